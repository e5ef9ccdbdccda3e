#include "notes/yaml_scalar.h"

#include <algorithm>

namespace resist {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The source and value of one alignment, and how far each has been read.
class Aligner {
 public:
  Aligner(std::string_view source, std::size_t begin, std::string_view value, std::size_t base)
      : source_(source), at_(begin), value_(value), base_(base) {
    const char first = begin < source.size() ? source[begin] : '\0';
    if (first == '"' || first == '\'') {
      quote_ = first;
      ++at_;
    } else if (first == '|' || first == '>') {
      at_ = std::min(source.find('\n', begin), source.size() - 1) + 1;
    }
  }

  Alignment run() {
    while (read_ < value_.size() && at_ < source_.size() && step()) {
    }
    if (found_.segments.empty() && !value_.empty()) add_segment(found_.segments, 0, base_ + at_);
    finish();
    return std::move(found_);
  }

 private:
  /// Takes one character of either side; false when they cannot be reconciled.
  bool step() {
    const char wanted = value_[read_];
    const char here = source_[at_];
    if (quote_ == '"' && here == '\\') return step_escape();
    if (wanted == here && wanted != '\n') {
      add_segment(found_.segments, read_, base_ + at_);
      const bool doubled_quote = quote_ == '\'' && here == '\'';
      at_ += doubled_quote ? 2 : 1;
      ++read_;
      return true;
    }
    if (wanted == '\n' && here == '\n') {
      add_segment(found_.segments, read_, base_ + at_);
      ++read_;
      ++at_;
      return true;
    }
    if (is_blank(here)) {
      ++at_;
      return true;
    }
    if (is_blank(wanted)) {
      ++read_;
      return true;
    }
    return false;
  }

  /// `\n`, `\x41`, `\u2019`, or a backslash at a line's end that joins it with the next.
  bool step_escape() {
    const char kind = at_ + 1 < source_.size() ? source_[at_ + 1] : '\0';
    const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (kind == '\n' || kind == '\r') {
      at_ += 2;
      while (at_ < source_.size() && is_blank(source_[at_])) ++at_;
      return true;
    }
    add_segment(found_.segments, read_, base_ + at_);
    at_ = std::min(at_ + 2 + digits, source_.size());
    ++read_;
    while (read_ < value_.size() && (static_cast<unsigned char>(value_[read_]) & 0xC0U) == 0x80U) {
      ++read_;
    }
    return true;
  }

  void finish() {
    if (quote_ == '\0') {
      found_.end = at_;
      return;
    }
    while (at_ < source_.size() && source_[at_] != quote_) ++at_;
    found_.open_quote = at_ >= source_.size();
    found_.end = std::min(at_ + 1, source_.size());
  }

  std::string_view source_;
  std::size_t at_;
  std::string_view value_;
  std::size_t base_;
  std::size_t read_ = 0;
  char quote_ = '\0';
  Alignment found_;
};

}  // namespace

void add_segment(std::vector<Passage::Segment>& segments, std::size_t text_begin,
                 std::size_t source_begin) {
  if (!segments.empty()) {
    const Passage::Segment& last = segments.back();
    if (source_begin - last.source_begin == text_begin - last.text_begin) return;
  }
  segments.push_back({.text_begin = static_cast<std::uint32_t>(text_begin),
                      .source_begin = static_cast<std::uint32_t>(source_begin)});
}

Alignment align_scalar(std::string_view source, std::size_t begin, std::string_view value,
                       std::size_t base) {
  return Aligner{source, begin, value, base}.run();
}

}  // namespace resist
