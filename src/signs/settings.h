#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "record/instruments.h"

namespace resist {

/// A number that a sign depends on, as data: `resist explain SIGN` prints it with its source, and
/// the configuration can change it as `SIGN.name`.
struct Threshold {
  std::string_view name;  ///< kebab-case, without the sign
  double value = 0;
  double least = 0;
  double most = 0;
  std::string_view help;    ///< what it decides, with its unit
  std::string_view source;  ///< the study or convention it comes from
  Confidence confidence = Confidence::Low;
};

/// The thresholds in force for one run of one detector.
class Settings {
 public:
  explicit Settings(std::span<const Threshold> thresholds);

  /// False when there is no such threshold or the value is out of its range.
  [[nodiscard]] bool set(std::string_view name, double value);

  /// \p name must be a threshold of the detector being run.
  [[nodiscard]] double operator[](std::string_view name) const;

 private:
  std::span<const Threshold> thresholds_;
  std::vector<double> values_;
};

}  // namespace resist
