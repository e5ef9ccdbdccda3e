// What answers "not talking" and "small talk" (clinical.md, sections 7.1 and 7.2, Counter).
#include <array>

#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    // --- not talking: ours, on purpose, or a silence that worked
    {.status = Status::Therapist,
     .signs = not_talking,
     .why = "is the therapist's own quiet",
     .phrases =
         "^ i talked|spoke to|with|w _ [_] about this|the|our one|case|client|family|couple|work; "
         "by design; co-facilitator|facilitator|co-leader|trainee|observer|interpreter|"
         "co-therapist * silent|quiet|hardly|barely|froze|subdued|said|speechless; "
         "co-therapist did not; deliberate on my side; did i shock; from my side; "
         "hear|hearing nothing back; held my tongue; i noticed i had|was shut; laryngitis; "
         "lost my voice|thread; "
         "my microphone|line|connection|replies|silence|laryngitis|quietness; "
         "my own reserve|quiet|silence|reticence; my voice; myself going quiet; on the clinic; "
         "our end; our wifi|connection|line; quiet was mine; said so little; saying little; "
         "sit with that a moment; th silent|quiet; th used; <ther> chose not to; "
         "<ther> cut the; <ther> declined to; <ther> [deliberately] said little; "
         "<ther> gave no|short; <ther> had shut; <ther> have hardly|barely said; "
         "<ther> held back|off; <ther> interrupted; <ther> kept my replies|answers short; "
         "<ther> kept to; <ther> kept|stayed|remained|sat|went|fell|was|were|am * quiet|silent|"
         "quieter|mute|hoarse; <ther> let the pause|silence|quiet; <ther> lost my; "
         "<ther> [also] looked|glanced|stared|peeked at|toward|towards|to the|my "
         "clock|watch|window|floor|"
         "notes|screen; "
         "<ther> caught myself looking|staring|watching; <ther> checked the|my clock|watch; "
         "<ther> said almost|next nothing|to; <ther> said little; <ther> said very little; "
         "<ther> was|were short in|with; used silence; "
         "writer|clinician|therapist|provider * silent|quiet|little; you go mm"},
    {.status = Status::Productive,
     .signs = not_talking,
     .why = "is a silence that worked, or an answer given",
     .phrases =
         "after a while * gave|told|said|spoke; afterwards described|told|spoke|said; "
         "and found it; and kept going; and out of that; "
         "and then told|spoke|said|whispered|the story|people|it came; and to the point; "
         "and went on; both moved; breathing exercise|exercises; breathing practice; "
         "came back with a|an; came out of it; choosing words|his|her; chose her|his words; "
         "closed his|her eyes; comfortable silence; companionable; contemplative; "
         "cried for a minute; cried for a while , then; described every|the * in detail; "
         "described in detail; did the body scan; each answer was; every answer was full; "
         "eyes closed; for the first time; found it; full silence; good silence; "
         "grounding exercise; had decided; hand on chest|heart|her|his; i have never said that; "
         "imagery ,; imaginal exposure; in silence as; interpreter took; let the quiet; "
         "let the silence; looked up and; looked up she|he; meditation; mindful; mindfulness; "
         "minute|minutes of silence|quiet for; moment to light; neither of us spoke while; "
         "out of it|which|the came|emerged; out of the pause; pause he|she said; paused often; "
         "productive silence; quiet for <num> minutes; quite simply; read it to me; reflective; "
         "sat together; searched for the word; shut his|her eyes; "
         "silence * afterwards|afterward|then|after; stayed with|beside; tearful * then|and; "
         "tearful *6 then able|spoke|told|said; silence *9 then able|spoke|told|said; "
         "tears , then|and|running; tear|tears running; the body scan , and; the good sort; "
         "then , quite; then , steadily|carefully|slowly|quietly|softly; then spoke; "
         "then the story; then told me; took her|his time; urge-surfing; used every one; "
         "used them; water , and went; we sat * while; ~weep * then; "
         "~weep and|, told|said|spoke; went on to tell|describe|say|name; "
         "wept * then|and|afterward|afterwards; wept without speaking|words; what came out; "
         "what she had never told"},
    {.status = Status::Negated,
     .signs = not_talking,
     .why = "says the opposite: the client talked",
     .phrases =
         "less reticent|guarded|withdrawn|terse|clipped|monosyllabic|avoidant; "
         "all of it; barely stopped for; came pouring; conversation flowed; conversed; "
         "could not stop; engaged and talkative|open|forthcoming; flowed; "
         "forthcoming throughout; freely and; full narrative|sentences|history; "
         "fully engaged and; had loads; hardly a question; hind leg; in detail; in full; "
         "laid|laying out the whole; never stopped talking; no stopping her|him|them; open + +; "
         "open and engaged; poured out; shut me up; spoke at length|for; "
         "spoke for|about * minutes; spoke openly|freely; talk all night; talked|spoke|talks|"
         "speaks|talking|speaking|spoken|shared|sharing|answered|elaborated|expanded * freely|"
         "openly|easily|readily; the whole story|saga|history of; there was no stopping; "
         "told me|us|writer * whole|everything|all; "
         "told|gave|telling|tell me|us|writer the whole; unprompted; verbally expressive; "
         "w o prompts; was among the first; without being asked; without my asking; "
         "without prompting|prompts|a prompt"},

    {.status = Status::Resolved,
     .signs = not_talking,
     .why = "says it gave way",
     .phrases =
         "and talked to the end; answers for the first; "
         "began|came in|started guarded|clammed|clipped|quiet|silent * by|but|then; "
         "could not have said; ended with the; found her|his voice; found his|her tongue; "
         "guarded in|for the first * then; hush of * gone; ice to melt; in march; last month i; "
         "less quiet than; more verbal than; now begins|starts|ends|finishes; "
         "of his|her own accord; out it came; silent for the first * then; six weeks ago you; "
         "sought me out; starts talking; then once * talked|spoke; tight-lipped for the first; "
         "took my hood; until now * today; words came; would have just shrugged"},

    // --- small talk: ours, brief, or the work itself
    {.status = Status::Therapist,
     .signs = small_talk,
     .why = "is the therapist's own talk",
     .phrases =
         "^ spent|made|wrote|typed|printed|read *12 handout|worksheet|so i; "
         "so <ther> would|will not be|fall; "
         "^ i talked|spoke|chatted to|with|w _ [_] about this|the|our "
         "one|case|client|family|couple|pair|work; "
         "co-leader|facilitator|trainee|reception|co-therapist|receptionist * chatted|steered|"
         "switched|kept|ran|joked|told; come in , come; countertransference; "
         "find somewhere to park; heard myself; i am the one who; i have been on; "
         "i have wandered; i like that you; i opened with; i spent a few; i spent too; "
         "i strayed; i talked rather; i told a; i tried a joke; i wanted to chat; it was i; "
         "lost ten minutes; my digression; my fault; my joke|anecdote|jokes|comment|opening|"
         "explanation|remark|remarks|chatter|small|preamble|story; my own * garden|allotment|"
         "anecdote|county|training|holiday|nerves|dog|weekend|chatter|jokes; "
         "nurse|clinician|worker|writer chatted; our fault; sorry , i have; "
         "th prattled|chatted|told|joked; "
         "<ther> changed|switched|shifted|moved the subject|topic; <ther> chatted|rabbited|"
         "prattled|rambled|waffled|wandered|digressed|nattered|gossiped; "
         "<ther> filled the opening; <ther> kept us|her chatting; <ther> made a|the joke; "
         "<ther> opened with; <ther> rather filled; "
         "<ther> steered|moved|took|led|shifted us|the|everyone; <ther> talked too|about my|on; "
         "<ther> told a|the story|stories; <ther> told him|her|them * about my; "
         "<ther> used light; <ther> went off|on; writer|therapist shifted|told|used; "
         "you are very chatty"},
    {.status = Status::Productive,
     .signs = small_talk,
     .why = "is the agreed work, or only a moment",
     .phrases =
         ", as planned; ^ five minutes on; ^ two minutes; 8 to 4; a couple of minutes; "
         "activity diary; activity log|plan|diary|sheet|chart; activity plan; agreed item; "
         "agreed topic|task; and cried; and some tears; and wept; and what it is|was like to; "
         "anxiety fell|falling|dropped|down; as exposure; as requested; ashamed of; "
         "assertiveness; automatic thought|thoughts; ba review; because it is the; "
         "because that is how|what we; because the last of; bed by bed; "
         "behavioural|behavioral experiment; blow by blow , because|gave|was; brief friendly; "
         "briefly * then; couple of minutes; cried as|describing|for; crying as; "
         "day by day , as; day by day from; distraction skill; exposure :; "
         "exposure task|step|for|this; felt guilty; functional analysis; his|her last day; "
         "hour by hour; how lonely; how she|he told; i am scared; i knew it was; i sat there; "
         "i stayed; i was scared; it brought|has brought back; it is not about; "
         "it was not about; led him|her to; led to what; life review; life story; "
         "like we practised|practiced; linked|linking; mapping; mastery and pleasure; "
         "minute|minutes|min on|re|about|of the * then; mood rating; my heart was; "
         "narrative exposure; on her|his ladder; on the hierarchy; opened on to; "
         "plate by plate; pleasant event|events; pleasure seven; "
         "practised|practiced|practising|rehearsed chatting|small|talking; put * at ease; "
         "rated each; rated mood|for; really about; recognised the; reminiscence; role played; "
         "role play|plays; she|he wept; social anxiety; spotted|spot the; step * hierarchy; "
         "straight into; straight to; tears and; the story of the; the thing i wanted; "
         "then down to; then she|he took out; then straight|down to; to find the; "
         "told blow by blow ,; told the story of * last|day|night|accident; "
         "trauma narrative work|told; turned out to be; two minutes * then; "
         "used humour|humor about; vicious cycle; was relevant to; was the agenda; "
         "was the material; was used as; way in to; what each one; what we had agreed; "
         "where the numbness"},
    {.status = Status::Negated,
     .signs = small_talk,
     .why = "says the opposite: the client stayed with what matters",
     .phrases =
         "and named; at the bottom of it; came straight; coherent; did not swerve; "
         "named the feeling; named thoughts|feelings|the feeling; never drifted; "
         "never once hid; never strayed; no detours; no gags; none of the usual; not theorise; "
         "opened with the; opened|started|began with the relapse|biopsy|fight|grief; plainly; "
         "resisted the temptation; sat with the; spoke plainly; stayed with; "
         "stayed with the|her|his|it; straight to the; to the bottom; used the word; "
         "went|going|got straight to|into"},
    {.status = Status::Resolved,
     .signs = small_talk,
     .why = "says it gave way",
     .phrases =
         "and went into it; back to the loneliness; brought it|us|herself|himself back; "
         "came back by; came back to the; caught herself|himself|themselves|it; dodging again; "
         "doing it again * and|before; dropped the jokes; enough about the; fell away; "
         "gone are; have|has dropped away; less banter; less entertaining; "
         "let|lets himself|herself be; much reduced; one nudge|prompt|look; one prompt; "
         "one redirection|redirect; opened the diary; put|set it aside; redirect and; "
         "right , the; saw what|that <pron> was|were; set it|down down; "
         "stopped herself|himself; stopped laughing; the truth is; then dropped|set; "
         "then he|she sat; thinned out; until now * today; went deep|deeper; with one prompt; "
         "without the punchline"},
});

}  // namespace

std::span<const CueGroup> talk_cues() {
  return table;
}

}  // namespace resist
