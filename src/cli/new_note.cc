#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/unicode.h"
#include "cli/app.h"
#include "cli/command.h"
#include "cli/messages.h"
#include "cli/note_style.h"
#include "cli/output.h"
#include "language/read.h"
#include "notes/read.h"

namespace resist {
namespace {

constexpr std::array options = {Option::Style,    Option::Today, Option::Config,
                                Option::NoConfig, Option::Quiet, Option::Help};

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

/// The last session held, as its field says, or else its prose; null without one.
const Session* last_held(const Client& client) {
  const ClientReading reading = read_language(client);
  for (std::size_t i = client.sessions.size(); i-- > 0;) {
    const Session& session = client.sessions[i];
    const std::optional<Noted<Attendance>>& told =
        session.attendance ? session.attendance : reading.sessions[i].attendance;
    if (!told || was_held(told->value)) return &session;
  }
  return nullptr;
}

/// The keys of a session's head, each line after \p margin; what was assigned is to be reviewed.
std::string head_of(const Client* client, std::string_view margin) {
  std::string text;
  const auto add = [&text, margin](const std::string& line) {
    text += fmt::format("{}{}\n", margin, line);
  };
  if (client == nullptr) return text;
  const Session* held = last_held(*client);
  if (held != nullptr && !held->assigned.empty()) {
    add("homework:  # done: none, some, most, all, or 2/7");
    for (const Noted<std::string>& task : held->assigned) {
      add(fmt::format("  - {{task: {}, done: }}", yaml_quoted(task.value)));
    }
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

std::string note_text(const std::string& code, const std::string& date, const Client* client,
                      const NoteStyle& style, const World& world) {
  return fmt::format("---\n{}client: {}\ndate: {}\n{}---\n{}", editor_line(world), code, date,
                     head_of(client, ""), body_of(style));
}

/// An entry for the end of a client file.
std::string entry_text(const std::string& date, const Client* client, const NoteStyle& style) {
  std::string text = fmt::format("  - date: {}\n{}    notes: |\n", date, head_of(client, "    "));
  for (const std::string& heading : style.headings) text += fmt::format("      {}:\n", heading);
  return text;
}

/// The style that was asked for, or is configured, or the client's last note has.
NoteStyle choose_style(const Options& asked, const Client* client) {
  if (!asked.style.empty()) return style_named(asked.style);
  if (asked.from_config.note_style) return *asked.from_config.note_style;
  return client == nullptr ? style_named("plain") : style_of(*client);
}

struct Place {
  std::string path;
  bool is_client_file = false;
};

/// Where the next note of a client stands: beside the last one, named as it is. The name of a file
/// that holds more than one session has no date in it. Empty when there is no session yet.
Place next_place(const Client& client, const std::string& date) {
  for (auto session = client.sessions.rbegin(); session != client.sessions.rend(); ++session) {
    const SourceFile* file = session->where.file;
    if (file == nullptr) continue;
    std::string path = file->path();
    const std::size_t name = path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1;
    const std::size_t at = path.find(to_iso(session->date.value), name);
    if (at == std::string::npos) return {.path = path, .is_client_file = true};
    return {.path = path.replace(at, date.size(), date), .is_client_file = false};
  }
  return {};
}

struct Found {
  std::optional<Client> client;
  std::vector<std::string> others;  ///< codes of the other clients there
  Diagnostics diagnostics;
};

Found find_client(const std::string& code, const std::vector<std::string>& paths,
                  const World& world) {
  Found found;
  for (const ClientSource& source : find_clients(paths, *world.files, found.diagnostics)) {
    std::optional<Client> client = read_client(source, *world.files, found.diagnostics);
    if (client && client->code == code) {
      found.client = std::move(client);
      return found;
    }
    if (client) found.others.push_back(client->code);
  }
  return found;
}

/// A new client's first note needs the folder it was told to go into; a mistyped one would be a
/// note astray. Empty when there is one.
std::string objection_to_folder(const std::string& folder, const World& world) {
  if (world.files->kind_of(folder) == FileReader::Kind::Folder) return {};
  return fmt::format("\"{}\" is no folder for a first note to go into", folder);
}

Exit write_note(const std::string& path, const std::string& text, const World& world) {
  if (const std::string why = create_file(path, text); !why.empty()) {
    say(world, fmt::format("cannot write \"{}\": {}", path, why));
    return Exit::Environment;
  }
  static_cast<void>(world.out(path + "\n"));
  return Exit::Done;
}

/// Why \p code can be no client's code, which becomes the name of a file; empty when it can.
std::string objection_to(const std::string& code) {
  if (code.find('/') != std::string::npos) {
    return fmt::format("\"{}\" is a path; the client's code comes first: resist new R-07 {}", code,
                       code);
  }
  const bool plain = !code.empty() && printable(code) == code &&
                     code.find('\\') == std::string::npos && !code.starts_with('.') &&
                     code.front() != ' ' && code.back() != ' ';
  if (plain) return {};
  return fmt::format("\"{}\" is no client's code; letters, digits and hyphens are, such as R-07",
                     printable(code));
}

/// The letters and digits of a code in order of the alphabet: the same for "r07", "R-07" and
/// "R-70", which are one code mistyped, and not for R-08, which is the next client's.
std::string letters_of(std::string_view code) {
  std::string letters = ascii_lower(code);
  std::erase_if(letters, [](unsigned char c) { return c < 0x80 && std::isalnum(c) == 0; });
  std::ranges::sort(letters);
  return letters;
}

/// A new client is announced, in case it is an old one whose code is mistyped.
void announce(const std::string& code, const Found& found, const World& world) {
  const auto meant = std::ranges::find(found.others, letters_of(code), letters_of);
  say(world, meant == found.others.end()
                 ? fmt::format("the first note of {}", code)
                 : fmt::format("the first note of {}; if you meant {}, delete it", code, *meant));
}

Exit run_new(const Options& asked, const World& world) {
  if (asked.words.empty()) {
    say(world, "name the client, and after it the folder of the notes: resist new R-07 ~/caseload");
    return Exit::Usage;
  }
  const std::vector<std::string_view> styles = style_names();
  if (!asked.style.empty() && std::ranges::find(styles, asked.style) == styles.end()) {
    say(world, unknown_word("style", asked.style, styles));
    return Exit::Usage;
  }
  const std::string& code = asked.words.front();
  if (const std::string why = objection_to(code); !why.empty()) {
    say(world, why);
    return Exit::Usage;
  }
  std::vector<std::string> paths{asked.words.begin() + 1, asked.words.end()};
  if (paths.empty()) paths.emplace_back(".");
  const Found found = find_client(code, paths, world);
  const Client* client = found.client ? &*found.client : nullptr;
  // Among notes that cannot be read may be the client's last: what was assigned would be missing.
  const bool partial = client == nullptr && has_errors(found.diagnostics);
  if (partial) show_diagnostics(found.diagnostics, asked, world);
  const NoteStyle style = choose_style(asked, client);
  const std::string date = to_iso(asked.today);
  Place place = client == nullptr ? Place{} : next_place(*client, date);
  if (place.is_client_file) {
    say(world, fmt::format("an entry for the end of {}:", place.path));
    static_cast<void>(world.out(entry_text(date, client, style)));
    return Exit::Done;
  }
  if (place.path.empty()) {
    if (const std::string why = objection_to_folder(paths.front(), world); !why.empty()) {
      say(world, why);
      return Exit::Data;
    }
    place.path = fmt::format("{}/{} {}.md", paths.front(), date, code);
    announce(code, found, world);
  }
  const Exit written = write_note(place.path, note_text(code, date, client, style, world), world);
  return partial && written == Exit::Done ? Exit::Data : written;
}

}  // namespace

const Command new_command = {
    .name = "new",
    .arguments = "CLIENT [FOLDER]",
    .summary = "the next session's note, with what was assigned; overwrites none",
    .examples =
        "  resist new R-07 ~/caseload\n"
        "  resist new --style soap W-05 ~/caseload\n",
    .options = options,
    .formats = {},
    .run = run_new,
};

}  // namespace resist
