#include "advice/cues.h"

#include <algorithm>
#include <array>
#include <string>

#include "advice/evidence.h"

namespace resist {
namespace {

// Few and narrow on purpose: a cue can only close or open one of four answers, and a wrong one
// costs more than a miss (`clinical.md`, section 4.0: "read from two different indicators").
constexpr auto phrases = std::to_array<CuePhrase>({
    {Cue::Argues, "argue* with ... suggestion*"},
    {Cue::Argues, "argue* with ... idea*"},
    {Cue::Argues, "argue* with everything"},
    {Cue::Argues, "argue* with me"},
    {Cue::Argues, "argue* the toss"},
    {Cue::Argues, "argue* each ... point"},
    {Cue::Argues, "argue* every ... point"},
    {Cue::Argues, "debate* every"},
    {Cue::Argues, "debate* each"},
    {Cue::Argues, "disagree* with every"},
    {Cue::Argues, "push* back ... wherever"},
    {Cue::Argues, "push* back on ... suggestion*"},
    {Cue::Argues, "push* back on every*"},
    {Cue::Argues, "counter* every"},
    {Cue::Argues, "reason ready before"},
    {Cue::DoesTheOpposite, "did ... opposite"},
    {Cue::DoesTheOpposite, "does ... opposite"},
    {Cue::DoesTheOpposite, "exact opposite"},
    {Cue::DoesTheOpposite, "to spite me"},
    {Cue::DoesTheOpposite, "to prove me wrong"},
    {Cue::DoesTheOpposite, "just because i said"},
    {Cue::NotToBeTold, "can't make me"},
    {Cue::NotToBeTold, "cannot make me"},
    {Cue::NotToBeTold, "won't be told"},
    {Cue::NotToBeTold, "not ... being told"},
    {Cue::NotToBeTold, "hate* being told"},
    {Cue::NotToBeTold, "dislike* being told"},
    {Cue::NotToBeTold, "resent* being told"},
    {Cue::NotToBeTold, "bristle* at ... told"},
    {Cue::NotToBeTold, "bristle* at ... should"},
    {Cue::NotToBeTold, "bristle* when"},
    {Cue::NotToBeTold, "nobody tells me"},
    {Cue::NotToBeTold, "no one tells me"},
    {Cue::NotToBeTold, "don't tell me what"},
    {Cue::NotToBeTold, "stop telling me what"},
    {Cue::NotToBeTold, "one more person telling"},
    {Cue::DropsWhenTold, "left ... when ... told"},
    {Cue::DropsWhenTold, "quit ... when ... told"},
    {Cue::DropsWhenTold, "stopped ... when ... told"},
    {Cue::DropsWhenTold, "dropped ... when ... told"},
    {Cue::DropsWhenTold, "dropped out ... told"},
    {Cue::DropsWhenTold, "fell out with ... therapist*"},
    {Cue::RejectsInterpretation, "reject* ... interpretation*"},
    {Cue::RejectsInterpretation, "dismiss* ... interpretation*"},
    {Cue::RejectsInterpretation, "dismiss* ... formulation"},
    {Cue::RejectsInterpretation, "waved away ... interpretation*"},
    {Cue::AsksForAdvice, "ask* ... what to do"},
    {Cue::AsksForAdvice, "ask* for advice"},
    {Cue::AsksForAdvice, "ask* for ... guidance"},
    {Cue::AsksForAdvice, "ask* me to tell"},
    {Cue::AsksForAdvice, "doing it right"},
    {Cue::AsksForAdvice, "got it right"},
    {Cue::AsksForAdvice, "doing it wrong"},
    {Cue::Rupture, "rupture*"},
    {Cue::Rupture, "stormed out"},
    {Cue::Rupture, "walked out"},
    {Cue::Rupture, "left the session early"},
    {Cue::Rupture, "snapped at me"},
    {Cue::Rupture, "shouted at me"},
    {Cue::Rupture, "angry with me"},
    {Cue::Rupture, "angry at me"},
    {Cue::Rupture, "angry with ... therapist"},
    {Cue::Rupture, "angry at ... therapist"},
    {Cue::Rupture, "felt judged by me"},
    {Cue::Rupture, "felt criticised by me"},
    {Cue::Rupture, "felt criticized by me"},
    {Cue::Rupture, "felt attacked by me"},
    {Cue::Rupture, "i pushed too hard"},
    {Cue::Rupture, "i pushed too far"},
    {Cue::Rupture, "you don't listen"},
    {Cue::Rupture, "doesn't trust me"},
    {Cue::Rupture, "alliance strain*"},
    {Cue::Rupture, "alliance ... weak*"},
    {Cue::Rupture, "alliance ... fragile"},
    {Cue::Rupture, "alliance ... shaky"},
    {Cue::Rupture, "alliance ... poor"},
    {Cue::Repair, "repaired"},
    {Cue::Repair, "repair work"},
    {Cue::Repair, "cleared the air"},
    {Cue::Repair, "i apologised"},
    {Cue::Repair, "i apologized"},
    {Cue::Repair, "alliance ... restored"},
    {Cue::Repair, "alliance ... strong"},
    {Cue::Repair, "alliance ... good"},
    {Cue::Grief, "bereave*"},
    {Cue::Grief, "griev*"},
    {Cue::Grief, "funeral"},
    {Cue::Grief, "miscarr*"},
    {Cue::Grief, "stillb*"},
    {Cue::Grief, "died yesterday"},
    {Cue::Grief, "died ... last night"},
    {Cue::Grief, "died ... this week"},
    {Cue::Grief, "died ... last week"},
    {Cue::Grief, "died ... this month"},
    {Cue::Grief, "passed away"},
    {Cue::Trauma, "disclos* ... abuse*"},
    {Cue::Trauma, "disclos* ... assault*"},
    {Cue::Trauma, "disclos* ... rape*"},
    {Cue::Trauma, "disclos* ... trauma*"},
    {Cue::Trauma, "told me about ... assault"},
    {Cue::Trauma, "told me about ... abuse"},
    {Cue::Trauma, "first time ... told anyone"},
    {Cue::Trauma, "never told anyone"},
    {Cue::Trauma, "was raped"},
    {Cue::Trauma, "sexual assault"},
    {Cue::Trauma, "sexually assaulted"},
    {Cue::Trauma, "flashback*"},
    {Cue::Trauma, "dissociat*"},
});

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80U;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The words of a sentence, lower case, with typographic apostrophes made plain.
void split_words(std::string_view text, std::string& folded, std::vector<std::string_view>& words) {
  folded.clear();
  words.clear();
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with("\u2019")) {
      folded += '\'';
      at += 2;
    } else {
      folded += lower(text[at]);
    }
  }
  for (std::size_t at = 0; at < folded.size();) {
    if (!is_letter(folded[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < folded.size() && is_letter(folded[at])) ++at;
    words.push_back(std::string_view{folded}.substr(begin, at - begin));
  }
}

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

bool matches_at(std::span<const std::string_view> words, std::string_view rest) {
  while (!rest.empty()) {
    const std::string_view wanted = next_word(rest);
    if (wanted == "...") {
      for (std::size_t skip = 0; skip <= widest_gap && skip < words.size(); ++skip) {
        if (matches_at(words.subspan(skip), rest)) return true;
      }
      return false;
    }
    if (words.empty() || !word_matches(words.front(), wanted)) return false;
    words = words.subspan(1);
  }
  return true;
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

std::size_t find_phrase(std::span<const std::string_view> words, std::string_view phrase) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].front() != phrase.front()) continue;
    if (matches_at(words.subspan(at), phrase)) return at;
  }
  return nowhere;
}

