#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "cli/run.h"
#include "cli/world.h"

// The outside world begins here: everything below is told of it through `World`.
int main(int argc, char** argv) {
  try {
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return resist::run(arguments, resist::real_world());
  } catch (const std::exception& failure) {
    return resist::internal_error(failure);
  }
}
