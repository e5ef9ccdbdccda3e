#include "report/advice_words.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "advice/intervention.h"
#include "report/summary.h"
#include "report/words.h"

namespace resist {
namespace {

/// Leaves the lines that \p said has not seen, and shows them to it.
void keep_new(std::vector<std::string>& lines, std::set<std::string>& said) {
  std::erase_if(lines, [&said](const std::string& line) { return !said.insert(line).second; });
}

bool same_place(const Evidence* a, const Evidence* b) {
  if (a == nullptr || b == nullptr) return a == b;
  return a->where.file == b->where.file && a->where.begin == b->where.begin;
}

/// What an answer is called everywhere: "going with the resistance".
std::string answer_name(std::string_view id) {
  const Intervention* answer = find_intervention(id);
  return answer == nullptr ? spelled_out(id) : decapitalised(answer->title);
}

/// The end of the first sentence of \p text, behind its full stop.
std::size_t first_sentence(std::string_view text) {
  const std::size_t stop = text.find(". ");
  return stop == std::string_view::npos ? text.size() : stop + 1;
}

void put_reading(TriedOnce& once, const ClientReport& report, const Tried& tried,
                 bool with_figure) {
  if (tried.nap < 0) {
    once.early.push_back(sign_name(report, tried.sign));
    return;
  }
  const std::size_t end = first_sentence(tried.reading);
  const std::string_view rest = std::string_view{tried.reading}.substr(end);
  const std::string limits{rest.substr(std::min(rest.find_first_not_of(' '), rest.size()))};
  const bool shared = once.lines.empty() || limits == once.limits;
  if (once.lines.empty()) once.limits = limits;
  const std::string_view said =
      shared ? std::string_view{tried.reading}.substr(0, end) : std::string_view{tried.reading};
  once.lines.push_back(
      fmt::format("{}: {}", capitalised(sign_name(report, tried.sign)), decapitalised(said)));
  if (with_figure) once.lines.back() += fmt::format(" Non-overlap of pairs {:.2f}.", tried.nap);
}

/// What a question comes to, whichever sentence of the notes led to it.
std::string_view act_of(std::string_view question) {
  const std::size_t quoted = question.find("\": ");
  return quoted == std::string_view::npos ? question : question.substr(quoted);
}

}  // namespace

std::vector<ToldLine> told_lines(const ClientReport& report) {
  std::vector<ToldLine> lines;
  const auto add = [&lines](std::string_view words, const std::optional<Evidence>& told) {
    if (!told) return;
    lines.push_back({.words = fmt::format("{} {}", words, to_iso(told->date)), .evidence = &*told});
  };
  add("You wrote on", report.advice.you_wrote);
  add("You heard on", report.advice.heard);
  add("It was otherwise on", report.advice.otherwise);
  add("The client asked on", report.advice.asked_for);
  add("Goal in the notes of", report.advice.goal_told);
  return lines;
}

std::vector<Advice> without_repeats(const std::vector<Advice>& suggestions) {
  std::vector<Advice> fresh = suggestions;
  std::set<std::string> reasons;
  std::set<std::string> steps;
  std::set<std::string> cautions;
  for (Advice& advice : fresh) {
    keep_new(advice.why, reasons);
    keep_new(advice.steps, steps);
    keep_new(advice.cautions, cautions);
  }
  return fresh;
}

std::vector<std::string> new_questions(const ClientReport& report, const SignReading& sign) {
  std::set<std::string> asked;
  for (const Advice& each : report.advice.suggestions) {
    asked.insert(each.steps.begin(), each.steps.end());
  }
  for (const SignReading* each : by_weight(report)) {
    if (each == &sign) break;
    asked.insert(each->consider_first.begin(), each->consider_first.end());
  }
  std::set<std::string_view> acts;
  for (const std::string& each : asked) acts.insert(act_of(each));
  std::vector<std::string> questions = sign.consider_first;
  std::erase_if(questions,
                [&acts](const std::string& each) { return acts.contains(act_of(each)); });
  return questions;
}

std::string answers_words(const ClientReport& report, const Advice& advice) {
  std::vector<std::string> names;
  for (const std::string& sign : advice.for_signs) names.push_back(sign_name(report, sign));
  return names.empty() ? std::string{} : "for " + join_words(names);
}

std::vector<HeldBack> held_back(const ClientReport& report) {
  std::vector<HeldBack> groups;
  std::vector<std::vector<std::string>> names;
  for (const Withheld& each : report.advice.withheld) {
    const Evidence* evidence = each.evidence.empty() ? nullptr : &each.evidence.front();
    const auto same = std::ranges::find_if(groups, [&each, evidence](const HeldBack& group) {
      return group.why == each.why && same_place(group.evidence, evidence);
    });
    const auto at = static_cast<std::size_t>(same - groups.begin());
    if (same == groups.end()) {
      groups.push_back({.why = each.why, .evidence = evidence});
      names.emplace_back();
    }
    names[at].push_back(answer_name(each.intervention));
  }
  for (std::size_t i = 0; i < groups.size(); ++i) {
    groups[i].names = capitalised(join_words(names[i]));
  }
  return groups;
}

std::vector<TriedOnce> tried_by_day(const ClientReport& report, bool with_figure) {
  std::vector<TriedOnce> days;
  for (const Tried& tried : report.advice.tried) {
    const std::string name = capitalised(answer_name(tried.intervention));
    const auto same = std::ranges::find_if(days, [&tried, &name](const TriedOnce& once) {
      return once.date == tried.date && once.name == name;
    });
    if (same == days.end()) {
      days.push_back({.date = tried.date, .where = tried.where, .name = name});
      put_reading(days.back(), report, tried, with_figure);
    } else {
      put_reading(*same, report, tried, with_figure);
    }
  }
  for (TriedOnce& once : days) {
    if (once.early.empty()) continue;
    once.lines.push_back(fmt::format("Too early to say for {}.", join_words(once.early)));
  }
  return days;
}

}  // namespace resist
