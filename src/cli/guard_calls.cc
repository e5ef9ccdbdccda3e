// The one file that knows seccomp: a small program for the kernel that looks at each system call.
#include "cli/guard_calls.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace resist {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t this_machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t this_machine = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t this_machine = 0;
#endif

// The sanitizers look at the process from another one, which is what we give up.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
constexpr bool sanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) ||
                           __has_feature(memory_sanitizer);
#else
constexpr bool sanitized = false;
#endif

/// Calls newer than those that were looked through when this was written are said not to be there,
/// which the C library expects of older kernels. Also those of x32, whose numbers begin higher.
constexpr std::uint32_t last_known = 450;

using Calls = std::span<const std::uint32_t>;

/// The network, and queues that do the work of other calls unseen.
constexpr auto network = std::to_array<std::uint32_t>(
    {SYS_socket, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendto,
     SYS_sendmsg, SYS_sendmmsg, SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register});

/// Names, owners, modes, times and lengths of files. To open one for writing is looked at apart.
constexpr auto files = std::to_array<std::uint32_t>({
#ifdef SYS_chmod  // What newer machines never had.
    SYS_chmod,
    SYS_chown,
    SYS_lchown,
    SYS_utime,
    SYS_utimes,
    SYS_futimesat,
    SYS_creat,
    SYS_mkdir,
    SYS_rmdir,
    SYS_link,
    SYS_symlink,
    SYS_mknod,
#endif
    SYS_fchmod,
    SYS_fchmodat,
    SYS_fchown,
    SYS_fchownat,
    SYS_utimensat,
    SYS_setxattr,
    SYS_lsetxattr,
    SYS_fsetxattr,
    SYS_removexattr,
    SYS_lremovexattr,
    SYS_fremovexattr,
    SYS_truncate,
    SYS_ftruncate,
    SYS_fallocate,
    SYS_mkdirat,
    SYS_linkat,
    SYS_symlinkat,
    SYS_mknodat,
    SYS_open_by_handle_at});

/// What putting a finished file in its place takes.
constexpr auto naming = std::to_array<std::uint32_t>({
#ifdef SYS_unlink
    SYS_unlink, SYS_rename,
#endif
#ifdef SYS_renameat
    SYS_renameat,
#endif
    SYS_unlinkat, SYS_renameat2});

/// Other processes, and the system itself.
constexpr auto others = std::to_array<std::uint32_t>({SYS_ptrace,
                                                      SYS_process_vm_readv,
                                                      SYS_process_vm_writev,
                                                      SYS_pidfd_getfd,
                                                      SYS_mq_open,
                                                      SYS_msgget,
                                                      SYS_shmget,
                                                      SYS_semget,
                                                      SYS_add_key,
                                                      SYS_request_key,
                                                      SYS_keyctl,
                                                      SYS_bpf,
                                                      SYS_perf_event_open,
                                                      SYS_userfaultfd,
                                                      SYS_mount,
                                                      SYS_umount2,
                                                      SYS_move_mount,
                                                      SYS_open_tree,
                                                      SYS_fsopen,
                                                      SYS_fsconfig,
                                                      SYS_fsmount,
                                                      SYS_mount_setattr,
                                                      SYS_pivot_root,
                                                      SYS_chroot,
                                                      SYS_unshare,
                                                      SYS_setns,
                                                      SYS_init_module,
                                                      SYS_finit_module,
                                                      SYS_delete_module,
                                                      SYS_kexec_load,
                                                      SYS_swapon,
                                                      SYS_swapoff,
                                                      SYS_reboot,
                                                      SYS_acct,
                                                      SYS_quotactl,
                                                      SYS_settimeofday,
                                                      SYS_clock_settime,
                                                      SYS_adjtimex,
                                                      SYS_sethostname,
                                                      SYS_setdomainname});

/// Starting programs and ending them.
constexpr auto programs = std::to_array<std::uint32_t>(
    {SYS_execve, SYS_execveat, SYS_kill, SYS_pidfd_send_signal, SYS_socketpair});

