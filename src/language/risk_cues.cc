// What names a risk in the terms of the trade (clinical.md, section 5.1), by class.
#include "language/risk_cues.h"

#include <array>
#include <span>

#include "language/cue_lists.h"

namespace resist {
namespace {

/// "SI" is also a joint and "HI" a greeting: an abbreviation needs a neighbour of the trade within
/// so many tokens (clinical.md, section 5.3).
constexpr std::uint8_t neighbourhood = 6;

constexpr auto groups = std::to_array<CueGroup>({
    // --- thoughts of suicide
    {.role = CueRole::Names,
     .names = "suicidal-ideation",
     .phrases =
         "+ si; active si; be better off without me; better off dead; better off if i; "
         "better off without her|him around; better off without me; can not go on; chronic si; "
         "could not go on; death wish; do away with myself|herself|himself; "
         "do something stupid; does not want to wake; drive into a tree|wall|bridge; "
         "end her|his|my|their life; end it; end it all; ending her|his|my|their life; "
         "ending it; ending it all; ending things for good; endorses|endorsed si; "
         "everyone * better off without; fleeting si; go to sleep and not wake; jump in front; "
         "jump off; jumping in front; jumping off; kill self; kill|killing herself; "
         "kill|killing himself; kill|killing myself; kill|killing themself; "
         "kill|killing themselves; kms; life is not worth; life not worth; never wake up; "
         "no point going on; no point in living; no point living; no reason to live; "
         "not wake up; not waking up; not want to be alive; not want to be here any more; "
         "not want to be here anymore; not want to live; not want to wake; not wanting to wake; "
         "not worth living; nothing to live for; off the bridge; ongoing si; "
         "passive death wish; passive si; rather be dead; self-harm or suicide; s/i; si +; "
         "si present; si screen positive; si w; si with; step in front of a; ~suicidal; "
         "suicidal gesture; suicidal ideation; suicidal thoughts; suicidality; suicide; "
         "take her|his|my|their own life; taking her|his|my|their own life; think about death; "
         "thinking about death; thinking of death; thinks about death; thought of ending; "
         "thoughts of being dead; thoughts of death; thoughts of dying; thoughts of ending; "
         "thoughts of suicide; thoughts of the overpass|bridge|train|tracks; "
         "tired of being alive; tired of living; took her|his|their own life; "
         "want|wants|wanted|wanting to die; wished|wishes [<pron>] was|were dead; "
         "wish|wished|wishes * dead; wish|wished|wishes to be dead; wish|wishes i was|were dead"},
    {.role = CueRole::Names,
     .limit = neighbourhood,
     .names = "suicidal-ideation",
     .phrases = "=SI; si"},

    // --- a history is one even beside "none current"
    {.role = CueRole::Names,
     .status = Status::History,
     .why = "is about the past",
     .names = "suicidal-ideation",
     .phrases =
         "hx|history [of] [passive|active] =SI; past|prior [passive|active] =SI; "
         "=SI hx|history; past|prior suicidal ideation|thoughts; =SI last year|yr; =SI in <year>; "
         "suicidal ideation|thoughts last year|yr; suicidal ideation|thoughts in <year>; "
         "hx|history of suicidal ideation|thoughts; =SI hx <year>"},

    // --- item 9 of the PHQ-9 asks for thoughts of being better off dead or of self-harm
    {.role = CueRole::Names,
     .names = "suicidal-ideation",
     .phrases =
         "1|2|3 on item|question 9|nine; endorsed item 9|nine; "
         "item 9|nine [of] [the] [phq] [-] [9] [:|=|was|is] 1|2|3|positive|endorsed; "
         "item 9|nine [on] [the] phq [-] [9] [:|=|was|is] 1|2|3|positive|endorsed; item|q|"
         "question|# 9|nine [score|scored|rated|at|was|is|now] [:|=|-|at|of|is|was] 1|2|3|1/3|"
         "2/3|3/3|one|two|three|positive|pos|endorsed; positive item 9|nine; "
         "positive on item 9|nine; q9|#9|item9 [score|scored|rated|at|was|is|now] [:|=|-|at|of|"
         "is|was] 1|2|3|1/3|2/3|3/3|one|two|three|positive|pos|endorsed"},
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "item 9 is 0",
     .names = "suicidal-ideation",
     .phrases =
         "0|zero on item|question 9|nine; item 9|nine not endorsed; item|q|question|# 9|nine "
         "[score|scored|rated|at|was|is|now] [:|=|-|at|of|is|was] 0|0/3|zero|nil|negative|neg|"
         "none|nought; q9|#9|item9 [score|scored|rated|at|was|is|now] [:|=|-|at|of|is|was] 0|"
         "0/3|zero|nil|negative|neg|none|nought"},

    // --- plan, means, intent, attempt
    {.role = CueRole::Names,
     .names = "suicide-plan",
     .phrases =
         "aborted attempt; access to firearm|firearms|gun|guns|lethal; access to means; "
         "attempt|attempts on her|his|their life; attempted suicide; attempted to end; "
         "attempted to kill; bought a rope|gun; c-ssrs positive; cssrs positive; "
         "gave away belongings; gave away her|his|their things; "
         "giving away belongings|possessions; goodbye letter|letters|note; "
         "hanged himself|herself; hung himself|herself; hx of attempt|attempts; "
         "interrupted attempt; last attempt; lethal means; ligature; ligatures; loaded gun; "
         "means and intent; noose; od'd; overdose; overdosed; overdoses; past attempt|attempts; "
         "plan for suicide; plan to end; plan to kill; previous attempt|attempts; "
         "prior attempt|attempts; rehearsed hanging|jumping|it; researched methods; "
         "researching methods|ways; ~stockpile; stockpile|stockpiled|stockpiling|hoarding|"
         "hoarded|saving|saved up pills|tablets|meds|medication; suicidal intent; "
         "suicidal plan; suicide attempt|attempts; suicide note; suicide plan; the attempt; "
         "took an od; took an overdose; tried to end; tried to hang; "
         "tried to kill herself|himself|themselves|myself; tried to overdose"},
    {.role = CueRole::Names,
     .limit = neighbourhood,
     .names = "suicide-plan",
     .phrases = "=SA; =OD; intent; intent or plan; plan , intent; plan / intent; plan and intent; "
                "plan or intent; sa x <num>"},

    // --- self-harm
    {.role = CueRole::Names,
     .names = "self-harm",
     .phrases = "=SIB; =SH; banging her|his head; burn marks; burned|burnt herself|himself|myself; "
                "burning herself|himself|myself; "
                "cut her|his|my|their arm|arms|wrist|wrists|thigh|thighs|leg|legs; cut herself; "
                "cut himself; cut myself; cut themself; cut themselves; cuts on her|his|their; "
                "cuts to her|his|their; cutting; dsh; fresh cuts; harm to self; head banging; "
                "head-banging; hid cuts; hit herself|himself; hitting herself|himself|self|myself; "
                "hurt|hurting|harm|harming|harmed herself|himself|myself|self|themselves|themself; "
                "nssi; nssib; razor|razors|blade|blades; relapsed to cutting; "
                "scratched herself|himself her|his; scratching herself|himself|her|his arms; "
                "self harm; self injury; self-harm; self-harmed; self-harming; self-injurious; "
                "self-injury; self-mutilation; superficial lacerations; thoughts of harming self; "
                "urges to hurt; urge|urges to cut"},

    // --- harm to others
    {.role = CueRole::Names,
     .names = "harm-to-others",
     .phrases =
         "brought a knife|weapon|gun; carries a knife; carrying a knife|weapon|gun; "
         "duty to warn; fire-setting; going to hurt him|her|them; going to kill him|her|them; "
         "harm to others; harming others; h/i; "
         "hit|beat|punched her husband|son|daughter|partner; "
         "hit|beat|punched|choked his wife|girlfriend|partner|son|daughter; "
         "hit|slapped|smacked the baby|child; homicidal; homicidal ideation; homicidality; "
         "hurt others; hurt someone; plan to hurt; rage with plan; set fire to; "
         "shaken the baby; shook the baby; stalking; tarasoff; thoughts of harm to others; "
         "thoughts of hurting|harming|killing * <person>; "
         "thoughts of hurting|harming|killing <person>|others|someone|people|him|her|them; "
         "threat to kill; threatened her|his <person>; "
         "threatened to kill|hurt|harm|shoot|stab|burn; "
         "threatening to kill|hurt|harm|shoot|stab; threatens to kill|hurt|harm|shoot|stab; "
         "threats to kill|harm; urges to hit|harm|hurt|attack <person>; "
         "want|wants|wanted to hurt|kill him|her|them|someone|people; "
         "want|wants|wanted to hurt|kill his|her|my|the <person>; "
         "want|wants|wanted to hurt|kill <person>; weapon; weapons"},
    {.role = CueRole::Names,
     .limit = neighbourhood,
     .names = "harm-to-others",
     .phrases = "=HI; avh si hi; si , hi; si avh hi; si hi"},

    // --- abuse and violence
    {.role = CueRole::Names,
     .names = "abuse",
     .phrases =
         "=DV; abuse; abusive relationship|partner|husband|boyfriend|wife|home|marriage; "
         "afraid|scared|frightened to go home; aps report|referral; "
         "been hit|beaten|choked|strangled|assaulted|raped; being abused; child abuse; "
         "child disclosed; childhood abuse; choked her|him|me; coerced; coercion; coercive; "
         "cps report|referral; does not feel safe; domestic abuse; domestic violence; "
         "elder abuse; emotional abuse; fgm; forced marriage; "
         "hands around|round her|my throat|neck; "
         "he|she hit|beat|punched|slapped|kicked|choked|strangled her|him|me; "
         "hit|beaten|punched|slapped|kicked|choked|strangled by; honour-based; "
         "intimate partner violence; ipv; mandated report; mandated reporting; molested; "
         "not feel safe at home; not safe at home; "
         "partner hit|hits|hitting|choked|strangled|threatened; "
         "<person> hit|hits|beat|beats|punched|slapped|kicked|choked|strangled her|him|me; "
         "physical abuse; physically abused; protective order; ~rape; report to cps|aps; "
         "reported to cps|aps; restraining order; "
         "safeguarding referral|concern|concerns|report|alert; sexual abuse; sexual assault; "
         "sexually abused; sexually assaulted; strangled her|him|me; trafficked; trafficking; "
         "risk|danger|threat from him|her|them|<kin>|<person>|ex remains|stands|persists|continues|"
         "ongoing|present|active|high|real; risk|danger|threat from him|her|them|<kin>|<person>|ex "
         "is still|ongoing|active|present|high|real; risk|danger|threat from his|her|my|the "
         "[_] <kin>|<person>|ex remains|stands|persists|continues|is|ongoing; breached|broke|"
         "broken|violated|ignored|ignoring the|his|a protective|restraining|protection|"
         "non-molestation order; still in danger|fear from|of him|her|them; "
         "unsafe at home; verbal abuse; was hit|beaten|choked|strangled|assaulted|raped"},

    // --- psychosis
    {.role = CueRole::Names,
     .names = "psychosis",
     .phrases =
         "=RIS; =AVH; =AH; =VH; a/v/h; a/vh; being followed by; being watched by; "
         "command hallucination|hallucinations; ~delusion; ~delusional; delusions; "
         "disorganised|disorganized thinking|speech|thought|thoughts; ~hallucinate; "
         "hallucinating; ~hallucination; heard voices; hearing voices; hears voices; "
         "ideas of reference; internal stimuli; paranoia; ~paranoid; psychosis; psychotic; "
         "responding to internal stimuli; seeing people who; seeing things; "
         "thinking|speech|tp disorganised|disorganized; thought broadcast; "
         "thought broadcasting; thought disorder; thought disordered; thought insertion; "
         "tv is talking to; voice telling him|her; voices louder; voices saying; voices telling"},

    // --- mania
    {.role = CueRole::Names,
     .names = "mania",
     .phrases = "decreased need for sleep; flight of ideas; ~grandiose; grandiosity; hypomania; "
                "hypomanic; ~mania; manic; no need for sleep; not sleeping and grandiose; "
                "not slept for days; pressured speech; speech pressured; spending spree|sprees"},

    // --- intoxication and withdrawal
    {.role = CueRole::Names,
     .names = "intoxication",
     .phrases =
         "alcohol on her|his|their breath; alcohol withdrawal; blacked out; blackouts; "
         "came|arrived|attended|presented drunk|high|intoxicated; delirium tremens; "
         "drink driving|drove; drink-driving; driving drunk; drove after drinking; drove drunk; "
         "drunk in session; high in session|group; in withdrawal; ~intoxicated; intoxicated; "
         "intoxication; naloxone; narcan; overdosed on heroin|fentanyl; =DTs; slurred; "
         "slurring; smelled|smelt|smells|smelling [strongly] of alcohol|drink|cannabis|weed|"
         "marijuana|beer|wine|whisky|spirits; under the influence; withdrawal symptoms; "
         "withdrawing from alcohol|opiates"},

    // --- bodily danger
    {.role = CueRole::Names,
     .names = "medical",
     .phrases = "bmi [of|:|=|is|now] <num>; fainted; fainting; has not eaten; laxative abuse; "
                "laxatives; low potassium; medically unstable; meds stopped abruptly; "
                "not eaten for|in; not eaten [since] * days; not eating * days; not eating for; "
                "passed out; purged; purging; purging daily; refeeding; "
                "stopped * meds|medication|lithium|tablets abruptly; stopped eating; syncope"},

    // --- crisis
    {.role = CueRole::Names,
     .names = "crisis",
     .phrases = "called samaritans; can not guarantee * safety; can not keep * safe; "
                "could not keep * safe; "
                "crisis call|contact|session|visit|assessment|intervention|team; "
                "danger to others; danger to self; ~decompensate; decompensating; decompensation; "
                "ed visit; er visit; imminent danger; imminent risk; in crisis; "
                "keep self safe; not able to keep * safe; psychiatric emergency; risk to others; "
                "risk to self; safety plan activated; taken to a&e|ed|er; unable to keep * safe; "
                "welfare check; wellness check; went to a&e|the|ed|er in crisis"},

    // --- to ask about, no alarm
    {.role = CueRole::Names,
     .names = "hopelessness",
     .phrases =
         "a burden; feels|feeling|felt trapped; gave up on life; given up on life; ~hopeless; "
         "hopelessness; no future; no way out; not want to be here; nothing matters; "
         "what is the point; what the point"},

    // --- risk as a whole
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "says there is none",
     .names = "risk",
     .phrases = "nil risk; no active risk; no acute risk; no concerns re|about risk|safety; "
                "no current risk; no identified risk; no immediate risk; no imminent risk; "
                "no known risk; no new risk|risks; no reportable concerns; no risk; no risk issues|"
                "concerns|identified|noted|indicated|reported|disclosed|flagged|factors; "
                "no safeguarding concerns|issues; no safety concerns|issues; "
                "risk [:] [is] not indicated; risk assessed as nil|none; "
                "risk [:|-|=|is] none|nil|no|0|negative|neg|denied; risk nil reported; "
                "risk reviewed : nil|none; risk screen negative|neg|clear; risk unchanged , nil; "
                "risk unchanged ( nil ); zero risk"},
    {.role = CueRole::Names,
     .names = "risk",
     .phrases =
         "high|elevated|raised|increased|escalating|active|acute|significant|imminent risk; "
         "risk escalated|increased|raised|elevated|up; "
         "raised|escalated|upgraded to active|high|amber|red|moderate; risk "
         "[:|-|=|is|now|level] [:|is] high|elevated|"
         "raised|moderate|severe|active|acute|increased|escalating|escalated|significant|"
         "imminent|medium; risk to self|life; risk|danger remains|stands|persists|continues $; "
         "risk|danger remains|stands|persists|continues .|,|and|but|high|elevated|raised|"
         "significant|active|as|to|from; risk|danger is still|ongoing|there; ongoing|continuing|"
         "continued|persisting risk|danger $; ongoing|continuing|continued|persisting "
         "risk|danger .|,|to|from; still at risk|in danger $; still at risk .|,|from|and; still in "
         "danger; remains at risk $; remains at risk .|,|from|and; remains at "
         "high|significant|elevated risk; remains in danger"},
    {.role = CueRole::Names,
     .status = Status::Negated,
     .why = "says there is none",
     .names = "risk",
     .phrases = "risk remains|stays|is|still low|nil|none|minimal"},

    // --- the neighbours an abbreviation needs
    {.role = CueRole::Counts,
     .signs = risk_language,
     .phrases =
         "+; asked; asks; checked; raised; enquired; inquired; cleared; er; hosp; hospital; "
         "intentional; medically; tablets; tabs; ☐; □; ☑; ☒; ( - "
         "); ( + ); active; affect; ah; assess; assessed; attempt; avh; "
         "chronic; c-ssrs; cssrs; denial; ~deny; ~depressed; depression; disclosed; disclosure; "
         "dsh; ~endorse; fleeting; harm; hi; history; h/o; hopeless; hx; ideation; insight; "
         "intent; last; low; means; mental; mood; mse; neg for; negative; nil; no; none; nssi; "
         "orient; oriented; passive; past; phq; plan; psychosis; q9; ~report; risk; rule; safe; "
         "safety; screen; screened; screening; self-harm; si; sib; ~suicidal; suicide; "
         "~thought; thoughts; tp; vh; x1; x2; x3"},
});

}  // namespace

CueGroups risk_groups() {
  return {
      groups,           risk_self_cues(), risk_harm_cues(), risk_state_cues(), risk_means_cues(),
      risk_told_cues(), risk_idiom_cues()};
}

}  // namespace resist
