#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "cli/caseload.h"
#include "cli/options.h"
#include "cli/run.h"

namespace resist {

/// What is shown of one client, perhaps nothing. Called from several threads at once.
using Render = std::function<std::string(const ClientReport&)>;

/// One format of a command that shows client after client: what stands before the first, for each,
/// between two, and after the last.
struct Document {
  std::string head;
  Render client;
  std::string between;

  /// Told whether all was read, and what was not.
  std::function<std::string(bool partial, const Diagnostics&)> tail;
};

/// Writes \p document for the clients that the options ask for, as they are read, and returns the
/// exit status of the command.
[[nodiscard]] Exit write_document(const Options& options, const World& world,
                                  const Document& document);

/// The text of each client, an empty line between two.
[[nodiscard]] Document text_document(Render client);

/// The same in Markdown.
[[nodiscard]] Document markdown_document(Render client);

/// `resist.report/1` around the object of each client.
[[nodiscard]] Document json_document(Date today, Render client);

}  // namespace resist
