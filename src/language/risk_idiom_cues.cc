// What sounds like risk and speaks of something else: work that is manic, a week that kills, hair
// that is cut (clinical.md, section 5.3, and the look-alikes of `tests/language/risk/`).
#include <array>
#include <span>

#include "language/risk_cues.h"

namespace resist {
namespace {

constexpr auto groups = std::to_array<CueGroup>({
    {.role = CueRole::Shields,
     .phrases =
         "abuse charity; abuse his position; abuse line; ~abuse of alcohol; "
         "abuse of alcohol|drugs; abuse of power; alcohol abuse; almost died of; aloha hi; "
         "attempted to kill time; been manic; bereaved by suicide; better off dead-heading; "
         "blew up at; blew up on; brain dead; burning bridges; burning eyes; burning feet; "
         "burning mouth; burning out; burning pain; burning question; burning sensation; "
         "burning the; career suicide; climate crisis; cost of living crisis; could have died; "
         "crisis at work; crisis averted; crisis numbers known; crisis of confidence; "
         "crisis of faith; cutting back; cutting board; cutting class|classes; "
         "cutting comment|comments; cutting contact; cutting corners; cutting down; "
         "cutting edge; cutting garden; cutting grass; cutting hair; cutting her hours; "
         "cutting his hours; cutting hours; cutting in; cutting off; cutting out; "
         "cutting remark|remarks; cutting short; cutting the; cutting through; cutting ties; "
         "cutting up; cutting wood; cutting words; dead against; dead air; dead end; dead even; "
         "dead line; dead right; dead serious; dead set; dead simple; dead slow; dead sound; "
         "dead tired; dead-end; delusions of grandeur about; died laughing; drop-dead; "
         "drug abuse; dying of boredom; dying of laughter; dying to; family crisis; "
         "hair cutting; hanging around; hanging in; hanging on; hanging out; hanging over; "
         "hanging up; harm obsession; harm obsessions; harm ocd; harm reduction; hearing from; "
         "hearing voices in the corridor|hall|hallway; hi from; hi there; high functioning; "
         "high in the; high risk day; high school; high-risk day|week|situation|situations; "
         "housing crisis; identity crisis; in a rage quit; intrusive harm thoughts; "
         "it was manic; kill time; killed it; killed the mood; killing her; killing him; "
         "killing it; killing me; killing time; kills me; manic at work; "
         "manic day|week|schedule|monday|time; mid-life crisis; midlife crisis; nearly died of; "
         "newspaper cutting; no harm done; no harm in; over my dead body; paper cut; "
         "political suicide; press cutting; psychotic break room; sacroiliac si; "
         "scratching at the; scratching the surface; seeing things * way; "
         "seeing things differently; seeing things more; sensory integration si; shoot me an; "
         "si belt; si dysfunction; si injection; si joint; si joints; si pain; si session; "
         "si therapy; si unit; si units; sleep apnea sa; social suicide; stalking horse; "
         "stalking shelves; substance abuse; suicide awareness; suicide bereavement; "
         "suicide hotline volunteer; suicide prevention; suicide risk assessment; "
         "suicide sprint|sprints; suicide squad; suicide squeeze; "
         "thoughts of harming the baby are seen; to die for; voice mail; weapon of choice; "
         "work crisis"},
    {.role = CueRole::Shields,
     .phrases =
         "work|week|weeks|office|schedule|day|days|job|diary|month|term|shop|things|school|"
         "kitchen|season|shift|shifts|life|christmas|xmas|house|weekend|morning|mornings|"
         "calendar|practice|quarter|inbox|rota|traffic|pace|holidays|home|everything|it|which|"
         "that [is|was|has|been|being|were|are|gets|got|getting|a|bit|so|really|just|quite|"
         "completely|absolutely|totally|pretty] [is|was|has|been|being|a|bit|so|really|just|"
         "quite|completely|absolutely|totally|pretty] [been|bit|so|really] manic; manic one|"
         "rush|pace|few|couple|morning|shift|period|season|run|thru|until|at; killing herself|"
         "himself|myself to|with|over|for; hopeless at|with|cook|driver|romantic|case|cooks|"
         "player|timekeeper|liar|singer; hopeless \" w|with|at; \" hopeless \" w|with|at; it "
         "was|is|would [be] suicidal; suicidal , commercially|politically; commercially|"
         "politically|professionally|financially suicidal; suicidal to open|launch|sell; cut|"
         "cuts|cutting herself|himself|myself|themselves off|some|a|loose|short|free|out|in; "
         "cut herself|himself|myself shaving|on|chopping|cooking; ending|end it with|by|there|"
         "early; bridge loan|club|building|work|partner|role|course; think|thinks|thinking|"
         "thought|thoughts about|of the bridge loan|club|role|course|they; thought of jumping "
         "ship|in|at; jumping ship|in|at|through|up|jacks; train of; think|thinks|thinking|"
         "thought|thoughts about|of the knife|roof block|edge|skills|repairs|repair|leak|"
         "tiles; train home|journey|times; blade runner; shot himself|herself|myself in the "
         "foot; hung up; hung over; crisis management|planning|comms|communications|averted; "
         "in crisis mode; gun licence|license|certificate|dog; shotgun wedding|seat; shotgun "
         "certificate; passed out flyers|leaflets|sweets|cake; high on it|life; high mood "
         "music; taken|took to it|him|her; withdrawal from tiktok|instagram|netflix|social|"
         "sugar|caffeine|coffee; took|taken 1|2|one|two|a [of] [_] [_] xanax|diazepam|"
         "paracetamol|tylenol|ibuprofen|codeine|tablets|pills|valium; cut|cuts|cutting pe|"
         "class|classes|school|gum; cut her|his|my|their hair|hours|losses; cut hair|hours|"
         "hrs|costs; threat to the|his|her|their job|team|service|budget; dark thoughts about|"
         "on the economy|weather|coffee; grandiose plan|plans for|of the|a; paranoid about "
         "germs|dust|email|emails|spelling; trauma burden|burden of proof|care|disease|work; "
         "intrusive thoughts|images|thought of harming|hurting the|her|his baby|child|son|"
         "daughter *9 ocd; half dead; dying light|breed|wish; nearly killed him|her|me; "
         "near-death; "
         "lethal means counselling|counseling|restriction|safety|discussed|reviewed; hit by a|the "
         "car|bus|train|ball|lorry|van|bike|wave|storm|bill; nails till|until they|it bled|bleed; "
         "<client>|<pron>|was|is|been in hospital|hosp management|administration|admin|visiting|"
         "pharmacy|catering|radio|with|for [her|his|their] [_] check|scan|appointment|visit|"
         "outpatient|outpatients|clinic; works|worked|working|work|shift|shifts|nurse|nurses|job "
         "*3 unit|ward|hospital|floor; on the ward round; been|was|am|is hopeless , it "
         "[is|was] this|that|the|my|our|her|his; hopeless about "
         "replying|emails|dates; "
         "suicidal about the|his|her|football|cricket; up two|three|four|five nights|days with "
         "the|a|teething|baby; threw|throws a party|ball at her|him; tied the knot; car in the "
         "garage for|being"},
});

}  // namespace

std::span<const CueGroup> risk_idiom_cues() {
  return groups;
}

}  // namespace resist
