#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "language/phrases.h"
#include "notes/schema.h"
#include "record/session.h"

namespace resist {

/// How many of the last eight sessions held must show a sign that a pack brings along.
struct PackLevels {
  int watch = 1;
  int present = 3;
  int marked = 5;
};

/// One rule as a pack writes it, each part with its place for diagnostics.
struct PackRule {
  Noted<std::string> id;
  int strength = 2;
  std::vector<Noted<std::string>> phrases;
  std::vector<Noted<std::string>> unless;
  std::uint32_t sections = 0;
  RuleSpeaker speaker = RuleSpeaker::Client;
  std::string why;
  std::string source;
  std::vector<Noted<std::string>> yes;
  std::vector<Noted<std::string>> no;
};

struct RulePack {
  std::string pack;
  std::string sign;

  /// What a person reads for a sign that is none of the built-in ones; empty otherwise.
  std::string title;
  PackLevels levels;
  std::vector<PackRule> rules;

  /// Owns the bytes that the places point into.
  std::shared_ptr<const SourceFile> file;
};

/// Whether \p name can be part of "my-clinic/pets" and of an option: small letters, digits,
/// hyphens.
[[nodiscard]] bool is_plain_name(std::string_view name);

/// Reports a name of a pack, sign or rule that is not plain.
void check_name(const Noted<std::string>& name, Diagnostics& diagnostics);

/// Reads `levels:`; they stay as they are where they are not in order.
void read_pack_levels(const Value& value, PackLevels& levels, Diagnostics& diagnostics);

/// Reads one rule pack. What is wrong with it is a diagnostic and the rest is read; empty when
/// nothing of it could be.
[[nodiscard]] std::optional<RulePack> read_pack(std::shared_ptr<const SourceFile> file,
                                                Diagnostics& diagnostics);

/// The packs made ready to be looked for. A phrase that cannot be read, would match anything or can
/// match nothing is a diagnostic at its place and left out.
[[nodiscard]] PhraseBook compile(std::span<const RulePack> packs, Diagnostics& diagnostics);

/// An example that a rule reads otherwise than its pack says.
struct FailedExample {
  const Rule* rule = nullptr;
  std::string_view example;
  bool should_match = false;
};

/// Runs every rule of \p book against its own examples.
[[nodiscard]] std::vector<FailedExample> run_examples(const PhraseBook& book);

}  // namespace resist
