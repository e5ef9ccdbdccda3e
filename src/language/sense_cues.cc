// The same words for something else (clinical.md, the Traps of sections 7.1 to 7.6).
#include <array>

#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    // --- the same words for something else (clinical.md, the traps of sections 7.1 to 7.6)
    {.status = Status::Weak,
     .signs = not_talking,
     .why = "means something else here",
     .phrases =
         "alcohol withdrawal; bank account; caffeine withdrawal; cash withdrawal; "
         "it [is|was] [very|so|too|all|that|really|just|awfully|terribly] quiet|silent; "
         "its [very|so|too|really] quiet|silent; house|flat|home|place|kitchen|village|world "
         "[is|was|has|gone|went] [so|very|too|gone] quiet|silent; "
         "closed question|questions; factory|plant|mine shut down; "
         "guards had|were|are|came|stopped|said|rang|out|at; the guards; security|border|prison "
         "guard|"
         "guards; guarded gate|community|entrance; guarded prognosis; hearing aid; hoarse; "
         "house|shop|ward|road|street|office|phone|phones|business|trade * quiet|silent; "
         "in silence as agreed|planned; is custom; laryngitis; mute button; "
         "nicotine withdrawal; on mute; opiate withdrawal; per culture; phone was|on mute; "
         "quiet at work; quiet at|neighbourhood|neighborhood|carriage|street|area|house|week|"
         "weekend|day|night|place|room|shop|road|village|time|evening|christmas|coach|car|"
         "corner|moment|pub|ward|town|office; quietly confident; reserved a|the|seat|table; "
         "road closed; selective mutism; short answer|form|story|film|cut; "
         "shut down * laptop|computer|factory|plant|shop|business|site|system; silent "
         "meditation|reading|retreat|film|movie|mode|auction|alarm|disco|walk|prayer|night|"
         "migraine|letter|reflux|treatment; sore throat; speak|spoke|talk quietly; "
         "speech therapy; stammer|stutter; the silent treatment; tinnitus; withdrawal symptoms; "
         "withdrawn from * course|class|account|medication|team"},
    {.status = Status::Weak,
     .signs = small_talk,
     .why = "means something else here",
     .phrases =
         "avoids * news; chat function|bot|box|room|line|group|show; comedian|comedy; "
         "gossip column; history taking; intake history; joke is|was on; live chat; "
         "narrative therapy; speech tangential|circumstantial; stand up comedy|comic; "
         "superficial cut|cuts|scratch|scratches|wound|wounds|burn|burns|laceration|lacerations|"
         "injury; surface wound|wounds|tension; "
         "tangential|circumstantial thought|thoughts|speech|thinking|in form; thought form; "
         "thought process * tangential|circumstantial; "
         "vague abdominal|pain|symptom|symptoms|memory; weather app|station|forecast for"},
    {.status = Status::Weak,
     .signs = no_homework,
     .why = "means something else here",
     .phrases =
         "application form|forms; blank * form|cheque|check|stare|canvas|expression|wall; "
         "consent form|forms; "
         "declined * offer of tea|promotion|invitation|food|meal|drink|lift|job; "
         "for classmates; forgetful; forgot * birthday|keys|phone|umbrella|name|names|wallet|"
         "coat|lunch|medication|meds|pill|tablets|purse|passport|glasses; homework : continue; "
         "homework battles|club|battle|policy|help|desk|diary app|planner; "
         "homework for|of her|his|the class|pupils|students; "
         "incomplete * form|fracture|abortion|miscarriage|fusion|exam; insurance form|forms; "
         "intake form|forms; medication nonadherence|adherence|compliance; missed * meds|"
         "medication|dose|doses|pill|pills|tablet|bus|train|flight|school|deadline; "
         "nonadherent|noncompliant * meds|medication|insulin|inhaler; "
         "refused * food|meal|drink|drinks|lift|job|promotion; school assignment|project|work; "
         "school|kids|kid|child|children|son|daughter|maths|math|spelling|boy|girl homework; "
         "son|daughter|lad|boy|girl|child * homework; tax return|homework; works from home"},
    {.status = Status::Weak,
     .signs = cancelling,
     .why = "means something else here",
     .phrases =
         "absence seizure|seizures|epilepsy; absent father|fathers|parent|mother|husband; "
         "attendance policy; boss|sister|brother|friend|husband|wife|mother|father|son|daughter|"
         "plumber|manager|date * ~cancel|no-showed|cancelled; "
         "called off the|her|his wedding|engagement|dinner|trip; ~cancel * trip|wedding|dinner|"
         "holiday|flight|gym|membership|subscription|order|lunch|party|meeting|contract|card|"
         "insurance|christmas|plans|date|gig|concert|operation|op|surgery|direct|loan|benefits|"
         "exposure|phone|class|tv|licence|booking|hotel|barbecue|payment|standing; "
         "~cancel her|his|their|the|a dentist|physio|hairdresser|haircut|optician|vet|gp; "
         "cancellation policy; dates for rescheduling; drop out of college|school|university; "
         "flight|train|wedding|gig|concert|operation|op|hearing|reunion|trip|holiday|party|"
         "meeting|game|match|show|bus|course|exam * ~cancel; hearing postponed; late father|"
         "mother|husband|wife|brother|sister|son|daughter|mum|dad|grandmother|grandfather|shift|"
         "shifts|night|nights|stage|rent|payment|period|teens|twenties|thirties|forties|"
         "fifties; left early for work; missed|missing work|school|dose|doses|meds|miscarriage|"
         "period|lectures|class|classes|breakfast|lunch|meals; misses him|them; "
         "missing person|persons|tooth|teeth; miss|misses|missed|missing her|his|their|my|the "
         "mother|father|mum|mom|dad|son|daughter|wife|husband|brother|sister|dog|cat|home|"
         "family|friend|friends|ex|children|kids|boy|girl|nan|gran|work|bus|train|point|flight|"
         "deadline|target|shot|call|calls|period|old|sea|garden|routine; no show policy; "
         "noise ~cancel; normal saline; no-show policy; "
         "no-show|no-showed|stood * on a date|date|friend|plumber|electrician|delivery|builder; "
         "postponed * wedding|trip|operation|party|hearing; "
         "rescheduled * wedding|exam|hearing|mri|scan"},
    {.status = Status::Weak,
     .signs = spinning_wheels,
     .why = "means something else here",
     .phrases =
         "waved|waving|brushed|batted|fobbed off|away *6 nothing new; "
         "bicycle|steering|training|potter|ferris|big|cart wheel|wheels; circles at|on the; "
         "cycling|spinning class|club|bike; dose|rx|prescription|housing|address unchanged; "
         "got stuck in|into; high plateau; living arrangements; loop pedal|station; "
         "medication|meds|dose unchanged; mse unchanged; no changes|change to|in|of plan|tx|"
         "treatment|medication|meds|medications|address|dose|risk|job; plateau of|hike|walk; "
         "progress note|notes|report; repeat prescription|bloods; repeated the blood; "
         "risk [level] unchanged; round in circles at|on; same sex|day|gender|page; "
         "same time next; same time|day|room|place|slot next; same-day; same-sex; spin class; "
         "stable at|on dose|medication; "
         "stuck in|behind * traffic|tractor|lift|elevator|queue|snow|mud|jam; stuck on a|the|"
         "seven * worksheet|clue|crossword|question|word|words|wording|chapter|page|level; "
         "stuck point|points; stuck to|together|out|up for|it out; traffic; trd; "
         "treatment resistant depression; treatment-resistant; "
         "unchanged risk|mse|address|dose|meds|medication; wheels of"},
    {.status = Status::Weak,
     .signs = trying_harder,
     .why = "means something else here",
     .phrases =
         "at the gym; boss carries; carries the|his|her fish|baby|toddler|shopping|gene|virus|"
         "weapon|knife|team|crew|family|bag; dentist; driving test; harder * sleep; "
         "harder than her|his husband|wife; heavy lifting was; hill|hike|bike|bicycle; "
         "homework help; mother overfunctions; physical|massage|speech|occupational therapist; "
         "physiotherapist|physiotherapy; pulled * tooth|teeth|muscle|hamstring; "
         "pulling teeth * living|dentist|tooth; resting|training harder; "
         "thesis|dissertation|essay; tries|trying harder to sleep|at work|at|in; "
         "uphill part|path|walk|run|climb; weights; wisdom tooth|teeth; "
         "works harder than her|his husband|wife|brother|boss|sister|colleague|colleagues"},
});

}  // namespace

std::span<const CueGroup> sense_cues() {
  return table;
}

}  // namespace resist
