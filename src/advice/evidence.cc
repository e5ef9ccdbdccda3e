#include "advice/evidence.h"

#include <algorithm>

namespace resist {

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

Evidence sentence_evidence(std::string_view rule, const Session& session,
                           const Sentence& sentence) {
  return {.rule = std::string{rule},
          .kind = EvidenceKind::Text,
          .date = session.date.value,
          .where = sentence.where,
          .section = sentence.section,
          .quote = one_line(sentence.text)};
}

bool tells_of_danger(const SessionReading& reading, std::size_t sentence) {
  return std::ranges::any_of(reading.risks,
                             [&](const RiskHit& hit) { return hit.sentence == sentence; });
}

Evidence field_evidence(std::string_view rule, Date date, const Span& where) {
  Evidence evidence{.rule = std::string{rule}, .date = date, .where = where};
  if (where.file != nullptr) {
    evidence.quote = one_line(where.file->line(where.position().line));
  }
  return evidence;
}

}  // namespace resist
