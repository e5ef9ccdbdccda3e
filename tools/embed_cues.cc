// Run when the program is built: embed_cues OUTPUT makes the lists of cues ready for looking up and
// writes their tables as constants, so that the program starts without it.
#include <array>
#include <cstdint>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "language/cue_compiler.h"
#include "language/cue_lists.h"
#include "write_array.h"

namespace {

std::string hexadecimal(std::uint64_t number) {
  return fmt::format("{:#x}ULL", number);
}

std::string needs(const resist::cue::Needs& needs) {
  return fmt::format("{{{:#x}ULL, {:#x}ULL, {:#x}U}}", needs.first, needs.second, needs.classes);
}

std::string element(const resist::cue::CuePart& e) {
  return fmt::format("cue::Kind{{{}}}, {}, {}, {}, {}, {:#x}U", static_cast<int>(e.kind),
                     e.optional, e.rarity, e.first, e.count, e.bits);
}

void write_filter(std::string& out, std::string_view name, const resist::cue::Filter& filter) {
  out += fmt::format("constexpr cue::Filter {}{{{{", name);
  for (const std::uint64_t bits : filter.bits) out += hexadecimal(bits) + ",";
  out += "}};\n\n";
}

void write_index(std::string& out, std::string_view list, const resist::CompiledCues& made) {
  out += fmt::format("namespace {{\nnamespace {} {{\n\n", list);
  write_array<resist::WordHash>(out, "WordHash", "words", made.words, hexadecimal);
  write_array<resist::cue::CuePart>(out, "cue::CuePart", "elements", made.elements, element);
  write_array<resist::cue::Phrase>(out, "cue::Phrase", "phrases", made.phrases, [](const auto& p) {
    return fmt::format("{}, {}, {}, {}, {}", p.first, p.count, p.group, p.begin, p.length);
  });
  write_array<resist::cue::Entry>(out, "cue::Entry", "entries", made.entries, [](const auto& e) {
    return fmt::format("{}, {}, {}, {}", hexadecimal(e.key), e.phrase, e.offset, needs(e.needs));
  });
  write_array<std::uint16_t>(out, "std::uint16_t", "starts", made.starts,
                             [](std::uint16_t start) { return std::to_string(start); });
  write_array<resist::cue::Classed>(
      out, "cue::Classed", "by_class", made.by_class, [](const auto& c) {
        return fmt::format("{}, {:#x}U, {}", c.phrase, c.classes, needs(c.needs));
      });
  write_filter(out, "keys", made.keys);
  write_filter(out, "names", made.names);
  out += fmt::format(
      "}}  // namespace {0}\n}}  // namespace\n\nconst CueIndex& {0}_index() {{\n"
      "  static constexpr CueIndex index{{.words = {0}::words, .elements = {0}::elements,\n"
      "                                  .phrases = {0}::phrases, .entries = {0}::entries,\n"
      "                                  .starts = {0}::starts, .by_class = {0}::by_class,\n"
      "                                  .keys = &{0}::keys, .names = &{0}::names}};\n"
      "  return index;\n}}\n\n",
      list);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  struct List {
    std::string_view name;
    resist::CueGroups groups;
  };
  const std::array lists = {
      List{"assertion", resist::assertion_groups()}, List{"risk", resist::risk_groups()},
      List{"attendance", resist::attendance_groups()}, List{"hour", resist::hour_groups()},
      List{"turn", resist::turn_groups()}};
  std::string source =
      "// Written by embed_cues from the lists of cues.\n#include <array>\n\n"
      "#include \"language/cue_lists.h\"\n\nnamespace resist {\n\n";
  for (const List& each : lists) {
    write_index(source, each.name, resist::compile_cues(each.groups));
  }
  source += "}  // namespace resist\n";
  std::ofstream out{argv[1], std::ios::binary};
  out << source;
  return out.good() ? 0 : 1;
}
