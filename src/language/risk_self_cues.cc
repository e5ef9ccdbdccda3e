// What tells of danger to oneself by what is thought, sought, kept or done, in everyday words:
// clinical.md, section 5.1, and the notes of `tests/language/risk/`.
#include <array>
#include <span>

#include "language/risk_cues.h"

namespace resist {
namespace {

constexpr auto groups = std::to_array<CueGroup>({
    // --- thoughts
    {.role = CueRole::Names,
     .names = "suicidal-ideation",
     .phrases =
         "think|thinks|thinking|thought|thoughts [a] [lot] about|of|abt|re [her|his|their|my] "
         "[own] dying|death|dead|die|suicide|killing|overdosing|drowning|hanging|jumping|"
         "crashing; think|thinks|thinking|thought|thoughts about|of|abt [the] bridge|overpass|"
         "cliff|cliffs|tracks|rope|knife|blade|razor|razors|roof|viaduct; think|thinks|"
         "thinking|thought|thoughts about|of|abt [the|her|his|my|their] pills|tablets|meds in|"
         "she|he; think|thinks|thinking|thought|thoughts about|of|abt ending|finishing it|"
         "things|everything; think|thinks|thinking|thought|thoughts about|of|abt ending [her|"
         "his|my|your|their] [own] life; think|thinks|thinking|thought|thoughts about|of|abt "
         "not being|waking|existing|living|wanting; thought|thoughts|think|thinks|thinking|"
         "urge|urges|idea|image|images|impulse about|of|abt|to [just] driving|drive|crashing|"
         "crash|swerving|swerve|steering|jumping|jump|stepping|step|walking|walk off|into|in|"
         "under|out; wondered|wonders|wondering|imagined|imagines|pictured|pictures what it "
         "would|might be like to step|jump|die|fall|drown|let|crash; picture|pictures|image|"
         "images|fantasy|fantasies *9 barrier|noose|drop|ledge|parapet|funeral|coffin; dark|"
         "darkest|morbid thoughts; not being|be|stay|staying alive; not wanting to be alive|"
         "here|around; not to be alive; not *6 here by|at|for|next|come xmas|christmas|easter|"
         "spring|summer|autumn|fall|winter|birthday|year; no way of * being|be here|alive; "
         "not see|seeing|imagine myself|herself|himself|themselves making|reaching|getting|"
         "being|alive|here|past; not make|reach|see|live [it] to|past|until|till [the] [my|"
         "her|his|their] birthday|christmas|xmas|summer|spring|thirty|forty|next; easier|"
         "better|simpler|kinder if she|he|i [just|simply|only] was|were not here|around|"
         "alive; if * just|simply was|were not here|around|alive; better off * gone|dead; be "
         "doing them|everyone|people|us|you * favor|favour; nobody|noone|one would|will|'d * "
         "notice|miss|care|mind [her|him|me] if|when * died|gone|dead|went|disappeared; sleep "
         "* not waking|wake|wakes; not waking|wake|wakes up|tmrw|tomorrow|again; want|wants|"
         "wanted|wanting it|everything all to stop|end|finish; want|wants|wanted|wanting "
         "everything|life to stop|end|finish; make|made|making it [all] stop for good; rather "
         "be dead|gone; rather not be here|alive; just want|wants|wanted to die; no wish|"
         "desire to live|go|carry; lost|losing the|her|his will to live; not care|cares|"
         "caring if|whether [i|he|she|they] live|lives|die|dies; ready|prepared to die; wish|"
         "wishes|wished * not|never wake|woken; family|fam|kids|everyone|everybody|they|world|"
         "all * better off without|w/o her|him|me|them; hope|hopes|hoped|hoping|pray|prays|"
         "prayed [that] [i|she|he] not|never wake|wakes|woke; passive dw; =DW; join|joining|"
         "with him|her|mum|mom|dad [again] in heaven|death; want|wants|wanted to be dead|"
         "gone; had enough *6 being alive; had enough of life|living; button * press|push it; "
         "disappear forever|for good; picturing|imagining|imagines the|a [own] train|bridge|"
         "rope|noose|drop|fall; only thing *6 keeps|stops|stopping|keeping him|her|me|them "
         "from|here [it|doing]; wonder|wonders|wondered|wondering *9 funeral; sat|sit|sits|"
         "sitting|lay with the|her|his|all|my * tablets|pills|rope|knife|blade|gun; tablets|"
         "pills in|on her|his|my lap|hand|hands; not * point in|of being here|alive; tired|"
         "sick of being alive|here|life; no longer wants|wanting to be here|live|alive"},

    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "is denied",
     .names = "suicidal-ideation",
     .phrases = "not want|wanting|wish|wishing to die; never wanted to die"},
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "is denied",
     .names = "harm-to-others",
     .phrases =
         "not want|wanting|wish|wishing to hurt|harm|kill <person>|anyone|him|her|them|anybody"},

