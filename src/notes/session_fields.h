#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/diagnostic.h"
#include "notes/schema.h"
#include "notes/yaml.h"
#include "record/session.h"

namespace resist {

/// The keys of one session as they were written, before the file's name has had its say.
struct SessionDraft {
  Session session;
  std::optional<Noted<Date>> date;

  /// Which diagnostic says why the date that is there could not be read.
  std::optional<std::size_t> date_trouble;

  /// `client:`, which stands in front matter and in a session's own file.
  std::optional<Noted<std::string>> client;

  /// The entry is an appointment that has not taken place yet.
  bool to_come = false;
};

/// Reads the keys of a session from \p map. `client` is known only where \p names_client.
[[nodiscard]] SessionDraft read_session_keys(const YamlNode& map, bool names_client,
                                             Severity unknown_keys, Diagnostics& diagnostics);

/// Whether \p key is one that a session has and a client file has not.
[[nodiscard]] bool is_session_key(std::string_view key);

/// The attendance that \p value names, in our words or in those of practice software ("Show", "Late
/// canceled", "DNA"); \p to_come is set for the words of a booking ("Confirmed").
[[nodiscard]] std::optional<Noted<Attendance>> read_attendance(const Value& value, bool& to_come,
                                                               Diagnostics& diagnostics);

}  // namespace resist
