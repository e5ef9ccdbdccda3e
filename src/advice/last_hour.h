#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "advice/case.h"
#include "advice/intervention.h"
#include "signs/finding.h"

namespace resist {

/// What the last session held was like, where it was unlike those before it.
struct Turned {
  std::size_t session = 0;

  /// "you did less (effort 4, the client's 6), and no task was set".
  std::string difference;

  /// Whether the note says so in words ("first honest crack at it").
  bool told = false;
};

/// Whether the last session held turned away from the pattern: the client worked harder than the
/// therapist where it had been the other way round, none of \p signs showed that showed before, or
/// the note tells of a turn after two sessions that showed the first of them.
[[nodiscard]] std::optional<Turned> turned_last_time(const Case& the_case,
                                                     const std::vector<const SignReading*>& signs);

/// What the note of the last session held says of a turn in it: tears, a first honest word, what
/// came slowly. Not what is denied or only hoped for.
[[nodiscard]] std::optional<Evidence> told_turn(const Case& the_case);

/// The most telling thing the client is quoted to have said in \p session, at or behind sentence
/// \p from: in quotation marks, or told in the first person ("she goes I never told anybody that").
/// Never what tells of a danger, nor another person's words.
[[nodiscard]] std::optional<Evidence> heard_in(const Case& the_case, std::size_t session,
                                               std::size_t from = 0);

/// The client's own account of why things stay as they are, of the last hours held: "If I don't
/// look he's still both." Never what tells of a danger, nor a wish or a courtesy ("if I could").
[[nodiscard]] std::optional<Evidence> own_reason(const Case& the_case);

/// What an answer comes to when it has just borne fruit: no task, no plan, go on from what was
/// said.
[[nodiscard]] const Script& script_after_a_turn();

}  // namespace resist
