#include "cli/next_note.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/tasks_to_review.h"
#include "language/read.h"

namespace resist {
namespace {

std::string yaml_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c == '\n' ? ' ' : c;
  }
  return quoted + '"';
}

/// The instruments given in the last sessions, each once, in the order of the first.
std::vector<std::string> instruments_of(const Client& client) {
  constexpr std::size_t looked_at = 4;
  const std::size_t skipped = client.sessions.size() - std::min(client.sessions.size(), looked_at);
  std::vector<std::string> names;
  for (std::size_t i = skipped; i < client.sessions.size(); ++i) {
    for (const Measure& measure : client.sessions[i].measures) {
      const std::string& name = measure.instrument.value;
      if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

/// The goals that were rated when any last were, as the ratings name them.
std::vector<std::string> rated_goals_of(const Client& client) {
  std::vector<std::string> names;
  for (auto session = client.sessions.rbegin(); session != client.sessions.rend(); ++session) {
    for (const GoalRating& each : session->goal_ratings) names.push_back(each.goal.value);
    if (!names.empty()) break;
  }
  return names;
}

/// The keys of a session's head, each line after \p margin; what was assigned is to be reviewed.
std::string head_of(const Client* client, const Before& before, std::string_view margin) {
  std::string text;
  const auto add = [&text, margin](const std::string& line) {
    text += fmt::format("{}{}\n", margin, line);
  };
  if (client == nullptr) return text;
  if (!before.tasks.empty()) add("homework:  # done: none, some, most, all, or 2/7");
  for (const std::string& task : before.tasks) {
    add(fmt::format("  - {{task: {}, done: }}", yaml_quoted(task)));
  }
  const std::vector<std::string> names = instruments_of(*client);
  if (!names.empty()) add(fmt::format("measures: {{{}: }}", fmt::join(names, ": , ")));
  const std::vector<std::string> goals = rated_goals_of(*client);
  if (!goals.empty()) add("goal_ratings:  # -2 much less than hoped, 0 as hoped, 2 much more");
  for (const std::string& each : goals) add(fmt::format("  {}:", yaml_quoted(each)));
  return text;
}

std::string body_of(const NoteStyle& style) {
  std::string text;
  for (const std::string& heading : style.headings) text += fmt::format("## {}\n\n", heading);
  return text.empty() ? "\n" : text;
}

/// Tells an editor where the schema of a note is, so that it completes keys and underlines
/// mistakes. Empty where the program is not installed: an editor would complain of a schema that is
/// not there.
std::string editor_line(const World& world) {
  // Where a build from source puts it, and where the package does.
  constexpr std::array schemas = {RESIST_SCHEMA_FOLDER "/session.json",
                                  "/usr/share/resist/schema/session.json"};
  for (const char* schema : schemas) {
    if (world.files->kind_of(schema) != FileReader::Kind::File) continue;
    return fmt::format("# yaml-language-server: $schema={}\n", schema);
  }
  return {};
}

}  // namespace

Before before_next(const Client& client) {
  constexpr std::size_t looked_at = 5;
  const ClientReading reading = read_language(client);
  Before before;
  for (std::size_t i = client.sessions.size(); i-- > 0 && before.held.size() < looked_at;) {
    const Session& session = client.sessions[i];
    const std::optional<Noted<Attendance>>& told =
        session.attendance ? session.attendance : reading.sessions[i].attendance;
    if (told && !was_held(told->value)) continue;
    if (before.held.empty()) before.tasks = tasks_to_review(session, reading.sessions[i]);
    before.held.push_back(&session);
  }
  return before;
}

std::string note_text(const std::string& code, Date date, const Client* client,
                      const Before& before, const NoteStyle& style, const World& world) {
  return fmt::format("---\n{}client: {}\ndate: {}\n{}---\n{}", editor_line(world), code,
                     to_iso(date), head_of(client, before, ""), body_of(style));
}

std::string entry_text(Date date, const Client& client, const Before& before,
                       const NoteStyle& style) {
  std::string text =
      fmt::format("  - date: {}\n{}    notes: |\n", to_iso(date), head_of(&client, before, "    "));
  for (const std::string& heading : style.headings) text += fmt::format("      {}:\n", heading);
  return text;
}

}  // namespace resist
