#include "advice/evidence.h"

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

Evidence field_evidence(std::string_view rule, Date date, const Span& where) {
  Evidence evidence{.rule = std::string{rule}, .date = date, .where = where};
  if (where.file != nullptr) {
    evidence.quote = one_line(where.file->line(where.position().line));
  }
  return evidence;
}

}  // namespace resist
