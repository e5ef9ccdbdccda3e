#include "notes/yaml.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "notes/codes.h"
#include "notes/templates.h"
#include "notes/yaml_full.h"
#include "notes/yaml_plain.h"
#include "notes/yaml_repair.h"

namespace resist {
namespace {

/// U+0004 is the end of the text to yaml-cpp, wherever it stands.
void replace_end_of_text(const SourceFile& file, std::size_t begin, std::string& source,
                         Diagnostics& diagnostics) {
  for (std::size_t at = source.find('\x04'); at != std::string::npos;
       at = source.find('\x04', at)) {
    diagnostics.push_back(
        diagnostic_at(Severity::Error, codes::control_character,
                      {.file = &file, .begin = static_cast<std::uint32_t>(begin + at), .length = 1},
                      "a control character (U+0004) stands here", "take it out"));
    source[at] = ' ';
  }
}

void report_trouble(const YamlText& text, YamlTrouble trouble,
                    const std::optional<LineRange>& passed_over, Diagnostics& diagnostics) {
  diagnostics.push_back(diagnostic_at(Severity::Error, trouble.code,
                                      {.file = &text.file,
                                       .begin = static_cast<std::uint32_t>(text.base + trouble.at),
                                       .length = 1},
                                      std::move(trouble.message), std::move(trouble.hint)));
  if (!passed_over) return;
  const int first = text.file.position(text.base + passed_over->begin).line;
  const int last = text.file.position(text.base + passed_over->end - 1).line;
  add_to_hint(diagnostics.back(), first == last
                                      ? fmt::format("line {} is not read", first)
                                      : fmt::format("lines {} to {} are not read", first, last));
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  const auto found = std::ranges::find(entries, key, &YamlEntry::key);
  return found == entries.end() ? nullptr : &found->value;
}

YamlNode parse_yaml(const SourceFile& file, std::size_t begin, std::size_t length,
                    Diagnostics& diagnostics, YamlReading reading) {
  constexpr int most_repairs = 20;
  std::string source{file.text().substr(begin, length)};
  replace_end_of_text(file, begin, source, diagnostics);
  blank_templates(file, begin, source, diagnostics);
  if (reading == YamlReading::Quick) {
    if (std::optional<YamlNode> root = parse_plain_yaml(file, source, begin)) {
      return *std::move(root);
    }
  }
  std::optional<std::size_t> last_item;
  for (int repairs = 0;; ++repairs) {
    const YamlText text{.file = file, .source = source, .base = begin};
    YamlOutcome outcome = parse_full_yaml(text);
    std::optional<LineRange> passed_over;
    if (outcome.trouble) {
      if (repairs < most_repairs) passed_over = pass_over(source, outcome.trouble->at, last_item);
      report_trouble(text, *std::move(outcome.trouble), passed_over, diagnostics);
    }
    if (passed_over) continue;
    std::ranges::move(outcome.diagnostics, std::back_inserter(diagnostics));
    return std::move(outcome.root);
  }
}

YamlNode parse_yaml(const SourceFile& file, Diagnostics& diagnostics) {
  return parse_yaml(file, 0, file.text().size(), diagnostics);
}

Passage passage_of(const YamlNode& scalar) {
  return {.text = scalar.scalar, .file = scalar.where.file, .segments = scalar.segments};
}

}  // namespace resist
