#include "support/golden.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace resist {

std::string golden(std::string_view path, std::string_view actual) {
  const std::string file = std::string{RESIST_SOURCE_DIR} + "/tests/" + std::string{path};
  if (std::getenv("RESIST_ACCEPT") != nullptr) {
    std::ofstream{file, std::ios::binary} << actual;
  }
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace resist
