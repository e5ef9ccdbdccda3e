#include "cli/check_ignores.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/nearest.h"
#include "language/read.h"
#include "notes/codes.h"

namespace resist {
namespace {

bool same_place(const Span& a, const Span& b) {
  return a.file == b.file && a.begin == b.begin;
}

std::string_view sign_in(const Ignore& ignore) {
  return std::string_view{ignore.what}.substr(0, ignore.what.find('/'));
}

/// The comments of all sessions; one that is about several stands once.
std::vector<const Ignore*> ignores_of(const Client& client) {
  std::vector<const Ignore*> all;
  for (const Session& session : client.sessions) {
    for (const Ignore& each : session.ignores) {
      const bool known = std::ranges::any_of(
          all, [&](const Ignore* before) { return same_place(before->where, each.where); });
      if (!known) all.push_back(&each);
    }
  }
  return all;
}

ClientReport report_of(const Client& client, const Setup& setup, const Options& options) {
  LanguageReader reader{language_of(setup)};
  ClientReading reading = reader.read(client);
  drop_rules(reading, setup.rules_off);
  return build_report(client, reading, setup.detectors, {.today = options.today});
}

/// Whether a detector program is called \p name.
bool names_program(const Setup& setup, std::string_view name) {
  return std::ranges::any_of(setup.programs,
                             [name](const ReadyProgram& each) { return each.spec.name == name; });
}

/// Programs are not run to check notes: what one may find may be set aside.
bool found_by_program(const Setup& setup, const Ignore& ignore) {
  return names_program(setup, sign_in(ignore)) ||
         std::ranges::any_of(setup.programs, [&ignore](const ReadyProgram& each) {
           return each.spec.sign == ignore.what;
         });
}

bool is_heeded(const ClientReport& report, const Ignore& ignore) {
  const auto heeds = [&ignore](const SignReading& sign) {
    return std::ranges::any_of(sign.heeded,
                               [&](const Span& where) { return same_place(where, ignore.where); });
  };
  return std::ranges::any_of(report.signs, heeds) || std::ranges::any_of(report.unscored, heeds);
}

/// What the comment names is a sign, or a rule of a pack or a program: "my-clinic/pets".
bool is_known(const Ignore& ignore, const Setup& setup,
              const std::vector<std::string_view>& signs) {
  const std::string_view owner = sign_in(ignore);
  return std::ranges::find(signs, owner) != signs.end() ||
         std::ranges::find(setup.packs, owner, &RulePack::pack) != setup.packs.end() ||
         names_program(setup, owner);
}

Diagnostic unknown_sign(const Ignore& ignore, const std::vector<std::string_view>& signs) {
  const std::string_view meant = nearest(sign_in(ignore), signs);
  return diagnostic_at(Severity::Warning, codes::ignore_unknown, ignore.where,
                       fmt::format("\"{}\" is no sign that is looked for", ignore.what),
                       meant.empty() ? fmt::format("there are {}", fmt::join(signs, ", "))
                                     : fmt::format("did you mean \"{}\"?", meant));
}

}  // namespace

void check_ignores(const Client& client, const Setup& setup, const Options& options,
                   Diagnostics& diagnostics) {
  const std::vector<const Ignore*> ignores = ignores_of(client);
  if (ignores.empty()) return;
  const std::vector<std::string_view> signs = signs_of(setup);
  const ClientReport report = report_of(client, setup, options);
  for (const Ignore* each : ignores) {
    if (!is_known(*each, setup, signs)) {
      diagnostics.push_back(unknown_sign(*each, signs));
    } else if (!found_by_program(setup, *each) && !is_heeded(report, *each)) {
      diagnostics.push_back(
          diagnostic_at(Severity::Warning, codes::ignore_unused, each->where,
                        fmt::format("nothing of \"{}\" is found here to set aside", each->what),
                        "take the comment out"));
    }
  }
}

}  // namespace resist
