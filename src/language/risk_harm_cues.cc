// What tells of danger to others and of danger from others, in everyday words: clinical.md,
// section 5.1, and the notes of `tests/language/risk/`.
#include <array>
#include <span>

#include "language/risk_cues.h"

namespace resist {
namespace {

constexpr auto groups = std::to_array<CueGroup>({
    {.role = CueRole::Names,
     .names = "harm-to-others",
     .phrases =
         "could|going|gonna [to] [just|really] kill|murder|stab|shoot|strangle her|him|them|"
         "someone|somebody; want|wants|wanted|wanting|planning|plans|intends|ready to hurt|"
         "kill|stab|shoot|harm|attack|burn [the|that|a|his|her|my] <person>|man|woman|"
         "somebody|someone|anyone|him|them; want|wants|wanted|wanting to shoot|stab|kill; "
         "violent|homicidal|murderous thoughts|fantasies|urges|images|impulses; list * [he|"
         "she|they] want|wants|wanted|going|planning to; hit list; kill list; brought|brings|"
         "carries|carrying|has|have|had|got|keeps|showed|bought a|the|his|her|another [big] "
         "knife|machete|weapon|gun|pistol|shotgun; gun|knife|machete|shotgun in|under [the|"
         "his|her|a] glovebox|van|car|bag|pocket|pillow|bed|boot|trunk|truck|locker|coat; bat|"
         "hammer by|under [the|his|her] bed|pillow; knows|knew|found where he|she|they|ex|"
         "<person> * lives|parks|works|sleeps|walks|drinks; knows|knew|found where his|her|"
         "their|the * lives|parks|works|sleeps; knows|found his|her|their [home] address|"
         "route|shift; what he|she|they would|will|could|'d do to [the|that|his|her] man|"
         "woman|him|her|them|<person>; been|is|was|started|keeps following|watching|tailing "
         "his|her|the|my [former|old] <person>|ex|manager|boss|neighbour|neighbor; follows|"
         "followed|following his|her|the [former|old] <person>|ex|manager|boss home; waits|"
         "waited|waiting|parked|sits|sat outside his|her|their house|flat|home; somebody|"
         "someone|everyone [was|is|are] going|gonna to pay; make|made him|her|them|someone|"
         "somebody pay; shake|shaken|shook|shaking|smother|smothered|smothering|drown|"
         "drowning|throw|throwing|hit|hurt|hurting the|her|his|my baby|newborn|infant; pillow "
         "over|on [the|her|his] baby|face|head|mother; hit|hits|hitting|slapped|slaps|beat|"
         "beats|belted|punched|kicked|shook|shoved his|her|the|my [own] son|daughter|child|"
         "kids|boy|girl|baby|wife|girlfriend|partner|mother|mum|mom; threat|threats|"
         "threatened|threatening|threatens toward|towards|against [to]; credible|specific|"
         "direct threat|threats; duty to protect; setting fires; hurt|hurting|torturing|"
         "torturing animals|cats|pets; bought|ordered|got|has|have|owns a|an crossbow|machete|"
         "taser; crossbow|machete; finish him|her off; what he|she will|would do to her|him|"
         "them|my|the|his; got|found her|his address; what her|his|my hands want|might|would; "
         "put|puts him|her down and leave|leaves|walk|walks; bring|brings|bringing a|the "
         "blade|knife|weapon|gun"},

    {.role = CueRole::Names,
     .names = "abuse",
     .phrases =
         "<person>|<kin>|<pron>|who|bf|gf|husb|hub|hubby|ptnr|dad|carer|ex|stepdad|uncle|has|"
         "had|just|also|sometimes|often|still|then hit|hits|hitting|slaps|slapped|kicks|"
         "kicked|punches|punched|beats|beat|chokes|choked|strangles|strangled|burnt|bites|bit|"
         "pinned|drags|dragged|raped her|him|me; choked|strangled|raped her|him|me; pushes|"
         "pushed|pushing|shoves|shoved|threw|throws|slams|slammed|held|holds her|him|me|them "
         "against|into|down the|a|wall|on; grabs|grabbed|grabbing * [by] [the] throat|neck|"
         "hair|wrists; by the throat; hands|hand * throat|neck; threw|throws|throwing things|"
         "plates|a at her|him|me; touches|touched|touching her|him|me again|there|"
         "inappropriately|,|under|at; comes|came|coming|gets|got in|into her|his|my room|bed|"
         "bedroom [at|when|again|and]; made|makes|making|forced|forces|forcing her|him|me * "
         "do|have|send|watch|touch * things|sex|photos|pictures|images|nudes|him|bed; "
         "threatened|threatens|threatening|threats to kill|hurt|harm|share|post|take|leak|"
         "expose her|him|me|them|the [if]; scared|afraid|frightened|terrified|fearful of what "
         "[he|she|they|<kin>|<person>] will|would|might|could; scared|afraid|frightened|"
         "terrified of her|his|my husband|partner|boyfriend|bf|dad|father|stepdad|brother|ex|"
         "wife|girlfriend|son; not allowed [a|any|her|his|to] [own|have] key|telephone|money|"
         "friends|see|leave; counts|tracks|monitors|controls|checks [the|her|his|all] [her|"
         "his|of] minutes|movements|wages|mileage|calls; he|husband|partner|bf|boyfriend "
         "tracks|monitors|controls|checks [her|my|his|the] [every] phone|money|messages|bank; "
         "locks|locked|locking her|him|me|them out|in|up; not want to go home because|as|in|"
         "tonight|after; what happens at night|home|bedtime; does not feel|is not safe with|"
         "around|at him|her|home; =IPV; coercive|controlling control|behaviour|behavior; "
         "black eye; bruises|bruising on|to|around|from; indecent|explicit images|photos; "
         "groomed by|online; online grooming; threw|throws|throwing a|the|things|plates|plate|"
         "something * at her|him|me; partner|ptnr|husband|husb|hub|boyfriend|bf|ex|he will|"
         "would not let her|me have|see|leave|go|eat|sleep|use|speak|work; reads|reading her|"
         "his|my messages|texts; takes|took|taking her|his|my wages|pension|money|passport|"
         "cards; held|holds a|the pillow|knife to|over|at; he|partner|husband|husb|boyfriend|"
         "bf|ptnr|dad is|has been|hurting hurting|hurt her|him|me; mark|marks|bruise|bruises "
         "on her|his [upper] neck|face|arms|throat|arm|back; watches|watched|films|filmed her|"
         "him|me in the|her|his shower|bath|bathroom|bed|bedroom; shouts|shouted at him|her|"
         "me until; flinched|flinches *6 home|husband|dad|partner|father; made her|him|me sign"},
});

}  // namespace

std::span<const CueGroup> risk_harm_cues() {
  return groups;
}

}  // namespace resist
