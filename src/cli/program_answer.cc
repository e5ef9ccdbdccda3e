#include "cli/program_answer.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/nearest.h"
#include "cli/program_record.h"
#include "language/packs.h"
#include "notes/codes.h"

namespace resist {
namespace {

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
std::optional<std::size_t> session_at(const ProgramCall& call, const Span& where) {
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

void add(const ProgramCall& call, ToldFinding finding, Span where, SessionReading& reading) {
  if (finding.sign.empty()) finding.sign = call.spec.sign;
  OutsideHit hit{.sign = std::move(finding.sign),
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
    if (!hit.why.empty()) hit.quote += fmt::format(" ({})", hit.why);
  }
  hit.where = cut(where, finding.length);
  reading.outside.push_back(std::move(hit));
}

/// What the answer of one program comes to.
class Answer {
 public:
  Answer(const ProgramCall& call, Diagnostics& diagnostics)
      : call_(call), diagnostics_(diagnostics) {}

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
    diagnostics_.push_back(complaint_about(
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

  const ProgramCall& call_;
  Diagnostics& diagnostics_;
  int line_ = 0;
  int complaints_ = 0;
};

}  // namespace

Diagnostic complaint_about(const ProgramSpec& spec, std::string_view code, std::string message,
                           std::string hint) {
  Diagnostic diagnostic = spec.place;
  diagnostic.code = code;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  return diagnostic;
}

void read_answer(const ProgramCall& call, std::string_view output, ClientReading& reading,
                 Diagnostics& diagnostics) {
  Answer{call, diagnostics}.read(output, reading);
}

}  // namespace resist
