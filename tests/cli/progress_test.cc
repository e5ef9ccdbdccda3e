#include "cli/progress.h"

#include <chrono>
#include <string>

#include <doctest/doctest.h>

using namespace resist;
using namespace std::chrono_literals;

namespace {

/// A terminal whose clock stands where the test puts it.
struct Terminal {
  std::chrono::milliseconds now{};
  std::string shown;
  World world;

  explicit Terminal(std::string type = "xterm") {
    world.err_is_terminal = true;
    world.at_work = [this] { return now; };
    world.err = [this](std::string_view text) { shown += text; };
    world.environment = [type = std::move(type)](const char*) { return std::optional{type}; };
  }
};

/// Four clients, each of which takes \p each.
void work(Terminal& terminal, const Options& options, std::chrono::milliseconds each) {
  Progress progress{options, terminal.world, 4};
  for (int client = 0; client < 4; ++client) {
    terminal.now += each;
    progress.step();
  }
}

}  // namespace

TEST_CASE("work of less than a second says nothing") {
  Terminal terminal;
  work(terminal, {}, 200ms);
  CHECK(terminal.shown.empty());
}

TEST_CASE("longer work tells how far it is, and leaves nothing behind") {
  Terminal terminal;
  work(terminal, {}, 600ms);
  CHECK(terminal.shown ==
        "\r\x1b[Kresist: 2 of 4 clients read\r\x1b[Kresist: 3 of 4 clients read\r\x1b[K");
}

TEST_CASE("it is not told ten times more often than one can read") {
  Terminal terminal;
  Progress progress{{}, terminal.world, 1000};
  terminal.now = 2s;
  for (int client = 0; client < 100; ++client) progress.step();
  CHECK(terminal.shown == "\r\x1b[Kresist: 1 of 1000 clients read");
}

TEST_CASE("a pipe, a terminal that can do nothing, and -q have no line of progress") {
  Terminal pipe;
  pipe.world.err_is_terminal = false;
  work(pipe, {}, 2s);
  CHECK(pipe.shown.empty());
  Terminal dumb{"dumb"};
  work(dumb, {}, 2s);
  CHECK(dumb.shown.empty());
  Terminal quiet;
  work(quiet, {.quiet = true}, 2s);
  CHECK(quiet.shown.empty());
}
