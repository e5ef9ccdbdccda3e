// Cues of one sign or a few: what names it, and what answers it.
#include "language/sign_cues.h"

#include <array>

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    // --- what names a sign outright
    {.role = CueRole::Names,
     .signs = not_talking,
     .phrases =
         "guarded; guardedness; quiet; quieter; silent; silence; silences; mute; withdrawn; "
         "withdrawal; monosyllabic; monosyllables; reticent; reticence; evasive; closed; closed "
         "off; shut down; shutting down; terse; clipped; reluctance; reluctant; uncommunicative; "
         "hard to draw out; difficult to engage; disengaged; tight-lipped; one-word; clam|clams "
         "up; "
         "clammed up; shrug; shrugged; shrugs; hold back; held back; holding back; go quiet; gone "
         "quiet; went quiet; going quiet; unable to talk; refused to speak; sullen"},
    {.role = CueRole::Names,
     .signs = small_talk,
     .phrases =
         "small talk; chit-chat; chitchat; chat; chatty; chatter; banter; gossip; deflect; "
         "deflected; deflecting; deflection; pleasantries; tangential; circumstantial; "
         "superficial; "
         "change|changed|changing the subject; joke; joked; jokes; joking; swerve; swerved; "
         "tangents; redirection; avoidance; intellectualise; intellectualised; intellectualising; "
         "intellectualize; intellectualized; evasive; off-topic; off topic; storytelling; stories; "
         "dodge; dodged; dodging; sidestep; sidestepped; make light; makes light; laugh it off"},
    {.role = CueRole::Names,
     .signs = no_homework,
     .phrases =
         "forget; forgot; forgets; forgotten; forgetting; skip; skips; skipped; skipping; miss; "
         "missed; missing; avoid; avoids; avoided; avoiding; blank; decline; declined; refuse; "
         "refused; incomplete; perfunctory; difficulty; trouble; problem; reluctance; yes-but; "
         "yes-buts; excuses; excuse; put off; half-hearted; empty; leave|left * undone"},
    {.role = CueRole::Names,
     .signs = cancelling,
     .phrases =
         "~cancel; no-show; no show; no shows; miss; missed; misses; missing; absence; absences; "
         "absent; late; lateness; ~reschedule; dna; dnas; skipped; skip; gaps; drop out; dropped "
         "out; leave early; left early; leave at the break; ~postpone; change of time"},
    {.role = CueRole::Names,
     .signs = spinning_wheels,
     .phrases =
         "stuck; stalled; stall; stagnant; stagnation; static; plateau; plateaued; impasse; "
         "circles; "
         "in circles; in a circle; back at|to square one; square one; same old; same ground; same "
         "story; same argument; same again; treading water; hopeless; going nowhere; standing "
         "still; "
         "unchanged; deadlock; stalemate; back to the start; status quo; where i was; rut"},
    {.role = CueRole::Names,
     .signs = trying_harder,
     .phrases =
         "prompting; prompt; prompts; pull; pulling teeth; push; pushed; pushing; lead; passive; "
         "drained; uphill; spoon-feeding; carry; carrying; rescue; rescuing; working harder; work "
         "harder; over-preparing; advice; ideas from me; persuasion; coaxing; chasing; chase; "
         "dragging; exhausted; lean; leans"},

    // --- risk language has its own turns (clinical.md, sections 5.2 and 5.3)
    {.role = CueRole::Shields,
     .signs = risk_language,
     .phrases =
         "no new; no change in; no further; not sure; can not; could not; not want; not able; "
         "unable; "
         "no reason; not keep; not rule out; no longer safe; not safe; not feel safe; used to; "
         "would rather; would be better off; stopped eating; stopped taking; denial of; not "
         "eating; not eaten; not "
         "wake; "
         "less safe; not sleeping; no need for sleep; no point; nothing to live; no way out; no "
         "future; nothing matters; no longer denies|denied; not deny|denying; could kill; risk of; "
         "past week; past few; past month; past * weeks; past * days; past fortnight; old"},
    {.status = Status::Template,
     .reach = Reach::Backward,
     .limit = 1,
     .signs = risk_language,
     .why = "is an empty box of a form",
     .phrases = "☐; □; [ ]; ( ) ; y/n; yes / no; y / n; yes/no; ___; : ☐; : □; : [ ]"},
    {.status = Status::Negated,
     .signs = risk_language,
     .why = "is denied",
     .phrases = "^ - =SI|HI [=SI|HI] [=AVH] $; ^ ( - ) =SI|HI [=SI|HI] [=AVH] $"},
    {.status = Status::Hypothetical,
     .reach = Reach::Forward,
     .limit = 6,
     .signs = risk_language,
     .why = "is looked out for, not seen",
     .phrases =
         "assess; assess for; assesses; reassess; re-assess; will assess; monitor; monitor for; "
         "to monitor; screen for; screening for; screened for; check for; watch for; look out for; "
         "ask about; enquire about; inquire about; read about; "
         "psychoeducation on|about|re; psychoed re; training on|in; policy on; leaflet on"},
    {.status = Status::Hypothetical,
     .reach = Reach::Backward,
     .limit = 4,
     .signs = risk_language,
     .why = "is looked out for, not seen",
     .phrases =
         "each session; every session; returns; recurs; recur; assessed each; to be assessed"},
    {.status = Status::Negated,
     .reach = Reach::Backward,
     .limit = 8,
     .signs = risk_language,
     .why = "is denied",
     .phrases =
         "- ve; neg; (-); denied; nil; none; : 0; 0; absent; - -; none current; not current; "
         "none now; nil now; none today"},
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 6,
     .signs = risk_language,
     .why = "is denied",
     .phrases = "( - ); - ve for; no to; feels safe; safe from; free from; free of; not"},
    {.status = Status::History,
     .reach = Reach::Backward,
     .limit = 6,
     .signs = risk_language,
     .why = "is about the past",
     .phrases =
         "<num> yrs|years|yr|y|months|mths ago; in <num>; at <num>; at age <num>; last year; "
         "last yr; hx; in adolescence; in remission; aged <num>; as a teen|teenager; when "
         "<num>; years ago; as a child; resolved; remitted; has remitted; was <num>"},
    {.status = Status::History,
     .reach = Reach::Forward,
     .limit = 6,
     .signs = risk_language,
     .why = "is about the past",
     .phrases =
         "last; past; lifetime; childhood; previous; prior; h/o; hx; hx of; history of; "
         "historic; historical; index; clean from; since her|his|their last; since the last; "
         "days since"},
});

}  // namespace

std::span<const CueGroup> sign_cues() {
  return table;
}

}  // namespace resist
