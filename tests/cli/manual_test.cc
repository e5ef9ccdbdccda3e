// The manual says of every command what its help says.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/command.h"
#include "cli/help.h"
#include "support/text.h"
#include "support/transcript.h"

using namespace resist;
using test::contents;

namespace {

constexpr std::string_view region_begin = ".\\\" begin options, from the program's own table\n";
constexpr std::string_view region_end = ".\\\" end options\n";

std::string path_of(const Command& command) {
  return fmt::format("{}/man/resist-{}.1", RESIST_SOURCE_DIR, command.name);
}

std::string with_capital(std::string text) {
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
    text += fmt::format("\n{}.\n", with_capital(help_of(command, option)));
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

namespace {

/// The commands in \p page that are there to be typed: the rest of each line that starts with
/// \p mark and `resist`, up to where a shell would take over.
std::vector<std::vector<std::string>> typed(const std::string& page, std::string_view mark) {
  std::vector<std::vector<std::string>> commands;
  std::istringstream lines{page};
  const std::string start = fmt::format("{}resist ", mark);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(start)) continue;
    std::vector<std::string> words;
    std::istringstream rest{line.substr(start.size())};
    for (std::string word; rest >> std::quoted(word, '\'') && word != "|" && word != ">";) {
      words.push_back(word);
    }
    commands.push_back(std::move(words));
  }
  return commands;
}

/// Runs it over a caseload that holds what the examples name, and writes nothing.
int status_of(std::vector<std::string> words) {
  test::Desk desk;
  for (const char* name : {"R-07.yaml", "D-18.yaml"}) {
    desk.files[name] = desk.read(fmt::format("examples/{}", name)).text;
    desk.files[fmt::format("~/caseload/{}", name)] = desk.files[name];
  }
  desk.files["clinic.yaml"] = "color: never\n";
  desk.files["my-clinic.yaml"] = desk.read("src/signs/small_talk.yaml").text;
  const auto output = std::ranges::find(words, "-o");
  if (output != words.end()) words.erase(output, output + 2);
  return test::run_in(desk, words).status;
}

}  // namespace

TEST_CASE("every example of help and of the manual is a command that works") {
  for (const Command* command : all_commands()) {
    auto commands = typed(std::string{command->examples}, "  ");
    std::ranges::move(typed(contents(path_of(*command)), ".Dl "), std::back_inserter(commands));
    CAPTURE(command->name);
    CHECK(!commands.empty());
    for (const std::vector<std::string>& words : commands) {
      // It would put a file beside the notes; wild.sh runs it.
      if (words.front() == "new") continue;
      const std::string line = fmt::format("{}", fmt::join(words, " "));
      CAPTURE(line);
      CHECK(status_of(words) == 0);
    }
  }
}
