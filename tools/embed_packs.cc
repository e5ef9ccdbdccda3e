// Run when the program is built: embed_packs OUTPUT PACK... compiles the built-in rule packs and
// writes their tables as constants, so that the program starts without reading them.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/diagnostic.h"
#include "base/source.h"
#include "language/packs.h"
#include "language/phrases.h"
#include "write_array.h"

namespace {

using resist::Rule;

std::string quoted(std::string_view text) {
  std::string literal = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') literal += '\\';
    if (c == '\n') {
      literal += "\\n";
    } else {
      literal += c;
    }
  }
  return literal + '"';
}

std::string_view speaker_name(resist::RuleSpeaker speaker) {
  switch (speaker) {
    case resist::RuleSpeaker::Client:
      return "Client";
    case resist::RuleSpeaker::Therapist:
      return "Therapist";
    case resist::RuleSpeaker::Any:
      return "Any";
  }
  return "Client";
}

void write_rules(std::string& out, std::span<const Rule> rules) {
  std::vector<std::string_view> examples;
  for (const Rule& each : rules) {
    examples.insert(examples.end(), each.yes.begin(), each.yes.end());
    examples.insert(examples.end(), each.no.begin(), each.no.end());
  }
  write_array<std::string_view>(out, "std::string_view", "examples", examples, quoted);
  std::size_t at = 0;
  write_array<Rule>(out, "Rule", "rules", rules, [&](const Rule& each) {
    const std::size_t yes = at;
    const std::size_t no = yes + each.yes.size();
    at = no + each.no.size();
    return fmt::format(
        "{}, {}, {}, {}, {}, RuleSpeaker::{}, {}, {}, std::span{{examples}}.subspan({}, {}), "
        "std::span{{examples}}.subspan({}, {})",
        quoted(each.pack), quoted(each.sign), quoted(each.id), each.strength, each.sections,
        speaker_name(each.speaker), quoted(each.why), quoted(each.source), yes, each.yes.size(), no,
        each.no.size());
  });
}

std::string source_of(const resist::PhraseBook& book) {
  const resist::phrase::Tables& tables = book.tables();
  std::string out =
      "// Written by embed_packs from the rule packs.\n#include <array>\n#include <span>\n#include "
      "<string_view>\n\n#include \"language/phrases.h\"\n\nnamespace resist {\nnamespace {\n\n";
  write_rules(out, tables.rules);
  write_array<resist::phrase::Text>(out, "phrase::Text", "texts", tables.texts, [](const auto& t) {
    return fmt::format("{}, {}, {}", quoted(t.text), t.rule, t.takes_back);
  });
  write_array<resist::phrase::Sequence>(
      out, "phrase::Sequence", "sequences", tables.sequences, [](const auto& s) {
        return fmt::format("{}, {}, {}, {}", s.phrase, s.first_element, s.element_count, s.anchor);
      });
  write_array<resist::phrase::Element>(
      out, "phrase::Element", "elements", tables.elements, [](const auto& e) {
        return fmt::format("{}, {}, {}, {}, {}, {}ULL", e.first_word, e.word_count, e.optional,
                           e.gap, e.classes, e.bits);
      });
  const auto number = [](std::uint32_t n) { return fmt::format("{}U", n); };
  write_array<std::uint32_t>(out, "std::uint32_t", "words", tables.words, number);
  write_array<std::uint32_t>(out, "std::uint32_t", "slots", tables.slots, number);
  write_array<resist::phrase::AnchorRange>(
      out, "phrase::AnchorRange", "ranges", tables.ranges,
      [](const auto& r) { return fmt::format("{}, {}", r.first, r.count); });
  write_array<resist::phrase::Anchor>(
      out, "phrase::Anchor", "anchors", tables.anchors, [](const auto& a) {
        return fmt::format("{}ULL, {}ULL, {}, {}", a.needs, a.needs_too, a.sequence, a.capitals);
      });
  write_array<resist::Misspelling>(
      out, "Misspelling", "misspellings", tables.misspellings,
      [](const auto& m) { return fmt::format("{}ULL, {}ULL, {}", m.wrong, m.word, m.classes); });
  out +=
      "}  // namespace\n\nconst PhraseBook& built_in_phrases() {\n"
      "  static const PhraseBook book{{.rules = rules, .texts = texts, .sequences = sequences,\n"
      "                                .elements = elements, .words = words, .slots = slots, "
      ".ranges = ranges,\n"
      "                                .anchors = anchors, .misspellings = misspellings}};\n"
      "  return book;\n}\n\n}  // namespace resist\n";
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  const std::span arguments{argv, static_cast<std::size_t>(argc)};
  if (arguments.size() < 3) return 2;
  resist::Diagnostics diagnostics;
  std::vector<resist::RulePack> packs;
  for (const char* path : arguments.subspan(2)) {
    std::ifstream in{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    auto pack =
        resist::read_pack(std::make_shared<resist::SourceFile>(path, std::move(text)), diagnostics);
    if (pack) packs.push_back(std::move(*pack));
  }
  const resist::PhraseBook book = resist::compile(packs, diagnostics);
  for (const resist::Diagnostic& each : diagnostics) fmt::print(stderr, "{}", render(each));
  if (!diagnostics.empty()) return 1;
  std::ofstream out{arguments[1], std::ios::binary};
  out << source_of(book);
  return out.good() ? 0 : 1;
}
