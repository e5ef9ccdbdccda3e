// What was asked about suicide and what came back; what was rehearsed and left; what was passed on
// to those who protect children: as notes tell it when they do not say "SI".
#include <array>
#include <span>

#include "language/risk_cues.h"

namespace resist {
namespace {

constexpr auto groups = std::to_array<CueGroup>({
    // --- asked, and denied: a day on which nothing was found
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "is denied",
     .names = "suicidal-ideation",
     .phrases =
         "asked|asks|checked|checks|enquired|inquired|raised|screened|queried [again|directly|"
         "straight|plainly|outright] [out|today|again] [re|about|abt|for|on|after|around] [any|"
         "current|passive|active|the] [thoughts] [of] si|suicide|suicidal|suicidality|ideation|"
         "dying [thoughts|ideation|risk|plans|feelings] [and|or|/] [self-harm|sh|means] [again|"
         "today|directly|outright|straight|plainly] [out|today|again] ,|:|-|.|and|& [says|said|"
         "she|he|they|answer|was|is|both|all] [says|said|was|is] no|not|none|nil|denied|denies|"
         "never|nothing|neg|negative|neither; asked|asks|checked|checks|enquired|inquired|"
         "raised|screened|queried [again|directly|straight|plainly|outright] [out|today|again] "
         "[re|about|abt|for|on|after|around] [any|current|passive|active|the] [thoughts] [of] "
         "si|suicide|suicidal|suicidality|ideation|dying [thoughts|ideation|risk|plans|"
         "feelings] [and|or|/] [self-harm|sh|means] [again|today|directly|outright|straight|"
         "plainly] [out|today|again] <semi> [says|said|she|he|they] no|not|none|nil|denied|"
         "denies|never|nothing|neg|negative|neither; suicidal|suicide thoughts|ideation|"
         "feelings ,|:|- none|nil|no|not|never|denied|denies [now|today|current|currently] "
         "[since]"},
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "is denied",
     .names = "self-harm",
     .phrases =
         "asked|asks|checked|checks|enquired|inquired|raised|screened|queried [again|directly|"
         "straight|plainly|outright] [out|today|again] [re|about|abt|for|on|after|around] [any|"
         "current] self-harm|sh|cutting [urges|thoughts|risk] [again|today|directly] ,|:|-|.|"
         "and|& [says|said|she|he|they] [says|said] no|not|none|nil|denied|denies|never|nothing|"
         "neg|negative"},
    // Asked, and there it is.
    {.role = CueRole::Names,
     .names = "suicidal-ideation",
     .phrases =
         "asked|asks|checked|checks|enquired|inquired|raised|screened|queried [again|directly|"
         "straight|plainly|outright] [out|today|again] [re|about|abt|for|on|after|around] [any|"
         "current|passive|active|the] [thoughts] [of] si|suicide|suicidal|suicidality|ideation|"
         "dying [thoughts|ideation|risk|plans|feelings] [and|or|/] [self-harm|sh|means] [again|"
         "today|directly|outright|straight|plainly] [out|today|again] ,|:|-|.|and|& [says|said|"
         "she|he|they|answer] [says|said|was|is] [only|still] yes|yeah|daily|nightly|passive|"
         "fleeting|nodded|nods|sometimes|often; asked|asks|checked|checks|enquired|inquired|"
         "raised|screened|queried [again|directly|straight|plainly|outright] [out|today|again] "
         "[re|about|abt|for|on|after|around] [any|current|passive|active|the] [thoughts] [of] "
         "si|suicide|suicidal|suicidality|ideation|dying [thoughts|ideation|risk|plans|"
         "feelings] [and|or|/] [self-harm|sh|means] [again|today|directly|outright|straight|"
         "plainly] [out|today|again] <semi> [says|said|she|he|they|answer] [says|said|was|is] "
         "[only|still] yes|yeah|daily|nightly|passive|fleeting|nodded|nods|sometimes|often"},
    // "No plan" answers what was asked, and is no word on the thoughts.
    {.role = CueRole::Names,
     .status = Status::Hypothetical,
     .why = "is asked, not said",
     .names = "suicidal-ideation",
     .phrases =
         "asked|asks|raised|checked [again|directly] =SI; asked|asks|checked|checks|enquired|"
         "inquired|raised|screened|queried [again|directly|straight|plainly|outright] [out|"
         "today|again] [re|about|abt|for|on|after|around] [any|current|passive|active|the] "
         "[thoughts] [of] si|suicide|suicidal|suicidality|ideation|dying [thoughts|ideation|"
         "risk|plans|feelings] [and|or|/] [self-harm|sh|means] [again|today|directly|outright|"
         "straight|plainly] [out|today|again] ,|:|-|.|and|& no|not|nil|never [active|current|"
         "new] plan|plans|intent|intention|means|method|date|change|different|worse|sure"},

