#include "cli/note_style.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "language/sections.h"

namespace resist {
namespace {

struct Style {
  std::string_view name;

  /// By one of these headings a note of the style is known.
  std::array<std::string_view, 3> known_by;
  std::array<std::string_view, 4> headings;
};

constexpr std::array styles = {
    Style{.name = "plain", .known_by = {}, .headings = {}},
    Style{.name = "soap",
          .known_by = {"subjective", "s", "objective"},
          .headings = {"Subjective", "Objective", "Assessment", "Plan"}},
    Style{.name = "dap", .known_by = {"data", "d"}, .headings = {"Data", "Assessment", "Plan"}},
    Style{.name = "birp",
          .known_by = {"behavior", "behaviour", "b"},
          .headings = {"Behavior", "Intervention", "Response", "Plan"}},
    Style{.name = "girp",
          .known_by = {"goal", "goals", "g"},
          .headings = {"Goal", "Intervention", "Response", "Plan"}},
};

NoteStyle with_headings(const Style& style) {
  NoteStyle whole{.name = std::string{style.name}};
  for (const std::string_view heading : style.headings) {
    if (!heading.empty()) whole.headings.emplace_back(heading);
  }
  return whole;
}

bool is_known_by(const Style& style, std::string_view heading) {
  return !heading.empty() && std::ranges::find(style.known_by, heading) != style.known_by.end();
}

/// Whether a note has the heading, or what it is shortened to: "p" for Plan.
bool is_heading_of(const Style& style, std::string_view heading) {
  if (is_known_by(style, heading)) return true;
  return !heading.empty() && std::ranges::any_of(style.headings, [heading](std::string_view each) {
    const std::string name = ascii_lower(each);
    return !name.empty() && (heading == name || heading == name.substr(0, 1));
  });
}

/// The place of the style of a note: its own heading and one more at least; that of plain prose
/// where there is none.
std::size_t style_of(std::string_view note) {
  const std::vector<Section> sections = find_sections(note);
  for (std::size_t i = 1; i < styles.size(); ++i) {
    const auto own = std::ranges::count_if(
        sections, [i](const Section& section) { return is_known_by(styles[i], section.heading); });
    const auto all = std::ranges::count_if(sections, [i](const Section& section) {
      return is_heading_of(styles[i], section.heading);
    });
    if (own > 0 && all > 1) return i;
  }
  return 0;
}

}  // namespace

std::vector<std::string_view> style_names() {
  std::vector<std::string_view> names;
  names.reserve(styles.size());
  for (const Style& style : styles) names.push_back(style.name);
  return names;
}

NoteStyle style_named(std::string_view name) {
  const auto* const found = std::ranges::find(styles, name, &Style::name);
  return with_headings(found == styles.end() ? styles.front() : *found);
}

NoteStyle style_of(std::span<const Session* const> sessions) {
  std::array<int, styles.size()> votes{};
  std::array<std::size_t, styles.size()> newest{};
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    const std::size_t style = style_of(sessions[i]->notes.text);
    if (votes[style]++ == 0) newest[style] = i;
  }
  std::size_t best = 0;
  for (std::size_t i = 1; i < styles.size(); ++i) {
    const bool newer = votes[i] == votes[best] && newest[i] < newest[best];
    if (votes[i] > votes[best] || (votes[i] > 0 && newer)) best = i;
  }
  return with_headings(styles[best]);
}

}  // namespace resist
