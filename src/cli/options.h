#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "cli/config.h"
#include "record/period.h"
#include "signs/finding.h"

namespace resist {

/// Every option of every command, in the order that help lists them.
enum class Option : std::uint8_t {
  Client,
  Sign,
  Therapist,
  Period,
  Since,
  Until,
  Today,
  OnlyChanges,
  MinLevel,
  Style,
  Format,
  Output,
  FailOn,
  Rules,
  AsRules,
  Config,
  NoConfig,
  Color,
  Redact,
  Jobs,
  Quiet,
  Verbose,
  Help,
};

/// What an option is called and what it does: the one source of the parser, `--help`, the
/// completions and the manual.
struct OptionSpec {
  Option option{};
  std::string_view name;  ///< without its dashes
  char letter = '\0';     ///< of the short form; none when '\0'

  /// What stands for its value in help; empty for one that takes none.
  std::string_view value;
  std::string_view help;

  /// May be given more than once, and all count.
  bool repeats = false;
};

[[nodiscard]] std::span<const OptionSpec> option_specs();
[[nodiscard]] const OptionSpec& spec_of(Option option);

/// The command line as it was meant.
struct Options {
  std::vector<std::string> words;  ///< what is no option: paths, names
  std::string client;              ///< empty for all
  std::vector<std::string> signs;  ///< empty for all

  /// Names under which the therapist speaks in transcripts, besides those of the client file.
  std::vector<std::string> therapists;
  Period period;
  bool period_given = false;
  Date today{};
  bool only_changes = false;
  std::string style;
  std::string format;
  std::string output;  ///< empty for standard output
  std::optional<Level> fail_on;

  /// The least level of a sign whose findings are shown; the command's own where it is not given.
  std::optional<Level> min_level;
  std::vector<std::string> rules;

  /// The rule pack of what is explained, instead of its page.
  bool as_rules = false;
  std::string config;
  bool no_config = false;
  std::optional<ColorChoice> color;
  bool redact = false;
  int jobs = 0;  ///< 0 for as many as there are cores
  bool quiet = false;
  bool verbose = false;
  bool help = false;

  /// What the configuration says, where the command line says nothing.
  Config from_config;
};

}  // namespace resist
