#include "whole_program.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include <fmt/format.h>

#include "base/unicode.h"
#include "cli/run.h"
#include "support/memory_files.h"

namespace resist::fuzz {
namespace {

/// `printable` leaves a text without escapes and overrides as it is; line ends it would replace.
bool is_harmless(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    if (printable(line) != line) return false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

void hold_output(std::string_view text, std::string_view stream) {
  hold(!first_invalid_utf8(text), fmt::format("{} is UTF-8", stream));
  hold(is_harmless(text), fmt::format("{} steers no terminal", stream));
}

}  // namespace

void hold(bool kept, std::string_view promise) {
  if (kept) return;
  fmt::print(stderr, "broken promise: {}\n", promise);
  std::abort();
}

std::string run_over(const std::map<std::string, std::string>& files,
                     const std::vector<std::string>& arguments) {
  const testing::MemoryFiles memory{files};
  std::string out;
  std::string err;
  World world;
  world.today = std::chrono::year{2026} / 11 / 22;
  world.environment = [](const char* /*name*/) { return std::optional<std::string>{}; };
  world.files = &memory;
  world.out = [&out](std::string_view text) {
    out += text;
    return Written::All;
  };
  world.err = [&err](std::string_view text) { err += text; };
  const int status = run(arguments, world);
  hold(status >= 0 && status <= 4, fmt::format("an exit status of the table, not {}", status));
  hold_output(out, "standard output");
  hold_output(err, "standard error");
  return out;
}

}  // namespace resist::fuzz
