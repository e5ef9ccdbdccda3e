// Turns of phrase that settle what a whole sentence is, for any of the six signs.
#include <array>

#include "language/cue_tables.h"

namespace resist {
namespace {

constexpr auto table = std::to_array<CueGroup>({
    // --- imagined, feared, agreed for the case
    {.status = Status::Hypothetical,
     .signs = built_in_signs,
     .why = "is imagined or feared, not said to be so",
     .phrases =
         "^ could slip; ^ even if; ^ had <pron>|i come|been|not|said; "
         "^ had <pron>|i|we * <neg>; ^ if; ^ might _; ^ might not; ^ might <pron>|i|we|you|the; "
         "^ missing a; ^ <pron> asked what happens; ^ <pron> imagined|imagines; "
         "^ should nothing|no|his|silence|motivation|change; "
         "^ should <pron>|the|<client>|<person>|a|an|either|any|it|his|her|their; "
         "^ suppose|supposing; ^ were _ to; "
         "^ were <pron>|the|<client>|<person>|a|either|i|we|it|his|her; ^ what happens; "
         "^ what if; ^ what would happen|it; ^ would you|<pron>|it|i|we; "
         "afraid of becoming|finding|being|going; asked whether people|a; can picture|imagine; "
         "can see himself|herself; could easily; could picture|imagine; could|would mean; "
         "danger is; fear is|was that; fears that; had feared; had half expected; "
         "half expected; half expects|expected; hate to be; if ever; "
         "if ever is|should|were|comes; if i find; if it happens|does|should; "
         "if <pron> finds|goes|starts|feels|gets|begins|becomes|drifts|falls|needs; "
         "imagining not|being; in the event; is afraid of; it would be easy; just in case; "
         "might be expected; might drift|fall|need|slip|retreat|end; might not manage; "
         "my worry; one could imagine|picture; part of her|him|me * would|wanted; "
         "<pron> predicts|predicted; "
         "<pron>|<client> asked|asks|wondered|wonders * if|whether|what * would; "
         "<pron>|<client> wonders * might; risk of me; she|he might not; "
         "should <pron>|i|the|it|they * the; spoke of a wish; tempted to; the danger * is; "
         "the possibility; there is a risk; thinks <pron> would|might|will|'d; "
         "thought of cancelling|canceling|skipping|not|giving|ringing; too soon to say; "
         "warned me; wary that|of; was worried|imagining; were <pron>|i|the|it|they * to; "
         "what happens if; what happens if|to|when; "
         "what if <pron>|i|we|it|they|you|nothing|the|<client>; "
         "worries|fears <pron>|i|we * would|might|may|will; worries|fears that; worries|worried|"
         "fears|feared|afraid|scared|dreads|dreaded|anxious|nervous|terrified [that] <pron>|i|"
         "we * might|would|will|could|'d|may; worry before; would hate"},

    // --- a break that both knew of
    {.status = Status::Clinic,
     .signs = spinning_wheels | cancelling,
     .why = "is an agreed break",
     .phrases =
         "holiday|holidays|hols|easter|christmas|xmas|thanksgiving|diwali|eid|passover|"
         "vacation|leave|break|term *9 both|we|us [of] [us] [had|have|'d] [it|that|this] [had] "
         "knew|known|agreed|planned|booked|down|arranged; "
         "both of us knew|had|agreed *3 since|for|in; we 'd|had both known|agreed|planned|it *3 "
         "since|down|ago|back; we|us 'd|had agreed *4 a|the month|week|fortnight back|ago|before; "
         "we agreed *4 a|the month|week|fortnight back|ago|before; holiday|holidays|"
         "easter|christmas [break] , as|we agreed|planned|arranged|booked"},

    // --- a plan
    {.status = Status::Plan,
     .signs = built_in_signs,
     .why = "is a plan",
     .phrases =
         "^ agreed to|that|we|on|from; ^ aim; ^ aiming; "
         "^ asked to jot|bring|note|try|keep|notice|write|ring; ^ both to; ^ bring; ^ consider; "
         "^ continue; ^ discuss; ^ encourage; ^ explore; ^ from january|february|march|april|"
         "may|june|july|august|september|october|november|december|here; ^ from next|now; "
         "^ goal :; ^ homework|hw|hwk|hmwk : complete|keep|try|practise|practice|read|bring|"
         "write|two|one|three|daily|ask|notice|pleasant|log|record|continue|finish|do|use|watch|"
         "listen|exposure|walk|sleep|list|thought|a|the|five; "
         "^ intend|intends|intention|intending; ^ invite; ^ keep; ^ leave; ^ let us|we; "
         "^ next appt|appointment|session|visit|meeting; "
         "^ next session|week|time|visit|appt|appointment|hour|month|wk|sess|meeting; "
         "^ next time; ^ next :|two|three; "
         "next week|wk|time|session i *2 like us|to; like us to think|look|talk|notice|try|come; "
         "^ say|ask|open|raise|name|start|begin|check|try|return|revisit|come|put|write|tell|"
         "show|offer *8 next week|wk|wks|time|session|sess|visit|appt|hour $; ^ no sess; ^ no "
         "session on|in|next; ^ nxt; , nxt; "
         "^ offer; ^ plan :; ^ plan -; ^ pt|clt|ct|client|writer|cm to; ^ resume; ^ revisit; "
         "^ set agenda|aside; ^ take the|it; ^ to try|complete|bring|write|keep|ring|call|"
         "practise|practice|start|begin|continue|review|discuss|explore|consider|look|use|go|do|"
         "read|record|log|note|send|ask|offer|name|watch|meet|work|draft|decide|finish|fill|"
         "return|revisit|raise|plan|prepare|monitor|check|set|rehearse|hold|leave|walk|move|"
         "resume|talk|attend|add|address|repeat|build|pick|choose|book|arrange|take|give|tell|"
         "have|hand|see|share|listen|let|invite|follow|contact|speak|test|spend|step|wait|"
         "introduce|swap|trial|track|increase|reduce|settle|open|close|allow|rate|list|sit|make|"
         "identify|learn|collect|focus|liaise|refer|update|upload|phone|text|email|visit|stay|"
         "notice|pause|end|run|play|put|get; again in two|four|six weeks; are to; "
         "before we meet; between now and; by agreement; by arrangement|mutual; "
         "for next time :; for supervision :; from now on; is off to; "
         "is to go|have|bring|do|write|try; let us leave|keep|start|begin|meet|look|say; "
         "next appointment <time>|on; next appt|appointment|session|visit|meeting :; "
         "next session to; plan is for|that; planning to go|ask|tell|ring|write; "
         "plans to keep|try|use|bring|ask|ring|go|tell|write; resume in|on; resume <num>; "
         "task agreed; the aim; the plan is to; "
         "to be typed|sent|set|kept|given|raised|discussed|reviewed|completed|brought|drafted; "
         "we could agree; writer|therapist|th|clinician|cm to hold|attend|send|ring|draft|"
         "consult|arrange|write|call|bring|leave"},

    {.status = Status::Plan,
     .signs = built_in_signs & ~trying_harder,
     .why = "is a plan",
     .phrases =
         "^ i shall; ^ we decided|settled|shall; ^ we will; ^ will; <client>|<pron> will "
         "complete|read|finish|attend|share|tell|sit|listen|draft|note|record|log|visit|walk; "
         "we will look|review|try|start|do|have|meet|go|use|see|talk|spend|allow|take|keep|"
         "resume|skip; will be abroad|away|off; will start|bring|send|try|ring|write|review|use|"
         "prepare|begin|consider|keep|practise|practice|go"},

    // --- the past
    {.status = Status::History,
     .signs = built_in_signs,
     .why = "is about the past",
     .phrases =
         "^ as a|an; ^ at the assessment|first|school|university|uni; "
         "^ back in the|his|her|<year>|high; ^ back when|then; ^ for ten|twenty|years; "
         "^ for years; ^ historically|previously|formerly|prior; ^ hx; ^ in her|his|their first|"
         "twenties|thirties|forties|teens|youth|old|previous|last|earlier; "
         "^ in the old|1990s|nineties|eighties|army|first marriage; ^ <pron> recalled|recalls; "
         "^ used to; ^ <year> :; a decade ago; as a boy|girl|kid|child|student|teenager|teen|"
         "young|trainee|junior|schoolboy|schoolgirl; as a young; "
         "at boarding|primary|secondary|high school; at school she|he|they; at triage; "
         "at uni|university|college <pron>; "
         "back in 2019|2018|2017|2016|2015|2020|2021|2014|2012|2010|2013|2011|2009; "
         "before , with; before coming here; before i|you ever|came; "
         "before she|he came|met|joined|started; before this referral; "
         "by his|her account|telling; "
         "counselling|counsellor|therapist|lady|therapy|doctor i had; course he|she; "
         "court-ordered class; decades ago; discharge summary; dropped out of; "
         "during the inpatient|war|pandemic|lockdown; early contacts; file|chart|records|"
         "referral from|says|lists|show|shows|mention|mentions|states|mentioned|recorded; "
         "first marriage|husband|wife|stay|therapist|counselling; "
         "for|over <num> decades|y|years before; grew up|growing up; growing up; "
         "had a counsellor|counselor|therapist once; hx of; hx select; in foster care; "
         "in her|his|my|their twenties|thirties|teens|forties|first year; in <num> his|her|the; "
         "in <num> <pron>; in seminary|rehab|detention|prison|college|primary|foster|childhood; "
         "in the army|navy; in those days; in <year>; months before being; "
         "old file|discharge|letter; old notes|file|letter; once had|hired a; "
         "prev tx|svc|service|therapist|tx; previous|former|prior|last|earlier|old|first "
         "counsellor|counselor|therapist|worker|analyst|psychologist|clinic|course|programme|"
         "program|keyworker|pwp|agency|treatment|analysis|therapy|rehab|school|sponsor|marriage|"
         "job|episode|admission|service|clinician|group|marriage|tutor|psychiatrist|cbt|tx; "
         "prior tx; recalled _; recalled|recalls how|being|her|his|sitting|the; some time ago; "
         "ten|twenty|thirty|six|eight|four|five|seven years of|with|in; "
         "the boy|girl <pron> was; the class clown; the shy|quiet|funny one; "
         "the whole of <year>; thirties; twenties; used to; "
         "was a * child|boy|girl|kid|teenager; were a * child|family; when i first came here ,; "
         "when <pron>|i was a|small|young|little|at|nine|ten|twelve|fourteen|sixteen|eighteen|"
         "<num>; "
         "when <pron>|i was|were using|drinking|young|younger|inside|at|homeless|married; "
         "years back ,; years back , <pron>; years|yrs|decades ago"},

    // --- over and done with
    {.status = Status::Resolved,
     .signs = built_in_signs,
     .why = "says it has passed",
     .phrases =
         "^ after <num>|weeks|months|a|three|two|the * ,; ^ at last; ^ where once; "
         "a far cry from; after weeks|months of; any more by; anymore; are over; "
         "at first , but|then; at last ,; back to weekly|normal; began * but by; "
         "began the hour * but|by|then; but by; "
         "by the end|midpoint|half|second half|time|close; came round to it; "
         "caught herself|himself|themselves; come round; for the first time; gave way to; "
         "given way to; has come to nine|every|all; has|have stopped|gone|lifted|passed|ended|"
         "eased|given way|dropped away|melted|shifted|turned|broken|begun to; i have stopped; "
         "i let go; i stepped; initially * but|then|by|later; is over; "
         "is|are behind us|her|him|them; no longer; not any more; "
         "now leads|arrives|brings|rings|waits; on the mend; once * now; ^ opened up; "
         "<pron>|<client> [_] opened up; "
         "picked up the thread|pen|slack; <pron>|i|<client> used to; <semi> now; <semi> since; "
         "<semi> today she|he * and; <semi> today she|he spoke|wept|brought; "
         "since we moved|changed|shifted|talked; started * but|then|by|caught|stopped; "
         "stepped back; swapped chairs|roles|places; the gaps stopped; "
         "then <pron> opened|spoke|told|came; to begin with , but|then|and; took over; "
         "took the reins|lead|pen|wheel|floor|chair|marker back; turned a corner; unstuck; "
         "used to * now|today|this; warmed to; warmed up; where <pron>|i|we used to"},
});

}  // namespace

std::span<const CueGroup> sentence_cues() {
  return table;
}

}  // namespace resist
