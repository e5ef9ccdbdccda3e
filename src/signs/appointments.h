#pragma once

#include <cstddef>
#include <vector>

#include "base/diagnostic.h"
#include "signs/detector.h"

namespace resist {

/// One appointment of the client: what became of it, and what it weighs.
struct Slot {
  std::size_t index = 0;
  Date date{};
  bool is_event = false;
  bool is_missed = false;  ///< not held, by the client's doing

  /// A field or a sentence says that it was held; of others nobody can tell.
  bool is_told_kept = false;
  bool is_no_show = false;
  bool has_reason = false;  ///< illness and the like is on record
  double points = 0;
};

/// The evidence of the slot at \p index for `cancelling`: the attendance on record, field before
/// prose, and the sentences about it. What the clinic, the therapist or an agreed break explains
/// does not count, nor do sentences about slots past where this one is on record as held.
[[nodiscard]] std::vector<Evidence> slot_evidence(const Context& context, std::size_t index);

/// The client's appointments on or before the day of reading; those that the clinic took away are
/// none. \p sessions says which slots show the sign; settings are those of `cancelling`.
[[nodiscard]] std::vector<Slot> read_slots(const Context& context,
                                           const std::vector<SessionSign>& sessions);

/// Whether attendance is kept in fields: who notes only what was missed does so, too.
[[nodiscard]] bool is_on_record(const Context& context);

/// Slots on record as cancelled whose note leaves no doubt that it was within a day of the
/// appointment ("rang an hour before"): a note each, at the field, which is believed all the same.
[[nodiscard]] Diagnostics check_slots(const Client& client);

}  // namespace resist
