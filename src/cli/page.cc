#include "cli/page.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "report/sheet.h"

namespace resist {
namespace {

/// How deep the text of a list item stands; 0 for what is none.
std::size_t item_indent(std::string_view line) {
  const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
  const std::string_view rest = line.substr(spaces);
  if (rest.starts_with("- ") || rest.starts_with("* ")) return spaces + 2;
  const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
  return digits > 0 && rest.substr(digits).starts_with(". ") ? spaces + digits + 2 : 0;
}

/// A line that is never joined with another: a heading, a row of a table.
bool stands_alone(std::string_view line) {
  return line.empty() || line.starts_with('#') || line.starts_with('|');
}

class Filler {
 public:
  explicit Filler(int width) : width_(width) {}

  void line(std::string_view line) {
    const bool fence = line.starts_with("```");
    if (fence || in_code_) {
      in_code_ = in_code_ != fence;
      keep(line);
    } else if (stands_alone(line)) {
      keep(line);
    } else if (line.starts_with("> ")) {
      quotation(line.substr(2));
    } else if (const std::size_t indent = item_indent(line); indent > 0) {
      end_paragraph();
      first_ = line.substr(0, indent);
      text_ = line.substr(indent);
    } else {
      line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
      if (!text_.empty()) text_ += ' ';
      text_ += line;
    }
  }

  std::string take() && {
    end_paragraph();
    return std::move(page_);
  }

 private:
  void keep(std::string_view line) {
    end_paragraph();
    page_.append(line).append("\n");
  }

  /// Each line of a quotation is one by itself, and marked on each line it takes.
  void quotation(std::string_view line) {
    end_paragraph();
    constexpr std::string_view mark = "> ";
    for (const std::string& part : wrap(line, width_ - static_cast<int>(mark.size()))) {
      page_.append(mark).append(part).append("\n");
    }
  }

  void end_paragraph() {
    if (text_.empty()) return;
    std::string margin = first_;
    for (const std::string& line : wrap(text_, width_ - static_cast<int>(first_.size()))) {
      page_ += margin + line + "\n";
      margin.assign(first_.size(), ' ');
    }
    text_.clear();
    first_.clear();
  }

  int width_;
  bool in_code_ = false;
  std::string first_;  ///< what stands before the first line of the paragraph
  std::string text_;
  std::string page_;
};

}  // namespace

std::string fill_page(std::string_view markdown, int width) {
  Filler filler{width};
  while (!markdown.empty()) {
    const std::size_t end = std::min(markdown.find('\n'), markdown.size());
    filler.line(markdown.substr(0, end));
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
  }
  return std::move(filler).take();
}

}  // namespace resist
