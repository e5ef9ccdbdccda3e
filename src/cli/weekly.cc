#include "report/weekly.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/caseload.h"
#include "cli/command.h"
#include "cli/messages.h"
#include "cli/output.h"

namespace resist {
namespace {

constexpr std::array options = {
    Option::Client, Option::Sign,   Option::Therapist, Option::Period,      Option::Since,
    Option::Until,  Option::Today,  Option::Format,    Option::Output,      Option::FailOn,
    Option::Rules,  Option::Config, Option::NoConfig,  Option::OnlyChanges, Option::Color,
    Option::Redact, Option::Jobs,   Option::Quiet,     Option::Verbose,     Option::Help,
};

constexpr std::array<std::string_view, 5> formats = {"text", "markdown", "html", "json", "csv"};

struct Days {
  Date since{};
  Date until{};
};

/// The days asked for; the last whole week without a word about them.
Result<Days> days_of(const Options& asked) {
  const Result<Period> usual = parse_period("last week", asked.today);
  const Period period = asked.period_given ? asked.period : *usual;
  if (period.last_sessions > 0 || !period.since) {
    return Error{"weekly compares two days: give it a period such as \"last 2 weeks\""};
  }
  const Days days{.since = *period.since, .until = period.until.value_or(asked.today)};
  if (days.since > days.until) {
    return Error{fmt::format("the period ends before it begins: {} is after {}", to_iso(days.since),
                             to_iso(days.until))};
  }
  return days;
}

Made make_line(const CaseView& view, const Options& asked, const Days& days) {
  Made made{.week = build_weekly_line(view.client, view.reading, view.detectors, asked.today,
                                      days.since, days.until)};
  if (!asked.signs.empty()) {
    std::erase_if(made.week->signs, [&asked](const WeeklySign& sign) {
      return std::ranges::find(asked.signs, sign.sign) == asked.signs.end();
    });
  }
  for (const WeeklySign& sign : made.week->signs) made.highest = std::max(made.highest, sign.level);
  return made;
}

std::string rendered(const Weekly& weekly, const Options& asked, const World& world) {
  if (asked.format == "json") return to_json(weekly);
  if (asked.format == "csv") return to_csv(weekly);
  if (asked.format == "markdown") return to_markdown(weekly);
  if (asked.format == "html") return to_html(weekly);
  return to_text(weekly, text_style(asked, world));
}

Exit run_weekly(const Options& asked, const World& world) {
  const Result<Days> days = days_of(asked);
  if (!days) {
    say(world, days.error());
    return Exit::Usage;
  }
  Result<Output> opened = Output::open(asked.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  Weekly weekly{.since = days->since, .until = days->until, .today = asked.today};
  const Tally tally = for_each_client(
      asked, world, [&](const CaseView& view) { return make_line(view, asked, *days); },
      [&weekly](Made made) {
        if (made.week->not_begun) {
          weekly.not_begun.push_back(std::move(made.week->client));
        } else {
          weekly.lines.push_back(*std::move(made.week));
        }
        return true;
      });
  if (tally.stopped) return *tally.stopped;
  weekly.partial = has_errors(tally.diagnostics);
  weekly.diagnostics = tally.diagnostics;
  sort_by_attention(weekly.lines);
  if (asked.only_changes) keep_changes(weekly);
  const bool silent = asked.only_changes && weekly.lines.empty();
  if (!silent)
    static_cast<void>(output.write(without_dates(rendered(weekly, asked, world), asked)));
  return finish(output, world, exit_of(tally, asked));
}

}  // namespace

const Command weekly_command = {
    .name = "weekly",
    .arguments = "PATH...",
    .summary = "the caseload's week: a line a client, most in need first; what changed",
    .examples =
        "  resist weekly ~/caseload\n"
        "  resist weekly --only-changes --period 'last 2 weeks' ~/caseload\n",
    .options = options,
    .formats = formats,
    .run = run_weekly,
};

}  // namespace resist
