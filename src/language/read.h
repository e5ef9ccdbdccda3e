#pragma once

#include <memory>
#include <span>
#include <vector>

#include "language/learned.h"
#include "language/phrases.h"
#include "language/reading.h"
#include "record/client.h"
#include "record/instruments.h"

namespace resist {

/// What is looked for besides the built-in packs.
struct LanguageOptions {
  /// Books of user's packs; they outlive the reader.
  std::vector<const PhraseBook*> books;

  /// The model of the learned reading; the trainer brings others.
  const LearnedWeights* weights = &built_in_weights();

  /// Instruments whose totals are looked for; they outlive the reader and its readings.
  std::span<const Instrument> instruments = built_in_instruments();
};

/// Reads what clients' sessions say: sentences and their sections, phrases and the learned reading
/// with their status, risk language, turns, totals told in prose. It remembers the words it has
/// met, so one reader serves many clients; one for each thread.
class LanguageReader {
 public:
  explicit LanguageReader(LanguageOptions options = {});
  ~LanguageReader();
  LanguageReader(const LanguageReader&) = delete;
  LanguageReader& operator=(const LanguageReader&) = delete;

  /// One reading a session, in the order of the sessions. A sentence that stands word for word in
  /// three or more of the client's notes counts once, where it first stands, and is a template
  /// after that; risk language is never taken for a template.
  [[nodiscard]] ClientReading read(const Client& client);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The same with the built-in packs alone, for one client.
[[nodiscard]] ClientReading read_language(const Client& client);

}  // namespace resist
