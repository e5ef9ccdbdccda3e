// Every console block that we publish is run and compared: README, the manual, and the pages here.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/text.h"
#include "support/transcript.h"

using namespace resist::test;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> pages() {
  const fs::path project{RESIST_SOURCE_DIR};
  std::vector<fs::path> found{project / "README.md"};
  for (const fs::path& folder : {project / "tests" / "cli", project / "man"}) {
    if (!fs::exists(folder)) continue;
    for (const auto& entry : fs::directory_iterator{folder}) {
      const std::string ending = entry.path().extension();
      if (ending == ".md" || ending == ".1" || ending == ".5") found.push_back(entry.path());
    }
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace

TEST_CASE("what we publish is what the program prints") {
  const bool accept = std::getenv("RESIST_ACCEPT") != nullptr;
  for (const fs::path& page : pages()) {
    CAPTURE(page.filename().string());
    const std::string said = contents(page);
    const bool markdown = page.extension() == ".md";
    const Replayed now = markdown ? replay_markdown(said) : replay_manual(said);
    CHECK(now.complaint == "");
    if (now.text == said) continue;
    if (accept) {
      std::ofstream{page, std::ios::binary} << now.text;
      FAIL_CHECK("accepted; read git diff");
    } else {
      FAIL_CHECK(line_difference(said, now.text));
    }
  }
}
