#include "advice/hints.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "advice/evidence.h"
#include "language/assertion.h"
#include "language/tokens.h"

namespace resist {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80U;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A word of a sentence, lower case and with its apostrophe made plain, and where it begins.
struct SplitWord {
  std::string_view text;
  std::uint32_t begin = 0;
};

/// The words of one sentence after another, in memory that is used again.
class Splitter {
 public:
  [[nodiscard]] std::span<const SplitWord> split(std::string_view text) {
    folded_.clear();
    words_.clear();
    folded_.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
      if (is_letter(text[at])) {
        at = take_word(text, at);
      } else {
        ++at;
      }
    }
    return words_;
  }

 private:
  std::size_t take_word(std::string_view text, std::size_t at) {
    const std::size_t source = at;
    const std::size_t begin = folded_.size();
    while (at < text.size() && is_letter(text[at])) {
      const bool curly = text[at] == '\xE2' && text.substr(at).starts_with("\u2019");
      folded_ += curly ? '\'' : lower(text[at]);
      at += curly ? 3 : 1;
    }
    words_.push_back({.text = std::string_view{folded_}.substr(begin),
                      .begin = static_cast<std::uint32_t>(source)});
    return at;
  }

  std::string folded_;
  std::vector<SplitWord> words_;
};

std::string_view next_word(std::string_view& rest) {
  const std::size_t end = rest.find(' ');
  const std::string_view word = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return word;
}

bool word_matches(std::string_view word, std::string_view wanted) {
  if (const std::size_t bar = wanted.find('|'); bar != std::string_view::npos) {
    return word_matches(word, wanted.substr(0, bar)) || word_matches(word, wanted.substr(bar + 1));
  }
  if (wanted.ends_with('*')) return word.starts_with(wanted.substr(0, wanted.size() - 1));
  return word == wanted;
}

constexpr std::size_t widest_gap = 3;

bool matches_at(std::span<const SplitWord> words, std::string_view rest) {
  while (!rest.empty()) {
    const std::string_view wanted = next_word(rest);
    if (wanted == "...") {
      for (std::size_t skip = 0; skip <= widest_gap && skip < words.size(); ++skip) {
        if (matches_at(words.subspan(skip), rest)) return true;
      }
      return false;
    }
    if (words.empty() || !word_matches(words.front().text, wanted)) return false;
    words = words.subspan(1);
  }
  return true;
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

std::size_t find_phrase(std::span<const SplitWord> words, std::string_view phrase) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].text.front() != phrase.front()) continue;
    if (matches_at(words.subspan(at), phrase)) return at;
  }
  return nowhere;
}

/// Whether what is found in a sentence counts, read as every finding is.
class Asserter {
 public:
  [[nodiscard]] Status status_at(const Sentence& sentence, std::uint32_t begin) {
    tokens_.clear();
    tokenizer_.tokenize(sentence.text, 0, tokens_);
    const auto found = std::ranges::find_if(
        tokens_, [begin](const Token& token) { return token.begin + token.length > begin; });
    if (found == tokens_.end()) return Status::Counted;
    const auto at = static_cast<std::size_t>(found - tokens_.begin());
    return assert_hit(tokens_, at, at,
                      {.role = sentence.role,
                       .in_transcript = sentence.in_transcript,
                       .speaker = sentence.speaker})
        .status;
  }

 private:
  Tokenizer tokenizer_;
  std::vector<Token> tokens_;
};

bool can_speak(const Sentence& sentence) {
  if (sentence.is_template || sentence.role == SectionRole::Plan) return false;
  return !sentence.in_transcript || sentence.speaker == Speaker::Client;
}

Evidence evidence_for(const Session& session, const Sentence& sentence, Hint hint) {
  return {.rule = fmt::format("advice/{}", to_word(hint)),
          .kind = sentence.in_transcript ? EvidenceKind::Transcript : EvidenceKind::Text,
          .date = session.date.value,
          .where = sentence.where,
          .section = sentence.in_transcript ? "transcript" : sentence.section,
          .quote = one_line(sentence.text)};
}

/// Whether \p at stands between quotation marks: what is said there is not the writer's word.
bool is_quoted(std::string_view text, std::size_t at) {
  const std::string own = without_quotations(text);
  return own[at] == ' ' && text[at] != ' ';
}

bool is_use(Hint hint) {
  return hint == Hint::HeldBack || hint == Hint::ShowedScores || hint == Hint::RaisedAttendance ||
         hint == Hint::NamedIt || hint == Hint::UsedRapport || hint == Hint::UsedGoalReview ||
         hint == Hint::UsedConfrontation || hint == Hint::UsedParadox;
}

// "Her mother died" is the client's loss, where "her mother argues with me" is not the client's
// argument. What the therapist did is the therapist's. Of danger a miss is worse than an alarm.
bool counts(Hint hint, Status status) {
  if (hint == Hint::Violence) return status != Status::Negated;
  if (status == Status::OtherPerson) return hint == Hint::Grief;
  if (status == Status::Therapist) return is_use(hint);
  return status == Status::Counted;
}

