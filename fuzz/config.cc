// A configuration, shown and then used.
#include "target.h"
#include "whole_program.h"

using namespace resist::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::map<std::string, std::string> files = {
      {"resist.yaml", text_of(data, size)},
      {"R-07/2026-11-17.md", "Forgot the diary again. Long silences.\n"}};
  run_over(files, {"config", "--config", "resist.yaml"});
  run_over(files, {"scan", "--config", "resist.yaml", "R-07"});
  return 0;
}