    // --- what is looked for, laid by and put in order
    {.role = CueRole::Names,
     .names = "suicide-plan",
     .phrases =
         "googled|googling|googles|searched|searching|searches|researched|researching|looked|"
         "looking|looks [online] [up] *6 paracetamol|tylenol|overdose|overdosing|lethal|hang|"
         "hanging|helium|suicide|painless|painlessly|fatal|noose|charcoal|cyanide|antifreeze|"
         "nitrogen|die|dying|ligature|insulin; googled|searched|researched|looked [up] *6 "
         "dose|doses|methods|method|bridge|bridges|height|heights|trains; compare|compares|"
         "comparing|read|reading|looked|googled|researched * ways|methods of|to doing|do|die|"
         "kill|end [it]; ways of doing it; ways|way to die|kill; looked|googled|searched|read|"
         "knows|researched [up|into] * how to do it; method|methods worked|ready|chosen; "
         "method in mind; bridge|bridges|overpass|viaduct|cliff|cliffs|tracks|flyover *6 "
         "looked|checked|googled [up] the|a|which bus|buses|train|trains|times|timetable|tide|"
         "tides|way|route|height|drop; knows|know how|where|when she|he|i would|will do it; "
         "has|have|had|"
         "bought|got|gets|keeps|kept|hid|hides|hidden|hiding|keeping|ordered [a|the|some] "
         "[length] [of] [old] rope|noose|hose|helium|razor|blade|blades|razors|gun|shotgun|"
         "pistol|rifle|firearm|poison; means (; has|have|had [the] means; access to [the|a|"
         "his|her] means|pills|tablets|medication|weapons|shotgun|rifle; counted|counts|"
         "counting [out] * pills|tablets|meds|tabs; kept|keeping|keeps|held|holding|put|"
         "putting back|by|aside * pills|tablets|meds|medication|tabs; saving|saved|saves|"
         "stash|stashed|stashing|stockpiled|collecting|collected [up] * pills|tablets|meds|"
         "medication|tabs|insulin; hiding|hid|hides|hidden * pills|tablets|meds|tabs|blade|"
         "blades|knife|rope; put|putting|puts|set|setting his|her|their|my papers|affairs|"
         "things|finances in order; gave|given|gives|giving [away] the|her|his|my cat|dog|"
         "dogs|cats to|away; gave|given|gives|giving away * things|belongings|possessions|"
         "guitar|clothes|jewellery|jewelry|records|books; wrote|written|writing|writes|left|"
         "leaving letters|notes|goodbyes to|for * kids|children|family|everyone|each|both|"
         "sealed; a note and|then tore|torn|burned|burnt|hid|deleted; when|after|once i am "
         "gone|dead; a note * addressed to; chose|chosen|picked|set|named a date , not|will; "
         "chose|chosen|picked|set a date * will|would not share|say|tell|name; walked|drove|"
         "went|goes|gone|walks|drives|driven|been to|up|onto|on [to] [the] [old] bridge|"
         "tracks|overpass|viaduct|cliff|cliffs|flyover|platform|ledge|parapet; stood|standing|"
         "sat|sits|stands|sitting on|at|by|near [the] [edge] [of] [the] [wrong] bridge|tracks|"
         "overpass|viaduct|cliff|cliffs|ledge|parapet|railings|roof; roof|top of [the|a] car|"
         "building|block|tower|flats|garage; tied|tying|looped * belt|rope|scarf|cord|lead|"
         "flex|sheet|laces * banister|bannister|door|beam|neck|rail|hook|round|around; belt|"
         "rope|cord|noose|ligature *6 round|around [her|his|my|the|their] neck; swallowed|"
         "ingested|swallowing * pills|tablets|bleach|batteries|everything|antifreeze|tabs|"
         "paracetamol|detergent; drank|drunk [some|the] bleach|antifreeze|detergent; took|"
         "taken|taking|takes|swallowed too many of|pills|tablets|on; took|taken|taking|takes "
         "* extra pills|tablets|doses|tabs|meds; handful|handfuls|fistful|packet|packets|"
         "bottle|box|rest of [the|her|his|my] pills|tablets|paracetamol|meds|tabs|ibuprofen|"
         "xanax|sleeping; took|swallowed all [of] her|his|the|my|their pills|tablets|tabs|"
         "insulin; took|taken <num> [of] [_] [_] xanax|diazepam|paracetamol|valium|tramadol|"
         "codeine|ambien|tylenol|amitriptyline|sertraline|oxycodone|pills|tablets|tabs; tried|"
         "attempted|trying|tries|attempting to hang|drown|gas|jump|poison|strangle|suffocate|"
         "shoot|overdose|die|end [herself|himself|myself|themselves|it]; od'd on; jumped from|"
         "off a|the|her|his window|bridge|balcony|roof|ledge; c-ssrs|cssrs|columbia [score|"
         "screen] [:|=|of|at|was|is|now] 1|2|3|4|5|6|positive|pos|+; c-ssrs|cssrs * positive; "
         "bought|buying * boxes|packets|packs * paracetamol|ibuprofen|aspirin|tylenol; saved|"
         "hoarded|kept <num> amitriptyline|paracetamol|diazepam|tramadol|codeine|sertraline|"
         "zopiclone|pills|tablets; how many *6 pills|tablets|paracetamol|tabs *6 many|kill|"
         "fatal|lethal|takes|dangerous|dead; practising|practicing the|a knot|noose; worked "
         "out the|her|his [life] insurance; driven|drove to the reservoir|weir|quarry; car|"
         "van in the|a garage *6 engine; exhaust pipe|fumes; double dosed; double - dosed; "
         "purposely|deliberately|intentionally took|overdosed|double|crashed"},

