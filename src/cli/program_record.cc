// What detector programs are told, and what they answer: the file that knows their JSON.
#include "cli/program_record.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/nearest.h"
#include "base/version.h"

namespace resist {
namespace {

using Json = nlohmann::ordered_json;

/// Lines and columns of places that mostly come in the order of the file: a column is counted from
/// the place before, so that a file of one long line is gone through once.
class Places {
 public:
  void put(Json& object, const Span& where) {
    if (where.file == nullptr) return;
    const LineColumn at = position(where);
    object["file"] = where.file->path();
    object["line"] = at.line;
    object["column"] = at.column;
  }

 private:
  LineColumn position(const Span& where) {
    const std::string_view text = where.file->text();
    const bool follows = where.file == file_ && where.begin >= offset_;
    const std::string_view between =
        follows ? text.substr(offset_, where.begin - offset_) : std::string_view{};
    if (follows && between.find('\n') == std::string_view::npos) {
      at_.column += static_cast<int>(
          std::ranges::count_if(between, [](char c) { return (c & '\xC0') != '\x80'; }));
    } else {
      at_ = where.position();
    }
    file_ = where.file;
    offset_ = where.begin;
    return at_;
  }

  const SourceFile* file_ = nullptr;
  std::uint32_t offset_ = 0;
  LineColumn at_;
};

std::string_view to_word(Speaker speaker) {
  switch (speaker) {
    case Speaker::Therapist:
      return "therapist";
    case Speaker::Client:
      return "client";
    case Speaker::Other:
      return "other";
    case Speaker::Unknown:
      break;
  }
  return "unknown";
}

Json text_at(std::string_view key, const Noted<std::string>& noted, Places& places) {
  Json object{{key, noted.value}};
  places.put(object, noted.where);
  return object;
}

Json texts(std::string_view key, const std::vector<Noted<std::string>>& all, Places& places) {
  Json array = Json::array();
  for (const Noted<std::string>& each : all) array.push_back(text_at(key, each, places));
  return array;
}

Json homework(const Session& session, Places& places) {
  Json array = Json::array();
  for (const Homework& each : session.homework) {
    Json object = text_at("task", each.task, places);
    if (each.done) object["done"] = each.done->value;
    if (each.reason) object["reason"] = each.reason->value;
    array.push_back(std::move(object));
  }
  return array;
}

Json suggestions(const Session& session, Places& places) {
  Json array = Json::array();
  for (const Suggestion& each : session.suggestions) {
    Json object = text_at("offered", each.offered, places);
    if (each.response) object["response"] = to_word(each.response->value);
    array.push_back(std::move(object));
  }
  return array;
}

Json measures(const Session& session, const SessionReading& reading, Places& places) {
  Json array = Json::array();
  for (const Measure& each : session.measures) {
    Json object = text_at("instrument", each.instrument, places);
    object["total"] = each.total.value;
    array.push_back(std::move(object));
  }
  for (const ProseMeasure& each : reading.measures) {
    Json object{{"instrument", each.instrument}};
    places.put(object, each.where);
    object["total"] = each.total;
    array.push_back(std::move(object));
  }
  return array;
}

Json goal_ratings(const Session& session, Places& places) {
  Json array = Json::array();
  for (const GoalRating& each : session.goal_ratings) {
    Json object = text_at("goal", each.goal, places);
    object["rating"] = each.rating.value;
    array.push_back(std::move(object));
  }
  return array;
}

template <typename T>
void put_number(Json& object, std::string_view key, const std::optional<Noted<T>>& number) {
  if (number) object[key] = number->value;
}

/// What stands in fields.
void put_fields(Json& object, const Session& session, const SessionReading& reading,
                Places& places) {
  if (session.modality) object["modality"] = to_word(session.modality->value);
  put_number(object, "minutes", session.minutes);
  put_number(object, "late_minutes", session.late_minutes);
  put_number(object, "prep_minutes", session.prep_minutes);
  if (session.risk) object["risk"] = to_word(session.risk->value);
  Json effort = Json::object();
  put_number(effort, "therapist", session.effort.therapist);
  put_number(effort, "client", session.effort.client);
  if (!effort.empty()) object["effort"] = std::move(effort);
  if (session.talk) {
    object["talk"] = {{"client", session.talk->client.value},
                      {"therapist", session.talk->therapist.value}};
  }
  object["homework"] = homework(session, places);
  object["assigned"] = texts("task", session.assigned, places);
  object["suggestions"] = suggestions(session, places);
  object["measures"] = measures(session, reading, places);
  if (!session.goal_ratings.empty()) object["goal_ratings"] = goal_ratings(session, places);
  object["topics"] = texts("topic", session.topics, places);
  object["interventions"] = texts("intervention", session.interventions, places);
}

Json sentences(const SessionReading& reading, Places& places) {
  Json array = Json::array();
  for (const Sentence& each : reading.sentences) {
    Json object{{"text", each.text}};
    places.put(object, each.where);
    object["role"] = to_word(each.role);
    object["section"] = each.section;
    object["transcript"] = each.in_transcript;
    if (each.in_transcript) object["speaker"] = to_word(each.speaker);
    object["template"] = each.is_template;
    array.push_back(std::move(object));
  }
  return array;
}

/// What the rule packs found, each by the number of its sentence.
Json phrases(const SessionReading& reading) {
  Json array = Json::array();
  for (const PhraseHit& each : reading.phrases) {
    array.push_back({{"sentence", each.sentence},
                     {"sign", each.sign},
                     {"rule", each.rule},
                     {"strength", each.strength},
                     {"status", to_word(each.status)}});
  }
  return array;
}

Json turns(const SessionReading& reading, Places& places) {
  Json array = Json::array();
  for (const Turn& each : reading.turns) {
    Json object{{"speaker", to_word(each.speaker)}, {"words", each.words}, {"text", each.text}};
    places.put(object, each.where);
    array.push_back(std::move(object));
  }
  return array;
}

Json session_object(const Session& session, const SessionReading& reading, Places& places) {
  Json object{{"date", to_iso(session.date.value)}};
  places.put(object, session.where);
  if (!session.time.empty()) object["time"] = session.time;
  const bool told = !session.attendance && reading.attendance;
  const Attendance attendance = told ? reading.attendance->value : attendance_of(session);
  object["attendance"] = to_word(attendance);
  object["held"] = was_held(attendance);
  put_fields(object, session, reading, places);
  object["sentences"] = sentences(reading, places);
  object["phrases"] = phrases(reading);
  object["turns"] = turns(reading, places);
  return object;
}

Json goals(const Client& client, Places& places) {
  Json array = Json::array();
  for (const Goal& each : client.goals) {
    Json object = text_at("goal", each.goal, places);
    if (each.set) object["set"] = to_iso(each.set->value);
    if (each.status) object["status"] = to_word(each.status->value);
    if (each.weight) object["weight"] = each.weight->value;
    array.push_back(std::move(object));
  }
  return array;
}

/// A whole number of \p object between \p least and \p most into \p into; false where it is none.
bool read_whole(const Json& value, int least, int most, int& into) {
  if (!value.is_number_integer()) return false;
  const auto number = value.get<std::int64_t>();
  if (number < least || number > most) return false;
  into = static_cast<int>(number);
  return true;
}

bool read_string(const Json& value, std::string& into) {
  if (!value.is_string()) return false;
  into = value.get<std::string>();
  return true;
}

constexpr int no_bound = 1'000'000'000;
constexpr std::array<std::string_view, 8> finding_keys = {"rule", "sign",   "strength", "file",
                                                          "line", "column", "length",   "why"};

/// Puts \p value where \p key belongs; false where it is not what it should be.
bool put(std::string_view key, const Json& value, ToldFinding& finding) {
  constexpr int strongest = 3;
  if (key == "rule") return read_string(value, finding.rule);
  if (key == "sign") return read_string(value, finding.sign);
  if (key == "why") return read_string(value, finding.why);
  if (key == "file") return read_string(value, finding.file);
  if (key == "strength") return read_whole(value, 1, strongest, finding.strength);
  if (key == "line") return read_whole(value, 1, no_bound, finding.line);
  if (key == "column") return read_whole(value, 1, no_bound, finding.column);
  return read_whole(value, 1, no_bound, finding.length);
}

std::string_view expected(std::string_view key) {
  if (key == "strength") return "1, 2 or 3";
  const bool number = key == "line" || key == "column" || key == "length";
  return number ? "a whole number from 1" : "text";
}

Json parse(std::string_view line) {
  return Json::parse(line, nullptr, false);
}

}  // namespace

std::string record_to_json(const Client& client, const ClientReading& reading, Date today) {
  Places places;
  Json json{{"schema", "resist.record/1"},
            {"tool", fmt::format("resist {}", version)},
            {"today", to_iso(today)},
            {"client", client.code}};
  json["goals"] = goals(client, places);
  json["sessions"] = Json::array();
  for (std::size_t i = 0; i < client.sessions.size(); ++i) {
    const Session& session = client.sessions[i];
    if (session.date.value > today) continue;
    json["sessions"].push_back(session_object(session, reading.sessions[i], places));
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool is_findings_head(std::string_view line) {
  const Json json = parse(line);
  return json.is_object() && json.value("schema", Json{}) == Json("resist.findings/1");
}

Result<ToldFinding> read_told_finding(std::string_view line) {
  const Json json = parse(line);
  if (!json.is_object()) return Error{"it is no JSON object"};
  ToldFinding finding;
  for (const auto& [key, value] : json.items()) {
    if (std::ranges::find(finding_keys, key) == finding_keys.end()) {
      const std::string_view meant = nearest(key, finding_keys);
      if (meant.empty()) return Error{"it has a key that is not known"};
      return Error{fmt::format("it has a key that is not known; did you mean \"{}\"?", meant)};
    }
    if (!put(key, value, finding)) {
      return Error{fmt::format("\"{}\" is not {}", key, expected(key))};
    }
  }
  for (const std::string_view key : {"rule", "file", "line"}) {
    if (!json.contains(key)) return Error{fmt::format("\"{}\" is missing", key)};
  }
  return finding;
}

}  // namespace resist
