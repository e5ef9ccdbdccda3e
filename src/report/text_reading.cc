#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/slots.h"
#include "report/text_parts.h"
#include "report/words.h"

namespace resist {
namespace {

std::string because_words(std::string_view because) {
  return because.empty() ? std::string{} : fmt::format(" ('{}')", because);
}

/// A reading of a sentence that less than this share of such sentences bears out is not shown: it
/// would bury the others, and no sign rests on it alone.
constexpr double least_shown = 0.1;

/// What was matched in each sentence, one line a match, by the sentence's index.
using Matches = std::map<std::uint32_t, std::vector<std::string>>;

/// Whether \p sign counts \p sentence of session \p slot, as the reading of a whole sentence.
bool is_evidence(const ClientReport& report, std::size_t slot, std::string_view sign,
                 const Sentence& sentence) {
  const auto reading = std::ranges::find(report.signs, sign, &SignReading::sign);
  if (reading == report.signs.end()) return false;
  const SessionSign* here = sign_in(*reading, slot);
  if (here == nullptr) return false;
  return std::ranges::any_of(here->evidence, [&sentence](const Evidence& evidence) {
    return evidence.kind == EvidenceKind::Learned && evidence.where.file == sentence.where.file &&
           evidence.where.begin == sentence.where.begin;
  });
}

/// Why a reading that nothing takes back is no evidence.
std::string_view why_left_out(const LearnedHit& hit) {
  constexpr double even = 0.5;
  return hit.probability < even ? "too faint to count"
                                : "not borne out by the session, or told by its words already";
}

/// "Counted", or that it was too little to mark the session: its bar is flat all the same.
std::string counted_for(const ClientReport& report, std::size_t slot, std::string_view id) {
  const auto sign = std::ranges::find(report.signs, id, &SignReading::sign);
  const SessionSign* here = sign == report.signs.end() ? nullptr : sign_in(*sign, slot);
  const bool is_flat = here != nullptr && here->level == Level::None;
  return is_flat ? "noted, too little for a mark" : std::string{why_not_counted(Status::Counted)};
}

void put_learned(Matches& matches, const ClientReport& report, std::size_t slot) {
  const SessionReading& reading = report.reading->sessions[slot];
  for (const LearnedHit& hit : reading.learned) {
    if (hit.probability < least_shown || hit.sentence >= reading.sentences.size()) continue;
    const bool left_out = hit.status == Status::Counted &&
                          !is_evidence(report, slot, hit.sign, reading.sentences[hit.sentence]);
    std::string became{left_out ? why_left_out(hit) : why_not_counted(hit.status)};
    if (!left_out && hit.status == Status::Counted) became = counted_for(report, slot, hit.sign);
    matches[hit.sentence].push_back(
        fmt::format("{}, the sentence as a whole ({:.0f} in 100 like it say so): {}{}", hit.sign,
                    hit.probability * 100, became, because_words(hit.because)));
  }
}

bool stands_in(const Evidence& evidence, const Sentence& sentence) {
  return evidence.where.file == sentence.where.file &&
         evidence.where.begin >= sentence.where.begin &&
         evidence.where.begin < sentence.where.begin + sentence.where.length;
}

/// What became of a phrase: what its sign made of the sentence, where that is known.
std::string became_of(const ClientReport& report, std::size_t slot, const PhraseHit& hit,
                      const Sentence& sentence) {
  const std::string said =
      fmt::format("{}{}", why_not_counted(hit.status), because_words(hit.because));
  if (hit.status != Status::Counted) return said;
  const auto sign = std::ranges::find(report.signs, hit.sign, &SignReading::sign);
  if (sign == report.signs.end()) return said;
  const SessionSign* here = sign_in(*sign, slot);
  const auto is_here = [&](const Evidence& each) { return stands_in(each, sentence); };
  if (here == nullptr) return said;
  if (std::ranges::any_of(here->evidence, is_here)) return counted_for(report, slot, hit.sign);
  const auto aside = std::ranges::find_if(sign->not_counted, is_here);
  return aside == sign->not_counted.end() ? "set aside for what else the record says"
                                          : why_not_counted(*aside);
}

/// What a sign found in a sentence that no phrase and no reading marks, as a task left undone that
/// the note before set.
void put_told(Matches& matches, const ClientReport& report, std::size_t slot) {
  const std::vector<Sentence>& sentences = report.reading->sessions[slot].sentences;
  for (const SignReading& sign : report.signs) {
    const SessionSign* here = sign_in(sign, slot);
    if (here == nullptr) continue;
    for (const Evidence& each : here->evidence) {
      const auto sentence = std::ranges::find_if(
          sentences, [&each](const Sentence& candidate) { return stands_in(each, candidate); });
      if (each.kind != EvidenceKind::Text || sentence == sentences.end()) continue;
      const auto index = static_cast<std::uint32_t>(sentence - sentences.begin());
      std::vector<std::string>& lines = matches[index];
      const bool known = std::ranges::any_of(
          lines, [&each](const std::string& line) { return line.starts_with(each.rule + ","); });
      if (!known)
        lines.push_back(fmt::format("{}, strength {}: {}", each.rule, each.strength,
                                    counted_for(report, slot, sign.sign)));
    }
  }
}

Matches matches_in(const ClientReport& report, std::size_t slot) {
  const SessionReading& reading = report.reading->sessions[slot];
  Matches matches;
  for (const PhraseHit& hit : reading.phrases) {
    if (hit.sentence >= reading.sentences.size()) continue;
    matches[hit.sentence].push_back(
        fmt::format("{}, strength {}: {}", hit.rule, hit.strength,
                    became_of(report, slot, hit, reading.sentences[hit.sentence])));
  }
  put_learned(matches, report, slot);
  put_told(matches, report, slot);
  for (const RiskHit& hit : reading.risks) {
    matches[hit.sentence].push_back(fmt::format("safety, {}: {}{}", spelled_out(hit.risk_class),
                                                why_not_counted(hit.status),
                                                because_words(hit.because)));
  }
  return matches;
}

void put_sentence(Sheet& sheet, const Sentence& sentence, const std::vector<std::string>& lines) {
  sheet.paragraph(4, in_quotation_marks(sentence.text, sheet.utf8()));
  const std::string place = fit_place(place_of(sentence.where), sheet.width() - 6);
  const std::string section = section_shown(sentence.section);
  const std::string role = section.empty() ? section : fmt::format(" · {}", section);
  sheet.paragraph(6, place + role, Tone::Quiet);
  for (const std::string& line : lines) sheet.beside(6, "-", 8, line);
}

void put_session(Sheet& sheet, const ClientReport& report, std::size_t slot) {
  const SessionReading& reading = report.reading->sessions[slot];
  const Matches matches = matches_in(report, slot);
  const auto count = static_cast<int>(reading.sentences.size());
  sheet.blank();
  sheet.line(2, {{.text = to_iso(report.client->sessions[slot].date.value), .width = 12},
                 {.text = std::string{to_word(attendance_told(report, slot))}, .width = 21},
                 {.text = fmt::format("{}, {} with something to weigh", counted(count, "sentence"),
                                      matches.size()),
                  .tone = Tone::Quiet}});
  for (const auto& [sentence, lines] : matches) {
    if (sentence < reading.sentences.size()) {
      put_sentence(sheet, reading.sentences[sentence], lines);
    }
  }
}

}  // namespace

void put_reading(Sheet& sheet, const ClientReport& report) {
  if (report.reading == nullptr) return;
  sheet.blank();
  sheet.line(0, {{.text = "HOW EACH SESSION WAS READ", .tone = Tone::Heading}});
  for (const std::size_t slot : shown_slots(report)) {
    if (slot < report.reading->sessions.size()) put_session(sheet, report, slot);
  }
}

}  // namespace resist
