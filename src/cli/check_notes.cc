#include "cli/check_notes.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "cli/check_ignores.h"
#include "notes/date_checks.h"
#include "report/redact.h"
#include "signs/appointments.h"
#include "signs/goal_attainment.h"
#include "signs/measures.h"

namespace resist {
namespace {

void append(Diagnostics more, Diagnostics& all) {
  std::ranges::move(more, std::back_inserter(all));
}

Diagnostics check_record(const Client& client, const Options& asked, const Setup& setup) {
  Diagnostics found;
  check_ignores(client, setup, asked, found);
  append(check_dates(client, asked.today), found);
  append(check_slots(client), found);
  append(check_measures(client, setup.instruments.all()), found);
  append(check_goal_ratings(client), found);
  return found;
}

/// As the other commands call clients and their files: by their place among the notes that were
/// found.
Diagnostics redacted(Diagnostics diagnostics, const ClientSource& source, std::size_t number) {
  Diagnostics all;
  for (Diagnostic& each : diagnostics) {
    const auto file = std::ranges::find(source.paths, each.path);
    const std::string label =
        source.paths.size() == 1 || file == source.paths.end()
            ? fmt::format("client-{}", number)
            : fmt::format("client-{}/{}", number, file - source.paths.begin() + 1);
    append(without_words({std::move(each)}, label), all);
  }
  return all;
}

}  // namespace

Diagnostics check_notes(const std::vector<ClientSource>& sources, const Options& asked,
                        const Setup& setup, const World& world) {
  Diagnostics found;
  std::size_t number = 0;
  for (const ClientSource& source : sources) {
    ++number;
    Diagnostics of_client;
    const std::optional<Client> client = read_client(source, *world.files, of_client);
    if (client && !asked.client.empty() && client->code != asked.client) continue;
    if (client) append(check_record(*client, asked, setup), of_client);
    if (asked.redact) of_client = redacted(std::move(of_client), source, number);
    append(std::move(of_client), found);
  }
  return found;
}

}  // namespace resist
