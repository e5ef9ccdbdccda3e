#include "language/assertion.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <vector>

#include "language/cue_lists.h"
#include "language/cues.h"
#include "language/plan_line.h"
#include "language/voice.h"
#include "language/word_set.h"

namespace resist {
namespace {

/// The words that take a finding back, and the few that look like it and do not: negation, time,
/// condition, plan, whose doing, and for each sign what answers it.
const CueTable& assertion_cues() {
  static const CueTable table{assertion_index(), assertion_groups()};
  return table;
}

struct Focus {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  ///< past the last token
};

/// Where several cues disagree, the earlier of these wins. What is only planned or supposed is not
/// even denied; what is denied ("no family history of …") is so of no person and no time; then
/// whose doing it is settles more than when.
constexpr auto precedence = std::to_array<Status>({
    Status::Plan,
    Status::Hypothetical,
    Status::Negated,
    Status::OtherPerson,
    Status::Clinic,
    Status::Therapist,
    Status::History,
    Status::Resolved,
    Status::Productive,
    Status::Weak,
});

std::size_t rank_of(Status status) {
  return static_cast<std::size_t>(std::ranges::find(precedence, status) - precedence.begin());
}

bool covers(const CueMatch& outer, const CueMatch& inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// The sentence's cues, pseudo-triggers and what they cover taken out.
struct Cues {
  std::vector<CueMatch> deciding;
  std::vector<CueMatch> names;
  std::vector<std::uint32_t> terminators;
  bool counts = false;
  const CueText* text = nullptr;
};

bool is_about(const CueMatch& match, SignSet sign) {
  return (match.group->signs & sign) != 0;
}

bool is_shielded(const CueMatch& match, const std::vector<CueMatch>& all, SignSet sign) {
  return std::ranges::any_of(all, [&](const CueMatch& other) {
    return other.group->role == CueRole::Shields && is_about(other, sign) && covers(other, match);
  });
}

constexpr WordHash comma = hash_of(",");

/// What takes the good news back: "not completed", "nothing of her own", "far from open".
constexpr WordSet undoing{std::to_array<std::string_view>(
    {"barely", "fail", "failed", "far", "hardly", "if", "instead", "partially", "partly", "rather",
     "refused", "unable", "unlike", "declined"})};

/// Whether a cue that brings good news stands under a negation of its own, a few words before it.
bool is_undone(const CueMatch& match, const CueText& text) {
  constexpr std::uint32_t reach = 4;
  const Status status = match.group->status;
  const bool good =
      match.group->reach == Reach::Sentence &&
      (status == Status::Productive || status == Status::Resolved || status == Status::Negated);
  if (!good) return false;
  for (std::uint32_t i = match.begin; i-- > 0 && match.begin - i <= reach;) {
    const Token& token = text.tokens[i];
    if (token.surface == comma || token.surface == hash_of(";") || token.surface == hash_of(".")) {
      return false;
    }
    if (token.is(WordClass::Negation) || undoing.has(token.surface)) return true;
  }
  return false;
}

/// What clients say they will do is no plan of the work: "I'll not bother this week", "I'll do it
/// tomorrow" are how it does not get done.
bool is_clients_promise(const CueMatch& match, const CueText& text,
                        const AssertionContext& context) {
  if (match.group->status != Status::Plan) return false;
  return context.in_transcript ? context.speaker == Speaker::Client : text.quoted[match.begin];
}

/// "If I try and say it I'll just go blank again", in quotation marks, is clients telling how it
/// is.
bool is_clients_if(const CueMatch& match, const CueText& text) {
  if (match.group->status != Status::Hypothetical || !text.quoted[match.begin]) return false;
  return match.begin + 1 < text.tokens.size() &&
         text.tokens[match.begin].surface == hash_of("if") &&
         text.tokens[match.begin + 1].surface == hash_of("i");
}

Cues sort_out(const CueText& text, const std::vector<CueMatch>& all, SignSet sign,
              const AssertionContext& context) {
  Cues cues{.text = &text};
  for (const CueMatch& match : all) {
    if (!is_about(match, sign)) continue;
    switch (match.group->role) {
      case CueRole::Shields:
        break;
      case CueRole::Terminates:
        cues.terminators.push_back(match.begin);
        break;
      case CueRole::Counts:
        cues.counts = true;
        break;
      case CueRole::Names:
        cues.names.push_back(match);
        break;
      case CueRole::Decides:
        if (!is_shielded(match, all, sign) && !is_clients_promise(match, text, context) &&
            !is_clients_if(match, text) && !is_undone(match, text)) {
          cues.deciding.push_back(match);
        }
        break;
    }
  }
  return cues;
}

bool has_comma(const Cues& cues, std::uint32_t from, std::uint32_t to) {
  const std::vector<Token>& tokens = cues.text->tokens;
  return from < to && std::any_of(tokens.begin() + from, tokens.begin() + to,
                                  [](const Token& each) { return each.surface == comma; });
}

bool is_cut(const Cues& cues, std::uint32_t from, std::uint32_t to) {
  return std::ranges::any_of(cues.terminators,
                             [&](std::uint32_t at) { return at >= from && at < to; });
}

/// Whether a cue that looks one way gets to \p focus.
bool gets_to(const CueMatch& cue, const Focus& focus, const Cues& cues) {
  if (cue.group->stops_at_comma &&
      (has_comma(cues, cue.end, focus.begin) || has_comma(cues, focus.end, cue.begin))) {
    return false;
  }
  const CueGroup& group = *cue.group;
  const std::uint32_t limit = group.limit == 0 ? UINT32_MAX : group.limit;
  const bool forward = group.reach != Reach::Backward && cue.end <= focus.begin;
  if (forward && focus.begin - cue.end <= limit && !is_cut(cues, cue.end, focus.begin)) return true;
  const bool backward = group.reach != Reach::Forward && focus.end <= cue.begin;
  return backward && cue.begin - focus.end <= limit && !is_cut(cues, focus.end, cue.begin);
}

/// "Again", "still", "the third time" say that it is so now, whatever is said of then.
bool yields_to_repetition(Status status) {
  return status == Status::History || status == Status::Resolved || status == Status::Productive;
}

/// Good news that comes first, and then a "but" before the finding, does not answer it: "completed
/// the log but did not try the exposure".
bool is_answered_back(const CueMatch& cue, const Focus& focus, const Cues& cues) {
  return yields_to_repetition(cue.group->status) && cue.end <= focus.begin &&
         is_cut(cues, cue.end, focus.begin);
}

/// What clients are quoted as saying denies nothing of what stands outside that quotation: answered
/// "don't know" to most questions.
bool is_quoted_apart(const CueMatch& cue, const Focus& focus, const Cues& cues) {
  const std::vector<bool>& quoted = cues.text->quoted;
  if (cue.group->status != Status::Negated || !quoted[cue.begin]) return false;
  const std::uint32_t from = std::min(cue.begin, focus.begin);
  const std::uint32_t to = std::max(cue.begin, focus.begin);
  return std::find(quoted.begin() + from, quoted.begin() + to + 1, false) !=
         quoted.begin() + to + 1;
}

/// A cue that lies within the finding is part of it: "did not do homework".
bool applies(const CueMatch& cue, const Focus& focus, const Cues& cues) {
  if (cue.begin >= focus.begin && cue.end <= focus.end) return false;
  if (is_quoted_apart(cue, focus, cues)) return false;
  if (cue.group->reach != Reach::Sentence) return gets_to(cue, focus, cues);
  if (cues.counts && yields_to_repetition(cue.group->status)) return false;
  return !is_answered_back(cue, focus, cues);
}

Assertion decided_by(const CueMatch& cue) {
  return {.status = cue.group->status,
          .cue_begin = cue.begin,
          .cue_length = cue.end - cue.begin,
          .why = cue.group->why};
}

const CueMatch* better(const CueMatch* a, const CueMatch& b) {
  if (a == nullptr) return &b;
  return rank_of(b.group->status) < rank_of(a->group->status) ? &b : a;
}

const CueMatch* deciding_cue(const Cues& cues, const Focus& focus) {
  const CueMatch* best = nullptr;
  for (const CueMatch& cue : cues.deciding) {
    if (applies(cue, focus, cues)) best = better(best, cue);
  }
  return best;
}

const CueMatch* sentence_cue(const Cues& cues) {
  const CueMatch* best = nullptr;
  for (const CueMatch& cue : cues.deciding) {
    if (cue.group->reach != Reach::Sentence) continue;
    if (cues.counts && yields_to_repetition(cue.group->status)) continue;
    best = better(best, cue);
  }
  return best;
}

std::optional<Assertion> by_section(const AssertionContext& context, SignSet sign,
                                    std::span<const Token> tokens, std::size_t end) {
  if (context.role == SectionRole::Plan) {
    if (sign == spinning_wheels && looks_back(tokens, end)) return std::nullopt;
    return Assertion{.status = Status::Plan, .why = "stands under the plan"};
  }
  if (context.role == SectionRole::Goal) {
    return Assertion{.status = Status::Plan, .why = "stands under the goals"};
  }
  return std::nullopt;
}

/// "Choked her", "better off without me": the words say themselves whom it befalls.
bool names_whom(const CueText& text, const Focus& focus) {
  static constexpr WordSet whom{
      std::to_array<std::string_view>({"me", "her", "him", "them", "client"})};
  return std::any_of(text.tokens.begin() + focus.begin, text.tokens.begin() + focus.end,
                     [](const Token& token) { return whom.has(token.surface); });
}

Assertion about_another(std::uint32_t token) {
  return {.status = Status::OtherPerson,
          .cue_begin = token,
          .cue_length = 1,
          .why = "is about somebody else"};
}

/// Whether the finding has a subject of its own, who is nobody else: "each time I reached for it he
/// made for open water" is about the two of them, whoever was named before.
bool has_own_subject(const CueText& text, const Focus& focus) {
  const std::optional<Subject> last = subject_of(text, focus.end);
  return last && last->at >= focus.begin && last->who != Subject::Who::Other;
}

/// Whether whoever is at \p at only stands in what is told, and the sentence goes on after it:
/// "told what the foreman said, identical to intake".
bool is_in_an_aside(const CueText& text, std::uint32_t at, const Focus& focus) {
  static constexpr WordSet opens{std::to_array<std::string_view>({"what", "how", "why"})};
  const std::uint32_t from = at - std::min<std::uint32_t>(at, 3);
  const bool is_told = std::any_of(text.tokens.begin() + from, text.tokens.begin() + at,
                                   [](const Token& each) { return opens.has(each.surface); });
  return is_told && std::any_of(text.tokens.begin() + at, text.tokens.begin() + focus.begin,
                                [](const Token& each) { return each.surface == comma; });
}

Assertion by_subject(const CueText& text, const Focus& focus) {
  if (names_whom(text, focus) || has_own_subject(text, focus)) return {};
  std::optional<Subject> subject = subject_of(text, focus.begin);
  if (subject && subject->who == Subject::Who::Other && subject->at < focus.begin &&
      is_in_an_aside(text, subject->at, focus)) {
    subject = subject_of(text, subject->at);
  }
  if (!subject || subject->who != Subject::Who::Other) return {};
  return about_another(subject->at);
}

/// What takes back one naming of the sign; null when nothing does.
const CueMatch* taken_back_by(const Cues& cues, const Focus& focus) {
  const CueMatch* best = nullptr;
  for (const CueMatch& cue : cues.deciding) {
    if (cue.group->reach != Reach::Sentence && applies(cue, focus, cues)) best = better(best, cue);
  }
  return best;
}

/// The cue that takes back every naming of the sign in the sentence; null when one stands.
const CueMatch* all_taken_back(const Cues& cues) {
  const CueMatch* first = nullptr;
  for (const CueMatch& name : cues.names) {
    const CueMatch* cue = taken_back_by(cues, {.begin = name.begin, .end = name.end});
    if (cue == nullptr) return nullptr;
    if (first == nullptr) first = cue;
  }
  return first;
}

}  // namespace

struct SentenceAssertion::Heard {
  CueText text;
  std::vector<CueMatch> cues;

