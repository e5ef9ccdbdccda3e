// The one file that knows CLI11: it splits arguments into options and words. What they mean, and
// what is said when they mean nothing, is ours.
#include "cli/app.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/nearest.h"
#include "base/unicode.h"

namespace resist {
namespace {

using Given = std::map<Option, std::vector<std::string>>;

std::string names_of(const OptionSpec& spec) {
  std::string names = fmt::format("--{}", spec.name);
  if (spec.letter != '\0') names += fmt::format(",-{}", spec.letter);
  return names;
}

/// The option that an unknown \p word (`--fromat=json`) was probably meant to be.
std::string unknown_option(const Command& command, std::string_view word) {
  const std::string_view name = word.substr(0, word.find('='));
  std::vector<std::string> known;
  for (const Option option : command.options) {
    known.push_back(fmt::format("--{}", spec_of(option).name));
  }
  const std::string_view bare = name.substr(std::min(name.find_first_not_of('-'), name.size()));
  if (std::ranges::find(command.formats, bare) != command.formats.end()) {
    return fmt::format("no option \"{}\"; did you mean \"--format {}\"?", name, bare);
  }
  const std::vector<std::string_view> views{known.begin(), known.end()};
  const std::string_view meant = name.starts_with("--") ? nearest(name, views) : std::string_view{};
  return meant.empty() ? fmt::format("no option \"{}\"; see resist {} --help", name, command.name)
                       : fmt::format("no option \"{}\"; did you mean \"{}\"?", name, meant);
}

/// What CLI11 objects to, in our words.
Error complaint(const Command& command, const CLI::ParseError& error) {
  const std::string_view what = error.what();
  const std::string_view name = what.substr(0, what.find(':'));
  for (const Option option : command.options) {
    const OptionSpec& spec = spec_of(option);
    // The library speaks of an option that takes no value without its dashes.
    const bool flag = spec.value.empty() && what.starts_with(fmt::format("{} was", spec.name));
    if (flag) return {fmt::format("option --{} takes no value", spec.name)};
    if (name != fmt::format("--{}", spec.name)) continue;
    if (spec.value.empty()) return {fmt::format("option {} takes no value", name)};
    return {fmt::format("option {} needs a value: {}", name, spec.value)};
  }
  return {fmt::format("{}; see resist {} --help", what, command.name)};
}

struct Split {
  Given given;
  std::vector<std::string> words;
};

Result<Split> split_arguments(const Command& command, std::span<const std::string> arguments) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  Split split;
  app.add_option("WORDS", split.words);
  std::vector<std::pair<Option, const CLI::Option*>> added;
  for (const Option option : command.options) {
    const OptionSpec& spec = spec_of(option);
    added.emplace_back(option,
                       spec.value.empty()
                           ? app.add_flag(names_of(spec))->take_all()->disable_flag_override()
                           : app.add_option(names_of(spec))->expected(1)->take_all());
  }
  // What follows "--" are words, whatever they begin with.
  const auto rest = std::ranges::find(arguments, "--");
  std::vector<std::string> reversed{arguments.begin(), rest};
  std::ranges::reverse(reversed);
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::ParseError& error) {
    return complaint(command, error);
  }
  const std::vector<std::string> unknown = app.remaining();
  if (!unknown.empty()) return Error{unknown_option(command, unknown.front())};
  if (rest != arguments.end()) split.words.insert(split.words.end(), rest + 1, arguments.end());
  for (const auto& [option, parsed] : added) {
    if (parsed->count() > 0) split.given[option] = parsed->results();
  }
  return split;
}

/// An empty value or name is a variable of a script that is not set: never all there is.
std::optional<Error> read_empty(const Split& split) {
  for (const auto& [option, values] : split.given) {
    const OptionSpec& spec = spec_of(option);
    const bool empty = !spec.value.empty() && std::ranges::find(values, "") != values.end();
    if (empty) return Error{fmt::format("option --{} needs a value: {}", spec.name, spec.value)};
  }
  if (std::ranges::find(split.words, "") == split.words.end()) return std::nullopt;
  return Error{"a name on the command line is empty; is a variable not set?"};
}

