#include "language/packs.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <fmt/format.h>

#include "language/sections.h"
#include "notes/codes.h"
#include "notes/schema.h"
#include "notes/yaml.h"

namespace resist {
namespace {

using Texts = std::vector<Noted<std::string>>;

template <std::string PackRule::*Member>
void read_string(const Value& value, PackRule& rule, Diagnostics& diagnostics) {
  if (auto text = read_text(value, diagnostics)) rule.*Member = std::move(text->value);
}

template <Texts PackRule::*Member>
void read_list(const Value& value, PackRule& rule, Diagnostics& diagnostics) {
  rule.*Member = read_texts(value, diagnostics);
}

void read_id(const Value& value, PackRule& rule, Diagnostics& diagnostics) {
  if (auto id = read_text(value, diagnostics)) rule.id = std::move(*id);
}

void read_strength(const Value& value, PackRule& rule, Diagnostics& diagnostics) {
  static constexpr auto strengths = std::to_array<Word<int>>({{"1", 1}, {"2", 2}, {"3", 3}});
  if (const auto strength = read_word<int>(value, strengths, diagnostics)) {
    rule.strength = strength->value;
  }
}

void read_speaker(const Value& value, PackRule& rule, Diagnostics& diagnostics) {
  static constexpr auto speakers =
      std::to_array<Word<RuleSpeaker>>({{"client", RuleSpeaker::Client},
                                        {"therapist", RuleSpeaker::Therapist},
                                        {"any", RuleSpeaker::Any}});
  if (const auto speaker = read_word<RuleSpeaker>(value, speakers, diagnostics)) {
    rule.speaker = speaker->value;
  }
}

void read_sections(const Value& value, PackRule& rule, Diagnostics& diagnostics) {
  static constexpr auto usual = std::to_array<std::string_view>(
      {"subjective", "objective", "data", "behaviour", "assessment", "evaluation", "intervention",
       "response", "plan", "homework", "risk", "goal", "prose"});
  for (const Value& item : items_of(value)) {
    const auto name = read_text(item, diagnostics);
    if (!name) continue;
    const std::optional<SectionRole> role = section_role(name->value);
    if (role) {
      rule.sections |= 1U << static_cast<unsigned>(*role);
    } else {
      report_unknown_word(item, usual, diagnostics);
    }
  }
}

constexpr auto example_fields = std::to_array<Field<PackRule>>(
    {{"yes", read_list<&PackRule::yes>}, {"no", read_list<&PackRule::no>}});

void read_examples(const Value& value, PackRule& rule, Diagnostics& diagnostics) {
  if (!value.node->is_map()) {
    return report_wrong_kind(value, "'yes' and 'no', each a list of sentences", diagnostics);
  }
  read_fields<PackRule>(*value.node, example_fields, rule, Severity::Error, diagnostics);
}

constexpr auto rule_fields = std::to_array<Field<PackRule>>({
    {"id", read_id},
    {"strength", read_strength},
    {"phrases", read_list<&PackRule::phrases>},
    {"unless", read_list<&PackRule::unless>},
    {"sections", read_sections},
    {"speaker", read_speaker},
    {"why", read_string<&PackRule::why>},
    {"source", read_string<&PackRule::source>},
    {"examples", read_examples},
});

void report_missing(std::string_view key, const Span& where, Diagnostics& diagnostics) {
  diagnostics.push_back(diagnostic_at(Severity::Error, codes::missing_key, where,
                                      fmt::format("there is no '{}'", key)));
}

/// A rule without an id or phrases is of no use; it is reported and left out.
void read_rule(const Value& value, RulePack& pack, Diagnostics& diagnostics) {
  auto rule = read_map<PackRule>(value, rule_fields, diagnostics);
  if (!rule) return;
  if (rule->id.value.empty()) return report_missing("id", value.where(), diagnostics);
  check_name(rule->id, diagnostics);
  if (rule->phrases.empty()) return report_missing("phrases", rule->id.where, diagnostics);
  if (rule->why.empty()) report_missing("why", rule->id.where, diagnostics);
  const bool twice = std::ranges::any_of(
      pack.rules, [&](const PackRule& other) { return other.id.value == rule->id.value; });
  if (twice) {
    diagnostics.push_back(diagnostic_at(Severity::Error, codes::duplicate_rule, rule->id.where,
                                        fmt::format("a second rule '{}'", rule->id.value)));
    return;
  }
  pack.rules.push_back(std::move(*rule));
}

void read_rules(const Value& value, RulePack& pack, Diagnostics& diagnostics) {
  for (const Value& item : items_of(value)) read_rule(item, pack, diagnostics);
}

template <std::string RulePack::*Member>
void read_name(const Value& value, RulePack& pack, Diagnostics& diagnostics) {
  auto name = read_text(value, diagnostics);
  if (!name) return;
  check_name(*name, diagnostics);
  pack.*Member = std::move(name->value);
}

void read_sign(const Value& value, RulePack& pack, Diagnostics& diagnostics) {
  read_name<&RulePack::sign>(value, pack, diagnostics);
  pack.sign_where = value.where();
}

void read_scored(const Value& value, RulePack& pack, Diagnostics& diagnostics) {
  if (const auto scored = read_bool(value, diagnostics)) pack.scored = scored->value;
}

void read_answers(const Value& value, RulePack& pack, Diagnostics& diagnostics) {
  pack.answers = read_texts(value, diagnostics);
}

void read_title(const Value& value, RulePack& pack, Diagnostics& diagnostics) {
  if (auto title = read_text(value, diagnostics)) pack.title = std::move(title->value);
}

template <int PackLevels::*Member>
void read_level(const Value& value, PackLevels& levels, Diagnostics& diagnostics) {
  static constexpr NumberRange sessions{.least = 1, .most = 8, .unit = "sessions"};
  if (const auto number = read_number(value, sessions, diagnostics)) {
    levels.*Member = static_cast<int>(number->value);
  }
}

constexpr auto level_fields =
    std::to_array<Field<PackLevels>>({{"watch", read_level<&PackLevels::watch>},
                                      {"present", read_level<&PackLevels::present>},
                                      {"marked", read_level<&PackLevels::marked>}});

void read_levels(const Value& value, RulePack& pack, Diagnostics& diagnostics) {
  read_pack_levels(value, pack.levels, diagnostics);
}

constexpr auto pack_fields = std::to_array<Field<RulePack>>({
    {"pack", read_name<&RulePack::pack>},
    {"sign", read_sign},
    {"title", read_title},
    {"levels", read_levels},
    {"scored", read_scored},
    {"answers", read_answers},
    {"rules", read_rules},
});

}  // namespace

bool is_plain_name(std::string_view name) {
  return !name.empty() && name.front() != '-' && std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

void check_name(const Noted<std::string>& name, Diagnostics& diagnostics) {
  if (is_plain_name(name.value)) return;
  diagnostics.push_back(diagnostic_at(
      Severity::Error, codes::bad_name, name.where,
      fmt::format("'{}' is no name for a pack, sign or rule", name.value),
      fmt::format("small letters, digits and hyphens, such as '{}'", word_form(name.value))));
}

void read_pack_levels(const Value& value, PackLevels& into, Diagnostics& diagnostics) {
  const auto levels = read_map<PackLevels>(value, level_fields, diagnostics);
  if (!levels) return;
  if (levels->watch <= levels->present && levels->present <= levels->marked) {
    into = *levels;
    return;
  }
  diagnostics.push_back(diagnostic_at(Severity::Error, codes::out_of_range, value.where(),
                                      "'watch' comes before 'present', and that before 'marked'"));
}

void report_untested(const RulePack& pack, Diagnostics& diagnostics) {
  for (const PackRule& rule : pack.rules) {
    if (!rule.yes.empty()) continue;
    diagnostics.push_back(
        diagnostic_at(Severity::Warning, codes::rule_without_examples, rule.id.where,
                      fmt::format("'{}' has no example of what it finds", rule.id.value),
                      "under 'examples', sentences it must find ('yes') and must not ('no')"));
  }
}

std::optional<RulePack> read_pack(std::shared_ptr<const SourceFile> file,
                                  Diagnostics& diagnostics) {
  const YamlNode root = parse_yaml(*file, diagnostics);
  const Span start{.file = file.get(), .begin = 0, .length = 1};
  if (!root.is_map()) {
    report_missing("pack", start, diagnostics);
    return std::nullopt;
  }
  RulePack pack;
  read_fields<RulePack>(root, pack_fields, pack, Severity::Error, diagnostics);
  for (const std::string_view key : {"pack", "sign", "rules"}) {
    if (root.find(key) == nullptr) report_missing(key, start, diagnostics);
  }
  if (pack.pack.empty() || pack.sign.empty()) return std::nullopt;
  pack.file = std::move(file);
  return pack;
}

}  // namespace resist
