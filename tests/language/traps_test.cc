// The traps of clinical.md, sections 7.1 to 7.7, each as a note would put it. Nineteen in twenty
// must be read rightly.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "language/assertion.h"
#include "language/tokens.h"

using namespace resist;

namespace {

/// A phrase that a pack would find stands between [ and ]; whether it counts.
struct Trap {
  std::string_view sign;
  std::string_view marked;
  bool counts;
};

constexpr auto traps = std::to_array<Trap>({
    {"not-talking", "[Quiet] at work this week, few orders.", false},
    {"not-talking", "Likes the [quiet] neighbourhood.", false},
    {"spinning-wheels", "Waved off the separation with \"[nothing new] there\".", false},
    {"not-talking", "Her son is [quiet] since the move.", false},
    {"not-talking", "\"It's [very quiet], is the thing,\" he said at the door.", false},
    {"not-talking", "The house is so [quiet] without the boys.", false},
    {"not-talking", "Would not say a word, [silent] for most of it.", true},
    {"not-talking", "His husband [won't talk] about the will.", false},
    {"not-talking", "Her sister \"gives me the [silent] treatment\".", false},
    {"not-talking", "He used to be [withdrawn] at school.", false},
    {"not-talking", "Hx of selective [mutism] as a child.", false},
    {"not-talking", "[Silent] meditation together, ten minutes.", false},
    {"not-talking", "Breathing exercise [in silence], as planned.", false},
    {"not-talking", "Not [guarded] today.", false},
    {"not-talking", "No longer [guarded].", false},
    {"not-talking", "Initially [guarded] but opened up.", false},
    {"not-talking", "Denies feeling [shut down].", false},
    {"not-talking", "I kept [quiet] and let her find her words.", false},
    {"not-talking", "A [long silence], tearful, then she went on.", false},
    {"not-talking", "If she goes [quiet] we agreed she taps twice.", false},
    {"not-talking", "Worried he might [clam up] in court.", false},
    {"not-talking", "With her previous therapist she [sat in silence].", false},
    {"not-talking", "Says her mum [goes quiet] for days.", false},
    {"not-talking", "[Guarded] throughout.", true},
    {"not-talking", "Said \"don't know\" and [shrugged] at most of what I asked.", true},
    {"not-talking", "Answered \"don't know\" and \"[fine]\" to most of what I asked.", true},
    {"not-talking", "\"Can't say,\" then [long silence].", true},
    {"not-talking", "Not only [guarded] but hostile.", true},
    {"not-talking", "[Gave one-word answers] to every question.", true},
    {"not-talking", "He [did not respond] to questions about home.", true},
    {"not-talking", "Told her husband nothing and [sat in silence] here too.", true},
    {"not-talking", "She was [monosyllabic], as last week.", true},

    {"small-talk", "[Tangential] thought form, no delusions.", false},
    {"small-talk", "[Small talk] practised as exposure, 40 to 20.", false},
    {"small-talk", "Role-played [small talk] at the school gate.", false},
    {"small-talk", "[Told the story] of the accident as planned, crying.", false},
    {"small-talk", "Her husband [changes the subject] whenever she cries.", false},
    {"small-talk", "I [changed the subject] too soon.", false},
    {"small-talk", "Did not [deflect] when asked about shame.", false},
    {"small-talk", "No [small talk] today.", false},
    {"small-talk", "Two minutes of [pleasantries], then straight to the grief.", false},
    {"small-talk", "Next session to rehearse [small talk].", false},
    {"small-talk", "[Changed the subject] when asked about her father.", true},
    {"small-talk", "[Small talk] for most of the hour.", true},
    {"small-talk", "He [deflected with humour] each time.", true},

    {"no-homework", "Discussed her son's [homework] battles.", false},
    {"no-homework", "Her husband [never does] his half.", false},
    {"no-homework", "[Did not do her school homework] as a girl.", false},
    {"no-homework", "Will [complete thought record] by Monday.", false},
    {"no-homework", "Did not [forget] the diary.", false},
    {"no-homework", "No [difficulty completing] the worksheet.", false},
    {"no-homework", "She never [fails to] fill in the log.", false},
    {"no-homework", "Not a single [missed] day.", false},
    {"no-homework", "Denies [avoiding] the exposure.", false},
    {"no-homework", "No homework set, so [nothing brought].", false},
    {"no-homework", "I forgot to ask about the [homework].", false},
    {"no-homework", "[Could not do the walks] because she was in hospital.", false},
    {"no-homework", "Plan: to [complete the sheet] daily.", false},
    {"no-homework", "[Forgot] her keys again.", false},
    {"no-homework", "[Homework not completed].", true},
    {"no-homework", "[Did not do homework].", true},
    {"no-homework", "She [forgot] the diary again.", true},
    {"no-homework", "He says he is [too busy] for the sheet.", true},
    {"no-homework", "[Worksheet blank].", true},
    {"no-homework", "Completed the log but [did not try the exposure].", true},

    {"cancelling", "In the past client used to [cancel].", false},
    {"cancelling", "[Cancelled] her gym membership.", false},
    {"cancelling", "[Cancelled] the trip to Spain.", false},
    {"cancelling", "[No-show] policy explained.", false},
    {"cancelling", "He was [no-showed] on a date.", false},
    {"cancelling", "Her boss [cancelled] the meeting.", false},
    {"cancelling", "Her sister [no-showed] at the lunch.", false},
    {"cancelling", "She [missed] her mother at Christmas.", false},
    {"cancelling", "[Missed] work on Tuesday with a cold.", false},
    {"cancelling", "I [cancelled] last week, with flu.", false},
    {"cancelling", "[Cancelled] by the clinic, burst pipe.", false},
    {"cancelling", "Clinic closed for snow, session [cancelled].", false},
    {"cancelling", "I double-booked and had to [reschedule] her.", false},
    {"cancelling", "If she [cancels] she will ring first.", false},
    {"cancelling", "Has not [missed] a session since May.", false},
    {"cancelling", "[Cancelled] by text an hour before.", true},
    {"cancelling", "[No-show], no call.", true},
    {"cancelling", "No call, [no show].", true},
    {"cancelling", "Client told husband she [won't come].", true},
    {"cancelling", "Asked to [reschedule] for the third time.", true},

    {"spinning-wheels", "[No change] in medication.", false},
    {"spinning-wheels", "MSE [unchanged].", false},
    {"spinning-wheels", "Risk [unchanged], nil.", false},
    {"spinning-wheels", "[Stuck] in traffic, five minutes late.", false},
    {"spinning-wheels", "Identified a [stuck] point about blame.", false},
    {"spinning-wheels", "[Same] time next week.", false},
    {"spinning-wheels", "Not [stuck] anymore, she says.", false},
    {"spinning-wheels", "No longer [plateaued].", false},
    {"spinning-wheels", "Her husband [makes no progress] with his physio.", false},
    {"spinning-wheels", "Session 2: [no change] yet.", false},
    {"spinning-wheels", "[No change] since intake.", true},
    {"spinning-wheels", "Feels [stuck], as ever.", true},
    {"spinning-wheels", "We are [going in circles].", true},

    {"trying-harder", "Client [works harder] than her husband.", false},
    {"trying-harder", "[Pulling teeth] is his living, as a dentist.", false},
    {"trying-harder", "No [pulling teeth] today.", false},
    {"trying-harder", "Her mother [does everything] for her brother.", false},
    {"trying-harder", "His boss [carries] the team.", false},
    {"trying-harder", "Planned psychoeducation, so [I did most of the talking].", false},
    {"trying-harder", "[I did most of the talking] again.", true},
    {"trying-harder", "I am [working harder] than the client.", true},
    {"trying-harder", "I am [working harder] than she is and I think we both know it.", true},
    {"trying-harder", "I was [working hard] and so was she, we both were.", false},
    {"trying-harder", "All my suggestions [met with yes, but].", true},
    // The month is no supposition, and the verb is one.
    {"spinning-wheels", "I'd heard it in May, and it's the [same story].", true},
    {"spinning-wheels", "I'd it in May, and it's [the same] hole in the same bucket.", true},
    {"spinning-wheels", "[The same] hour since May.", true},
    {"spinning-wheels", "We may be back to [square one].", false},
    {"spinning-wheels", "It may turn into [the same story].", false},
    // A break that both knew of is none of the work's doing.
    {"spinning-wheels", "Easter hols last wk, both of us had it down [since Feb].", false},
    {"spinning-wheels", "[Same as before], both of us said.", true},
    // Taking up what was said last is how an hour goes on.
    {"spinning-wheels", "I began where we'd left it, [again] with her father.", false},
    {"spinning-wheels", "We picked up where we stopped, [the same] sentence.", false},
    {"spinning-wheels", "We are where we began, [no further].", true},
    // The answer to a question about suicide is of the client's thoughts, not of their part.
    {"trying-harder", "[Passive], no plan; safe key with uncle.", false},
    {"trying-harder", "Asked directly: [passive], no intent.", false},
    {"trying-harder", "[Passive] ideation as before.", false},
    {"trying-harder", "[Passive], no ideas of his own, waits for mine.", true},
    // Holding back is the opposite.
    {"trying-harder", "I came with [nothing prepared], and he talked for the first time.", false},
    {"trying-harder", "Said I'd nothing with me; [I waited] for once.", false},
    {"trying-harder", "He came with nothing done and [I did most of the talking].", true},
    {"trying-harder", "I prepared nothing, that is [I wrote four pages] on it.", true},
});

Assertion read_trap(const Trap& trap) {
  const std::size_t open = trap.marked.find('[');
  const std::size_t close = trap.marked.find(']');
  std::string sentence{trap.marked};
  sentence.erase(close, 1).erase(open, 1);
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  tokenizer.tokenize(sentence, 0, tokens);
  std::size_t first = tokens.size();
  std::size_t last = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].begin < open || tokens[i].begin >= close - 1) continue;
    first = std::min(first, i);
    last = i;
  }
  AssertionContext context;
  context.sign = trap.sign;
  return assert_hit(tokens, first, last, context);
}

}  // namespace

TEST_CASE("the traps of clinical notes: nineteen in twenty are read rightly") {
  std::string wrong;
  std::size_t right = 0;
  for (const Trap& trap : traps) {
    const Assertion read = read_trap(trap);
    if ((read.status == Status::Counted) == trap.counts) {
      ++right;
    } else {
      wrong += std::string{trap.sign} + ": " + std::string{trap.marked} + " was read " +
               std::string{to_word(read.status)} + "\n";
    }
  }
  INFO(wrong);
  CHECK(right * 20 >= traps.size() * 19);
}
