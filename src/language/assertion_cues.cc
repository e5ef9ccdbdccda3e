// Cues that hold for every sign, after NegEx (Chapman et al. 2001) and ConText (Harkema et al.
// 2009), with what psychotherapists' notes add (clinical.md, section 7.7).
#include "language/assertion_cues.h"

#include <array>
#include <span>

#include "language/sign_cues.h"

namespace resist {
namespace {

constexpr auto general_cues = std::to_array<CueGroup>({
    // --- what ends the reach of a cue
    {.role = CueRole::Terminates,
     .phrases =
         "but; however; although; though; except; apart from; aside from; other than; "
         "<semi>; .; yet; still; which; because; since; while; whereas; nevertheless; "
         "secondary to; due to; despite; in spite of; even though; as well as; until; "
         "then; cause of; causes for; reason for; ?; endorse|endorses|endorsed; "
         "admits|admitted|admitting; acknowledges|acknowledged; presents with; complains of; , "
         "reports|reported; , has|had; , is|was; , he|she|they|i|we; and he|she|they|i|we; and "
         "has; and reports|reported; , continues; and continues; , client|ct|pt|clt|cl|patient; , "
         "describes|described; , states|stated; , noted; , though; , with"},

    // --- what looks like a cue and is none
    {.role = CueRole::Shields,
     .phrases =
         "no change; no changes; not only; not just; not merely; not simply; no longer denies; "
         "no longer denied; not deny; not denied; not denying; not sure; not certain; not clear; "
         "no doubt; not rule out; not ruled out; not been ruled out; not be ruled out; "
         "can not rule out; without fail; if only; not necessarily; no increase; no interval "
         "change; "
         "no significant change; no suspicious change; without any further; without difficulty; "
         "not drain; not extend; gram negative; not cause; as if; as though; even if; nothing if "
         "not; no less; no sooner; no matter; none other; no wonder; not to mention; if anything; "
         "if not; what with; no call no; no call , no; no call / no; at will; good will; free "
         "will; "
         "her will; his will; the will; a will; their will; in history; history teacher; "
         "history homework; history lesson; no use; no end; no more than; never mind; may 1; "
         "not at ease; used to it; used to this; used to being; used to having; get used to; "
         "got used to; getting used to; is used to; are used to; was used to; not until"},

    // --- negation
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 6,
     .why = "is denied or negated",
     .phrases =
         "no; not; without; never; none of; neither; nor; nil; nothing; nobody; no one; absent; "
         "absence of; lack of; lacks; lacked; lacking; hardly; hardly any; barely any; scarcely; "
         "rarely; seldom; far from; anything but; free of; free from; clear of; negative for; neg "
         "for; neg; -ve; (-); ( - ); rather than; instead of; unremarkable for; fails to reveal; "
         "failed to reveal; no signs of; no sign of; no evidence of; no evidence for; no evidence "
         "to suggest; no suggestion of; no indication of; no trace of; no hint of; no sense of; "
         "no findings of; no abnormal; no complaints of; no complaint of; no need for; no need to; "
         "nothing of the; not a; not one; not once; not a single; not a word of; not at all; "
         "not feel; not appear; not appear to have; not appear to be; not demonstrate; not "
         "exhibit; "
         "not reveal; not see; not have; not had; not complain of; not report; not endorse; "
         "not known to have; not associated with; ruled out; ruled out for; rules out; rule the "
         "patient out for; ruled him out for; ruled her out for; be ruled out for; unlikely; "
         "unlikely to; evaluate for negative; test for negative; with no; checked for negative; "
         "stopped; ceased; quit; refrained from; avoided any; with none of the; nowt; no new; "
         "no further; no other; no obvious; no overt; no acute; no current; no reported; no "
         "recent"},
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 12,
     .why = "is denied",
     .phrases =
         "~deny; ~deny any; ~deny having; ~deny being; ~deny all; denial of; declines any; "
         "~dispute; no complaints; ~negate; did not endorse; not endorsing; does not endorse"},
    {.status = Status::Negated,
     .reach = Reach::Backward,
     .limit = 4,
     .why = "is denied or negated",
     .phrases =
         "denied; was ruled out; were ruled out; is ruled out; are ruled out; has been ruled out; "
         "have been ruled out; being ruled out; ruled out; was negative; were negative; is "
         "negative; "
         "are negative; negative; neg; not present; not seen; not noted; not observed; not "
         "evident; "
         "not found; not reported; not identified; not detected; not demonstrated; not apparent; "
         "not appreciated; not indicated; not endorsed; not needed; not necessary; not required; "
         "absent; unlikely; : no; : none; : denied; : denies; : nil; : neg; : negative; : 0; "
         ": absent; = 0; - none; - nil; - denied; did not occur; did not happen; did not "
         "materialise; never came; never happened; never materialised; free; was not needed; "
         "were not needed; is not needed; was not the case; is not the case; not an issue; "
         "not a problem; not a feature"},

