#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace resist {

/// One place in a file, counted as editors count: lines and columns from 1, columns in characters.
struct LineColumn {
  int line = 1;
  int column = 1;
  auto operator<=>(const LineColumn&) const = default;
};

/// The text of one file, and where its lines begin. It owns the bytes that every Span of the record
/// points into, so once read it neither moves nor is copied.
class SourceFile {
 public:
  SourceFile(std::string path, std::string text);
  SourceFile(const SourceFile&) = delete;
  SourceFile& operator=(const SourceFile&) = delete;
  ~SourceFile() = default;

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string_view text() const { return text_; }

  /// The line and column of a byte offset; the end of the file for one that is past it.
  [[nodiscard]] LineColumn position(std::size_t offset) const;

  /// Line \p number (from 1) without its line end; empty when there is no such line.
  [[nodiscard]] std::string_view line(int number) const;

  [[nodiscard]] int line_count() const { return static_cast<int>(line_starts_.size()); }

 private:
  [[nodiscard]] std::size_t characters_until(std::size_t offset) const;

  std::string path_;
  std::string text_;
  std::vector<std::uint32_t> line_starts_;

  /// How many characters stand before each 1024th byte; empty where every line is short. A line of
  /// megabytes would otherwise be counted from its start for each place in it.
  std::vector<std::uint32_t> characters_before_;
};

/// A stretch of a file, as evidence. Cheap to copy; never outlives its file.
struct Span {
  const SourceFile* file = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t length = 0;

  [[nodiscard]] std::string_view text() const {
    return file == nullptr ? std::string_view{} : file->text().substr(begin, length);
  }
  [[nodiscard]] LineColumn position() const {
    return file == nullptr ? LineColumn{} : file->position(begin);
  }
};

}  // namespace resist
