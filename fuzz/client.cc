// A client's file in YAML, from its bytes to the report.
#include <nlohmann/json.hpp>

#include "target.h"
#include "whole_program.h"

using namespace resist::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = text_of(data, size);
  run_over({{"R-07.yaml", text}}, {"check", "--no-config", "R-07.yaml"});
  const std::string report =
      run_over({{"R-07.yaml", text}}, {"report", "--no-config", "--format", "json", "R-07.yaml"});
  hold(nlohmann::json::accept(report), "a report in JSON is JSON");
  return 0;
}
