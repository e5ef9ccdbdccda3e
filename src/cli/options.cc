#include "cli/options.h"

#include <array>
#include <cstddef>

namespace resist {
namespace {

constexpr std::array specs = {
    OptionSpec{
        .option = Option::Client, .name = "client", .value = "CODE", .help = "only this client"},
    OptionSpec{.option = Option::Sign,
               .name = "sign",
               .value = "SIGN",
               .help = "only this sign; may be given again",
               .repeats = true},
    OptionSpec{.option = Option::Therapist,
               .name = "therapist",
               .value = "NAME",
               .help = "who is the therapist where a transcript has names; may be given again",
               .repeats = true},
    OptionSpec{.option = Option::Period,
               .name = "period",
               .letter = 'p',
               .value = "PERIOD",
               .help = "only these sessions: 'last 6 weeks', 'last 8 sessions', 2026-W47, A..B"},
    OptionSpec{.option = Option::Since,
               .name = "since",
               .value = "DATE",
               .help = "only sessions on or after this day"},
    OptionSpec{.option = Option::Until,
               .name = "until",
               .value = "DATE",
               .help = "only sessions on or before this day"},
    OptionSpec{.option = Option::Today,
               .name = "today",
               .value = "DATE",
               .help = "read as of this day; the same notes then always give the same report"},
    OptionSpec{.option = Option::OnlyChanges,
               .name = "only-changes",
               .help = "only clients with something new; print nothing when there are none"},
    OptionSpec{.option = Option::MinLevel,
               .name = "min-level",
               .value = "LEVEL",
               .help =
                   "only signs at this level or above: watch, present or marked; risk is always "
                   "shown"},
    OptionSpec{.option = Option::Style,
               .name = "style",
               .value = "STYLE",
               .help = "plain, soap, dap, birp or girp; default: as configured, else as the "
                       "client's last notes"},
    OptionSpec{
        .option = Option::Format, .name = "format", .letter = 'f', .value = "FORMAT", .help = {}},
    OptionSpec{.option = Option::Output,
               .name = "output",
               .letter = 'o',
               .value = "FILE",
               .help = "write to FILE (only you can read it), whole or not at all"},
    OptionSpec{.option = Option::FailOn,
               .name = "fail-on",
               .value = "LEVEL",
               .help = "exit with 1 when a sign reaches this level: watch, present or marked"},
    OptionSpec{.option = Option::Rules,
               .name = "rules",
               .value = "PACK",
               .help = "look for the phrases of this rule pack too; may be given again",
               .repeats = true},
    OptionSpec{.option = Option::AsRules,
               .name = "rules",
               .help = "the rule pack of a sign, to be copied and changed"},
    OptionSpec{.option = Option::Config,
               .name = "config",
               .value = "FILE",
               .help = "use this configuration instead of the ones found"},
    OptionSpec{.option = Option::NoConfig,
               .name = "no-config",
               .help = "use no configuration, as scripts should"},
    OptionSpec{
        .option = Option::Color, .name = "color", .value = "WHEN", .help = "auto, always or never"},
    OptionSpec{.option = Option::Redact,
               .name = "redact",
               .help = "stand-ins for codes, names, files and dates, for supervision"},
    OptionSpec{.option = Option::Jobs,
               .name = "jobs",
               .letter = 'j',
               .value = "N",
               .help = "read so many clients at once; default: one a core"},
    OptionSpec{.option = Option::Quiet,
               .name = "quiet",
               .letter = 'q',
               .help = "no warnings; errors are still shown and still count"},
    OptionSpec{.option = Option::Verbose,
               .name = "verbose",
               .letter = 'v',
               .help = "show what was read in every sentence, and why it was or was not counted"},
    OptionSpec{.option = Option::Help, .name = "help", .letter = 'h', .help = "show this help"},
};

/// Whether the table follows the order of the enumeration, which `spec_of` builds on.
constexpr bool in_order() {
  for (std::size_t i = 0; i < specs.size(); ++i) {
    if (static_cast<std::size_t>(specs[i].option) != i) return false;
  }
  return true;
}
static_assert(in_order());

}  // namespace

std::span<const OptionSpec> option_specs() {
  return specs;
}

const OptionSpec& spec_of(Option option) {
  return specs[static_cast<std::size_t>(option)];
}

}  // namespace resist
