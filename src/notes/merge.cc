#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "notes/codes.h"
#include "notes/ignores.h"
#include "notes/note_file.h"
#include "notes/read.h"

namespace resist {
namespace {

/// In quotes, as all that may hold a name: what is quoted is left out of a redacted message.
std::string place_of(const Span& where) {
  return where.file == nullptr
             ? std::string{}
             : fmt::format("\"{}:{}\"", where.file->path(), where.position().line);
}

template <typename T>
void keep_first(std::optional<Noted<T>>& kept, std::optional<Noted<T>>& more, std::string_view key,
                Diagnostics& diagnostics) {
  if (kept && more && kept->value != more->value) {
    diagnostics.push_back(diagnostic_at(
        Severity::Warning, codes::told_twice, more->where,
        fmt::format("\"{}\" is also told in {}, and differently", key, place_of(kept->where)),
        "the other one is used"));
  }
  if (!kept) kept = std::move(more);
}

template <typename T>
void add_all(std::vector<T>& kept, std::vector<T>& more) {
  std::ranges::move(more, std::back_inserter(kept));
}

void merge_profile(Profile& kept, Profile& more, Diagnostics& diagnostics) {
  keep_first(kept.reactance, more.reactance, "reactance", diagnostics);
  keep_first(kept.stage, more.stage, "stage", diagnostics);
  keep_first(kept.mandated, more.mandated, "mandated", diagnostics);
  keep_first(kept.minor, more.minor, "minor", diagnostics);
  keep_first(kept.consent, more.consent, "consent", diagnostics);
  keep_first(kept.risk, more.risk, "risk", diagnostics);
  add_all(kept.conditions, more.conditions);
}

/// The code that the client's own file gives, else the first note that gives one, else \p name.
std::string code_of(const std::vector<NoteFile>& notes, const std::string& name) {
  const auto has_code = [](const NoteFile& note) { return !note.client.code.empty(); };
  auto found = std::ranges::find_if(
      notes, [&](const NoteFile& note) { return note.is_client_file && has_code(note); });
  if (found == notes.end()) found = std::ranges::find_if(notes, has_code);
  return found == notes.end() ? name : found->client.code;
}

void merge(Client& kept, NoteFile note, Diagnostics& diagnostics) {
  Client& more = note.client;
  if (!more.code.empty() && kept.code != more.code) {
    diagnostics.push_back(
        diagnostic_at(Severity::Error, codes::other_client, note.code_where,
                      fmt::format("this note is of client \"{}\", and stands among those of \"{}\"",
                                  more.code, kept.code),
                      "it is not read"));
    return;
  }
  if (kept.therapist.empty()) kept.therapist = std::move(more.therapist);
  keep_first(kept.started, more.started, "started", diagnostics);
  merge_profile(kept.profile, more.profile, diagnostics);
  add_all(kept.goals, more.goals);
  add_all(kept.people, more.people);
  add_all(kept.roles.therapist, more.roles.therapist);
  add_all(kept.roles.client, more.roles.client);
  add_all(kept.sessions, more.sessions);
  kept.files.push_back(std::move(note.source));
}

bool same_slot(const Session& a, const Session& b) {
  return a.date.value == b.date.value && a.time == b.time;
}

/// Two entries for one appointment would be counted twice: the first in the order read stays.
void drop_duplicates(std::vector<Session>& sessions, Diagnostics& diagnostics) {
  std::vector<Session> kept;
  kept.reserve(sessions.size());
  for (Session& each : sessions) {
    if (kept.empty() || !same_slot(kept.back(), each)) {
      kept.push_back(std::move(each));
      continue;
    }
    const std::string time = each.time.empty() ? std::string{} : " " + each.time;
    diagnostics.push_back(
        diagnostic_at(Severity::Error, codes::same_slot, each.where,
                      fmt::format("a second entry for {}{}; the first is {}",
                                  to_iso(each.date.value), time, place_of(kept.back().where)),
                      "the first is used; give two sessions of one day their \"time\""));
  }
  sessions = std::move(kept);
}

void put_in_order(std::vector<Session>& sessions) {
  std::ranges::stable_sort(sessions, [](const Session& a, const Session& b) {
    return std::tie(a.date.value, a.time) < std::tie(b.date.value, b.time);
  });
}

/// Keys of other programs stand in every note, and are worth saying once.
void say_once(std::size_t begin, Diagnostics& diagnostics) {
  std::map<std::string, std::pair<std::size_t, int>> first_and_count;
  Diagnostics kept{diagnostics.begin(), diagnostics.begin() + static_cast<std::ptrdiff_t>(begin)};
  for (std::size_t i = begin; i < diagnostics.size(); ++i) {
    Diagnostic& each = diagnostics[i];
    if (each.severity == Severity::Warning && each.code == codes::unknown_key) {
      const auto [found, is_first] = first_and_count.try_emplace(each.message, kept.size(), 0);
      ++found->second.second;
      if (!is_first) continue;
    }
    kept.push_back(std::move(each));
  }
  for (const auto& [message, each] : first_and_count) {
    const auto& [index, count] = each;
    if (count > 1) kept[index].message += fmt::format(", here and in {} more notes", count - 1);
  }
  diagnostics = std::move(kept);
}

}  // namespace

std::optional<Client> read_client(const ClientSource& source, const FileReader& files,
                                  Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.size();
  std::vector<NoteFile> notes;
  for (const std::string& path : source.paths) {
    std::optional<NoteFile> note = read_note_file(path, files, diagnostics);
    if (note) notes.push_back(*std::move(note));
  }
  say_once(before, diagnostics);
  if (notes.empty()) return std::nullopt;
  Client client;
  client.code = code_of(notes, source.name);
  for (NoteFile& note : notes) merge(client, std::move(note), diagnostics);
  put_in_order(client.sessions);
  drop_duplicates(client.sessions, diagnostics);
  read_ignores(client, diagnostics);
  return client;
}

}  // namespace resist
