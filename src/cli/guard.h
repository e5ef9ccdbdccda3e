#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace resist {

/// What a command cannot do without, beside reading files and writing to its standard streams.
struct GuardNeeds {
  /// Folders in which it makes a new file; with none it writes no file at all.
  std::vector<std::string> folders;

  /// Whether it starts other programs, as detectors that the configuration names are. They are held
  /// to the rest of the guard as the program itself is.
  bool programs = false;
};

/// What this process can no longer do, whatever a note may lead it to.
struct Guard {
  GuardNeeds needs;

  /// Whether the kernel refuses calls (seccomp): any to the network or to other processes, any that
  /// changes a file's name, owner, mode or times, and opening a file that is there for writing.
  bool calls = false;

  /// The version of Landlock by which files are written in the folders of `needs` only; 0 where the
  /// kernel has none.
  int landlock = 0;

  /// Whether a crash leaves no image of the memory, and no other program can look into it.
  bool no_dumps = false;

  [[nodiscard]] bool whole() const { return calls && landlock > 0; }
};

/// Gives up what \p needs does not name, for good, and for every thread and program started later.
/// Called while there is one thread, and before a note is read. A kernel that has no such guard is
/// no error: the result says what is in force.
[[nodiscard]] Guard give_up(const GuardNeeds& needs);

/// `seccomp, Landlock`: by what \p guard stands; empty where it does not.
[[nodiscard]] std::string means_of(const Guard& guard);

/// `no network, no other programs, no file written (seccomp, Landlock)`: what is in force.
[[nodiscard]] std::string describe(const Guard& guard);

/// \p folders, and every folder that a link in them leads to.
[[nodiscard]] std::vector<std::string> with_linked_folders(const std::vector<std::string>& folders);

}  // namespace resist
