#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/nearest.h"
#include "notes/codes.h"
#include "signs/measures.h"

namespace resist {
namespace {

std::vector<std::string_view> names_of(std::span<const Instrument> instruments) {
  std::vector<std::string_view> names;
  for (const Instrument& each : instruments) names.push_back(each.name);
  return names;
}

}  // namespace

Diagnostics check_measures(const Client& client, std::span<const Instrument> instruments) {
  const std::vector<std::string_view> names = names_of(instruments);
  Diagnostics found;
  for (const Session& session : client.sessions) {
    for (const Measure& each : session.measures) {
      const std::string& name = each.instrument.value;
      const Instrument* known = find_instrument(name, instruments);
      if (known == nullptr) {
        const std::string_view near = nearest(name, names);
        found.push_back(diagnostic_at(
            Severity::Warning, codes::unknown_measure, each.instrument.where,
            fmt::format("'{}' is no instrument that resist knows: shown, and nothing claimed",
                        name),
            near.empty() ? std::string{} : fmt::format("did you mean \"{}\"?", near)));
      } else if (!is_in_range(*known, each.total.value)) {
        found.push_back(
            diagnostic_at(Severity::Error, codes::measure_out_of_range, each.total.where,
                          fmt::format("{} is outside the range of the {}: left out",
                                      each.total.value, known->name),
                          fmt::format("it runs from {} to {}", known->least, known->most)));
      }
    }
  }
  return found;
}

}  // namespace resist
