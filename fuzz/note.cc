// A note in Markdown, with all it may hold (front matter, sections, comments to resist), beside
// another of the same client.
#include "target.h"
#include "whole_program.h"

using namespace resist::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::map<std::string, std::string> files = {
      {"R-07/2026-11-10.md", "Forgot the diary again. Long silences.\n"},
      {"R-07/2026-11-17.md", text_of(data, size)}};
  run_over(files, {"check", "--no-config", "R-07"});
  run_over(files, {"report", "--no-config", "R-07"});
  return 0;
}
