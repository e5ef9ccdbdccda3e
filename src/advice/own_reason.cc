// Why things stay as they are, as the client has it: said once, at the door or after a silence, and
// worth more than any reason of ours.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "advice/evidence.h"
#include "advice/last_hour.h"
#include "advice/plain_words.h"

namespace resist {
namespace {

constexpr std::size_t hours_looked_back = 4;
constexpr std::size_t least_words = 5;
constexpr std::size_t most_words = 18;

constexpr auto reasons = std::to_array<std::string_view>({"if i don't",
                                                          "if i do",
                                                          "if i stop",
                                                          "if i start",
                                                          "if i say",
                                                          "if i tell",
                                                          "if i let",
                                                          "if i look",
                                                          "if i open",
                                                          "if i go",
                                                          "if i cry",
                                                          "if i give",
                                                          "if i talk",
                                                          "if i move",
                                                          "as long as i",
                                                          "so long as i",
                                                          "as long as he|she|it|they",
                                                          "so long as he|she|it|they",
                                                          "the minute|moment i",
                                                          "once i start",
                                                          "i've stayed where",
                                                          "then i'd have to",
                                                          "we do go round|around",
                                                          "we go round|around"});

/// A courtesy, a wish, a plan: no account of anything; and what is for the safety panel, read or
/// not.
constexpr auto no_reasons = std::to_array<std::string_view>(
    {"if i do say", "if i don't mind", "if i say so",
     "if i go on monday|tuesday|wednesday|thursday", "if i don't see you", "if i may", "end it",
     "pills|tablets", "die|dying|dead", "kill*", "hurt myself|him|her", "cut",
     "as long as it's|it takes", "if i start|do well"});

/// Whether the writer says what is quoted.
bool is_the_writers(std::string_view own) {
  constexpr auto mine = std::to_array<std::string_view>(
      {"i said", "i asked", "i told", "i say", "i tried", "i offered", "i wrote"});
  return says_one_of(own, mine);
}

std::optional<std::string_view> reason_in(std::string_view text) {
  constexpr std::array<std::array<std::string_view, 2>, 2> marks = {
      {{"\"", "\""}, {"\u201C", "\u201D"}}};
  for (const auto& [open, close] : marks) {
    for (std::size_t at = text.find(open); at != std::string_view::npos;) {
      const std::size_t begin = at + open.size();
      const std::size_t end = text.find(close, begin);
      if (end == std::string_view::npos) break;
      const std::string_view said = text.substr(begin, end - begin);
      const std::size_t words = plain_words(said).size();
      const bool fits = words >= least_words && words <= most_words;
      if (fits && says_one_of(said, reasons) && !says_one_of(said, no_reasons)) return said;
      at = text.find(open, end + close.size());
    }
  }
  return std::nullopt;
}

std::optional<Evidence> reason_of(const Case& the_case, std::size_t session) {
  if (session >= the_case.reading.sessions.size()) return std::nullopt;
  const SessionReading& reading = the_case.reading.sessions[session];
  for (std::size_t at = reading.sentences.size(); at-- > 0;) {
    const Sentence& sentence = reading.sentences[at];
    const bool counts = !sentence.in_transcript && !sentence.is_template &&
                        sentence.role != SectionRole::Plan && sentence.role != SectionRole::Risk;
    if (!counts || tells_of_danger(reading, at)) continue;
    const auto said = reason_in(sentence.text);
    if (!said || is_the_writers(without_quotations(sentence.text))) continue;
    Evidence evidence =
        sentence_evidence("advice/heard", the_case.client.sessions[session], sentence);
    evidence.quote = one_line(*said);
    while (evidence.quote.ends_with(',')) evidence.quote.pop_back();
    return evidence;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Evidence> own_reason(const Case& the_case) {
  for (const std::size_t session : last_held(the_case, hours_looked_back)) {
    if (auto found = reason_of(the_case, session)) return found;
  }
  return std::nullopt;
}

}  // namespace resist
