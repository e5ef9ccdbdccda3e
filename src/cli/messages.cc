#include "cli/messages.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/unicode.h"
#include "cli/lines.h"

namespace resist {
namespace {

/// Lines longer than this are hard to follow, however wide the window is.
constexpr int widest = 100;

/// The columns of standard error; what goes into a pipe is as wide as the usual terminal.
int error_width(const World& world) {
  return world.err_is_terminal ? std::min(world.columns, widest) : 80;
}

}  // namespace

TextStyle text_style(const Options& options, const World& world) {
  const bool to_terminal = world.out_is_terminal && options.output.empty();
  const auto variable = [&world](const char* name) { return world.environment(name).value_or(""); };
  const ColorChoice choice =
      options.color.value_or(options.from_config.color.value_or(ColorChoice::Auto));
  const bool plain = !variable("NO_COLOR").empty() || variable("TERM") == "dumb";
  std::string locale = variable("LC_ALL");
  if (locale.empty()) locale = variable("LC_CTYPE");
  if (locale.empty()) locale = variable("LANG");
  const std::string charset = ascii_lower(locale);
  // Names are looked for as words: no colours between their letters, and no letter changed to "?".
  if (options.redact) return {.colour = false, .utf8 = true, .detail = options.verbose ? 1 : 0};
  return {.colour = choice == ColorChoice::Always ||
                    (choice == ColorChoice::Auto && to_terminal && !plain),
          .utf8 = charset.ends_with("utf-8") || charset.ends_with("utf8"),
          .width = to_terminal ? std::min(world.columns, widest) : 80,
          .detail = options.verbose ? 1 : 0};
}

std::string shown(const Diagnostic& diagnostic, int width) {
  if (diagnostic.hint.empty()) return render(diagnostic);
  Diagnostic bare = diagnostic;
  bare.hint.clear();
  return render(bare) + filled("      = ", printable(diagnostic.hint), width);
}

void show_diagnostics(const Diagnostics& diagnostics, const Options& options, const World& world) {
  for (const Diagnostic& each : diagnostics) {
    if (options.quiet && each.severity != Severity::Error) continue;
    world.err(shown(each, error_width(world)));
  }
}

void say(const World& world, std::string_view message) {
  world.err(filled("resist: ", printable(message), error_width(world)));
}

Exit finish(Output& output, const World& world, Exit exit) {
  if (output.finish()) return exit;
  say(world, fmt::format("cannot write to {}", output.name()));
  return Exit::Environment;
}

}  // namespace resist
