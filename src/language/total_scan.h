#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "language/total_pieces.h"

namespace resist {

/// Reads what stands behind one name, up to where it is no longer about the total.
class TotalScan {
 public:
  TotalScan(const std::vector<TotalPiece>& pieces, std::size_t name, bool of_the_past)
      : pieces_(pieces), name_(name), at_(name + 1), past_(of_the_past) {}

  /// The one total of this session; null when there is none, or more than one.
  [[nodiscard]] const TotalPiece* total();

  /// Where reading stopped.
  [[nodiscard]] std::size_t end() const { return at_; }
  [[nodiscard]] bool has_figures() const { return !figures_.empty(); }

 private:
  /// What a number behind an instrument's name is.
  enum class Role : std::uint8_t {
    Plain,   ///< the total, unless another is said to be today's
    Now,     ///< said to be today's, or what a change led to
    Past,    ///< an earlier total
    Amount,  ///< of a change
    Other,   ///< a session's or an item's number
  };

  struct Figure {
    const TotalPiece* piece = nullptr;
    Role role = Role::Plain;
  };

  [[nodiscard]] const TotalPiece* peek(std::size_t ahead) const {
    return at_ + ahead < pieces_.size() ? &pieces_[at_ + ahead] : nullptr;
  }
  [[nodiscard]] bool after_number() const {
    return pieces_[at_ - 1].kind == TotalPieceKind::Number;
  }

  bool step();
  bool step_word(const TotalPiece& piece);
  bool step_number(const TotalPiece& piece);
  bool step_earlier();
  bool step_place();
  bool step_to();
  bool step_now();
  [[nodiscard]] bool may_stand_before(const TotalPiece* next) const;
  void make_last(Role role) {
    if (!figures_.empty()) figures_.back().role = role;
  }

  const std::vector<TotalPiece>& pieces_;
  std::size_t name_;
  std::size_t at_;
  std::vector<Figure> figures_;
  Role role_ = Role::Plain;
  int depth_ = 0;
  bool past_ = false;   ///< until "now"
  bool moved_ = false;  ///< a word of change was read
  bool done_ = false;   ///< "completed"
  bool ambiguous_ = false;
};

[[nodiscard]] inline bool is_word(const TotalPiece* piece, TotalWord word) {
  return piece != nullptr && piece->kind == TotalPieceKind::Word && piece->word == word;
}

[[nodiscard]] inline bool is_a(const TotalPiece* piece, TotalPieceKind kind) {
  return piece != nullptr && piece->kind == kind;
}

}  // namespace resist
