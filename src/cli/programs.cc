#include "cli/programs.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/nearest.h"
#include "base/unicode.h"
#include "cli/process.h"
#include "cli/program_record.h"
#include "notes/codes.h"

namespace resist {
namespace {

/// The variables that a program is given, where they are set.
constexpr std::array variables = {"HOME", "LANG", "LC_ALL", "LC_CTYPE", "PATH", "TZ"};

std::vector<std::string> environment_for_programs(const World& world) {
  std::vector<std::string> environment;
  for (const char* name : variables) {
    if (const auto value = world.environment(name)) {
      environment.push_back(fmt::format("{}={}", name, *value));
    }
  }
  return environment;
}

bool is_file(const World& world, const std::string& path) {
  return world.files->kind_of(path) == FileReader::Kind::File;
}

/// Where \p name is; empty where it is nowhere. Of $PATH only absolute folders count: the folder
/// that one happens to be in may be a folder of notes.
std::string find_program(const std::string& name, const World& world) {
  if (name.find('/') != std::string::npos) return is_file(world, name) ? name : std::string{};
  const std::string path = world.environment("PATH").value_or("/usr/local/bin:/usr/bin:/bin");
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find(':', begin), path.size());
    const std::string folder = path.substr(begin, end - begin);
    std::string candidate = fmt::format("{}/{}", folder, name);
    if (folder.starts_with('/') && is_file(world, candidate)) return candidate;
    begin = end + 1;
  }
  return {};
}

Diagnostic complaint(const ProgramSpec& spec, std::string_view code, std::string message,
                     std::string hint = {}) {
  Diagnostic diagnostic = spec.place;
  diagnostic.code = code;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  return diagnostic;
}

/// One program at work on one client.
struct Call {
  const ProgramSpec& spec;
  const Client& client;
  Date today;
  std::span<const std::string_view> signs;
  bool redact = false;
};

std::string seconds(std::chrono::milliseconds time) {
  constexpr double thousand = 1000;
  return fmt::format("{} s", static_cast<double>(time.count()) / thousand);
}

/// Why there is nothing to be had from the program; empty when there is.
std::optional<Diagnostic> failure(const Call& call, const ProcessResult& result) {
  const ProgramSpec& spec = call.spec;
  const std::string on = fmt::format("detector program \"{}\" on {}", spec.name, call.client.code);
  const std::string said = call.redact || result.complaint.empty()
                               ? std::string{}
                               : fmt::format("it said: {}", shorten(result.complaint, 200));
  switch (result.end) {
    case ProcessEnd::Well:
      return std::nullopt;
    case ProcessEnd::NotStarted:
      return complaint(spec, codes::program_not_started,
                       fmt::format("cannot start detector program \"{}\": {}", spec.name,
                                   std::generic_category().message(result.error)));
    case ProcessEnd::Failed:
      return complaint(spec, codes::program_failed,
                       fmt::format("{}: failed with status {}", on, result.status), said);
    case ProcessEnd::Killed: {
      const char* name = sigabbrev_np(result.status);
      return complaint(
          spec, codes::program_failed,
          fmt::format("{}: ended by signal {}", on, name == nullptr ? "unknown" : name), said);
    }
    case ProcessEnd::TooSlow:
      return complaint(spec, codes::program_too_slow,
                       fmt::format("{}: took more than {}", on, seconds(spec.limits.time)),
                       "\"seconds\" of the program in the configuration gives it longer");
    case ProcessEnd::TooMuch:
      return complaint(spec, codes::program_too_much,
                       fmt::format("{}: printed more than {} KiB", on, spec.limits.output >> 10U));
  }
  return std::nullopt;
}

/// The byte at which character \p column of \p line begins; empty when it has none.
std::optional<std::size_t> byte_of(std::string_view line, int column) {
  std::size_t at = 0;
  for (int i = 1; i < column && at < line.size(); ++i) {
    ++at;
    while (at < line.size() && (line[at] & '\xC0') == '\x80') ++at;
  }
  if (at >= line.size()) return std::nullopt;
  return at;
}

/// The first byte of the place that \p finding names; empty when the notes have no such place.
std::optional<Span> place_of(const Client& client, const ToldFinding& finding) {
  for (const auto& file : client.files) {
    if (file->path() != finding.file) continue;
    const std::string_view line = file->line(finding.line);
    const std::optional<std::size_t> byte = byte_of(line, finding.column);
    if (!byte) return std::nullopt;
    const std::string_view rest = line.substr(*byte);
    return Span{.file = file.get(),
                .begin = static_cast<std::uint32_t>(rest.data() - file->text().data()),
                .length = static_cast<std::uint32_t>(rest.size())};
  }
  return std::nullopt;
}

bool holds(const Span& outer, const Span& inner) {
  return outer.file == inner.file && outer.begin <= inner.begin &&
         inner.begin < outer.begin + outer.length;
}

/// The session whose entry \p where stands in; empty where it stands in none of those told.
std::optional<std::size_t> session_at(const Call& call, const Span& where) {
  std::optional<std::size_t> found;
  std::uint32_t begin = 0;
  for (std::size_t i = 0; i < call.client.sessions.size(); ++i) {
    const Session& session = call.client.sessions[i];
    const bool before = session.where.file == where.file && session.where.begin <= where.begin;
    if (!before || (found && session.where.begin < begin)) continue;
    found = i;
    begin = session.where.begin;
  }
  if (found && call.client.sessions[*found].date.value > call.today) return std::nullopt;
  return found;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t-"), text.size());
  text.remove_prefix(begin);
  text.remove_suffix(text.size() - (text.find_last_not_of(" \t\r") + 1));
  return text;
}

