#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "signs/detector.h"
#include "signs/talk_ratios.h"

namespace resist {

/// A client as a test writes it, in the notes' own format. What its words say is told by the test
/// (`says`), so that the arithmetic of a sign is tested apart from the reading of language.
class SignRecord {
 public:
  /// \p yaml is a client file without errors.
  explicit SignRecord(std::string_view yaml);

  /// Lets the program read the language itself, and weigh sessions, as it does for its users.
  SignRecord& listen();

  /// The note of \p date says \p sign with \p words, which must stand in it.
  SignRecord& says(std::string_view date, std::string_view sign, std::string_view words,
                   int strength = 2, Status status = Status::Counted);

  /// The learned reading gives the sentence with \p words that probability.
  SignRecord& reads(std::string_view date, std::string_view sign, std::string_view words,
                    double probability, Status status = Status::Counted);

  /// The prose of \p date tells that attendance.
  SignRecord& tells(std::string_view date, Attendance attendance, std::string_view words);

  /// The prose of \p date holds that total.
  SignRecord& totals(std::string_view date, std::string_view instrument, double total);

  /// The transcript of \p date has these turns.
  SignRecord& turns(std::string_view date, std::vector<Turn> turns);

  /// Sets a threshold for the readings to come.
  SignRecord& set(std::string_view threshold, double value);

  /// \p sign as of \p day, by default the last entry.
  [[nodiscard]] SignReading read(std::string_view sign, std::string_view day = {}) const;

  /// What a custom sign's words say, at the levels that every sign has.
  [[nodiscard]] SignReading read_words(std::string_view sign) const;

  [[nodiscard]] std::vector<MeasureCourse> courses(std::string_view day = {}) const;

  /// The transcripts long enough for ratios.
  [[nodiscard]] std::vector<TalkPoint> talk() const;

  [[nodiscard]] const Client& client() const { return client_; }

 private:
  [[nodiscard]] SessionReading& session(std::string_view date);
  [[nodiscard]] std::uint32_t sentence(std::string_view date, std::string_view words);
  [[nodiscard]] Date as_of(std::string_view day) const;

  Client client_;
  ClientReading reading_;
  std::vector<SessionFacts> facts_;
  std::vector<std::pair<std::string, double>> thresholds_;
};

/// A client file with a session a week from 2026-01-06 on, each given as the rest of a flow map
/// ("attendance: no-show"); one without `notes` gets the note "Note.". \p head stands before.
[[nodiscard]] std::string weekly(const std::vector<std::string>& sessions,
                                 std::string_view head = {});

/// The date of session \p number of `weekly`, from 1.
[[nodiscard]] std::string week(int number);

/// A turn of that many words.
[[nodiscard]] Turn therapist_turn(TurnKind kind, int words = 12);
[[nodiscard]] Turn client_turn(int words, bool dont_know = false);

/// The level that \p reading has in the session of \p date, as a word.
[[nodiscard]] std::string session_level(const SignRecord& record, const SignReading& reading,
                                        std::string_view date);

}  // namespace resist
