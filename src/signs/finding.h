#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/source.h"
#include "language/reading.h"

namespace resist {

enum class EvidenceKind { Field, Text, Learned, Transcript, Measure, Pattern };

/// `learned` evidence is a reading of a sentence; all others are what the record says.
[[nodiscard]] std::string_view to_word(EvidenceKind kind);

/// One thing the record says, and where. What cannot be pointed at is not claimed.
struct Evidence {
  std::string rule;  ///< "no-homework/not-done"
  EvidenceKind kind = EvidenceKind::Field;

  /// 1 hints, 2 says, 3 leaves no doubt.
  int strength = 2;

  /// 0..1: how much it says by itself, for a session's score and for the order of evidence.
  double weight = 0;
  Date date{};
  Span where;

  /// The heading it stands under, or "transcript"; empty for fields and bare prose.
  std::string section;

  /// The sentence (or field) as written, for people to read.
  std::string quote;
  Status status = Status::Counted;

  /// The session as a whole reads so, and this sentence, which shows little by itself, says most of
  /// it.
  bool of_whole = false;

  /// Why it is not counted, or what makes it count: "'no longer' says it has passed".
  std::string note;
};

enum class Level { Unknown, None, Watch, Present, Marked };
enum class Trend { Unknown, Falling, Steady, Rising };

[[nodiscard]] std::string_view to_word(Level level);
[[nodiscard]] std::string_view to_word(Trend trend);
[[nodiscard]] std::optional<Level> parse_level(std::string_view word);

/// One sign in one session.
struct SessionSign {
  Level level = Level::None;  ///< `None` also when the session says nothing on it either way
  double score = 0;           ///< 0..1, for ordering only
  std::vector<Evidence> evidence;
};

/// What a level was counted from: sessions held, or the client's appointments for `cancelling`.
struct Count {
  int of = 0;      ///< in the window; 0 where nothing was counted
  int shown = 0;   ///< of which show the sign
  int missed = 0;  ///< of which the client missed, called off or moved: of appointments only
  int clear = 0;   ///< since one last showed it
  int open = 0;    ///< of which the record leaves open what became of them: of appointments only
};

/// One sign over the client's record, as of a date.
struct SignReading {
  std::string sign;
  std::string title;
  Level level = Level::Unknown;
  double score = 0;
  Trend trend = Trend::Unknown;
  Count count;

  /// One or two plain sentences: what was seen, over how much, or what is missing to say.
  std::string explanation;

  /// Strongest first.
  std::vector<Evidence> evidence;
  std::vector<Evidence> not_counted;

  /// Rival explanations that the notes hint at, each a question to check.
  std::vector<std::string> consider_first;

  /// The answers to it, the best first, where a rule pack says so.
  std::vector<std::string> answers;

  /// The comments of the therapist that set something of this sign aside.
  std::vector<Span> heeded;

  /// One for each session of the client, in the same order.
  std::vector<SessionSign> sessions;
};

}  // namespace resist
