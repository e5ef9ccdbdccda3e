#include "cli/programs.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <system_error>
#include <utility>

#include <fmt/format.h>

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

std::string seconds(std::chrono::milliseconds time) {
  constexpr double thousand = 1000;
  return fmt::format("{} s", static_cast<double>(time.count()) / thousand);
}

/// Why there is nothing to be had from the program; empty when there is.
std::optional<Diagnostic> failure(const ProgramCall& call, const ProcessResult& result) {
  const ProgramSpec& spec = call.spec;
  const std::string on = fmt::format("detector program \"{}\" on {}", spec.name, call.client.code);
  const std::string said = call.redact || result.complaint.empty()
                               ? std::string{}
                               : fmt::format("it said: {}", shorten(result.complaint, 200));
  switch (result.end) {
    case ProcessEnd::Well:
      return std::nullopt;
    case ProcessEnd::NotStarted:
      return complaint_about(spec, codes::program_not_started,
                             fmt::format("cannot start detector program \"{}\": {}", spec.name,
                                         std::generic_category().message(result.error)));
    case ProcessEnd::Failed:
      return complaint_about(spec, codes::program_failed,
                             fmt::format("{}: failed with status {}", on, result.status), said);
    case ProcessEnd::Killed: {
      const char* name = sigabbrev_np(result.status);
      return complaint_about(
          spec, codes::program_failed,
          fmt::format("{}: ended by signal {}", on, name == nullptr ? "unknown" : name), said);
    }
    case ProcessEnd::TooSlow:
      return complaint_about(spec, codes::program_too_slow,
                             fmt::format("{}: took more than {}", on, seconds(spec.limits.time)),
                             "\"seconds\" of the program in the configuration gives it longer");
    case ProcessEnd::TooMuch:
      return complaint_about(
          spec, codes::program_too_much,
          fmt::format("{}: printed more than {} KiB", on, spec.limits.output >> 10U));
  }
  return std::nullopt;
}

}  // namespace

std::vector<ReadyProgram> find_programs(const std::vector<ProgramSpec>& specs, const World& world,
                                        Diagnostics& diagnostics) {
  std::vector<ReadyProgram> ready;
  for (const ProgramSpec& spec : specs) {
    std::string path = find_program(spec.run.front(), world);
    if (path.empty()) {
      diagnostics.push_back(
          complaint_about(spec, codes::program_not_started,
                          fmt::format("cannot start detector program \"{}\": no file \"{}\"",
                                      spec.name, spec.run.front())));
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
    const ProgramCall call{
        .spec = program.spec, .client = client, .today = today, .signs = signs, .redact = redact};
    const ProcessResult result = run_process({.path = program.path,
                                              .arguments = program.spec.run,
                                              .environment = program.environment,
                                              .input = record,
                                              .limits = program.spec.limits});
    if (std::optional<Diagnostic> failed = failure(call, result)) {
      diagnostics.push_back(*std::move(failed));
    } else {
      read_answer(call, result.output, reading, diagnostics);
    }
  }
}

bool has_program_errors(const Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics,
                             [](const Diagnostic& each) { return each.code.starts_with("R9"); });
}

}  // namespace resist
