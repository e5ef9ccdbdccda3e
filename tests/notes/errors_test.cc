#include "notes/errors/errors.h"

#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "notes/codes.h"
#include "notes/read.h"
#include "support/memory_files.h"

using namespace resist;
using resist::testing::ErrorCase;
using resist::testing::MemoryFiles;

namespace {

std::vector<ErrorCase> all_errors() {
  std::vector<ErrorCase> all;
  for (const auto& table : {resist::testing::file_errors(), resist::testing::syntax_errors(),
                            resist::testing::key_errors(), resist::testing::value_errors(),
                            resist::testing::date_errors()}) {
    all.insert(all.end(), table.begin(), table.end());
  }
  return all;
}

Diagnostics diagnostics_of(const MemoryFiles& files, const std::vector<std::string>& paths) {
  Diagnostics diagnostics;
  for (const ClientSource& source : find_clients(paths, files, diagnostics)) {
    static_cast<void>(read_client(source, files, diagnostics));
  }
  return diagnostics;
}

std::string shown(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& each : diagnostics) text += render(each);
  return text;
}

}  // namespace

TEST_CASE("every mistake is shown at its place, with its repair") {
  for (const ErrorCase& each : all_errors()) {
    CAPTURE(each.reason);
    const std::string path{each.path};
    const MemoryFiles files{{path, std::string{each.text}}};
    CHECK(shown(diagnostics_of(files, {path})) == each.shown);
  }
}

