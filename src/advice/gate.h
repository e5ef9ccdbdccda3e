#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "advice/case.h"
#include "advice/gate_looks.h"
#include "signs/finding.h"

namespace resist {

/// One row of the safety gate: what in the record withholds which answers, and what is said of it.
/// Sources: `clinical.md` sections 4.0, 4.1 and 5; consensus where no study is named there.
struct GateRow {
  /// Kebab-case; the evidence carries it as "gate/ID".
  std::string_view id;

  /// What in the record triggers the row, in words.
  std::string_view watches;

  /// Ids of the answers it withholds; unused places are empty.
  std::array<std::string_view, 2> withholds;

  /// One plain sentence.
  std::string_view reason;

  /// Whether it is about the person's safety or state, and worth saying although no sign stands.
  bool stands_alone = false;

  /// What gave it; empty when the row does not apply.
  Places (*look)(const Case&) = nullptr;
};

/// The gate, the gravest reasons first.
[[nodiscard]] std::span<const GateRow> gate_rows();

/// A row that applies to this record.
struct Closed {
  const GateRow* row = nullptr;
  std::vector<Evidence> evidence;
};

[[nodiscard]] std::vector<Closed> read_gate(const Case& the_case);

[[nodiscard]] bool is_closed(std::span<const Closed> gate, std::string_view row);

/// Whether a risk, a crisis or abuse is on record: contact and safety come before all else.
[[nodiscard]] bool is_in_danger(std::span<const Closed> gate);
[[nodiscard]] bool withholds(std::span<const Closed> gate, std::string_view intervention);

}  // namespace resist
