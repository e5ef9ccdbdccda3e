#pragma once

#include <optional>
#include <string>
#include <vector>

#include "advice/intervention.h"
#include "base/date.h"
#include "record/client.h"
#include "signs/finding.h"
#include "signs/measures.h"
#include "signs/safety.h"

namespace resist {

/// One of the four answers, fitted to this client's record.
struct Advice {
  std::string intervention;  ///< "goal-review"
  std::string title;
  int rank = 1;
  std::vector<std::string> for_signs;

  /// The day of the latest session held, where the answer was given in it: the steps go on from
  /// there.
  std::optional<Date> begun;
  std::vector<std::string> why;    ///< one plain sentence each, pointing at the evidence
  std::vector<std::string> steps;  ///< three to five
  std::vector<std::string> phrases;
  std::vector<std::string> not_to_say;
  std::vector<std::string> cautions;
  std::vector<std::string> watch;  ///< what to watch next session, and what would show no help
  std::vector<std::string> sources;
};

struct Withheld {
  std::string intervention;
  std::string why;
  std::vector<Evidence> evidence;
};

/// An answer that the record says was tried, and what the sign did on the client's own data.
struct Tried {
  std::string intervention;
  Date date{};
  Span where;
  std::string sign;
  double before = 0;
  double after = 0;

  /// Non-overlap of all pairs (Parker & Vannest 2009), 0..1; negative when too few sessions.
  double nap = -1;
  std::string reading;
};

struct AdviceReading {
  std::vector<Advice> suggestions;  ///< by rank; empty where nothing is called for
  std::vector<Withheld> withheld;
  std::vector<Tried> tried;

  /// Of the notes, what stands before anything of ours: what the therapist meant to do, as written
  /// in the last session held, an hour in which the leading sign did not show, and what the client
  /// asked of the therapist.
  std::optional<Evidence> you_wrote;

  /// What the client said when an hour turned out otherwise, or when the pattern was named.
  std::optional<Evidence> heard;
  std::optional<Evidence> otherwise;
  std::optional<Evidence> asked_for;

  /// The goal that the first notes tell of, where none stands in the file.
  std::optional<Evidence> goal_told;

  /// Said in place of or before the suggestions: "Nothing is called for", "Review the plan first".
  std::string preface;
};

/// What could be tried with this client, safest and best fitting first, and what is withheld.
[[nodiscard]] AdviceReading advise(const Client& client, const ClientReading& reading,
                                   const std::vector<SignReading>& signs,
                                   const std::vector<MeasureCourse>& measures, const Safety& safety,
                                   Date as_of);

}  // namespace resist
