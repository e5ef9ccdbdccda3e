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
Piece number_piece(std::string_view text) {
  const std::size_t stroke = text.find('/');
  const std::optional<double> value = number_in(text.substr(0, stroke));
  if (!value) return {};
  Piece piece{.kind = PieceKind::Number, .value = *value};
  if (stroke == std::string_view::npos) return piece;
  const std::optional<double> of = number_in(text.substr(stroke + 1));
  if (!of) return {};
  piece.of = *of;
  return piece;
}

PieceKind mark_kind(std::string_view mark) {
  if (mark == "(" || mark == "[") return PieceKind::Open;
  if (mark == ")" || mark == "]") return PieceKind::Close;
  if (mark == ",") return PieceKind::Comma;
  if (mark == ";" || mark == "." || mark == "!" || mark == "*") return PieceKind::Semicolon;
  if (mark == ":" || mark == "=") return PieceKind::Colon;
  if (mark == "→" || mark == ">") return PieceKind::Arrow;
  if (mark == "-" || mark == "–" || mark == "—") return PieceKind::Dash;
  if (mark == "/") return PieceKind::Slash;
  return PieceKind::Stop;
}

Piece piece_of(const Token& token, std::string_view text) {
  if (token.kind == TokenKind::Number) return number_piece(text);
  if (token.kind == TokenKind::Punctuation) return {.kind = mark_kind(text)};
  Piece piece{.kind = PieceKind::Word, .word = total_word(token)};
  piece.someone_else = token.is(WordClass::Kin) || token.is(WordClass::OtherPerson);
  return piece;
}

/// "-" or "=" directly before ">" is the shaft of its arrow.
bool is_shaft(const Piece& before, const Piece& piece) {
  const bool shaft = before.kind == PieceKind::Dash || before.kind == PieceKind::Colon;
  return shaft && piece.kind == PieceKind::Arrow && piece.joined;
}

}  // namespace

std::vector<Piece> pieces_of(const TotalsSentence& read, const InstrumentNames& names) {
  const std::string_view text = read.passage.text;
  const std::string_view sentence = text.substr(0, read.sentence.begin + read.sentence.length);
  const auto name_at = [&](const Token& token) {
    return token.kind == TokenKind::Word ? names.at(sentence, token.begin)
                                         : InstrumentNames::Found{};
  };
  std::vector<Piece> pieces;
  const bool has_name = std::ranges::any_of(
      read.tokens, [&](const Token& token) { return name_at(token).instrument != nullptr; });
  if (!has_name) return pieces;
  std::uint32_t end = 0;
  for (const Token& token : read.tokens) {
    // A name runs over several tokens, and a contraction is two tokens over the same bytes.
    if (token.begin < end) continue;
    const InstrumentNames::Found name = name_at(token);
    Piece piece;
    if (name.instrument != nullptr) {
      piece = {.kind = PieceKind::Name, .instrument = name.instrument};
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
