#include "cli/output.h"

#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/text.h"
#include "support/transcript.h"

using namespace resist;
using test::contents;

namespace {

namespace fs = std::filesystem;

/// A folder of its own for one test, gone after it.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "resist-test-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }

  [[nodiscard]] std::string at(const std::string& name) const { return (path_ / name).string(); }
  [[nodiscard]] std::size_t files() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{path_}, fs::directory_iterator{}));
  }

 private:
  fs::path path_;
};

void put(const std::string& path, const std::string& text) {
  std::ofstream{path} << text;
}

unsigned mode_of(const std::string& path) {
  struct stat found {};
  REQUIRE(stat(path.c_str(), &found) == 0);
  return found.st_mode & 0777U;
}

std::string report_to(const std::string& path) {
  const test::Ran ran =
      test::run_in({}, {"report", "--format", "json", "-o", path, "examples/D-18.yaml"});
  return ran.err + std::to_string(ran.status);
}

}  // namespace

TEST_CASE("an output file is its owner's alone, and replaces an older one whole") {
  const Folder folder;
  const std::string path = folder.at("report.json");
  put(path, std::string(1 << 20, 'x'));
  fs::permissions(path, fs::perms::all);
  CHECK(report_to(path) == "0");
  CHECK(mode_of(path) == 0600U);
  CHECK(contents(path).starts_with("{"));
  CHECK(contents(path).ends_with("}\n"));
  CHECK(folder.files() == 1);
}

TEST_CASE("an output never follows a link and replaces nothing but files") {
  const Folder folder;
  const std::string target = folder.at("diary.txt");
  put(target, "mine\n");
  fs::create_symlink(target, folder.at("link.json"));
  fs::create_directory(folder.at("folder.json"));
  for (const char* name : {"link.json", "folder.json", "missing/report.json"}) {
    CAPTURE(name);
    const std::string said = report_to(folder.at(name));
    CHECK(said.starts_with("resist: cannot write"));
    CHECK(said.ends_with("4"));
  }
  CHECK(contents(target) == "mine\n");
  CHECK(folder.files() == 3);
}

TEST_CASE("an output that is given up leaves nothing behind") {
  const Folder folder;
  const std::string path = folder.at("report.txt");
  put(path, "older\n");
  {
    Result<Output> output = Output::open(path, World{});
    REQUIRE(output);
    Output to = *std::move(output);
    CHECK(to.write("half a rep") == Written::All);
    CHECK(folder.files() == 2);
  }
  CHECK(contents(path) == "older\n");
  CHECK(folder.files() == 1);
}

TEST_CASE("a signal that ends the program takes the unfinished file with it") {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
    CAPTURE(signal);
    const Folder folder;
    const std::string path = folder.at("report.txt");
    put(path, "older\n");
    const pid_t child = fork();
    if (child == 0) {
      static_cast<void>(std::signal(signal, SIG_DFL));  // not that of the tests
      const World world;
      Result<Output> output = Output::open(path, world);
      const bool begun = output && folder.files() == 2;
      if (begun) static_cast<void>(std::raise(signal));
      _exit(1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == signal);
    CHECK(contents(path) == "older\n");
    CHECK(folder.files() == 1);
  }
}

TEST_CASE("a fault of the program tells its kind and nothing of the notes") {
  const World world = {.environment = [](const char*) { return std::nullopt; },
                       .files = &disk(),
                       .out = [](std::string_view) -> Written {
                         throw std::runtime_error{"she spoke of her brother"};
                       }};
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  const int before = dup(STDERR_FILENO);
  dup2(ends[1], STDERR_FILENO);
  const std::vector<std::string> arguments = {"explain"};
  const int status = run(arguments, world);
  dup2(before, STDERR_FILENO);
  for (const int end : {ends[1], before}) close(end);
  std::string said(1024, '\0');
  said.resize(static_cast<std::size_t>(read(ends[0], said.data(), said.size())));
  close(ends[0]);
  CHECK(status == 70);
  CHECK(said ==
        "resist: internal error (std::runtime_error)\n"
        "resist: this is a fault of the program; no note was changed\n");
}

TEST_CASE("the report never takes the place of the notes it is about") {
  const Folder folder;
  const std::string path = folder.at("A-01.yaml");
  put(path, "client: A-01\nsessions:\n  - date: 2026-11-17\n    notes: Came.\n");
  const std::string before = contents(path);
  const test::Ran ran = test::run_in({}, {"report", "-o", path, path});
  CHECK(ran.status == 4);
  CHECK(contents(path) == before);
}

