// The quick reader of plain YAML and the parser of all of it give one result for any text: the
// tree, every place in it, and every diagnostic.
#include "notes/yaml.h"

#include "support/yaml_dump.h"
#include "target.h"
#include "whole_program.h"

using namespace resist;
using namespace resist::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const SourceFile file{"a.yaml", text_of(data, size)};
  const std::string quick = testing::dump_yaml(file, YamlReading::Quick);
  const std::string full = testing::dump_yaml(file, YamlReading::Full);
  hold(quick == full, "one result of both readings of YAML, not\n" + quick + "and\n" + full);
  return 0;
}
