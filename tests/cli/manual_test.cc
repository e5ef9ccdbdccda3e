// The manual says of every command what its help says.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/help.h"
#include "support/transcript.h"

using namespace resist;

namespace {

constexpr std::string_view region_begin = ".\\\" begin options, from the program's own table\n";
constexpr std::string_view region_end = ".\\\" end options\n";

std::string path_of(const Command& command) {
  return fmt::format("{}/man/resist-{}.1", RESIST_SOURCE_DIR, command.name);
}

std::string contents(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

/// The OPTIONS of a command's page, in mdoc.
std::string options_of(const Command& command) {
  std::string text{region_begin};
  text += ".Bl -tag -width Ds\n";
  for (const Option option : command.options) {
    const OptionSpec& spec = spec_of(option);
    text += ".It ";
    if (spec.letter != '\0') text += fmt::format("Fl {} , ", spec.letter);
    text += fmt::format("Fl -{}", spec.name);
    if (!spec.value.empty()) text += fmt::format(" Ar {}", spec.value);
    text += fmt::format("\n{}.\n", capitalised(help_of(command, option)));
  }
  return text + ".El\n" + std::string{region_end};
}

}  // namespace

TEST_CASE("each command has a page in the manual whose options are those of its help") {
  const bool accept = std::getenv("RESIST_ACCEPT") != nullptr;
  for (const Command* command : all_commands()) {
    const std::string path = path_of(*command);
    CAPTURE(path);
    const std::string page = contents(path);
    const std::size_t begin = page.find(region_begin);
    const std::size_t end = page.find(region_end);
    REQUIRE(begin != std::string::npos);
    REQUIRE(end != std::string::npos);
    const std::string wanted =
        page.substr(0, begin) + options_of(*command) + page.substr(end + region_end.size());
    if (wanted == page) continue;
    if (accept) {
      std::ofstream{path, std::ios::binary} << wanted;
      FAIL_CHECK("accepted; read git diff");
    } else {
      FAIL_CHECK(test::line_difference(page, wanted));
    }
  }
}

TEST_CASE("resist(1) names every command, and its table every exit status") {
  const std::string page = contents(fmt::format("{}/man/resist.1", RESIST_SOURCE_DIR));
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(page.find(fmt::format("\n.It Cm {}\n", command->name)) != std::string::npos);
    CHECK(page.find(fmt::format("\n.Xr resist-{} 1", command->name)) != std::string::npos);
  }
  for (int status = 0; status <= 4; ++status) {
    CHECK(page.find(fmt::format("\n.It {}\n", status)) != std::string::npos);
  }
}

TEST_CASE("help fits a terminal of 80 columns") {
  const auto fits = [](const std::string& text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
      const std::size_t end = text.find('\n', begin);
      if (end - begin > 80) return false;
      begin = end + 1;
    }
    return true;
  };
  CHECK(fits(help_of_program()));
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(fits(help_of(*command)));
  }
}
