#include "language/total_scan.h"

#include <algorithm>

namespace resist {

using enum TotalPieceKind;

const TotalPiece* TotalScan::total() {
  while (at_ < pieces_.size() && step()) ++at_;
  const TotalPiece* now = nullptr;
  const TotalPiece* plain = nullptr;
  for (const Figure& each : figures_) {
    if (each.role == Role::Now) now = each.piece;
    if (each.role != Role::Plain) continue;
    if (plain != nullptr && plain->value != each.piece->value) ambiguous_ = true;
    plain = each.piece;
  }
  if (now != nullptr) return now;
  return ambiguous_ ? nullptr : plain;
}

bool TotalScan::step() {
  const TotalPiece& piece = pieces_[at_];
  switch (piece.kind) {
    case Number:
      return step_number(piece);
    case Word:
      return step_word(piece);
    case Open:
      ++depth_;
      return true;
    case Close:
      depth_ = std::max(0, depth_ - 1);
      return true;
    case Comma:
      return !figures_.empty() || done_ || moved_;
    case Colon:
      return figures_.empty() || role_ != Role::Plain || done_;
    case Dash:
      if (!figures_.empty() || !is_a(peek(1), Number)) return true;
      // "PHQ-9 - 14" and "PHQ9-14" tell a total, "PHQ-9 -3" a change.
      return piece.joined == peek(1)->joined;
    case Arrow:
      if (figures_.empty()) return at_ == name_ + 1 && pieces_[at_].end - piece.begin > 1;
      make_last(Role::Past);
      role_ = Role::Now;
      return true;
    case Semicolon:
      return is_word(peek(1), TotalWord::Now);
    case Name:
    case Slash:
    case Stop:
      return false;
  }
  return false;
}

bool TotalScan::step_word(const TotalPiece& piece) {
  if (piece.someone_else) {
    make_last(Role::Other);
    return false;
  }
  switch (piece.word) {
    case TotalWord::Neutral:
      return true;
    case TotalWord::Was:
      if (!figures_.empty()) role_ = Role::Past;
      return true;
    case TotalWord::Now:
      return step_now();
    case TotalWord::Earlier:
      return step_earlier();
    case TotalWord::From:
      role_ = Role::Past;
      return true;
    case TotalWord::To:
      return step_to();
    case TotalWord::Move:
      moved_ = true;
      role_ = Role::Amount;
      return true;
    case TotalWord::By:
      role_ = Role::Amount;
      return true;
    case TotalWord::Done:
      done_ = true;
      return true;
    case TotalWord::Place:
      return step_place();
    case TotalWord::Item:
    case TotalWord::Unit:
      // "14, session 9" and "14 wk 12": a number of something else.
      if (figures_.empty() || !is_a(peek(1), Number)) return false;
      role_ = Role::Other;
      return true;
    case TotalWord::Points:
      return after_number();
    case TotalWord::Band:
      return true;
    case TotalWord::Follows:
      return !figures_.empty();
    case TotalWord::Scored:
      return figures_.empty();
    case TotalWord::Unknown:
    case TotalWord::Compare:
    case TotalWord::Supposed:
      return false;
  }
  return false;
}

/// Whether what follows a number leaves it a total: "14 panic attacks" and "14 weeks" do not.
bool TotalScan::may_stand_before(const TotalPiece* next) const {
  if (next == nullptr) return true;
  const TotalPiece* then = peek(2);
  switch (next->kind) {
    case Open:
    case Close:
    case Comma:
    case Semicolon:
    case Arrow:
      return true;
    case Slash:
      return is_a(then, Name);
    case Dash:
      return !is_a(then, Number) && !is_word(then, TotalWord::Points);
    case Name:
      return true;
    case Word:
      break;
    case Number:
    case Colon:
    case Stop:
      return false;
  }
  switch (next->word) {
    case TotalWord::Unknown:
    case TotalWord::Supposed:
    case TotalWord::Scored:
    case TotalWord::Done:
      return false;
    case TotalWord::Item:
    case TotalWord::Unit:
      return is_a(then, Number);
    case TotalWord::Follows:
      // "10 and above" is a range.
      return !is_word(then, TotalWord::Compare) && !is_word(then, TotalWord::Move);
    default:
      return true;
  }
}

bool TotalScan::step_number(const TotalPiece& piece) {
  Role role = role_;
  role_ = Role::Plain;
  const Instrument& instrument = *pieces_[name_].instrument;
  const bool in_form = piece.of < 0 || piece.of == instrument.most;
  const bool in_range = piece.value >= instrument.least && piece.value <= instrument.most;
  if (!in_form || !in_range || !may_stand_before(peek(1))) {
    // "17, 4 panic attacks" leaves the 17.
    if (role == Role::Now) ambiguous_ = true;
    if (role == Role::Now) make_last(Role::Past);
    return false;
  }
  if (role == Role::Plain && (past_ || (depth_ > 0 && !figures_.empty()))) role = Role::Past;
  figures_.push_back({.piece = &piece, .role = role});
  return true;
}

bool TotalScan::step_now() {
  past_ = false;
  const bool of_the_next = is_a(peek(1), Number) || !after_number();
  if (of_the_next) {
    role_ = Role::Now;
  } else if (figures_.back().role != Role::Amount) {
    make_last(Role::Now);
  }
  return true;
}

bool TotalScan::step_earlier() {
  // "17 in March", "17 at the start".
  std::size_t before = at_ - 1;
  while (is_word(&pieces_[before], TotalWord::Place) ||
         is_word(&pieces_[before], TotalWord::Neutral)) {
    --before;
  }
  const bool was_number = pieces_[before].kind == Number;
  // "last week", "two months ago", "in early March 2026": one place in time.
  while (is_word(peek(1), TotalWord::Unit) || is_word(peek(1), TotalWord::Earlier)) ++at_;
  const TotalPiece* next = is_a(peek(1), Colon) ? peek(2) : peek(1);
  const bool of_the_next = is_a(next, Number) && !is_word(peek(2), TotalWord::Now);
  if (of_the_next) {
    role_ = Role::Past;
  } else if (was_number) {
    make_last(Role::Past);
  } else {
    past_ = true;
  }
  return true;
}

/// "in March", "at intake", "on 3 May": whether the total before, or the next one, is of another
/// day. What cannot be told is left out.
bool TotalScan::step_place() {
  const TotalPiece* next = peek(1);
  if (is_a(next, Number)) {
    const bool is_at = figures_.empty() || moved_;
    if (is_at && !is_word(peek(2), TotalWord::Earlier)) {
      if (role_ == Role::Amount) role_ = Role::Now;
      return true;
    }
  }
  // "at the start", "in the moderate range", "in this session".
  const TotalPiece* then = is_word(next, TotalWord::Neutral) ? peek(2) : next;
  if (is_word(then, TotalWord::Earlier) || is_word(next, TotalWord::Now)) {
    if (then != next) ++at_;
    if (is_word(next, TotalWord::Now)) return true;
    ++at_;
    return step_earlier();
  }
  if (is_word(next, TotalWord::Place)) return true;
  const bool led_here = !figures_.empty() && figures_.back().role == Role::Now;
  if (!led_here && !is_word(then, TotalWord::Band)) make_last(Role::Other);
  return false;
}

bool TotalScan::step_to() {
  if (moved_ || role_ == Role::Past) {
    role_ = Role::Now;
    return true;
  }
  const bool has_past = !figures_.empty() && figures_.back().role == Role::Past;
  const TotalPiece* next = peek(1);
  if (has_past) {
    role_ = Role::Now;
    return true;
  }
  if (figures_.empty() || !is_a(next, Number)) return false;
  // "58 to 41" is a change; "10 to 14" may be a range.
  if (next->value >= figures_.back().piece->value) {
    make_last(Role::Other);
    return false;
  }
  make_last(Role::Past);
  role_ = Role::Now;
  return true;
}

}  // namespace resist
