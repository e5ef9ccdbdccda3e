// What answers "no homework" and "cancelling" (clinical.md, sections 7.3 and 7.4, Counter).
#include <array>

#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    // --- no homework: none set, ours, or done
    {.status = Status::Therapist,
     .signs = no_homework,
     .why = "is the therapist's own doing: none set, or not looked at",
     .phrases =
         "admin error; another student altogether; did not check the|her|his; did not review; "
         "did not set you; fix anything; i did not hand out; i set * too; it was i; "
         "leave homework out; mislaid her|his; my handout lacked|missed; my photocopy|"
         "photocopier|email|fault|misjudgement|timekeeping|error|mistake|oversight; "
         "my printer was; nil|no hw|homework set; no homework|hw|hwk|task|tasks|assignment|"
         "assignments [was|were] [yet] set|given|assigned|agreed; no hw set; "
         "none [was|were] set|given|assigned; not given out; not set; "
         "nothing for him|her|them|us to; nothing to do|review|go through|bring; photocopier; "
         "portal was|rejected; ran out before; ran out of minutes; ran out of time|copies; "
         "see how it goes; set no; set none on purpose; set you anything; "
         "so there was|is nothing|none; task was set; that is on me; the link <ther> sent; "
         "<ther> own list|letter|form|sheet|homework|task|reading|paperwork|report|files; "
         "the wrong form|sheet|login|worksheet|link; <ther> declined to give; "
         "^ i had the _ [_] printed|typed|copied|laminated; ^ wrote her|him|them a; ^ so i "
         "offered; "
         "^ asked what the _ had been|was like; get|gets|got to be done; "
         "<ther> did not set|give|ask|check|review|email|send|post|print|look|get|assign|hand; "
         "<ther> forgot to; <ther> had forgotten; <ther> had promised; "
         "<ther> had|have not set|emailed|sent|given|printed|read; <ther> have not yet; "
         "<ther> set no|nothing|none|far|too; was wrong and; were issued; withdrawn it; "
         "you never asked; you said to have; you said you would"},
    {.status = Status::Productive,
     .signs = no_homework,
     .why = "was done, in good part or in another way, or could not be",
     .phrases =
         "experiment|exposure|log|diary|record|sheet|letter|reading|hw|homework|task|tasks done , "
         "predicted|got|scored|rated|brought|all|twice|well; "
         ", so she|he rebuilt|rewrote; 3/3; 4/5; 5 of 7; 5/5; 5/7; 6 of 7|8; 6/7; 7/7; "
         "adapted the; admitted to; admitted with; all but one; all cols; all completed; "
         "all seven days|nights done|filled|full; as anyone would; attempted the _ twice; "
         "bar one; because of|since|as|while the|she|he|her|his was|pool|pump|flood|fire * shut|"
         "closed|hospital|icu|er|ward; because|since|as <pron>|<kin>|the * hospital|ill|sick|"
         "admitted|flooded|broken|closed|shut; believed; better than mine; both sides; "
         "brought * notes; brought|brings the|her|his|a|back|it|two|three|four|five|six|seven|"
         "good|notes * and|in|,|full|whole|done|letter|log|list|diary|eulogy|record; "
         "built|made his|her own; burned down; burst; changed the task; chose voice; "
         "completed all|both|every|the|six|five|her|his|most; completed in session; "
         "could not do the * and did|paced|used; counted fourteen; days out of; "
         "diary|log|form|sheet complete|completed|full; did five of seven; did it * anyway; "
         "did it every; did it|them all; did six|five|four|seven; did that; "
         "did the cravings|touch|sensate|driving|exercise; "
         "did the first|exposure|bus|exercise|lot|stairs|four|rest|friday; did the stairs; "
         "easy to read; eleven of fourteen; every day|night|morning bar|but|except; every row; "
         "every word; exceeded; father funeral|'s; filled * both|every|two sides; "
         "filled in every; filled in taught; flooded|flood took; found a walk; four of five; "
         "full to the; funeral fell; gold star; had a copy; handed in * early; hw rvwd; "
         "hw|homework|hwk|hwork done|complete|completed; i done it; in hospital; "
         "in hospital|the er|icu|the icu; kept the record|log|diary|it; kept to on; "
         "kept up the; learned|learnt from; lost the paper , so; made a copy; "
         "managed <num>|four|five|six; meeting sheet signed; nights of seven; off sick; "
         "out of service; phoned again on; pneumonia; pool was|is shut; "
         "practised|practiced daily|every; rang the * went|and; ranked them; "
         "rather than use the; read it; read it out|to|aloud|back; read them|out; "
         "rebuilt|rewrote what; restarted with; six of seven; star every; stayed till|until; "
         "taught it to; taught us; the day of the funeral; told me it by heart; "
         "tried all three|four|five; tried both * and; twice in place of; underlined; "
         "used the grounding|breathing|skill|skills|card|script; used the stairs|card; "
         "visited the; walked|walks every; was attempted; was born; was shut; went further; "
         "what he|she learned|learnt; worked out why; wrote * pages; "
         "wrote in|on * nights|nights|a full|page|pages|journal; wrote|written and"},
    {.status = Status::Negated,
     .signs = no_homework,
     .why = "says the opposite: it was done",
     .phrases =
         "did it the very next; did not put it|shirk|skip|forget|duck|avoid|dodge|turn; "
         "excuses and there were none; hardly any difficulty; has never come without; "
         "it is|was not that <pron>|she|he; never fails|failed to; "
         "never forgets|forgot|missed|misses|skipped|without; "
         "never once has|left|missed|forgot; no difficulty|trouble|problem|problems completing|"
         "doing|at|with|finishing|finding|sticking; no excuses; no let-up; "
         "no missed|blank|skipped|gaps; no trouble; not a blank; "
         "not a single * missed|blank|skipped; not like i binned; "
         "not one * skipped|missed|blank|undone|refused|turned; not one day; "
         "nothing perfunctory|rushed|skimped; there was|is not an|a evening|day|night; "
         "without a gap|miss; without fail; you can not say"},
    {.status = Status::Resolved,
     .signs = no_homework,
     .why = "says it has been done since",
     .phrases =
         "after a month of * today|came|he|she; after weeks; after weeks of * today|came; "
         "been putting|dodging|leaving * and|,; caught up; come round to; converted; "
         "did it late; finally did|went|rang|done|wrote|made; found the lost; "
         "has been had|done|made|sent|written; has since done|finished|kept|completed|filled; "
         "has|have now listened|been|done|finished|gone; have been done; is now kept|a|on|done; "
         "made the call; now a nightly; now automatic; now she does them; on my|her|his mirror; "
         "on sunday she|he rang; overdue * was|is; ran through to; said|used to scorn; "
         "sat down that night; since then; since then * done|finished|kept; "
         "this week she|he took|did|walked|went; unopened till|until; was yes , and"},

    // --- cancelling: ours, the clinic's, agreed, or kept against odds
    {.status = Status::Clinic,
     .signs = cancelling,
     .why = "is the service's doing",
     .phrases =
         "admin had|put|error; admin miscounted; "
         "all * patients|clients|appointments|appts * informed|moved|cancelled|rescheduled; "
         "an error of ours; assembly; authorization; bank holiday monday|, so; boiler broke; "
         "booked out; burst pipe; by clinic; called off by the|facilitator|us|me; cancelled|"
         "canceled|moved|postponed|rescheduled|bumped|rearranged by clinic|me|us|therapist|"
         "writer|provider|facilitator|office|reception|admin|the clinic|hospital|service|team|"
         "school|court|unit|agency; clinic|office|centre|center|service|surgery|building|agency|"
         "unit|school|hub|campus|placement [was|is|were|had|:] * closed|shut|flooded|cancelled|"
         "canceled|postponed|moved|closure|strike|failed; closed for|by|due|on account; "
         "everyone rebooked; fire alarm; for the boiler; front desk had; group called off; "
         "group postponed; heating failed; insurance * authorised|authorized|lapsed; "
         "internet was down; interpreter|interpreters did|not|never|was|failed|available; "
         "is ours; link went down; low staffing; office rang to say you; on strike; our end; "
         "our error|mistake; our internet|link|system|phones|server; our side; outage; "
         "platform was|is down; power failure|cut|outage; public holiday; reception error; "
         "room given|taken|double; scheduling error; school called; send an interpreter; "
         "snow closure|day; strike day; system [was|is|went] down; systems down; "
         "the fault|gap * ours; video link went; water main; went down * trust|our|across"},
    {.status = Status::Therapist,
     .signs = cancelling,
     .why = "is the therapist's own doing",
     .phrases =
         "^ left a|another [voice] message|voicemail|vm $; ^ attendance raised|discussed|reviewed "
         "$; "
         "annual leave; by this provider|writer|clinician|worker; changed the date on; "
         "double-booked by|through|at; i was off; jury duty; link <ther> sent|had; "
         "my being ill|away|off; my illness|flight|leave|flu|migraine|training|bereavement|"
         "error|fault|holiday|jury|train|absence|sickness|clash|diary|own * flu|bereavement|"
         "error|illness|leave|doing|mistake; my supervisor; my training|leave meant|fell; "
         "on account of my; on a/l; on my leave; owing to my|flu; prov out; "
         "provider jury|out|leave; provider was paged; pto; "
         "th cx|canc|cancelled|ill|sick|off|away; th on; the fault; "
         "<ther> cancelled|canceled|postponed|rescheduled|overslept|overran|cx; "
         "<ther> double booked; <ther> double-booked; "
         "<ther> had to cancel|move|postpone|reschedule|leave|cut|stop; "
         "<ther> moved him|her|them|us|the|our|today; <ther> need to move|cancel; "
         "<ther> was running; <ther> was|were|am out|off|away|ill|sick|late|unwell|delayed|at; "
         "<ther> was|were|started|arrived * minutes|mins|min late; therapist|provider|clinician|"
         "writer|th|facilitator|trainee|psychologist|counsellor [was|is|had|:] * ill|sick|out|"
         "absent|away|late|leave|flu|unwell|cancelled|canceled|pto|vacation|training|jury; "
         "training day; training days; when you were away; while i was away|on|off"},
    {.status = Status::Productive,
     .signs = cancelling,
     .why = "was kept, agreed beforehand, or could not be helped",
     .phrases =
         ", as planned; a bereavement; accident on; additional session; agreed beforehand; "
         "agreed break|gap|pause|in; although it was; ambulance; arrived early; as arranged; "
         "assertiveness; blue-lighted; booked long|months|holiday; break agreed; break of; "
         "brought her|his appointment forward; burial; by agreement; by phone from; "
         "called ahead; came , although; came although; came despite; came early; "
         "came in spite of; came|got here through|despite|in spite|straight|with|on; chains on; "
         "closed both ways; despite a|the|her|his|snow; due to bereavement; earlier slot; "
         "every session attended; extra one; extra session; father funeral|'s; ferry was; "
         "from the hospital; from the ward|hospital|car|platform; full fifty; full hour; "
         "full session; funeral fell; gains|compulsions are; held up by; her|his surgery; "
         "i kept it; i kept the appointment; ice storm; in good time to; in hospital; "
         "in hospital|the er|icu; in order to be here; inpatient; interpreter never; joined|"
         "attended|did|held|took by|from|online|on * phone|ward|telephone|bench|cousin|bed|"
         "hospital; known since; like i said i would; limit we had; long-booked; losing this; "
         "month pause; newborn; no way was i; not losing; on foot; on the dot; on time; "
         "on two buses; operation; opposite action; pencilled in; phoned ahead; phoned from; "
         "planned * month|monthly; planned break|leave|absence; pneumonia; present and; "
         "rang ahead; ran|run from the bus; rather than lose|miss; roads closed; snowed in; "
         "so as not to; so as to keep; sooner than lose; step|win of the week; ten out of ten; "
         "the day of the funeral; to work by telephone; told me well; two buses; "
         "urge to skip|stay|cancel; walked the last; wanted my hour; was admitted; was early; "
         "was|were|been hospitalised|hospitalized; well ahead; went back on his|her own; "
         "went back the next|next; wish to skip; with notice; would have kept"},
    {.status = Status::Negated,
     .signs = cancelling,
     .why = "says the opposite: the session was kept",
     .phrases = "10/10; 12/12; 6/6; 8/8; att 'd; denied having; "
                "did not leave|cancel|no-show|skip|miss|bail|call|in fact; did not occur; "
                "do not move it; fourteen of fourteen; full attendance; "
                "has|have|had not missed|cancelled|canceled|asked|once|skipped; "
                "nearly rang|texted|cancelled * but|then; "
                "never late|absent|missed|cancels|cancelled|misses|once; "
                "no cancellations|absences|no-shows|missed|gaps|late|lateness|dnas; no need to; "
                "no no-shows; no way i|was; not missed; not once; "
                "not one absence|cancellation|missed|late; not want to bail; perfect attendance; "
                "there is no way; thought|considered of|staying * but; was in her|his chair; "
                "was not going to; was on the step; will not need to; without a miss|gap"},
    {.status = Status::Resolved,
     .signs = cancelling,
     .why = "says it has passed",
     .phrases =
         "are behind us; att solid; attendance has improved|recovered; attendance improved; "
         "attendance much improved; attendance solid; attended * in a row; attended every; "
         "back after; back here; back to|at weekly; back weekly; came after all; "
         "come after all; come every|to every|on time|weekly|each; done with ducking|not; "
         "each <time> since; ever since; every * since; every session|one|week since; "
         "gap * closed; gone are the; has been perfect; has come right; here each; "
         "he|she has attended every; is behind him|her|us; kept since; no more no-shows; "
         "no more pulling|cancelling|sickies; now waits|rings|arrives|comes; on the trot; "
         "on time ever since; patchy * has|now; protects her|his slot; rang back; "
         "rebooked herself|himself; since kept|then|contract; "
         "since we moved|shifted|switched|changed; six running; stopped once; straight since; "
         "the gaps stopped; then came; times|visit running; walked in anyway; weeks running; "
         "wobble over"},
});

}  // namespace

std::span<const CueGroup> task_cues() {
  return table;
}

}  // namespace resist
