#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/run.h"

namespace resist::test {

/// Files that exist in a test only, over those of the project's folder. Paths are shown as they
/// were written, from wherever the tests are run.
class Desk : public FileReader {
 public:
  std::map<std::string, std::string, std::less<>> files;
  std::string standard_input;

  [[nodiscard]] Kind kind_of(const std::string& path) const override;
  [[nodiscard]] Contents read(const std::string& path) const override;
  [[nodiscard]] std::vector<Entry> list(const std::string& folder,
                                        std::string& error) const override;

 private:
  [[nodiscard]] bool is_folder(const std::string& path) const;
};

/// What a run of the program left behind.
struct Ran {
  std::string out;
  std::string err;
  int status = 0;
};

/// Runs the program in this process: today is 2026-11-22, a Sunday, nothing is a terminal, and the
/// environment holds LANG=C.UTF-8 and \p environment.
[[nodiscard]] Ran run_in(const Desk& desk, const std::vector<std::string>& arguments,
                         const std::map<std::string, std::string>& environment = {});

/// What came of a file's console blocks.
struct Replayed {
  std::string text;  ///< the file with every output as it is now
  int commands = 0;
  std::string complaint;  ///< what is wrong with the file itself; empty when nothing is
};

/// Runs the console blocks of a Markdown page: `$ resist …`, then what it prints to standard
/// output, then to standard error, then `[status]` when that is not 0. A block whose info string
/// names a file (```` ```yaml R-07.yaml ````) is that file for the commands after it.
[[nodiscard]] Replayed replay_markdown(std::string_view page);

/// The same for the literal displays (`.Bd -literal`) of an mdoc page that hold a `$ resist`.
[[nodiscard]] Replayed replay_manual(std::string_view page);

/// The lines that differ, `-` before what the file says and `+` before what is printed now.
[[nodiscard]] std::string line_difference(std::string_view said, std::string_view now);

}  // namespace resist::test
