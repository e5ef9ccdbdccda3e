#include "language/total_pieces.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace resist {
namespace {

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// "14", "24.5" and "14/27"; a Stop for "3/3/26" and "14:30".
TotalPiece number_piece(std::string_view text) {
  const std::size_t stroke = text.find('/');
  const std::optional<double> value = number_in(text.substr(0, stroke));
  if (!value) return {};
  TotalPiece piece{.kind = TotalPieceKind::Number, .value = *value};
  if (stroke == std::string_view::npos) return piece;
  const std::optional<double> of = number_in(text.substr(stroke + 1));
  if (!of) return {};
  piece.of = *of;
  return piece;
}

TotalPieceKind mark_kind(std::string_view mark) {
  if (mark == "(" || mark == "[") return TotalPieceKind::Open;
  if (mark == ")" || mark == "]") return TotalPieceKind::Close;
  if (mark == ",") return TotalPieceKind::Comma;
  if (mark == ";" || mark == "." || mark == "!" || mark == "*") return TotalPieceKind::Semicolon;
  if (mark == ":" || mark == "=") return TotalPieceKind::Colon;
  if (mark == "→" || mark == ">") return TotalPieceKind::Arrow;
  if (mark == "-" || mark == "–" || mark == "—") return TotalPieceKind::Dash;
  if (mark == "/") return TotalPieceKind::Slash;
  return TotalPieceKind::Stop;
}

TotalPiece piece_of(const Token& token, std::string_view text) {
  if (token.kind == TokenKind::Number) return number_piece(text);
  if (token.kind == TokenKind::Punctuation) return {.kind = mark_kind(text)};
  TotalPiece piece{.kind = TotalPieceKind::Word, .word = total_word(token)};
  piece.someone_else = token.is(WordClass::Kin) || token.is(WordClass::OtherPerson);
  return piece;
}

/// "-" or "=" directly before ">" is the shaft of its arrow.
bool is_shaft(const TotalPiece& before, const TotalPiece& piece) {
  const bool shaft = before.kind == TotalPieceKind::Dash || before.kind == TotalPieceKind::Colon;
  return shaft && piece.kind == TotalPieceKind::Arrow && piece.joined;
}

}  // namespace

std::vector<TotalPiece> pieces_of(const TotalsSentence& read, const InstrumentNames& names) {
  const std::string_view text = read.passage.text;
  const std::string_view sentence = text.substr(0, read.sentence.begin + read.sentence.length);
  const auto name_at = [&](const Token& token) {
    return token.kind == TokenKind::Word ? names.at(sentence, token.begin)
                                         : InstrumentNames::Found{};
  };
  std::vector<TotalPiece> pieces;
  const bool has_name = std::ranges::any_of(
      read.tokens, [&](const Token& token) { return name_at(token).instrument != nullptr; });
  if (!has_name) return pieces;
  std::uint32_t end = 0;
  for (const Token& token : read.tokens) {
    // A name runs over several tokens, and a contraction is two tokens over the same bytes.
    if (token.begin < end) continue;
    const InstrumentNames::Found name = name_at(token);
    TotalPiece piece;
    if (name.instrument != nullptr) {
      piece = {.kind = TotalPieceKind::Name, .instrument = name.instrument};
    } else {
      piece = piece_of(token, text.substr(token.begin, token.length));
    }
    piece.begin = token.begin;
    piece.joined = token.begin == end;
    end = name.instrument != nullptr ? token.begin + static_cast<std::uint32_t>(name.length)
                                     : token.begin + token.length;
    piece.end = end;
    if (!pieces.empty() && is_shaft(pieces.back(), piece)) pieces.pop_back();
    pieces.push_back(piece);
  }
  return pieces;
}

}  // namespace resist
