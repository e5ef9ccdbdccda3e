#include "cli/program_config.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "notes/codes.h"

namespace resist {
namespace {

/// One program while it is read.
struct Draft {
  ProgramSpec spec;
  Span where;
};

void read_name(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  auto name = read_text(value, diagnostics);
  if (!name) return;
  check_name(*name, diagnostics);
  draft.where = name->where;
  draft.spec.name = std::move(name->value);
}

void read_sign(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  auto sign = read_text(value, diagnostics);
  if (!sign) return;
  check_name(*sign, diagnostics);
  draft.spec.sign = std::move(sign->value);
}

void read_title(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  if (auto title = read_text(value, diagnostics)) draft.spec.title = std::move(title->value);
}

void read_run(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  for (Noted<std::string>& word : read_texts(value, diagnostics)) {
    draft.spec.run.push_back(std::move(word.value));
  }
}

void read_levels(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  read_pack_levels(value, draft.spec.levels, diagnostics);
}

void read_seconds(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  static constexpr NumberRange range{.least = 0.1, .most = 600, .unit = "seconds"};
  if (const auto seconds = read_number(value, range, diagnostics)) {
    constexpr double thousand = 1000;
    draft.spec.limits.time =
        std::chrono::milliseconds{static_cast<std::int64_t>(seconds->value * thousand)};
  }
}

void read_megabytes(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  static constexpr NumberRange range{.least = 16, .most = 65536, .unit = "megabytes"};
  if (const auto megabytes = read_number(value, range, diagnostics)) {
    draft.spec.limits.memory = static_cast<std::size_t>(megabytes->value) << 20U;
  }
}

constexpr auto fields = std::to_array<Field<Draft>>({
    {"name", read_name},
    {"run", read_run},
    {"sign", read_sign},
    {"title", read_title},
    {"levels", read_levels},
    {"seconds", read_seconds},
    {"megabytes", read_megabytes},
});

void report_missing(std::string_view key, const Span& where, Diagnostics& diagnostics) {
  diagnostics.push_back(diagnostic_at(Severity::Error, codes::missing_key, where,
                                      fmt::format("a program without '{}'", key)));
}

/// Paths as the configuration means them; a program without a slash is one of $PATH.
void resolve(std::vector<std::string>& run, const std::string& folder, const std::string& home) {
  for (std::string& word : run) {
    if (word.starts_with("~/") && !home.empty()) word.replace(0, 1, home);
    if (word.starts_with("./")) word = fmt::format("{}{}", folder, word.substr(1));
  }
  std::string& program = run.front();
  if (!program.starts_with('/') && program.find('/') != std::string::npos) {
    program = fmt::format("{}/{}", folder, program);
  }
}

}  // namespace

std::vector<ProgramSpec> read_programs(const Value& value, const std::string& folder,
                                       const std::string& home, Diagnostics& diagnostics) {
  std::vector<ProgramSpec> programs;
  for (const Value& item : items_of(value)) {
    auto draft = read_map<Draft>(item, fields, diagnostics);
    if (!draft) continue;
    ProgramSpec& spec = draft->spec;
    const Span where = draft->where.file == nullptr ? item.where() : draft->where;
    if (spec.name.empty()) report_missing("name", where, diagnostics);
    if (spec.run.empty()) report_missing("run", where, diagnostics);
    if (spec.sign.empty()) report_missing("sign", where, diagnostics);
    if (spec.name.empty() || spec.run.empty() || spec.sign.empty()) continue;
    if (std::ranges::find(programs, spec.name, &ProgramSpec::name) != programs.end()) {
      diagnostics.push_back(diagnostic_at(Severity::Error, codes::duplicate_rule, where,
                                          fmt::format("a second program '{}'", spec.name)));
      continue;
    }
    resolve(spec.run, folder, home);
    spec.place = diagnostic_at(Severity::Error, {}, where, {});
    programs.push_back(std::move(spec));
  }
  return programs;
}

}  // namespace resist
