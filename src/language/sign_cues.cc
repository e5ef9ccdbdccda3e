// What names each sign outright, and what says that it is so again.
#include <array>

#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    // --- what names a sign outright
    {.role = CueRole::Names,
     .signs = not_talking,
     .phrases =
         "clam|clams up; clammed up; clipped; closed; closed off; difficult to engage; "
         "disengaged; evasive; go quiet; going quiet; gone quiet; guarded; guardedness; "
         "hard to draw out; held back; hold back; holding back; monosyllabic; monosyllables; "
         "mute; one-word; quiet; quieter; refused to speak; reluctance; reluctant; reticence; "
         "reticent; shrug; shrugged; shrugs; shut down; shutting down; silence; silences; "
         "silent; sullen; terse; tight-lipped; unable to talk; uncommunicative; went quiet; "
         "withdrawal; withdrawn"},
    {.role = CueRole::Names,
     .signs = small_talk,
     .phrases =
         "avoidance; banter; change|changed|changing the subject; chat; chatter; chatty; "
         "chit-chat; chitchat; circumstantial; deflect; deflected; deflecting; deflection; "
         "dodge; dodged; dodging; evasive; gossip; intellectualise; intellectualised; "
         "intellectualising; intellectualize; intellectualized; joke; joked; jokes; joking; "
         "laugh it off; make light; makes light; off topic; off-topic; pleasantries; "
         "redirection; sidestep; sidestepped; small talk; stories; storytelling; superficial; "
         "swerve; swerved; tangential; tangents"},
    {.role = CueRole::Names,
     .signs = no_homework,
     .phrases = "avoid; avoided; avoiding; avoids; blank; decline; declined; difficulty; empty; "
                "excuse; excuses; forget; forgets; forgetting; forgot; forgotten; half-hearted; "
                "incomplete; leave|left * undone; miss; missed; missing; perfunctory; problem; "
                "put off; refuse; refused; reluctance; skip; skipped; skipping; skips; trouble; "
                "yes-but; yes-buts"},
    {.role = CueRole::Names,
     .signs = cancelling,
     .phrases =
         "absence; absences; absent; ~cancel; change of time; dna; dnas; drop out; dropped out; "
         "gaps; late; lateness; leave at the break; leave early; left early; miss; missed; "
         "misses; missing; no shows; no-show; ~postpone; ~reschedule; skip; skipped"},
    {.role = CueRole::Names,
     .signs = spinning_wheels,
     .phrases =
         "back at|to square one; back to the start; circles; deadlock; going nowhere; hopeless; "
         "impasse; in a circle; in circles; plateau; plateaued; rut; same again; same argument; "
         "same ground; same old; same story; square one; stagnant; stagnation; stalemate; "
         "stall; stalled; standing still; static; status quo; stuck; treading water; unchanged; "
         "where i was"},
    {.role = CueRole::Names,
     .signs = trying_harder,
     .phrases = "advice; carry; carrying; chase; chasing; coaxing; dragging; drained; exhausted; "
                "ideas from me; lead; lean; leans; over-preparing; passive; persuasion; prompt; "
                "prompting; prompts; pull; pulling teeth; push; pushed; pushing; rescue; rescuing; "
                "spoon-feeding; uphill; work harder; working harder"},

    // --- it is so again, or still: what sounds like the past is a comparison
    {.role = CueRole::Counts,
     .signs = built_in_signs,
     .phrases =
         "again; another; as always; as before; as did; as ever; as last week; "
         "as <pron> did|has; continues to; each time; each week; every session; every time; "
         "every week; fifth; for the <num> time; fourth; neither did; neither has; no closer; "
         "once more; over and over; remain; remains; same; same as; so has; still; third; "
         "third|fourth|fifth|sixth|second time; twice; unchanged; week after week; "
         "word for word; x <num>; x2; x3; x4; x5; yet again; yet to"},
});

}  // namespace

std::span<const CueGroup> sign_cues() {
  return table;
}

}  // namespace resist
