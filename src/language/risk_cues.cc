// What names a risk (clinical.md, section 5.1), by class, and what only sounds like it (5.3).
#include "language/risk_cues.h"

#include <array>
#include <span>

namespace resist {
namespace {

/// "SI" is also a joint and "HI" a greeting: an abbreviation needs a neighbour of the trade within
/// so many tokens (clinical.md, section 5.3).
constexpr std::uint8_t neighbourhood = 6;

constexpr auto groups = std::to_array<CueGroup>({
    // --- what only sounds like it
    {.role = CueRole::Shields,
     .phrases =
         "killing it; killed it; killing time; kill time; killing me; killing him; killing her; "
         "killed the mood; kills me; dying to; to die for; dying of laughter; dying of boredom; "
         "died laughing; could have died; nearly died of; almost died of; suicide squeeze; suicide "
         "prevention; suicide awareness; suicide hotline volunteer; suicide sprint|sprints; "
         "suicide "
         "bereavement; bereaved by suicide; career suicide; political suicide; social suicide; "
         "suicide squad; suicide risk assessment; drop-dead; dead tired; dead end; dead-end; dead "
         "line; dead air; dead even; dead right; dead serious; dead against; dead set; over my "
         "dead "
         "body; dead slow; dead sound; dead simple; brain dead; blew up at; blew up on; shoot me "
         "an; "
         "cutting back; cutting down; cutting out; cutting up; cutting class|classes; cutting "
         "edge; "
         "cutting hours; cutting corners; cutting short; cutting the; cutting his hours; cutting "
         "her hours; cutting contact; cutting off; cutting ties; cutting in; cutting through; "
         "newspaper cutting; press cutting; hair cutting; cutting board; cutting words; cutting "
         "remark|remarks; cutting comment|comments; cutting garden; cutting wood; cutting grass; "
         "cutting hair; burning out; burning question; burning the; burning bridges; burning "
         "question; burning mouth; burning sensation; burning pain; burning feet; burning "
         "eyes; scratching the surface; scratching at the; hanging out; hanging on; hanging "
         "around; hanging up; hanging over; hanging in; substance abuse; alcohol abuse; drug "
         "abuse; "
         "~abuse of alcohol; abuse of alcohol|drugs; high school; high functioning; high in the; "
         "high risk day; high-risk day|week|situation|situations; harm reduction; no harm done; no "
         "harm in; harm obsessions; harm obsession; harm ocd; intrusive harm thoughts; thoughts of "
         "harming the baby are seen; crisis of faith; crisis of confidence; identity crisis; "
         "mid-life crisis; midlife crisis; crisis averted; climate crisis; housing crisis; cost of "
         "living crisis; family crisis; crisis numbers known; crisis at work; work crisis; "
         "manic day|week|schedule|monday|time; manic at work; it was manic; been manic; voice "
         "mail; "
         "hearing voices in the corridor|hall|hallway; hearing from; seeing things differently; "
         "seeing things * way; seeing things more; weapon of choice; abuse charity; "
         "abuse line; abuse his position; abuse of power; stalking shelves; stalking horse; "
         "delusions of grandeur about; in a rage quit; better off dead-heading; psychotic break "
         "room; "
         "attempted to kill time; paper cut; si joint; si joints; si pain; si belt; si "
         "dysfunction; "
         "sacroiliac si; sensory integration si; si therapy; si session; si units; si unit; "
         "si injection; hi there; hi from; sleep apnea sa; aloha hi"},

    // --- thoughts of suicide
    {.role = CueRole::Names,
     .names = "suicidal-ideation",
     .phrases =
         "~suicidal; suicidality; suicide; suicidal ideation; suicidal thoughts; thoughts of "
         "suicide; thoughts of ending; thought of ending; ending her|his|my|their life; end "
         "her|his|my|their life; ending it; end it all; ending it all; end it; ending things for "
         "good; taking her|his|my|their own life; take her|his|my|their own life; took "
         "her|his|their "
         "own life; want|wants|wanted|wanting to die; wish|wished|wishes to be dead; wish|wishes i "
         "was|were dead; wish|wished|wishes * dead; wished|wishes [<pron>] was|were dead; rather "
         "be "
         "dead; better off dead; better off without me; better off if i; better off without "
         "her|him "
         "around; everyone * better off without; be better off without me; not want to be here any "
         "more; not want to be here anymore; not want to be alive; not want to "
         "live; does not want to wake; not wanting to wake; not want to wake; not wake up; not "
         "waking up; never wake up; go to sleep and not wake; no reason to live; nothing to live "
         "for; no point in living; no point living; no point going on; can not go on; could not go "
         "on; tired of living; tired of being alive; life is not worth; life not worth; not worth "
         "living; thinking about death; thinks about death; think about death; thoughts of death; "
         "thoughts of dying; thoughts of being dead; thinking of death; passive death wish; death "
         "wish; passive si; active si; + si; si +; si present; si w; si with; endorses|endorsed "
         "si; fleeting si; chronic si; ongoing si; si screen positive; kill|killing myself; "
         "kill|killing herself; kill|killing himself; kill|killing themselves; kill|killing "
         "themself; kill self; kms; do away with myself|herself|himself; do something stupid; jump "
         "off; jump in front; jumping in front; jumping off; step in front of a; drive into a "
         "tree|wall|bridge; off the bridge; thoughts of the overpass|bridge|train|tracks; "
         "self-harm "
         "or suicide; s/i; suicidal gesture"},
    {.role = CueRole::Names,
     .limit = neighbourhood,
     .names = "suicidal-ideation",
     .phrases = "=SI; si"},

    // --- item 9 of the PHQ-9 asks for thoughts of being better off dead or of self-harm
    {.role = CueRole::Names,
     .names = "suicidal-ideation",
     .phrases =
         "item|q|question|# 9|nine [score|scored|rated|at|was|is|now] [:|=|-|at|of|is|was] "
         "1|2|3|1/3|2/3|3/3|one|two|three|positive|pos|endorsed; q9|#9|item9 "
         "[score|scored|rated|at|was|is|now] [:|=|-|at|of|is|was] "
         "1|2|3|1/3|2/3|3/3|one|two|three|positive|pos|endorsed; endorsed item 9|nine; "
         "item 9|nine [of] [the] [phq] [-] [9] [:|=|was|is] 1|2|3|positive|endorsed; "
         "item 9|nine [on] [the] phq [-] [9] [:|=|was|is] 1|2|3|positive|endorsed; positive on "
         "item 9|nine; positive item 9|nine; 1|2|3 on item|question 9|nine"},
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "item 9 is 0",
     .names = "suicidal-ideation",
     .phrases =
         "item|q|question|# 9|nine [score|scored|rated|at|was|is|now] [:|=|-|at|of|is|was] "
         "0|0/3|zero|nil|negative|neg|none|nought; q9|#9|item9 [score|scored|rated|at|was|is|now] "
         "[:|=|-|at|of|is|was] 0|0/3|zero|nil|negative|neg|none|nought; 0|zero on item|question "
         "9|nine; item 9|nine not endorsed"},

    // --- plan, means, intent, attempt
    {.role = CueRole::Names,
     .names = "suicide-plan",
     .phrases =
         "suicide plan; suicidal plan; suicidal intent; plan to end; plan to kill; plan for "
         "suicide; suicide attempt|attempts; attempted suicide; attempt|attempts on her|his|their "
         "life; attempted to kill; attempted to end; tried to kill "
         "herself|himself|themselves|myself; "
         "tried to end; tried to hang; tried to overdose; suicide note; goodbye "
         "letter|letters|note; "
         "gave away belongings; giving away belongings|possessions; gave away her|his|their "
         "things; "
         "rehearsed hanging|jumping|it; researched methods; researching methods|ways; "
         "stockpile|stockpiled|stockpiling|hoarding|hoarded|saving|saved up pills|tablets|meds|"
         "medication; ~stockpile; access to firearm|firearms|gun|guns|lethal; access to means; "
         "loaded gun; bought a rope|gun; noose; overdose; overdosed; overdoses; took an od; od'd; "
         "took an overdose; aborted attempt; interrupted attempt; hung himself|herself; hanged "
         "himself|herself; c-ssrs positive; cssrs positive; hx of attempt|attempts; previous "
         "attempt|attempts; past attempt|attempts; prior attempt|attempts; last attempt; the "
         "attempt; "
         "means and intent; lethal means; ligature; ligatures"},
    {.role = CueRole::Names,
     .limit = neighbourhood,
     .names = "suicide-plan",
     .phrases = "=SA; =OD; sa x <num>; plan or intent; plan , intent; plan / intent; intent or "
                "plan; plan and intent; intent"},

    // --- self-harm
    {.role = CueRole::Names,
     .names = "self-harm",
     .phrases =
         "self-harm; self harm; self-harmed; self-harming; self-injury; self injury; "
         "self-injurious; self-mutilation; nssi; nssib; =SIB; dsh; =SH; cutting; cut herself; cut "
         "himself; cut themselves; cut themself; cut myself; cut her|his|my|their arm|arms|wrist|"
         "wrists|thigh|thighs|leg|legs; cuts on her|his|their; cuts to her|his|their; fresh cuts; "
         "hid cuts; urge|urges to cut; burning herself|himself|myself; burned|burnt "
         "herself|himself|myself; scratching herself|himself|her|his arms; scratched "
         "herself|himself her|his; hitting herself|himself|self|myself; hit herself|himself; "
         "head-banging; head banging; banging her|his head; hurt|hurting|harm|harming|harmed "
         "herself|himself|myself|self|themselves|themself; thoughts of harming self; harm to self; "
         "relapsed to cutting; urges to hurt; superficial lacerations; razor|razors|blade|blades; "
         "burn marks"},

    // --- harm to others
    {.role = CueRole::Names,
     .names = "harm-to-others",
     .phrases =
         "homicidal; homicidality; homicidal ideation; h/i; thoughts of hurting|harming|killing "
         "<person>|others|someone|people|him|her|them; thoughts of hurting|harming|killing * "
         "<person>; thoughts of harm to others; harm to others; harming others; hurt others; hurt "
         "someone; want|wants|wanted to hurt|kill <person>; want|wants|wanted to hurt|kill "
         "him|her|them|someone|people; want|wants|wanted to hurt|kill his|her|my|the <person>; "
         "going "
         "to kill him|her|them; going to hurt him|her|them; threatened to "
         "kill|hurt|harm|shoot|stab|"
         "burn; threatening to kill|hurt|harm|shoot|stab; threatens to kill|hurt|harm|shoot|stab; "
         "threat to kill; threats to kill|harm; threatened her|his <person>; duty to warn; "
         "tarasoff; carries a knife; carrying a knife|weapon|gun; brought a knife|weapon|gun; "
         "weapon; "
         "weapons; stalking; rage with plan; plan to hurt; urges to hit|harm|hurt|attack <person>; "
         "fire-setting; set fire to; shaken the baby; shook the baby; hit|slapped|smacked the "
         "baby|child; hit|beat|punched|choked his wife|girlfriend|partner|son|daughter; "
         "hit|beat|punched her husband|son|daughter|partner"},
    {.role = CueRole::Names,
     .limit = neighbourhood,
     .names = "harm-to-others",
     .phrases = "=HI; si hi; si , hi; avh si hi; si avh hi"},

    // --- abuse and violence
    {.role = CueRole::Names,
     .names = "abuse",
     .phrases =
         "ipv; =DV; domestic violence; domestic abuse; intimate partner violence; partner "
         "hit|hits|hitting|choked|strangled|threatened; <person> hit|hits|beat|beats|punched|"
         "slapped|kicked|choked|strangled her|him|me; he|she "
         "hit|beat|punched|slapped|kicked|choked|"
         "strangled her|him|me; hit|beaten|punched|slapped|kicked|choked|strangled by; been "
         "hit|beaten|choked|strangled|assaulted|raped; was hit|beaten|choked|strangled|assaulted|"
         "raped; choked her|him|me; strangled her|him|me; hands around|round her|my throat|neck; "
         "afraid|scared|frightened to go home; not safe at home; unsafe at home; not feel safe at "
         "home; does not feel safe; sexual assault; sexually assaulted; sexual abuse; sexually "
         "abused; physical abuse; physically abused; emotional abuse; verbal abuse; abusive "
         "relationship|partner|husband|boyfriend|wife|home|marriage; being abused; ~rape; "
         "molested; "
         "coercive; coercion; coerced; cps report|referral; aps report|referral; report to "
         "cps|aps; "
         "reported to cps|aps; mandated report; mandated reporting; safeguarding referral|concern|"
         "concerns|report|alert; child disclosed; elder abuse; child abuse; childhood abuse; "
         "trafficking; trafficked; protective order; restraining order; abuse; fgm; forced "
         "marriage; honour-based"},

    // --- psychosis
    {.role = CueRole::Names,
     .names = "psychosis",
     .phrases = "hearing voices; hears voices; heard voices; voices telling; voices louder; voices "
                "saying; "
                "voice telling him|her; command hallucination|hallucinations; ~hallucinate; "
                "~hallucination; "
                "hallucinating; seeing things; seeing people who; responding to internal stimuli; "
                "internal "
                "stimuli; =RIS; ~paranoid; paranoia; ~delusion; ~delusional; delusions; thought "
                "insertion; "
                "thought broadcasting; thought broadcast; ideas of reference; =AVH; =AH; =VH; "
                "a/v/h; a/vh; "
                "psychotic; psychosis; thought disorder; thought disordered; "
                "disorganised|disorganized thinking|speech|thought|thoughts; thinking|speech|tp "
                "disorganised|disorganized; being followed by; being watched by; tv is talking to"},

    // --- mania
    {.role = CueRole::Names,
     .names = "mania",
     .phrases =
         "~mania; manic; hypomanic; hypomania; ~grandiose; grandiosity; pressured speech; speech "
         "pressured; flight of ideas; not sleeping and grandiose; no need for sleep; not slept for "
         "days; spending spree|sprees; decreased need for sleep"},

    // --- intoxication and withdrawal
    {.role = CueRole::Names,
     .names = "intoxication",
     .phrases =
         "smelled|smelt|smells|smelling [strongly] of "
         "alcohol|drink|cannabis|weed|marijuana|beer|wine|"
         "whisky|spirits; alcohol on her|his|their breath; slurred; slurring; ~intoxicated; "
         "intoxication; intoxicated; high in session|group; came|arrived|attended|presented "
         "drunk|high|intoxicated; drunk in session; under the influence; overdosed on "
         "heroin|fentanyl; naloxone; narcan; withdrawal symptoms; withdrawing from "
         "alcohol|opiates; "
         "alcohol withdrawal; in withdrawal; =DTs; delirium tremens; blackouts; blacked out; "
         "drove drunk; driving drunk; drink driving|drove; drink-driving; drove after drinking"},

    // --- bodily danger
    {.role = CueRole::Names,
     .names = "medical",
     .phrases =
         "purging daily; purging; purged; not eating for; not eaten for|in; not eaten [since] * "
         "days; not eating * days; has not eaten; stopped eating; laxatives; laxative abuse; bmi "
         "[of|:|=|is|now] <num>; syncope; fainted; fainting; passed out; stopped * meds|medication|"
         "lithium|tablets abruptly; meds stopped abruptly; medically unstable; low potassium; "
         "refeeding"},

    // --- crisis
    {.role = CueRole::Names,
     .names = "crisis",
     .phrases =
         "~decompensate; decompensating; decompensation; in crisis; crisis call|contact|session|"
         "visit|admission|assessment|intervention|line|team; welfare check; wellness check; ed "
         "visit; er visit; taken to a&e|ed|er; went to a&e|the|ed|er in crisis; 5150; sectioned; "
         "section 2|3|136; under the mha; mha assessment; mental health act; psychiatric "
         "admission|hospitalisation|hospitalization|emergency; psychiatrically hospitalised|"
         "hospitalized; involuntary; inpatient admission; "
         "can not keep * safe; could not keep * safe; unable to keep * safe; not able to keep * "
         "safe; keep self safe; can not guarantee * safety; 988; called samaritans; samaritans; "
         "safety plan updated|activated|used|revised|created|completed|made|done|drawn|gone; new "
         "safety plan; risk to self; risk to others; danger to self; danger to others; imminent "
         "risk; "
         "imminent danger"},

    // --- to ask about, no alarm
    {.role = CueRole::Names,
     .names = "hopelessness",
     .phrases =
         "~hopeless; hopelessness; a burden; feels|feeling|felt trapped; nothing matters; no "
         "future; no way out; not want to be here; what is the point; what's the point; given up "
         "on life; gave up on "
         "life"},

    // --- risk as a whole
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "says there is none",
     .names = "risk",
     .phrases =
         "risk [:|-|=|is] none|nil|no|0|negative|neg|denied; nil risk; no risk; zero risk; no "
         "current risk; no acute risk; no active risk; no immediate risk; no imminent risk; no "
         "known "
         "risk; no identified risk; no risk issues|concerns|identified|noted|indicated|reported|"
         "disclosed|flagged|factors; no safety concerns|issues; no safeguarding "
         "concerns|issues; no concerns re|about risk|safety; risk unchanged , nil; risk unchanged "
         "( nil ); risk screen negative|neg|clear; risk assessed as nil|none; risk [:] [is] "
         "not indicated; risk reviewed : nil|none; risk nil reported; no new risk|risks; no "
         "reportable concerns"},
    {.role = CueRole::Names,
     .names = "risk",
     .phrases =
         "risk [:|-|=|is|now|level] [:|is] high|elevated|raised|moderate|severe|active|acute|"
         "increased|escalating|escalated|significant|imminent|medium; high|elevated|raised|"
         "increased|escalating|active|acute|significant|imminent risk; risk escalated|increased|"
         "raised|up; risk to self|life"},

    // --- the neighbours an abbreviation needs
    {.role = CueRole::Counts,
     .signs = risk_language,
     .phrases =
         "~suicidal; suicide; risk; ~deny; denial; ~endorse; ~report; plan; intent; means; "
         "ideation; "
         "passive; active; mood; safety; self-harm; harm; psychosis; mental; phq; c-ssrs; cssrs; "
         "mse; "
         "hx; history; h/o; past; last; no; nil; neg; negative; none; si; hi; avh; ah; vh; sib; "
         "dsh; "
         "nssi; +; ( - ); ( + ); depression; ~depressed; hopeless; low; ~thought; attempt; assess; "
         "assessed; screen; screened; screening; q9; phq-9; disclosed; disclosure; safe; orient; "
         "rule; "
         "oriented; thoughts; ☐; □; ☑; ☒; tp; insight; affect; x2; x1; x3; fleeting; chronic"},
});

}  // namespace

const CueTable& risk_cues() {
  static const CueTable table{std::span<const CueGroup>{groups}};
  return table;
}

}  // namespace resist