    // --- passed, and gone
    {.status = Status::Resolved,
     .reach = Reach::Forward,
     .limit = 8,
     .why = "says it has passed",
     .phrases =
         "no longer; not any more; resolution of; resolved; recovered from; done with; past the; "
         "over the; less; fewer; gone are the; gone is the; an end to; the end of the; stopped; "
         "has stopped; have stopped; has given up; gave up; given up; moved on from; moved past; "
         "came out of; coming out of; emerged from; emerging from; out of the; grown out of; "
         "left behind; put behind; in contrast to; a far cry from; unlike the; compared with; "
         "used to; once"},
    {.status = Status::Resolved,
     .reach = Reach::Backward,
     .limit = 8,
     .why = "says it has passed",
     .phrases =
         "has resolved; have resolved; is resolved; are resolved; resolved; has passed; "
         "has gone; have gone; is gone; are gone; is over; are over; has lifted; have lifted; "
         "lifted; has eased; have eased; eased; has improved; have improved; improved; "
         "has stopped; have stopped; stopped; has ended; have ended; has subsided; subsided; "
         "has cleared; cleared; no more; no longer; not any more; not anymore; not any longer; "
         "anymore; is behind <pron>; are behind <pron>; behind <pron>; has remitted; in remission; "
         "has fallen away; has dropped away; has melted; has softened; has given way to; gave way "
         "to; dissolved; has dissolved; broke; has broken; a thing of the past; ceased; has "
         "ceased; "
         "settled; has settled; has disappeared; have disappeared; has faded; has reduced; "
         "has decreased; has diminished"},

    // --- history
    {.status = Status::History,
     .reach = Reach::Forward,
     .limit = 10,
     .why = "is about the past",
     .phrases =
         "history of; history includes; history significant for; history notable for; history; "
         "hx of; hx; h/o; hist of; ho; past history; past medical history; previous history; "
         "past medical history significant for; past medical history notable for; pmh; pmhx; pmh "
         "of; pmh significant for; psh; s/p; status post; sp; remote; remote history of; "
         "previously; prior; previous; historically; formerly; former; in the past; years ago; "
         "in years past; known history of; with history of; long history of; post; old; "
         "childhood; chronic history of; past; treated for; hospitalised for; hospitalized for; "
         "admitted for; diagnosed with; underwent; had undergone; recovered from; used to; at "
         "intake; "
         "as a child; as a teen; as a teenager; as a boy; as a girl; when young; when younger; "
         "in adolescence; in childhood; in her youth; in his youth; at age"},
    {.status = Status::History,
     .reach = Reach::Backward,
     .limit = 10,
     .why = "is about the past",
     .phrases =
         "in the past; years ago; yrs ago; year ago; yr ago; decades ago; a decade ago; long ago; "
         "as a child; as a teen; as a teenager; as a boy; as a girl; as a kid; as a student; when "
         "younger; when young; in adolescence; in childhood; in youth; in college; in school; at "
         "intake; at school; at university; at uni; at assessment; with previous; with a previous; "
         "with prior; with a prior; with former; with his last; with her last; with their last; "
         "with the last; with an earlier; with his previous; with her previous; hx; history; "
         "previously; formerly; historically; months ago; <num> years; last year; the year before; "
         "years back; before coming here; before she came; before he came; prior to admission; "
         "prior to referral; in his twenties; in her twenties; in his thirties; in her thirties; "
         "in remission; in <num>; at age <num>; aged <num>; when <pron> was a; when <pron> was "
         "<num>; in the nineties; in the eighties; in the army; back then; at the time"},

