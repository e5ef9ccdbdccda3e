#include "signs/told_tasks.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/unicode.h"
#include "signs/pattern.h"

namespace resist {
namespace {

/// Words that tell one task from another, by their beginnings: "calling the leaders" is the same.
using TaskWords = std::vector<std::string>;

TaskWords words_of(std::string_view text) {
  constexpr std::size_t shortest = 4;
  constexpr std::size_t compared = 5;
  constexpr auto empty_words = std::to_array<std::string_view>(
      {"homework", "each",  "every",  "with",  "from",   "that",    "this",
       "them",     "then",  "have",   "into",  "week",   "next",    "once",
       "twice",    "three", "time",   "about", "before", "after",   "session",
       "would",    "could", "should", "still", "again",  "because", "until"});
  TaskWords words;
  const std::string lower = ascii_lower(text);
  const auto is_letter = [](char each) { return each >= 'a' && each <= 'z'; };
  for (auto at = lower.begin(); at != lower.end();) {
    const auto end = std::find_if_not(at, lower.end(), is_letter);
    const std::string word{at, end};
    const bool is_empty = std::ranges::find(empty_words, word) != empty_words.end();
    if (word.size() >= shortest && !is_empty) words.push_back(word.substr(0, compared));
    at = std::find_if(end, lower.end(), is_letter);
  }
  return words;
}

std::vector<TaskWords> tasks_set(const Context& context, std::size_t index) {
  std::vector<TaskWords> tasks;
  for (const Noted<std::string>& each : context.client.sessions[index].assigned) {
    tasks.push_back(words_of(each.value));
  }
  if (index >= context.reading.sessions.size()) return tasks;
  for (const Sentence& each : context.reading.sessions[index].sentences) {
    if (each.in_transcript) continue;
    const std::string start = ascii_lower(each.text.substr(0, 9));
    const bool sets = each.role == SectionRole::Homework || start == "homework:" ||
                      start.starts_with("hw:") || start.starts_with("task:");
    if (sets) tasks.push_back(words_of(each.text));
  }
  return tasks;
}

/// What follows "did not" where the sentence opens with it, or with whom it is of; else empty.
std::string_view left_undone(std::string_view sentence) {
  constexpr auto who = std::to_array<std::string_view>({"she ", "he ", "they ", "ct ", "pt ", "cl ",
                                                        "client ", "still ", "again ", "says she ",
                                                        "says he ", "said she ", "said he "});
  constexpr auto undone = std::to_array<std::string_view>(
      {"did not ", "didn't ", "didn\u2019t ", "has not ", "hasn't ", "hasn\u2019t ", "had not ",
       "hadn't ", "hadn\u2019t ", "never ", "not ", "forgot to ", "forgot the ", "put off "});
  const auto skip = [&](const auto& words) {
    for (const std::string_view each : words) {
      if (!ascii_lower(sentence.substr(0, each.size())).starts_with(each)) continue;
      sentence.remove_prefix(each.size());
      return true;
    }
    return false;
  };
  skip(who);
  return skip(undone) ? sentence : std::string_view{};
}

bool is_of(const TaskWords& said, const TaskWords& task) {
  constexpr std::ptrdiff_t least = 2;
  const std::ptrdiff_t shared = std::ranges::count_if(
      task, [&](const std::string& word) { return std::ranges::find(said, word) != said.end(); });
  return shared >= least;
}

bool tells_of_the_hour(const Sentence& sentence) {
  return !sentence.in_transcript && sentence.role != SectionRole::Plan &&
         sentence.role != SectionRole::Homework && sentence.role != SectionRole::Goal &&
         sentence.role != SectionRole::Risk;
}

void add(const Context& context, std::size_t index, const Sentence& sentence,
         std::vector<Evidence>& found) {
  const auto same = std::ranges::find_if(found, [&](const Evidence& each) {
    return each.where.begin == sentence.where.begin || each.quote == sentence.text;
  });
  if (same != found.end()) {
    if (same->kind != EvidenceKind::Learned || same->status != Status::Counted) return;
    found.erase(same);
  }
  found.push_back({.rule = "no-homework/not-done",
                   .kind = EvidenceKind::Text,
                   .strength = 2,
                   .weight = weight_of(EvidenceKind::Text, 2),
                   .date = context.client.sessions[index].date.value,
                   .where = sentence.where,
                   .section = sentence.section,
                   .quote = std::string(sentence.text)});
}

}  // namespace

void read_told_tasks(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  if (index >= context.reading.sessions.size() || !held_at(context, index)) return;
  std::size_t before = index;
  while (before > 0 && !held_at(context, before - 1)) --before;
  if (before == 0) return;
  const std::vector<TaskWords> tasks = tasks_set(context, before - 1);
  if (tasks.empty()) return;
  for (const Sentence& sentence : context.reading.sessions[index].sentences) {
    if (!tells_of_the_hour(sentence)) continue;
    const std::string_view undone = left_undone(sentence.text);
    if (undone.empty()) continue;
    const TaskWords said = words_of(undone);
    const bool is_told =
        std::ranges::any_of(tasks, [&](const TaskWords& task) { return is_of(said, task); });
    if (is_told) add(context, index, sentence, found);
  }
}

}  // namespace resist
