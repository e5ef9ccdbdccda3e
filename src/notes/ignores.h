#pragma once

#include "base/diagnostic.h"
#include "record/client.h"

namespace resist {

/// Finds where the therapist sets a finding aside, with the reason, and gives it to the session it
/// is about:
///
///     <!-- resist: ignore small-talk reason="agreed exposure" -->     anywhere in a note
///     # resist: ignore cancelling reason="her mother's funeral"       in a file of keys
///
/// In a client file a comment belongs to the entry it stands in, or, on a line of its own above an
/// entry, to that entry; before the first entry, to all. One without a reason is a warning and sets
/// nothing aside. Its words are no part of the note that is read.
void read_ignores(Client& client, Diagnostics& diagnostics);

}  // namespace resist
