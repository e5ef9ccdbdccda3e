#include "report/talk_words.h"

#include <fmt/format.h>

#include "report/words.h"
#include "signs/talk_ratios.h"

namespace resist {
namespace {

/// One decimal, or per cent.
std::string ratio_words(const TalkRatio& ratio, double value) {
  return ratio.is_share ? fmt::format("{:.0f} %", value * 100) : fmt::format("{:.1f}", value);
}

/// "1 is fair, 2 good (MITI 4.2.1)", or what there is to say where nobody has set a benchmark.
std::string benchmark_words(const TalkRatio& ratio) {
  if (!ratio.fair || !ratio.good) return std::string{ratio.note};
  const auto words = [&ratio](double value) {
    return ratio.is_share ? fmt::format("{:.0f} %", value * 100) : number(value);
  };
  const std::string_view manual = ratio.source.substr(0, ratio.source.find(" ("));
  return fmt::format("{}: {} is fair, {} good.", manual, words(*ratio.fair), words(*ratio.good));
}

}  // namespace

std::vector<TalkLine> talk_lines(const ClientReport& report) {
  std::vector<TalkLine> lines;
  if (report.talk.empty()) return lines;
  for (const TalkRatio& each : talk_ratios()) {
    if (each.of == nullptr) continue;
    const std::optional<double> value = each.of(report.talk.back().profile);
    if (!value) continue;
    std::string beside = benchmark_words(each);
    if (const std::optional<double> usual = usual_ratio(each, report.talk)) {
      beside += fmt::format(" Usual with this client: {}.", ratio_words(each, *usual));
    }
    lines.push_back({.value = ratio_words(each, *value),
                     .what = std::string{each.title},
                     .beside = std::move(beside)});
  }
  return lines;
}

std::string talk_caption(const ClientReport& report) {
  const TalkPoint& last = report.talk.back();
  return fmt::format("in the transcript of {}, {} of yours", to_iso(last.date),
                     counted(last.profile.therapist_turns, "turn"));
}

}  // namespace resist
