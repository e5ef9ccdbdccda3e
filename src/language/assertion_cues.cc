// Cues that hold for every sign, after NegEx (Chapman et al. 2001) and ConText (Harkema et al.
// 2009), with what psychotherapists' notes add (clinical.md, section 7.7).
#include <array>
#include <span>

#include "language/cue_lists.h"
#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto general_cues = std::to_array<CueGroup>({
    // --- what ends the reach of a cue
    {.role = CueRole::Terminates,
     .phrases =
         ".; ?; , client|ct|pt|clt|cl|patient; , continues; , describes|described; , has|had; "
         ", he|she|they|i|we; , is|was; , noted; , reports|reported; , states|stated; , though; "
         ", with; acknowledges|acknowledged; admits|admitted|admitting; although; "
         "and continues; and has; and he|she|they|i|we; and reports|reported; apart from; "
         "as well as; aside from; because; but; came in spite of; cause of; causes for; "
         "complains of; despite; due to; endorse|endorses|endorsed; even though; except; "
         "however; nevertheless; other than; presents with; reason for; secondary to; <semi>; "
         "since; still; then; though; until; whereas; which; while; yet"},

    // --- what looks like a cue and is none
    {.role = CueRole::Shields,
     .phrases =
         "a will; are used to; as if; as though; at will; can not rule out; even if; free will; "
         "get used to; getting used to; good will; got used to; gram negative; her will; "
         "his will; history homework; history lesson; history teacher; if anything; if asked; "
         "if at all; if i asked; if i did not; if i had; if i have not; if it is all; if not; "
         "if only; if pressed; if there is a; if you like; in history; is used to; may 1; "
         "in|since|of|last|till|until|from|by|mid|early|late|during|through|this|every|each|"
         "before|after [early|mid|late] may $; in|since|of|last|till|until|from|by|mid|early|late|"
         "during|through|this|every|each|before|after [early|mid|late] may ,|.|:|and|but|or|was|"
         "to|that|the|when|she|he|it|we|i|till|until; may <year>|<num>; <num> [of] may $; "
         "<num> [of] may ,|.|and|but; "
         "never mind; no call , no; no call / no; no call no; no change; no changes; no doubt; "
         "no end; no increase; no interval change; no less; no longer denied; no longer denies; "
         "no matter; no more than; no significant change; no sooner; no suspicious change; "
         "no use; no wonder; none other; not at ease; not be ruled out; not been ruled out; "
         "not cause; not certain; not clear; not denied; not deny; not denying; not drain; "
         "not extend; not just; not merely; not necessarily; not only; not rule out; "
         "not ruled out; not simply; not sure; not to mention; not until; nothing if not; "
         "the will; their will; used to being; used to having; used to it; used to this; "
         "was used to; what with; without any further; without difficulty; without fail"},

    // --- negation
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 6,
     .why = "is denied or negated",
     .phrases =
         "( - ); - ve; absence of; absent; avoided any; be ruled out for; checked for negative; "
         "clear of; evaluate for negative; failed to reveal; fails to reveal; free from; "
         "free of; lack of; lacked; lacking; lacks; neg for; negative for; neither; nil; no; "
         "no abnormal; no acute; no complaint of; no complaints of; no current; "
         "no evidence for; no evidence of; no evidence to suggest; no findings of; no further; "
         "no hint of; no indication of; no need for; no need to; no new; no obvious; no other; "
         "no overt; no recent; no reported; no sense of; no sign of; no signs of; "
         "no suggestion of; no trace of; none of; nor; nothing of the; nowt; refrained from; "
         "rule the patient out for; ruled her out for; ruled him out for; ruled out; "
         "ruled out for; rules out; test for negative; unlikely; unlikely to; unremarkable for; "
         "with no; with none of the; without"},
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 6,
     .stops_at_comma = true,
     .why = "is denied or negated",
     .phrases =
         "anything but; barely any; ceased; far from; hardly; hardly any; instead of; never; "
         "not; not a; not a single; not a word of; not appear; not appear to be; "
         "not appear to have; not associated with; not at all; not complain of; "
         "not demonstrate; not endorse; not exhibit; not feel; not had; not have; "
         "not known to have; not once; not one absence|cancellation|missed|late; not report; "
         "not reveal; not see; quit; rarely; rather than; scarcely; seldom; stopped"},
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 12,
     .why = "is denied",
     .phrases =
         "declines any; denial of; denied having missed|skipped; ~deny; ~deny all; ~deny any; "
         "~deny being; did not endorse; ~dispute; does not endorse; ~negate; no complaints; "
         "not endorsing"},
    {.status = Status::Negated,
     .reach = Reach::Backward,
     .limit = 4,
     .stops_at_comma = true,
     .why = "is denied or negated",
     .phrases =
         ": 0; = 0; : absent; : denied; - denied; : denies; : neg; : negative; : nil; - nil; "
         ": no; - none; absent; are negative; are ruled out; being ruled out; denied $; denied .; "
         "denied ,; denied ;; denied and|by|but|or; "
         "did not happen; did not materialise; did not occur; free; has been ruled out; "
         "have been ruled out; is negative; is not needed; is not the case; is ruled out; "
         "negative $; negative .; negative ,; negative x|on|by|at|in; never happened; never "
         "materialised; not a feature; not a problem; "
         "not an issue; not apparent; not appreciated; not demonstrated; not detected; "
         "not endorsed; not evident; not found; not identified; not indicated; not necessary; "
         "not needed; not noted; not observed; not present; not reported; not required; "
         "not seen; ruled out; unlikely; was negative; was not needed; was not the case; "
         "was ruled out; were negative; were not needed; were ruled out"},

    // --- passed, and gone
    {.status = Status::Resolved,
     .reach = Reach::Forward,
     .limit = 8,
     .why = "says it has passed",
     .phrases =
         "a far cry from; an end to; coming out of; compared with; done with; emerged from; "
         "emerging from; fewer; gave up; given up; gone are the; gone is the; grown out of; "
         "has given up; has stopped; have stopped; in contrast to; left behind; moved on from; "
         "moved past; no longer; not any more; past the; put behind; recovered from; "
         "resolution of; resolved; the end of the; unlike the; used to"},
    {.status = Status::Resolved,
     .reach = Reach::Backward,
     .limit = 8,
     .why = "says it has passed",
     .phrases =
         "a thing of the past; anymore; are behind <pron>; are gone; are over; are resolved; "
         "behind <pron>; broke; ceased; cleared; dissolved; eased; gave way to; has broken; "
         "has ceased; has cleared; has decreased; has diminished; has disappeared; "
         "has dissolved; has dropped away; has eased; has ended; has faded; has fallen away; "
         "has given way to; has gone; has improved; has lifted; has melted; has passed; "
         "has reduced; has remitted; has resolved; has settled; has softened; has stopped; "
         "has subsided; have disappeared; have eased; have ended; have gone; have improved; "
         "have lifted; have resolved; have stopped; improved; in remission; is behind <pron>; "
         "is gone; is over; is resolved; lifted; no longer; no more of; not any longer; "
         "not any more; not anymore; resolved; settled; subsided"},

    // --- history
    {.status = Status::History,
     .reach = Reach::Forward,
     .limit = 10,
     .why = "is about the past",
     .phrases =
         "^ hx; admitted for; as a boy; as a child; as a girl; as a teen; as a teenager; "
         "at age; childhood; chronic history of; diagnosed with; former; formerly; "
         "had undergone; hist of; historically; history; history includes; history notable for; "
         "history of; history significant for; h/o; ho; hospitalised for; hospitalized for; "
         "hx of; in adolescence; in childhood; in her youth; in his youth; in the past; "
         "in years past; known history of; long history of; past; past history; "
         "past medical history; past medical history notable for; "
         "past medical history significant for; pmh; pmh of; pmh significant for; pmhx; post; "
         "previous; previous history; previously; prior; psh; recovered from; remote; "
         "remote history of; s/p; sp; status post; treated for; underwent; used to; when young; "
         "when younger; with history of; years ago"},
    {.status = Status::History,
     .reach = Reach::Backward,
     .limit = 10,
     .why = "is about the past",
     .phrases =
         "^ hx; a decade ago; aged <num>; as a boy; as a child; as a girl; as a kid; "
         "as a student; as a teen; as a teenager; at age <num>; at school she|he|they; "
         "at the time; at uni; at university; back then; before coming here; before he came; "
         "before she came; decades ago; formerly; historically; history; in adolescence; "
         "in childhood; in college; in her thirties; in her twenties; in his thirties; "
         "in his twenties; in remission; in school; in the army; in the eighties; "
         "in the nineties; in the past; in youth; last year; long ago; months ago; <num> years; "
         "previously; prior to admission; prior to referral; the year before; "
         "when <pron> was a; when <pron> was <num>; when young; when younger; with a previous; "
         "with a prior; with an earlier; with former; with her last; with her previous; "
         "with his last; with his previous; with previous; with prior; with the last; "
         "with their last; years ago; years back ,; yr ago; yrs ago"},

    // --- hypothetical
    {.status = Status::Hypothetical,
     .reach = Reach::Forward,
     .limit = 12,
     .why = "is imagined or feared, not said to be so",
     .phrases =
         "afraid of; afraid that; afraid to; as needed for; assess for; assessed for; "
         "at risk for; at risk of; call if; come back if; concern about; concern for; "
         "concerned about; concerned that; ~dread; dread of; evaluate for; ~fear; ~fear that; "
         "if; imagine; ~imagine; in case of; in the event; in the event of; just in case; lest; "
         "likely to; may; might; monitor for; possibility of; possible; possibly; potential; "
         "potential for; prevent; prone to; query; return for; return if; risk of; r/o; "
         "rule out; screen for; screened for; should <pron>; should the; signs of relapse; "
         "suppose; supposing; to avoid; to prevent; unless; versus; vs; warned of; "
         "warning signs; watch for; were <pron> to; were the; what if; ~wonder; ~wonder if; "
         "~wonder whether; worried about; worried that; worries about; worries that; "
         "~worry about; ~worry that; would"},
    // --- "would not open it" of the hour itself is a refusal, and no supposition
    {.role = CueRole::Shields,
     .phrases = "^ would not; ^ <client>|<pron> would not; <client>|<pron> still|simply|again "
                "would not; and would not; , would not; but would not"},
    {.status = Status::Hypothetical,
     .reach = Reach::Backward,
     .limit = 6,
     .why = "is imagined or feared, not said to be so",
     .phrases = "as a possibility; be possible; is feared; is possible; might be; should he; "
                "should it; should she; was feared; would be"},

    // --- plan
    {.status = Status::Plan,
     .reach = Reach::Forward,
     .limit = 12,
     .why = "is a plan",
     .phrases =
         "^ next time; about to; agree to; agreed that; agreed to; agrees to; aim to; aims to; "
         "are to; assign; assigned; assigned :; consider; continue to monitor; due for; "
         "due to start; encouraged to; follow up; for next; for next time :; goal :; goal is; "
         "goal <num>; going to; homework :; intend to; intends to; is to; next appointment; "
         "next session; next visit; next week; p :; plan :; plan is; plan is to; plan to; "
         "planned to; plans to; recommend; recommended; scheduled for; scheduled to; shall; "
         "suggest; to address; to be completed; to begin; to bring; to complete; to consider; "
         "to continue; to discuss; to explore; to keep; to practice; to practise; to try; "
         "to use; tomorrow; will; will continue"},

    // --- somebody else
    {.status = Status::OtherPerson,
     .reach = Reach::Forward,
     .limit = 10,
     .why = "is about somebody else",
     .phrases = "family history; family history of; family hx; family hx of; fh; fh :; fh of; fhx; "
                "fhx :; maternal history of; paternal history of"},
    {.status = Status::OtherPerson,
     .reach = Reach::Backward,
     .limit = 8,
     .why = "is about somebody else",
     .phrases = "in a friend; in her family; in her father; in her mother; in his family; "
                "in his father; in his mother; in the family; in their family; runs in the family"},

    // --- hedged
    {.status = Status::Weak,
     .reach = Reach::Forward,
     .limit = 6,
     .why = "is hedged",
     .phrases =
         "a bit; a shade; a touch; maybe; maybe a bit; perhaps; perhaps a little; seemed a bit; "
         "seemed a little; seemed perhaps; seems perhaps; slightly; somewhat"},
    {.status = Status::Weak,
     .reach = Reach::Backward,
     .limit = 4,
     .why = "is hedged",
     .phrases =
         "at first; at the start; briefly; for a moment; for a second; initially; maybe; perhaps"},
});

}  // namespace

CueGroups assertion_groups() {
  return {general_cues,  sentence_cues(), sign_cues(),   talk_cues(), task_cues(),
          course_cues(), sense_cues(),    record_cues(), risk_turns()};
}

}  // namespace resist
