// What tells of a mind or a body in danger, and of help that had to come: clinical.md, section 5.1,
// and the notes of `tests/language/risk/`. What keeps somebody safe stands here, too.
#include <array>
#include <span>

#include "language/risk_cues.h"

namespace resist {
namespace {

constexpr auto groups = std::to_array<CueGroup>({
    {.role = CueRole::Names,
     .names = "psychosis",
     .phrases =
         "voices|voice|shadow|demon|devil|angel|radio|television|tv tell|tells|told|telling|"
         "ordering|orders|commanding|commands her|him|me|them; god tells|told|telling her|him|"
         "me to; the|his|her|my voices are|were|had|have|said|say|told|got|came|back|again; "
         "hear|hears|heard|hearing a|the|her|his|my|two|dead [dead] man|woman|voice|child|"
         "people|mother|father|someone|men * tell|telling|tells|say|saying|call|calling|"
         "shouting|talking|laugh; radio|tv|television|news|songs|adverts is|are|was|were "
         "[talking|speaking|sending|all] about|to|at|messages her|him|them|me; device|devices|"
         "chip|microphone|transmitter|wires in [the|her|his|my|their] ceiling|walls|wall|flat|"
         "house|head|tooth|teeth|phone|room|loft|brain; neighbours|neighbors|police|"
         "government|cia|mi5|fbi * watching|following|poisoning|filming|spying|plotting|"
         "tracking|after him|her|me|them|his|us; certain|convinced|sure|believes|believing|"
         "adamant * they|people|colleagues|food|water|phone * poisoned|poisoning|filming|"
         "spying|plotting|tracking|bugged|hacked|tampered|implanted; certain|convinced|sure|"
         "believes|believing|adamant * neighbours|neighbors|police|government|cia|mi5|fbi * "
         "put|watching|following|listening|poisoned|poisoning|filming|recording|spying|"
         "plotting|tracking|bugged|hacked|tampered|implanted; poison|poisoned|something * "
         "[her|his|my|the] food|tea|drink|water|coffee; talking|talks|talked|answer|answers|"
         "answered|answering|speaking|responding|replying|nods to *6 unseen|nobody; talking|"
         "talks|talked|answer|answers|answered|answering|speaking|responding|replying [to] *6 "
         "could|was|were|is not see|there; talking|talks|talked|answering|speaking|responding|"
         "replying to * not there; unseen others|people|voices|person|stimuli; seen|saw|sees|"
         "seeing people|things|figures|faces who|that [are|were] [not] [there]; thoughts|mind "
         "[are|being|is|were] read|broadcast|inserted|controlled by|into|out; hallucinated; "
         "thinks|believes she|he is god|jesus|dead|chosen|poisoned|followed|watched"},

    {.role = CueRole::Names,
     .names = "mania",
     .phrases =
         "not slept [at] [all] since monday|tuesday|wednesday|thursday|friday|saturday|"
         "sunday; not been to bed since|for|in; slept|sleeping|sleeps|sleep [only] <num>|two|"
         "three|one|2h|3h|1h [-|/] [h|hrs|hours|hr|night] *6 energy|wired|bought|racing|"
         "chosen|grandiose|spent|plans|euphoric|elated; 2h|3h|1h *6 bought|chosen|energy|"
         "wired|racing|grandiose; nineteen to the dozen; speaks|speaking|talks|talking "
         "without a|any gap|pause|break|stop; spent|spending|gambled|blown the|her|his|my|all|"
         "their [the|her|his] mortgage|savings|rent|wages; high as a kite; feels|felt|is|was|"
         "am \" chosen; the chosen one; special mission|powers; found|start|started|founding "
         "a|the|his|her religion|church; bought <num>|three|four|five|two|several cars|houses|"
         "horses|guitars; elevated|expansive mood; manic episode|symptoms|phase|state|relapse|"
         "switch; "
         "up <num>|two|three|four|five|six nights|days; <num>|two|three|four new "
         "businesses|business|books|companies"},

    {.role = CueRole::Names,
     .names = "intoxication",
     .phrases =
         "drinking|drunk|using|smoking before [he|she|they] [came|coming|session|group|here|"
         "work|arriving]; came|come|comes|arrived|arrives|arrived|turned|showed|attended [up|"
         "in|to] [session|group] [a|bit|visibly|clearly] drunk|high|stoned|intoxicated|wasted|"
         "hungover|tipsy; smell|smelled|smelling|smelt|smells|reeked|reeking|stank [strongly|"
         "faintly] [of] alcohol|drink|cannabis|weed|beer|wine|vodka|spirits|etoh|whisky|gin; "
         "i could smell it|alcohol|drink|wine|weed; etoh|alcohol|booze|drink|wine|vodka on "
         "[her|his|the] breath; drove|driving|drives|driven *6 bottle|drinking|wine|drunk|"
         "pints|beers|vodka|stoned; used|using|use|uses|relapsed|relapse|injected|injecting|"
         "smoked|smoking|snorted [on|to|of] fentanyl|heroin|crack|meth|ketamine|oxys|smack; "
         "fentanyl x1|x2|x3|x4|alone|this; using|used|drinking in the|our [school] toilet|"
         "toilets|bathroom|loo; unsteady gait; gait unsteady; gram|grams a|of|per day|night|"
         "coke|cocaine|ketamine; pinned|pinpoint pupils; "
         "was|is|came|clearly|obviously on something; pupils huge|pinned|pinpoint|dilated|blown"},

    {.role = CueRole::Names,
     .names = "medical",
     .phrases =
         "not eaten [anything|properly|much|solids|food] since|for|in; not eating [anything|"
         "properly|solids|food] since|for; eaten|eating|eats|ate|eat almost|hardly|next|"
         "virtually|barely [to] nothing|anything; no solids|food [x] x4|x3|x2|x5|for|since|"
         "in; makes|made|make|making herself|himself|myself|themselves sick|vomit|throw; sick|"
         "vomits|vomiting|throws|throwing [up] after * meal|meals|food|eating|dinner|lunch; "
         "sick in the toilet|toilets|loo [twice|again]; stopped|stop|quit|stopping|skipping|"
         "skipped|off|missed|refusing|omitting [taking] [his|her|the|my|all] insulin|lithium|"
         "clozapine|warfarin|depot|antipsychotic|antipsychotics|steroids|epilepsy|"
         "antiretrovirals; collapsed at|in|on|again|yesterday; chest pain|pains; dizzy on|"
         "when standing|stands|stood; lost <num> kg|lb|lbs|stone in; no period|periods since|"
         "for; coughing|vomiting|throwing [up] blood"},

    {.role = CueRole::Names,
     .names = "crisis",
     .phrases =
         "=ED|=ER|a&e mon|tue|tues|wed|thu|thurs|fri|sat|sun|last|on|x1|x2|visit|again; to|at|"
         "via|attended|through =ED|=ER|a&e; on 1 : 1|15; 1 : 1 obs|observation|observations|"
         "watch; 1:1 obs|observation|observations|watch; suicide watch; taken|rushed|sent "
         "to [the] hospital|a&e|emergency; went to a&e; rang|called|phoned|dialled|dialed|texted "
         "999|911|112|"
         "samaritans|988; rang|called|phoned [for] [an|the] ambulance|police|paramedics; rang|"
         "called|texted|phoned [the] crisis line|team; police|ambulance|paramedics called|"
         "attended|came|brought|involved|found|took|talked; not think|believe|sure * can|"
         "could|will|would keep * safe; not able to commit|contract|guarantee * safety; "
         "unable to commit|contract|guarantee * safety; can|could|will not commit|contract|"
         "guarantee * safety; brought|talked|walked back|down by * staff|police|security; ran|"
         "run|runs|walked|stepped out|into [on|in|into] [to] [the] road|traffic|motorway; ran|"
         "walked|stepped in front of; missing|absconded from|overnight home|school|ward|the|"
         "care"},

    // --- in hospital: admitted, held there, or just out (clinical.md, section 5.1)
    {.role = CueRole::Names,
     .names = "in-hospital",
     .phrases =
         "5150; 5150'd; held 72h|48h|24h|overnight|72|48; 72h|72hr|48h hold; 72 hour|hr|h hold; "
         "crisis admission; inpatient admission|stay|unit|ward; involuntary; mental health act; "
         "mha assessment; psychiatric|psych admission|hospitalisation|hospitalization; "
         "psychiatrically hospitalised|hospitalized; section 2|3|136; sectioned; under the mha; "
         "admitted|readmitted|re-admitted to [the|a|our|an] [acute|psychiatric|psych|county|"
         "inpatient|mental|crisis] [health] ward|hospital|unit|psych|county|inpatient|picu; "
         "admitted|readmitted [again] on|last|informally|informal|overnight|under|monday|tuesday|"
         "wednesday|thursday|friday|saturday|sunday|voluntarily|involuntarily [section|thursday|"
         "monday|friday|sunday|tuesday|wednesday|saturday|night]; informal , ward; "
         "hospitalised|hospitalized on|last|this|after|again|x1|since|for|overnight|from; "
         "hospitalised|hospitalized $; was|been|is|got hospitalised|hospitalized; on the|a|an "
         "crisis|psych|psychiatric|inpatient|acute|locked|secure|admission|admissions "
         "unit|ward|floor; on crisis|psych|psychiatric|inpatient|acute unit|ward; on =PICU; on the "
         "=PICU; <client>|<pron>|is|was|still|now|been|remains in hospital|hosp; ^ in "
         "hospital|hosp; is|was|still|now|been|remains inpatient; is|was|still|now|been|remains "
         "an inpatient; detained under|on section|mha|ward; detained under|on the|a "
         "mha|act|ward|unit|section; inpatient since|from|until|till|again; "
         "hospital liaison; on ward|unit since|until|till|from|again|now; on the ward|unit "
         "since|until|till|from|again|now; on ward|unit , not seen; on the ward|unit , not seen; "
         "discharged|discharge|released|dc'd|d/c'd from|off [the|a|our] [_] [_] unit|ward|"
         "hospital|hosp|picu; first since|after discharge|admission|hospitalisation|"
         "hospitalization; first session|visit|appt|appointment|time since|after "
         "discharge|admission|hospital|hospitalisation|hospitalization; since|after "
         "her|his|their|the|last hospitalisation|hospitalization"},

    // --- what keeps somebody safe: on record, and no alarm
    {.role = CueRole::Names,
     .names = "protective",
     .phrases =
         "safety plan; safety planning; crisis plan; crisis card|line|number|numbers|"
         "contacts; 988 [card|number]; protective factors; reasons for|to living|live; means "
         "restriction; lethal means counselling|counseling; safe storage; gave|given|handed|"
         "hands * pills|tablets|meds|medication|knife|blades|gun|guns to <kin>|<person>|her|"
         "his|sis|me|us; locked|locks away|up [the|his|her] pills|tablets|meds|knives|guns|"
         "medication; gun safe; lock box|lockbox; helpline; contracted for safety; coping "
         "card"},
});

}  // namespace

std::span<const CueGroup> risk_state_cues() {
  return groups;
}

}  // namespace resist
