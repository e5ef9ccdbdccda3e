#include "language/risk_answers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "language/risk_names.h"
#include "language/voice.h"
#include "language/word_set.h"

namespace resist {
namespace {

bool is_question(std::span<const Token> tokens) {
  return std::ranges::any_of(tokens,
                             [](const Token& token) { return token.surface == hash_of("?"); });
}

bool begins_with_yes(std::span<const Token> tokens) {
  static constexpr WordSet yes{std::to_array<std::string_view>(
      {"yes", "yeah", "yep", "yup", "sometimes", "often", "maybe", "occasionally", "sort", "kind",
       "a", "most", "every", "all"})};
  return !tokens.empty() && yes.has(tokens.front().surface);
}

/// What a note writes of an answer, with the whole of it: "Passive." is one, "passive in session"
/// is not.
std::optional<Status> told_answer(std::span<const Token> tokens) {
  static constexpr WordSet denials{std::to_array<std::string_view>(
      {"no", "nope", "none", "nil", "denied", "denies", "never", "nothing", "neither"})};
  static constexpr WordSet admissions{std::to_array<std::string_view>(
      {"yes", "yeah", "passive", "fleeting", "sometimes", "daily", "nightly", "nodded", "nods"})};
  static constexpr WordSet may_follow{
      std::to_array<std::string_view>({"none", "not", "never", "since", "now", "today", "this",
                                       "currently", "at", "either", "again"})};
  // "No." may stand in quotation marks.
  if (!tokens.empty() && tokens.front().kind == TokenKind::Punctuation) {
    tokens = tokens.subspan(1);
  }
  if (tokens.empty()) return std::nullopt;
  const bool denies = denials.has(tokens.front().surface);
  if (!denies && !admissions.has(tokens.front().surface)) return std::nullopt;
  const bool ends = tokens.size() == 1 || tokens[1].kind == TokenKind::Punctuation ||
                    may_follow.has(tokens[1].surface);
  if (!ends) return std::nullopt;
  return denies ? Status::Negated : Status::Counted;
}

/// "Asked about suicide directly.", "Raised SI again."
bool tells_of_asking(std::span<const Token> tokens) {
  static constexpr WordSet asking{
      std::to_array<std::string_view>({"asked", "asks", "checked", "checks", "enquired", "inquired",
                                       "raised", "screened", "asking"})};
  return std::ranges::any_of(tokens, [](const Token& token) { return asking.has(token.surface); });
}

bool is_of_self(const CueMatch& name) {
  constexpr auto own =
      std::to_array<std::string_view>({"suicidal-ideation", "suicide-plan", "self-harm"});
  return name.group->status == Status::Counted &&
         std::ranges::find(own, name.group->names) != own.end();
}

/// Whether the words from token \p from on admit what was asked, and no word before takes it back.
bool admits_after(std::span<const Token> tokens, std::size_t from) {
  static constexpr WordSet admitting{std::to_array<std::string_view>(
      {"yes", "yeah", "passive", "fleeting", "daily", "nightly", "nodded", "nods", "admits",
       "admitted", "endorsed", "endorses", "thoughts", "thinks", "sometimes"})};
  static constexpr WordSet denying{
      std::to_array<std::string_view>({"no", "not", "none", "nil", "never", "denies", "denied",
                                       "without", "if", "any", "about", "whether"})};
  constexpr std::size_t reach = 3;
  for (std::size_t i = from; i < tokens.size(); ++i) {
    if (!admitting.has(tokens[i].surface)) continue;
    const std::size_t first = i - std::min(i - from, reach);
    const bool denied = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(first),
                                    tokens.begin() + static_cast<std::ptrdiff_t>(i),
                                    [](const Token& token) { return denying.has(token.surface); });
    if (!denied) return true;
  }
  return false;
}

RiskHit answer_hit(const Passage& passage, std::span<const Token> tokens,
                   std::string_view risk_class, Status status) {
  const Token& last = tokens.back();
  return {.risk_class = risk_class,
          .where =
              passage.locate(tokens.front().begin, last.begin + last.length - tokens.front().begin),
          .status = status};
}

/// The answer that a note reports in a sentence of its own.
void add_told(const Passage& passage, std::span<const Token> tokens,
              const AssertionContext& context, std::vector<RiskHit>& hits) {
  const std::optional<Status> said = told_answer(tokens);
  if (!said || !may_name_risk(context.before)) return;
  if (!tells_of_asking(context.before) && !is_question(context.before)) return;
  const std::vector<CueMatch> names = risk_names(hear(context.before, context));
  const auto asked = std::ranges::find_if(names, is_of_self);
  if (asked == names.end()) return;
  hits.push_back(answer_hit(passage, tokens, asked->group->names, *said));
}

}  // namespace

bool asks_in_transcript(std::span<const Token> tokens, const AssertionContext& context) {
  return context.in_transcript && context.speaker == Speaker::Therapist && is_question(tokens);
}

bool is_asked_and_admitted(std::span<const Token> tokens, const Assertion& read, std::size_t from) {
  if (read.status != Status::Hypothetical) return false;
  const auto cue = tokens.subspan(read.cue_begin, read.cue_length);
  return tells_of_asking(cue) && admits_after(tokens, from);
}

void add_risk_answer(const Passage& passage, std::span<const Token> tokens,
                     const AssertionContext& context, std::vector<RiskHit>& hits) {
  if (!context.in_transcript) {
    add_told(passage, tokens, context, hits);
    return;
  }
  if (context.speaker != Speaker::Client || !is_question(context.before)) return;
  if (!begins_with_yes(tokens)) return;
  AssertionContext asked = context;
  asked.speaker = Speaker::Therapist;
  const std::vector<CueMatch> names = risk_names(hear(context.before, asked));
  if (names.empty()) return;
  hits.push_back(answer_hit(passage, tokens, names.front().group->names, Status::Counted));
}

}  // namespace resist
