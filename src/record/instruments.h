#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace resist {

enum class Direction { HigherIsWorse, HigherIsBetter };

/// How far a figure may be leaned on: [V] checked at its source is High or Medium, [M] is Low.
enum class Confidence { Low, Medium, High };

/// What a reader of totals must know of one questionnaire. Item texts are never kept.
struct Instrument {
  std::string_view name;

  /// Other spellings found in notes, separated by '|' ("PHQ9|PHQ 9|PHQ").
  std::string_view aliases;

  std::string_view full_name;
  double least = 0;
  double most = 0;
  Direction direction = Direction::HigherIsWorse;

  /// Where the clinical range begins: at or above it where higher is worse, below it where higher
  /// is better.
  std::optional<double> cutoff;

  /// Points that a change must reach to be more than the noise of the instrument
  /// (Jacobson & Truax 1991, JCCP 59:12); empty where no figure is agreed.
  std::optional<double> reliable_change;

  /// The share of the first score that, once lost, is called a response; where no reliable change
  /// is agreed it is said beside the scores, and no course is claimed from it.
  std::optional<double> response_share;

  /// Whether it asks about the working alliance rather than about the problem (SRS, WAI-SR).
  bool alliance = false;

  /// Whether session-to-session movement can be read at all (AUDIT looks back over months).
  bool session_to_session = true;

  std::string_view cutoff_source;
  std::string_view reliable_change_source;
  Confidence confidence = Confidence::Medium;

  /// What the figures do not settle; printed with them.
  std::string_view caution;
};

/// Every instrument known without configuration, by name.
[[nodiscard]] std::span<const Instrument> built_in_instruments();

/// The instrument of that name or alias, case and punctuation ignored; null when unknown. A name
/// goes before an alias.
[[nodiscard]] const Instrument* find_instrument(
    std::string_view name, std::span<const Instrument> among = built_in_instruments());

}  // namespace resist
