#include "support/report_record.h"

#include <cassert>
#include <stdexcept>
#include <utility>

#include "report/slots.h"

namespace resist {

Date day(std::string_view iso) {
  const std::optional<Date> date = parse_date(iso);
  if (!date) throw std::invalid_argument("no date: " + std::string{iso});
  return *date;
}

ReportRecord::ReportRecord(std::string code, std::string path, std::string text) {
  client_.code = std::move(code);
  client_.files.push_back(std::make_unique<SourceFile>(std::move(path), std::move(text)));
}

ReportRecord& ReportRecord::session(std::string_view date, Attendance attendance) {
  Session made;
  made.where = where(date);
  made.date = {.value = day(date), .where = made.where};
  made.attendance = Noted<Attendance>{.value = attendance, .where = made.where};
  client_.sessions.push_back(std::move(made));
  reading_.sessions.emplace_back();
  return *this;
}

Span ReportRecord::where(std::string_view words) const {
  const SourceFile& file = *client_.files.front();
  const std::size_t at = file.text().find(words);
  if (at == std::string_view::npos) {
    throw std::invalid_argument("not in the notes: " + std::string{words});
  }
  return {.file = &file,
          .begin = static_cast<std::uint32_t>(at),
          .length = static_cast<std::uint32_t>(words.size())};
}

Evidence ReportRecord::evidence(std::string rule, std::string_view date,
                                std::string_view words) const {
  return {.rule = std::move(rule),
          .kind = EvidenceKind::Text,
          .date = day(date),
          .where = where(words),
          .quote = std::string{words}};
}

ClientReport ReportRecord::report(std::string_view today) const {
  ClientReport made{.client = &client_, .reading = &reading_, .today = day(today)};
  made.as_of = client_.sessions.empty() ? made.today : client_.sessions.back().date.value;
  for (const std::size_t slot : shown_slots(made)) {
    ++made.slots;
    if (was_held(attendance_told(made, slot))) ++made.sessions_held;
  }
  return made;
}

}  // namespace resist