    // --- hypothetical
    {.status = Status::Hypothetical,
     .reach = Reach::Forward,
     .limit = 12,
     .why = "is imagined or feared, not said to be so",
     .phrases =
         "if; what if; in case; in case of; in the event; in the event of; should <pron>; should "
         "the; unless; lest; would; might; may; could; whether; suppose; supposing; imagine; "
         "~imagine; ~worry that; ~worry about; worried that; worried about; worries that; worries "
         "about; ~fear that; ~fear; afraid of; afraid that; afraid to; ~wonder if; ~wonder "
         "whether; "
         "~wonder; ~dread; dread of; risk of; at risk of; at risk for; prone to; likely to; "
         "return for; return if; call if; come back if; were <pron> to; were the; as needed for; "
         "monitor for; watch for; screen for; screened for; assess for; assessed for; evaluate "
         "for; "
         "concern for; concern about; concerned that; concerned about; possible; possibly; "
         "potential; potential for; possibility of; to prevent; prevent; to avoid; warned of; "
         "warning signs; signs of relapse; rule out; r/o; vs; versus; query; ?"},
    {.status = Status::Hypothetical,
     .reach = Reach::Backward,
     .limit = 6,
     .why = "is imagined or feared, not said to be so",
     .phrases =
         "should it; if it; would be; might be; should she; should he; was feared; is feared; "
         "as a possibility; is possible; be possible"},

    // --- plan
    {.status = Status::Plan,
     .reach = Reach::Forward,
     .limit = 12,
     .why = "is a plan",
     .phrases =
         "will; shall; going to; plan to; plans to; planned to; plan :; plan is to; plan is; aim "
         "to; aims to; goal :; goal is; goal <num>; agreed to; agreed that; agrees to; agree to; "
         "intends to; intend to; next week; next session; next time; next visit; next appointment; "
         "for next; homework :; hw :; assigned :; assigned; assign; to complete; to be completed; "
         "to try; to practise; to practice; to start; to begin; to continue; to review; to "
         "discuss; "
         "to explore; to consider; consider; encouraged to; asked to; invited to; scheduled to; "
         "scheduled for; is to; are to; due to start; due for; p :; recommend; recommended; "
         "suggest; continue to monitor; will continue; follow up; f/u; to address; to bring; to "
         "keep; to use; about to; tomorrow"},

    // --- somebody else
    {.status = Status::OtherPerson,
     .reach = Reach::Forward,
     .limit = 10,
     .why = "is about somebody else",
     .phrases = "family history of; family history; family hx; family hx of; fh of; fh; fhx; "
                "fh :; fhx :; maternal history of; paternal history of"},
    {.status = Status::OtherPerson,
     .reach = Reach::Backward,
     .limit = 8,
     .why = "is about somebody else",
     .phrases = "in the family; in her family; in his family; in their family; runs in the family; "
                "in a friend; in her mother; in his father; in his mother; in her father"},

    // --- hedged
    {.status = Status::Weak,
     .reach = Reach::Forward,
     .limit = 6,
     .why = "is hedged",
     .phrases = "perhaps; perhaps a little; maybe; maybe a bit; a touch; a shade; a bit; slightly; "
                "seemed perhaps; seems perhaps; seemed a little; seemed a bit; somewhat; ?"},
    {.status = Status::Weak,
     .reach = Reach::Backward,
     .limit = 4,
     .why = "is hedged",
     .phrases =
         "at first; to begin with; initially; perhaps; maybe; ?; at the start; for a moment; "
         "for a second; briefly"},
});

}  // namespace

const CueTable& assertion_cues() {
  static const CueTable table{{std::span<const CueGroup>{general_cues}, sign_cues()}};
  return table;
}

}  // namespace resist
