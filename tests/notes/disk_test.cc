#include <filesystem>
#include <fstream>
#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "notes/codes.h"
#include "notes/read.h"

using namespace resist;
namespace fs = std::filesystem;

namespace {

/// A folder of our own, gone with the test.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "resist-notes-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder() { fs::remove_all(path_); }

  [[nodiscard]] std::string at(const std::string& name) const { return (path_ / name).string(); }

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories(fs::path{at(name)}.parent_path());
    std::ofstream{at(name)} << text;
  }

 private:
  fs::path path_;
};

/// The codes of what was found wrong in reading \p path, and the sessions read.
std::string read_all(const std::string& path) {
  Diagnostics diagnostics;
  std::size_t sessions = 0;
  for (const ClientSource& source : find_clients({path}, disk(), diagnostics)) {
    const auto client = read_client(source, disk(), diagnostics);
    if (client) sessions += client->sessions.size();
  }
  std::string shown = fmt::format("{} sessions", sessions);
  for (const Diagnostic& each : diagnostics) shown += " " + each.code;
  return shown;
}

}  // namespace

TEST_CASE("a folder on disk") {
  const ScratchFolder folder;
  folder.write("C-014/2026-02-10.md", "Quiet.\n");
  folder.write("C-014/2026-02-17.md", "Late.\n");
  CHECK(read_all(folder.at("")) == "2 sessions");
  CHECK(read_all(folder.at("C-014/2026-02-17.md")) == "1 sessions");
  CHECK(read_all(folder.at("C-015")) == "0 sessions R001");
}

TEST_CASE("a pipe among the notes keeps nobody waiting") {
  const ScratchFolder folder;
  folder.write("C-014/2026-02-10.md", "Quiet.\n");
  REQUIRE(::mkfifo(folder.at("C-014/2026-02-17.md").c_str(), 0600) == 0);
  CHECK(read_all(folder.at("C-014")) == "1 sessions R007");
  CHECK(read_all(folder.at("C-014/2026-02-17.md")) == "0 sessions R007");
  CHECK(disk().read(folder.at("C-014/2026-02-17.md")).code == codes::not_a_file);
  CHECK(read_all("/dev/zero") == "0 sessions R007");
}

TEST_CASE("a link that points in a circle") {
  const ScratchFolder folder;
  folder.write("C-014/2026-02-10.md", "Quiet.\n");
  fs::create_directory_symlink(folder.at(""), folder.at("C-014/again"));
  fs::create_symlink(folder.at("nowhere.md"), folder.at("nowhere.md"));
  CHECK(read_all(folder.at("")) == "1 sessions R001");
}

TEST_CASE("a file larger than any notes") {
  const ScratchFolder folder;
  folder.write("2026-02-10.md", "Quiet.\n");
  fs::resize_file(folder.at("2026-02-10.md"), (std::uintmax_t{16} << 20U) + 1);
  CHECK(read_all(folder.at("2026-02-10.md")) == "0 sessions R008");
}

TEST_CASE("a file that went away between finding and reading") {
  const ScratchFolder folder;
  folder.write("2026-02-10.md", "Quiet.\n");
  Diagnostics diagnostics;
  const auto sources = find_clients({folder.at("2026-02-10.md")}, disk(), diagnostics);
  REQUIRE(sources.size() == 1);
  fs::remove(folder.at("2026-02-10.md"));
  CHECK(!read_client(sources.front(), disk(), diagnostics));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().code == codes::unreadable);
  CHECK(diagnostics.front().message == "cannot be read: No such file or directory");
}

TEST_CASE("an open descriptor is read as a stream") {
  const ScratchFolder folder;
  int ends[2] = {};
  REQUIRE(::pipe(ends) == 0);
  const std::string text = "client: R-07\nsessions:\n  - date: 2026-02-10\n";
  REQUIRE(::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  ::close(ends[1]);
  CHECK(read_all(fmt::format("/dev/fd/{}", ends[0])) == "1 sessions");
  ::close(ends[0]);
}
