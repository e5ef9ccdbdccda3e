#include "support/yaml_dump.h"

#include <fmt/format.h>

namespace resist::testing {
namespace {

void dump(const YamlNode& node, std::size_t depth, std::string& shown) {
  const std::string indent(depth, ' ');
  shown += fmt::format("{}{}{} {}+{} [{}]", indent, static_cast<int>(node.kind),
                       node.quoted ? "q" : "", node.where.begin, node.where.length, node.scalar);
  for (const Passage::Segment& each : node.segments) {
    shown += fmt::format(" {}:{}", each.text_begin, each.source_begin);
  }
  shown += "\n";
  for (const YamlNode& item : node.items) dump(item, depth + 1, shown);
  for (const YamlEntry& entry : node.entries) {
    shown += fmt::format("{}{} {}+{}\n", indent, entry.key, entry.where.begin, entry.where.length);
    dump(entry.value, depth + 1, shown);
  }
}

}  // namespace

std::string dump_yaml(const SourceFile& file, YamlReading reading) {
  Diagnostics diagnostics;
  std::string shown;
  dump(parse_yaml(file, 0, file.text().size(), diagnostics, reading), 0, shown);
  for (const Diagnostic& each : diagnostics) shown += render(each);
  return shown;
}

}  // namespace resist::testing
