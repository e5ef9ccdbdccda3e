#include "signs/quoted_replies.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/unicode.h"

namespace resist {
namespace {

// A reply that is longer has told something.
constexpr std::ptrdiff_t most_words = 3;
constexpr int least_empty = 2;

/// Replies that say nothing by themselves.
constexpr auto empty_replies = std::to_array<std::string_view>(
    {"all right",  "alright",     "aye",        "cannot say", "can't say", "couldn't say",
     "don't know", "dunno",       "fine",       "good",       "grand",     "guess so",
     "hm",         "hmm",         "i dunno",    "i guess",    "i suppose", "idk",
     "just fine",  "maybe",       "mm",         "mmm",        "nah",       "no",
     "nope",       "not bad",     "not really", "not sure",   "nothing",   "ok",
     "okay",       "right",       "same",       "sure",       "suppose",   "ta",
     "usual",      "whatever",    "yeah",       "yep",        "yes",       "you know",
     "yup",        "dunno really"});

/// In small letters, without the marks around it.
std::string bare(std::string_view quoted) {
  constexpr std::string_view around = " .,!?\xE2\x80\xA6-";
  while (!quoted.empty() && around.find(quoted.front()) != around.npos) quoted.remove_prefix(1);
  while (!quoted.empty() && around.find(quoted.back()) != around.npos) quoted.remove_suffix(1);
  return ascii_lower(quoted);
}

struct Tally {
  int replies = 0;
  int empty = 0;
  bool has_longer = false;
  const Sentence* first = nullptr;
};

void add(const Sentence& sentence, std::string_view quoted, Tally& tally) {
  const std::string words = bare(quoted);
  if (words.empty()) return;
  ++tally.replies;
  if (std::ranges::count(words, ' ') + 1 > most_words) tally.has_longer = true;
  if (std::ranges::find(empty_replies, words) == empty_replies.end()) return;
  ++tally.empty;
  if (tally.first == nullptr) tally.first = &sentence;
}

void add_quotations(const Sentence& sentence, Tally& tally) {
  struct Marks {
    std::string_view open;
    std::string_view close;
  };
  constexpr auto marks = std::to_array<Marks>({{"\"", "\""}, {"\u201C", "\u201D"}});
  const std::string_view text = sentence.text;
  for (const Marks& each : marks) {
    for (std::size_t at = text.find(each.open); at != std::string_view::npos;) {
      const std::size_t begin = at + each.open.size();
      const std::size_t end = text.find(each.close, begin);
      if (end == std::string_view::npos) break;
      add(sentence, text.substr(begin, end - begin), tally);
      at = text.find(each.open, end + each.close.size());
    }
  }
}

bool tells_of_risk(const SessionReading& reading, std::size_t sentence) {
  return std::ranges::any_of(reading.risks,
                             [&](const RiskHit& hit) { return hit.sentence == sentence; });
}

bool is_of_the_hour(const Sentence& sentence) {
  return !sentence.in_transcript && !sentence.is_template && sentence.role != SectionRole::Plan &&
         sentence.role != SectionRole::Homework && sentence.role != SectionRole::Risk;
}

}  // namespace

std::optional<QuotedReplies> quoted_replies(const SessionReading& reading) {
  Tally tally;
  for (std::size_t at = 0; at < reading.sentences.size(); ++at) {
    const Sentence& sentence = reading.sentences[at];
    // "Suicidal thoughts? "No."": the answer stands behind what was asked.
    const bool is_asked_of_risk = at > 0 && tells_of_risk(reading, at - 1);
    if (!is_of_the_hour(sentence) || tells_of_risk(reading, at) || is_asked_of_risk) continue;
    add_quotations(sentence, tally);
    if (tally.has_longer) return std::nullopt;
  }
  if (tally.empty < least_empty || tally.empty * 2 < tally.replies) return std::nullopt;
  return QuotedReplies{.replies = tally.replies, .first = tally.first};
}

}  // namespace resist
