// After a turn the standard steps would go back to before it.
#include "advice/last_hour.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "advice/evidence.h"
#include "advice/plain_words.h"

namespace resist {
namespace {

constexpr std::size_t sessions_before = 3;  // that the last one is compared with
constexpr std::size_t least_words = 4;      // of a quotation that tells something
constexpr std::size_t most_words = 26;      // of dictation that has no end of its own

constexpr Script after_a_turn{
    .on = "after-a-turn",
    .because = "Something has begun to move: what was said matters more than any plan.",
    .steps = {"Open there: ask what it has been like to have said it, and wait.",
              "No task and no new plan: go on from what comes."},
    .wordings = {{{Voice::Warm,
                   "I've thought about what you told me last time. What has it been like to have "
                   "said it?"},
                  {Voice::Plain, "Last time went differently. What did it change for you?"},
                  {Voice::Brief, "Where did last time leave you?"}}},
    .not_to_say = {"So what are you going to do about it?"},
    .watch = {"Whether the client goes on with it unasked.",
              "No help: it is taken back, or the old hour returns. Then say that it was a lot to "
              "say, and slow down."}};

/// Words by which one sentence tells more of a person than another.
constexpr auto telling = std::to_array<std::string_view>(
    {"never",  "nobody", "anybody", "anyone",   "want",    "wanted", "don't", "afraid", "scared",
     "lonely", "alone",  "ashamed", "miss",     "missed",  "sorry",  "love",  "loved",  "hate",
     "hurt",   "tired",  "can't",   "wish",     "lost",    "feel",   "felt",  "cry",    "told",
     "quiet",  "sad",    "angry",   "relieved", "pretend", "myself", "me",    "first",  "again"});

constexpr auto others = std::to_array<std::string_view>(
    {"mother", "father", "mum", "mom", "dad", "husband", "wife", "partner", "sister", "brother",
     "son", "daughter", "boss", "supervisor", "teacher", "friend", "gf", "bf", "i"});

constexpr auto speakers = std::to_array<std::string_view>({"he", "she", "they", "ct", "client"});
constexpr auto speech = std::to_array<std::string_view>(
    {"says", "said", "goes", "went", "answered", "replied", "whispered"});
constexpr auto first_person = std::to_array<std::string_view>(
    {"i", "i'm", "i've", "i'd", "i'll", "my", "nobody", "it's", "maybe"});

struct Said {
  std::string words;
  int tells = -1;
};

Said weigh(std::string_view words) {
  const std::vector<PlainWord> all = plain_words(words);
  if (all.size() < least_words) return {};
  // "You're not the first": it answers something that is not quoted with it.
  constexpr auto answers =
      std::to_array<std::string_view>({"you", "you'd", "you'll", "you're", "you've", "your"});
  if (is_one_of(all.front().text, answers)) return {};
  const auto tells = std::ranges::count_if(
      all, [](const PlainWord& each) { return is_one_of(each.text, telling); });
  while (words.ends_with(',') || words.ends_with(' ')) words.remove_suffix(1);
  return {.words = one_line(words), .tells = static_cast<int>(tells)};
}

/// Whether somebody else is named outside the quotation as the one who says something.
bool somebody_else_speaks(std::string_view own) {
  const std::vector<PlainWord> words = plain_words(own);
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    const bool says = is_one_of(words[at + 1].text, speech) || words[at + 1].text == "told";
    if (says && is_one_of(words[at].text, others)) return true;
  }
  return false;
}

/// The best quotation of a sentence.
Said in_marks(std::string_view text) {
  Said best;
  if (somebody_else_speaks(without_quotations(text))) return best;
  constexpr std::array<std::array<std::string_view, 2>, 2> marks = {
      {{"\"", "\""}, {"\u201C", "\u201D"}}};
  for (const auto& [open, close] : marks) {
    for (std::size_t at = text.find(open); at != std::string_view::npos;) {
      const std::size_t begin = at + open.size();
      const std::size_t end = text.find(close, begin);
      if (end == std::string_view::npos) break;
      if (Said said = weigh(text.substr(begin, end - begin)); said.tells > best.tells) {
        best = std::move(said);
      }
      at = text.find(open, end + close.size());
    }
  }
  return best;
}

/// Dictation has no marks: "and she goes I don't want to go".
Said without_marks(std::string_view text) {
  Said best;
  const std::vector<PlainWord> words = plain_words(text);
  for (std::size_t at = 0; at + 2 < words.size(); ++at) {
    const bool speaks = is_one_of(words[at].text, speakers) &&
                        is_one_of(words[at + 1].text, speech) &&
                        is_one_of(words[at + 2].text, first_person);
    if (!speaks) continue;
    std::size_t last = at + 2;
    const auto is_back = [&](std::size_t i) {
      return is_one_of(words[i].text, speakers) && i > at + 3;
    };
    while (last + 1 < words.size() && last - at - 1 < most_words && !is_back(last + 1)) ++last;
    const std::size_t begin = words[at + 2].begin;
    const std::size_t end = words[last].begin + words[last].text.size();
    if (Said said = weigh(text.substr(begin, end - begin)); said.tells > best.tells) {
      best = std::move(said);
    }
  }
  return best;
}

/// Effort of both, where both are rated.
std::optional<std::array<double, 2>> effort_in(const Case& the_case, std::size_t session) {
  const Effort& effort = the_case.client.sessions[session].effort;
  if (!effort.therapist || !effort.client) return std::nullopt;
  return std::array<double, 2>{effort.therapist->value, effort.client->value};
}

/// Whether the client worked harder than the therapist, after it had been the other way round.
bool effort_turned(const Case& the_case, std::span<const std::size_t> held) {
  const auto now = effort_in(the_case, held.front());
  if (!now || now->at(0) >= now->at(1)) return false;
  for (const std::size_t each : held.subspan(1)) {
    if (const auto then = effort_in(the_case, each)) return then->at(0) > then->at(1);
  }
  return false;
}

bool shows(const SignReading& sign, std::size_t session) {
  return session < sign.sessions.size() && sign.sessions[session].level >= Level::Watch;
}

/// Whether none of the signs shows now, and each did in the sessions before.
bool signs_turned(std::span<const SignReading* const> signs, std::span<const std::size_t> held) {
  if (signs.empty() || held.size() < 2) return false;
  const bool now = std::ranges::any_of(
      signs, [&](const SignReading* sign) { return shows(*sign, held.front()); });
  if (now) return false;
  return std::ranges::all_of(signs, [&](const SignReading* sign) {
    return std::ranges::any_of(held.subspan(1),
                               [&](std::size_t each) { return shows(*sign, each); });
  });
}

std::string difference_in(const Case& the_case, std::span<const std::size_t> held, bool by_effort) {
  const Session& last = the_case.client.sessions[held.front()];
  std::vector<std::string> differences;
  const auto now = effort_in(the_case, held.front());
  if (by_effort && now) {
    differences.push_back(
        fmt::format("you did less (effort {:g}, the client's {:g})", now->at(0), now->at(1)));
  }
  const bool had_tasks = std::ranges::any_of(held.subspan(1), [&](std::size_t each) {
    const Session& session = the_case.client.sessions[each];
    return !session.homework.empty() || !session.assigned.empty();
  });
  if (had_tasks && last.homework.empty() && last.assigned.empty()) {
    differences.emplace_back("no task was gone over or set");
  }
  if (differences.empty()) return "the pattern did not show";
  return fmt::format("{}", fmt::join(differences, ", and "));
}

/// How notes tell of an hour in which something gave way.
constexpr auto turns = std::to_array<std::string_view>(
    {"first honest", "for the first time", "first time he|she|they|ct has|had|said|spoke|cried",
     "it came slowly", "came slowly then", "opened up", "at length ... honest", "and cried",
     "then cried", "and wept", "then wept", "nothing of mine was", "what he|she had never told",
     "told me what he|she|they never|had", "never told anyone", "never told anybody",
     "let himself|herself|themselves cry"});

constexpr auto tears = std::to_array<std::string_view>({"cried", "wept", "tears", "tearful"});

constexpr auto no_turn = std::to_array<std::string_view>(
    {"didn't", "did not", "hasn't", "has not", "hadn't", "not for the first time", "not yet",
     "would", "if", "when he|she was", "hope*", "cried off", "at home", "at work", "on the bus",
     "film", "funeral", "weekend", "no tears"});

/// "Cried.": a sentence that begins with it tells of this hour, not of a week's.
bool begins_with_tears(std::string_view text) {
  const std::vector<PlainWord> words = plain_words(text);
  constexpr std::size_t at_most = 6;
  return !words.empty() && words.size() <= at_most && is_one_of(words.front().text, tears);
}

bool tells_of_turn(const Sentence& sentence) {
  const bool is_note = !sentence.in_transcript && !sentence.is_template &&
                       sentence.role != SectionRole::Plan && sentence.role != SectionRole::Risk;
  if (!is_note) return false;
  const std::string own = without_quotations(sentence.text);
  if (!begins_with_tears(own) && !says_one_of(own, turns)) return false;
  return !somebody_else_speaks(own) && !says_one_of(own, no_turn);
}

/// Whether two of the sessions before show the sign well, and the last one does not.
bool was_marked_before(const Case& the_case, const std::vector<const SignReading*>& signs,
                       std::size_t last) {
  if (signs.empty()) return false;
  const SignReading& sign = *signs.front();
  const auto level_in = [&](std::size_t at) {
    return at < sign.sessions.size() ? sign.sessions[at].level : Level::Unknown;
  };
  if (level_in(last) >= Level::Present) return false;
  constexpr std::size_t looked_at = 6;
  const std::vector<std::size_t> held = last_held(the_case, looked_at);
  return std::ranges::count_if(
             held, [&](std::size_t each) { return level_in(each) >= Level::Present; }) >= 2;
}

}  // namespace

