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
});

}  // namespace

std::span<const CueGroup> sign_cues() {
  return table;
}

}  // namespace resist
