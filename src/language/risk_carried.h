#pragma once

#include <string_view>

#include "language/reading.h"
#include "record/client.h"

namespace resist {

/// Days that a risk entry stays current without a clearing entry
/// (clinical consensus, no published norm: `clinical.md` section 5).
inline constexpr int risk_current_days = 90;

/// Classes of bare words, which name a risk only after an entry that names it in full: "Still
/// counts." after "kept the tablets, counts them". None of them outlives `settle_carried`.
inline constexpr std::string_view carried_means = "carried-means";
inline constexpr std::string_view carried_thoughts = "carried-thoughts";
inline constexpr std::string_view carried_despair = "carried-despair";

/// Reads the bare words of a client's record by what stands before them: of means or thoughts after
/// an entry about the client's own life (counted or past), despair beside one or under a risk
/// field; without one they are nothing. An entry reaches `risk_current_days`, and is renewed by
/// what is carried from it.
void settle_carried(const Client& client, ClientReading& reading);

}  // namespace resist