  /// Whom the sentence as a whole is about, once that was asked for.
  std::optional<std::optional<std::uint32_t>> other_person = {};
};

SentenceAssertion::SentenceAssertion(std::span<const Token> sentence,
                                     const AssertionContext& context)
    : sentence_(sentence), context_(context) {}

SentenceAssertion::~SentenceAssertion() = default;

SentenceAssertion::Heard& SentenceAssertion::heard() {
  if (heard_ == nullptr) {
    heard_ = std::make_unique<Heard>(Heard{.text = hear(sentence_, context_), .cues = {}});
    heard_->cues = assertion_cues().matches(heard_->text, all_signs);
  }
  return *heard_;
}

Assertion SentenceAssertion::of_hit(std::size_t first_token, std::size_t last_token,
                                    std::string_view sign) {
  const SignSet set = set_of(sign);
  if (const auto section = by_section(context_, set, sentence_, last_token + 1)) return *section;
  const Heard& sentence = heard();
  const Cues cues = sort_out(sentence.text, sentence.cues, set, context_);
  const Focus focus{.begin = static_cast<std::uint32_t>(first_token),
                    .end = static_cast<std::uint32_t>(last_token) + 1};
  if (const CueMatch* cue = deciding_cue(cues, focus)) return decided_by(*cue);
  return by_subject(sentence.text, focus);
}

Assertion SentenceAssertion::of_whole(std::string_view sign) {
  const SignSet set = set_of(sign);
  if (const auto section = by_section(context_, set, sentence_, 0)) return *section;
  Heard& sentence = heard();
  const Cues cues = sort_out(sentence.text, sentence.cues, set, context_);
  if (const CueMatch* cue = all_taken_back(cues)) return decided_by(*cue);
  if (!sentence.other_person) {
    sentence.other_person = other_person_in(sentence.text, context_);
  }
  if (*sentence.other_person) return about_another(**sentence.other_person);
  if (const CueMatch* cue = sentence_cue(cues)) return decided_by(*cue);
  return {};
}

Assertion assert_hit(std::span<const Token> sentence, std::size_t first_token,
                     std::size_t last_token, const AssertionContext& context) {
  return SentenceAssertion{sentence, context}.of_hit(first_token, last_token, context.sign);
}

Assertion assert_sentence(std::span<const Token> sentence, const AssertionContext& context) {
  return SentenceAssertion{sentence, context}.of_whole(context.sign);
}

}  // namespace resist