std::optional<Evidence> told_turn(const Case& the_case) {
  const std::vector<std::size_t> held = last_held(the_case, 1);
  if (held.empty() || held.front() >= the_case.reading.sessions.size()) return std::nullopt;
  const SessionReading& reading = the_case.reading.sessions[held.front()];
  for (std::size_t at = 0; at < reading.sentences.size(); ++at) {
    const Sentence& sentence = reading.sentences[at];
    if (!tells_of_turn(sentence) || tells_of_danger(reading, at)) continue;
    // "Cried." says what happened and not at what: that stands before it.
    Evidence told =
        sentence_evidence("advice/otherwise", the_case.client.sessions[held.front()], sentence);
    const bool is_short = plain_words(sentence.text).size() < least_words;
    if (is_short && at > 0) {
      told.quote = one_line(reading.sentences[at - 1].text) + " " + told.quote;
    }
    return told;
  }
  return std::nullopt;
}

std::optional<Turned> turned_last_time(const Case& the_case,
                                       const std::vector<const SignReading*>& signs) {
  const std::vector<std::size_t> held = last_held(the_case, sessions_before + 1);
  if (held.empty()) return std::nullopt;
  const bool by_effort = effort_turned(the_case, held);
  const bool by_signs = signs_turned(signs, held);
  const bool told = was_marked_before(the_case, signs, held.front()) && told_turn(the_case);
  if (!by_effort && !by_signs && !told) return std::nullopt;
  return Turned{.session = held.front(),
                .difference = by_effort || by_signs
                                  ? difference_in(the_case, held, by_effort)
                                  : "the hour was unlike those before it, as you wrote",
                .told = told};
}

std::optional<Evidence> heard_in(const Case& the_case, std::size_t session, std::size_t from) {
  if (session >= the_case.reading.sessions.size()) return std::nullopt;
  const SessionReading& reading = the_case.reading.sessions[session];
  Said best;
  std::size_t found = 0;
  for (std::size_t at = from; at < reading.sentences.size(); ++at) {
    const Sentence& sentence = reading.sentences[at];
    if (sentence.in_transcript || sentence.is_template || tells_of_danger(reading, at)) continue;
    for (Said said : {in_marks(sentence.text), without_marks(sentence.text)}) {
      if (said.tells < best.tells || said.tells < 0) continue;
      best = std::move(said);
      found = at;
    }
  }
  if (best.tells < 0) return std::nullopt;
  Evidence heard = sentence_evidence("advice/heard", the_case.client.sessions[session],
                                     reading.sentences[found]);
  heard.quote = std::move(best.words);
  return heard;
}

const Script& script_after_a_turn() {
  return after_a_turn;
}

}  // namespace resist
