#pragma once

#include "support/report_record.h"

namespace resist {

/// A made-up client with something in every part of a report: risk on record and a slot missed
/// after it, two signs that stand out, one being watched, one not known, a measure, suggestions.
class SampleReport {
 public:
  SampleReport();

  [[nodiscard]] ClientReport report() const;

 private:
  ReportRecord record_;
};

}  // namespace resist
