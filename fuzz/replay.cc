// Runs a target over files and the files of folders, where there is no libFuzzer to do it.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "target.h"

namespace {

namespace fs = std::filesystem;

void replay(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  const std::vector<char> text{std::istreambuf_iterator<char>{file}, {}};
  std::puts(path.c_str());
  std::fflush(stdout);
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

}  // namespace

int main(int count, char** arguments) {
  int replayed = 0;
  for (const char* argument : std::span{arguments, static_cast<std::size_t>(count)}.subspan(1)) {
    if (!fs::is_directory(argument)) {
      replay(argument);
      ++replayed;
      continue;
    }
    for (const auto& each : fs::directory_iterator{argument}) {
      replay(each.path());
      ++replayed;
    }
  }
  return replayed > 0 ? 0 : 1;
}
