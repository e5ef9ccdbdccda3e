#include "cli/guard.h"

#include <filesystem>
#include <set>
#include <system_error>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "cli/guard_calls.h"
#include "cli/guard_folders.h"

namespace resist {

namespace {

bool has_no_dumps() {
  rlimit core{};
  return getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 &&
         prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
}

}  // namespace

Guard give_up(const GuardNeeds& needs) {
  Guard guard{.needs = needs, .no_dumps = has_no_dumps()};
  // Without it the kernel takes neither guard from who is not root.
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return guard;
  guard.landlock = write_only_in(needs);
  guard.calls = refuse_calls(needs);
  return guard;
}

std::string means_of(const Guard& guard) {
  if (guard.calls && guard.landlock > 0) return "seccomp, Landlock";
  if (guard.calls) return "seccomp";
  return guard.landlock > 0 ? "Landlock" : "";
}

std::string describe(const Guard& guard) {
  if (!guard.calls && guard.landlock == 0) return "nothing: this system has no seccomp or Landlock";
  std::vector<std::string> held;
  if (guard.calls) held.emplace_back("no network");
  if (guard.calls && !guard.needs.programs) held.emplace_back("no other programs");
  const std::vector<std::string>& folders = guard.needs.folders;
  if (folders.empty()) {
    held.emplace_back("no file written");
  } else {
    if (guard.calls) held.emplace_back("no file that is there opened for writing");
    if (guard.landlock > 0) {
      held.push_back(fmt::format("new files only in \"{}\"", fmt::join(folders, "\", \"")));
    }
  }
  return fmt::format("{} ({})", fmt::join(held, ", "), means_of(guard));
}

std::vector<std::string> with_linked_folders(const std::vector<std::string>& folders) {
  namespace fs = std::filesystem;
  std::vector<std::string> all = folders;
  std::set<fs::path> seen;
  for (std::size_t next = 0; next < all.size(); ++next) {
    std::error_code failed;
    const fs::path real = fs::canonical(all[next], failed);
    if (failed || !seen.insert(real).second) continue;
    constexpr auto patient = fs::directory_options::skip_permission_denied;
    fs::recursive_directory_iterator each{real, patient, failed};
    while (!failed && each != fs::recursive_directory_iterator{}) {
      std::error_code unknown;
      if (each->is_symlink(unknown) && each->is_directory(unknown)) {
        all.push_back(each->path().string());
      }
      each.increment(failed);
    }
  }
  return all;
}

}  // namespace resist
