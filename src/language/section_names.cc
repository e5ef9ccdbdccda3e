#include "language/section_names.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "language/sections.h"

namespace resist {
namespace {

using Name = SectionName;

constexpr bool by_name(const Name& a, const Name& b) {
  return a.name < b.name;
}

template <std::size_t Count>
constexpr std::array<Name, Count> sorted(std::array<Name, Count> names) {
  std::sort(names.begin(), names.end(), by_name);
  return names;
}

using enum SectionRole;

// Headings of the common note styles (practice.md 2.2) and of free notes. A narrative heading
// ("notes", "summary") says nothing of whose words follow.
constexpr std::array names = sorted(std::to_array<Name>({
    {"s", ClientWords},
    {"subj", ClientWords},
    {"subjective", ClientWords},
    {"s/o", ClientWords},
    {"problem", ClientWords},
    {"presenting problem", ClientWords},
    {"situation", ClientWords},
    {"client report", ClientWords},
    {"client's report", ClientWords},
    {"client statements", ClientWords},
    {"self report", ClientWords},
    {"chief complaint", ClientWords},
    {"o", Behaviour},
    {"obj", Behaviour},
    {"objective", Behaviour},
    {"d", Behaviour},
    {"data", Behaviour},
    {"b", Behaviour},
    {"behaviour", Behaviour},
    {"behavior", Behaviour},
    {"observation", Behaviour},
    {"observations", Behaviour},
    {"presentation", Behaviour},
    {"attendance", Behaviour},
    {"mse", Behaviour},
    {"mental status", Behaviour},
    {"mental status exam", Behaviour},
    {"mental status examination", Behaviour},
    {"a", Inference},
    {"a/p", Inference},
    {"assess", Inference},
    {"assessment", Inference},
    {"assessment/plan", Inference},
    {"analysis", Inference},
    {"e", Inference},
    {"evaluation", Inference},
    {"impression", Inference},
    {"impressions", Inference},
    {"clinical impression", Inference},
    {"formulation", Inference},
    {"reflection", Inference},
    {"reflections", Inference},
    {"therapist reflections", Inference},
    {"countertransference", Inference},
    {"supervision", Inference},
    {"i", SectionRole::Intervention},
    {"intervention", SectionRole::Intervention},
    {"interventions", SectionRole::Intervention},
    {"action", SectionRole::Intervention},
    {"actions", SectionRole::Intervention},
    {"actions taken", SectionRole::Intervention},
    {"techniques", SectionRole::Intervention},
    {"r", Response},
    {"response", Response},
    {"responses", Response},
    {"client response", Response},
    {"client's response", Response},
    {"response to intervention", Response},
    {"p", SectionRole::Plan},
    {"plan", SectionRole::Plan},
    {"plans", SectionRole::Plan},
    {"plan for next session", SectionRole::Plan},
    {"plan for next week", SectionRole::Plan},
    {"treatment plan", SectionRole::Plan},
    {"tx plan", SectionRole::Plan},
    {"action plan", SectionRole::Plan},
    {"action items", SectionRole::Plan},
    {"next", SectionRole::Plan},
    {"next steps", SectionRole::Plan},
    {"next step", SectionRole::Plan},
    {"next session", SectionRole::Plan},
    {"next time", SectionRole::Plan},
    {"next week", SectionRole::Plan},
    {"next visit", SectionRole::Plan},
    {"next appt", SectionRole::Plan},
    {"next appointment", SectionRole::Plan},
    {"follow up", SectionRole::Plan},
    {"f/u", SectionRole::Plan},
    {"rtc", SectionRole::Plan},
    {"recommendations", SectionRole::Plan},
    {"to do", SectionRole::Plan},
    {"todo", SectionRole::Plan},
    {"agreed", SectionRole::Plan},
    {"assigned", SectionRole::Plan},
    {"homework set", SectionRole::Plan},
    {"homework assigned", SectionRole::Plan},
    {"homework for next week", SectionRole::Plan},
    {"hw set", SectionRole::Plan},
    {"hw assigned", SectionRole::Plan},
    {"hw for next week", SectionRole::Plan},
    {"new homework", SectionRole::Plan},
    {"new hw", SectionRole::Plan},
    {"homework", SectionRole::Homework},
    {"hw", SectionRole::Homework},
    {"h/w", SectionRole::Homework},
    {"hmwk", SectionRole::Homework},
    {"homework review", SectionRole::Homework},
    {"hw review", SectionRole::Homework},
    {"last homework", SectionRole::Homework},
    {"previous homework", SectionRole::Homework},
    {"home practice", SectionRole::Homework},
    {"assignment", SectionRole::Homework},
    {"between sessions", SectionRole::Homework},
    {"risk", SectionRole::Risk},
    {"risk assessment", SectionRole::Risk},
    {"risk/safety", SectionRole::Risk},
    {"safety", SectionRole::Risk},
    {"si/hi", SectionRole::Risk},
    {"g", SectionRole::Goal},
    {"goal", SectionRole::Goal},
    {"goals", SectionRole::Goal},
    {"treatment goals", SectionRole::Goal},
    {"content", Unknown},
    {"narrative", Unknown},
    {"note", Unknown},
    {"notes", Unknown},
    {"process", Unknown},
    {"process notes", Unknown},
    {"progress note", Unknown},
    {"prose", Unknown},
    {"session", Unknown},
    {"session notes", Unknown},
    {"summary", Unknown},
}));

bool is_space(char c) {
  return c == ' ' || c == '\t';
}

}  // namespace

bool is_heading_mark(char c) {
  return c == '*' || c == '_' || c == '#' || c == '>' || c == '`' || c == '[' || c == ']';
}

std::string_view without_heading_marks(std::string_view text) {
  while (!text.empty() && (is_space(text.front()) || is_heading_mark(text.front())))
    text.remove_prefix(1);
  const auto drops = [](char c) {
    return is_space(c) || is_heading_mark(c) || c == '\r' || c == ':';
  };
  while (!text.empty() && drops(text.back())) text.remove_suffix(1);
  return text;
}

std::string plain_section_name(std::string_view written) {
  written = without_heading_marks(written);
  if (written.ends_with(')')) written = without_heading_marks(written.substr(0, written.find('(')));
  std::string plain;
  for (const char c : ascii_lower(written)) {
    const bool space = is_space(c) || c == '-';
    if (!space) plain += c;
    if (space && !plain.empty() && plain.back() != ' ') plain += ' ';
  }
  return plain;
}

const SectionName* find_section_name(std::string_view written) {
  if (written.size() > longest_section_name) return nullptr;
  const std::string plain = plain_section_name(written);
  const auto* found = std::lower_bound(names.begin(), names.end(), Name{plain, Unknown}, by_name);
  return found != names.end() && found->name == plain ? &*found : nullptr;
}

std::optional<SectionRole> section_role(std::string_view name) {
  const SectionName* found = find_section_name(name);
  return found == nullptr ? std::nullopt : std::optional{found->role};
}

}  // namespace resist
