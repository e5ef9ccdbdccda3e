#pragma once

#include <memory>
#include <optional>
#include <string>

#include "notes/read.h"
#include "record/client.h"

namespace resist {

/// What one file says of a client: its own code if it names one, facts, sessions, and the file that
/// their spans point into.
struct NoteFile {
  std::unique_ptr<SourceFile> source;
  Client client;
  Span code_where;  ///< of the client's code, where it names one

  /// Whether it holds the client's facts rather than one session.
  bool is_client_file = false;
};

/// Reads a client file, a session's own file or a Markdown note, by the end of its name and, where
/// that says nothing (standard input), by what is in it. Empty when nothing could be read.
[[nodiscard]] std::optional<NoteFile> read_note_file(const std::string& path,
                                                     const FileReader& files,
                                                     Diagnostics& diagnostics);

}  // namespace resist