TEST_CASE("a reader that goes away ends the output quietly") {
  int writes = 0;
  const World world = {.today = std::chrono::year{2026} / 11 / 22,
                       .environment = [](const char*) { return std::nullopt; },
                       .files = &disk(),
                       .out =
                           [&writes](std::string_view) {
                             ++writes;
                             return Written::NobodyReads;
                           },
                       .err = [](std::string_view text) { CHECK(text == ""); }};
  const std::vector<std::string> arguments = {"report", "--jobs", "2",
                                              RESIST_SOURCE_DIR "/examples"};
  CHECK(run(arguments, world) == 0);
  CHECK(writes == 1);
}

TEST_CASE("a full disk is said") {
  std::string said;
  const World world = {.environment = [](const char*) { return std::nullopt; },
                       .files = &disk(),
                       .out = [](std::string_view) { return Written::Failed; },
                       .err = [&said](std::string_view text) { said += text; }};
  const std::vector<std::string> arguments = {"explain"};
  CHECK(run(arguments, world) == 4);
  CHECK(said == "resist: cannot write to standard output\n");
}

TEST_CASE("the next note stands beside the last and is never written twice") {
  const Folder folder;
  put(folder.at("2026-11-15 W-05.md"),
      "---\nclient: W-05\ndate: 2026-11-15\nmeasures: {GAD-7: 6}\nassigned: [\"a walk, "
      "\\\"slow\\\"\"]\n"
      "---\n## Data\nSlept well.\n## Plan\nNext week.\n");
  const std::vector<std::string> arguments = {"new", "W-05", folder.at("")};
  const test::Ran first = test::run_in({}, arguments);
  CHECK(first.status == 0);
  CHECK(first.out.ends_with("/2026-11-22 W-05.md\n"));
  const std::string path = folder.at("2026-11-22 W-05.md");
  CHECK(mode_of(path) == 0600U);
  const std::string note = contents(path);
  CHECK(note ==
        "---\n"
        "client: W-05\n"
        "date: 2026-11-22\n"
        "homework:  # done: none, some, most, all, or 2/7\n"
        "  - {task: \"a walk, \\\"slow\\\"\", done: }\n"
        "measures: {GAD-7: }\n"
        "---\n"
        "## Data\n\n## Assessment\n\n## Plan\n\n");
  const test::Ran again = test::run_in({}, arguments);
  CHECK(again.status == 4);
  CHECK(again.err.starts_with("resist: there is a note of that day already:"));
  CHECK(contents(path) == note);
  const test::Ran checked = test::run_in({}, {"check", folder.at("")});
  // Nobody has written in it yet, and that is all there is to say of it.
  CHECK(checked.status == 0);
  CHECK(checked.out.find("this note is still empty, and is passed over [R409]") !=
        std::string::npos);
  CHECK(checked.out.find("[R", checked.out.find("[R") + 1) == std::string::npos);
}

TEST_CASE("the first note of a client goes into the folder named for it, where there is one") {
  const Folder folder;
  CHECK(mkdir(folder.at("K-09").c_str(), S_IRWXU) == 0);
  const test::Ran own = test::run_in({}, {"new", "K-09", folder.at("")});
  CHECK(own.status == 0);
  CHECK(own.out.ends_with("/K-09/2026-11-22.md\n"));
  const test::Ran loose = test::run_in({}, {"new", "M-22", folder.at("")});
  CHECK(loose.status == 0);
  CHECK(loose.out.ends_with("/2026-11-22 M-22.md\n"));
}

TEST_CASE("rules new writes a pack that reads its own examples, and never over another") {
  const test::Ran printed = test::run_in({}, {"rules", "new", "our-ward"});
  CHECK(printed.status == 0);
  test::Desk desk;
  desk.files["our-ward.yaml"] = printed.out;
  const test::Ran tested = test::run_in(desk, {"rules", "test", "our-ward.yaml"});
  CHECK(tested.out.starts_with("our-ward.yaml: 1 rules, 4 examples, 0 read wrongly\n"));
  CHECK(tested.status == 0);

  const Folder folder;
  const std::string path = folder.at("Our Ward.yaml");
  CHECK(test::run_in({}, {"rules", "new", "-o", path}).status == 0);
  CHECK(contents(path) == printed.out);
  CHECK(mode_of(path) == 0600);
  const test::Ran again = test::run_in({}, {"rules", "new", "other", "-o", path});
  CHECK(again.status == 4);
  CHECK(again.err.find("File exists") != std::string::npos);
  CHECK(contents(path) == printed.out);
  CHECK(test::run_in({}, {"rules", "new", "Our Ward"}).status == 2);
}
