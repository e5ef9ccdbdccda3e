#include "signs/own_papers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "signs/mention.h"

namespace resist {
namespace {

/// What people write and open for themselves, too: a task only where one of that name was set.
constexpr auto own_papers =
    std::to_array<std::string_view>({"letter", "letters", "envelope", "email", "emails", "cv",
                                     "application", "parcel", "post", "mail"});
constexpr auto left_alone = std::to_array<std::string_view>(
    {"unwritten", "unopened", "unsent", "unread", "unposted", "unanswered", "unfinished"});

bool names(std::string_view text, std::string_view paper) {
  return !mentioned(text, std::array{paper}).empty();
}

/// Whether a task, a suggestion, a goal or a plan up to session \p index is about \p paper.
bool is_set(const Context& context, std::size_t index, std::string_view paper) {
  const Client& client = context.client;
  const auto has = [&](const auto& all, auto text) {
    return std::ranges::any_of(all, [&](const auto& each) { return names(text(each), paper); });
  };
  if (has(client.goals, [](const Goal& each) { return each.goal.value; })) return true;
  for (std::size_t i = 0; i <= index; ++i) {
    const Session& session = client.sessions[i];
    if (has(session.homework, [](const Homework& each) { return each.task.value; })) return true;
    if (has(session.suggestions, [](const Suggestion& each) { return each.offered.value; })) {
      return true;
    }
    if (i >= context.reading.sessions.size()) continue;
    const bool planned =
        std::ranges::any_of(context.reading.sessions[i].sentences, [&](const Sentence& each) {
          const bool sets = each.role == SectionRole::Plan || each.role == SectionRole::Homework;
          return sets && names(each.text, paper);
        });
    if (planned) return true;
  }
  return false;
}

}  // namespace

bool keeps_task(const Session& session) {
  return !session.homework.empty() || !session.suggestions.empty();
}

void leave_own_papers(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  if (std::ranges::none_of(context.client.sessions, keeps_task)) return;
  for (Evidence& each : found) {
    if (each.status != Status::Counted || each.kind != EvidenceKind::Text) continue;
    const std::string_view paper = mentioned(each.quote, own_papers);
    if (paper.empty() || mentioned(each.quote, left_alone).empty()) continue;
    if (is_set(context, index, paper)) continue;
    each.status = Status::Weak;
    each.weight = 0;
    each.note = fmt::format("no task on record is about a {}", paper);
  }
}

}  // namespace resist
