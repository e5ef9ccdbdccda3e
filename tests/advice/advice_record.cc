#include "advice/advice_record.h"

#include <fmt/format.h>

#include "support/report_record.h"

namespace resist {

AdviceRecord::AdviceRecord(int held) {
  client_.code = "T-01";
  for (int week = 0; week < held; ++week) {
    const Date date = plus_days(day("2026-01-06"), 7 * week);
    Session session;
    session.where = place("- date: " + to_iso(date));
    session.date = {.value = date, .where = session.where};
    client_.sessions.push_back(std::move(session));
  }
  reading_.sessions.resize(client_.sessions.size());
}

Span AdviceRecord::place(std::string line) {
  const auto length = static_cast<std::uint32_t>(line.size());
  client_.files.push_back(std::make_unique<SourceFile>("T-01.yaml", std::move(line)));
  return {.file = client_.files.back().get(), .length = length};
}

AdviceRecord& AdviceRecord::reactance(Reactance value) {
  client_.profile.reactance =
      Noted<Reactance>{.value = value, .where = place("reactance: " + std::string{to_word(value)})};
  return *this;
}

AdviceRecord& AdviceRecord::stage(Stage value) {
  client_.profile.stage =
      Noted<Stage>{.value = value, .where = place("stage: " + std::string{to_word(value)})};
  return *this;
}

AdviceRecord& AdviceRecord::risk(Risk value) {
  client_.profile.risk =
      Noted<Risk>{.value = value, .where = place("risk: " + std::string{to_word(value)})};
  return *this;
}

AdviceRecord& AdviceRecord::condition(std::string words) {
  const Span where = place("conditions: [" + words + "]");
  client_.profile.conditions.push_back({.value = std::move(words), .where = where});
  return *this;
}

AdviceRecord& AdviceRecord::mandated() {
  client_.profile.mandated = Noted<bool>{.value = true, .where = place("mandated: true")};
  return *this;
}

AdviceRecord& AdviceRecord::minor(bool with_consent) {
  client_.profile.minor = Noted<bool>{.value = true, .where = place("minor: true")};
  client_.profile.consent = Noted<bool>{
      .value = with_consent, .where = place(with_consent ? "consent: true" : "consent: false")};
  return *this;
}

AdviceRecord& AdviceRecord::goal(std::string words, std::string_view set) {
  Goal made;
  const Span where = place("- goal: " + words);
  made.goal = {.value = std::move(words), .where = where};
  made.set = Noted<Date>{.value = day(set), .where = where};
  made.status = Noted<GoalStatus>{.value = GoalStatus::Active, .where = where};
  client_.goals.push_back(std::move(made));
  return *this;
}

AdviceRecord& AdviceRecord::attended(std::size_t at, Attendance attendance) {
  client_.sessions.at(at).attendance = Noted<Attendance>{
      .value = attendance, .where = place("attendance: " + std::string{to_word(attendance)})};
  return *this;
}

AdviceRecord& AdviceRecord::add_sentence(std::size_t at, std::string text, const Sentence& kind) {
  Sentence sentence = kind;
  sentence.where = place(std::move(text));
  sentence.text = sentence.where.text();
  sentence.length = sentence.where.length;
  reading_.sessions.at(at).sentences.push_back(sentence);
  return *this;
}

AdviceRecord& AdviceRecord::wrote(std::size_t at, std::string sentence, SectionRole role) {
  return add_sentence(at, std::move(sentence), {.role = role});
}

AdviceRecord& AdviceRecord::said(std::size_t at, Speaker speaker, std::string sentence) {
  return add_sentence(at, std::move(sentence), {.in_transcript = true, .speaker = speaker});
}

AdviceRecord& AdviceRecord::homework(std::size_t at, std::string task, double done) {
  const Span where = place(fmt::format("- {{task: {}, done: {}}}", task, done));
  Homework made;
  made.task = {.value = std::move(task), .where = where};
  made.done = Noted<double>{.value = done, .where = where};
  client_.sessions.at(at).homework.push_back(std::move(made));
  return *this;
}

AdviceRecord& AdviceRecord::suggested(std::size_t at, SuggestionResponse response) {
  const Span where = place("- {offered: a walk, response: " + std::string{to_word(response)} + "}");
  Suggestion made;
  made.offered = {.value = "a walk", .where = where};
  made.response = Noted<SuggestionResponse>{.value = response, .where = where};
  client_.sessions.at(at).suggestions.push_back(std::move(made));
  return *this;
}

AdviceRecord& AdviceRecord::used(std::size_t at, std::string intervention) {
  const Span where = place("interventions: [" + intervention + "]");
  client_.sessions.at(at).interventions.push_back(
      {.value = std::move(intervention), .where = where});
  return *this;
}

AdviceRecord& AdviceRecord::sign(const std::string& id, Level level,
                                 const std::vector<double>& scores) {
  SignReading made{.sign = id, .title = id, .level = level, .explanation = "It stands."};
  for (const double score : scores) {
    made.sessions.push_back({.level = score > 0 ? Level::Present : Level::None, .score = score});
  }
  signs_.push_back(std::move(made));
  return *this;
}

AdviceRecord& AdviceRecord::shown_nowhere() {
  for (SessionSign& each : signs_.back().sessions) each.level = Level::None;
  return *this;
}

AdviceRecord& AdviceRecord::counted(const Count& count) {
  signs_.back().count = count;
  return *this;
}

AdviceRecord& AdviceRecord::told(std::size_t at, EvidenceKind kind) {
  signs_.back().sessions.at(at).evidence.push_back({.kind = kind});
  return *this;
}

AdviceRecord& AdviceRecord::trend(Trend trend) {
  signs_.back().trend = trend;
  return *this;
}

AdviceRecord& AdviceRecord::rival(std::string question) {
  signs_.back().consider_first.push_back(std::move(question));
  return *this;
}

AdviceRecord& AdviceRecord::measure(std::string_view instrument, const std::vector<double>& values,
                                    Course course) {
  MeasureCourse made{.name = std::string{instrument},
                     .instrument = find_instrument(instrument),
                     .course = course,
                     .reading = std::string{instrument} + " as it went."};
  for (std::size_t at = 0; at < values.size(); ++at) {
    made.points.push_back(
        {.date = client_.sessions.at(at).date.value,
         .value = values[at],
         .where = place(fmt::format("measures: {{{}: {}}}", instrument, values[at]))});
  }
  measures_.push_back(std::move(made));
  return *this;
}

AdviceRecord& AdviceRecord::safety(std::string risk_class, std::string quote, bool current) {
  SafetyEntry entry{.risk_class = std::move(risk_class),
                    .date = client_.sessions.back().date.value,
                    .where = place(quote),
                    .current = current};
  entry.quote = std::move(quote);
  safety_.entries.push_back(std::move(entry));
  return *this;
}

AdviceRecord& AdviceRecord::lone_step(std::string quote) {
  safety("protective", std::move(quote), false);
  safety_.lone_step = safety_.entries.back();
  safety_.entries.clear();
  return *this;
}

AdviceRecord& AdviceRecord::watched(std::string_view denied) {
  safety_.level = Risk::Monitor;
  safety_.denials = {.sessions = 1, .last = day(denied)};
  safety_.denied_last = true;
  return *this;
}

Date AdviceRecord::as_of() const {
  return client_.sessions.empty() ? day("2026-01-06") : client_.sessions.back().date.value;
}

Case AdviceRecord::gathered() const {
  return gather_case(client_, reading_, signs_, measures_, safety_, as_of());
}

AdviceReading AdviceRecord::advice() const {
  return advise(client_, reading_, signs_, measures_, safety_, as_of());
}

std::vector<std::string> offered(const AdviceReading& advice) {
  std::vector<std::string> ids;
  for (const Advice& each : advice.suggestions) ids.push_back(each.intervention);
  return ids;
}

std::string reasons(const AdviceReading& advice, std::string_view intervention) {
  std::string joined;
  for (const Withheld& each : advice.withheld) {
    if (each.intervention != intervention) continue;
    if (!joined.empty()) joined += " | ";
    joined += each.why;
  }
  return joined;
}

std::vector<std::string> all_words(const AdviceReading& advice) {
  std::vector<std::string> words{advice.preface};
  const auto add = [&words](const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
  };
  for (const Advice& each : advice.suggestions) {
    words.push_back(each.title);
    for (const auto* part : {&each.why, &each.steps, &each.phrases, &each.not_to_say,
                             &each.cautions, &each.watch, &each.sources}) {
      add(*part);
    }
  }
  for (const Withheld& each : advice.withheld) words.push_back(each.why);
  for (const Tried& each : advice.tried) words.push_back(each.reading);
  return words;
}

}  // namespace resist