/// Looks for every phrase in one sentence after another.
class Finder {
 public:
  Finder() {
    for (const auto phrases : {hint_phrases(), hour_phrases()}) {
      for (const HintPhrase& phrase : phrases) list_of(phrase.words).push_back(&phrase);
    }
  }

  void read(const Session& session, std::size_t index, const Sentence& sentence) {
    const std::span<const SplitWord> words = splitter_.split(sentence.text);
    for (std::size_t at = 0; at < words.size(); ++at) {
      for (const HintPhrase* phrase : list_of(words[at].text)) {
        if (!matches_at(words.subspan(at), phrase->words)) continue;
        add(*phrase, session, index, sentence, words[at].begin);
      }
    }
  }

  [[nodiscard]] std::vector<HintHit> take() { return std::move(hits_); }

 private:
  // By the first two letters: nearly every word of a note begins no phrase at all.
  [[nodiscard]] std::vector<const HintPhrase*>& list_of(std::string_view word) {
    const auto first = static_cast<unsigned char>(word[0]);
    const auto second = static_cast<unsigned char>(word.size() > 1 ? word[1] : ' ');
    return by_beginning_.at((first % 32U) * 32U + second % 32U);
  }

  void add(const HintPhrase& phrase, const Session& session, std::size_t index,
           const Sentence& sentence, std::uint32_t begin) {
    if (sentence.in_transcript && is_use(phrase.hint)) return;
    const bool known = std::ranges::any_of(
        hits_, [&](const HintHit& hit) { return hit.session == index && hit.hint == phrase.hint; });
    if (known) return;
    if (phrase.hint == Hint::Hurt && is_quoted(sentence.text, begin)) return;
    if (!asserter_) asserter_.emplace();
    if (!counts(phrase.hint, asserter_->status_at(sentence, begin))) return;
    hits_.push_back({.hint = phrase.hint,
                     .session = index,
                     .evidence = evidence_for(session, sentence, phrase.hint)});
  }

  std::array<std::vector<const HintPhrase*>, 1024> by_beginning_;
  Splitter splitter_;
  std::optional<Asserter> asserter_;  // made at the first finding: most records have none
  std::vector<HintHit> hits_;
};

}  // namespace

std::string_view to_word(Hint hint) {
  static constexpr auto words = std::to_array<std::string_view>({"argues",
                                                                 "does-the-opposite",
                                                                 "not-to-be-told",
                                                                 "drops-when-told",
                                                                 "rejects-interpretation",
                                                                 "asks-for-advice",
                                                                 "rupture",
                                                                 "hurt",
                                                                 "repair",
                                                                 "grief",
                                                                 "trauma",
                                                                 "violence",
                                                                 "opened",
                                                                 "stayed",
                                                                 "led",
                                                                 "held-back",
                                                                 "moved",
                                                                 "showed-scores",
                                                                 "raised-attendance",
                                                                 "named-it",
                                                                 "used-rapport",
                                                                 "used-goal-review",
                                                                 "used-gentle-confrontation",
                                                                 "used-paradoxical"});
  return words.at(static_cast<std::size_t>(hint));
}

std::string without_quotations(std::string_view text) {
  constexpr std::array<std::array<std::string_view, 2>, 3> marks = {
      {{"\"", "\""}, {"\u201C", "\u201D"}, {"\u2018", "\u2019 "}}};
  std::string own{text};
  for (const auto& [open, close] : marks) {
    for (std::size_t at = own.find(open); at != std::string::npos; at = own.find(open, at)) {
      const std::size_t end = own.find(close, at + open.size());
      const std::size_t stop = end == std::string::npos ? own.size() : end + close.size();
      own.replace(at, stop - at, stop - at, ' ');
      at = stop;
    }
  }
  return own;
}

bool says(std::string_view sentence, std::string_view phrase) {
  Splitter splitter;
  return find_phrase(splitter.split(sentence), phrase) != nowhere;
}

bool says_one_of(std::string_view sentence, std::span<const std::string_view> phrases) {
  Splitter splitter;
  const std::span<const SplitWord> words = splitter.split(sentence);
  return std::ranges::any_of(
      phrases, [words](std::string_view phrase) { return find_phrase(words, phrase) != nowhere; });
}

std::vector<HintHit> find_hints(const Client& client, const ClientReading& reading, Date as_of) {
  Finder finder;
  const std::size_t count = std::min(client.sessions.size(), reading.sessions.size());
  for (std::size_t index = 0; index < count; ++index) {
    if (client.sessions[index].date.value > as_of) continue;
    for (const Sentence& sentence : reading.sessions[index].sentences) {
      if (can_speak(sentence)) finder.read(client.sessions[index], index, sentence);
    }
  }
  return finder.take();
}

}  // namespace resist
