// How notes tell of a slot that was not kept (clinical.md 7.4, Flag and Counter; the status words
// of practice software, see notes/attendance.cc).
#include "language/attendance_cues.h"

#include <array>

namespace resist {
namespace {

constexpr std::string_view whose = "another appointment or another person";

// What a group names is the attendance word ("ours" where the therapist must be the one who does
// it); what shields is no appointment of ours, or not today's.
constexpr auto table = std::to_array<CueGroup>({
    {.role = CueRole::Names,
     .names = "no-show",
     .phrases =
         "no-show|noshow|dnad|no-showed; =DNA|NCNS; no show|showed|shows $; "
         "no show|showed|shows today|again|and|,|-|(|:; "
         "did not attend|show|arrive|appear|connect|join $; "
         "did not attend|show|arrive|appear|connect|join today|or|and|,|-|(; "
         "did not attend [the|this|our|his|her|their|today] [scheduled] "
         "session|appointment|appt|slot; did not show|turn up $; "
         "did not show|turn up today|or|and|,|-|(; did not come $; did not come today|,|-|(; "
         "never arrived|showed|came|joined|appeared; "
         "failed to attend|show|arrive|appear $; failed to attend|show|arrive|appear today|,|-|(; "
         "missed [the|this|our|his|her|their|today] session|appointment|appt|slot"},
    {.role = CueRole::Names,
     .names = "late-cancelled",
     .phrases =
         "late cancel|cancelled|canceled|cancellation|cx; "
         "same|last day|minute cancel|cancelled|canceled|cancellation|cx; "
         "late-cancel; "
         "cancelled|canceled|cx|cxd [late|again] [by|via] "
         "[text|email|phone|message|voicemail|portal] this morning|afternoon; "
         "cancelled|canceled|cx|cxd late; cancelled|canceled|cx|cxd *3 same day; "
         "cancelled|canceled|cx|cxd *3 short notice; "
         "cancelled|canceled|cx|cxd *3 hour|hours|minutes|mins before|ahead|beforehand; "
         "rang|phoned|called|texted|emailed [in] this morning|afternoon to cancel; "
         "rang|phoned|called|texted|emailed *3 hour|hours|minutes|mins before|ahead *1 to cancel"},
    {.role = CueRole::Names,
     .names = "cancelled",
     .phrases =
         "cancelled|canceled|cx|cxd|cxl [again] $; "
         "cancelled|canceled|cx|cxd|cxl [again] .|,|-|:|by|via|due|because|as|citing|with|"
         "yesterday|(; cancelled|canceled|cx|cxd|cxl <semi>; "
         "cancelled|canceled|cx|cxd [the|this|our|today|his|her|their] [today] "
         "session|appointment|appt|slot|hour; cancelled|canceled|cx|cxd by client|ct|pt|patient; "
         "session|appointment|appt cancelled|canceled|cx by client|ct|pt|patient; "
         "rang|phoned|called|texted|emailed [in|us|reception] to cancel $; "
         "rang|phoned|called|texted|emailed [in|us|reception] to cancel "
         ".|,|-|(|today|this|due|because|again"},
    {.role = CueRole::Names,
     .names = "rescheduled",
     .phrases = "rescheduled|postponed to|until; "
                "rescheduled|moved|postponed [the|this|our|today] session|appointment|appt|slot; "
                "rescheduled|postponed by client|ct|pt|patient"},
    {.role = CueRole::Names,
     .names = "late",
     .phrases = "came|arrived|joined *2 <num> [<num>] minute|minutes|min|mins late; late again; "
                "late <num> minute|minutes|min|mins; <num> minute|minutes|min|mins late; "
                "came|arrived|joined [in|again] late; late by <num>; late arrival; "
                "half an hour late; quarter of an hour late"},
    {.role = CueRole::Names,
     .names = "therapist-cancelled",
     .phrases =
         "cancelled|canceled|moved|postponed|rescheduled by therapist|clinic|me|us|clinician|"
         "provider|writer|office|service|counsellor|counselor; called off by therapist|clinic|me|"
         "us|clinician|provider|writer|office|service; "
         "session|appointment|appt cancelled|canceled by "
         "therapist|clinic|me|us|clinician|provider|writer|office|service; "
         "clinic|office|practice|building|centre|center closed|shut; "
         "clinic|office|practice|building|centre|center was|is closed|shut"},
    {.role = CueRole::Names,
     .names = "ours",
     .phrases = "had|needed to cancel|reschedule|postpone; ill|sick|unwell $; "
                "ill|sick|unwell today|,|-|("},
    {.role = CueRole::Shields,
     .why = "another day's",
     .phrases = "last week|time|session|month|appointment|slot|monday|tuesday|wednesday|thursday|"
                "friday; previous; previously; prior; past; history; ago; in march|april|may|june|"
                "july|august|september|october|november|december|january|february; since; "
                "usually; often; sometimes; policy; used to; tends to; next week|time|session; "
                "years; months; twice; times; never late; not once; this year|month|spring|summer|"
                "autumn|winter; been late; pattern; before that; at intake; no-show|cancellation "
                "fee|fees|rate|rates|list|letter; fee "
                "explained|discussed"},
    {.role = CueRole::Shields,
     .why = whose,
     .phrases =
         "session|appointment|appt|slot|hour with|at|for; dna "
         "test|tests|result|results|sample|kit|profile|evidence; "
         "late for|to [the|his|her|their|a] work|school|class|course|exam|shift|dinner|lunch|"
         "court|interview|job|church|funeral|wedding|meeting|dentist|gp|doctor|date|party|"
         "flight|bus|train|appointment|nursery"},
});

}  // namespace

std::span<const CueGroup> attendance_cues() {
  return table;
}

}  // namespace resist
