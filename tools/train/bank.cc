#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <fmt/format.h>

#include "examples.h"

namespace resist::train {
namespace {

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields;
  std::size_t begin = 0;
  for (std::size_t tab = line.find('\t'); tab != std::string::npos && fields.size() < 3;
       tab = line.find('\t', begin)) {
    fields.push_back(line.substr(begin, tab - begin));
    begin = tab + 1;
  }
  fields.push_back(line.substr(begin));
  return fields;
}

}  // namespace

void add_bank(const std::string& path, Dataset& data) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(fmt::format("{}: cannot be read", path));
  const int source = static_cast<int>(data.sources.size());
  data.sources.push_back(path);
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    const std::vector<std::string> fields = fields_of(line);
    const auto* const sign = std::ranges::find(learned_signs, fields.size() == 4 ? fields[1] : "");
    const bool neutral = fields.size() == 4 && fields[1] == "none";
    if (fields.size() != 4 || (sign == learned_signs.end() && !neutral)) {
      throw std::runtime_error(fmt::format("{}:{}: not a labelled sentence", path, number));
    }
    Example example{.source = source};
    if (fields[0] == "1") {
      example.labels.at(static_cast<std::size_t>(sign - learned_signs.begin())) = 1;
    }
    tokens.clear();
    tokenizer.tokenize(fields[3], 0, tokens);
    sentence_features(fields[3], tokens, example.places);
    std::ranges::sort(example.places);
    data.examples.push_back(std::move(example));
  }
}

}  // namespace resist::train
