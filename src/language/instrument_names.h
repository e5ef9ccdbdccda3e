#pragma once

#include <array>
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
  static constexpr std::size_t pairs = 1024;  ///< of letters that a name may begin with

  struct Name {
    std::uint16_t start = 0;  ///< the pair that it begins with
    std::string_view written;
    const Instrument* instrument = nullptr;
  };

  std::vector<Name> names_;                        ///< by their start
  std::array<std::uint16_t, pairs + 1> firsts_{};  ///< of the names with each start
};

}  // namespace resist
