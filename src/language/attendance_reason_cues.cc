// The hour that nobody came to, as therapists tell it by what they did with it; and whose doing it
// was, where the reason stands beside it. Groups as in attendance_cues.cc.
#include <array>

#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    // --- the therapist had the hour alone
    {.role = CueRole::Names,
     .names = "waited-out",
     .phrases =
         "the _ and|& i had the [whole] hour|slot|room|time|fifty $; the _ and|& i had the "
         "[whole] hour|slot|room|time|fifty .|,|to|,; the _ and|& me had the [whole] hour|"
         "slot|room|time|fifty; me and the _ had the [whole] hour|slot|room|time|fifty; had "
         "the [whole] hour|slot to myself; two|both cups|mugs|teas|coffees "
         "poured|made|brewed [,|and|&] [only] one|mine drunk|drank|gone|finished|touched; "
         "poured|made|brewed two|both [cups|mugs|teas|coffees] [,|and|&] drank|drunk [only] "
         "one|mine|both; ate both [of] [the|them|our] [_] [lamingtons|biscuits|rolls|cakes|"
         "buns|sandwiches|scones|cookies] $; ate both [of] [the|them|our] lamingtons|biscuits|"
         "rolls|cakes|buns|sandwiches|scones|cookies|muffins|slices; read|answered|opened|"
         "sorted|did my [own] mail|post|emails|inbox; magpie|cat|fly|spider|wasp|moth|bird|"
         "sun|dust|coat|umbrella [came] [and|&|,] took|had|has|sat [in|on] her|his|their|the "
         "[client] chair|seat; talked|spoke to the empty chair; sat [across] [from|opposite|"
         "with] the|an empty chair; watched the empty chair|street|clock|door|car [park] for|"
         "till|until"},
    {.role = CueRole::Names,
     .names = "no-show",
     .phrases =
         "<num> nobody $; <num> nobody .|,|-; <num> no one $; <num> no one .|,|-; <num> no "
         "one <semi>; ^ nobody $; ^ nobody .|,|seen; ^ no one $; ^ no one .|,|seen; ^ nobody|"
         "none in the|her|his chair|room; ^ no one in the|her|his chair|room; nobody at "
         "<num>; no one at <num>"},

    // --- a message that says not today
    {.role = CueRole::Names,
     .why = by_way_of_others,
     .names = "notice",
     .phrases =
         "not today $; not today .|,; <num> for <num> , text|message|voicemail|email :; text|"
         "texted|message|voicemail|email at <num> [am|pm] $; text|texted|message|voicemail|"
         "email at <num> [am|pm] .|:; on her|his|their behalf to|,; on her|his|their behalf $"},
    {.role = CueRole::Names,
     .names = "asked",
     .phrases =
         "could|can|might we say|make|do|leave [it] [till|until|for|to] next|another|monday|"
         "tuesday|wednesday|thursday|friday; rang|phoned|called|texted|emailed|messaged , he|"
         "she was|is on|at|in|stuck"},

    // --- whose doing it was: the therapist's or the house's
    {.role = CueRole::Names,
     .names = "therapist-cancelled",
     .phrases =
         "i rang|phoned|called|texted|emailed everyone|everybody; rang round|around .|,; rang|"
         "phoned|texted|emailed round|around everyone|everybody|all|them|on|in|this|last|"
         "yesterday; had rung|phoned|texted|emailed round|around|everyone|everybody; rang|"
         "phoned round|around $; i put|had put him|her|them off; i put|had put everyone|"
         "everybody|all off; sent everybody|everyone home; i cancelled|canceled $; i "
         "cancelled|canceled .|,|-; i had|have had to cancel|close|shut|go home"},
    {.role = CueRole::Decides,
     .why = "the therapist's or the clinic's cause",
     .names = "our-cause",
     .phrases =
         "i|we had|have no voice|heat|heating|water|power|electricity|light|lights|car|room|"
         "internet|key|keys; i lost my voice; i had|was *2 flu|cold|migraine|fever|covid|root|"
         "canal|dentist|dentists|funeral|surgery|court|jury; i was [at|in|on|off|still] [the|"
         "a|my] [_] ill|sick|unwell|bed|hospital|court|dentist|funeral|training|course|leeds|"
         "conference|snowed|stuck|flat|late; our|my|the|clinic heat|heating|power|boiler|"
         "pipes|water|electricity|internet|roof [was|were|is|had|has] [been] out|off|down|"
         "froze|frozen|burst|failed|gone|leaked|leaking; no heat|heating|power|water|"
         "electricity [in|at|for]; root canal; my boiler|root|tooth|voice|mother|father|wife|"
         "husband|dog|kid|kids"},

    // --- the client's, told of an hour that did not take place
    {.role = CueRole::Decides,
     .why = "the client's cause",
     .names = "client-cause",
     .phrases =
         "he|she|they|<client> [had|has|just] [just] forgot|forgotten|overslept|mixed|missed|"
         "slept|texted|cancelled|canceled|bailed; he|she|they|<client> rang|phoned|called|"
         "texted|emailed|messaged; he|she|they|<client> was|were|is|had [still|already] "
         "[been] on|at|stuck|ill|sick|working|late|held|out; he|she|they|<client> did|could "
         "not come|make|show|turn|attend|get|remember; he|she|they|<client> went|drove|had "
         "gone"},
    {.role = CueRole::Shields,
     .why = "another day's",
     .phrases = "^ [on] [the] <num> st|nd|rd|th [of] [_] :|=|-|,"},
    {.role = CueRole::Shields,
     .why = "asked, and answered otherwise",
     .phrases = "no-show|noshow ?; no show ?; cancelled ?"},
});

}  // namespace

std::span<const CueGroup> attendance_reasons() {
  return table;
}

}  // namespace resist
