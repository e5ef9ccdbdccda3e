// The keys are the contract `resist.report/1`: one may be added, none may go or change its meaning.
#include <string>

#include "report/json_values.h"
#include "report/report.h"
#include "report/safety_words.h"
#include "report/slots.h"
#include "report/summary.h"
#include "report/words.h"

namespace resist {
namespace {

std::string_view role_word(RiskRole role) {
  switch (role) {
    case RiskRole::LastAsked:
      return "last-asked";
    case RiskRole::Change:
      return "change";
    case RiskRole::Act:
      return "act";
    case RiskRole::None:
      break;
  }
  return "";
}

Json safety_of(const ClientReport& report) {
  return to_array(report.safety.entries, [](const SafetyEntry& entry) {
    Json object;
    object["class"] = entry.risk_class;
    object["date"] = entry.dated ? to_iso(entry.date) : std::string{};
    put_place(object, entry.where);
    object["quote"] = entry.quote;
    object["current"] = entry.current;
    object["status"] = to_word(entry.status);
    object["conflict"] = entry.conflict;
    object["role"] = role_word(entry.role);
    object["question"] = entry.question;
    return object;
  });
}

/// A session says of a sign that it is there or not; that it says nothing is `none` here.
std::string_view session_level(Level level) {
  return to_word(level == Level::Unknown ? Level::None : level);
}

Json session_of(const ClientReport& report, std::size_t slot) {
  const Session& session = report.client->sessions[slot];
  Json object;
  object["date"] = to_iso(session.date.value);
  object["time"] = session.time;
  object["attendance"] = to_word(attendance_told(report, slot));
  put_place(object, session.where);
  Json signs = Json::object();
  for (const SignReading& sign : report.signs) {
    const SessionSign* here = sign_in(sign, slot);
    if (here == nullptr) continue;
    Json reading;
    reading["level"] = session_level(here->level);
    reading["score"] = score_of(here->score);
    reading["evidence"] = evidence_array(here->evidence);
    signs[sign.sign] = std::move(reading);
  }
  object["signs"] = std::move(signs);
  return object;
}

Json sessions_of(const ClientReport& report) {
  Json sessions = Json::array();
  for (const std::size_t slot : shown_slots(report)) sessions.push_back(session_of(report, slot));
  return sessions;
}

Json signs_of(const ClientReport& report) {
  return to_array(report.signs, [](const SignReading& sign) {
    Json object;
    object["sign"] = sign.sign;
    object["title"] = sign.title;
    object["level"] = to_word(sign.level);
    object["score"] = score_of(sign.score);
    object["trend"] = to_word(sign.trend);
    object["explanation"] = sign.explanation;
    object["evidence"] = evidence_array(sign.evidence);
    object["not_counted"] = evidence_array(sign.not_counted);
    object["consider_first"] = sign.consider_first;
    return object;
  });
}

/// Only where something is looked for without a level.
void put_unscored(Json& object, const ClientReport& report) {
  if (report.unscored.empty()) return;
  object["unscored"] = to_array(report.unscored, [](const SignReading& sign) {
    Json unscored;
    unscored["sign"] = sign.sign;
    unscored["title"] = sign.title;
    unscored["evidence"] = evidence_array(sign.evidence);
    unscored["not_counted"] = evidence_array(sign.not_counted);
    return unscored;
  });
}

Json point_of(const MeasurePoint& point) {
  Json object;
  object["date"] = to_iso(point.date);
  object["value"] = to_json_number(point.value);
  put_place(object, point.where);
  if (!point.told.empty()) object["quote"] = point.told;
  return object;
}

Json measures_of(const ClientReport& report) {
  return to_array(report.measures, [](const MeasureCourse& course) {
    const Instrument* known = course.instrument;
    Json object;
    object["instrument"] = course.name;
    object["points"] = to_array(course.points, point_of);
    object["change"] = optional_number(course.change);
    object["reliable_change"] =
        known == nullptr ? Json(nullptr) : optional_number(known->reliable_change);
    object["reading"] = course_words(course.course);
    object["cutoff"] = known == nullptr ? Json(nullptr) : optional_number(known->cutoff);
    object["explanation"] = course.reading;
    object["known"] = known != nullptr;
    object["early_response"] = course.early_response;
    object["sudden_gain"] = course.sudden_gain;
    object["gain_reversed"] = course.gain_reversed;
    object["plateau"] = course.plateau;
    object["alliance_fall"] = course.alliance_fall;
    return object;
  });
}

Json rated_goal_of(const RatedGoal& goal) {
  Json object;
  object["goal"] = goal.goal;
  object["weight"] = to_json_number(goal.weight);
  object["rating"] = goal.rating;
  put_place(object, goal.where);
  return object;
}

/// Only where goals are rated.
void put_goals(Json& object, const ClientReport& report) {
  if (report.goals.points.empty()) return;
  Json attainment;
  attainment["correlation"] = attainment_scale.correlation;
  attainment["points"] = to_array(report.goals.points, [](const AttainmentPoint& point) {
    Json rated;
    rated["date"] = to_iso(point.date);
    rated["t"] = to_json_number(point.t);
    rated["goals"] = to_array(point.goals, rated_goal_of);
    return rated;
  });
  attainment["explanation"] = report.goals.reading;
  object["goal_attainment"] = std::move(attainment);
}

/// Only where transcripts are long enough for ratios.
void put_talk(Json& object, const ClientReport& report) {
  if (report.talk.empty()) return;
  object["talk"] = to_array(report.talk, [](const TalkPoint& point) {
    Json talk;
    talk["date"] = to_iso(point.date);
    put_place(talk, point.where);
    talk["therapist_turns"] = point.profile.therapist_turns;
    talk["questions"] = point.profile.questions;
    talk["open_questions"] = point.profile.open_questions;
    talk["reflections"] = point.profile.reflections;
    Json ratios = Json::object();
    for (const TalkRatio& each : talk_ratios()) {
      if (each.of != nullptr) ratios[each.id] = optional_number(each.of(point.profile));
    }
    talk["ratios"] = std::move(ratios);
    return talk;
  });
}

Json suggestions_of(const ClientReport& report) {
  return to_array(report.advice.suggestions, [](const Advice& advice) {
    Json object;
    object["intervention"] = advice.intervention;
    object["title"] = advice.title;
    object["rank"] = advice.rank;
    object["for"] = advice.for_signs;
    object["why"] = advice.why;
    object["steps"] = advice.steps;
    object["phrases"] = advice.phrases;
    object["not_to_say"] = advice.not_to_say;
    object["cautions"] = advice.cautions;
    object["watch"] = advice.watch;
    object["sources"] = advice.sources;
    return object;
  });
}

Json withheld_of(const ClientReport& report) {
  return to_array(report.advice.withheld, [](const Withheld& withheld) {
    Json object;
    object["intervention"] = withheld.intervention;
    object["why"] = withheld.why;
    object["evidence"] = evidence_array(withheld.evidence);
    return object;
  });
}

Json tried_of(const ClientReport& report) {
  return to_array(report.advice.tried, [](const Tried& tried) {
    Json object;
    object["intervention"] = tried.intervention;
    object["date"] = to_iso(tried.date);
    put_place(object, tried.where);
    object["sign"] = tried.sign;
    object["before"] = score_of(tried.before);
    object["after"] = score_of(tried.after);
    object["nap"] = tried.nap < 0 ? Json(nullptr) : score_of(tried.nap);
    object["reading"] = tried.reading;
    return object;
  });
}

/// Who it is about and the safety entries, with which every form of the object begins.
Json head_of(const ClientReport& report) {
  const std::vector<std::size_t> slots = shown_slots(report);
  const auto date_at = [&report](std::size_t slot) {
    return to_iso(report.client->sessions[slot].date.value);
  };
  Json object;
  object["client"] = report.client->code;
  object["as_of"] = to_iso(report.as_of);
  object["days_ago"] = days_between(report.as_of, report.today);
  object["slots"] = report.slots;
  object["sessions_held"] = report.sessions_held;
  object["first"] = slots.empty() ? Json(nullptr) : Json(date_at(slots.front()));
  object["last"] = slots.empty() ? Json(nullptr) : Json(date_at(slots.back()));
  object["summary"] = summary_of(report);
  object["safety"] = safety_of(report);
  object["missed_after_risk"] = report.safety.missed_after_risk;
  object["risk_level"] = to_word(report.safety.level);
  object["risk_denied"] = {
      {"sessions", report.safety.denials.sessions},
      {"last",
       report.safety.denials.sessions > 0 ? to_iso(report.safety.denials.last) : std::string{}},
      {"quote", report.safety.denials.quote}};
  put_place(object["risk_denied"], report.safety.denials.where);
  object["silence_after_risk"] = silence_words(report);
  return object;
}

/// Only where the notes have it.
void put_told(Json& object, std::string_view key, const std::optional<Evidence>& told) {
  if (told) object[std::string{key}] = evidence_object(*told);
}

void put_advice(Json& object, const ClientReport& report) {
  object["preface"] = report.advice.preface;
  put_told(object, "you_wrote", report.advice.you_wrote);
  put_told(object, "heard", report.advice.heard);
  put_told(object, "otherwise", report.advice.otherwise);
  put_told(object, "asked_for", report.advice.asked_for);
  put_told(object, "goal_told", report.advice.goal_told);
  object["suggestions"] = suggestions_of(report);
  object["withheld"] = withheld_of(report);
  object["tried"] = tried_of(report);
}

}  // namespace

std::string json_head(Date today) {
  return "{\n  \"schema\": \"resist.report/1\",\n  \"tool\": \"" + tool_name() +
         "\",\n  \"as_of\": \"" + to_iso(today) + "\",\n  \"clients\": [\n";
}

std::string to_json(const ClientReport& report) {
  Json object = head_of(report);
  object["sessions"] = sessions_of(report);
  object["signs"] = signs_of(report);
  put_unscored(object, report);
  object["measures"] = measures_of(report);
  put_goals(object, report);
  put_talk(object, report);
  put_advice(object, report);
  return write_indented(object, 2);
}

std::string advice_to_json(const ClientReport& report) {
  Json object = head_of(report);
  put_advice(object, report);
  return write_indented(object, 2);
}

std::string json_tail(bool partial, const Diagnostics& diagnostics) {
  std::string text = "\n  ],\n  \"partial\": ";
  text += partial ? "true" : "false";
  text += ",\n  \"diagnostics\":\n";
  text += write_indented(diagnostics_array(diagnostics), 1);
  text += "\n}\n";
  return text;
}

}  // namespace resist
