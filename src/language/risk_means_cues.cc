// Medicine and other means: thought of, counted, put by; taken out of reach; and the look-alikes of
// a household where somebody simply takes tablets. Also what was taken once, years ago.
#include <array>
#include <span>

#include "language/risk_carried.h"
#include "language/risk_cues.h"

namespace resist {
namespace {

constexpr auto groups = std::to_array<CueGroup>({
    // --- thought of, counted, put by
    {.role = CueRole::Names,
     .names = "suicidal-ideation",
     .phrases =
         "thought|thoughts|thinking|thinks|think of|about|abt [the|her|his|my|those|all] [those] "
         "tablets|pills|paracetamol|co-codamol|insulin|stash|medicine|bottle|drawer $; "
         "thought|thoughts|thinking|thinks|think of|about|abt [the|her|his|my|those|all] "
         "tablets|pills|paracetamol|co-codamol|insulin|stash [again] once|twice|again|sometimes|"
         "often|daily|nightly|every|most|all|at|last|this|three; "
         "thought|thoughts|thinking|thinks|think of|about|abt [the|her|his|my|those] "
         "tablets|pills|paracetamol|co-codamol|insulin|stash , once|twice|again|not|no|"
         "passing|briefly|mostly; "
         "thought|thoughts|thinking|thinks of|about|abt [the|her|his|my|those] "
         "tablets|pills|paracetamol|co-codamol|insulin|stash and told|rang|called|phoned|texted|"
         "gave|handed|stopped|put|walked; "
         "tablets|pills on her|his|my mind; tempted by the|her|his tablets|pills"},
    {.role = CueRole::Names,
     .names = "suicidal-ideation",
     .phrases =
         "ideation [still|remains|is|now|continues] daily|nightly|unchanged|persistent|persists|"
         "ongoing|constant|continuous|fleeting|intermittent|weekly|continues|worse|stronger|"
         "increased|stable|baseline|present; ideation [is|remains|still|now] at baseline; "
         "ideation [is|remains|still|now] as before|noted|ever; ideation most|every|some days|day|"
         "nights|night|evenings|mornings; ideation [is|remains] the same; same|persistent|ongoing|"
         "chronic|continued|daily|passive|active ideation"},
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "is denied",
     .names = "suicidal-ideation",
     .phrases = "no ideation [now]; no current|further|active ideation; denies|denied ideation; "
                "ideation [:] denied|none|nil|absent; without ideation"},
    {.role = CueRole::Names,
     .names = "suicide-plan",
     .phrases =
         "same =SI [,|/|and|&] same plan; =SI [,|/|and|&] [the] plan unchanged; "
         "tablets|pills|meds|co-codamol|paracetamol|codeine|tramadol|amitriptyline|diazepam|"
         "zopiclone|morphine|oxycodone|barbiturates *9 count|counts|counted|counting them; "
         "co-codamol|paracetamol|codeine|tramadol|amitriptyline|zopiclone|morphine|oxycodone|"
         "tylenol|tablets|pills [still] kept since|back|aside; "
         "still has|keeps|counts [all] the|her|his tablets|pills; "
         "still counts|counting [the|her|his] tablets|pills; "
         "has enough * tablets|pills|paracetamol|insulin to"},

    // --- once, years ago: an act of the past, and no plan
    {.role = CueRole::Names,
     .status = Status::History,
     .why = "is about the past",
     .names = "suicide-plan",
     .phrases =
         "overdose|od|overdosed|od'd [of|from|back] [in] [early|late|spring|summer|autumn|winter] "
         "<year>; <year> overdose|od|attempt; suicide attempt [of|from|in] <year>; "
         "attempt of|from|in <year>; overdose ( <year> ); overdosed at <num>; "
         "overdose at|aged|age <num>; anniversary of [_] [_] overdose|attempt|od; "
         "chart|history|file|record|records|notes show|shows|mentions|lists|tells * "
         "overdose|od|attempt|attempts; hx of overdose|od; "
         "of <year> *9 overdose|pump; "
         "stomach pump; stomach pumped; pumped her|his|my stomach"},

    // --- taken out of reach, and agreed for the worst day
    {.role = CueRole::Names,
     .names = "protective",
     .phrases =
         "safety|crisis card|sheet; "
         "tablets|pills|meds|medication|medicine|medicines|insulin|knives|guns|means|box|co-"
         "codamol|"
         "paracetamol|blades [are|is|were|was|still|now|all|kept|remain|remains] [all|still|kept|"
         "now] locked; "
         "tablets|pills|meds|medication|medicine|co-codamol|paracetamol|guns|gun|blades|knives "
         "[are|is|were|still|now|all|kept|stay|stays] [still|kept] at|with [the|her|his] "
         "[_] <kin>|neighbour|neighbor|friend|pharmacist|chemist; "
         "tablets|pills|meds|medication|co-codamol|paracetamol|guns|gun [are|still|now] [still] "
         "next door; "
         "tablets|pills|meds|medication|co-codamol|paracetamol|guns|gun|blades|knives [to] "
         "go|goes|went|gone|going to [the|her|his] <kin>|neighbour|neighbor|friend|pharmacist|"
         "chemist; "
         "tablets|pills|meds|medication|co-codamol|paracetamol|guns|gun|blades|knives|rope "
         "handed|given over|in|to; "
         "tablets|pills|meds|medication|insulin|guns kept by the|her|his [_] "
         "<kin>|neighbour|neighbor|"
         "friend; "
         "tablets|pills|meds|medication|medicines|co-codamol|paracetamol|guns|gun|knives|blades "
         "are|is|were|now|stay with me|him|her|us|them|<kin>; means check [:]; means "
         "restricted|removed|locked|secured|safe"},

    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "says there is none",
     .names = "risk",
     .phrases =
         "nothing on|re|about risk; risk checked|check|asked|screened [,|:] none|nil|negative; "
         "checked|asked [about|re] risk [,|:] none|nil|negative|no; risk [level] [now] "
         "lowered|reduced|downgraded|brought [down] to none|nil|zero"},

