// How medical and psychiatric records deny, date, suppose and pass on, for signs that are not built
// in: a user's own pack may be about any finding of a chart. After NegEx (Chapman et al. 2001) and
// ConText (Harkema et al. 2009); the words are ours.
#include <array>

#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    {.role = CueRole::Terminates,
     .signs = other_sign,
     .phrases =
         "account for; accounts for; and now; arguing for; because of; c/o; c / o; complaining of; "
         "explained by; explains; fits with; from; found to have|be; in the setting of; "
         "most likely; now has; now presents; now with; , now; on account of; owing to; "
         "presented with; presenting with; related to; referred for; started on; "
         "suggests|suggesting; "
         "treated as; who; whose; with resultant; with resulting"},

    // --- not a denial of what comes after: a change, a treatment, a reader of one's own state
    {.role = CueRole::Shields,
     .signs = other_sign,
     .phrases =
         "can|could|did|does|do not say|tell|recall|remember|know|explain|describe "
         "when|how|why|whether|"
         "what|where; can not exclude; not excluded by|on|with|here; no "
         "interval|significant|further|real|clear|appreciable improvement|change|benefit; with no "
         "effect|relief|improvement|benefit|response|change|resolution; to suggest; can not be "
         "excluded; "
         "not be excluded; not exclude; not excluded; not rule out; "
         "did|does|do|has|have|had|is|are|was not * "
         "better|worse|improved|relieved|controlled|resolved|"
         "changed|eased|gone; "
         "lack of improvement|insight|response; little effect on; never been without; never free "
         "of; "
         "never without; no benefit for|in|to|from; no better; no change in; no difference in|to; "
         "no effect on|upon; no explanation for; no help for|with|to; no impact on; no improvement "
         "in|of; "
         "no insight into|regarding; no progress in|with; no reduction in; no relief from|of; "
         "no response of|in; no resolution of; no worse; no worsening of; "
         "not [a|the] cause|explanation|source of; not address; not affect; not * any "
         "better|worse; "
         "not bother|bothered; not change; not changed; not control; not controlled; not ease; "
         "not eased; not explain; not feel that; not fully; not give; not help; not helped; not "
         "improve; "
         "not improved; not improving; not isolated; not manage|managing; not react; not "
         "recognise|recognize; "
         "not regard; not related to; not relieve; not relieved; not resolve; not resolved; not "
         "respond; "
         "not responded; not see * as; not settle; not stop; not stopped; not "
         "take|taking|use|using|tolerate|"
         "follow|attend * for; not think * is|are; not touch; not touched; not treat; not treated; "
         "not well controlled; not without; without any|much [effect|improvement|relief|benefit]; "
         "without benefit|complication|complications|effect|improvement|relief|response|success; "
         "negative for organisms|malignancy|nodes"},

    // --- denials
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 18,
     .signs = other_sign,
     .why = "is denied or negated",
     .phrases = "absence of; ~deny; free of; free from; neg for; negative for; never had; no; no "
                "evidence of; "
                "no findings to suggest; no findings of; no history of; no sign of; no signs of; "
                "no symptoms of; nor; not had; not have; without; w/o; w / o"},
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 6,
     .stops_at_comma = true,
     .signs = other_sign,
     .why = "is denied or negated",
     .phrases = "and not; argue|argues|argued|arguing against; as opposed to; does|do|did not "
                "appear|meet|suggest|"
                "demonstrate|reveal|show|support|have|develop|exhibit|experience; evidence "
                "against; excluded; "
                "excludes; inconsistent with; makes|make * unlikely; not a candidate for; not "
                "compatible with; "
                "not consistent with; not due to; not indicative of; not suggestive of; not "
                "thought to be|have; "
                "than by; than to; to exclude; unremarkable for; well without"},
    {.status = Status::Negated,
     .reach = Reach::Backward,
     .limit = 6,
     .stops_at_comma = true,
     .signs = other_sign,
     .why = "is denied or negated",
     .phrases =
         ": none; : not present; = none; : no $; 0 $; are|is|was|were absent; "
         "are|is|was|were|been [now|also] excluded|unlikely|doubtful|implausible|improbable; "
         "are|is|was|were [highly|very|felt to be|thought to be|considered|deemed] unlikely; "
         "could|can not be elicited|palpated|demonstrated|found|identified|seen; doubtful; "
         "excluded [by|on|with]; never developed|occurred|seen; none; not elicited; not palpable; "
         "not palpated; not visualised|visualized; "
         "none seen"},

    // --- long ago
    {.role = CueRole::Shields,
     .signs = other_sign,
     .phrases =
         "admitted for; treated for; underwent; "
         "day|days|week|weeks|year|years|yr|yrs|wk|wks|month|months|hour|hours|hr|hrs|minute|"
         "minutes|night|nights|d|"
         "h|mo|"
         "weekend history|hx|h/o of; day|week|month history; history "
         "available|obtainable|obtained|taken|"
         "taking|given|limited|from|by|and physical|unobtainable|unavailable|unknown|provided; "
         "history is|was obtained|given|provided|limited|taken; history of present|presenting; "
         "history : presents; past * days|nights|hours|week|weeks|month|months; past <num>; "
         "past two|three|four|five|several|few; past medical history who|which|and|.|,; post void; "
         "previously <num>; previously healthy|independent|well|fit|active|functioning|ambulatory|"
         "asymptomatic|unrecognized|unrecognised|undiagnosed|unknown; previous "
         "contact|visit|note|scan|film|"
         "study|exam|examination|treatment|medications; prior "
         "study|scan|film|exam|examination|note|visit|to; "
         "compared to|with prior|previous; since * prior|previous; unchanged from prior|previous; "
         "old "
         "chart|charts|records|record|man|woman|male|female|girl|boy|lady|gentleman|infant|patient|"
         "pt|"
         "child|teenager|m|f; year|years|yr|yrs|yo|month|months|week|weeks|day|days - old; "
         "year|years|yr|month|week|day old"},
    {.status = Status::History,
     .reach = Reach::Forward,
     .limit = 4,
     .signs = other_sign,
     .why = "is about the past",
     .phrases = "ancient; distant; earlier episode|episodes of; healed; known from <year>; old; "
                "once had; past bouts|episodes of; remote; used to have|get|suffer"},
    {.status = Status::History,
     .reach = Reach::Forward,
     .limit = 30,
     .signs = other_sign,
     .why = "is about the past",
     .phrases = "past medical history : ; past medical history "
                "includes|included|of|significant|notable|positive; "
                "past psychiatric history : ; past psychiatric history "
                "includes|included|of|significant|notable|"
                "positive; past surgical history; pmh : ; pmhx : ; pmh; pmhx; pph : ; psych hx : ; "
                "psychhx; "
                "medical history :; medical history includes|included"},
    {.status = Status::History,
     .reach = Reach::Backward,
     .limit = 12,
     .signs = other_sign,
     .why = "is about the past",
     .phrases = "<year>; as an adolescent|infant|adult|undergraduate|undergrad|freshman; age of "
                "<num>; age|ages <num> to|and <num>; from age <num>; "
                "ages of <num>; at the age; between the ages; during "
                "adolescence|childhood|college|pregnancy; "
                "in elementary|grade|middle|high|primary|secondary|nursery school; in "
                "infancy|kindergarten|"
                "adolescence; in her|his|their teens|youth|twenties|thirties|forties|fifties; "
                "in the distant|remote|recent past; in the "
                "1940s|1950s|1960s|1970s|1980s|1990s|2000s|sixties|"
                "seventies|eighties|nineties; in the military|service|army|navy; last one [was|in] "
                "<year>; "
                "many|several|some years|decades earlier|before|previously; "
                "several|many|<num>|two|three|four|five|six|ten|twenty years|yrs|decades|months "
                "prior|ago|back|"
                "earlier|previously; when [she|he|they|the] was|were [a] "
                "young|younger|little|child|teenager|"
                "kid|small"},

    // --- supposed, or to be looked out for
    {.status = Status::Hypothetical,
     .reach = Reach::Forward,
     .limit = 14,
     .signs = other_sign,
     .why = "is looked out for, not said to be so",
     .phrases =
         "~avoid; alert for; be alert to; call * for|about|if|with; can cause|lead|result|produce; "
         "come back [to * ] for|if|with; could cause|lead|result|produce|be|have; do should; , "
         "should; "
         "^ should; examine for; exclude; in case; in case of; look for; look out for; looking "
         "for; "
         "may cause|lead|result|develop|have|be; might cause|lead|result|develop|have; "
         "monitor for|closely for; monitored for; notify *6 of|for|if; observe|observed for; "
         "precautions for; "
         "preventative for; prn; p.r.n.; p . r . n .; prophylactic for|against; prophylaxis "
         "against|for|of; "
         "question of; report any; return * for|if|with; risks including; risks , including; "
         "risks of; seek * for|if; signs or symptoms of; susceptible to; to call with|for|if; "
         "to check for; to evaluate for; to exclude; to look for; to prevent; to r/o; to rule out; "
         "to see if; "
         "to screen for; to watch for; tell * if|about; watch * for; worrisome for; bring * back "
         "for|if|with"},
    {.status = Status::Hypothetical,
     .reach = Reach::Backward,
     .limit = 4,
     .signs = other_sign,
     .why = "is supposed, not said to be so",
     .phrases =
         "could|may|might appear|arise|develop|emerge|ensue|follow|happen|occur|recur|result; "
         "precautions; prophylaxis; should it|this|that|they; watch"},

    // --- somebody else's
    {.status = Status::OtherPerson,
     .reach = Reach::Forward,
     .limit = 30,
     .signs = other_sign,
     .why = "is about somebody else",
     .phrases =
         "family medical history; family psychiatric history; fam hx; fam . hx; famhx; "
         "family history :; family history positive|significant|notable|remarkable|includes|is; "
         "first - degree relative|relatives; first degree relative|relatives"},
    {.status = Status::OtherPerson,
     .reach = Reach::Backward,
     .limit = 6,
     .signs = other_sign,
     .why = "is about somebody else",
     .phrases =
         "in a|an|her|his|the aunt|uncle|brother|sister|mother|father|cousin|grandfather|"
         "grandmother|grandparent|nephew|niece|son|daughter; in the|her|his|their family; "
         "in two|three|several|multiple|both relatives|cousins|siblings|parents|aunts|uncles; "
         "runs in"},
});

}  // namespace

std::span<const CueGroup> record_cues() {
  return table;
}

}  // namespace resist