TEST_CASE("mistakes that take more than one file") {
  struct Case {
    std::string_view reason;
    std::map<std::string, std::string> files;
    std::vector<std::string> paths;
    std::string_view shown;
    std::string device;
    std::string locked;
  };
  const Case cases[] = {
      {"a file that is not there",
       {},
       {"notes"},
       "notes: error: there is no such file or folder [R001]\n"},
      {"a folder without notes",
       {{"notes/scan.pdf", "%PDF"}, {"notes/.hidden.md", "x"}, {"notes/_new.md", "x"}},
       {"notes"},
       "notes: error: there are no notes in this folder [R006]\n"
       "      = notes end in .md, .markdown, .yaml or .yml\n"},
      {"one folder without notes within another that has some",
       {{"notes/scans/a.pdf", "%PDF"}, {"notes/R-07.yaml", "client: R-07\n"}},
       {"notes"},
       ""},
      {"a device",
       {},
       {"notes.md"},
       "notes.md: error: this is a device or a pipe, and is not read [R007]\n",
       "notes.md",
       {}},
      {"a device within a folder, and the rest is read",
       {{"n/2026-02-10.md", "Quiet."}},
       {"n"},
       "n/2026-02-17.md: error: this is a device or a pipe, and is not read [R007]\n",
       "n/2026-02-17.md",
       {}},
      {"a file that may not be read",
       {{"n/2026-02-10.md", "Quiet."}},
       {"n"},
       "n/2026-02-17.md: error: cannot be read: Permission denied [R001]\n",
       {},
       "n/2026-02-17.md"},
      {"a day in two files",
       {{"R-07/2026-02-10.md", "Quiet."}, {"R-07/2026-02-10 second.md", "Late."}},
       {"R-07"},
       "R-07/2026-02-10.md:1:1: error: a second entry for 2026-02-10; the first is "
       "\"R-07/2026-02-10 second.md:1\" [R203]\n"
       "    1 | Quiet.\n"
       "        ^^^^^^\n"
       "      = the first is used; give two sessions of one day their \"time\"\n"},
      {"a fact told in two files, and differently",
       {{"n/A.yaml", "client: R-07\nprofile: {stage: action}\n"},
        {"n/B.yaml", "client: R-07\nprofile: {stage: preparation, risk: none}\n"}},
       {"n"},
       "n/B.yaml:2:18: warning: \"stage\" is also told in \"n/A.yaml:2\", and differently [R115]\n"
       "    2 | profile: {stage: preparation, risk: none}\n"
       "                         ^^^^^^^^^^^\n"
       "      = the other one is used\n"},
      {"another client's name below what was looked at",
       {{"R-07/client.yaml", "client: R-07\n"},
        {"R-07/2026-02-10.yaml",
         "date: 2026-02-10\nnotes: |\n" + std::string(5000, ' ') + "x\nclient: K-02\n"}},
       {"R-07"},
       "R-07/2026-02-10.yaml:4:9: error: this note is of client \"K-02\", and stands among those "
       "of \"R-07\" [R114]\n"
       "    4 | client: K-02\n"
       "                ^^^^\n"
       "      = it is not read\n"},
      {"two files named as clients are, in one folder",
       {{"n/A-1.md", "# 2026-02-10\nQuiet."}, {"n/B-1.md", "# 2026-02-17\nLate."}},
       {"n"},
       "n/B-1.md: warning: named like a client, as \"A-1.md\" is; both are read as notes of one "
       "client "
       "[R117]\n"
       "      = give each client a folder, or begin each note with \"client: B-1\" between two "
       "lines "
       "\"---\"\n"},
      {"two that say whose they are",
       {{"n/A-1.md", "---\nclient: A-1\n---\n# 2026-02-10\nQuiet."},
        {"n/B-1.md", "---\nclient: B-1\n---\n# 2026-02-17\nLate."}},
       {"n"},
       ""},
      {"two named as sessions are",
       {{"R-07/S1.md", "# 2026-02-10\nQuiet."}, {"R-07/S2.md", "# 2026-02-17\nLate."}},
       {"R-07"},
       ""},
      {"keys of another program, in every note",
       {{"R-07/2026-02-10.md", "---\ntags: [a]\naliases: b\n---\nQuiet."},
        {"R-07/2026-02-17.md", "---\ntags: [a]\n---\nQuiet."},
        {"R-07/2026-02-24.md", "---\ntags: [a]\n---\nQuiet."}},
       {"R-07"},
       "R-07/2026-02-10.md:2:1: warning: unknown key \"tags\", here and in 2 more notes [R103]\n"
       "    2 | tags: [a]\n"
       "        ^^^^\n"
       "R-07/2026-02-10.md:3:1: warning: unknown key \"aliases\" [R103]\n"
       "    3 | aliases: b\n"
       "        ^^^^^^^\n"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    MemoryFiles files{each.files};
    if (!each.device.empty()) files.add_device(each.device);
    if (!each.locked.empty()) files.add_locked(each.locked);
    CHECK(shown(diagnostics_of(files, each.paths)) == each.shown);
  }
}

TEST_CASE("a file that is something else altogether does not fill the screen") {
  std::string text = "client: R-07\n";
  for (int i = 0; i < 150; ++i) text += "line" + std::to_string(i) + ": x\n";
  const Diagnostics found = diagnostics_of({{"R-07.yaml", text}}, {"R-07.yaml"});
  REQUIRE(found.size() == 101);
  CHECK(render(found.back()) == "R-07.yaml: error: and 50 more like these in this file [R011]\n");
}

TEST_CASE("folders are read to sixteen levels") {
  std::string folder = "n";
  for (int i = 0; i < 20; ++i) folder += "/deeper";
  const MemoryFiles files{{folder + "/2026-02-10.md", "Quiet."}};
  const Diagnostics found = diagnostics_of(files, {"n"});
  REQUIRE(!found.empty());
  CHECK(found.front().code == codes::too_many_folders);
}

TEST_CASE("every code is explained once, in order") {
  std::string before;
  for (const CodeInfo& each : diagnostic_codes()) {
    CAPTURE(each.code);
    CHECK(before < each.code);
    CHECK(each.code.size() == 4);
    CHECK(!each.title.empty());
    CHECK(each.explanation.ends_with("."));
    before = each.code;
  }
  CHECK(find_code("r102") == find_code("R102"));
  CHECK(find_code("R102")->title == "a word that a key does not have");
  CHECK(find_code("R999") == nullptr);
}

TEST_CASE("every code that reading gives is shown by a case") {
  std::set<std::string_view> seen{codes::unreadable, codes::no_notes, codes::not_a_file,
                                  codes::too_large, codes::too_many_folders, codes::many_more,
                                  codes::told_twice, codes::other_client, codes::coded_names,
                                  // Told by `check` alone: left_aside_test.cc.
                                  codes::left_aside,
                                  // Told by `check`, which knows the day: date_checks_test.cc.
                                  codes::future_date, codes::lone_date,
                                  // Told by `check`: tests/cli/ignore.md.
                                  codes::ignore_unknown, codes::ignore_unused,
                                  // And tests/signs/slot_checks_test.cc.
                                  codes::short_notice};
  for (const ErrorCase& each : all_errors()) {
    for (const CodeInfo& code : diagnostic_codes()) {
      if (each.shown.find(code.code) != std::string_view::npos) seen.insert(code.code);
    }
  }
  for (const CodeInfo& code : diagnostic_codes()) {
    CAPTURE(code.code);
    // Measures, packs and privacy are the business of other rooms.
    if (code.code < std::string_view{"R5"}) CHECK(seen.contains(code.code));
  }
}
