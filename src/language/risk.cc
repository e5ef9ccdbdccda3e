#include "language/risk.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "language/cues.h"
#include "language/risk_answers.h"
#include "language/risk_cues.h"
#include "language/risk_names.h"
#include "language/risk_own_words.h"
#include "language/voice.h"
#include "language/word_set.h"

namespace resist {
namespace {

constexpr WordHash since_word = hash_of("since");

/// What risk language keeps of assertion. "Passive SI resolved" and "no cutting since March" speak
/// of what has been; a hedge or a hard word for it takes nothing back, since a miss is worse than
/// an alarm.
Status risk_status(Status status, bool since) {
  switch (status) {
    case Status::Negated:
      return since ? Status::History : Status::Negated;
    case Status::Resolved:
      return Status::History;
    case Status::Weak:
    case Status::Productive:
    case Status::Clinic:
    case Status::Therapist:
      return Status::Counted;
    default:
      return status;
  }
}

bool since_follows(std::span<const Token> tokens, std::uint32_t end) {
  const std::size_t last = std::min<std::size_t>(tokens.size(), end + 4);
  return std::any_of(tokens.begin() + end, tokens.begin() + static_cast<std::ptrdiff_t>(last),
                     [](const Token& token) { return token.surface == since_word; });
}

/// `where`, status and the deciding words of one naming.
RiskHit hit_of(const Passage& passage, std::span<const Token> tokens, const CueMatch& name,
               const Assertion& read) {
  const Token& first = tokens[name.begin];
  const Token& last = tokens[name.end - 1];
  RiskHit hit{.risk_class = name.group->names,
              .where = passage.locate(first.begin, last.begin + last.length - first.begin)};
  hit.status = risk_status(read.status, since_follows(tokens, name.end));
  if (hit.status == Status::Counted || read.cue_length == 0) return hit;
  const Token& cue_first = tokens[read.cue_begin];
  const Token& cue_last = tokens[read.cue_begin + read.cue_length - 1];
  hit.because = std::string_view{passage.text}.substr(
      cue_first.begin, cue_last.begin + cue_last.length - cue_first.begin);
  return hit;
}

/// "No hx of SI" denies the history as well.
bool is_denied_before(std::span<const Token> tokens, const CueMatch& name,
                      const AssertionContext& context) {
  if (name.group->status != Status::History) return false;
  const Assertion read = assert_hit(tokens, name.begin, name.end - 1, context);
  return read.status == Status::Negated && read.cue_begin < name.begin;
}

Assertion read_name(std::span<const Token> tokens, const CueMatch& name,
                    const AssertionContext& context) {
  if (asks_in_transcript(tokens, context)) {
    return {.status = Status::Hypothetical, .why = "is asked by the therapist"};
  }
  if (name.group->status != Status::Counted && !is_denied_before(tokens, name, context)) {
    return {.status = name.group->status,
            .cue_begin = name.begin,
            .cue_length = name.end - name.begin,
            .why = name.group->why};
  }
  const Assertion read = assert_hit(tokens, name.begin, name.end - 1, context);
  if (is_asked_and_admitted(tokens, read, name.end)) return {};
  // Whoever holds the means is another person: that is the step.
  const bool is_held = name.group->why == held_by_another && read.status == Status::OtherPerson;
  return is_held ? Assertion{} : read;
}

/// Whose doing abuse is takes nothing back, when the words say whom it befalls: "stepdad comes in
/// his room".
Assertion read_in_class(const CueText& text, const CueMatch& name, const Assertion& read) {
  constexpr auto whom = std::to_array<WordHash>(
      {hash_of("his"), hash_of("her"), hash_of("him"), hash_of("me"), hash_of("my")});
  if (name.group->names != "abuse" || read.status != Status::OtherPerson) return read;
  if (read.cue_length != 1 || read.cue_begin >= name.begin) return read;
  const bool befalls = std::any_of(
      text.tokens.begin() + name.begin, text.tokens.begin() + name.end,
      [&](const Token& token) { return std::ranges::find(whom, token.surface) != whom.end(); });
  return befalls ? Assertion{} : read;
}

/// "Dad's in with chest pain": a relative opens the clause, and nobody comes between.
bool opens_with_relative(const CueText& text, std::uint32_t focus) {
  static constexpr WordSet breaks{
      std::to_array<std::string_view>({",", ";", ":", "\"", "\u201c", "\u201d", "(", ")", "."})};
  for (std::size_t at = focus; at-- > 0;) {
    const Token& token = text.tokens[at];
    if (breaks.has(token.surface)) return false;
    if (token.is(WordClass::Pronoun) || token.is(WordClass::Client)) return false;
    if (!token.is(WordClass::Kin)) continue;
    const std::size_t own = at > 0 && text.tokens[at - 1].is(WordClass::Possessive) ? at - 1 : at;
    return own == 0 || text.tokens[own - 1].kind == TokenKind::Punctuation;
  }
  return false;
}

/// A past that is somebody else's, as "her brother was sectioned last year", or a body in danger
/// ("Dad's in with chest pain"), is none of the client's; "Mum had him sectioned" is.
Assertion read_whose(const CueText& text, const CueMatch& name, const Assertion& read) {
  static constexpr WordSet whom{
      std::to_array<std::string_view>({"him", "her", "me", "them", "client", "ct", "pt"})};
  constexpr auto own = std::to_array<std::string_view>(
      {"suicidal-ideation", "suicide-plan", "self-harm", "in-hospital"});
  const bool is_own = std::ranges::find(own, name.group->names) != own.end();
  const bool is_past = is_own && read.status == Status::History;
  const bool is_body = name.group->names == "medical" && read.status == Status::Counted;
  if (is_body && opens_with_relative(text, name.begin)) {
    return {.status = Status::OtherPerson, .why = "is about somebody else"};
  }
  if (!is_past) return read;
  const std::optional<Subject> subject = subject_of(text, name.begin);
  if (!subject || subject->who != Subject::Who::Other || subject->at >= name.begin) return read;
  const std::size_t end = std::min<std::size_t>(text.tokens.size(), name.end + 1);
  const bool befalls = std::any_of(text.tokens.begin() + subject->at + 1,
                                   text.tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                   [](const Token& token) { return whom.has(token.surface); });
  if (befalls) return read;
  return {.status = Status::OtherPerson,
          .cue_begin = subject->at,
          .cue_length = 1,
          .why = "is about somebody else"};
}

/// Every class that the sentence names, once for each status.
void add_named(const Passage& passage, std::span<const Token> tokens,
               const AssertionContext& context, std::size_t before, std::vector<RiskHit>& hits) {
  const CueText text = hear(tokens, context);
  for (const CueMatch& name : risk_names(text)) {
    const Assertion read =
        read_whose(text, name, read_in_class(text, name, read_name(tokens, name, context)));
    const RiskHit hit = hit_of(passage, tokens, name, read);
    const bool known = std::any_of(
        hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(), [&](const RiskHit& other) {
          return other.risk_class == hit.risk_class && other.status == hit.status;
        });
    if (!known) hits.push_back(hit);
  }
}

constexpr WordSet nil_words{std::to_array<std::string_view>(
    {"no",     "nil",       "none",   "neg",    "not",   "negative", "denied",   "denies",
     "low",    "unchanged", "same",   "stable", "never", "nothing",  "minimal",  "0",
     "safe",   "n/a",       "na",     "ok",     "okay",  "neither",  "without",  "☐",
     "normal", "usual",     "\u00d8", "\u00f8", "clear", "managed",  "baseline", "-"})};

constexpr WordSet level_words{std::to_array<std::string_view>(
    {"active", "high", "raised", "elevated", "escalated", "escalating", "increased", "acute",
     "severe", "imminent", "amber", "red"})};

constexpr WordSet protective_words{
    std::to_array<std::string_view>({"protective", "plan", "supports", "reasons"})};

template <std::size_t Count>
const Token* first_of(std::span<const Token> tokens, const WordSet<Count>& words) {
  const auto found =
      std::ranges::find_if(tokens, [&](const Token& token) { return words.has(token.surface); });
  return found == tokens.end() ? nullptr : &*found;
}

bool has_word(std::span<const Token> tokens) {
  return std::ranges::any_of(tokens,
                             [](const Token& token) { return token.kind == TokenKind::Word; });
}

RiskHit whole_hit(const Passage& passage, std::span<const Token> tokens) {
  const Token& last = tokens.back();
  return {.risk_class = "risk",
          .where = passage.locate(tokens.front().begin,
                                  last.begin + last.length - tokens.front().begin)};
}

bool names_whole(const std::vector<RiskHit>& hits, std::size_t before) {
  return std::any_of(
      hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(),
      [](const RiskHit& hit) { return hit.risk_class == "risk" && hit.status == Status::Counted; });
}

/// Whether the sentence comes after the first of a "Risk: …" in the middle of a line: how far that
/// goes, nobody can tell.
bool is_after_run_in(const Passage& passage, std::span<const Token> tokens) {
  const std::string_view text{passage.text};
  const std::string_view before = text.substr(0, tokens.front().begin);
  const std::size_t line = before.rfind('\n');
  const std::string_view same = line == std::string_view::npos ? before : before.substr(line + 1);
  return same.find("isk:") != std::string_view::npos ||
         same.find("RISK:") != std::string_view::npos ||
         same.find("afety:") != std::string_view::npos ||
         same.find("HI:") != std::string_view::npos;
}

/// Under the heading "Risk" a level stands by itself ("Active."), and what is no denial is on
/// record as it stands, whatever its words.
void add_section(const Passage& passage, std::span<const Token> tokens,
                 const AssertionContext& context, std::size_t before, std::vector<RiskHit>& hits) {
  if (tokens.empty() || !has_word(tokens) || is_after_run_in(passage, tokens)) return;
  RiskHit hit = whole_hit(passage, tokens);
  if (const Token* level = first_of(tokens, level_words)) {
    const auto at = static_cast<std::size_t>(level - tokens.data());
    if (assert_hit(tokens, at, at, context).status == Status::Counted) {
      if (!names_whole(hits, before)) hits.push_back(hit);
      return;
    }
  }
  if (hits.size() > before) return;
  if (const Token* nil = first_of(tokens, nil_words)) {
    hit.status = Status::Negated;
    hit.because = std::string_view{passage.text}.substr(nil->begin, nil->length);
  } else if (first_of(tokens, protective_words) != nullptr) {
    hit.risk_class = "protective";
  } else if (tokens.size() <= 2) {
    return;  // the heading alone
  } else {
    hit.risk_class = "noted-risk";
  }
  hits.push_back(hit);
}

}  // namespace

void find_risks(const Passage& passage, std::uint32_t sentence, std::span<const Token> tokens,
                const AssertionContext& context, std::vector<RiskHit>& hits) {
  // The section takes nothing back: a risk that is written under the plan is on record.
  AssertionContext for_risk = context;
  for_risk.sign = "risk";
  for_risk.role = SectionRole::Risk;
  const std::size_t before = hits.size();
  add_risk_answer(passage, tokens, for_risk, hits);
  if (may_name_risk(tokens)) add_named(passage, tokens, for_risk, before, hits);
  if (context.role == SectionRole::Risk && !context.in_transcript) {
    add_section(passage, tokens, for_risk, before, hits);
  }
  // Where thoughts are told in full, there is nothing to carry.
  const bool told = std::any_of(
      hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(), [](const RiskHit& hit) {
        return hit.risk_class == "suicidal-ideation" && hit.status == Status::Counted;
      });
  if (!told) find_own_words(passage, sentence, tokens, for_risk, hits);
  for (std::size_t i = before; i < hits.size(); ++i) hits[i].sentence = sentence;
}
bool is_alarming(std::string_view risk_class) {
  constexpr auto calm = std::to_array<std::string_view>({"hopelessness", "protective"});
  return std::ranges::find(calm, risk_class) == calm.end();
}

}  // namespace resist
