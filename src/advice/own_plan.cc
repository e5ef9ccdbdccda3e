// What the therapist meant to do next. They thought of it with the client in mind; what the program
// thinks of comes after it.
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "advice/evidence.h"
#include "advice/own_words.h"
#include "advice/plain_words.h"
#include "advice/plan_cues.h"
#include "base/unicode.h"

namespace resist {
namespace {

constexpr std::size_t longest_plan = 200;  // bytes: two sentences, three short ones

bool only_books(std::string_view text) {
  return std::ranges::all_of(plain_words(text), [](const PlainWord& word) {
    return is_one_of(word.text, plan_cues::booking);
  });
}

bool starts_with_one(std::string_view text, std::span<const std::string_view> phrases) {
  const std::string lower = ascii_lower(text);
  const std::size_t begin = lower.find_first_not_of(" -*\t\n");
  if (begin == std::string::npos) return false;
  return std::ranges::any_of(phrases, [&](std::string_view each) {
    const std::string_view rest = std::string_view{lower}.substr(begin);
    if (!rest.starts_with(each)) return false;
    return rest.size() > each.size() && (rest[each.size()] == ':' || rest[each.size()] == ',');
  });
}

/// "Hands.", "Rv 16/4.": too short to say what is meant, unless it tells oneself to do something.
bool is_scrap(std::string_view text) {
  constexpr std::size_t least_words = 4;
  const std::vector<PlainWord> words = plain_words(text);
  if (words.size() >= least_words || text.find('?') != std::string_view::npos) return false;
  constexpr auto more = std::to_array<std::string_view>({"supervision", "take", "repair"});
  return words.empty() ||
         !(is_one_of(words.front().text, plan_cues::instructions) ||
           is_one_of(words.front().text, more) || words.front().text.starts_with("apologi"));
}

/// "He took a card, heavier stock.": what the client did is nobody's plan.
bool tells_what_was_done(std::string_view text) {
  constexpr auto clients = std::to_array<std::string_view>({"he", "she", "they"});
  constexpr auto deeds = std::to_array<std::string_view>(
      {"came", "gave", "got", "had", "kept", "left", "made", "said", "sat", "took", "went"});
  const std::vector<PlainWord> words = plain_words(text);
  if (words.size() < 2 || !is_one_of(words[0].text, clients)) return false;
  return is_one_of(words[1].text, deeds) ||
         (words[1].text.size() > 3 && words[1].text.ends_with("ed") && words[1].text != "need");
}

/// "January: what are we here for?": what stands before the colon may have been read as a heading.
bool is_under_a_day_to_come(const Sentence& sentence) {
  return std::ranges::find(plan_cues::openings, sentence.section) != plan_cues::openings.end();
}

bool speaks_for_the_writer(const Sentence& sentence) {
  return !sentence.in_transcript && !sentence.is_template &&
         sentence.role != SectionRole::ClientWords && sentence.role != SectionRole::Risk &&
         sentence.role != SectionRole::Homework;
}

/// How plainly a sentence of the prose is a plan: 0 not at all, 1 some day, 2 next time.
int is_plan(const Sentence& sentence) {
  const std::string own = without_quotations(sentence.text);
  if (only_books(own)) return 0;
  const std::vector<PlainWord> words = plain_words(own);
  const bool says_when = says_one_of(own, plan_cues::when);
  if (starts_with_one(own, plan_cues::openings) || is_under_a_day_to_come(sentence)) return 2;
  if (says_when && is_one_of(words.front().text, plan_cues::instructions)) return 2;
  if (says_one_of(own, plan_cues::to_be_done)) return 2;
  if (words.front().text.starts_with("apologi") || words.front().text == "repair") return 2;
  if (!says_one_of(own, plan_cues::intentions)) return 0;
  return says_when ? 2 : 1;
}

Evidence plan_evidence(const Session& session, const Sentence& sentence) {
  Evidence plan = sentence_evidence("advice/you-wrote", session, sentence);
  plan.status = Status::Plan;
  return plan;
}

void append_sentence(std::string& quote, std::string_view text) {
  const std::string line = one_line(text);
  if (quote.empty()) {
    quote = line;
  } else if (quote.size() + 1 + line.size() <= longest_plan) {
    const std::size_t last = quote.find_last_not_of("\"'");
    const bool is_ended = last != std::string::npos &&
                          std::string_view{".?!\x9D"}.find(quote[last]) != std::string_view::npos;
    if (!is_ended) quote += '.';
    quote += ' ' + line;
  }
}

/// What stands under Plan, in order, as far as it is not the form's or the diary's.
std::optional<Evidence> from_section(const Session& session, std::span<const Sentence> sentences) {
  std::optional<Evidence> plan;
  for (const Sentence& each : sentences) {
    const bool counts = each.role == SectionRole::Plan && !each.in_transcript && !each.is_template;
    if (!counts || only_books(each.text) || tells_what_was_done(each.text)) continue;
    if (!plan && is_scrap(each.text)) continue;
    if (!plan) {
      plan = plan_evidence(session, each);
    } else {
      append_sentence(plan->quote, each.text);
    }
  }
  return plan;
}

std::optional<Evidence> from_prose(const Session& session, std::span<const Sentence> sentences) {
  int best = 0;
  std::size_t found = 0;
  for (std::size_t at = 0; at < sentences.size(); ++at) {
    if (!speaks_for_the_writer(sentences[at])) continue;
    const int plainly = is_plan(sentences[at]);
    if (plainly == 0 || plainly < best) continue;
    best = plainly;
    found = at;
  }
  if (best == 0) return std::nullopt;
  const Sentence& sentence = sentences[found];
  const bool points_back = found > 0 && says_one_of(sentence.text, plan_cues::pointers);
  if (!points_back) return plan_evidence(session, sentence);
  Evidence plan = plan_evidence(session, sentences[found - 1]);
  append_sentence(plan.quote, sentence.text);
  return plan;
}

/// Whether the words behind "apologize" name somebody else than the client: "to his wife".
bool is_to_another(std::span<const PlainWord> rest) {
  if (rest.size() < 2 || rest.front().text != "to") return false;
  constexpr auto the_client =
      std::to_array<std::string_view>({"him", "her", "them", "ct", "client", "pt", "patient"});
  if (!is_one_of(rest[1].text, the_client)) return true;
  constexpr auto goes_on =
      std::to_array<std::string_view>({"about", "again", "at", "first", "for", "next", "that"});
  return rest[1].text == "her" && rest.size() > 2 && !is_one_of(rest[2].text, goes_on);
}

/// Whether the deed behind \p before is the writer's own: it begins a sentence, or "I will" does.
bool is_the_writers(std::string_view before) {
  constexpr auto mine = std::to_array<std::string_view>(
      {"i", "i'll", "first", "must", "need", "to", "will", "writer"});
  const std::size_t last = before.find_last_not_of(" \t\n");
  if (last == std::string_view::npos) return true;
  if (std::string_view{".;:-!?*"}.find(before[last]) != std::string_view::npos) return true;
  const std::size_t stop = before.find_last_of(".;:!?");
  const std::vector<PlainWord> words =
      plain_words(stop == std::string_view::npos ? before : before.substr(stop));
  return std::ranges::all_of(words,
                             [&](const PlainWord& each) { return is_one_of(each.text, mine); });
}

}  // namespace

bool means_to_repair(std::string_view plan) {
  constexpr auto repairs = std::to_array<std::string_view>(
      {"repair the rupture", "repair rupture", "rupture repair", "repair the alliance",
       "repair alliance", "alliance repair", "mend the rupture", "make amends"});
  const std::string own = without_quotations(plan);
  if (says_one_of(own, repairs)) return true;
  const std::string lower = ascii_lower(own);
  for (std::size_t at = lower.find("apologi"); at != std::string::npos;
       at = lower.find("apologi", at + 1)) {
    const std::vector<PlainWord> rest = plain_words(std::string_view{lower}.substr(at));
    if (is_the_writers(std::string_view{lower}.substr(0, at)) &&
        !is_to_another(std::span{rest}.subspan(1))) {
      return true;
    }
  }
  return false;
}

std::optional<Evidence> own_plan(const Case& the_case) {
  const std::vector<std::size_t> held = last_held(the_case, 1);
  if (held.empty() || held.front() >= the_case.reading.sessions.size()) return std::nullopt;
  const Session& session = the_case.client.sessions[held.front()];
  const std::vector<Sentence>& sentences = the_case.reading.sessions[held.front()].sentences;
  if (std::optional<Evidence> plan = from_section(session, sentences)) return plan;
  return from_prose(session, sentences);
}

}  // namespace resist
