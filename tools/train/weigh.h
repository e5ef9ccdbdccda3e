#pragma once

#include <array>
#include <string>
#include <vector>

#include "model.h"
#include "signs/weighing.h"

namespace resist::train {

/// One session of a labelled caseload with what the program knows of it for one sign.
struct WeighedSession {
  std::size_t sign = 0;
  Facts facts{};
  int label = 0;   ///< 1 shows it, 0 does not, -1 is arguable
  int source = 0;  ///< its caseload
};

/// The facts of every session of the caseload in \p folder, its sentences read with \p models.
[[nodiscard]] std::vector<WeighedSession> weighed_sessions(const std::string& folder, int source,
                                                           const SignModels& models);

/// Fits the weighing of each sign to \p sessions; the odds at which a session is shown are those of
/// the best F1 on caseloads left out in turn.
[[nodiscard]] Weighings fit_weighings(const std::vector<WeighedSession>& sessions);

/// Precision, recall and F1 of each sign on caseloads left out in turn.
void evaluate_weighings(const std::vector<WeighedSession>& sessions,
                        const std::vector<std::string>& sources);

/// Writes them as a C++ source.
[[nodiscard]] bool write_weighings(const Weighings& weighings, const std::string& path);

}  // namespace resist::train
