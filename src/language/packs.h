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

  /// Whether its sign has levels. What is not scored stands under a heading of its own, and nothing
  /// follows from it.
  bool scored = true;

  /// The answers to its sign, the best first, where the pack says so.
  std::vector<Noted<std::string>> answers;
  std::vector<PackRule> rules;

  /// Where it names its sign.
  Span sign_where;

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

/// Tells, as warnings, which rules of \p pack have no examples.
void report_untested(const RulePack& pack, Diagnostics& diagnostics);

/// The packs made ready to be looked for. A phrase that cannot be read, would match anything or can
/// match nothing is a diagnostic at its place and left out.
[[nodiscard]] PhraseBook compile(std::span<const RulePack> packs, Diagnostics& diagnostics);

/// Tells of each phrase of \p pack that does not find even its own words: what stands under
/// `unless` takes it back. \p book is what the pack was made into; of what was left out of it the
/// compiler has told.
void report_dead_phrases(const RulePack& pack, const PhraseBook& book, Diagnostics& diagnostics);

/// One rule against its own examples and those of the other rules.
struct TestedRule {
  const Rule* rule = nullptr;
  std::vector<std::string_view> missed;         ///< of `yes`
  std::vector<std::string_view> wrongly_found;  ///< of `no`

  /// Examples of other rules (`yes`) in which this one finds something, too: no mistake, and worth
  /// a look where there are many.
  int also_finds = 0;
};

/// Runs every rule of \p book against every example, in the order of the rules.
[[nodiscard]] std::vector<TestedRule> test_rules(const PhraseBook& book);

/// An example that a rule reads otherwise than its pack says.
struct FailedExample {
  const Rule* rule = nullptr;
  std::string_view example;
  bool should_match = false;
};

/// Runs every rule of \p book against its own examples.
[[nodiscard]] std::vector<FailedExample> run_examples(const PhraseBook& book);

}  // namespace resist
