// The turns that only risk language takes (clinical.md, sections 5.2 and 5.3).
#include <array>

#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    // --- risk language has its own turns (clinical.md, sections 5.2 and 5.3)
    {.role = CueRole::Shields,
     .signs = risk_language,
     .phrases =
         "can not; could kill; could not; denial of; less safe; no change in; no further; "
         "no future; no longer denies|denied; no longer safe; no need for sleep; no new; "
         "no point; no reason; no way out; not able; not deny|denying; not eaten; not eating; "
         "not feel safe; not keep; not rule out; not safe; not sleeping; not sure; not wake; "
         "not want; nothing matters; not held; not seen; not attend; no session; no appt; "
         ""
         "not able to attend; nothing to live; past * days; past * weeks; past few; "
         "past fortnight; past month; past week; risk of; stopped eating; stopped taking; "
         "unable; used to; would be better off; would rather; from 0; was 0; going to; plan to; "
         "plans to; planned to; intend to; intends to; about to; she will; "
         "he will; they will; i will; would be over; would be easier|"
         "better|simpler|kinder"},
    {.role = CueRole::Terminates,
     .signs = risk_language,
     .phrases = "nodded; nods; said yes; says yes; yes ,; endorsed; admitted; disclosed; told me; "
                "she does; he does"},
    {.status = Status::Template,
     .reach = Reach::Backward,
     .limit = 1,
     .signs = risk_language,
     .why = "is an empty box of a form",
     .phrases = "☐; □; ___; [ ]; ( ); : ☐; : □; : [ ]; y / n; yes / no; yes/no; y/n"},
    {.status = Status::Negated,
     .signs = risk_language,
     .why = "is denied",
     .phrases = "^ - =SI|HI [=SI|HI] [=AVH] $; ^ ( - ) =SI|HI [=SI|HI] [=AVH] $"},
    {.status = Status::Hypothetical,
     .reach = Reach::Forward,
     .limit = 6,
     .signs = risk_language,
     .why = "is looked out for, not seen",
     .phrases = "ask about; assess; assess for; assesses; check for; enquire about; inquire about; "
                "leaflet on; look out for; monitor; monitor for; policy on; psychoed re; "
                "psychoeducation on|about|re; read about; reassess; re-assess; screen for; "
                "screened for; screening for; to monitor; training on|in; watch for; will assess"},
    {.status = Status::Hypothetical,
     .reach = Reach::Backward,
     .limit = 4,
     .signs = risk_language,
     .why = "is looked out for, not seen",
     .phrases =
         "assessed each; each session; every session; recur; recurs; returns; to be assessed"},
    {.status = Status::Hypothetical,
     .reach = Reach::Forward,
     .limit = 10,
     .signs = risk_language,
     .why = "is foretold, not seen",
     .phrases =
         "predicted; predicts; predicting; prediction; expected to; expected that; expecting to; "
         "forecast; fear is; fear was; feared; worst fear"},
    {.status = Status::Hypothetical,
     .signs = risk_language,
     .why = "is asked, not said",
     .phrases = "^ any *9 ?"},
    {.status = Status::Hypothetical,
     .reach = Reach::Forward,
     .limit = 12,
     .signs = risk_language,
     .why = "is asked, not said",
     .phrases = "asked outright|directly|straight|plainly|again [out] whether|if|about|re; asked "
                "whether; asked if; asked about; asked re; "
                "checked for|re =SI|suicide; enquired|inquired about|re; asked directly about; "
                "when i asked about; "
                "on asking about; asking about"},
    {.status = Status::OtherPerson,
     .reach = Reach::Forward,
     .limit = 14,
     .signs = risk_language,
     .why = "is of a story or a dream",
     .phrases = "film; movie; novel; podcast; documentary; thriller; soap opera; tv series; "
                "character; murder mystery; video game; zombies; plot of; in the dream; "
                "in a dream; in her dream; in his dream; dreamt; dreamed; the narrator"},
    {.status = Status::OtherPerson,
     .reach = Reach::Forward,
     .limit = 10,
     .signs = risk_language,
     .why = "is about somebody else",
     .phrases = "best man; best friend; a pupil; a pupil of his|hers; a girl|boy|kid in|at|from; "
                "someone|somebody [that] he|she knew|knows; school friend; a lad at|from; "
                "a client of his|hers; old flame; her|his ward; a patient of his|hers; roommate; "
                "flatmate; coworker"},
    {.status = Status::Negated,
     .reach = Reach::Backward,
     .limit = 10,
     .signs = risk_language,
     .why = "did not come about",
     .phrases = ", and she|he|they|i|it had|has|did|does|was|is not $; "
                "and had|has|did|was|is not $; nothing of the kind; nothing like that; "
                "did not happen; never did $; never has $; it did not; no wish to act; "
                "has not had to use; has not needed; and stopped; nor wanted to"},
    {.status = Status::Negated,
     .signs = risk_language,
     .why = "is denied",
     .phrases = "^ no , [*] nothing like that; ^ no , never; nothing * to suggest"},
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 1,
     .signs = risk_language,
     .why = "is denied",
     .phrases = "0; zero"},
    {.status = Status::OtherPerson,
     .reach = Reach::Forward,
     .limit = 8,
     .signs = risk_language,
     .why = "is about somebody else",
     .phrases = "<person> , who; <person> who"},
    {.status = Status::History,
     .reach = Reach::Backward,
     .limit = 12,
     .signs = risk_language,
     .why = "is about the past",
     .phrases =
         "in <year>; ( <year> ); that christmas|year|spring|summer|autumn|winter; they|it "
         "have|has not returned|recurred|come; "
         "none since; no recurrence; not since; <year> , none; closed in|by|after; case closed; "
         "unfounded; unsubstantiated; no further action; closed with no action"},
    {.status = Status::History,
     .reach = Reach::Forward,
     .limit = 12,
     .signs = risk_language,
     .why = "is about the past",
     .phrases = "in <year>; in the year after; at "
                "twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty; "
                "at 11|12|13|14|15|16|17|18|19; as a boy|girl|child|teenager; years ago; "
                "used to; hx =OD|=SA|=SH|=NSSI"},
    {.status = Status::Negated,
     .reach = Reach::Backward,
     .limit = 8,
     .signs = risk_language,
     .why = "is denied",
     .phrases =
         "- -; ( - ); : 0; - ve; 0; absent; denied; neg; neg for; nil; nil now; none; "
         "none current; none now; none today; not current; nothing current; nothing now; nothing "
         "today; nothing at present"},
    {.status = Status::Negated,
     .reach = Reach::Forward,
     .limit = 6,
     .signs = risk_language,
     .why = "is denied",
     .phrases =
         "ø; Ø; ( - ); - ve for; feels safe; free from; free of; neg; no to; not; safe from"},
    {.status = Status::History,
     .reach = Reach::Backward,
     .limit = 6,
     .signs = risk_language,
     .why = "is about the past",
     .phrases = "^ hx; aged <num>; as a child; as a teen|teenager; at age <num>; at "
                "12|13|14|15|16|17|18|19|20|21; by a previous|former; "
                "has remitted; in adolescence; in remission; last year; last yr; "
                "<num> yrs|years|yr|y|months|mths ago; remitted; resolved; was <num>; when <num>; "
                "years ago"},
    {.status = Status::History,
     .reach = Reach::Forward,
     .limit = 6,
     .signs = risk_language,
     .why = "is about the past",
     .phrases = "^ hx; childhood; clean from; days since; historic; historical; history of; h/o; "
                "hx of; index; last; lifetime; past; previous; prior; since her|his|their last; "
                "since the last"},
});

}  // namespace

std::span<const CueGroup> risk_turns() {
  return table;
}

}  // namespace resist