    // --- self-harm
    {.role = CueRole::Names,
     .names = "self-harm",
     .phrases =
         "cut|cuts|lacerations|laceration|scratches|burns|gashes|slashes|marks|scars *6 arm|"
         "arms|forearm|forearms|wrist|wrists|thigh|thighs|leg|legs|stomach|hip|hips|ankle|"
         "ankles; cuts|cut|cutting , [upper] [inner] arm|arms|forearm|forearms|wrist|wrists|"
         "thigh|thighs|leg|legs|stomach|hip|hips; <num>|three|four|five|six|two|fresh cuts|"
         "lacerations; <num>|three|four|five|six|two new|fresh|small|shallow cuts|"
         "lacerations; superficial|shallow|fresh cut|cuts|scratch|scratches|laceration|wounds|"
         "wound|burns; episode|episodes|incident|incidents|once|twice|x1|x2|x3 *6 superficial|"
         "dressed|cleaned|thigh|thighs|forearm|forearms|wrist|wrists|blade|cutting|burning|"
         "steristrips|stitched|stitches; superficial , [then] cleaned|dressed|no; cleaned and|"
         "+|& dressed it|them; scalpel; compass|scissors|sharpener|tweezers *6 arm|arms|skin|"
         "wrist|thigh|blade|bled|bleed|cut; opened|reopened|re-opened|picked|picking|"
         "reopening [at] [the|her|his|my] [old] scar|scars|cuts|scabs; deeper * knife|blade|"
         "time|before|last; newer ones|marks|cuts|lines are|look|looked; new|recent marks|"
         "lines on; dressing|dressings|bandage|bandages|bandaged|plasters|gauze|steristrips "
         "*6 arm|arms|forearm|forearms|wrist|wrists|thigh|thighs|leg; bandage|bandages|"
         "dressing|dressings|bandaged [l|r|left|right|her|his] wrist|wrists|arm|arms|forearm|"
         "thigh; burn|burns|burning|burnt|burned herself|himself|myself|themselves|themself; "
         "scratch|scratched|scratches|scratching [at] [her|his|my|their] arm|arms|wrist|"
         "wrists|skin|legs|face|self|herself|himself; till|until it|they|he|she bled|bleeds|"
         "bleed; banged|bangs|banging|smashed [her|his|my|their] [own] head; pain helps|"
         "helped|grounds|calms|distracts; <client>|<pron> cut last|again|tonight|yesterday|"
         "twice|badly; cut last night|week|tonight|weekend; cut again last|on|at|this; cut|"
         "cutting again; self-harmed|selfharmed|self-harms|selfharm|selfharming; starving|"
         "punishing herself|himself|myself; broke * streak|clean; relapsed|relapse * cutting|"
         "self-harm|sh|burning; took|taken * on purpose; slit|slits|slashed|sliced|gouged|"
         "carved her|his|my|their [left|right] wrist|wrists|arm|arms|throat|skin|leg|legs|"
         "thigh; purposely|deliberately|intentionally cut|burned|burnt|hurt|hit|scratched; "
         "scratched|scratching|picked|rubbed *6 raw; scratched|scratching forearms|arms|"
         "wrists|thighs|legs; new|fresh|round|small burn|burns; cigarette burn|burns"},
});

}  // namespace

std::span<const CueGroup> risk_self_cues() {
  return groups;
}

}  // namespace resist