    // --- what a suicide enquiry finds, without the word
    {.role = CueRole::Names,
     .names = "suicidal-ideation",
     .phrases =
         "passive [suicidal] thoughts|wish|wishes; passive [only|still|again|now] ,|/|and|but|"
         "with|. [still] no|nil|denies|without [active|current|clear] [plan|plans|intent|"
         "intention|means|method] [or|and|,|/] plan|plans|intent|intention|means|method|"
         "rehearsal|date|timeline|ideation; passive [only|still|again|now] <semi> no|nil|denies "
         "[active|current] plan|plans|intent|intention|means|method; passive , asked directly|"
         "again|straight; asked|asks directly|straight|outright|plainly [out] [again] ,|: [only|"
         "still] passive|fleeting"},
    {.role = CueRole::Shields,
     .phrases =
         "passive *6 no plan|plans *6 weekend|week|work|job|session|sessions|holiday|homework|"
         "summer|christmas|dinner|evening|telly|beyond|agenda|therapy|future|career|retirement; "
         "passive thoughts|wish in the|a voice|sentence"},

    // --- gone to the place or sat with the thing, and come away: a rehearsal
    {.role = CueRole::Names,
     .names = "suicide-plan",
     .phrases =
         "sat|sits|sitting|slept|lay|laid|woke|waited [up|down|there|out] [all|one] [night] "
         "with|w [/] the|a|his|her|my|an|dad|father|uncle [old] [loaded] rifle|shotgun|gun|"
         "pistol|revolver|handgun|razor|noose|insulin; rifle|shotgun|gun|pistol|revolver|"
         "handgun|rope|noose|knife|razor|pills|tablets|insulin *3 sat|sits|sitting|slept|lay "
         "with|w [/] it|them; lined|laid|set|counted|tipped|poured|emptied|spread|put [up|out|"
         "down|all] [out|all] [all] [of] the|her|his|my [sleeping] pills|tablets|capsules|"
         "packets|blisters|paracetamol [all] [out] [up|out|lined] on|in|along|across|into|onto|"
         "and; had|has|got [all] [of] the|her|his|my [sleeping] pills|tablets|capsules|packets|"
         "blisters|paracetamol [all] lined|laid|set|counted|tipped|poured|out|spread; stood|"
         "stands|standing|sat|waited|waits on|at the|a [_] [_] platform|crossing *9 let|lets|"
         "letting *3 train|trains; stood|stands|standing *3 platform|crossing *6 train|trains "
         "[to] go|goes|went|going|pass|passed|passing|by; stood|stands|standing on|at|by the|a "
         "[very] edge , *6 back|away|down|home|turned; stood|stands|standing on|at|by the|a "
         "[very] edge of the|a platform|cliff|cliffs|roof|bridge|quay|pier|drop|water|road|"
         "tracks|quarry|river *9 back|away|down|home|turned; went|goes|gone|got|climbed|climbs|"
         "climbing|crept|walked|been [up|out] [up|out] on|onto|to the|a [_] roof|rooftop|ledge|"
         "parapet *4 night|alone|dark|came|back|down|stood|looked|looking|stayed|sat; went|goes|"
         "gone|walked|walks|walking|ran [out] on|onto|over the|a [_] ice *9 stood|stands|back|"
         "night|alone|dark; walked|walks|waded|wades|went|going|walking into|in the|a water|"
         "river|sea|lake|ocean|canal|loch|reservoir *9 clothes|clothed|coat|shoes|boots|dressed|"
         "dark|turned|waist|chest|chin|neck; put|puts|held|holds|holding|pressed|had the|a|his|"
         "her|my [_] gun|rifle|pistol|shotgun|barrel|muzzle|blade|knife|belt|rope|cord|noose to|"
         "in|into|under|against|around|round|on [his|her|my|the] head|mouth|temple|chin|neck|"
         "throat|wrist|heart|jaw; loaded the|a|his|her|my [_] gun|rifle|pistol|shotgun|"
         "revolver; wrote|written the|a|her|his|my [suicide|goodbye] note|letter [,|and|then|&] "
         "[then] burned|burnt|tore|torn|deleted|binned|shredded; took|takes|taken herself|"
         "himself|myself [down|out|up] to the [_] line|bridge|cliff|cliffs|station|tracks|"
         "platform|river|sea|pier|crossing|motorway|overpass|roof|edge; swam|swims|rowed|"
         "paddled [straight|right] out till|until *6 shore|land|feet|bottom|lights; parked at|"
         "by|on|near the|a [_] lookout|cliff|cliffs|edge|bridge|tracks|crossing|pier|quay|"
         "overlook|reservoir *6 engine|turned; drove|driven|drives [out|up|down|back] to the|a "
         "[_] bridge|cliff|cliffs|lake|dam|pier|tracks|crossing|overlook|reservoir|quarry|weir "
         "[and|,] [and] sat|stood|parked|stayed|waited|turned|came; parked|sat|stopped|waited "
         "on|at|by the|a [_] tracks|crossing|bridge|cliff *9 back|away|home|started"},
    {.role = CueRole::Shields,
     .phrases =
         "took|takes|taken *4 line|bridge|cliff|cliffs|station|river|sea|pier|roof|edge *3 fish|"
         "swim|walk|run|paint|read|surf|lunch|tan|sketch|dog|kids; counted|counts|counting|laid|"
         "laying|set|lined|put|tipped|poured|sets|puts *4 pills|tablets|capsules|packets|"
         "blisters|paracetamol|meds *6 week|dosette|dosset|organiser|organizer|box|breakfast|"
         "nurse|pharmacist|chemist|dog|cat|mother|mum|mom|father|dad|husband|wife; had|has|got "
         "*4 pills|tablets|capsules|packets|blisters|paracetamol *6 dosette|dosset|organiser|"
         "organizer|breakfast|nurse|pharmacist|chemist|carer; roof|rooftop *6 fix|fixing|fixed|"
         "mend|mended|mending|repair|repaired|tile|tiles|tiling|gutter|gutters|gutters|aerial|"
         "shingles|leak|bar|terrace|garden|barbecue|solar|slates; went|goes|gone|got|climbed|"
         "climbs|climbing|crept|walked|been *9 roof|rooftop *9 fix|fixing|fixed|mend|mended|"
         "mending|repair|repaired|tile|tiles|tiling|gutter|gutters|aerial|shingles|leak|bar|"
         "terrace|garden|barbecue|solar|slates|telescope|view|fireworks|photos|washing|drinks; "
         "sat|sits|sitting|slept|lay|waited *5 insulin|rifle|gun|shotgun|pistol pump|pen|"
         "leaflet|clinic|club|dog|dogs|range|team|mates; loaded *3 gun|rifle|shotgun *6 shoot|"
         "clay|clays|range|hunt|hunting|deer|ducks|season|rabbits|fox|foxes; went|goes|gone|"
         "walked|walks|walking|ran *3 ice *9 fish|fishing|skate|skates|skating|skated|hockey|"
         "hole|auger|perch|hut|walleye|pike|curling|rink|puck|kids|dog|children|grandson *9 "
         "stood|stands|back|night|alone|dark; loaded the|a|his|her|my [_] gun|pistol *3 nails|"
         "staples|paint|glue|nail|water"},

