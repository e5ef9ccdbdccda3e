#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cli/exposure.h"
#include "cli/run.h"
#include "support/memory_files.h"
#include "support/text.h"

using namespace resist;
using test::has;

namespace {

/// Files of which everyone may read some, and go through some folders.
class SharedFiles final : public FileReader {
 public:
  SharedFiles(testing::MemoryFiles& files, std::set<std::string> shared)
      : files_(files), shared_(std::move(shared)) {}

  [[nodiscard]] Kind kind_of(const std::string& path) const override {
    return files_.kind_of(path);
  }
  [[nodiscard]] Contents read(const std::string& path) const override { return files_.read(path); }
  [[nodiscard]] std::vector<Entry> list(const std::string& folder,
                                        std::string& error) const override {
    return files_.list(folder, error);
  }
  [[nodiscard]] bool lets_others_in(const std::string& path) const override {
    return shared_.contains(path);
  }

 private:
  testing::MemoryFiles& files_;
  std::set<std::string> shared_;
};

struct Place {
  testing::MemoryFiles files{
      {"/home/me/notes/A-01.yaml", "client: A-01\nsessions:\n  - date: 2026-11-17\n"},
      {"/home/me/notes/A-02.yaml", "client: A-02\nsessions:\n  - date: 2026-11-17\n"}};
  std::set<std::string> shared;
  Guard guard{.calls = true, .landlock = 7, .no_dumps = true};
  std::map<std::string, std::string> environment{{"LANG", "C.UTF-8"}};
  bool terminal = false;
  std::string said;

  std::string run(const std::vector<std::string>& arguments) {
    const SharedFiles reader{files, shared};
    std::string out;
    said.clear();
    const World world = {.today = std::chrono::year{2026} / 11 / 22,
                         .err_is_terminal = terminal,
                         .environment = [&](const char* name) -> std::optional<std::string> {
                           const auto found = environment.find(name);
                           if (found == environment.end()) return std::nullopt;
                           return found->second;
                         },
                         .files = &reader,
                         .give_up =
                             [this](const GuardNeeds& needs) {
                               Guard up = guard;
                               up.needs = needs;
                               return up;
                             },
                         .out =
                             [&out](std::string_view text) {
                               out += text;
                               return Written::All;
                             },
                         .err = [this](std::string_view text) { said += text; }};
    const int status = resist::run(arguments, world);
    return out + "[" + std::to_string(status) + "]\n";
  }

  std::string doctor() { return run({"doctor", "/home/me/notes"}); }
};

const std::set<std::string> all_the_way = {"/", "/home", "/home/me", "/home/me/notes",
                                           "/home/me/notes/A-02.yaml"};

}  // namespace

TEST_CASE("doctor: all is well") {
  Place place;
  CHECK(place.doctor() ==
        "resist 0.1.0\n\n"
        "yes  configuration      none, and none is needed\n"
        "yes  notes              2 clients in 2 files, and all can be read\n"
        "yes  kept from others   no other user of this machine can read all of the way to\n"
        "                        a note\n"
        "yes  rule packs         the built-in ones\n"
        "yes  text               UTF-8\n"
        "yes  no network         the kernel refuses every connection (seccomp)\n"
        "yes  no other program   the kernel refuses to start one (seccomp)\n"
        "yes  no note changed    the kernel refuses to write a file (seccomp, Landlock)\n"
        "yes  no memory on disk  a crash leaves no image of it\n"
        "\n"
        "Not in its hands: what the disk, backups, a terminal's history and other\n"
        "programs of yours keep, and whoever can use your account. Encrypt the disk, and\n"
        "lock the screen.\n"
        "[0]\n");
}