bool is_taken_back(std::span<const std::string_view> words, std::size_t at) {
  static constexpr std::array<std::string_view, 13> denials{
      "no",    "not",     "never", "without", "denies", "denied", "didn't",
      "don't", "doesn't", "isn't", "wasn't",  "nor",    "if"};
  static constexpr std::array<std::string_view, 22> others{
      "husband", "wife",      "partner",    "mother",    "mum",      "mom",     "father",  "dad",
      "son",     "daughter",  "brother",    "sister",    "boss",     "manager", "teacher", "friend",
      "ex",      "boyfriend", "girlfriend", "colleague", "mother's", "father's"};
  const std::size_t begin = at > 4 ? at - 4 : 0;
  for (std::size_t each = begin; each < at; ++each) {
    if (std::ranges::find(denials, words[each]) != denials.end()) return true;
    if (std::ranges::find(others, words[each]) != others.end()) return true;
  }
  return false;
}

bool can_speak(const Sentence& sentence) {
  if (sentence.is_template || sentence.role == SectionRole::Plan) return false;
  return !sentence.in_transcript || sentence.speaker == Speaker::Client;
}

Evidence evidence_for(const Session& session, const Sentence& sentence, Cue cue) {
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
  return {.rule = std::string{rules.at(static_cast<std::size_t>(cue))},
          .kind = sentence.in_transcript ? EvidenceKind::Transcript : EvidenceKind::Text,
          .date = session.date.value,
          .where = sentence.where,
          .section = sentence.in_transcript ? "transcript" : sentence.section,
          .quote = one_line(sentence.text)};
}

// Loss belongs to whoever lost, so "her mother died" is a cue where "her mother argues" is not.
bool is_own_whoever_is_named(Cue cue) {
  return cue == Cue::Grief;
}

void read_sentence(const Session& session, std::size_t index, const Sentence& sentence,
                   std::span<const std::string_view> words, std::vector<CueHit>& hits) {
  for (const CuePhrase& phrase : phrases) {
    const std::size_t at = find_phrase(words, phrase.words);
    if (at == nowhere) continue;
    if (!is_own_whoever_is_named(phrase.cue) && is_taken_back(words, at)) continue;
    const bool known = std::ranges::any_of(
        hits, [&](const CueHit& hit) { return hit.session == index && hit.cue == phrase.cue; });
    if (known) continue;
    hits.push_back({.cue = phrase.cue,
                    .session = index,
                    .evidence = evidence_for(session, sentence, phrase.cue)});
  }
}

}  // namespace

std::span<const CuePhrase> cue_phrases() {
  return phrases;
}

bool says(std::string_view sentence, std::string_view phrase) {
  std::string folded;
  std::vector<std::string_view> words;
  split_words(sentence, folded, words);
  return find_phrase(words, phrase) != nowhere;
}

std::vector<CueHit> find_cues(const Client& client, const ClientReading& reading, Date as_of) {
  std::vector<CueHit> hits;
  std::string folded;
  std::vector<std::string_view> words;
  const std::size_t count = std::min(client.sessions.size(), reading.sessions.size());
  for (std::size_t index = 0; index < count; ++index) {
    if (client.sessions[index].date.value > as_of) continue;
    for (const Sentence& sentence : reading.sessions[index].sentences) {
      if (!can_speak(sentence)) continue;
      split_words(sentence.text, folded, words);
      read_sentence(client.sessions[index], index, sentence, words, hits);
    }
  }
  return hits;
}

}  // namespace resist
