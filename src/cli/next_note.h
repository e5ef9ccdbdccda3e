#pragma once

#include <string>
#include <vector>

#include "cli/note_style.h"
#include "cli/run.h"
#include "record/client.h"

namespace resist {

/// What the next note follows on.
struct Before {
  std::vector<const Session*> held;  ///< the last sessions held, the newest first
  std::vector<std::string> tasks;    ///< that the newest of them set
};

/// The last sessions of \p client that were held, as their fields say or else their prose.
[[nodiscard]] Before before_next(const Client& client);

/// A note of its own; \p client is null where it is the first.
[[nodiscard]] std::string note_text(const std::string& code, Date date, const Client* client,
                                    const Before& before, const NoteStyle& style,
                                    const World& world);

/// An entry for the end of a client file.
[[nodiscard]] std::string entry_text(Date date, const Client& client, const Before& before,
                                     const NoteStyle& style);

}  // namespace resist
