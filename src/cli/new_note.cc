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
#include "cli/next_note.h"
#include "cli/note_style.h"
#include "cli/output.h"
#include "notes/codes.h"
#include "notes/read.h"

namespace resist {
namespace {

constexpr std::array options = {Option::Style,    Option::Today, Option::Config,
                                Option::NoConfig, Option::Quiet, Option::Help};

/// The style that was asked for, or is configured, or most of the client's last notes have.
NoteStyle choose_style(const Options& asked, const Before& before) {
  if (!asked.style.empty()) return style_named(asked.style);
  if (asked.from_config.note_style) return *asked.from_config.note_style;
  return style_of(before.held);
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
  const std::vector<ClientSource> sources = find_clients(paths, *world.files, found.diagnostics);
  // A folder without notes is what the first note of all goes into.
  std::erase_if(found.diagnostics,
                [](const Diagnostic& each) { return each.code == codes::no_notes; });
  for (const ClientSource& source : sources) {
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

/// Where the first note of a client stands: in the folder that is named for it, where there is one.
std::string first_path(const std::string& folder, const std::string& code, const std::string& date,
                       const World& world) {
  const std::string own = fmt::format("{}/{}", folder, code);
  if (world.files->kind_of(own) == FileReader::Kind::Folder) {
    return fmt::format("{}/{}.md", own, date);
  }
  return fmt::format("{}/{} {}.md", folder, date, code);
}

Exit write_note(const std::string& path, const std::string& text, const World& world) {
  if (world.files->kind_of(path) != FileReader::Kind::Missing) {
    say(world, fmt::format("there is a note of that day already: \"{}\"; it stays as it is", path));
    return Exit::Environment;
  }
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

/// A new client is announced, in case it is an old one whose code is mistyped, or a name.
void announce(const std::string& code, const Found& found, const World& world) {
  const auto meant = std::ranges::find(found.others, letters_of(code), letters_of);
  const bool name =
      code.find(' ') != std::string::npos && code.find_first_of("0123456789") == std::string::npos;
  std::string more;
  if (meant != found.others.end()) {
    more = fmt::format("; if you meant {}, delete it", *meant);
  } else if (name) {
    more = "; a code such as R-07 would keep the name out of files and reports";
  }
  say(world, fmt::format("the first note of {}{}", code, more));
}

/// Nobody has two clients whose codes differ in capitals alone. Empty where no other client is
/// called so.
std::string other_case(const std::string& code, const Found& found) {
  const auto meant = std::ranges::find(found.others, ascii_lower(code),
                                       [](const std::string& each) { return ascii_lower(each); });
  if (meant == found.others.end()) return {};
  return fmt::format("no client \"{}\" in these notes; did you mean \"{}\"?", code, *meant);
}

/// Prints the entry for the end of a file that holds all sessions of a client.
Exit print_entry(const std::string& path, const Client& client, Date today, const std::string& text,
                 const World& world) {
  const bool twice = std::ranges::any_of(
      client.sessions, [today](const Session& session) { return session.date.value == today; });
  say(world,
      fmt::format("{}for the end of {}:",
                  twice ? "there is an entry of that day already; another " : "an entry ", path));
  return world.out(text) == Written::Failed ? Exit::Environment : Exit::Done;
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
  if (const std::string why = client == nullptr ? other_case(code, found) : ""; !why.empty()) {
    say(world, why);
    return Exit::Usage;
  }
  const Before before = client == nullptr ? Before{} : before_next(*client);
  const NoteStyle style = choose_style(asked, before);
  const std::string date = to_iso(asked.today);
  Place place = client == nullptr ? Place{} : next_place(*client, date);
  if (place.is_client_file) {
    return print_entry(place.path, *client, asked.today,
                       entry_text(asked.today, *client, before, style), world);
  }
  if (place.path.empty()) {
    if (const std::string why = objection_to_folder(paths.front(), world); !why.empty()) {
      say(world, why);
      return Exit::Data;
    }
    place.path = first_path(paths.front(), code, date, world);
    announce(code, found, world);
  }
  const std::string text = note_text(code, asked.today, client, before, style, world);
  const Exit written = write_note(place.path, text, world);
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
