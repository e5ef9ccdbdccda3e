#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "examples.h"
#include "language/sentences.h"
#include "notes/read.h"

namespace resist::train {
namespace {

using Labels = std::array<std::int8_t, learned_signs.size()>;

/// What labels.json says of one session; a sign it does not name is not shown, null is arguable.
Labels labels_of(const nlohmann::json& session) {
  Labels labels{};
  for (std::size_t s = 0; s < labels.size(); ++s) {
    const auto found = session.find(std::string{learned_signs.at(s)});
    if (found == session.end()) continue;
    labels.at(s) = found->is_null() ? std::int8_t{-1} : found->get<std::int8_t>();
  }
  return labels;
}

void add_passage(const Passage& passage, std::span<const Sentence> sentences, Tokenizer& tokenizer,
                 const Example& like, Dataset& data) {
  const TokenisedText text = tokenise(sentences, tokenizer);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    Example example = like;
    sentence_features(passage.text, text.sentence(i), example.places);
    std::ranges::sort(example.places);
    data.examples.push_back(std::move(example));
  }
}

void add_client(const std::string& path, const nlohmann::json& sessions, int source,
                Dataset& data) {
  Diagnostics diagnostics;
  for (const ClientSource& found : find_clients({path}, disk(), diagnostics)) {
    const std::optional<Client> client = read_client(found, disk(), diagnostics);
    if (!client) continue;
    Tokenizer tokenizer;
    for (const Session& session : client->sessions) {
      const auto labelled = sessions.find(to_iso(session.date.value));
      if (labelled == sessions.end()) continue;
      const Example like{
          .labels = labels_of(*labelled), .source = source, .session = data.sessions++};
      add_passage(session.notes, split_notes(session.notes), tokenizer, like, data);
    }
  }
  if (has_errors(diagnostics)) {
    throw std::runtime_error(render(diagnostics.front()));
  }
}

}  // namespace

void add_caseload(const std::string& folder, Dataset& data) {
  std::ifstream file(folder + "/labels.json");
  if (!file) throw std::runtime_error(fmt::format("{}: has no labels.json", folder));
  const nlohmann::json labels = nlohmann::json::parse(file);
  const int source = static_cast<int>(data.sources.size());
  data.sources.push_back(folder);
  for (const auto& [client, label] : labels.items()) {
    add_client(folder + "/" + client, label.at("sessions"), source, data);
  }
}

}  // namespace resist::train
