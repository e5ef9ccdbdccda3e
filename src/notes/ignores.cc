#include "notes/ignores.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "notes/codes.h"

namespace resist {
namespace {

constexpr std::string_view mark = "resist: ignore";
constexpr std::string_view html_open = "<!--";
constexpr std::string_view html_close = "-->";

/// A comment as it stands in a file.
struct Comment {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view words;  ///< what follows "resist: ignore"
};

/// The comment around the mark at \p at; empty where the words stand in the open text.
std::optional<Comment> comment_around(std::string_view text, std::size_t at) {
  const std::size_t line = text.rfind('\n', at) + 1;
  const std::size_t line_end = std::min(text.find('\n', at), text.size());
  std::size_t before = at;
  while (before > line && text[before - 1] == ' ') --before;
  const std::size_t words = at + mark.size();
  if (text.substr(line, before - line).ends_with(html_open)) {
    const std::size_t close = text.substr(0, line_end).find(html_close, at);
    if (close == std::string_view::npos) return std::nullopt;
    return Comment{.begin = before - html_open.size(),
                   .end = close + html_close.size(),
                   .words = text.substr(words, close - words)};
  }
  if (before == line || text[before - 1] != '#') return std::nullopt;
  return Comment{
      .begin = before - 1, .end = line_end, .words = text.substr(words, line_end - words)};
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r"), text.size());
  return text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

/// What stands in quotes after `reason=`; empty without one.
std::string_view reason_in(std::string_view words) {
  constexpr std::string_view key = "reason=\"";
  const std::size_t at = words.find(key);
  if (at == std::string_view::npos) return {};
  const std::size_t begin = at + key.size();
  const std::size_t end = words.find('"', begin);
  return end == std::string_view::npos ? std::string_view{}
                                       : trimmed(words.substr(begin, end - begin));
}

std::optional<Ignore> read_one(const SourceFile& file, const Comment& comment,
                               Diagnostics& diagnostics) {
  const Span where{.file = &file,
                   .begin = static_cast<std::uint32_t>(comment.begin),
                   .length = static_cast<std::uint32_t>(comment.end - comment.begin)};
  const std::string_view words = trimmed(comment.words);
  const std::string_view what = words.substr(0, words.find(' '));
  const std::string_view reason = reason_in(words);
  const auto warn = [&](std::string message) {
    diagnostics.push_back(
        diagnostic_at(Severity::Warning, codes::ignore_syntax, where, std::move(message),
                      "it is written: resist: ignore small-talk reason=\"agreed exposure\""));
  };
  if (what.empty() || what.starts_with("reason=")) {
    warn("\"ignore\" does not say which sign");
    return std::nullopt;
  }
  if (reason.empty()) {
    warn(fmt::format("\"{}\" is set aside without a reason, and is not", what));
    return std::nullopt;
  }
  return Ignore{.what = std::string{what}, .reason = std::string{reason}, .where = where};
}

/// Where the line after the one of \p at that holds more than space begins and ends.
std::pair<std::size_t, std::size_t> next_line(std::string_view text, std::size_t at) {
  std::size_t begin = std::min(text.find('\n', at), text.size());
  while (begin < text.size()) {
    ++begin;
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (!trimmed(text.substr(begin, end - begin)).empty()) return {begin, end};
    begin = end;
  }
  return {text.size(), text.size()};
}

/// The session that a comment is about; null for one before all entries.
Session* session_of(Client& client, const SourceFile& file, const Comment& comment) {
  const std::string_view text = file.text();
  const std::size_t line = text.rfind('\n', comment.begin) + 1;
  const bool alone = trimmed(text.substr(line, comment.begin - line)).empty();
  const auto [next, next_end] = next_line(text, comment.begin);
  // What stands further in than the entry below belongs to the text above.
  const std::size_t entry = std::min(text.find_first_not_of(' ', next), text.size());
  const bool above_entry = alone && comment.begin - line <= entry - next &&
                           trimmed(text.substr(next, next_end - next)).starts_with("- ");
  Session* within = nullptr;
  for (Session& session : client.sessions) {
    if (session.where.file != &file) continue;
    const std::size_t begin = session.where.begin;
    if (above_entry && begin >= next && begin < next_end) return &session;
    if (begin <= comment.begin && (within == nullptr || within->where.begin < begin)) {
      within = &session;
    }
  }
  return within;
}

/// Takes comments out of what is read: each byte becomes a space, so that every place stays.
void blank_comments(Passage& passage) {
  std::string& text = passage.text;
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
    const std::optional<Comment> comment = comment_around(text, at);
    if (!comment) continue;
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(comment->begin),
              text.begin() + static_cast<std::ptrdiff_t>(comment->end), ' ');
  }
}

}  // namespace

void read_ignores(Client& client, Diagnostics& diagnostics) {
  bool any = false;
  for (const auto& file : client.files) {
    const std::string_view text = file->text();
    for (std::size_t at = text.find(mark); at != std::string_view::npos;
         at = text.find(mark, at + mark.size())) {
      const std::optional<Comment> comment = comment_around(text, at);
      if (!comment) continue;
      any = true;
      const std::optional<Ignore> ignore = read_one(*file, *comment, diagnostics);
      if (!ignore) continue;
      if (Session* session = session_of(client, *file, *comment)) {
        session->ignores.push_back(*ignore);
      } else {
        for (Session& each : client.sessions) each.ignores.push_back(*ignore);
      }
    }
  }
  if (!any) return;
  for (Session& session : client.sessions) {
    blank_comments(session.notes);
    blank_comments(session.transcript);
  }
}

}  // namespace resist
