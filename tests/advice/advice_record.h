#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "advice/advice.h"
#include "advice/case.h"

namespace resist {

/// A client's record made by hand, a line at a time. Every field and sentence stands in a file of
/// its own, so that evidence can be told by its words.
class AdviceRecord {
 public:
  /// \p held weekly sessions from 2026-01-06 on.
  explicit AdviceRecord(int held = 8);

  AdviceRecord& reactance(Reactance value);
  AdviceRecord& stage(Stage value);
  AdviceRecord& risk(Risk value);
  AdviceRecord& condition(std::string words);
  AdviceRecord& mandated();
  AdviceRecord& minor(bool with_consent);
  AdviceRecord& goal(std::string words, std::string_view set);

  /// The following speak of session \p at, from 0.
  AdviceRecord& attended(std::size_t at, Attendance attendance);
  AdviceRecord& wrote(std::size_t at, std::string sentence,
                      SectionRole role = SectionRole::Unknown);
  AdviceRecord& said(std::size_t at, Speaker speaker, std::string sentence);
  AdviceRecord& homework(std::size_t at, std::string task, double done);
  AdviceRecord& suggested(std::size_t at, SuggestionResponse response);
  AdviceRecord& used(std::size_t at, std::string intervention);

  AdviceRecord& sign(const std::string& id, Level level, const std::vector<double>& scores = {});
  AdviceRecord& shown_nowhere();  ///< the last sign: no session shows it, whatever it scores
  AdviceRecord& counted(const Count& count);              ///< of the last sign
  AdviceRecord& told(std::size_t at, EvidenceKind kind);  ///< of the last sign, in a session
  AdviceRecord& trend(Trend trend);                       ///< of the last sign
  AdviceRecord& rival(std::string question);              ///< of the last sign
  AdviceRecord& measure(std::string_view instrument, const std::vector<double>& values,
                        Course course = Course::NoReliableChange);
  AdviceRecord& safety(std::string risk_class, std::string quote, bool current = true);

  /// The risk of the record is only watched, and was last denied on that day.

  /// A step against a danger that is not on record.
  AdviceRecord& lone_step(std::string quote);
  AdviceRecord& watched(std::string_view denied);

  [[nodiscard]] Client& client() { return client_; }
  [[nodiscard]] Date as_of() const;

  /// The case as `advise` sees it.
  [[nodiscard]] Case gathered() const;
  [[nodiscard]] AdviceReading advice() const;

 private:
  [[nodiscard]] Span place(std::string line);
  AdviceRecord& add_sentence(std::size_t at, std::string text, const Sentence& kind);

  Client client_;
  ClientReading reading_;
  std::vector<SignReading> signs_;
  std::vector<MeasureCourse> measures_;
  Safety safety_;
};

/// The ids of what is offered, in order.
[[nodiscard]] std::vector<std::string> offered(const AdviceReading& advice);

/// The reasons for which \p intervention is withheld, joined by a bar.
[[nodiscard]] std::string reasons(const AdviceReading& advice, std::string_view intervention);

/// Everything the reading says in our own words: not what it quotes.
[[nodiscard]] std::vector<std::string> all_words(const AdviceReading& advice);

}  // namespace resist
