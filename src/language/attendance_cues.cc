// How notes tell of a slot that was kept or not (clinical.md 7.4, Flag and Counter; the status
// words of practice software, see notes/attendance.cc).
#include <array>

#include "language/cue_lists.h"
#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr std::string_view whose = "another appointment or another person";

// What a group names is the attendance word, or who decides it (see `told_attendance`): "ours"
// where it must be the therapist, "unsaid" where the sentence has to give the therapist's or the
// clinic's cause, "not-held" and "in-hospital" where there was no hour, whoever's doing it was,
// "overslept" where the client was sorry for it afterwards, "asked" where a slot was asked to be
// moved, "notice" where a message came shortly before, "hospital-cause" where the client was on a
// ward, "waited-out" where the therapist was alone for the hour. What shields is no appointment of
// ours, or not today's; "same-day" makes a cancellation a late one.
constexpr auto table = std::to_array<CueGroup>({
    {.role = CueRole::Names,
     .names = "no-show",
     .phrases =
         "no-show|noshow|dnad|no-showed|dna'd|dna'ed|ns'd; =DNA|NCNS|FTA|FTKA; =NS $; =NS "
         ".|,|-|(|again|today|x2|x3|for; n/s $; n/s .|,|-|(|again|today; no show|showed|shows "
         "$; no show|showed|shows today|again|and|,|-|(|:|no; no show|showed|shows for <num>; "
         "no show|showed|shows for|to [the|our|his|her|their] "
         "session|appointment|appt|telehealth|video|visit|intake|slot; did not "
         "attend|show|arrive|appear|connect|join $; did not "
         "attend|show|arrive|appear|connect|join today|or|and|,|-|(|again|for; did not attend "
         "[the|this|our|his|her|their|today] [scheduled] session|appointment|appt|slot; did not "
         "show|turn up $; did not show|turn up today|or|and|,|-|(|again; did not come $; did "
         "not come .|,|-|(|today|and|or|again; never arrived|showed|came|joined|appeared; never "
         "turned up; failed to attend|show|arrive|appear|join|connect $; failed to "
         "attend|show|arrive|appear|join|connect today|,|-|(; failed to "
         "attend|show|arrive|appear|join|connect for|to [the|our|his|her|their|video] "
         "session|appointment|appt|telehealth|video|visit|intake|slot|call|link; missed "
         "[the|this|our|his|her|their|today] session|appointment|appt|slot; missed today|todays "
         "$; missed today|todays .|,|-|(; missed today 's; no sign of <client>|him|her|them; no "
         "sign of the client; waited <num>|half|until|till|the *4 "
         "hour|hours|min|mins|minutes|minute|past; nobody "
         "came|there|here|arrived|joined|appeared|showed|answered; no one "
         "came|there|here|arrived|joined|appeared|showed|answered; nobody on [the] "
         "call|link|line|screen; no one on [the] call|link|line|screen; empty chair|room; not "
         "seen $; not seen .|,|-|(|today; no answer to|at|on [the|her|his|their] [video|zoom] "
         "link|door|call|invitation; ghosted [us|me|again|today]; absent $; absent "
         ".|,|-|(|today|again|without|w/o|no; forgot [the|this|our|his|her|their|today] "
         "session|appointment|appt|slot|hour; stood me|us up; stood up again|today $; stood up "
         "again|today ,; did not show|come|attend|join [up] ,"},
    // Whoever sat an hour out had nobody in it: that is said at any place of a note.
    {.role = CueRole::Names,
     .names = "waited-out",
     .phrases =
         "sat|waited|stayed *5 door open|ajar from|till|until|to|for; sat|waited the|our "
         "[_] [_] hour|fifty|minutes|session|slot|time out; sat out the [_] "
         "hour|fifty|session|slot|time|minutes; used|spent|filled the time|hour|slot|gap for|on|"
         "with my [own] notes|paperwork|filing|emails|admin|list|letters|reports; have "
         "used|spent|filled the time|hour|slot|gap for|on|with my [own] "
         "notes|paperwork|filing|emails|admin|list|letters|reports; used|spent|filled the "
         "time|hour|slot|gap catching|doing [up] [on|my] notes|paperwork|filing|emails|admin|"
         "reports; did [my] notes|paperwork|filing|emails|admin instead"},
    {.role = CueRole::Names,
     .names = "late-cancelled",
     .phrases =
         "late cancel|cancelled|canceled|cancellation|cx; late-cancel; same|last day|minute "
         "cancel|cancelled|canceled|cancellation|cx; =LCX; =LC $; =LC .|,|-; "
         "cancelled|canceled|cx|cxd late; cancelled|canceled|cx|cxd *3 same day; "
         "cancelled|canceled|cx|cxd *3 short notice; cancelled|canceled|cx an|half hour|an *1 "
         "before|ahead"},
    {.role = CueRole::Names,
     .names = "overslept",
     .phrases =
         "text|email|message|emailed|texted|messaged|rang|called|phoned|wrote|voicemail|msg|txt *9 "
         "overslept|oversleeping; text|email|message|emailed|texted|messaged|rang|called|phoned|"
         "wrote|voicemail|msg|txt *9 slept in|through $; "
         "text|email|message|emailed|texted|messaged|rang|"
         "called|phoned|wrote|voicemail|msg|txt *9 slept in|through .|,|again|it|alarm; overslept "
         ", text|texted|emailed|rang|"
         "called|messaged; overslept $; overslept again|today $; overslept .; slept through "
         "the|our|her|his|their session|appointment|appt|alarm|slot; text|email|message|voicemail|"
         "msg|txt *9 sorry *9 next|another week|time|day"},
    {.role = CueRole::Names,
     .names = "cancelled",
     .phrases =
         "^ =CNA|UTA; ^ <client> =CNA|UTA; cancelled|canceled|cx|cxd|cxl|c/x|canx|cancelling "
         "[again|late] $; cancelled|canceled|cx|cxd|cxl|c/x|canx [late|again] "
         ".|,|-|:|by|via|due|because|as|citing|with|w|d/t|yesterday|(|this|last|again|today|<num>; "
         "cancelled|canceled|cx|cxd|cxl|c/x <semi>; cancelled|canceled|cx|cxd|c/x "
         "[the|this|our|today|his|her|their] [today] session|appointment|appt|slot|hour; "
         "cancelled|canceled|cx|cxd by <client>; session|appointment|appt cancelled|canceled|cx "
         "by <client>; rang|phoned|called|texted|emailed|messaged|wrote|cld|tel'd *4 to "
         "cancel|cx|c/x|cxl $; rang|phoned|called|texted|emailed|messaged|wrote|cld|tel'd *4 to "
         "cancel|cx|c/x|cxl .|,|-|(|today|this|due|because|again|d/t|as; "
         "rang|phoned|called|texted|emailed|messaged|wrote|cld|tel'd *4 to cancel|cx|c/x|cxl "
         "<semi>; rang|phoned|called|texted|emailed|messaged|wrote *4 to cancel|cx|c/x "
         "[the|this|our|today|his|her|their] [today] session|appointment|appt|slot|hour; to "
         "call it|this|today off; "
         "rang|phoned|called|texted|emailed|messaged|wrote|text|message|email|call|voicemail|let "
         "*9 not [be] make|come|coming|attend|attending; "
         "rang|phoned|called|texted|emailed|messaged *4 wants|wanted|asked|asking to skip|miss; "
         "text|message|email|texted|emailed *4 unable to make|come|attend; unable to "
         "make|come|attend $; unable to make|come|attend today|.|,|-|(; cried|begged|bailed "
         "off|out $; cried|begged|bailed off|out .|,|-|(|with|today|again|last|at|on|because; "
         "bailed $; bailed last|,|.|today|again|on; pulled|backed out of|from "
         "[today|todays|the|our|this|her|his]; skipped this|today|todays [week|session|one]; "
         "called|calls in sick; rang|phoned|called|texted|emailed|messaged|wrote *6 to call "
         "it|this|today off"},
    {.role = CueRole::Names,
     .names = "rescheduled",
     .phrases = "rescheduled|postponed to|until; r/s|rs'd|resched to|per|until $; r/s|rs'd|resched "
                "to|per|until "
                "<num>|<client>|next|mon|tue|tues|wed|thu|thur|thurs|fri|monday|tuesday|wednesday|"
                "thursday|friday; "
                "r/s|rs'd|resched $; r/s|rs'd|resched ,; rescheduled|moved|postponed "
                "[the|this|our|today] session|appointment|appt|slot; rescheduled|postponed by "
                "<client>; swapped|bumped|pushed|moved|shifted|switched to [next] "
                "mon|tue|tues|wed|thu|thur|thurs|fri|monday|tuesday|wednesday|thursday|friday; "
                "swapped|bumped|pushed|moved|shifted|switched to next week|wk|session"},
    {.role = CueRole::Names,
     .names = "asked",
     .phrases = "asked|asks|asking|requested|wants|wanted|wished|phoned|rang|texted|emailed *4 to "
                "push|move|swap|postpone|reschedule|rearrange|defer|shift|change *4 "
                "next|friday|thursday|wednesday|tuesday|monday|until|later|another|appt|"
                "appointment|session|slot|hour|today; "
                "asked|asks|asking|requested|wants|wanted *4 to put it|this|today off|back; "
                "wants|wanted|asked|asking to do|come|meet|make [it] next week|time instead; "
                "text|email|message|"
                "msg|txt|texted|emailed|rang|phoned|voicemail *9 next week|time instead|rather; "
                "come|coming|meet next week|time instead|rather; "
                "emailed|texted|rang|phoned|called|messaged|wrote|email|text|message *5 "
                "asking|asked|ask|wanting to "
                "swap|move|push|postpone|reschedule|rearrange|change|shift; "
                "asked|asking|emailed|email|text|texted|rang|message|messaged *5 could|can "
                "it|we|she|he|i be|do|make|come|meet|move *5 "
                "instead|rather|next|later|another|mon|tue|tues|wed|thu|thur|thurs|fri|monday|"
                "tuesday|wednesday|thursday|friday"},
    {.role = CueRole::Names,
     .names = "notice",
     .phrases = "text|texted|message|messaged|rang|email|emailed|phoned|called _ [_] "
                "minutes|min|mins|hours|hour|hr|hrs before|ahead|prior; "
                "text|texted|message|messaged|rang|email|emailed|phoned|called an|half hour [an] "
                "before|ahead|prior"},
    {.role = CueRole::Names,
     .names = "late",
     .phrases =
         "came|arrived|arr|joined|attended|presented|started *2 <num> [<num>] "
         "minute|minutes|min|mins late; late again; late <num> minute|minutes|min|mins; <num> "
         "minute|minutes|min|mins late; logged|came|turned|showed|rolled on|in|up *3 "
         "minute|minutes|min|mins|hour|again late; came|arrived|arr|joined [in|again] late; "
         "came in late; late by <num>; late arrival; arrived|came|arr|joined *4 hour late; half "
         "an hour late; quarter of an hour late; seen at <num> for <num>; here|in by <num> for "
         "<num>"},
    // By way of others, or of a text and nothing after it, in a note of nothing else.
    {.role = CueRole::Names,
     .names = "notice",
     .phrases =
         "slip|clerk|reception|receptionist|secretary|assistant|desk|pa *9 can not "
         "$|.|,|come|make|be|attend|today; "
         "slip|clerk|reception|receptionist|secretary|assistant|desk|pa *9 detained|held [up|in] "
         "$; slip|clerk|reception|receptionist|secretary|assistant|desk|pa *9 will|would not be "
         "in|coming; text|email|message|voicemail|msg|txt *9 something|somethings|things "
         "[has|have|is|was] come|came|comes up; texted|emailed|messaged : "
         "something|somethings|things [has|have|is|was] come|came|comes up"},
    {.role = CueRole::Names,
     .names = "asked",
     .phrases =
         "slip|clerk|reception|receptionist|secretary|assistant|desk|pa *9 can|could|may "
         "he|she|they "
         "skip|miss|move|leave; email|text|message|voicemail|msg|txt *9 : *9 see you the|on|next|"
         "after; email|text|message|voicemail|msg|txt *6 might|could|can|would "
         "monday|tuesday|wednesday|thursday|friday be|become"},
    {.role = CueRole::Names,
     .names = "therapist-cancelled",
     .phrases =
         "cancelled|canceled|canx|moved|postponed|rescheduled by "
         "therapist|clinic|me|us|clinician|provider|writer|office|service|reception|admin|"
         "counsellor|counselor; "
         "called off by therapist|clinic|me|us|clinician|provider|writer|office|service; "
         "session|appointment|appt cancelled|canceled|canx by "
         "therapist|clinic|me|us|clinician|provider|writer|office|service; "
         "clinic|office|practice|building|centre|center|campus|site|hub|service closed|shut; "
         "clinic|office|practice|building|centre|center|campus|site|hub|service was|is "
         "closed|shut; building|office|clinic evacuated|flooded; cancelled|canceled|cancel|cx "
         "everyone|everybody|clinic|all; cancelled|canceled|cancel|cx the lot|day|clinic; off "
         "sick myself; all appts|sessions off; bank|public holiday no session"},
    {.role = CueRole::Names,
     .names = "ours",
     .phrases =
         "had|needed to cancel|reschedule|postpone; had to put him|her|them|<client> off; "
         "ill|sick|unwell|away $; ill|sick|unwell|away today|,|-|(|and|.; ill|sick|unwell|away "
         "<semi>; called|calls out; out sick|ill; on leave|training|holiday"},
    {.role = CueRole::Names,
     .names = "unsaid",
     .phrases = "session|appointment|appt cancelled|canceled|canx"},
    {.role = CueRole::Names,
     .names = "not-held",
     .phrases =
         "no session $; no session ,|.|-|(|today|:|as|because|due; no session <semi>; did not "
         "meet $; did not meet ,|.|:|-|(|today|because|as|due; ^ not held $; ^ not held "
         ".|,|-|:|(|today|as|because|due|per|this|d/t|since; ^ session|appointment|"
         "appt|visit|hour not held; ^ session|appointment|appt|visit|hour was not held; ^ the "
         "session|appointment|appt|visit|hour was not held; ^ no appointment|appt|visit|meeting "
         "held|today|,|.|-|("},
    {.role = CueRole::Names,
     .names = "in-hospital",
     .phrases =
         "^ in hospital; ^ <client>|<pron>|is|was|still in hospital; ^ <client>|<pron> "
         "is|was|still "
         "in hospital; ^ still|now an inpatient; ^ <client>|<pron> is|was|still an inpatient; ^ on "
         "the psych|psychiatric|crisis|acute|locked|inpatient|detox|stroke ward|unit; ^ "
         "<client>|<pron>|is|was|still on the "
         "psych|psychiatric|crisis|acute|locked|inpatient|detox "
         "ward|unit; ^ <client>|<pron>|is|was|still on a psych|psychiatric|crisis|acute|locked|"
         "inpatient|detox|stroke ward|unit; ^ admitted to|overnight|via|under|informally|"
         "involuntarily; ^ <client>|<pron>|was admitted to|overnight|via|under|informally|"
         "involuntarily; ^ sectioned|detained|hospitalised|hospitalized; ^ <client>|<pron>|was "
         "sectioned|detained|hospitalised|hospitalized; on ward|unit , not seen; on the|an "
         "ward|unit , not seen"},
    {.role = CueRole::Counts,
     .names = "same-day",
     .phrases =
         "this morning|afternoon|am|pm; same day; on the day; last minute; short notice; <num> "
         "hour|hours|hr|hrs|h|minutes|min|mins before|ahead|prior|beforehand|earlier; <num> "
         "hour|hours|hr|hrs|h|minutes|min|mins notice; an|half hour [an] "
         "before|ahead|prior|beforehand|earlier; half an hour before|ahead; at <num> am|pm|a.m; "
         "at breakfast|lunch; at <num> for [a|the] <num>; <num> for [a|the] <num>; at "
         "7am|8am|9am|10am|11am|6am|1pm|2pm|3pm|4pm|5pm; just before; by <client> <num>; "
         "cancelled|canceled|cx|cxd late; an|half hour before|ahead|prior|beforehand|earlier; "
         "twenty|thirty|forty|fifty [_] minutes|min|mins before|ahead|prior|beforehand"},
    {.role = CueRole::Shields,
     .why = "another day's",
     .phrases =
         "last "
         "week|time|session|month|appointment|slot|monday|tuesday|wednesday|thursday|friday|two|"
         "three|<num>; "
         "previous; previously; prior sessions|weeks; past; history; ago; in "
         "march|april|may|june|july|august|september|october|november|december|january|february; "
         "since; usually; often; sometimes; policy; used to; tends to; next week|time|session; "
         "years; months; twice; times; never late; not once; this "
         "year|month|spring|summer|autumn|winter; been late; pattern; before that; at intake; "
         "no-show|cancellation fee|fees|rate|rates|list|letter; fee explained|discussed; "
         "talked; spoke about|of; told me; nearly; almost; meant to; thought of|about; "
         "wants|wanted|wished|threatened|tempted to cancel|cx|miss|skip; if; anyway; after all; "
         "running late; be late; on her|his|the|my way"},
    {.role = CueRole::Shields,
     .why = whose,
     .phrases =
         "session|appointment|appt|slot|hour with|at; session|appointment|appt|slot|hour for "
         "<kin>|his|her|their|my; dna test|tests|result|results|sample|kit|profile|evidence; "
         "late for|to [the|his|her|their|a] "
         "work|school|class|course|exam|shift|dinner|lunch|court|interview|job|church|funeral|"
         "wedding|meeting|dentist|gp|doctor|date|party|flight|bus|train|appointment|nursery; "
         "show|showed|turn|turned up for|to|at [the|his|her|their|a] "
         "work|school|class|exam|shift|dinner|lunch|court|interview|church|funeral|wedding|dentist|"
         "gp|party; "
         "attend [the|his|her|their|a] "
         "work|school|class|exam|shift|dinner|lunch|court|interview|church|funeral|wedding|dentist|"
         "gp|physio|party|meeting|course; "
         "show any|signs|no|much|her|his; "
         "trip|holiday|membership|subscription|party|dinner|visit|booking|flight|order"},
    {.role = CueRole::Decides,
     .why = "the therapist's or the clinic's cause",
     .names = "our-cause",
     .phrases =
         "my "
         "flu|cold|leave|conference|training|holiday|illness|migraine|back|dentist|car|child|son|"
         "daughter|own|course|funeral|surgery; "
         "bank|public holiday; strike day; therapist|clinician|provider|writer|counsellor|i "
         "[was|is] [on|off|out] sick|ill|unwell|leave|away|training; fire alarm; "
         "building|office|clinic|practice|centre|center *3 "
         "shut|closed|evacuated|flooded|heating|power|alarm|locked; power cut|outage; no "
         "heating; at|in the office|clinic|practice; no room; room unavailable|double; double "
         "booked; by therapist|clinic|service|office|us|me"},
    {.role = CueRole::Decides,
     .why = "in hospital, which is nobody's cancelling",
     .names = "hospital-cause",
     .phrases =
         "in|into|to [the|a] hospital|hosp|icu|rehab|detox; in|at|to|via [the] =ED|=ER; "
         "in|at|to|via a & e; on "
         "[the|a|an] [_] unit|ward; on [the|a|an] =PICU|=ICU|=HDU; was|been|is|got|being admitted; "
         "admitted $; admitted to [the|a] [_] ward|hospital|hosp|unit; admitted "
         ",|.|overnight|last|yesterday|since|via; readmitted; inpatient; hospitalised; "
         "hospitalized; sectioned; detained under; 5150; 5150'd"},
});

