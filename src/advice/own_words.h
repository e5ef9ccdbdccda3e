#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "advice/case.h"
#include "signs/finding.h"

namespace resist {

/// What the therapist meant to do next, as written in the last session held: its plan, without what
/// only books the next hour, or else a sentence of the prose that says so. Nothing where the note
/// has none; never what the client says, nor what stands in every note.
[[nodiscard]] std::optional<Evidence> own_plan(const Case& the_case);

/// Whether a plan of the therapist's is to say sorry to the client, or to mend what broke.
[[nodiscard]] bool means_to_repair(std::string_view plan);

/// The hour in which \p sign did not show and the notes tell of the opposite ("most open to date"),
/// the latest of them.
[[nodiscard]] std::optional<Evidence> otherwise(const Case& the_case, const SignReading& sign);

/// What the client asked of the therapist about the way of working, and did not take back.
struct Request {
  Evidence evidence;

  /// "interrupt if it happens": what can be said back to the client; empty where it cannot.
  std::string deed;

  /// Whether it is one of the first two sessions held.
  bool is_early = false;
};

/// The latest such request on record.
[[nodiscard]] std::optional<Request> standing_request(const Case& the_case);

/// "You asked me, when we began, to interrupt if it happens. May I?"; empty without a deed.
[[nodiscard]] std::string request_phrase(const Request& request);

}  // namespace resist
