#include <algorithm>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "examples.h"
#include "labels.h"
#include "language/sentences.h"
#include "notes/read.h"

namespace resist::train {
namespace {

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
          .labels = session_labels(*labelled), .source = source, .session = data.sessions++};
      add_passage(session.notes, split_notes(session.notes), tokenizer, like, data);
    }
  }
  if (!has_errors(diagnostics)) return;
  std::string all;
  for (const Diagnostic& each : diagnostics) all += render(each);
  throw std::runtime_error(all);
}

}  // namespace

void add_caseload(const std::string& folder, Dataset& data) {
  const nlohmann::json labels = read_labels(folder);
  const int source = static_cast<int>(data.sources.size());
  data.sources.push_back(folder);
  for (const auto& [client, label] : labels.items()) {
    add_client(folder + "/" + client, label.at("sessions"), source, data);
  }
}

}  // namespace resist::train
