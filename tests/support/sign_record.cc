#include "support/sign_record.h"

#include <algorithm>
#include <stdexcept>

#include "language/read.h"
#include "notes/read.h"
#include "signs/pattern.h"

namespace resist {
namespace {

/// One file, held in memory.
class OneFile final : public FileReader {
 public:
  explicit OneFile(std::string_view text) : text_(text) {}

  [[nodiscard]] Kind kind_of(const std::string&) const override { return Kind::File; }
  [[nodiscard]] Contents read(const std::string&) const override { return {.text = text_}; }
  [[nodiscard]] std::vector<Entry> list(const std::string&, std::string&) const override {
    return {};
  }

 private:
  std::string text_;
};

Client read_yaml(std::string_view yaml) {
  const OneFile file(yaml);
  Diagnostics diagnostics;
  std::optional<Client> client =
      read_client({.name = "test", .paths = {"test.yaml"}}, file, diagnostics);
  std::string said;
  for (const Diagnostic& each : diagnostics) said += render(each);
  if (!client || has_errors(diagnostics)) throw std::runtime_error(said);
  return std::move(*client);
}

Date date_of(std::string_view iso) {
  const std::optional<Date> date = parse_date(iso);
  if (!date) throw std::runtime_error("no date: " + std::string(iso));
  return *date;
}

std::size_t index_of(const Client& client, std::string_view date) {
  const Date wanted = date_of(date);
  const auto found = std::ranges::find_if(
      client.sessions, [&](const Session& each) { return each.date.value == wanted; });
  if (found == client.sessions.end()) throw std::runtime_error("no session " + std::string(date));
  return static_cast<std::size_t>(found - client.sessions.begin());
}

}  // namespace

SignRecord::SignRecord(std::string_view yaml) : client_(read_yaml(yaml)) {
  reading_.sessions.resize(client_.sessions.size());
}

SignRecord& SignRecord::listen() {
  reading_ = read_language(client_);
  facts_ = read_facts(client_, reading_);
  return *this;
}

SessionReading& SignRecord::session(std::string_view date) {
  return reading_.sessions[index_of(client_, date)];
}

std::uint32_t SignRecord::sentence(std::string_view date, std::string_view words) {
  const Passage& notes = client_.sessions[index_of(client_, date)].notes;
  const std::size_t at = notes.text.find(words);
  if (at == std::string::npos) throw std::runtime_error("not in the note: " + std::string(words));
  SessionReading& reading = session(date);
  const auto begin = static_cast<std::uint32_t>(at);
  const auto known = std::ranges::find(reading.sentences, begin, &Sentence::begin);
  if (known == reading.sentences.end()) {
    reading.sentences.push_back({.begin = begin,
                                 .length = static_cast<std::uint32_t>(words.size()),
                                 .where = notes.locate(at, words.size()),
                                 .text = std::string_view(notes.text).substr(at, words.size())});
    return static_cast<std::uint32_t>(reading.sentences.size() - 1);
  }
  return static_cast<std::uint32_t>(known - reading.sentences.begin());
}

SignRecord& SignRecord::says(std::string_view date, std::string_view sign, std::string_view words,
                             int strength, Status status) {
  const std::uint32_t at = sentence(date, words);
  SessionReading& reading = session(date);
  reading.phrases.push_back({.sign = sign,
                             .rule = "test/rule",
                             .strength = strength,
                             .sentence = at,
                             .where = reading.sentences[at].where,
                             .status = status});
  return *this;
}

SignRecord& SignRecord::reads(std::string_view date, std::string_view sign, std::string_view words,
                              double probability, Status status) {
  const std::uint32_t at = sentence(date, words);
  session(date).learned.push_back(
      {.sign = sign, .sentence = at, .probability = probability, .status = status});
  return *this;
}

SignRecord& SignRecord::tells(std::string_view date, Attendance attendance,
                              std::string_view words) {
  const std::uint32_t at = sentence(date, words);
  SessionReading& reading = session(date);
  reading.attendance = Noted<Attendance>{.value = attendance, .where = reading.sentences[at].where};
  return *this;
}

SignRecord& SignRecord::totals(std::string_view date, std::string_view instrument, double total) {
  session(date).measures.push_back({.instrument = instrument, .total = total});
  return *this;
}

SignRecord& SignRecord::turns(std::string_view date, std::vector<Turn> turns) {
  session(date).turns = std::move(turns);
  return *this;
}

SignRecord& SignRecord::set(std::string_view threshold, double value) {
  thresholds_.emplace_back(threshold, value);
  return *this;
}

Date SignRecord::as_of(std::string_view day) const {
  return day.empty() ? client_.sessions.back().date.value : date_of(day);
}

SignReading SignRecord::read(std::string_view sign, std::string_view day) const {
  const Detector* detector = find_detector(sign);
  if (detector == nullptr) throw std::runtime_error("no detector " + std::string(sign));
  Settings settings(detector->thresholds);
  for (const auto& [name, value] : thresholds_) {
    if (!settings.set(name, value)) throw std::runtime_error("no threshold " + name);
  }
  const std::vector<MeasureCourse> measures = courses(day);
  return detector->detect({.client = client_,
                           .reading = reading_,
                           .measures = measures,
                           .settings = settings,
                           .as_of = as_of(day),
                           .facts = facts_});
}

std::vector<MeasureCourse> SignRecord::courses(std::string_view day) const {
  return measure_courses(client_, reading_, as_of(day));
}

std::vector<TalkPoint> SignRecord::talk() const {
  return talk_points(client_, reading_, as_of({}));
}

SignReading SignRecord::read_words(std::string_view sign) const {
  Settings settings(pattern_thresholds);
  const std::vector<MeasureCourse> measures;
  return read_word_sign({.client = client_,
                         .reading = reading_,
                         .measures = measures,
                         .settings = settings,
                         .as_of = as_of({})},
                        sign, "Its title");
}

std::string week(int number) {
  return to_iso(plus_days(date_of("2026-01-06"), 7 * (number - 1)));
}

std::string weekly(const std::vector<std::string>& sessions, std::string_view head) {
  std::string yaml = "client: T-01\n" + std::string(head) + "sessions:\n";
  int number = 0;
  for (const std::string& each : sessions) {
    yaml += "  - {date: " + week(++number);
    if (each.find("notes:") == std::string::npos) yaml += ", notes: Note.";
    if (!each.empty()) yaml += ", " + each;
    yaml += "}\n";
  }
  return yaml;
}

Turn therapist_turn(TurnKind kind, int words) {
  return {.speaker = Speaker::Therapist,
          .words = words,
          .kind = kind,
          .kinds = static_cast<std::uint16_t>(1U << static_cast<unsigned>(kind))};
}

Turn client_turn(int words, bool dont_know) {
  return {
      .speaker = Speaker::Client, .words = words, .kind = TurnKind::Answer, .dont_know = dont_know};
}

std::string session_level(const SignRecord& record, const SignReading& reading,
                          std::string_view date) {
  return std::string(to_word(reading.sessions.at(index_of(record.client(), date)).level));
}

}  // namespace resist
