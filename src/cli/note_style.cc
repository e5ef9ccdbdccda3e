#include "cli/note_style.h"

#include <algorithm>
#include <array>

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

NoteStyle style_of(const Client& client) {
  for (auto session = client.sessions.rbegin(); session != client.sessions.rend(); ++session) {
    for (const Section& section : find_sections(session->notes.text)) {
      for (const Style& style : styles) {
        if (is_known_by(style, section.heading)) return with_headings(style);
      }
    }
  }
  return with_headings(styles.front());
}

}  // namespace resist