    // --- passed on to those who protect children; a home that is not safe
    {.role = CueRole::Names,
     .names = "abuse",
     .phrases =
         "reported|reporting|report what needs|needed|has|had|must [to] [be] report|reporting|"
         "reported; report|reported|reporting|referred|referral|disclosed|notified|called|"
         "phoned|rang|call|calls [it|this] [all] [made] [in] to|with [the] county|cps|dcf|dcfs|"
         "dss|dhs|cyf|acs|mash|tusla|lado|ocs|oranga|safeguarding|children's|childrens|child; "
         "called|phoned|rang|notified|rung [the|our] [county] cps|dcf|dcfs|dss|mash|tusla|lado|"
         "safeguarding; called|phoned|rang|made|call|calls [a] [call] [to] the|a [child|"
         "children|abuse] [_] [_] hotline|line *3 bruise|bruises|mark|marks|abuse|child|"
         "children|boy|girl|him|her; called|phoned|rang [the] child|children [_] protection|"
         "services|hotline|abuse|line; child|children [_] services|protection hotline|report|"
         "referral|plan|conference|register|worker|investigation|case|involved|informed|"
         "notified|called|visited|came; cps|dcf|dcfs|mash|tusla|facs [_] [_] visited|visit|"
         "visits|came|comes|coming|called|opened|investigating|investigation|case|interviewed|"
         "involved|report|referral; caseworker|social worker|worker|lady|woman|man|investigator|"
         "officer from [the] county|cps|dcf|dcfs|mash|tusla; county|cps|dcf|state|court "
         "caseworker|worker|lady|woman|man|guy|people|investigator came|comes|visited|coming|"
         "rang|called; caseworker|social|case [worker] came|comes|visited|turned|was|visits|"
         "called|coming [_] [out|round|by|over] to|at|by [the|their|her|his|our] [_] house|home|"
         "flat|door|apartment|trailer; mandated report|reporter|reporting|call; mandatory "
         "report|reporting|notification; section 47; strategy meeting; hiding|hides|hid|smashed|"
         "smashes|broke|breaks|locks|locked her|my|mom|mum phone|cellphone|mobile"},
    {.role = CueRole::Names,
     .names = "abuse",
     .phrases = "mom|mum|mother|mam|mama|ma [is|was|still|so|very] [still|so|very] afraid|scared|"
                "frightened|terrified of [his|her|my|the] stepdad|stepfather|dad|father|boyfriend|"
                "partner|husband"},
    {.role = CueRole::Shields,
     .phrases =
         "caseworker|social|case|county [worker] *9 assess|assessment|forms|food|stamps|respite|"
         "childcare|stairlift|rails|ramp|housing|benefits|benefit|equipment|commode|carers|"
         "meals|adoption|fostering|foster|wheelchair; is|was|as a child|children protection|"
         "services worker|officer|lawyer|nurse; broke|breaks|hid|locked his|her|my phone away|"
         "off|out|to|in|into|on|with|with|at; county|state fair|court house|line|council"},
});

}  // namespace

std::span<const CueGroup> risk_told_cues() {
  return groups;
}

}  // namespace resist
