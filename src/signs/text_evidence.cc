#include "signs/text_evidence.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "language/cues.h"
#include "language/risk.h"
#include "language/risk_carried.h"
#include "signs/pattern.h"

namespace resist {
namespace {

std::string_view reason(Status status) {
  switch (status) {
    case Status::Negated:
      return "the sentence denies it";
    case Status::Resolved:
      return "it has passed";
    case Status::History:
      return "it speaks of the past";
    case Status::Hypothetical:
      return "it is only supposed";
    case Status::OtherPerson:
      return "it is about somebody else";
    case Status::Plan:
      return "it is a plan";
    case Status::Therapist:
      return "it is about the therapist";
    case Status::Clinic:
      return "it was the clinic's doing";
    case Status::Productive:
      return "it did its work";
    case Status::Template:
      return "the same line stands in three or more notes";
    case Status::Weak:
      return "too weak by itself";
    case Status::Ignored:
      return "set aside";
    case Status::Counted:
      break;
  }
  return {};
}

std::string note_of(Status status, std::string_view because) {
  if (status == Status::Counted) return {};
  if (because.empty()) return std::string(reason(status));
  return fmt::format("'{}': {}", because, reason(status));
}

/// The best that is known of one sentence for one sign.
struct Heard {
  std::uint32_t sentence = 0;
  const PhraseHit* phrase = nullptr;
  const LearnedHit* learned = nullptr;
};

bool says_more(const PhraseHit& hit, const PhraseHit* best) {
  if (best == nullptr) return true;
  const bool counts = hit.status == Status::Counted;
  const bool best_counts = best->status == Status::Counted;
  return counts != best_counts ? counts : hit.strength > best->strength;
}

Heard& heard_in(std::vector<Heard>& all, std::uint32_t sentence) {
  const auto found = std::ranges::lower_bound(all, sentence, {}, &Heard::sentence);
  if (found != all.end() && found->sentence == sentence) return *found;
  return *all.insert(found, Heard{.sentence = sentence});
}

std::vector<Heard> listen(const SessionReading& reading, std::string_view sign) {
  std::vector<Heard> all;
  for (const PhraseHit& hit : reading.phrases) {
    if (hit.sign != sign) continue;
    Heard& heard = heard_in(all, hit.sentence);
    if (says_more(hit, heard.phrase)) heard.phrase = &hit;
  }
  for (const LearnedHit& hit : reading.learned) {
    // What is set aside is shown only where a reader might have taken it for a finding.
    const double least = hit.status == Status::Counted ? evidence_weights.whole_least
                                                       : evidence_weights.learned_alone;
    if (hit.sign != sign || hit.probability < least) continue;
    Heard& heard = heard_in(all, hit.sentence);
    if (heard.learned == nullptr || hit.probability > heard.learned->probability) {
      heard.learned = &hit;
    }
  }
  return all;
}

Evidence of_phrase(const PhraseHit& hit) {
  return {.rule = std::string(hit.rule),
          .kind = EvidenceKind::Text,
          .strength = hit.strength,
          .weight = weight_of(EvidenceKind::Text, hit.strength),
          .where = hit.where,
          .status = hit.status,
          .note = note_of(hit.status, hit.because)};
}

Evidence of_learned(const LearnedHit& hit, const Sentence& sentence) {
  return {.rule = std::string(hit.sign) + "/reading",
          .kind = EvidenceKind::Learned,
          .strength = hit.probability >= evidence_weights.text[1] ? 2 : 1,
          .weight = hit.probability >= evidence_weights.learned_alone ? hit.probability : 0,
          .where = sentence.where,
          .status = hit.status,
          .of_whole = hit.probability < evidence_weights.learned_least,
          .note = note_of(hit.status, hit.because)};
}

/// How likely a sentence says the sign that by itself shows little; 0 for any other.
double faintness(const Heard& heard) {
  const bool shows =
      heard.phrase != nullptr || heard.learned->probability >= evidence_weights.learned_least;
  return shows ? 0 : heard.learned->probability;
}

/// Of the sentences that show little by themselves only the one that says most is pointed at.
void keep_one_of_whole(std::vector<Heard>& all) {
  double most = 0;
  for (const Heard& each : all) most = std::max(most, faintness(each));
  std::erase_if(
      all, [most](const Heard& each) { return faintness(each) > 0 && faintness(each) < most; });
}

/// A phrase whose words were weighed and not counted also speaks for the sentence: the learned
/// reading, which weighs no words, does not bring it back.
Evidence evidence_of(const Heard& heard, const Sentence& sentence) {
  if (heard.phrase == nullptr) return of_learned(*heard.learned, sentence);
  Evidence evidence = of_phrase(*heard.phrase);
  const bool both = heard.learned != nullptr && heard.learned->status == Status::Counted &&
                    evidence.status == Status::Counted;
  if (both) evidence.weight = std::max(evidence.weight, heard.learned->probability);
  return evidence;
}

/// What a detector program found counts as it says, save in a line that stands in every note.
Evidence of_outside(const OutsideHit& hit, const SessionReading& reading) {
  Evidence evidence{.rule = hit.rule,
                    .kind = EvidenceKind::Field,
                    .strength = hit.strength,
                    .where = hit.where,
                    .quote = hit.quote,
                    .note = hit.why};
  if (hit.sentence) {
    const Sentence& sentence = reading.sentences[*hit.sentence];
    evidence.kind = sentence.in_transcript ? EvidenceKind::Transcript : EvidenceKind::Text;
    evidence.section = sentence.in_transcript ? "transcript" : sentence.section;
    evidence.quote = std::string(sentence.text);
    if (sentence.is_template) {
      evidence.status = Status::Template;
      evidence.note = reason(Status::Template);
    }
  }
  const bool counts = evidence.status == Status::Counted;
  evidence.weight = counts ? weight_of(evidence.kind, evidence.strength) : 0;
  return evidence;
}

/// Whether what is said of a risk is most of the sentence: "Has not counted since the 1st."
bool fills(const RiskHit& hit, const Sentence& sentence) {
  return hit.where.text().size() * 2 >= sentence.text.size();
}

/// Whether a sentence does little but tell that a risk was asked about: "Asked about suicide
/// directly." What came instead of an answer is another matter.
bool only_asks(const RiskHit& hit, const Sentence& sentence) {
  constexpr std::size_t most_words_around = 5;
  return hit.status == Status::Hypothetical &&
         sentence.text.size() <= hit.where.text().size() * most_words_around;
}

/// Whether the hit is about the client's own life, or about what keeps it.
bool is_of_own_life(const RiskHit& hit) {
  constexpr auto own = std::to_array<std::string_view>(
      {"suicidal-ideation", "suicide-plan", "self-harm", "protective"});
  const bool stands = hit.status == Status::Counted || hit.status == Status::Negated ||
                      hit.status == Status::History;
  return stands && std::ranges::find(own, hit.risk_class) != own.end();
}

/// Whether risk is on record for session \p index: by its field, the profile, or an entry of late.
bool is_watched(const Context& context, std::size_t index) {
  const Session& session = context.client.sessions[index];
  if (session.risk) return session.risk->value != Risk::None;
  const auto& profile = context.client.profile.risk;
  if (profile && profile->value != Risk::None) return true;
  for (std::size_t i = index; i-- > 0;) {
    const int days = days_between(context.client.sessions[i].date.value, session.date.value);
    if (days > risk_current_days) return false;
    const bool told =
        std::ranges::any_of(context.reading.sessions[i].risks, [](const RiskHit& hit) {
          return hit.status == Status::Counted && hit.risk_class != "protective" &&
                 is_of_own_life(hit);
        });
    if (told) return true;
  }
  return false;
}

/// Whether the words of the sign stand in another clause than those of the risk: "Not a sound for
/// most of 40 min; no to SI".
bool stands_apart(const PhraseHit* phrase, const RiskHit& hit, const Sentence& sentence) {
  if (phrase == nullptr || phrase->where.file != hit.where.file) return false;
  const auto [from, to] = std::minmax(phrase->where.begin, hit.where.begin);
  const std::string_view file = sentence.where.file->text();
  return to <= file.size() && file.substr(from, to - from).find(';') != std::string_view::npos;
}

/// A sentence under the heading "Risk", or one that tells of a risk, is for the safety panel: what
/// somebody in danger did or left undone is no pattern of the work, nor shown as what would be one.
/// So is one that says little but that there is none, and, while risk is on record, any that speaks
/// of it. A sign of the user's own may be about just that.
bool is_for_safety(const Context& context, std::size_t index, const Heard& heard,
                   std::string_view sign) {
  if (set_of(sign) == other_sign) return false;
  const SessionReading& reading = context.reading.sessions[index];
  const Sentence& sentence = reading.sentences[heard.sentence];
  if (sentence.role == SectionRole::Risk) return true;
  return std::ranges::any_of(reading.risks, [&](const RiskHit& hit) {
    if (hit.sentence != heard.sentence) return false;
    if (is_of_own_life(hit) && is_watched(context, index)) {
      return !stands_apart(heard.phrase, hit, sentence);
    }
    if (!is_alarming(hit.risk_class)) return false;
    return hit.status == Status::Counted || fills(hit, sentence) || only_asks(hit, sentence);
  });
}

}  // namespace

std::vector<Evidence> text_evidence(const Context& context, std::size_t index,
                                    std::string_view sign) {
  std::vector<Evidence> found;
  if (index >= context.reading.sessions.size()) return found;
  const SessionReading& reading = context.reading.sessions[index];
  std::vector<Heard> all = listen(reading, sign);
  std::erase_if(all, [&](const Heard& each) { return is_for_safety(context, index, each, sign); });
  keep_one_of_whole(all);
  for (const Heard& heard : all) {
    const Sentence& sentence = reading.sentences[heard.sentence];
    Evidence evidence = evidence_of(heard, sentence);
    if (sentence.in_transcript && evidence.kind == EvidenceKind::Text) {
      evidence.kind = EvidenceKind::Transcript;
    }
    if (evidence.status != Status::Counted) evidence.weight = 0;
    evidence.date = context.client.sessions[index].date.value;
    evidence.section = sentence.in_transcript ? "transcript" : sentence.section;
    evidence.quote = std::string(sentence.text);
    found.push_back(std::move(evidence));
  }
  for (const OutsideHit& hit : reading.outside) {
    if (hit.sign != sign) continue;
    found.push_back(of_outside(hit, reading));
    found.back().date = context.client.sessions[index].date.value;
  }
  return found;
}

Evidence field_evidence(const Context& context, std::size_t index, FieldEvidence field) {
  const bool counts = field.status == Status::Counted;
  return {.rule = std::string(field.rule),
          .kind = field.kind,
          .strength = field.strength,
          .weight = counts ? weight_of(field.kind, field.strength) : 0,
          .date = context.client.sessions[index].date.value,
          .where = field.where,
          .quote = std::move(field.quote),
          .status = field.status,
          .note = std::move(field.note)};
}

void set_aside(std::vector<Evidence>& evidence, Status status, std::string_view why) {
  for (Evidence& each : evidence) {
    if (each.status != Status::Counted) continue;
    each.status = status;
    each.weight = 0;
    each.note = std::string(why);
  }
}

}  // namespace resist