std::string last_of(const Given& given, Option option) {
  const auto found = given.find(option);
  return found == given.end() ? std::string{} : found->second.back();
}

std::vector<std::string> all_of(const Given& given, Option option) {
  const auto found = given.find(option);
  return found == given.end() ? std::vector<std::string>{} : found->second;
}

std::optional<Error> read_today(const Given& given, Options& options) {
  if (!given.contains(Option::Today)) return std::nullopt;
  const std::string text = last_of(given, Option::Today);
  const Result<Period> day = parse_period(text, options.today);
  // What is wrong with a date is said as it is of any; a word that is none is no period here.
  const bool dated = text.find_first_of("0123456789") != std::string::npos;
  if (!day && dated) return Error{day.error()};
  if (!day || !day->since || day->since != day->until) {
    return Error{fmt::format("--today takes a day such as 2026-03-09, not \"{}\"", text)};
  }
  options.today = *day->since;
  return std::nullopt;
}

std::optional<Error> read_period(const Given& given, Options& options) {
  const bool bounds = given.contains(Option::Since) || given.contains(Option::Until);
  const bool whole = given.contains(Option::Period);
  if (bounds && whole) return Error{"--period stands alone, without --since and --until"};
  options.period_given = bounds || whole;
  if (whole) {
    const Result<Period> period = parse_period(last_of(given, Option::Period), options.today);
    if (!period) return Error{period.error()};
    options.period = *period;
  }
  if (given.contains(Option::Since)) {
    const Result<Period> since = parse_period(last_of(given, Option::Since), options.today);
    if (!since) return Error{since.error()};
    options.period.since = since->since;
    options.period.last_sessions = since->last_sessions;
  }
  if (given.contains(Option::Until)) {
    const Result<Period> until = parse_period(last_of(given, Option::Until), options.today);
    if (!until) return Error{until.error()};
    options.period.until = until->until;
  }
  if (options.period.since && options.period.until &&
      *options.period.since > *options.period.until) {
    return Error{fmt::format("the period ends before it begins: {} is after {}",
                             to_iso(*options.period.since), to_iso(*options.period.until))};
  }
  return std::nullopt;
}

/// How the names of files in a format end.
struct Ending {
  std::string_view ending;
  std::string_view format;
};

constexpr std::array endings = {Ending{".txt", "text"},          Ending{".md", "markdown"},
                                Ending{".markdown", "markdown"}, Ending{".html", "html"},
                                Ending{".htm", "html"},          Ending{".json", "json"},
                                Ending{".csv", "csv"},           Ending{".ndjson", "ndjson"},
                                Ending{".jsonl", "ndjson"},      Ending{".sarif", "sarif"}};

bool is_offered(const Command& command, std::string_view format) {
  return std::ranges::find(command.formats, format) != command.formats.end();
}

/// The format that the ending of an output's name asks for; empty when it asks for none of them.
std::string_view format_of_name(const Command& command, std::string_view name) {
  const std::string lower = ascii_lower(name);
  for (const Ending& each : endings) {
    if (is_offered(command, each.format) && lower.ends_with(each.ending)) return each.format;
  }
  return {};
}

