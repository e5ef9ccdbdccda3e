#include "report/quote.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/unicode.h"

namespace resist {
namespace {

/// Of a last clause, so many columns at least say something by themselves.
constexpr int least_tail = 12;

/// Where the clauses of \p text begin: at once, and after a comma, a semicolon, a colon or a dash.
std::vector<std::size_t> clauses_of(std::string_view text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const bool mark = text[at] == ',' || text[at] == ';' || text[at] == ':';
    const std::string_view rest = text.substr(at);
    const bool dash = rest.starts_with(" - ") || rest.starts_with(" – ") || rest.starts_with(" — ");
    if (mark && text[at + 1] == ' ') starts.push_back(at + 2);
    if (dash) starts.push_back(text.find(' ', at + 1) + 1);
  }
  return starts;
}

/// Cuts one quotation.
class Cutting {
 public:
  Cutting(std::string_view text, int width, bool ascii)
      : text_(text), starts_(clauses_of(text)), width_(width), ascii_(ascii) {}

  [[nodiscard]] std::string around(std::size_t at, std::size_t length) const {
    for (const std::size_t start : starts_) {
      if (start > at) break;
      if (columns(start, text_.size()) + mark_width() <= width_) return piece(start, text_.size());
    }
    std::size_t end = end_of_clause(at + length);
    if (columns(0, end) + mark_width() <= width_) {
      for (std::size_t next = end; next < text_.size(); end = next) {
        next = end_of_clause(std::min(next + 2, text_.size()));
        if (columns(0, next) + mark_width() > width_) break;
      }
      return piece(0, end);
    }
    for (const std::size_t start : starts_) {
      if (start > at) break;
      if (columns(start, end) + 2 * mark_width() <= width_) return piece(start, end);
    }
    return long_clause(at);
  }

  /// The beginning and the last clause.
  [[nodiscard]] std::string both_ends() const {
    for (const std::size_t start : starts_) {
      const int tail = columns(start, text_.size());
      if (start == 0 || tail > width_ / 2) continue;
      if (tail < least_tail) break;
      return shorten(text_.substr(0, start), width_ - tail - 1, ascii_) + ' ' +
             std::string{text_.substr(start)};
    }
    return whole_clauses();
  }

 private:
  [[nodiscard]] int mark_width() const { return ascii_ ? 3 : 1; }
  [[nodiscard]] std::string mark() const { return ascii_ ? "..." : "…"; }
  [[nodiscard]] int columns(std::size_t begin, std::size_t end) const {
    return display_width(text_.substr(begin, end - begin));
  }

  /// Where the clause ends that goes on at \p at, its mark and the space after it left out.
  [[nodiscard]] std::size_t end_of_clause(std::size_t at) const {
    const auto next = std::ranges::find_if(starts_, [at](std::size_t start) { return start > at; });
    if (next == starts_.end()) return text_.size();
    std::size_t end = *next;
    while (end > at && std::string_view{" ,;:-"}.find(text_[end - 1]) < 5) --end;
    return end;
  }

  [[nodiscard]] std::string piece(std::size_t begin, std::size_t end) const {
    std::string cut = begin > 0 ? mark() : std::string{};
    cut += text_.substr(begin, end - begin);
    return end < text_.size() ? cut + mark() : cut;
  }

  /// As many clauses as there is room for, unless that is little.
  [[nodiscard]] std::string whole_clauses() const {
    std::size_t end = 0;
    for (std::size_t next = end_of_clause(1); next < text_.size();) {
      if (columns(0, next) + mark_width() > width_) break;
      end = next;
      next = end_of_clause(std::min(next + 2, text_.size()));
    }
    if (columns(0, end) * 5 < width_ * 3) return shorten(text_, width_, ascii_);
    return piece(0, end);
  }

  /// A clause that is too long by itself: from a word not far before the trigger.
  [[nodiscard]] std::string long_clause(std::size_t at) const {
    const auto room = static_cast<std::size_t>(width_ / 3);
    std::size_t begin = at > room ? at - room : 0;
    if (begin > 0) begin = std::min(at, text_.find(' ', begin) + 1);
    const std::string rest = shorten(text_.substr(begin), width_ - mark_width(), ascii_);
    return begin > 0 ? mark() + rest : rest;
  }

  std::string_view text_;
  std::vector<std::size_t> starts_;
  int width_;
  bool ascii_;
};

}  // namespace

std::string quote_around(std::string_view text, std::string_view trigger, int width, bool ascii) {
  if (display_width(text) <= width) return std::string{text};
  const Cutting cutting{text, width, ascii};
  const std::string words = printable(trigger);
  const std::size_t at = words.empty() ? std::string_view::npos : text.find(words);
  const bool found = at != std::string_view::npos && display_width(words) <= width / 2;
  return found ? cutting.around(at, words.size()) : cutting.both_ends();
}

}  // namespace resist
