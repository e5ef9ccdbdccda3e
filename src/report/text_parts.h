#pragma once

#include <string>
#include <string_view>

#include "report/report.h"
#include "report/sheet.h"

namespace resist {

// The parts of the text report, in the order in which it shows them. Each begins with a blank line
// where it has anything to say.

/// Who it is about, since when, and the day it is read as of.
void put_header(Sheet& sheet, const ClientReport& report);

/// Risk on record, then a score that has reliably worsened: both stand above every sign.
void put_safety(Sheet& sheet, const ClientReport& report);
void put_deterioration(Sheet& sheet, const ClientReport& report);

/// One line a sign, the strongest first, then each that stands out with its evidence.
void put_sign_table(Sheet& sheet, const ClientReport& report);
void put_sign_details(Sheet& sheet, const ClientReport& report);

/// What is looked for without a level, under a heading of its own.
void put_unscored(Sheet& sheet, const ClientReport& report);

void put_measures(Sheet& sheet, const ClientReport& report);

/// How the goals were rated, and how the last transcript was talked.
void put_goals(Sheet& sheet, const ClientReport& report);
void put_talk(Sheet& sheet, const ClientReport& report);

/// What could help, what is held back, what was tried. Of the answers after the first only the
/// gist, unless \p in_full.
void put_advice(Sheet& sheet, const ClientReport& report, bool in_full);

/// `-v`: for each session the sentences in which something was matched, and what became of it.
void put_reading(Sheet& sheet, const ClientReport& report);

/// \p text as a heading is written: SMALL TALK.
[[nodiscard]] std::string capitals(std::string_view text);

/// A dated quotation with its place beneath it, and why it is not counted when \p with_reason.
void put_evidence(Sheet& sheet, const Evidence& evidence, bool with_reason);

}  // namespace resist
