#include "language/risk.h"

#include <algorithm>
#include <array>
#include <vector>

#include "language/cues.h"
#include "language/risk_cues.h"
#include "language/voice.h"

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

bool overlap(const CueMatch& a, const CueMatch& b) {
  return a.begin < b.end && b.begin < a.end;
}

bool has_neighbour(const CueMatch& name, const std::vector<CueMatch>& all) {
  const std::uint32_t reach = name.group->limit;
  return std::ranges::any_of(all, [&](const CueMatch& other) {
    if (other.group->role != CueRole::Counts || overlap(other, name)) return false;
    return other.begin < name.end + reach && name.begin < other.end + reach;
  });
}

bool is_idiom(const CueMatch& name, const std::vector<CueMatch>& all) {
  return std::ranges::any_of(all, [&](const CueMatch& other) {
    return other.group->role == CueRole::Shields && other.begin <= name.begin &&
           name.end <= other.end;
  });
}

/// The risks that a sentence names: of those that overlap in one class, the longest.
std::vector<CueMatch> names_in(const std::vector<CueMatch>& all) {
  std::vector<CueMatch> names;
  for (const CueMatch& match : all) {
    if (match.group->role != CueRole::Names || is_idiom(match, all)) continue;
    if (match.group->limit > 0 && !has_neighbour(match, all)) continue;
    const auto same = std::ranges::find_if(names, [&](const CueMatch& known) {
      return known.group->names == match.group->names && overlap(known, match);
    });
    if (same == names.end()) {
      names.push_back(match);
    } else if (match.end - match.begin > same->end - same->begin) {
      *same = match;
    }
  }
  return names;
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

constexpr WordHash question_mark = hash_of("?");

bool is_question(std::span<const Token> tokens) {
  return std::ranges::any_of(tokens,
                             [](const Token& token) { return token.surface == question_mark; });
}

bool asks(std::span<const Token> tokens, const AssertionContext& context) {
  return context.in_transcript && context.speaker == Speaker::Therapist && is_question(tokens);
}

bool begins_with_yes(std::span<const Token> tokens) {
  constexpr auto yes = std::to_array<WordHash>(
      {hash_of("yes"), hash_of("yeah"), hash_of("yep"), hash_of("yup"), hash_of("sometimes"),
       hash_of("often"), hash_of("maybe"), hash_of("occasionally"), hash_of("sort"),
       hash_of("kind"), hash_of("a"), hash_of("most"), hash_of("every"), hash_of("all")});
  return !tokens.empty() && std::ranges::find(yes, tokens.front().surface) != yes.end();
}

/// "Have you thought of suicide?" "Sometimes.": the question names it, the answer says it.
void add_answer(const Passage& passage, std::span<const Token> tokens,
                const AssertionContext& context, std::vector<RiskHit>& hits) {
  const bool answers = context.in_transcript && context.speaker == Speaker::Client;
  if (!answers || !is_question(context.before) || !begins_with_yes(tokens)) return;
  AssertionContext asked = context;
  asked.speaker = Speaker::Therapist;
  const std::vector<CueMatch> names =
      names_in(risk_cues().matches(hear(context.before, asked), risk_language));
  if (names.empty()) return;
  const Token& last = tokens.back();
  hits.push_back({.risk_class = names.front().group->names,
                  .where = passage.locate(tokens.front().begin,
                                          last.begin + last.length - tokens.front().begin)});
}

Assertion read_name(std::span<const Token> tokens, const CueMatch& name,
                    const AssertionContext& context) {
  if (asks(tokens, context)) {
    return {.status = Status::Hypothetical, .why = "is asked by the therapist"};
  }
  if (name.group->status != Status::Counted) {
    return {.status = name.group->status,
            .cue_begin = name.begin,
            .cue_length = name.end - name.begin,
            .why = name.group->why};
  }
  return assert_hit(tokens, name.begin, name.end - 1, context);
}

}  // namespace

void find_risks(const Passage& passage, std::uint32_t sentence, std::span<const Token> tokens,
                const AssertionContext& context, std::vector<RiskHit>& hits) {
  // The section takes nothing back: a risk that is written under the plan is on record.
  AssertionContext for_risk = context;
  for_risk.sign = "risk";
  for_risk.role = SectionRole::Risk;
  const std::size_t before = hits.size();
  add_answer(passage, tokens, for_risk, hits);
  for (std::size_t i = before; i < hits.size(); ++i) hits[i].sentence = sentence;
  if (!risk_cues().may_name(tokens)) return;
  const std::vector<CueMatch> all = risk_cues().matches(hear(tokens, for_risk), risk_language);
  for (const CueMatch& name : names_in(all)) {
    RiskHit hit = hit_of(passage, tokens, name, read_name(tokens, name, for_risk));
    hit.sentence = sentence;
    const bool known = std::any_of(
        hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(), [&](const RiskHit& other) {
          return other.risk_class == hit.risk_class && other.status == hit.status;
        });
    if (!known) hits.push_back(hit);
  }
}

bool is_alarming(std::string_view risk_class) {
  constexpr auto calm = std::to_array<std::string_view>({"hopelessness"});
  return std::ranges::find(calm, risk_class) == calm.end();
}

}  // namespace resist
