// What answers "spinning wheels" and "trying harder" (clinical.md, sections 7.5 and 7.6, Counter).
#include <array>

#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    // --- spinning wheels: ours, too early, or on the way
    {.status = Status::Therapist,
     .signs = spinning_wheels,
     .why = "is the therapist's own, or the service's",
     .phrases =
         "^ copied forward|fwd; as is my habit; asked the same question; asked you the same; "
         "at a loss; at my suggestion; broken record on; by mistake; carried forward in error; "
         "clinic has been|still; consultation group; copied-forward; copy-forward; "
         "funding application; help me out; i caught myself giving; i 'd lost; i had lost; "
         "i have been slow; i have given the * twice; i re-administered; i repeat myself; "
         "i repeated; identical letter; in supervision my; lost my place|thread; "
         "metaphor that i; my struggle with; my templated; my tutor; "
         "my writeups|wording|consultation|supervision|paperwork|dejection; on my notes; "
         "our service; our system; repeating myself; the one who kept; the service has|uses; "
         "<ther> felt|was|am|were|feel|got|been [a|quite|rather] [bit] stuck|stale|lost|"
         "muddled; <ther> repeated myself|my|the; trainee admitted; was me; writer own"},
    {.status = Status::Productive,
     .signs = spinning_wheels,
     .why = "is early, expected, or movement after all",
     .phrases =
         "^ first visit; ^ second|third session; ^ session 1|2|3|4|one|two|three|four; "
         "^ session two; ^ week two|one|three; a layer further|deeper; a little further; a win; "
         "after the anniversary; already lifting; and holding; anniv dip; anniversary dip|week; "
         "as expd; as expected; as foreseen; as hoped; as one would expect|hope; as pe asks; "
         "as she 'd|he forecast|foresaw; as the protocol|treatment|approach; at a deeper; "
         "at target; back on track by; bad week because; consolidation; deeper; details new; "
         "dip after|this|expected|follows; distress down|fell|came; distress <num> to; "
         "distress|score|scores came|come|fell|fallen|dropped down; down from; dropped from; "
         "early days; expected; expected so; explained by the; "
         "fell|dropped|went|down|gone|finally from <num> to <num>; first session|sessions; "
         "for the first time; foreseen; found something; found the link; fourth pass; "
         "from <num> to <num> over|in|since; "
         "gains held|hold|holding|maintained|kept|otherwise|from|intact|consolidated; "
         "gains held|hold|holding|maintained|otherwise; gains in; giving it time; "
         "had begun|begun at; had foreseen; handed my notice; hard week; held steady|at; "
         "holding steady; i am ready; i did it; i told her|him; imaginal; level at; "
         "lower|better|less|down|smaller than when|at|on|in|before; still lower|better|down|less; "
         "score|scores *3 lower|better|down; "
         "levelled off at; lower every time; maintaining gains; maintenance; making gains; "
         "monthly visits|until|contact|meetings; more slowly; new details; no shift expected; "
         "none expected|looked; noticed it as; <num> to <num> and holding; on purpose; "
         "on the bus by; only my third|second; pe asks; phased; planned discharge; planned end; "
         "progress noted|made|real; protocol asks; real progress; reliving; retold * and; "
         "returned to his|her plan; rough week; score|scores fell|dropped|halved|improved; "
         "sess 2|3; session 2|3|two|three ,; slow but|, real; so early; "
         "something new at|for|to try; spacing out; stable within; steady as she; steady at; "
         "still been getting; suds <num> to; this time she|he|they|it|each|I; too early|soon; "
         "understandably; used the setback; well ahead; went back over the; which was the goal"},
    {.status = Status::Negated,
     .signs = spinning_wheels,
     .why = "says the opposite: something moved",
     .phrases = "a bit more of it; came out somewhere else; can not agree|say; did not fall into; "
                "did not go over; did not have the; disagreed that; do not go; "
                "does not feel|sound|think; each time i see; each visit has; far from; "
                "had changes|progress to; had dreaded; hardly groundhog; is not stuck|going; "
                "it is not; it was not the; no denying; no rerun; no return of; not back at; "
                "not slid back; not the same|old|slid; nothing static|circular|stale|stuck; "
                "something new at|for|to try; this was no"},
    {.status = Status::Resolved,
     .signs = spinning_wheels,
     .why = "says it has moved since",
     .phrases =
         "^ <pron> has|have moved; a new piece; broke on; but today|this|now|can now; "
         "can see how far; cracked|cracks it open; decided , signed; ended when; "
         "feels|felt unstuck; finally moved|fell; for weeks|months|years , and|but; "
         "given notice; gone from; handed in his|her|my; has stopped since; "
         "has|have begun to move; i just did not; log jam; new ending; not now; notice in; "
         "now abstinent; on this monday|friday; "
         "on <time> <pron>|i * rang|told|moved|sold|signed|drove|did|hung|went; round it any; "
         "scores have dropped|moved; signed the|an; since and; since then; sold the house; "
         "stalemate * ended|over; the circling; then on <time>; then phq; then today she|he; "
         "today stood; turned out|turns out; until the|she|he|then; was over|broken; we had left"},

    // Taking up what was said last is how an hour goes on.
    {.status = Status::Productive,
     .signs = spinning_wheels,
     .why = "takes up what was said last",
     .phrases =
         "^ [i|we] began|begin|begun|started|start|opened|resumed where we|she|he|they 'd|had|have "
         "left|stopped|ended|broken; ^ [i|we|she|he] began|started|opened|resumed where "
         "we|she|he|they left|stopped|ended; picked|picks|picking [it] up where "
         "we|she|he|they|i; picked|picks up the|that|her|his [old] thread|sentence|word|words; "
         "back to what she|he|they [had|'d] said at|in|on|by the door|doorway|step|stairs"},
    {.status = Status::Hypothetical,
     .signs = spinning_wheels,
     .why = "is asked, not found",
     .phrases =
         "progress|moving|going|getting|heading|working toward|towards|to what|where ?; "
         "toward|towards what ?; toward|towards what , *6 ?; are|were we stuck ?; are|were we "
         "getting|going anywhere|somewhere ?"},

    // --- trying harder: in the way of the work, or shared
    // "Passive, no plan, no intent" is of thoughts of suicide, and so is its answer.
    {.status = Status::Productive,
     .signs = trying_harder,
     .why = "is of thoughts of suicide",
     .phrases =
         "passive [,|:|/|-] [but] no|nil|without|denies|0 [active|current|a] plan|plans|intent|"
         "means; passive [death] wish|thoughts|thought|ideation|suicidality; passive =SI; "
         "ideation|thoughts|suicide *6 passive; =SI *6 passive; risk [:|-] passive"},
    {.role = CueRole::Shields,
     .signs = trying_harder,
     .phrases = "prepared|brought|planned|plan|prepare nothing , that|or|except|only|but"},
    {.status = Status::Productive,
     .signs = trying_harder,
     .why = "is holding back, the opposite",
     .phrases =
         "brought|bring|prepared|planned nothing [with|on|for|new]; i|<ther> 'd|had nothing with|"
         "prepared|ready|planned|on; nothing prepared|planned|ready; no plan|agenda of mine|my; "
         "i left my _ in|at|on|out|behind|home; i left the plan|worksheet|worksheets|sheets|agenda|"
         "folder in|at|on|out; said i 'd|had nothing with"},

    {.status = Status::Therapist,
     .signs = trying_harder,
     .why = "is the usual work, or the therapist's own day",
     .phrases =
         "^ assessment; as i do for everyone; as i do for|with; as per usual; as policy|the "
         "court|the state|standard|protocol requires|requested|asks|policy|required; "
         "as standard; as std; as the manual; assessment , so; audit; bad night; "
         "before a first; caseload mix; confidentiality; consent forms; court report|letter; "
         "crisis :; crisis visit|hour|session|call|assessment|assmt; double shift; "
         "duty therapist; first appointment|meeting|session|visit; from a night; handbook; "
         "how was that; i had a cold; i was tired from|, from|for|today; i will talk for; "
         "in advance as; in the usual; insurer requirement; intake; interpreter-led; "
         "let me explain; mandated|safeguarding report|call|referral; misread the clock; "
         "models touching; my own [_] cold|night|house|nerves|reasons; my own poor timekeeping; "
         "my tiredness; my usual routine; night on call; nothing to do with; "
         "out of plain curiosity; overran because; part of you; planned psycho-ed; "
         "planned psychoeducation|teaching|psychoed|talk; prep <num> min; "
         "psychoed|psychoeducation session <num>|one|two; ran to time; reasons of my own; "
         "routine case review; set out the chairs; shall i run; sought consultation; "
         "spoke too fast; standard for me; teaching evening|session; tell me a bit more; "
         "the board wants; the clinic has us; the law requires; time management; "
         "tired this week; usual preparation|manner|prep; usual routine; what is the smallest; "
         "where did you; which of them; with her|his consent; with the insurer|authorization; "
         "worn out today through; would you be; wrong workbook"},
    // What both know is not yet what both do.
    {.role = CueRole::Shields,
     .signs = trying_harder,
     .phrases = "we both know|knew|see|saw|notice|noticed|feel|felt|sense|sensed|heard|could"},
    {.status = Status::Productive,
     .signs = trying_harder,
     .why = "was shared, or asked for and used",
     .phrases =
         "a better; ahead of me; and joined one; argued|disagreed with it|the; as laid out; "
         "asked for * and|,; asked good|sharp questions; better one|than|idea; between us and; "
         "both of us were; brought|brings a|his|her|two|three|four|five|an list|own|agenda|"
         "topic|ideas|questions; by all of them; called all; came with a list; "
         "<client> generated|researched|built|chaired; client generated|researched|chose; "
         "<client> read ahead; <client>|<pron> came|come|arrives|arrived|comes with a|her|his|"
         "two|three|four|the|an list|own|agenda|topic|plan|dream|ideas; "
         "<client>|<pron> set the agenda; collaborative; corrected my; "
         "ct|clt|pt|client led|leads; did the research; drafted * together; effort on both; "
         "four of her own; four|three|two|five of his|her own; he came with; "
         "her|his own list|plan|agenda|next|hierarchy|drawing|cycle; he|she|they brought <num>; "
         "i changed it; i disagree; i followed; i have brought; i have looked; "
         "i mostly followed; i moved my chair; improved on|it; in his|her own words; "
         "is that allowed; led the; lion share; made the next; me first; of his voice; "
         "on both sides; on keeping up; prepared * together; prepared a page; rang the <num>; "
         "reported back; session one; sets the agenda; shared effort; sharp questions; "
         "she|he arrived with; she|he led; she|he researched|prepared|drew; "
         "she|he|they did|does|do the thinking|talking|rest|lion; taught|teach it back; "
         "the harder part; then i changed; toiled; too unwell; took notes; vet built; "
         "visited two; we both; with a list; with little from me; worked hard today and; "
         "worked it out together; worked through it; wrote|drew|built|made|set her|his|their own"},
    {.status = Status::Negated,
     .signs = trying_harder,
     .why = "says the opposite: the client carried it",
     .phrases =
         "at no stage|point; did not ask what; did not need|have to; do not phone; "
         "do not want you to; does not look|lean|wait|need; easy sess; far from passive; "
         "hardly spoke; i could simply; i do not need; "
         "i was not the|drained|pushing|chasing|carrying; it is|was not me|a lecture; me 20; "
         "needed nothing; never asks|pushes|push; never took it out; no need to|for me; "
         "no prompting|pulling|persuasion|coaxing|chasing|pushing; not me; not mine to; "
         "not my agenda|plan; not uphill; nothing passive; nothing was required; "
         "stayed in the|my bag; <ther> did not do|need|have|lead|lift; well ahead"},
    {.status = Status::Resolved,
     .signs = trying_harder,
     .why = "says the weight has shifted",
     .phrases =
         "balance has; begun|begins to fill; brought two of; client who brings; ct initiating; "
         "divided fairly; earlier i was; five were; from asking; from passenger; get a word; "
         "get the credit; has shifted|tipped|turned; has stopped asking; has taken over the; "
         "having stopped|told; he leads|runs|steers; initiating; it is i who follow|keep|learn; "
         "laid out a plan; less of me; made the call himself|herself; more of him|her; "
         "my own tools; now he|she makes|tells|runs|brings|does; "
         "now the client|clt|she|he|they|ct|it; runs the|our hour; she leads|runs|steers; "
         "since i told|stopped|named; since we talked; step back * and; "
         "taken|took|takes the reins|marker|pen|chair|lead; to shared; which has turned"},
});

}  // namespace

std::span<const CueGroup> course_cues() {
  return table;
}

}  // namespace resist
