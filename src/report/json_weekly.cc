#include "report/json_values.h"
#include "report/weekly.h"
#include "report/weekly_words.h"

namespace resist {
namespace {

Json risk_of(const WeeklyRisk& risk) {
  Json object;
  object["class"] = risk.risk_class;
  object["date"] = risk.dated ? to_iso(risk.date) : std::string{};
  object["file"] = risk.place.file;
  object["line"] = risk.place.at.line;
  object["column"] = risk.place.at.column;
  object["quote"] = risk.quote;
  object["current"] = true;
  object["new"] = risk.is_new;
  return object;
}

Json sign_of(const WeeklySign& sign) {
  Json object;
  object["sign"] = sign.sign;
  object["level"] = to_word(sign.level);
  object["before"] = to_word(sign.before);
  object["trend"] = to_word(sign.trend);
  object["score"] = score_of(sign.score);
  object["change"] = sign.rose() ? "rose" : sign.fell() ? "fell" : "none";
  return object;
}

Json missed_of(const MissedSlot& missed) {
  Json object;
  object["date"] = to_iso(missed.date);
  object["attendance"] = to_word(missed.attendance);
  return object;
}

Json date_or_null(const std::optional<Date>& date) {
  return date ? Json(to_iso(*date)) : Json(nullptr);
}

Json line_of(const WeeklyLine& line, int rank) {
  Json object;
  object["client"] = line.client;
  object["rank"] = rank;
  object["inactive"] = line.inactive;
  object["changed"] = line.changed();
  object["slots"] = line.slots;
  object["sessions_held"] = line.held;
  object["last_held"] = date_or_null(line.last_held);
  object["missed"] = to_array(line.missed, missed_of);
  object["safety"] = to_array(line.risks, risk_of);
  object["missed_after_risk"] = line.missed_after_risk;
  object["worsened"] = line.worsened;
  object["signs"] = to_array(line.signs, sign_of);
  object["rose"] = rises_of(line);
  object["fell"] = falls_of(line);
  object["due"] = line.due;
  object["intervention"] = line.intervention;
  object["suggestion"] = line.suggestion;
  return object;
}

}  // namespace

std::string to_json(const Weekly& weekly) {
  Json object;
  object["schema"] = "resist.weekly/1";
  object["tool"] = tool_name();
  object["as_of"] = to_iso(weekly.today);
  object["period"]["since"] = to_iso(weekly.since);
  object["period"]["until"] = to_iso(weekly.until);
  object["partial"] = weekly.partial;
  object["clients"] = Json::array();
  int rank = 0;
  for (const WeeklyLine& line : weekly.lines) object["clients"].push_back(line_of(line, ++rank));
  object["diagnostics"] = diagnostics_array(weekly.diagnostics);
  return write_indented(object, 0) + "\n";
}

}  // namespace resist