    // --- held by somebody else, which is what keeps them away from the client: a step, whoever
    // does
    // it (see `held_by_another`)
    {.role = CueRole::Names,
     .why = held_by_another,
     .names = "protective",
     .phrases =
         "<kin>|<person>|police|pharmacy|chemist|mate|lodger|sponsor [still|now] "
         "has|have|holds|hold|keeps|keep|holding|keeping|minds|minding|got|took|kept [charge] [of] "
         "[all] [of] [the|her|his|my] [_] tablets|pills|meds|medication|medicines|medicine|"
         "paracetamol|insulin|gun|guns|rifle|rifles|shotgun|pistol|firearm|firearms|knives|blades|"
         "ammunition|ammo|bolt|rope *6 "
         "locked|safe|away|house|place|home|phone|cupboard|cabinet|boot|work|shed|until|now|off|"
         "for; "
         "<kin>|<person>|police|pharmacy|chemist|mate|lodger|sponsor [still|now] "
         "holds|hold|holding|minds|minding|locked|locks|removed|dispenses|dispensing|hid|hides "
         "[away|up] [all] [of] [the|her|his|my] [_] "
         "tablets|pills|meds|medication|medicines|medicine|"
         "paracetamol|insulin|gun|guns|rifle|rifles|shotgun|pistol|firearm|firearms|knives|blades|"
         "ammunition|ammo|rope; "
         "<kin>|<person>|police|mate|lodger|sponsor [has] took|taken|moved|drove [all] [of] "
         "[the|her|his|my] [_] gun|guns|rifle|rifles|shotgun|pistol|firearm|firearms|knives|"
         "ammunition|ammo|rope to|out|away|home|off|from|with; "
         "<kin>|<person>|police|mate|lodger|sponsor [has] took|taken|moved [all] [of] "
         "[the|her|his|my] [_] tablets|pills|meds|medication|paracetamol away|home|out|off|back; "
         "<kin>|<person>|police|mate|lodger|sponsor [still|now] has|have|holds|keeps|got [the|a|"
         "both|his|her|my|only] [only] [_] key|keys|combination|code to|for|of [the|his|her|a] "
         "[gun|medicine] safe|cabinet|cupboard|box|lockbox|locker; "
         "handed|gave|turned|surrendered it|them [in|over] to|in [to] [the|her|his] "
         "police|cops|pharmacy|chemist|pharmacist|sheriff; "
         "safe|cabinet|cupboard|lockbox|gun key|keys|combination|code [is|are|still|stays] [still] "
         "with|at [his|her|the|my] [_] <kin>|<person>|police|neighbour|neighbor|friend; "
         "gun|guns|rifle|rifles|shotgun|pistol|firearm|firearms|ammunition|ammo|knives|rope|blades "
         "[are|is|were|was|now|still|all] [now|still|all|kept|stored|stays|stay] at|with "
         "[his|her|the|my] [_] <kin>|<person>|police|neighbour|neighbor|friend; "
         "gun|guns|rifle|rifles|shotgun|pistol|firearm|firearms|ammunition|ammo|knives|blades|"
         "pills|tablets|paracetamol|insulin|medication|meds "
         "[was|were|is|are|all|now|have|has|been] "
         "[been] handed|turned|given|surrendered|removed|cleared|taken|gone|sold|disposed|returned "
         "in|over|up|from|by|out|to|back|of|away"},
    {.role = CueRole::Shields,
     .phrases =
         "pills|tablets|medication|meds|insulin|paracetamol *3 "
         "taken|given|handed|gone|returned|removed to|by|out|over|from|back|up|in *6 "
         "nurse|nurses|carer|carers|ward|school|breakfast|dose|doses|hours|pharmacy|chemist|gp|dr; "
         "<kin>|<person> *3 has|have|got|took|keeps|kept [_] [_] "
         "meds|medication|medicine|medicines|insulin|tablets|pills *6 "
         "sleep|sleeping|cold|blood|pressure|heart|headache|school|dog|cat|fridge|breakfast"},

