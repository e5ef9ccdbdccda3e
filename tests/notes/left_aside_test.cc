#include "notes/left_aside.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/memory_files.h"

using namespace resist;
using resist::testing::MemoryFiles;

namespace {

std::string left_aside_shown(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& each : diagnostics) text += each.path + ": " + each.message + "\n";
  return text;
}

}  // namespace

TEST_CASE("files among notes that are not read are told, once a folder") {
  struct Case {
    std::string_view reason;
    std::map<std::string, std::string> files;
    std::vector<std::string> paths;
    std::string_view shown;
  };
  const Case cases[] = {
      {"a text beside a note",
       {{"n/T-1/2026-11-03.md", "x"}, {"n/T-1/2026-11-10.txt", "x"}},
       {"n"},
       "n/T-1: 1 file here is not read: \"2026-11-10.txt\"\n"},
      {"documents, whatever the case of their endings, in two folders",
       {{"n/a.DOCX", ""}, {"n/b.odt", ""}, {"n/s/c.rtf", ""}, {"n/s/d.pdf", ""}, {"n/s/e.Txt", ""}},
       {"n"},
       "n: 2 files here are not read: \"a.DOCX\", \"b.odt\"\n"
       "n/s: 3 files here are not read: \"c.rtf\", \"d.pdf\", \"e.Txt\"\n"},
      {"many",
       {{"n/1.txt", ""}, {"n/2.txt", ""}, {"n/3.txt", ""}, {"n/4.txt", ""}, {"n/5.txt", ""}},
       {"n/"},
       "n/: 5 files here are not read: \"1.txt\", \"2.txt\", \"3.txt\" and 2 more\n"},
      {"what says that it is no note, and what can be none",
       {{"n/_draft.txt", ""},
        {"n/.hidden.txt", ""},
        {"n/_old/a.txt", ""},
        {"n/plan.png", ""},
        {"n/table.csv", ""},
        {"n/week.html", ""},
        {"n/R-07.yaml", ""}},
       {"n"},
       ""},
      {"a file that is named is read", {{"n/a.txt", "x"}}, {"n/a.txt", "-"}, ""},
      {"a folder named twice",
       {{"n/a.txt", ""}},
       {"n", "n"},
       "n: 1 file here is not read: \"a.txt\"\n"},
      {"a folder that is not there", {}, {"n"}, ""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    const MemoryFiles files{each.files};
    CHECK(left_aside_shown(check_left_aside(find_left_aside(each.paths, files))) == each.shown);
  }
}
