#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "record/instruments.h"

namespace resist {

/// An instrument as a user's configuration describes it: one that is not built in, or a built-in
/// one with other figures (a cut-off that is used elsewhere).
struct OwnInstrument {
  std::string name;
  std::string aliases;  ///< separated by '|'
  std::string full_name;
  double least = 0;
  double most = 0;
  Direction direction = Direction::HigherIsWorse;
  std::optional<double> cutoff;
  std::optional<double> reliable_change;
  bool alliance = false;

  /// Where the figures are from, in the user's words; empty when not given.
  std::string source;
};

/// The points that a change must reach to be more than noise, from the standard deviation of an
/// instrument and its reliability (0..1): 1.96 · SD · √2 · √(1 - r), the 95 % figure of Jacobson &
/// Truax 1991, JCCP 59:12.
[[nodiscard]] double reliable_change_of(double standard_deviation, double reliability);

/// The instruments that one run knows: the built-in ones, and those of the user, which stand for
/// built-in ones of the same name.
class InstrumentBook {
 public:
  explicit InstrumentBook(std::vector<OwnInstrument> own = {});

  // What it gives out points into it.
  InstrumentBook(InstrumentBook&&) = default;
  InstrumentBook& operator=(InstrumentBook&&) = default;
  InstrumentBook(const InstrumentBook&) = delete;
  InstrumentBook& operator=(const InstrumentBook&) = delete;
  ~InstrumentBook() = default;

  /// By name. Valid as long as the book.
  [[nodiscard]] std::span<const Instrument> all() const { return all_; }

 private:
  std::vector<OwnInstrument> own_;
  std::vector<Instrument> all_;
};

}  // namespace resist