// What only an hour that was held gives: "attended" says so, "content" tells what it was about.
constexpr auto hours = std::to_array<CueGroup>({
    {.role = CueRole::Names,
     .names = "attended",
     .phrases =
         "attended $; attended ,|.|on|alone|as|by|with|today|session|the; attended <semi>; seen "
         "for|f2f|today|alone|here|as|with|online|remotely; seen by phone|telephone|video; seen "
         "in clinic|person|room; seen face; here on|as|for|at|again; here $; here ,|.; "
         "session|appointment|appt held|completed|conducted|done|kept; session went ahead; "
         "session took place; held *3 by|via|over|on [the] phone|telephone|video|zoom; held "
         "<num> min|mins|minutes; met with|w|w/|on|by|for|at|in|online; by "
         "phone|telephone|video $; by phone|telephone|video ,|.|<num>|instead|today|as; "
         "phone|telephone|video|t/c|tc session|instead|appt|appointment; spoke|talked|did *3 "
         "by|on|over [the] phone|telephone|video|zoom; did [the|our|a] session|hour; came $; "
         "came at <num>|half|quarter|ten|five|noon; came "
         ",|.|anyway|in|after|on|alone|with|back|to|straight|and|dressed|here; arrived "
         "on|early|in|with|and|dressed; presented on|for|with|as; on time; session <num>"},
    {.role = CueRole::Names,
     .why = "tells of an hour",
     .names = "content",
     .phrases =
         "talked; discussed; explored; reviewed; worked on|through; focused; focussed; "
         "practised; practiced; tearful; quiet; brighter; reports; reported; denies; denied; "
         "spoke of|about; session on|focused; home work; homework; hw; mood; today we; we "
         "looked; we talked; wept; cried; laughed; engaged; agenda; goals; told me; "
         "good|productive|useful|hard|difficult|heavy session|hour"},
});

}  // namespace

CueGroups attendance_groups() {
  return {table, attendance_reasons()};
}

CueGroups hour_groups() {
  return {hours};
}

}  // namespace resist
