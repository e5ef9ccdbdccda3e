#include "support/golden.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace resist {

std::string golden(std::string_view path, std::string_view actual) {
  std::string file{RESIST_SOURCE_DIR "/tests/"};
  file += path;
  if (std::getenv("RESIST_ACCEPT") != nullptr) {
    std::ofstream{file, std::ios::binary} << actual;
  }
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace resist
