#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice/case.h"
#include "advice/intervention.h"

namespace resist {

/// What the client's own record can put into a wording. A value that is empty, or that would not be
/// safe to say aloud, leaves every wording out that has a place for it.
struct Sayable {
  std::string task;        ///< `{task}`: set twice or more, last not done, and no day's errand
  std::string often;       ///< `{often}`: the same, set three times or more
  std::string goal;        ///< `{goal}`: an active goal as written
  std::string vague_goal;  ///< `{vague_goal}`: the same, without a number, a time or a place
  std::string lately;      ///< `{lately}`: where not talking has risen; never a claim without
  std::string
      last_task;     ///< `{last_task}`: what the last session set, so that it is not gone over yet
  std::string less;  ///< `{less}`: the day on which the therapist last held back on purpose

  /// `{missed}` of the last `{slots}` appointments: whose they were, too; only where attendance is
  /// on record for each, since it is said to the client's face.
  std::string missed;
  std::string slots;
  std::string held;        ///< `{held}`: sessions held
  std::string instrument;  ///< `{instrument}` `{first}` `{last}`: a problem measure
  std::string first;
  std::string last;
  bool has_goal = false;  ///< `{if goal}`: an active one stands in the file
  bool is_quiet = false;  ///< `{if quiet}`: not talking stands, too
};

[[nodiscard]] Sayable gather_facts(const Case& the_case);

/// \p text with its places filled; empty when one of them has nothing safe to say, or when a
/// condition ("{if goal}", "{unless less}") does not hold.
[[nodiscard]] std::optional<std::string> fill(std::string_view text, const Sayable& facts);

/// The wordings of a script that can be said to this client: those filled from the record first,
/// then the others, at most \p most.
[[nodiscard]] std::vector<std::string> wordings_of(const Script& script, const Sayable& facts,
                                                   std::size_t most);

/// A phrase of the record as a therapist might repeat it, cut before an aside; empty when it is not
/// short, plain and safe.
[[nodiscard]] std::string quotable(const Client& client, std::string_view written,
                                   std::size_t longest = 48, int most_words = 7);

/// A number for reading aloud: "five" up to twenty, then digits.
[[nodiscard]] std::string in_words(int number);

/// How many tasks were reviewed, and how many were done to a third at most.
struct HomeworkTally {
  int reviews = 0;
  int not_done = 0;
};
[[nodiscard]] HomeworkTally tally_homework(const Case& the_case);

}  // namespace resist
