#include "labels.h"

#include <fstream>
#include <stdexcept>

namespace resist::train {

nlohmann::json read_labels(const std::string& folder) {
  std::ifstream file(folder + "/labels.json");
  if (!file) throw std::runtime_error(folder + ": has no labels.json");
  return nlohmann::json::parse(file);
}

std::array<std::int8_t, learned_signs.size()> session_labels(const nlohmann::json& session) {
  std::array<std::int8_t, learned_signs.size()> labels{};
  for (std::size_t s = 0; s < labels.size(); ++s) {
    const auto found = session.find(std::string{learned_signs.at(s)});
    if (found == session.end()) continue;
    labels.at(s) = found->is_null() ? std::int8_t{-1} : found->get<std::int8_t>();
  }
  return labels;
}

}  // namespace resist::train
