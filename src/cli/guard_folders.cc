// The one file that knows Landlock. Its system calls have no functions in the C library.
#include "cli/guard_folders.h"

#include <cstddef>
#include <cstdint>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace resist {
namespace {

// What came after version 2, as linux/landlock.h has it: the build must not hang on how new the
// headers are, for the kernel may be newer.
constexpr std::uint64_t fs_truncate = 1U << 14U;   // version 3
constexpr std::uint64_t tcp_bind = 1U << 0U;       // version 4
constexpr std::uint64_t tcp_connect = 1U << 1U;    // version 4
constexpr std::uint64_t other_sockets = 1U << 0U;  // version 6: abstract ones of other processes
constexpr std::uint64_t other_signals = 1U << 1U;  // version 6: to other processes

struct Ruleset {
  std::uint64_t files = 0;
  std::uint64_t network = 0;
  std::uint64_t scope = 0;
};

constexpr std::uint64_t in_an_output_folder =
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE;

constexpr std::uint64_t every_write = in_an_output_folder | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                                      LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
                                      LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                                      LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

Ruleset ruleset_of(int version, const GuardNeeds& needs) {
  Ruleset rules{.files = every_write};
  if (!needs.programs) rules.files |= LANDLOCK_ACCESS_FS_EXECUTE;
  if (version >= 2) rules.files |= LANDLOCK_ACCESS_FS_REFER;
  if (version >= 3) rules.files |= fs_truncate;
  if (version >= 4) rules.network = tcp_bind | tcp_connect;
  if (version >= 6) rules.scope = other_sockets | other_signals;
  return rules;
}

std::size_t size_of_ruleset(int version) {
  if (version < 4) return offsetof(Ruleset, network);
  return version < 6 ? offsetof(Ruleset, scope) : sizeof(Ruleset);
}

/// A folder that is not there is left out: what is written there fails by itself, and says why.
bool allow(int ruleset, const char* path, std::uint64_t access) {
  const int place = ::open(path, O_PATH | O_CLOEXEC);
  if (place < 0) return true;
  const landlock_path_beneath_attr rule{.allowed_access = access, .parent_fd = place};
  const bool added =
      syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
  ::close(place);
  return added;
}

bool restrict_to(int ruleset, const GuardNeeds& needs) {
  for (const std::string& folder : needs.folders) {
    if (!allow(ruleset, folder.c_str(), in_an_output_folder)) return false;
  }
  // What scripts throw away.
  if (needs.programs && !allow(ruleset, "/dev/null", LANDLOCK_ACCESS_FS_WRITE_FILE)) return false;
  return syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
}

}  // namespace

int write_only_in(const GuardNeeds& needs) {
  const long version =
      syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return 0;
  const int known = static_cast<int>(version);
  const Ruleset rules = ruleset_of(known, needs);
  const long ruleset = syscall(SYS_landlock_create_ruleset, &rules, size_of_ruleset(known), 0);
  if (ruleset < 0) return 0;
  const bool restricted = restrict_to(static_cast<int>(ruleset), needs);
  ::close(static_cast<int>(ruleset));
  return restricted ? known : 0;
}

}  // namespace resist