/// \p where cut to \p length characters, where so many are asked for.
Span cut(Span where, int length) {
  if (length > 0) {
    const auto end = byte_of(where.text(), length + 1);
    if (end) where.length = static_cast<std::uint32_t>(*end);
  }
  return where;
}

void add(const Call& call, ToldFinding finding, Span where, SessionReading& reading) {
  OutsideHit hit{.sign = finding.sign.empty() ? call.spec.sign : std::move(finding.sign),
                 .rule = fmt::format("{}/{}", call.spec.name, finding.rule),
                 .strength = finding.strength,
                 .why = std::move(finding.why)};
  for (std::size_t i = 0; i < reading.sentences.size(); ++i) {
    if (!holds(reading.sentences[i].where, where)) continue;
    hit.sentence = static_cast<std::uint32_t>(i);
    break;
  }
  if (!hit.sentence) {
    hit.quote = trimmed(where.file->line(where.position().line));
  }
  hit.where = cut(where, finding.length);
  reading.outside.push_back(std::move(hit));
}

/// What the answer of one program comes to.
class Answer {
 public:
  Answer(const Call& call, Diagnostics& diagnostics) : call_(call), diagnostics_(diagnostics) {}

  void read(std::string_view output, ClientReading& reading) {
    const std::string_view head = next_line(output);
    if (!is_findings_head(head)) {
      return tell(codes::program_version,
                  "does not begin with the line {\"schema\": \"resist.findings/1\"}",
                  "it may be for another version of resist");
    }
    while (!output.empty()) {
      const std::string_view line = next_line(output);
      if (!trimmed(line).empty()) take(line, reading);
    }
    if (complaints_ > most_complaints) {
      tell(codes::program_rubbish,
           fmt::format("{} more lines that are no findings", complaints_ - most_complaints), {});
    }
  }

 private:
  static constexpr int most_complaints = 3;

  std::string_view next_line(std::string_view& text) {
    ++line_;
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
  }

  void tell(std::string_view code, std::string_view what, std::string hint) {
    diagnostics_.push_back(complaint(
        call_.spec, code,
        fmt::format("detector program \"{}\" on {}: {}", call_.spec.name, call_.client.code, what),
        std::move(hint)));
  }

  void refuse(std::string_view code, std::string_view why, std::string hint = {}) {
    if (++complaints_ > most_complaints) return;
    tell(code, fmt::format("line {} of its output: {}", line_, why), std::move(hint));
  }

  /// Whether the sign and the rule are what they may be.
  bool knows(const ToldFinding& finding) {
    if (!is_plain_name(finding.rule)) {
      refuse(codes::program_rubbish, "\"rule\" is not small letters, digits and hyphens");
      return false;
    }
    const bool known = finding.sign.empty() || finding.sign == call_.spec.sign ||
                       std::ranges::find(call_.signs, finding.sign) != call_.signs.end();
    if (known) return true;
    const std::string_view meant = nearest(finding.sign, call_.signs);
    refuse(codes::program_rubbish, "a sign that is not looked for",
           meant.empty() ? std::string{} : fmt::format("did you mean \"{}\"?", meant));
    return false;
  }

  void take(std::string_view line, ClientReading& reading) {
    Result<ToldFinding> finding = read_told_finding(line);
    if (!finding) return refuse(codes::program_rubbish, finding.error());
    if (!knows(*finding)) return;
    const std::optional<Span> where = place_of(call_.client, *finding);
    if (!where) {
      const std::string place =
          call_.redact ? std::string{}
                       : fmt::format("{}:{}:{}", finding->file, finding->line, finding->column);
      return refuse(codes::program_lies, "a place that is not in the notes", place);
    }
    const std::optional<std::size_t> session = session_at(call_, *where);
    if (!session) return refuse(codes::program_lies, "a place that is in no session");
    add(call_, *std::move(finding), *where, reading.sessions[*session]);
  }

  const Call& call_;
  Diagnostics& diagnostics_;
  int line_ = 0;
  int complaints_ = 0;
};

}  // namespace

std::vector<ReadyProgram> find_programs(const std::vector<ProgramSpec>& specs, const World& world,
                                        Diagnostics& diagnostics) {
  std::vector<ReadyProgram> ready;
  for (const ProgramSpec& spec : specs) {
    std::string path = find_program(spec.run.front(), world);
    if (path.empty()) {
      diagnostics.push_back(
          complaint(spec, codes::program_not_started,
                    fmt::format("cannot start detector program \"{}\": no file \"{}\"", spec.name,
                                spec.run.front())));
      continue;
    }
    ready.push_back(
        {.spec = spec, .path = std::move(path), .environment = environment_for_programs(world)});
  }
  return ready;
}

void run_programs(std::span<const ReadyProgram> programs, const Client& client,
                  ClientReading& reading, Date today, std::span<const std::string_view> signs,
                  bool redact, Diagnostics& diagnostics) {
  if (programs.empty()) return;
  const std::string record = record_to_json(client, reading, today);
  for (const ReadyProgram& program : programs) {
    const Call call{
        .spec = program.spec, .client = client, .today = today, .signs = signs, .redact = redact};
    const ProcessResult result = run_process({.path = program.path,
                                              .arguments = program.spec.run,
                                              .environment = program.environment,
                                              .input = record,
                                              .limits = program.spec.limits});
    if (std::optional<Diagnostic> failed = failure(call, result)) {
      diagnostics.push_back(*std::move(failed));
    } else {
      Answer{call, diagnostics}.read(result.output, reading);
    }
  }
}

bool has_program_errors(const Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics,
                             [](const Diagnostic& each) { return each.code.starts_with("R9"); });
}

}  // namespace resist
