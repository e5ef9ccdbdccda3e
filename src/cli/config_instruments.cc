#include "cli/config_instruments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "notes/codes.h"

namespace resist {
namespace {

constexpr NumberRange any_total{.least = -1'000, .most = 10'000};
constexpr NumberRange any_change{.least = std::numeric_limits<double>::min(), .most = 10'000};

/// An instrument while it is read.
struct Draft {
  OwnInstrument own;
  bool has_range = false;
  std::optional<double> standard_deviation;
  std::optional<double> reliability;
};

void read_range(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  const std::vector<Value> ends = items_of(value);
  if (ends.size() != 2) {
    report_wrong_kind(value, "the least and the most total", diagnostics, "such as [0, 27]");
    return;
  }
  const auto least = read_number(ends[0], any_total, diagnostics);
  const auto most = read_number(ends[1], any_total, diagnostics);
  if (!least || !most) return;
  if (least->value >= most->value) {
    report_wrong_kind(value, "the least and the most total", diagnostics, "the least goes first");
    return;
  }
  draft.own.least = least->value;
  draft.own.most = most->value;
  draft.has_range = true;
}

void read_better(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  static constexpr auto words = std::to_array<Word<Direction>>(
      {{"lower", Direction::HigherIsWorse}, {"higher", Direction::HigherIsBetter}});
  const auto direction = read_word<Direction>(value, words, diagnostics);
  if (direction) draft.own.direction = direction->value;
}

void read_cutoff(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  const auto number = read_number(value, any_total, diagnostics);
  if (number) draft.own.cutoff = number->value;
}

void read_reliable_change(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  const auto number = read_number(value, any_change, diagnostics);
  if (number) draft.own.reliable_change = number->value;
}

void read_standard_deviation(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  const auto number = read_number(value, any_change, diagnostics);
  if (number) draft.standard_deviation = number->value;
}

void read_reliability(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  const auto number = read_number(value, {.least = 0.01, .most = 0.99}, diagnostics);
  if (number) draft.reliability = number->value;
}

void read_alliance(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  const auto is_alliance = read_bool(value, diagnostics);
  if (is_alliance) draft.own.alliance = is_alliance->value;
}

void read_aliases(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  for (const Noted<std::string>& each : read_texts(value, diagnostics)) {
    if (!draft.own.aliases.empty()) draft.own.aliases += '|';
    draft.own.aliases += each.value;
  }
}

void read_title(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  if (const auto text = read_text(value, diagnostics)) draft.own.full_name = text->value;
}

void read_source(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  if (const auto text = read_text(value, diagnostics)) draft.own.source = text->value;
}

constexpr auto fields = std::to_array<Field<Draft>>({
    {"title", read_title},
    {"aliases", read_aliases},
    {"range", read_range},
    {"better", read_better},
    {"cutoff", read_cutoff},
    {"reliable-change", read_reliable_change},
    {"sd", read_standard_deviation},
    {"reliability", read_reliability},
    {"alliance", read_alliance},
    {"source", read_source},
});

/// What is wrong with the figures of \p own together; empty when nothing is.
std::string wrong_figures(const OwnInstrument& own) {
  if (own.cutoff && (*own.cutoff <= own.least || *own.cutoff >= own.most)) {
    return fmt::format("the cut-off {} does not lie within {} to {}", *own.cutoff, own.least,
                       own.most);
  }
  if (own.reliable_change && *own.reliable_change >= own.most - own.least) {
    return fmt::format("no change can reach {} points between {} and {}", *own.reliable_change,
                       own.least, own.most);
  }
  return {};
}

/// To a tenth of a point: more would claim more than a standard deviation knows.
double rounded(double points) {
  return std::round(points * 10) / 10;
}

std::optional<OwnInstrument> read_instrument(const Value& value, Diagnostics& diagnostics) {
  std::optional<Draft> draft = read_map<Draft>(value, fields, diagnostics);
  if (!draft) return std::nullopt;
  draft->own.name = std::string{value.key};
  if (!draft->has_range) {
    const bool told = value.node->find("range") != nullptr;
    if (!told) {
      diagnostics.push_back(diagnostic_at(
          Severity::Error, codes::missing_key, value.key_where,
          fmt::format("the instrument \"{}\" has no range", value.key), "such as range: [0, 27]"));
    }
    return std::nullopt;
  }
  const bool computes = draft->standard_deviation && draft->reliability;
  if (computes && !draft->own.reliable_change) {
    draft->own.reliable_change =
        rounded(reliable_change_of(*draft->standard_deviation, *draft->reliability));
  }
  const std::string wrong = wrong_figures(draft->own);
  if (wrong.empty()) return std::move(draft->own);
  diagnostics.push_back(
      diagnostic_at(Severity::Error, codes::out_of_range, value.key_where, wrong));
  return std::nullopt;
}

}  // namespace

void read_instruments(const Value& value, std::vector<OwnInstrument>& instruments,
                      Diagnostics& diagnostics) {
  if (!value.node->is_map()) {
    report_wrong_kind(value, "instruments by name", diagnostics);
    return;
  }
  for (const YamlEntry& entry : value.node->entries) {
    auto own = read_instrument({.key = entry.key, .key_where = entry.where, .node = &entry.value},
                               diagnostics);
    if (!own) continue;
    std::erase_if(instruments, [&](const OwnInstrument& each) { return each.name == own->name; });
    instruments.push_back(*std::move(own));
  }
}

}  // namespace resist
