#include "notes/load.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "base/unicode.h"
#include "notes/codes.h"

namespace resist {
namespace {

void refuse(std::string_view code, const std::string& path, std::string message,
            Diagnostics& diagnostics, std::string hint = {}) {
  diagnostics.push_back(
      diagnostic_of(Severity::Error, code, path, std::move(message), std::move(hint)));
}

/// UTF-16 with its mark, or western text in it without one: every other byte is zero, and hardly
/// any of those between, which is not so in a program.
bool looks_like_utf16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
  constexpr std::size_t sample = 64;
  const std::string_view start = text.substr(0, std::min(text.size(), sample));
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < start.size(); ++i) {
    if (start[i] == '\0') ++zeros[i % 2];
  }
  const std::size_t most = std::max(zeros[0], zeros[1]);
  const std::size_t least = std::min(zeros[0], zeros[1]);
  return start.size() >= 4 && most * 5 >= start.size() * 2 && least * 8 <= start.size();
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool refuse_unreadable_text(std::string_view text, const std::string& path,
                            Diagnostics& diagnostics) {
  if (looks_like_utf16(text)) {
    refuse(codes::utf16, path, "the file is in UTF-16", diagnostics, "save it as UTF-8");
    return true;
  }
  if (text.find('\0') != std::string_view::npos) {
    refuse(codes::binary, path, "the file is not text", diagnostics,
           "notes are plain text; export a document of a word processor as text");
    return true;
  }
  if (is_blank(text)) {
    refuse(codes::empty_file, path, "the file is empty", diagnostics);
    return true;
  }
  return false;
}

/// Replaces what is not UTF-8, and remembers where the first of it stood and how much there was.
struct Replaced {
  std::optional<std::size_t> first;
  std::size_t count = 0;
};

Replaced replace_invalid_utf8(std::string& text) {
  Replaced replaced;
  std::size_t from = 0;
  while (const std::optional<std::size_t> at =
             first_invalid_utf8(std::string_view{text}.substr(from))) {
    from += *at;
    if (!replaced.first) replaced.first = from;
    ++replaced.count;
    text[from] = '_';
    ++from;
  }
  return replaced;
}

}  // namespace

std::unique_ptr<SourceFile> load_source(const std::string& path, const FileReader& files,
                                        Diagnostics& diagnostics) {
  const FileReader::Kind kind = files.kind_of(path);
  if (kind == FileReader::Kind::Other) {
    refuse(codes::not_a_file, path, "this is a device or a pipe, and is not read", diagnostics);
    return nullptr;
  }
  FileReader::Contents contents = files.read(path);
  if (!contents.error.empty()) {
    refuse(contents.code.empty() ? codes::unreadable : contents.code, path, contents.error,
           diagnostics);
    return nullptr;
  }
  std::string& text = contents.text;
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  if (refuse_unreadable_text(text, path, diagnostics)) return nullptr;
  const Replaced replaced = replace_invalid_utf8(text);
  auto source = std::make_unique<SourceFile>(path, std::move(text));
  if (replaced.first) {
    diagnostics.push_back(diagnostic_at(
        Severity::Error, codes::bad_utf8,
        {.file = source.get(), .begin = static_cast<std::uint32_t>(*replaced.first), .length = 1},
        replaced.count == 1
            ? std::string{"a byte here is not UTF-8, and is read as \"_\""}
            : fmt::format(
                  "{} bytes, of which this is the first, are not UTF-8, and are read as \"_\"",
                  replaced.count),
        "save the file as UTF-8"));
  }
  return source;
}

}  // namespace resist
