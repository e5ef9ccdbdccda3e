#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "record/client.h"

namespace resist {

/// The files that hold one client's notes, found by name and layout before anything is read whole.
struct ClientSource {
  /// What the notes call the client where their first lines say so, else the folder's or file's
  /// name.
  std::string name;
  std::vector<std::string> paths;  ///< in byte order
};

/// Reads files and lists folders. The program reads the disk; tests read a map of names to text.
class FileReader {
 public:
  FileReader() = default;
  FileReader(const FileReader&) = delete;
  FileReader& operator=(const FileReader&) = delete;
  virtual ~FileReader() = default;

  struct Contents {
    std::string text;
    std::string error;      ///< why it could not be read, empty when it could
    std::string_view code;  ///< of `notes/codes.h`, where the reason has one of its own
  };
  enum class Kind { Missing, File, Folder, Other };
  struct Entry {
    std::string name;
    Kind kind = Kind::File;
  };

  [[nodiscard]] virtual Kind kind_of(const std::string& path) const = 0;
  [[nodiscard]] virtual Contents read(const std::string& path) const = 0;

  /// The first \p bytes of a file, or what there is; empty when it cannot be read, without a word.
  [[nodiscard]] virtual std::string head(const std::string& path, std::size_t bytes) const;

  /// Whether every user of the machine may read this file, or go through this folder; whether they
  /// get as far as that is for the folders above to say.
  [[nodiscard]] virtual bool lets_others_in(const std::string& path) const;

  /// The one name of a file or folder that may be named in several ways (`.`, a link).
  [[nodiscard]] virtual std::string real_path(const std::string& path) const;

  /// The entries of a folder, in byte order of their names.
  [[nodiscard]] virtual std::vector<Entry> list(const std::string& folder,
                                                std::string& error) const = 0;
};

/// A FileReader over the real disk. `-` is standard input, read once.
[[nodiscard]] const FileReader& disk();

/// The clients that \p paths hold (files, folders, "-"), in byte order of their names whatever the
/// order on disk. What cannot be found or listed is a diagnostic.
[[nodiscard]] std::vector<ClientSource> find_clients(const std::vector<std::string>& paths,
                                                     const FileReader& files,
                                                     Diagnostics& diagnostics);

/// One client's record. Every mistake is a diagnostic and the rest is read; empty only when nothing
/// of the client could be read.
[[nodiscard]] std::optional<Client> read_client(const ClientSource& source, const FileReader& files,
                                                Diagnostics& diagnostics);

}  // namespace resist
