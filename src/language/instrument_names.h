#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "record/instruments.h"

namespace resist {

/// The names of instruments as notes write them, made ready for looking up.
class InstrumentNames {
 public:
  /// The instruments must outlive it.
  explicit InstrumentNames(std::span<const Instrument> instruments);

  /// A name that stands in a text.
  struct Found {
    const Instrument* instrument = nullptr;
    std::size_t length = 0;  ///< bytes of the text; 0 when there is none

    /// Written with its number ("PHQ-9", not "PHQ").
    bool ends_in_digit = false;
  };

  /// The longest name that begins at byte \p at of \p text: "PHQ-9", "PHQ 9" and "phq9" are one,
  /// "PHQ-15" is none of them. Names that are words as well ("SPIN", "CORE") count in capitals
  /// alone.
  [[nodiscard]] Found at(std::string_view text, std::size_t at) const;

 private:
  struct Name {
    std::string_view written;
    const Instrument* instrument = nullptr;
  };

  std::vector<Name> names_;
  std::bitset<1024> starts_;  ///< pairs of letters that a name begins with
};

}  // namespace resist