constexpr std::uint32_t refused = SECCOMP_RET_ERRNO | EPERM;
constexpr std::uint32_t not_there = SECCOMP_RET_ERRNO | ENOSYS;

/// The filter while it is written. A jump counts the instructions that it passes over.
class Filter {
 public:
  void load(std::size_t offset) {
    add(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
  }
  void load_call() { load(offsetof(seccomp_data, nr)); }
  /// The lower half of an argument; flags and requests have no more.
  void load_argument(std::size_t number) {
    load(offsetof(seccomp_data, args) + number * sizeof(std::uint64_t));
  }
  void answer(std::uint32_t what) { add(BPF_RET | BPF_K, what); }
  void keep_bits(std::uint32_t bits) { add(BPF_ALU | BPF_AND | BPF_K, bits); }
  void pass_unless_equal(std::uint32_t value, std::uint8_t over) {
    add(BPF_JMP | BPF_JEQ | BPF_K, value, 0, over);
  }
  void pass_unless_above(std::uint32_t value, std::uint8_t over) {
    add(BPF_JMP | BPF_JGT | BPF_K, value, 0, over);
  }
  void answer_if_equal(std::uint32_t value, std::uint32_t what) {
    pass_unless_equal(value, 1);
    answer(what);
  }
  void answer_unless_equal(std::uint32_t value, std::uint32_t what) {
    add(BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0);
    answer(what);
  }
  void refuse(Calls calls) {
    for (const std::uint32_t call : calls) answer_if_equal(call, refused);
  }

  /// Opening for writing: never, or only what is made by it (\p anew).
  void refuse_writing(std::uint32_t call, std::size_t flags_argument, bool anew) {
    constexpr std::uint32_t writes = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
    constexpr std::uint32_t made = O_CREAT | O_EXCL;
    constexpr std::uint8_t whole_check = 8;
    pass_unless_equal(call, whole_check);
    load_argument(flags_argument);
    keep_bits(writes | made);
    answer_if_equal(0, SECCOMP_RET_ALLOW);
    keep_bits(anew ? made : 0);
    answer_if_equal(made, SECCOMP_RET_ALLOW);
    answer(refused);
  }

  /// Typing for the user at the terminal.
  void refuse_typing() {
    constexpr std::uint8_t whole_check = 6;
    pass_unless_equal(SYS_ioctl, whole_check);
    load_argument(1);
    answer_if_equal(TIOCSTI, refused);
    answer_if_equal(TIOCLINUX, refused);
    answer(SECCOMP_RET_ALLOW);
  }

  [[nodiscard]] bool install() {
    const sock_fprog program{.len = static_cast<unsigned short>(code_.size()),
                             .filter = code_.data()};
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
  }

 private:
  void add(unsigned code, std::uint32_t value, std::uint8_t if_true = 0,
           std::uint8_t if_false = 0) {
    code_.push_back({static_cast<std::uint16_t>(code), if_true, if_false, value});
  }

  std::vector<sock_filter> code_;
};

Filter filter_for(const GuardNeeds& needs) {
  Filter filter;
  filter.load(offsetof(seccomp_data, arch));
  filter.answer_unless_equal(this_machine, refused);
  filter.load_call();
  filter.pass_unless_above(last_known, 1);
  filter.answer(not_there);
  const bool writes = !needs.folders.empty();
  if (!needs.programs) {
    filter.refuse_writing(SYS_openat, 2, writes);
#ifdef SYS_open
    filter.refuse_writing(SYS_open, 1, writes);
#endif
    filter.refuse(programs);
  }
  filter.answer_if_equal(SYS_openat2, not_there);  // its flags cannot be looked at
  filter.refuse_typing();
  filter.refuse(network);
  filter.refuse(files);
  if (!writes) filter.refuse(naming);
  filter.refuse(others);
  filter.answer(SECCOMP_RET_ALLOW);
  return filter;
}

}  // namespace

bool refuse_calls(const GuardNeeds& needs) {
  if (this_machine == 0 || sanitized) return false;
  return filter_for(needs).install();
}

}  // namespace resist
