#include "notes/read.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/memory_files.h"

using namespace resist;
using resist::testing::MemoryFiles;

namespace {

/// `R-07: notes/R-07.yaml` a line, for every client found.
std::string found(const std::vector<std::string>& paths, const MemoryFiles& files) {
  Diagnostics diagnostics;
  std::string text;
  for (const ClientSource& source : find_clients(paths, files, diagnostics)) {
    text += source.name + ":";
    for (const std::string& path : source.paths) text += " " + path;
    text += "\n";
  }
  for (const Diagnostic& each : diagnostics) text += render(each);
  return text;
}

}  // namespace

TEST_CASE("clients are found in every layout of the format") {
  const MemoryFiles caseload{
      {"caseload/R-07.yaml", "client: R-07\n"},
      {"caseload/C-014/client.yaml", "client: C-014\n"},
      {"caseload/C-014/2026-02-10.md", "Quiet.\n"},
      {"caseload/C-014/2026-02-17.md", "Quiet.\n"},
      {"caseload/C-014/2026-02-24.yaml", "notes: Quiet.\n"},
      {"caseload/2026-02-11 K-02.md", "Quiet.\n"},
      {"caseload/K-02_2026-02-18.md", "Quiet.\n"},
      {"caseload/_template.md", "{{date}}\n"},
      {"caseload/.obsidian/2026-02-10.md", "hidden\n"},
      {"caseload/diagram.png", "PNG"},
  };
  const std::string c014 =
      "C-014: caseload/C-014/2026-02-10.md caseload/C-014/2026-02-17.md "
      "caseload/C-014/2026-02-24.yaml caseload/C-014/client.yaml\n";
  const std::string k02 = "K-02: caseload/2026-02-11 K-02.md caseload/K-02_2026-02-18.md\n";
  const std::string r07 = "R-07: caseload/R-07.yaml\n";
  CHECK(found({"caseload"}, caseload) == c014 + k02 + r07);
  CHECK(found({"caseload/"}, caseload) == c014 + k02 + r07);
  CHECK(found({"caseload/R-07.yaml", "caseload/C-014"}, caseload) == c014 + r07);
  // What is given twice, or lies in another path, is read once.
  CHECK(found({"caseload/C-014/", "caseload/C-014/2026-02-10.md", "caseload/C-014"}, caseload) ==
        c014);
}

TEST_CASE("whose note it is") {
  struct Case {
    std::string_view reason;
    std::map<std::string, std::string> files;
    std::string_view found;
  };
  const Case cases[] = {
      {"a folder of dated notes is its client's",
       {{"n/C-014/2026-02-10.md", "a"}, {"n/C-014/2026-02-17 intake.md", "b"}},
       "C-014: n/C-014/2026-02-10.md n/C-014/2026-02-17 intake.md\n"},
      {"loose notes by the code in their names",
       {{"n/2026-02-10 K-02.md", "a"}, {"n/2026-02-10 R-07.md", "b"}},
       "K-02: n/2026-02-10 K-02.md\nR-07: n/2026-02-10 R-07.md\n"},
      {"words that are no code are a title, where nothing else tells",
       {{"n/C-014/2026-02-10 intake.md", "a"}, {"n/C-014/2026-02-17 second one.md", "b"}},
       "C-014: n/C-014/2026-02-10 intake.md n/C-014/2026-02-17 second one.md\n"},
      {"among client files, any words beside the date are a client",
       {{"n/R-07.yaml", "client: R-07"}, {"n/2026-02-10 anna.md", "a"}},
       "R-07: n/R-07.yaml\nanna: n/2026-02-10 anna.md\n"},
      {"keys of the note go before its name and folder",
       {{"n/C-014/2026-02-10.md", "---\nclient: K-02\n---\na"}, {"n/C-014/2026-02-17.md", "b"}},
       "C-014: n/C-014/2026-02-17.md\nK-02: n/C-014/2026-02-10.md\n"},
      {"the client file names the folder's client",
       {{"n/x/client.yaml", "# c\nclient: 'C-014' # mine\n"}, {"n/x/2026-02-17.md", "b"}},
       "C-014: n/x/2026-02-17.md n/x/client.yaml\n"},
      {"a client file without a code is its name's, or its folder's",
       {{"n/R-07.yaml", "therapist: mk"}, {"n/K-02/client.yml", "therapist: mk"}},
       "K-02: n/K-02/client.yml\nR-07: n/R-07.yaml\n"},
      {"two files of one client",
       {{"n/R-07-2025.yaml", "client: R-07"}, {"n/R-07-2026.yaml", "client: R-07"}},
       "R-07: n/R-07-2025.yaml n/R-07-2026.yaml\n"},
      {"folders within a client's folder",
       {{"n/C-014/client.yaml", "client: C-014"}, {"n/C-014/older/2026-02-10.md", "a"}},
       "C-014: n/C-014/client.yaml n/C-014/older/2026-02-10.md\n"},
      {"a client's folder within a folder that has a stray note",
       {{"n/2026-02-10.md", "a"}, {"n/K-02/2026-02-10.md", "b"}},
       "K-02: n/K-02/2026-02-10.md\nn: n/2026-02-10.md\n"},
      {"folders named for what they hold",
       {{"n/C-014/sessions/2026-02-10.md", "a"}, {"n/K-02/2026/2026-02-10.md", "b"}},
       "C-014: n/C-014/sessions/2026-02-10.md\nK-02: n/K-02/2026/2026-02-10.md\n"},
      {"upper case and long endings",
       {{"n/R-07.YML", "client: R-07"}, {"n/2026-02-10 K-02.MARKDOWN", "a"}},
       "K-02: n/2026-02-10 K-02.MARKDOWN\nR-07: n/R-07.YML\n"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    CHECK(found({"n"}, MemoryFiles{each.files}) == each.found);
  }
}

TEST_CASE("one file named by itself") {
  const MemoryFiles files{{"n/C-014/2026-02-10.md", "a"},
                          {"n/C-014/client.yaml", "therapist: mk"},
                          {"n/2026-02-10 K-02.md", "a"},
                          {"n/.hidden/_draft.yaml", "client: R-07"}};
  CHECK(found({"n/C-014/2026-02-10.md"}, files) == "C-014: n/C-014/2026-02-10.md\n");
  CHECK(found({"n/C-014/client.yaml"}, files) == "C-014: n/C-014/client.yaml\n");
  CHECK(found({"n/2026-02-10 K-02.md"}, files) == "K-02: n/2026-02-10 K-02.md\n");
  // Passed over in a folder, and read when asked for.
  CHECK(found({"n/.hidden/_draft.yaml"}, files) == "R-07: n/.hidden/_draft.yaml\n");
  CHECK(found({"-", "-"}, MemoryFiles{{"-", "client: R-07"}}) == "-: -\n");
}
