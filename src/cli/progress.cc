#include "cli/progress.h"

#include <fmt/format.h>

namespace resist {
namespace {

using std::chrono::milliseconds;

/// Before that one does not wonder; more often than that one cannot read.
constexpr milliseconds patience{1000};
constexpr milliseconds pause{100};

/// Back to the first column, and away with what stands there.
constexpr const char* empty_line = "\r\x1b[K";

bool is_wanted(const Options& options, const World& world, std::size_t clients) {
  return world.err_is_terminal && world.at_work && !options.quiet && clients > 1 &&
         world.environment("TERM").value_or("") != "dumb";
}

}  // namespace

Progress::Progress(const Options& options, const World& world, std::size_t clients)
    : world_(world),
      clients_(clients),
      wanted_(is_wanted(options, world, clients)),
      next_(patience) {}

void Progress::step() {
  ++done_;
  if (!wanted_ || done_ == clients_) return;
  const milliseconds now = world_.at_work();
  if (now < next_) return;
  next_ = now + pause;
  world_.err(fmt::format("{}resist: {} of {} clients read", empty_line, done_, clients_));
  shown_ = true;
}

void Progress::clear() {
  if (shown_) world_.err(empty_line);
  shown_ = false;
}

}  // namespace resist
