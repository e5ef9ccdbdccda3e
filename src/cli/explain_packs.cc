#include "cli/explain_packs.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "signs/optional_packs.h"

namespace resist {
namespace {

/// What a pack says of a sign of its own.
std::string page_of(const RulePack& pack) {
  std::string page =
      fmt::format("# {}\n\n{}. A sign of the rule pack {}, {}:{}.\n\n## Rules\n\n", pack.sign,
                  pack.title, pack.pack, pack.file->path(), pack.sign_where.position().line);
  for (const PackRule& rule : pack.rules) {
    page += fmt::format("- {}/{} (strength {} of 3): {}\n", pack.pack, rule.id.value, rule.strength,
                        rule.why);
  }
  if (!pack.scored) return page + "\nIt has no level, and nothing follows from it.\n";
  page += fmt::format(
      "\n## Levels\n\nOf the last eight sessions held, {} that show it are watch, {} present, {} "
      "marked.\n",
      pack.levels.watch, pack.levels.present, pack.levels.marked);
  if (pack.answers.empty()) return page;
  page += "\n## Answers\n\n";
  for (const Noted<std::string>& each : pack.answers) page += fmt::format("- {}\n", each.value);
  return page;
}

}  // namespace

void add_signs_of_packs(const std::vector<RulePack>& packs, std::vector<Explanation>& all) {
  for (const RulePack& pack : packs) {
    const bool known =
        std::ranges::find(all, pack.sign, &Explanation::id) != all.end() || pack.title.empty();
    if (known) continue;
    all.push_back({.kind = "sign",
                   .id = pack.sign,
                   .title = pack.title,
                   .page = page_of(pack),
                   .rules = std::string{pack.file->text()}});
  }
}

void add_signs_of_programs(const std::vector<ProgramSpec>& programs,
                           std::vector<Explanation>& all) {
  for (const ProgramSpec& program : programs) {
    const bool known = std::ranges::find(all, program.sign, &Explanation::id) != all.end();
    if (known || program.title.empty()) continue;
    all.push_back({.kind = "sign",
                   .id = program.sign,
                   .title = program.title,
                   .page = fmt::format("# {}\n\n{}. A sign of the detector program {}, {}:{}.\n",
                                       program.sign, program.title, program.name,
                                       program.place.path, program.place.at.line)});
  }
}

void add_packs(const std::vector<RulePack>& packs, std::vector<Explanation>& all) {
  for (const OptionalPack& pack : optional_packs()) {
    if (std::ranges::find(all, pack.name, &Explanation::id) != all.end()) continue;
    all.push_back(
        {.kind = "pack",
         .id = std::string{pack.name},
         .title = std::string{pack.summary},
         .page = fmt::format("# {}\n\nA rule pack that comes along and is looked for only "
                             "when asked: {}. To use it, `--rules {}`, or `rules: [{}]` "
                             "in the configuration; `resist explain {} --rules` prints "
                             "it.\n",
                             pack.name, pack.summary, pack.name, pack.name, pack.name),
         .rules = std::string{pack.text}});
  }
  for (const RulePack& pack : packs) {
    if (std::ranges::find(all, pack.pack, &Explanation::id) != all.end()) continue;
    all.push_back({.kind = "pack",
                   .id = pack.pack,
                   .title = fmt::format("a rule pack for {}", pack.sign),
                   .page = page_of(pack),
                   .rules = std::string{pack.file->text()}});
  }
}

}  // namespace resist
