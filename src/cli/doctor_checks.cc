#include <algorithm>
#include <cstddef>
#include <iterator>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/check_notes.h"
#include "cli/doctor.h"
#include "cli/exposure.h"
#include "cli/messages.h"
#include "cli/setup.h"
#include "notes/left_aside.h"
#include "notes/read.h"
#include "report/redact.h"

namespace resist {
namespace {

/// `1 note`, `3 notes`.
std::string count_of(std::size_t number, std::string_view what) {
  return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

/// The first error, as one line with its place.
std::string first_error(const Diagnostics& diagnostics) {
  const auto found = std::ranges::find(diagnostics, Severity::Error, &Diagnostic::severity);
  if (found == diagnostics.end()) return {};
  const std::string line = found->at.line > 0 ? fmt::format(":{}", found->at.line) : "";
  return fmt::format("{}{}: {}", found->path, line, found->message);
}

Check check_configuration(const Config& config) {
  if (const std::string error = first_error(config.diagnostics); !error.empty()) {
    return {.name = "configuration",
            .finding = error,
            .repair = "man resist-config.5 tells what may stand there",
            .exit = Exit::Environment};
  }
  return {.name = "configuration",
          .ok = true,
          .finding = config.files.empty() ? std::string{"none, and none is needed"}
                                          : fmt::format("{}", fmt::join(config.files, ", "))};
}

Check check_rules(const Setup& setup) {
  if (const std::string error = first_error(setup.diagnostics); !error.empty()) {
    return {.name = "rule packs",
            .finding = error,
            .repair = "resist rules test tries a pack by its own examples",
            .exit = Exit::Environment};
  }
  std::vector<std::string> packs;
  for (const RulePack& pack : setup.packs) {
    packs.push_back(fmt::format("{} ({})", pack.pack, count_of(pack.rules.size(), "rule")));
  }
  return {.name = "rule packs",
          .ok = true,
          .finding = packs.empty() ? std::string{"the built-in ones"}
                                   : fmt::format("the built-in ones, {}", fmt::join(packs, ", "))};
}

Check check_clients(const std::vector<ClientSource>& sources, const Diagnostics& diagnostics) {
  const std::string error = first_error(diagnostics);
  if (!error.empty()) {
    const auto errors = static_cast<std::size_t>(
        std::ranges::count(diagnostics, Severity::Error, &Diagnostic::severity));
    const std::string all = errors == 1 ? "" : fmt::format("{} errors, the first: ", errors);
    return {.name = "notes",
            .finding = all + without_quotes(error),
            .repair = "resist check tells of every mistake, with its repair",
            .exit = Exit::Data};
  }
  std::size_t files = 0;
  for (const ClientSource& source : sources) files += source.paths.size();
  return {.name = "notes",
          .ok = true,
          .finding = fmt::format("{} in {}, and all can be read",
                                 count_of(sources.size(), "client"), count_of(files, "file"))};
}

Check check_others(const std::vector<LeftAside>& folders) {
  std::vector<std::string> paths;
  for (const LeftAside& each : folders) {
    for (const std::string& name : each.names) {
      paths.push_back(
          fmt::format("{}{}{}", each.folder, each.folder.ends_with('/') ? "" : "/", name));
    }
  }
  return {
      .name = "other files",
      .finding = fmt::format("{} not read: {}", count_of(paths.size(), "file"), first_names(paths)),
      .repair =
          "notes end in .md, .markdown, .yaml or .yml: rename a .txt, save a document as "
          "plain text; what is no note may begin with \"_\""};
}

Check check_exposure(const Exposure& exposure, const std::vector<std::string>& words) {
  if (exposure.open == 0) {
    return {.name = "kept from others",
            .ok = true,
            .finding = "no other user of this machine can read all of the way to a note"};
  }
  return {.name = "kept from others",
          .finding = fmt::format("{}, {} for one", describe(exposure), exposure.first),
          .repair = closing_command(words),
          .exit = Exit::Threshold};
}

void check_paths(const Options& options, const Setup& setup, const World& world,
                 std::vector<Check>& checks) {
  const std::vector<std::string>& words =
      options.words.empty() ? options.from_config.notes : options.words;
  if (words.empty()) {
    checks.push_back({.name = "notes",
                      .finding = "none are named",
                      .repair = "resist doctor ~/caseload, or notes: in the configuration"});
    return;
  }
  Diagnostics diagnostics;
  const std::vector<ClientSource> sources = find_clients(words, *world.files, diagnostics);
  std::ranges::move(check_notes(sources, options, setup, world), std::back_inserter(diagnostics));
  checks.push_back(check_clients(sources, diagnostics));
  const std::vector<LeftAside> others = find_left_aside(words, *world.files);
  if (!others.empty()) checks.push_back(check_others(others));
  if (sources.empty()) return;
  checks.push_back(check_exposure(exposure_of(sources, *world.files), words));
}

Check check_text(const Options& options, const World& world) {
  if (text_style(options, world).utf8) return {.name = "text", .ok = true, .finding = "UTF-8"};
  return {.name = "text",
          .finding = "shown in ASCII, as the locale has no UTF-8",
          .repair = "export LC_ALL=C.UTF-8, or a locale of your language with UTF-8"};
}

/// What becomes of files, where there is a guard.
std::string writing_under(const Guard& guard) {
  if (guard.needs.folders.empty()) {
    return fmt::format("the kernel refuses to write a file ({})", means_of(guard));
  }
  return fmt::format("the kernel refuses to write any file but a new one in \"{}\" ({})",
                     fmt::join(guard.needs.folders, "\", \""), means_of(guard));
}

constexpr std::string_view newer_system = "Linux 5.13 or later has it; the program works without";

std::string names_of_programs(const Config& config) {
  std::vector<std::string_view> names;
  for (const auto& each : config.programs) names.push_back(each.name);
  return fmt::format("the configuration names programs, which see notes: {}",
                     fmt::join(names, ", "));
}

std::vector<Check> check_guard(const Config& config, const Guard& guard) {
  const std::string_view none = "this system has no seccomp, or the program was built without";
  const bool programs = guard.needs.programs;
  std::vector<Check> checks;
  checks.push_back(
      {.name = "no network",
       .ok = guard.calls,
       .finding = guard.calls ? "the kernel refuses every connection (seccomp)" : std::string{none},
       .repair = guard.calls ? "" : std::string{newer_system}});
  checks.push_back({.name = "no other program",
                    .ok = guard.calls && !programs,
                    .finding = programs ? names_of_programs(config)
                               : guard.calls
                                   ? std::string{"the kernel refuses to start one (seccomp)"}
                                   : std::string{none},
                    .repair = guard.calls || programs ? "" : std::string{newer_system}});
  const bool still = guard.calls || guard.landlock > 0;
  checks.push_back({.name = "no note changed",
                    .ok = still,
                    .finding = still ? writing_under(guard) : std::string{none},
                    .repair = still ? "" : std::string{newer_system}});
  checks.push_back({.name = "no memory on disk",
                    .ok = guard.no_dumps,
                    .finding = guard.no_dumps ? "a crash leaves no image of it"
                                              : "a crash may leave an image of it",
                    .repair = guard.no_dumps ? "" : "ulimit -c 0"});
  return checks;
}

}  // namespace

std::vector<Check> examine(const Options& options, const World& world) {
  std::vector<Check> checks{check_configuration(options.from_config)};
  const Setup setup = prepare(options, world);
  check_paths(options, setup, world, checks);
  checks.push_back(check_rules(setup));
  checks.push_back(check_text(options, world));
  std::ranges::move(check_guard(options.from_config, world.guard), std::back_inserter(checks));
  return checks;
}

}  // namespace resist
