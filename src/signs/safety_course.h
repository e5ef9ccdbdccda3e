#pragma once

#include <string>

#include "language/reading.h"
#include "signs/safety.h"

namespace resist {

/// The sentence before a hit that asks after what the hit answers ("Asked about the water straight
/// out."); empty where none does.
[[nodiscard]] std::string question_before(const SessionReading& reading, const RiskHit& hit);

/// A safety plan is on file for years: the last step that is told stands for all. Beside no entry
/// of risk it opens no panel.
void keep_last_protective(Safety& safety);

/// Gives the newest entries their roles: the last of thoughts that answers an enquiry, unless a
/// denial is newer; the last that names another method; and every act or rehearsal.
void settle_roles(Safety& safety);

}  // namespace resist
