#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/reading.h"
#include "record/passage.h"

namespace resist {

/// A stretch of a note under one heading, or before the first.
struct Section {
  /// First byte after the heading; of the heading where it is one word of a line ("HW: not done",
  /// "Risk: none") and the line means nothing without it.
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  SectionRole role = SectionRole::Unknown;

  /// The heading as written, lower case, without its marks ("plan", "s"); empty before the first.
  std::string heading;
};

/// The sections of a note, in order; what they leave out are the headings themselves. Knows the
/// headings of SOAP, APSO, DAP, DARP, BIRP, GIRP, PIRP, SIRP and PIE on lines of their own, before
/// their text ("S: …", "**Plan** - …", "subjective:: …") and within a line ("S: … O: … A: … P: …"),
/// and reads a letter as its format means it: P is the problem in PIE and the plan in SOAP
/// (practice.md 2.2).
[[nodiscard]] std::vector<Section> find_sections(std::string_view note);

/// The role a section of that name plays ("subjective", "data", "mse"); empty for a name that is
/// none. Case and marks are ignored. A rule pack names its sections with these words.
[[nodiscard]] std::optional<SectionRole> section_role(std::string_view name);

}  // namespace resist
