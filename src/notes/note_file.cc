#include "notes/note_file.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "notes/client_file.h"
#include "notes/codes.h"
#include "notes/file_names.h"
#include "notes/load.h"
#include "notes/markdown.h"
#include "notes/own_pages.h"
#include "notes/session_fields.h"
#include "notes/templates.h"
#include "notes/written_dates.h"

namespace resist {
namespace {

/// Where the entry of a file that is one session begins.
Span first_line(const SourceFile& source) {
  return {.file = &source, .begin = 0, .length = static_cast<std::uint32_t>(source.line(1).size())};
}

/// How a note may be given its day; \p meant is what its name or first line may mean by one.
std::string repair_of_date(const std::vector<std::string>& meant, std::string_view ending) {
  if (meant.size() > 1) {
    return fmt::format("name the file {}{}", fmt::join(meant, fmt::format("{} or ", ending)),
                       ending);
  }
  const std::string day = meant.empty() ? "2026-03-09" : meant.front();
  return fmt::format(
      "name the file {}{}, or write \"date: {}\" between two lines \"---\" at its head", day,
      ending, day);
}

void report_no_date(const SourceFile& source, Diagnostics& diagnostics) {
  const std::string_view name = base_name(source.path());
  const std::string_view stem = stem_of(name);
  std::vector<std::string> meant = readings_of_name(stem);
  // A heading, not a sentence that tells of a day.
  constexpr std::size_t longest_heading = 50;
  const std::string_view first = source.line(1);
  if (meant.empty() && first.size() <= longest_heading) meant = readings_of_name(first);
  const bool named = kind_of_note(name) != NoteKind::Other;
  diagnostics.push_back(
      diagnostic_at(Severity::Error, codes::no_date, first_line(source),
                    "this note has no date, and is passed over",
                    repair_of_date(meant, named ? name.substr(stem.size()) : ".md")));
}

/// The date of the keys, else of the file's name, else \p in_heading; two that differ are reported.
std::optional<Noted<Date>> settle_date(const SessionDraft& draft, const SourceFile& source,
                                       std::optional<Date> in_heading, Diagnostics& diagnostics) {
  const std::optional<Date> in_name = parse_note_name(base_name(source.path())).date;
  if (draft.date && in_name && draft.date->value != *in_name) {
    diagnostics.push_back(diagnostic_at(Severity::Warning, codes::dates_disagree, draft.date->where,
                                        fmt::format("this says {}, and the file's name {}",
                                                    to_iso(draft.date->value), to_iso(*in_name)),
                                        fmt::format("{} is used", to_iso(draft.date->value))));
  }
  if (draft.date) return draft.date;
  const std::optional<Date> other = in_name ? in_name : in_heading;
  if (draft.date_trouble) {
    add_to_hint(diagnostics[*draft.date_trouble],
                other ? fmt::format("{} is used, from the {}", to_iso(*other),
                                    in_name ? "file's name" : "heading")
                      : std::string{"the note is passed over"});
  }
  if (other) return Noted<Date>{.value = *other, .where = first_line(source)};
  if (!draft.date_trouble) report_no_date(source, diagnostics);
  return std::nullopt;
}

/// Makes the one session of a file from its keys; its client's code comes with it.
void add_session(SessionDraft draft, std::optional<Date> in_heading, NoteFile& note,
                 Diagnostics& diagnostics) {
  if (draft.client) {
    note.client.code = draft.client->value;
    note.code_where = draft.client->where;
  }
  if (draft.to_come) return;
  const std::optional<Noted<Date>> date = settle_date(draft, *note.source, in_heading, diagnostics);
  if (!date) return;
  draft.session.date = *date;
  draft.session.where = first_line(*note.source);
  note.client.sessions.push_back(std::move(draft.session));
}

/// \p more after \p text, as one passage.
void append(Passage& text, Passage more) {
  if (text.empty()) {
    text = std::move(more);
    return;
  }
  if (!text.text.ends_with('\n') && !more.empty()) text.text += '\n';
  const auto before = static_cast<std::uint32_t>(text.text.size());
  for (Passage::Segment segment : more.segments) {
    segment.text_begin += before;
    text.segments.push_back(segment);
  }
  text.text += more.text;
}

SessionDraft read_front_matter(const SourceFile& source, FrontMatter& front,
                               Diagnostics& diagnostics) {
  if (!front.closed) {
    diagnostics.push_back(diagnostic_at(Severity::Error, codes::open_front_matter,
                                        first_line(source),
                                        "the keys that begin here are never closed",
                                        "write a line \"---\" under the last of them"));
  }
  const YamlNode root = parse_yaml(source, front.begin, front.length, diagnostics);
  if (root.is_map()) return read_session_keys(root, true, Severity::Warning, diagnostics);
  if (!root.is_null()) {
    diagnostics.push_back(
        diagnostic_at(Severity::Error, codes::no_keys, root.where,
                      "there should be keys such as \"date: 2026-03-09\" between the lines \"---\"",
                      "it is read as part of the note"));
    front.body = front.begin;
  }
  return {};
}

/// Whether a note says nothing of its session: what `resist new` writes before anybody has filled
/// it in, tasks to look back on among it.
bool is_untouched(const SessionDraft& draft) {
  const Session& session = draft.session;
  const bool looked_back = std::ranges::any_of(
      session.homework, [](const Homework& each) { return each.done || each.reason; });
  const bool told = session.attendance || session.minutes || session.late_minutes || looked_back ||
                    session.effort.therapist || session.effort.client || session.prep_minutes ||
                    session.talk || session.risk || session.modality;
  const bool lists = !session.assigned.empty() || !session.suggestions.empty() ||
                     !session.measures.empty() || !session.goal_ratings.empty() ||
                     !session.topics.empty() || !session.interventions.empty();
  return !told && !lists && session.transcript.empty() &&
         has_only_empty_headings(session.notes.text);
}

/// Two sessions in one note would be read as one of the first date, with what befell on the second;
/// no more than a warning where the note says its date elsewhere.
void report_second_date(const SourceFile& source, std::size_t begin, bool dated,
                        Diagnostics& diagnostics) {
  const std::optional<DatedHeading> second = second_date_heading(source.text(), begin);
  if (!second) return;
  diagnostics.push_back(diagnostic_at(
      dated ? Severity::Warning : Severity::Error, codes::two_sessions,
      {.file = &source,
       .begin = static_cast<std::uint32_t>(second->begin),
       .length = static_cast<std::uint32_t>(second->length)},
      fmt::format("a session of another date, {}, in one note, and read as part of the first",
                  to_iso(second->date)),
      "write one file a session, or the client's sessions in one YAML file"));
}

void read_markdown(NoteFile& note, Diagnostics& diagnostics) {
  const SourceFile& source = *note.source;
  std::optional<FrontMatter> front = find_front_matter(source.text());
  SessionDraft draft;
  if (front) draft = read_front_matter(source, *front, diagnostics);
  const std::size_t begin = front ? front->body : 0;
  report_template(source, begin, diagnostics);
  NoteBody body = split_body(source, begin);
  append(draft.session.notes, std::move(body.notes));
  append(draft.session.transcript, std::move(body.transcript));
  if (is_untouched(draft)) {
    diagnostics.push_back(diagnostic_at(Severity::Warning, codes::empty_note, first_line(source),
                                        "this note is still empty, and is passed over",
                                        "it is no session until something is written in it"));
    draft.to_come = true;
  }
  const bool dated = draft.date || parse_note_name(base_name(source.path())).date;
  report_second_date(source, begin, dated, diagnostics);
  add_session(std::move(draft), date_in_heading(source.text(), begin), note, diagnostics);
}

bool is_one_session(const YamlNode& root) {
  return root.find("sessions") == nullptr &&
         std::ranges::any_of(root.entries,
                             [](const YamlEntry& entry) { return is_session_key(entry.key); });
}

void read_yaml_file(NoteFile& note, Diagnostics& diagnostics) {
  const SourceFile& source = *note.source;
  const YamlNode root = parse_yaml(source, diagnostics);
  if (root.is_null()) return;
  if (!root.is_map()) {
    diagnostics.push_back(
        diagnostic_at(Severity::Error, codes::no_keys, root.where, "this is not a client file",
                      R"(it begins with keys such as "client: R-07" and "sessions:")"));
    return;
  }
  if (root.find("pack") != nullptr && root.find("rules") != nullptr) {
    diagnostics.push_back(diagnostic_of(
        Severity::Error, codes::rule_pack_as_notes, source.path(), "this is a rule pack, not notes",
        "give it with --rules, and begin its name with \"_\" here"));
    return;
  }
  if (is_one_session(root)) {
    add_session(read_session_keys(root, true, Severity::Error, diagnostics), std::nullopt, note,
                diagnostics);
    return;
  }
  note.is_client_file = true;
  note.client = read_client_tree(root, diagnostics);
  if (const YamlNode* const code = root.find("client")) note.code_where = code->where;
}

/// For text without a name: keys make it YAML, and keys between two lines `---` with text after
/// them a note.
bool looks_like_yaml(std::string_view text) {
  if (const std::optional<FrontMatter> front = find_front_matter(text)) {
    return !front->closed && front->body >= text.size();
  }
  std::size_t at = 0;
  while (at < text.size() && (text[at] == '#' || text[at] == '\n' || text[at] == '\r')) {
    at = std::min(text.find('\n', at), text.size() - 1) + 1;
  }
  const std::string_view key = text.substr(at, text.find_first_of(": \n", at) - at);
  return at + key.size() < text.size() && text[at + key.size()] == ':' &&
         (is_client_key(key) || is_session_key(key));
}

/// In the order of the file, and no more than a screen or two of a file that is something else
/// altogether.
void put_in_order(const std::string& path, std::size_t before, Diagnostics& diagnostics) {
  constexpr std::size_t most = 100;
  std::stable_sort(diagnostics.begin() + static_cast<std::ptrdiff_t>(before), diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.at < b.at; });
  if (diagnostics.size() <= before + most) return;
  const std::size_t more = diagnostics.size() - before - most;
  diagnostics.resize(before + most);
  diagnostics.push_back(diagnostic_of(Severity::Error, codes::many_more, path,
                                      fmt::format("and {} more like these in this file", more)));
}

bool is_yaml(const SourceFile& source) {
  const NoteKind kind = kind_of_note(source.path());
  if (kind == NoteKind::Other) return looks_like_yaml(source.text());
  return kind == NoteKind::Yaml;
}

}  // namespace

std::optional<NoteFile> read_note_file(const std::string& path, const FileReader& files,
                                       Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.size();
  NoteFile note{.source = load_source(path, files, diagnostics)};
  if (note.source == nullptr) return std::nullopt;
  if (is_yaml(*note.source)) {
    read_yaml_file(note, diagnostics);
  } else if (is_own_page(note.source->text())) {
    diagnostics.push_back(diagnostic_of(Severity::Warning, codes::own_page, path,
                                        "this is a report of resist, and no note",
                                        "keep it elsewhere, or begin its name with \"_\""));
    return std::nullopt;
  } else {
    read_markdown(note, diagnostics);
  }
  put_in_order(path, before, diagnostics);
  return note;
}

}  // namespace resist