TEST_CASE("doctor: what is not well, with its repair and exit status") {
  Place place;
  SUBCASE("notes that everyone can read") {
    place.shared = all_the_way;
    const std::string shown = place.doctor();
    CHECK(has(shown,
              "no   kept from others   every user of this machine can read 1 of these 2 notes,\n"
              "                        /home/me/notes/A-02.yaml for one\n"));
    CHECK(has(shown, "= chmod -R go= /home/me/notes\n"));
    CHECK(shown.ends_with("[1]\n"));
  }
  SUBCASE("notes that cannot be read") {
    place.files.add_locked("/home/me/notes/A-03.yaml");
    const std::string shown = place.doctor();
    CHECK(has(shown, "no   notes              /home/me/notes/A-03.yaml: cannot be read"));
    CHECK(shown.ends_with("[3]\n"));
  }
  SUBCASE("notes in which there are mistakes: none of their words is told") {
    place.files.add("/home/me/notes/A-03.yaml",
                    "client: A-03\nsessions:\n  - date: 2026-11-17\n    attendance: jonas\n"
                    "    minutes: fifty\n");
    const std::string shown = place.doctor();
    CHECK(has(shown,
              "no   notes              2 errors, the first: /home/me/notes/A-03.yaml:4: unknown\n"
              "                        word \"[...]\" for \"[...]\"\n"
              "                        = resist check tells of every mistake, with its repair\n"));
    CHECK(shown.ends_with("[3]\n"));
  }
  SUBCASE("files that are not read") {
    place.files.add("/home/me/notes/A-01.docx", "PK");
    const std::string shown = place.doctor();
    CHECK(has(shown, "no   other files        1 file not read: \"/home/me/notes/A-01.docx\"\n"));
    CHECK(shown.ends_with("[0]\n"));
  }
  SUBCASE("a folder that is not there") {
    const std::string shown = place.run({"doctor", "/home/me/nots"});
    CHECK(has(shown, "no   notes              /home/me/nots: there is no such file or folder\n"));
    CHECK(!has(shown, "kept from others"));
    CHECK(shown.ends_with("[3]\n"));
  }
  SUBCASE("no notes are named") {
    CHECK(has(place.run({"doctor"}), "no   notes              none are named\n"));
  }
  SUBCASE("a configuration that is wrong") {
    place.environment["RESIST_CONFIG"] = "gone.yaml";
    const std::string shown = place.doctor();
    CHECK(has(shown, "no   configuration      gone.yaml: cannot be read"));
    CHECK(shown.ends_with("[4]\n"));
  }
  SUBCASE("no guard, no UTF-8") {
    place.guard = {};
    place.environment["LANG"] = "C";
    const std::string shown = place.doctor();
    CHECK(has(shown, "no   no network         this system has no seccomp"));
    CHECK(has(shown, "no   no note changed    this system has no seccomp"));
    CHECK(has(shown, "no   text               shown in ASCII"));
    CHECK(shown.ends_with("[0]\n"));
  }
  SUBCASE("as JSON") {
    const std::string shown = place.run({"doctor", "--format", "json", "/home/me/notes"});
    CHECK(has(shown, "\"schema\": \"resist.doctor/1\""));
    CHECK(has(shown, "\"check\": \"no network\",\n      \"ok\": true"));
  }
}

TEST_CASE("who can read a note is for every folder above it to say") {
  for (const std::string& missing : all_the_way) {
    CAPTURE(missing);
    Place place;
    place.shared = all_the_way;
    place.shared.erase(missing);
    CHECK(has(place.doctor(), "yes  kept from others"));
  }
}

TEST_CASE("the other commands warn a person, and nobody else") {
  constexpr std::string_view warning =
      "resist: warning: every user of this machine can read 1 of these 2 notes:\n"
      "        chmod -R go= /home/me/notes\n";
  struct Case {
    const char* name;
    bool terminal;
    std::vector<std::string> more;
    bool warned;
  };
  const std::array cases = {
      Case{"at the terminal", true, {}, true},       Case{"a pipe", false, {}, false},
      Case{"a pipe, -v", false, {"-v"}, true},       Case{"-q", true, {"-q"}, false},
      Case{"cron", true, {"--only-changes"}, false},
  };
  for (const Case& each : cases) {
    CAPTURE(each.name);
    Place place;
    place.shared = all_the_way;
    place.terminal = each.terminal;
    std::vector<std::string> arguments{"weekly", "/home/me/notes"};
    arguments.insert(arguments.end(), each.more.begin(), each.more.end());
    static_cast<void>(place.run(arguments));
    CHECK(has(place.said, warning) == each.warned);
  }
  Place place;
  place.shared = all_the_way;
  place.terminal = true;
  static_cast<void>(place.run({"report", "--redact", "/home/me/notes"}));
  CHECK(has(place.said, "2 notes: see\n        resist doctor\n"));
}

TEST_CASE("a path in a command is one word of the shell") {
  CHECK(closing_command({"my notes", "-rf", "it's"}) == "chmod -R go= 'my notes' ./-rf 'it'\\''s'");
}
