#include "advice/hints.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "advice/evidence.h"
#include "language/assertion.h"
#include "language/tokens.h"

namespace resist {
namespace {

// Few and narrow on purpose: a hint can only close or open one of four answers, and a wrong one
// costs more than a miss (`clinical.md`, section 4.0: "read from two different indicators").
constexpr auto phrases = std::to_array<HintPhrase>({
    {Hint::Argues, "argue* with ... suggestion*"},
    {Hint::Argues, "argue* with ... idea*"},
    {Hint::Argues, "argue* with everything"},
    {Hint::Argues, "argue* with me"},
    {Hint::Argues, "argue* the toss"},
    {Hint::Argues, "argue* each ... point"},
    {Hint::Argues, "argue* every ... point"},
    {Hint::Argues, "debate* every"},
    {Hint::Argues, "debate* each"},
    {Hint::Argues, "disagree* with every"},
    {Hint::Argues, "push* back ... wherever"},
    {Hint::Argues, "push* back on ... suggestion*"},
    {Hint::Argues, "push* back on every*"},
    {Hint::Argues, "counter* every"},
    {Hint::Argues, "reason ready before"},
    {Hint::DoesTheOpposite, "did ... opposite"},
    {Hint::DoesTheOpposite, "does ... opposite"},
    {Hint::DoesTheOpposite, "exact opposite"},
    {Hint::DoesTheOpposite, "to spite me"},
    {Hint::DoesTheOpposite, "to prove me wrong"},
    {Hint::DoesTheOpposite, "just because i said"},
    {Hint::NotToBeTold, "can't make me"},
    {Hint::NotToBeTold, "cannot make me"},
    {Hint::NotToBeTold, "won't be told"},
    {Hint::NotToBeTold, "not ... being told"},
    {Hint::NotToBeTold, "hate* being told"},
    {Hint::NotToBeTold, "dislike* being told"},
    {Hint::NotToBeTold, "resent* being told"},
    {Hint::NotToBeTold, "bristle* at ... told"},
    {Hint::NotToBeTold, "bristle* at ... should"},
    {Hint::NotToBeTold, "bristle* when"},
    {Hint::NotToBeTold, "nobody tells me"},
    {Hint::NotToBeTold, "no one tells me"},
    {Hint::NotToBeTold, "don't tell me what"},
    {Hint::NotToBeTold, "stop telling me what"},
    {Hint::NotToBeTold, "one more person telling"},
    {Hint::DropsWhenTold, "left ... when ... told"},
    {Hint::DropsWhenTold, "quit ... when ... told"},
    {Hint::DropsWhenTold, "stopped ... when ... told"},
    {Hint::DropsWhenTold, "dropped ... when ... told"},
    {Hint::DropsWhenTold, "dropped out ... told"},
    {Hint::DropsWhenTold, "fell out with ... therapist*"},
    {Hint::RejectsInterpretation, "reject* ... interpretation*"},
    {Hint::RejectsInterpretation, "dismiss* ... interpretation*"},
    {Hint::RejectsInterpretation, "dismiss* ... formulation"},
    {Hint::RejectsInterpretation, "waved away ... interpretation*"},
    {Hint::AsksForAdvice, "ask* ... what to do"},
    {Hint::AsksForAdvice, "ask* for advice"},
    {Hint::AsksForAdvice, "ask* for ... guidance"},
    {Hint::AsksForAdvice, "ask* me to tell"},
    {Hint::AsksForAdvice, "doing it right"},
    {Hint::AsksForAdvice, "got it right"},
    {Hint::AsksForAdvice, "doing it wrong"},
    {Hint::Rupture, "rupture*"},
    {Hint::Rupture, "stormed out"},
    {Hint::Rupture, "walked out"},
    {Hint::Rupture, "left the session early"},
    {Hint::Rupture, "snapped at me"},
    {Hint::Rupture, "shouted at me"},
    {Hint::Rupture, "angry with me"},
    {Hint::Rupture, "angry at me"},
    {Hint::Rupture, "angry with ... therapist"},
    {Hint::Rupture, "angry at ... therapist"},
    {Hint::Rupture, "felt judged by me"},
    {Hint::Rupture, "felt criticised by me"},
    {Hint::Rupture, "felt criticized by me"},
    {Hint::Rupture, "felt attacked by me"},
    {Hint::Rupture, "i pushed too hard"},
    {Hint::Rupture, "i pushed too far"},
    {Hint::Rupture, "you don't listen"},
    {Hint::Rupture, "doesn't trust me"},
    {Hint::Rupture, "alliance strain*"},
    {Hint::Rupture, "alliance ... weak*"},
    {Hint::Rupture, "alliance ... fragile"},
    {Hint::Rupture, "alliance ... shaky"},
    {Hint::Rupture, "alliance ... poor"},
    {Hint::Repair, "repaired"},
    {Hint::Repair, "repair work"},
    {Hint::Repair, "cleared the air"},
    {Hint::Repair, "i apologised"},
    {Hint::Repair, "i apologized"},
    {Hint::Repair, "alliance ... restored"},
    {Hint::Repair, "alliance ... strong"},
    {Hint::Repair, "alliance ... good"},
    {Hint::Grief, "bereave*"},
    {Hint::Grief, "griev*"},
    {Hint::Grief, "funeral"},
    {Hint::Grief, "miscarr*"},
    {Hint::Grief, "stillb*"},
    {Hint::Grief, "died yesterday"},
    {Hint::Grief, "died ... last night"},
    {Hint::Grief, "died ... this week"},
    {Hint::Grief, "died ... last week"},
    {Hint::Grief, "died ... this month"},
    {Hint::Grief, "passed away"},
    {Hint::Trauma, "disclos* ... abuse*"},
    {Hint::Trauma, "disclos* ... assault*"},
    {Hint::Trauma, "disclos* ... rape*"},
    {Hint::Trauma, "disclos* ... trauma*"},
    {Hint::Trauma, "told me about ... assault"},
    {Hint::Trauma, "told me about ... abuse"},
    {Hint::Trauma, "first time ... told anyone"},
    {Hint::Trauma, "never told anyone"},
    {Hint::Trauma, "was raped"},
    {Hint::Trauma, "sexual assault"},
    {Hint::Trauma, "sexually assaulted"},
    {Hint::Trauma, "flashback*"},
    {Hint::Trauma, "dissociat*"},
});

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
      const bool curly = text.substr(at).starts_with("\u2019");
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
  static constexpr std::array<std::string_view, 10> rules{"advice/argues",
                                                          "advice/does-the-opposite",
                                                          "advice/not-to-be-told",
                                                          "advice/drops-when-told",
                                                          "advice/rejects-interpretation",
                                                          "advice/asks-for-advice",
                                                          "advice/rupture",
                                                          "advice/repair",
                                                          "advice/grief",
                                                          "advice/trauma"};
  return {.rule = std::string{rules.at(static_cast<std::size_t>(hint))},
          .kind = sentence.in_transcript ? EvidenceKind::Transcript : EvidenceKind::Text,
          .date = session.date.value,
          .where = sentence.where,
          .section = sentence.in_transcript ? "transcript" : sentence.section,
          .quote = one_line(sentence.text)};
}

// "Her mother died" is the client's loss, where "her mother argues with me" is not the client's
// argument.
bool counts(Hint hint, Status status) {
  return status == Status::Counted || (hint == Hint::Grief && status == Status::OtherPerson);
}

void read_sentence(const Session& session, std::size_t index, const Sentence& sentence,
                   std::span<const SplitWord> words, std::optional<Asserter>& asserter,
                   std::vector<HintHit>& hits) {
  for (const HintPhrase& phrase : phrases) {
    const std::size_t at = find_phrase(words, phrase.words);
    if (at == nowhere) continue;
    const bool known = std::ranges::any_of(
        hits, [&](const HintHit& hit) { return hit.session == index && hit.hint == phrase.hint; });
    if (known) continue;
    if (!asserter) asserter.emplace();
    if (!counts(phrase.hint, asserter->status_at(sentence, words[at].begin))) continue;
    hits.push_back({.hint = phrase.hint,
                    .session = index,
                    .evidence = evidence_for(session, sentence, phrase.hint)});
  }
}

}  // namespace

std::span<const HintPhrase> hint_phrases() {
  return phrases;
}

bool says(std::string_view sentence, std::string_view phrase) {
  Splitter splitter;
  return find_phrase(splitter.split(sentence), phrase) != nowhere;
}

std::vector<HintHit> find_hints(const Client& client, const ClientReading& reading, Date as_of) {
  std::vector<HintHit> hits;
  Splitter splitter;
  std::optional<Asserter> asserter;  // made at the first finding: most records have none
  const std::size_t count = std::min(client.sessions.size(), reading.sessions.size());
  for (std::size_t index = 0; index < count; ++index) {
    if (client.sessions[index].date.value > as_of) continue;
    for (const Sentence& sentence : reading.sessions[index].sentences) {
      if (!can_speak(sentence)) continue;
      read_sentence(client.sessions[index], index, sentence, splitter.split(sentence.text),
                    asserter, hits);
    }
  }
  return hits;
}

}  // namespace resist
