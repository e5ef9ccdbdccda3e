#include "record/own_instruments.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace resist {
namespace {

constexpr std::string_view own_source = "your configuration";

/// \p own as the table has it; its texts stay where they are.
Instrument row_of(const OwnInstrument& own) {
  const std::string_view source = own.source.empty() ? own_source : std::string_view{own.source};
  return {.name = own.name,
          .aliases = own.aliases,
          .full_name = own.full_name.empty() ? own.name : own.full_name,
          .least = own.least,
          .most = own.most,
          .direction = own.direction,
          .cutoff = own.cutoff,
          .reliable_change = own.reliable_change,
          .alliance = own.alliance,
          .cutoff_source = own.cutoff ? source : std::string_view{},
          .reliable_change_source = own.reliable_change ? source : std::string_view{},
          .confidence = Confidence::Low,
          .caution = "From your configuration; resist has not checked its figures."};
}

}  // namespace

double reliable_change_of(double standard_deviation, double reliability) {
  constexpr double two_sided_95 = 1.96;
  return two_sided_95 * standard_deviation * std::sqrt(2 * (1 - reliability));
}

InstrumentBook::InstrumentBook(std::vector<OwnInstrument> own) : own_(std::move(own)) {
  const std::span<const Instrument> built_in = built_in_instruments();
  all_.assign(built_in.begin(), built_in.end());
  for (const OwnInstrument& each : own_) {
    const auto known = std::ranges::find(all_, each.name, &Instrument::name);
    if (known != all_.end()) {
      *known = row_of(each);
    } else {
      all_.push_back(row_of(each));
    }
  }
  std::ranges::stable_sort(all_, {}, &Instrument::name);
}

}  // namespace resist
