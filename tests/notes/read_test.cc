#include "notes/read.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

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
  CHECK(found({"caseload"}, caseload) ==
        "C-014: caseload/C-014/2026-02-10.md caseload/C-014/2026-02-17.md "
        "caseload/C-014/2026-02-24.yaml caseload/C-014/client.yaml\n"
        "K-02: caseload/2026-02-11 K-02.md caseload/K-02_2026-02-18.md\n"
        "R-07: caseload/R-07.yaml\n");
  CHECK(
      found({"caseload/C-014/", "caseload/C-014/2026-02-10.md", "caseload/R-07.yaml"}, caseload) ==
      "C-014: caseload/C-014/2026-02-10.md caseload/C-014/2026-02-17.md "
      "caseload/C-014/2026-02-24.yaml caseload/C-014/client.yaml\n"
      "R-07: caseload/R-07.yaml\n");
}