    // --- bare words that belong to what an earlier note names (see risk_carried.h)
    {.role = CueRole::Names,
     .names = carried_means,
     .phrases =
         "^ still counts|counting $; ^ still counts|counting ,|.|in|at|most|some|them; "
         "^ counting thoughts; ^ counting once|twice|daily|nightly|again|sometimes|less|more; "
         "^ counting ,|: yes|once|twice|sometimes|daily|again; "
         "^ counted [them] once|twice|again|daily|nightly; counts them|again $; thoughts of "
         "counting"},
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "is denied",
     .names = carried_means,
     .phrases =
         "^ has|had|have|did not counted|count [them] since|this|again|all; ^ has|had|have|did not "
         "counted|count [them] $; ^ she|he|<client> has|had|did not counted|count [them] "
         "since|this|again|all; ^ she|he|<client> has|had|did not counted|count [them] $; ^ no|not "
         "counting; ^ counting ,|: no|none|not|nil|stopped; ^ stopped counting; "
         "counting has stopped"},
    {.role = CueRole::Names,
     .names = carried_thoughts,
     .phrases =
         "^ thoughts [still] once|twice|daily|nightly|weekly|again|"
         "most|every|x1|x2|x3|x4|x5|unchanged|continue|continuing|persist|stronger|worse|louder|"
         "quieter|fewer|less|weaker|there|present|back|passing|fleeting|ongoing; "
         "^ the|those|these|same|still thoughts [still] once|twice|daily|nightly|weekly|again|"
         "most|every|unchanged|continue|continuing|persist|stronger|worse|louder|"
         "quieter|fewer|less|weaker|there|present|back|passing|fleeting|ongoing; "
         "has|had|having|reports|reported|still those|such|these thoughts; "
         "thoughts|thought of that|this kind|sort|nature"},
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "is denied",
     .names = carried_thoughts,
     .phrases =
         "no thoughts|thought of that|this kind|sort|nature; no such thoughts; none of those "
         "thoughts; no thoughts $; no thoughts ,|since|this|now|today; ^ thoughts [:|,] "
         "none|nil|no|gone"},
    {.role = CueRole::Names,
     .names = carried_despair,
     .phrases =
         "for nothing; no point|use coming|trying|in|to; is|it|all|feels|seems|was pointless; "
         "nothing will|would|can|is ever|going [to] help|change|work|get; never get|be|going "
         "better|well|easier; never going to get|be better|well; makes no odds|difference "
         "[whether|if] i|she|he; waste of everyone|everybody|your time"},

    // --- a household with medicine in it
    {.role = CueRole::Shields,
     .phrases =
         "pharmacist|chemist|pharmacy|nurse|nurses|carer|carers|clinic|staff|ward|dispenser|"
         "surgery|prescriber|mother|mum|mom|husband|wife|daughter|son|sister *3 "
         "count|counts|counted|counting [out] * tablets|pills|meds|tabs; "
         "pill|tablet count|counts; pill counts were|was|due|done|correct; "
         "counted|counts|counting [out] * tablets|pills|meds|tabs|medication into|for the|her|his "
         "[weekly|daily|pill] "
         "week|dosette|dosset|box|organiser|organizer|mother|mum|father|dad|dog|cat|day; "
         "counted|counts|counting [out] [_] [_] [_] tablets|pills|meds * prescription|refill|"
         "repeat|reorder|holiday|trip; "
         "tablets|pills|meds|medication|medicine [_] [_] locked [up|away] because|from|for * "
         "toddler|toddlers|child|children|kids|baby|grandchildren|grandson|granddaughter|dog; "
         "thoughts [_] [_] about|that|re|on|regarding; counting down|on|steps|sheep; "
         "paranoid|persecutory|referential|delusional|grandiose|bizarre ideation; "
         "thinking|thoughts|thought|think|thinks about|of tablets|pills|medication instead|as|vs|"
         "versus|or; thoughts|thinking on medication; "
         "overdose training|awareness|leaflet|prevention|day; overdose|overdosed of|on "
         "sunshine|sugar|"
         "chocolate|caffeine|telly|tv|christmas|news|cake"},
});

}  // namespace

std::span<const CueGroup> risk_means_cues() {
  return groups;
}

}  // namespace resist
