#include "language/sections.h"

#include <algorithm>
#include <cstddef>

#include "language/section_names.h"

namespace resist {
namespace {

using enum SectionRole;

bool is_space(char c) {
  return c == ' ' || c == '\t';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_word_char(char c) {
  return (c >= 'a' && c <= 'z') || is_upper(c) || c == '/' || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80U;
}
/// A heading as it stands, before it is known what its letter means.
struct Heading {
  std::size_t begin = 0;
  std::size_t body = 0;  ///< after the heading and its separator
  SectionRole role = Other;
  std::string name;
  bool run_in = false;      ///< text follows on the same line
  bool line_start = false;  ///< nothing stands before it on its line
};

bool is_letter_name(const Heading& heading) {
  return heading.name.size() == 1;
}

/// The sections of a note grow in a list of headings, line by line.
class HeadingScanner {
 public:
  explicit HeadingScanner(std::string_view note) : note_(note) {}

  std::vector<Heading> scan() {
    for (std::size_t at = 0; at < note_.size();) {
      const std::size_t end = std::min(note_.find('\n', at), note_.size());
      scan_line(at, end);
      at = end + 1;
    }
    return std::move(headings_);
  }

 private:
  void scan_line(std::size_t begin, std::size_t end) {
    std::size_t first = begin;
    while (first < end && is_space(note_[first])) ++first;
    if (first == end) return;
    if (take_whole_line(first, end) || take_dashed(first, end)) return;
    for (std::size_t colon = note_.find(':', first); colon < end;
         colon = note_.find(':', colon + 1)) {
      take_before_colon(first, colon, end);
    }
  }

  void add(std::size_t begin, std::size_t body, std::size_t end, const SectionName* name,
           std::string_view written, bool line_start) {
    while (body < end && (is_space(note_[body]) || note_[body] == '*')) ++body;
    const std::string_view rest = note_.substr(body, end - body);
    headings_.push_back({.begin = begin,
                         .body = body,
                         .role = name == nullptr ? Other : name->role,
                         .name = plain_section_name(written),
                         .run_in = !rest.empty() && rest != "\r",
                         .line_start = line_start});
  }

  /// "## Plan", "**Plan**", "Plan", "PRESENTING ISSUE:": nothing but the heading on its line.
  bool take_whole_line(std::size_t begin, std::size_t end) {
    const std::string_view line = note_.substr(begin, end - begin);
    const std::string_view written = without_heading_marks(line);
    if (written.empty()) return false;
    const bool markdown = line.front() == '#' && line.find_first_not_of('#') < line.size() &&
                          is_space(line[line.find_first_not_of('#')]);
    const bool bold =
        (line.starts_with("**") || line.starts_with("__")) &&
        (without_heading_marks(line).data() + written.size() + 2 <= line.data() + line.size());
    const SectionName* name = find_section_name(written);
    if (markdown && !is_run_in(line)) {
      add(begin, end, end, name, written, true);
      return true;
    }
    const bool title = is_upper(written.front()) && written.size() > 2;
    if (name != nullptr && (title || bold || line.find(':') != std::string_view::npos)) {
      add(begin, end, end, name, written, true);
      return true;
    }
    if (name == nullptr && (is_bold_line(line) || is_capitals_heading(line, written))) {
      add(begin, end, end, nullptr, written, true);
      return true;
    }
    return false;
  }

  /// "### Plan: see her Tuesday": the text belongs to the section.
  static bool is_run_in(std::string_view line) {
    const std::size_t colon = line.find(": ");
    return colon != std::string_view::npos && find_section_name(line.substr(0, colon)) != nullptr &&
           !without_heading_marks(line.substr(colon)).empty();
  }

  static bool is_bold_line(std::string_view line) {
    constexpr std::size_t longest = 60;
    while (!line.empty() && (is_space(line.back()) || line.back() == '\r')) line.remove_suffix(1);
    return line.size() > 4 && line.size() <= longest && line.starts_with("**") &&
           (line.ends_with("**") || line.ends_with("**:")) &&
           line.substr(2, line.size() - 5).find("**") == std::string_view::npos;
  }

  static bool is_capitals_heading(std::string_view line, std::string_view written) {
    const bool ends = line.find(':') != std::string_view::npos && written.size() > 3 &&
                      written.size() <= longest_section_name;
    return ends && written.find(':') == std::string_view::npos && line.find('.') > line.size() &&
           std::ranges::none_of(written, [](char c) { return c >= 'a' && c <= 'z'; });
  }

  /// "SUBJECTIVE - text", "S – text" at the start of a line.
  bool take_dashed(std::size_t begin, std::size_t end) {
    const std::string_view line =
        note_.substr(begin, std::min(end - begin, longest_section_name + std::size_t{5}));
    for (const std::string_view dash : {" - ", " – ", " — ", "** "}) {
      const std::size_t at = line.find(dash);
      if (at > longest_section_name) continue;  // npos among them
      const std::string_view written = without_heading_marks(line.substr(0, at));
      const SectionName* name =
          written.empty() || !is_upper(written.front()) ? nullptr : find_section_name(written);
      if (name == nullptr || name->role == Unknown) continue;
      add(begin, begin + at + dash.size(), end, name, written, true);
      return true;
    }
    return false;
  }

  /// A known name of up to four words before the colon: "Plan:", "Next session:", "**S**:".
  void take_before_colon(std::size_t line_begin, std::size_t colon, std::size_t line_end) {
    std::size_t stop = colon;
    while (stop > line_begin && (is_heading_mark(note_[stop - 1]) || note_[stop - 1] == ')'))
      --stop;
    // "Subjective (S):"
    if (stop > line_begin && note_[colon - 1] == ')') {
      const std::size_t open = note_.substr(line_begin, colon - line_begin).rfind('(');
      if (open != std::string_view::npos && open > 0) stop = line_begin + open;
    }
    std::size_t best = colon;
    const SectionName* name = nullptr;
    std::size_t at = stop;
    for (int words = 0; words < 5 && at > line_begin; ++words) {
      while (at > line_begin && is_space(note_[at - 1])) --at;
      while (at > line_begin && is_word_char(note_[at - 1])) --at;
      const SectionName* found = find_section_name(note_.substr(at, stop - at));
      if (found != nullptr && may_begin(line_begin, at, stop)) {
        name = found;
        best = at;
      }
      if (at > line_begin && !is_space(note_[at - 1]) && note_[at - 1] != '-') break;
    }
    if (name == nullptr) return;
    std::size_t body = colon + 1;
    while (body < line_end && note_[body] == ':') ++body;
    const std::size_t begin = heading_begin(line_begin, best);
    add(begin, body, line_end, name, note_.substr(best, stop - best), begin == line_begin);
  }

  /// The start of the line where only marks and bullets stand before the name.
  [[nodiscard]] std::size_t heading_begin(std::size_t line_begin, std::size_t name) const {
    const std::string_view before = note_.substr(line_begin, name - line_begin);
    const bool only_marks = std::ranges::all_of(
        before, [](char c) { return is_space(c) || is_heading_mark(c) || c == '-' || c == '+'; });
    return only_marks ? line_begin : name;
  }

  /// Whether a name that stands there reads as a heading: "Plan:" after a full stop, "HW:"
  /// anywhere, "plan:" only where a line begins.
  [[nodiscard]] bool may_begin(std::size_t line_begin, std::size_t name, std::size_t stop) const {
    if (heading_begin(line_begin, name) == line_begin) return true;
    const std::string_view written = note_.substr(name, stop - name);
    const bool capitals =
        std::ranges::none_of(written, [](char c) { return c >= 'a' && c <= 'z'; });
    std::size_t before = name;
    while (before > line_begin &&
           (is_space(note_[before - 1]) || is_heading_mark(note_[before - 1]))) {
      --before;
    }
    constexpr std::string_view enders = ".!?;|,)\"";
    const bool after_end = enders.find(note_[before - 1]) != std::string_view::npos;
    if (before == name) return false;
    return capitals || (is_upper(written.front()) && after_end) || note_[before - 1] == '|';
  }

  std::string_view note_;
  std::vector<Heading> headings_;
};

bool has_letter(const std::vector<Heading>& headings, std::string_view letters) {
  return std::ranges::any_of(headings, [&](const Heading& each) {
    return is_letter_name(each) && letters.find(each.name.front()) != std::string_view::npos;
  });
}

/// A line of dialogue ("T: …") makes of "P:" the patient's line.
bool is_dialogue(std::string_view note) {
  return note.starts_with("T: ") || note.starts_with("Th: ") ||
         note.find("\nT: ") != std::string_view::npos ||
         note.find("\nTh: ") != std::string_view::npos;
}

/// Takes out letters that are no headings here, and says what P means where it could be two things.
void settle_letters(std::string_view note, std::vector<Heading>& headings) {
  std::string letters;
  for (const Heading& each : headings) {
    if (is_letter_name(each) && letters.find(each.name) == std::string::npos) letters += each.name;
  }
  const bool format = letters.size() >= 2;
  const bool dialogue = is_dialogue(note) && !has_letter(headings, "sdbg");
  std::erase_if(headings, [&](const Heading& each) {
    return is_letter_name(each) && ((!format && !each.line_start) || dialogue);
  });
  // The first P of PIE and PIRP is the problem, and an intervention follows it.
  const auto first = std::ranges::find_if(headings, is_letter_name);
  if (first == headings.end() || first->name != "p") return;
  const auto next = std::find_if(first + 1, headings.end(), is_letter_name);
  if (next != headings.end() && next->name == "i") first->role = ClientWords;
}

/// Where the line that \p at stands in ends, with the lines it was wrapped into.
std::size_t end_of_wrapped_line(std::string_view note, std::size_t at) {
  for (;;) {
    const std::size_t end = note.find('\n', at);
    if (end == std::string_view::npos) return note.size();
    const std::size_t next = end + 1;
    const bool goes_on = next < note.size() && note[next] >= 'a' && note[next] <= 'z';
    if (!goes_on) return end;
    at = next;
  }
}

std::size_t end_of_paragraph(std::string_view note, std::size_t at) {
  for (std::size_t end = note.find('\n', at); end != std::string_view::npos;
       end = note.find('\n', end + 1)) {
    const std::size_t next = note.find_first_not_of(" \t\r", end + 1);
    if (next == std::string_view::npos || note[next] == '\n') return end;
  }
  return note.size();
}

bool is_minor(SectionRole role) {
  return role == SectionRole::Homework || role == SectionRole::Risk || role == SectionRole::Goal;
}

/// Whether the note is laid out in sections, so that a plan goes on to its end.
bool is_sectioned(const std::vector<Heading>& headings) {
  return std::ranges::count_if(headings, [](const Heading& each) {
           return each.line_start && !is_minor(each.role) && each.role != Unknown;
         }) >= 2;
}

}  // namespace

std::vector<Section> find_sections(std::string_view note) {
  std::vector<Heading> headings = HeadingScanner{note}.scan();
  settle_letters(note, headings);
  const bool sectioned = is_sectioned(headings);
  std::vector<Section> sections;
  Section current;
  const auto close = [&](std::size_t end) {
    current.end = static_cast<std::uint32_t>(end);
    if (current.end > current.begin) sections.push_back(current);
  };
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const Heading& heading = headings[i];
    const std::size_t limit = i + 1 < headings.size() ? headings[i + 1].begin : note.size();
    if (heading.begin < current.begin || heading.body < current.begin) continue;
    close(heading.begin);
    const Section above = current;
    // "HW: not done" needs its heading to be understood.
    const bool keeps_name = heading.run_in && is_minor(heading.role) && !is_letter_name(heading);
    current = {.begin = static_cast<std::uint32_t>(keeps_name ? heading.begin : heading.body),
               .role = heading.role,
               .heading = heading.name};
    const bool passes = heading.run_in && (is_minor(heading.role) || !sectioned);
    if (!passes) continue;
    const std::size_t own = is_minor(heading.role) ? end_of_wrapped_line(note, heading.body)
                                                   : end_of_paragraph(note, heading.body);
    if (own >= limit) continue;
    close(own);
    current = above;
    current.begin = static_cast<std::uint32_t>(own);
  }
  close(note.size());
  return sections;
}

}  // namespace resist
