// What was said, in any shape: as a note's transcript under its heading.
#include "target.h"
#include "whole_program.h"

using namespace resist::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  run_over({{"R-07/2026-11-17.md", "# Transcript\n\n" + text_of(data, size)}},
           {"report", "--no-config", "--format", "markdown", "R-07"});
  return 0;
}