/// Why the result is not written under a name that promises something else; nothing when the name
/// promises nothing, or what is written.
std::optional<Error> objection_to_ending(const Command& command, const Options& options) {
  static constexpr std::array<std::string_view, 10> others = {
      ".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".xml", ".epub"};
  if (options.as_rules || !format_of_name(command, options.output).empty()) return std::nullopt;
  const std::string name = ascii_lower(options.output);
  const std::size_t dot = std::min(name.rfind('.'), name.size());
  const std::string_view ending = std::string_view{name}.substr(dot);
  const bool promises = std::ranges::find(others, ending) != others.end() ||
                        std::ranges::find(endings, ending, &Ending::ending) != endings.end();
  if (!promises) return std::nullopt;
  std::vector<std::string_view> offered;
  for (const std::string_view format : command.formats) {
    offered.push_back(std::ranges::find(endings, format, &Ending::format)->ending);
  }
  return Error{fmt::format(
      "{} writes no {}; the name may end in {}, or --format says what is written under it",
      command.name, ending, fmt::join(offered, ", "))};
}

std::optional<Error> read_format(const Command& command, const Given& given, Options& options) {
  if (command.formats.empty()) return std::nullopt;
  options.format = format_of_name(command, options.output);
  if (options.format.empty()) options.format = command.formats.front();
  if (!given.contains(Option::Format)) return objection_to_ending(command, options);
  options.format = last_of(given, Option::Format);
  if (is_offered(command, options.format)) return std::nullopt;
  return Error{unknown_word("format", options.format, command.formats)};
}

std::optional<Error> read_level(const Given& given, Option option, std::optional<Level>& level) {
  if (!given.contains(option)) return std::nullopt;
  static constexpr std::array<std::string_view, 3> levels = {"watch", "present", "marked"};
  const std::string word = last_of(given, option);
  if (std::ranges::find(levels, word) == levels.end()) {
    return Error{unknown_word("level", word, levels)};
  }
  level = parse_level(word);
  return std::nullopt;
}

std::optional<Error> read_color(const Given& given, Options& options) {
  if (!given.contains(Option::Color)) return std::nullopt;
  static constexpr std::array<std::string_view, 3> words = {"auto", "always", "never"};
  const std::string word = last_of(given, Option::Color);
  const auto* found = std::ranges::find(words, word);
  if (found == words.end()) return Error{unknown_word("color", word, words)};
  options.color = static_cast<ColorChoice>(found - words.begin());
  return std::nullopt;
}

std::optional<Error> read_jobs(const Given& given, Options& options) {
  if (!given.contains(Option::Jobs)) return std::nullopt;
  const std::string text = last_of(given, Option::Jobs);
  const char* end = text.data() + text.size();
  const bool whole = std::from_chars(text.data(), end, options.jobs).ptr == end;
  constexpr int most = 1024;
  if (whole && options.jobs >= 1 && options.jobs <= most) return std::nullopt;
  return Error{fmt::format("--jobs takes a number from 1 to {}, not \"{}\"", most, text)};
}

}  // namespace

std::string unknown_word(std::string_view what, std::string_view word,
                         std::span<const std::string_view> known) {
  const std::string_view meant = nearest_name(word, known);
  if (!meant.empty()) return fmt::format("no {} \"{}\"; did you mean \"{}\"?", what, word, meant);
  return fmt::format("no {} \"{}\"; there are {}", what, word, fmt::join(known, ", "));
}

Result<Options> parse_options(const Command& command, std::span<const std::string> arguments,
                              Date today) {
  Result<Split> split = split_arguments(command, arguments);
  if (!split) return Error{split.error()};
  const Given& given = split->given;
  Options options{.words = split->words,
                  .client = last_of(given, Option::Client),
                  .signs = all_of(given, Option::Sign),
                  .therapists = all_of(given, Option::Therapist),
                  .today = today,
                  .only_changes = given.contains(Option::OnlyChanges),
                  .style = last_of(given, Option::Style),
                  .output = last_of(given, Option::Output),
                  .rules = all_of(given, Option::Rules),
                  .as_rules = given.contains(Option::AsRules),
                  .config = last_of(given, Option::Config),
                  .no_config = given.contains(Option::NoConfig),
                  .redact = given.contains(Option::Redact),
                  .quiet = given.contains(Option::Quiet),
                  .verbose = given.contains(Option::Verbose),
                  .help = given.contains(Option::Help)};
  if (options.help) return options;
  if (given.contains(Option::Client) && options.client.empty()) {
    return Error{"--client takes a client's code such as R-07, and this one is empty"};
  }
  if (auto error = read_empty(*split)) return *error;
  // `--today` first: the others are read as of it.
  if (auto error = read_today(given, options)) return *error;
  if (auto error = read_period(given, options)) return *error;
  if (auto error = read_format(command, given, options)) return *error;
  if (auto error = read_level(given, Option::FailOn, options.fail_on)) return *error;
  if (auto error = read_level(given, Option::MinLevel, options.min_level)) return *error;
  if (auto error = read_color(given, options)) return *error;
  if (auto error = read_jobs(given, options)) return *error;
  return options;
}

}  // namespace resist
