// A rule pack: run against its own examples, then over a note.
#include "target.h"
#include "whole_program.h"

using namespace resist::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::map<std::string, std::string> files = {
      {"pack.yaml", text_of(data, size)},
      {"R-07/2026-11-17.md", "Talked about her cats, the weather and her mother's dog.\n"}};
  run_over(files, {"rules", "test", "pack.yaml"});
  run_over(files, {"scan", "--no-config", "--rules", "pack.yaml", "R-07"});
  return 0;
}
