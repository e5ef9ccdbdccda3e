// What the guard refuses, tried in a process of its own: a guard is for good.
#include "cli/guard.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace resist;

namespace {

namespace fs = std::filesystem;

struct Folders {
  Folders() {
    std::string name = (fs::temp_directory_path() / "resist-guard-XXXXXX").string();
    root = mkdtemp(name.data());
    fs::create_directories(root / "out");
    fs::create_directories(root / "notes");
    std::ofstream{root / "notes" / "R-07.md"} << "Came late.\n";
    std::ofstream{root / "out" / "old.txt"} << "older\n";
  }
  Folders(const Folders&) = delete;
  Folders& operator=(const Folders&) = delete;
  ~Folders() { fs::remove_all(root); }

  [[nodiscard]] std::string at(const std::string& path) const { return (root / path).string(); }

  fs::path root;
};

constexpr int no_guard = 255;

/// The error of \p attempt under the guard of \p needs: 0 where it succeeds, `no_guard` where this
/// system has none.
int under(const GuardNeeds& needs, const std::function<bool()>& attempt) {
  const pid_t child = fork();
  if (child == 0) {
    if (!give_up(needs).whole()) _exit(no_guard);
    errno = 0;
    _exit(attempt() ? 0 : errno);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(WIFEXITED(status));
  return WEXITSTATUS(status);
}

bool opens(const std::string& path, int flags) {
  return ::open(path.c_str(), flags | O_CLOEXEC, 0600) >= 0;
}

}  // namespace

TEST_CASE("the guard refuses what reading notes has no use for") {
  const Folders folders;
  const std::string note = folders.at("notes/R-07.md");
  const std::string old = folders.at("out/old.txt");
  const GuardNeeds reads{};
  const GuardNeeds writes{.folders = {folders.at("out")}};
  GuardNeeds starts{};
  starts.programs = true;
  struct Case {
    const char* name;
    const GuardNeeds& needs;
    std::function<bool()> attempt;
    int error;
  };
  const Case cases[] = {
      {"a note is read", reads, [&] { return opens(note, O_RDONLY); }, 0},
      {"a socket", reads, [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }, EPERM},
      {"a local socket", reads, [] { return socket(AF_UNIX, SOCK_DGRAM, 0) >= 0; }, EPERM},
      {"a note is written to", reads, [&] { return opens(note, O_WRONLY); }, EPERM},
      {"a note is cut short", reads, [&] { return truncate(note.c_str(), 0) == 0; }, EPERM},
      {"a new file", reads, [&] { return opens(folders.at("out/a"), O_WRONLY | O_CREAT | O_EXCL); },
       EPERM},
      {"a note is removed", reads, [&] { return unlink(note.c_str()) == 0; }, EPERM},
      {"a note is shown to others", reads, [&] { return chmod(note.c_str(), 0644) == 0; }, EPERM},
      {"a program", reads, [] { return execl("/bin/true", "true", nullptr) == 0; }, EPERM},
      {"a signal to others", reads, [] { return kill(getppid(), 0) == 0; }, EPERM},
      {"the output, made anew", writes,
       [&] { return opens(folders.at("out/new.txt"), O_WRONLY | O_CREAT | O_EXCL); }, 0},
      {"and put in its place", writes,
       [&] { return std::rename(old.c_str(), folders.at("out/now.txt").c_str()) == 0; }, 0},
      {"a file elsewhere", writes,
       [&] { return opens(folders.at("notes/new.md"), O_WRONLY | O_CREAT | O_EXCL); }, EACCES},
      {"an older output is not opened", writes, [&] { return opens(old, O_WRONLY); }, EPERM},
      {"a socket, with an output", writes, [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; },
       EPERM},
      {"a program of the configuration", starts,
       [] { return execl("/bin/true", "true", nullptr) == 0; }, 0},
      {"which has no network", starts, [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }, EPERM},
  };
  for (const Case& each : cases) {
    CAPTURE(each.name);
    const int error = under(each.needs, each.attempt);
    if (error == no_guard) continue;
    CHECK(error == each.error);
  }
}

TEST_CASE("what is in force is said") {
  Guard guard;
  CHECK(describe(guard) == "nothing: this system has no seccomp or Landlock");
  guard.calls = true;
  CHECK(describe(guard) == "no network, no other programs, no file written (seccomp)");
  guard.landlock = 1;
  CHECK(describe(guard) == "no network, no other programs, no file written (seccomp, Landlock)");
  guard.needs.folders = {"out"};
  guard.needs.programs = true;
  CHECK(describe(guard) ==
        "no network, no file that is there opened for writing, new files only in \"out\" (seccomp, "
        "Landlock)");
}

TEST_CASE("folders that a link leads to") {
  const Folders folders;
  fs::create_directories(folders.root / "elsewhere" / "below");
  fs::create_directory_symlink(folders.root / "elsewhere", folders.root / "notes" / "R-08");
  fs::create_directory_symlink(folders.root / "notes", folders.root / "elsewhere" / "back");
  fs::create_symlink(folders.root / "nowhere", folders.root / "notes" / "gone");
  const std::vector<std::string> found = with_linked_folders({folders.at("notes")});
  CHECK(found.size() == 3);  // the way back is named again, and not gone into
  CHECK(found.front() == folders.at("notes"));
  CHECK(fs::equivalent(found[1], folders.root / "elsewhere"));
}
