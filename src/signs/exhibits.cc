// What is shown of a sign: from which sessions, and in which order.
#include "signs/exhibits.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "signs/pattern.h"

namespace resist {
namespace {

/// How many pieces of evidence a reader looks at.
constexpr std::size_t looked_at = 3;

bool is_of_scores(const Evidence& evidence) {
  return evidence.kind == EvidenceKind::Measure || evidence.kind == EvidenceKind::Pattern;
}

/// What a person said or did tells more than a score, which is shown below.
bool is_shown_before(const Evidence& a, const Evidence& b) {
  return is_of_scores(a) != is_of_scores(b) ? is_of_scores(b) : weighs_more(a, b);
}

std::string_view instrument_of(const Evidence& evidence) {
  const std::string_view quote = evidence.quote;
  return quote.substr(0, quote.find(':'));
}

/// One line an instrument: its last.
void keep_last_scores(std::vector<Evidence>& evidence) {
  std::vector<Evidence> kept;
  for (Evidence& each : evidence) {
    const auto known = std::ranges::find_if(kept, [&](const Evidence& other) {
      return each.kind == EvidenceKind::Measure && other.kind == EvidenceKind::Measure &&
             instrument_of(other) == instrument_of(each);
    });
    if (known == kept.end()) {
      kept.push_back(std::move(each));
    } else if (known->date < each.date) {
      *known = std::move(each);
    }
  }
  evidence = std::move(kept);
}

/// The client's own words: a turn of theirs, or what a note quotes of more than a word.
bool is_said_by_client(const Evidence& evidence) {
  if (evidence.kind == EvidenceKind::Transcript) {
    return !evidence.rule.ends_with("/therapist-remarks-on-it");
  }
  const std::string_view quote = evidence.quote;
  constexpr std::size_t more_than_a_word = 12;
  for (const auto& [open, close] : {std::pair{"\"", "\""}, std::pair{"“", "”"}}) {
    const std::size_t begin = quote.find(open);
    if (begin == std::string_view::npos) continue;
    const std::size_t end = quote.find(close, begin + std::string_view{open}.size());
    return std::min(end, quote.size()) - begin > more_than_a_word;
  }
  return false;
}

/// "Fine." in quotation marks, of which a reader cannot tell what it answers, or an office's code
/// ("LCX recorded.").
bool is_bare(const Evidence& evidence) {
  constexpr std::ptrdiff_t few_words = 3;
  const std::string_view quote = evidence.quote;
  const std::ptrdiff_t spaces = std::ranges::count(quote, ' ');
  if (spaces >= few_words) return false;
  if (evidence.kind == EvidenceKind::Learned && spaces == 0) return true;
  const auto is_capital = [](char each) { return each >= 'A' && each <= 'Z'; };
  const bool is_code = quote.size() >= 2 && is_capital(quote[0]) && is_capital(quote[1]);
  return is_code || quote.starts_with('"') || quote.starts_with("\u201c");
}

bool is_sentence(const Evidence& evidence) {
  return evidence.kind == EvidenceKind::Text || evidence.kind == EvidenceKind::Learned ||
         evidence.kind == EvidenceKind::Transcript;
}

/// Beside the record of a slot a reading of what was done about it tells less than the record.
bool is_telling(const Evidence& evidence) {
  return is_sentence(evidence) && evidence.weight > evidence_weights.learned_alone;
}

/// Who says what a piece of evidence says.
enum class Voice { Therapist, Client, Record };

Voice voice_of(const Evidence& evidence) {
  if (!is_sentence(evidence)) return Voice::Record;
  return is_said_by_client(evidence) ? Voice::Client : Voice::Therapist;
}

/// What is looked for to be shown next.
struct Wanted {
  Voice voice = Voice::Therapist;
  int least = 1;             ///< strength
  bool new_session = false;  ///< of a session that nothing before it is of
  int least_read = 1;        ///< strength of what is read from a sentence as a whole
};

bool fits(const Evidence& evidence, const Wanted& wanted) {
  constexpr int no_doubt = 3;
  const bool must_tell = wanted.least >= no_doubt || wanted.voice == Voice::Client;
  if (must_tell && is_bare(evidence)) return false;
  return voice_of(evidence) == wanted.voice && evidence.strength >= wanted.least &&
         (evidence.kind != EvidenceKind::Learned || evidence.strength >= wanted.least_read);
}

/// Brings the plainest of what is wanted to place \p at, of a new session where it says as much.
/// Whether there was one.
bool bring(std::vector<Evidence>& evidence, std::size_t at, const Wanted& wanted) {
  const auto from = evidence.begin() + static_cast<std::ptrdiff_t>(at);
  const auto is_new = [&](const Evidence& each) {
    return std::none_of(evidence.begin(), from,
                        [&](const Evidence& shown) { return shown.date == each.date; });
  };
  auto best = evidence.end();
  for (auto each = from; each != evidence.end(); ++each) {
    if (!fits(*each, wanted) || (wanted.new_session && !is_new(*each))) continue;
    const auto rank = [&](const Evidence& one) {
      return std::tuple{!is_bare(one), one.strength, is_new(one), one.date};
    };
    if (best == evidence.end() || rank(*each) > rank(*best)) best = each;
  }
  if (best == evidence.end()) return false;
  std::rotate(from, best, best + 1);
  return true;
}

/// Brings a score, or a field of a session that has no telling sentence.
bool bring_record(std::vector<Evidence>& evidence, std::size_t at) {
  const auto from = evidence.begin() + static_cast<std::ptrdiff_t>(at);
  const auto found = std::find_if(from, evidence.end(), [&](const Evidence& each) {
    if (voice_of(each) != Voice::Record) return false;
    return is_of_scores(each) || std::ranges::none_of(evidence, [&](const Evidence& other) {
             return is_telling(other) && other.date == each.date;
           });
  });
  if (found == evidence.end()) return false;
  std::rotate(from, found, found + 1);
  return true;
}

/// Brings the first of each session before the second of any, from place \p at on as far as a
/// reader looks.
void spread_over_sessions(std::vector<Evidence>& evidence, std::size_t at) {
  for (; at < std::min(looked_at, evidence.size()); ++at) {
    const auto from = evidence.begin() + static_cast<std::ptrdiff_t>(at);
    const auto other = std::find_if(from, evidence.end(), [&](const Evidence& each) {
      return std::none_of(evidence.begin(), from,
                          [&](const Evidence& shown) { return shown.date == each.date; });
    });
    if (other == evidence.end()) return;
    auto best = other;
    for (auto each = other; each != evidence.end(); ++each) {
      if (each->date == other->date && is_bare(*best) && !is_bare(*each)) best = each;
    }
    std::rotate(from, best, best + 1);
  }
}

bool holds(std::span<const Evidence> shown, Date date) {
  return std::ranges::any_of(shown, [&](const Evidence& each) { return each.date == date; });
}

/// Whether \p a shows a session better than \p b: a sentence, that is not bare, the plainer one.
bool shows_better(const Evidence& a, const Evidence& b) {
  const auto rank = [](const Evidence& one) {
    return std::tuple{is_telling(one), !is_bare(one), one.strength, one.weight};
  };
  return rank(a) > rank(b);
}

/// The last session that shows the sign is among the three, by the plainest that it has.
void show_the_newest(std::vector<Evidence>& evidence) {
  if (evidence.size() <= looked_at) return;
  Date last = evidence.front().date;
  for (const Evidence& each : evidence) last = std::max(last, each.date);
  if (holds({evidence.data(), looked_at}, last)) return;
  auto best = evidence.end();
  for (auto each = evidence.begin() + looked_at; each != evidence.end(); ++each) {
    if (each->date != last) continue;
    if (best == evidence.end() || shows_better(*each, *best)) best = each;
  }
  if (best->strength < 2) return;
  std::rotate(evidence.begin() + looked_at - 1, best, best + 1);
}

/// Of the three that a reader looks at, one is the therapist's plainest sentence, one the client's
/// own words and one a field or a score, each of another session where there are so many; but a
/// sentence that leaves no doubt comes before the last, and the newest is among them.
void lead_with_each_voice(std::vector<Evidence>& evidence) {
  constexpr int no_doubt = 3;
  constexpr int says = 2;
  // What a field says, a fainter reading does not say better.
  int recorded = 1;
  for (const Evidence& each : evidence) {
    if (voice_of(each) == Voice::Record) recorded = std::max(recorded, each.strength);
  }
  std::size_t at = 0;
  if (bring(evidence, at, {.voice = Voice::Therapist, .least_read = recorded})) ++at;
  const Wanted of_client{.voice = Voice::Client, .new_session = true, .least_read = recorded};
  if (bring(evidence, at, of_client)) ++at;
  while (at < looked_at && bring(evidence, at, {.least = no_doubt, .new_session = true})) ++at;
  if (at < looked_at && bring_record(evidence, at)) ++at;
  for (const Voice voice : {Voice::Therapist, Voice::Client}) {
    if (at >= looked_at) break;
    if (bring(evidence, at, {.voice = voice, .least = says, .new_session = true})) ++at;
  }
  spread_over_sessions(evidence, at);
  show_the_newest(evidence);
}

bool counts_by_itself(const Evidence& evidence) {
  return evidence.status == Status::Counted && evidence.weight > 0;
}

}  // namespace

bool weighs_more(const Evidence& a, const Evidence& b) {
  return a.weight != b.weight ? a.weight > b.weight : a.date > b.date;
}

void list_evidence(const Context& context, SignReading& reading,
                   const std::vector<std::vector<Evidence>>& evidence,
                   const std::vector<std::size_t>& indices) {
  for (const std::size_t index : indices) {
    const bool has_plain = std::ranges::any_of(evidence[index], counts_by_itself);
    const bool has_reading = std::ranges::any_of(evidence[index], [](const Evidence& each) {
      return each.status == Status::Counted && !each.of_whole;
    });
    const bool is_shown = reading.sessions[index].level >= Level::Watch;
    for (const Evidence& each : evidence[index]) {
      if (each.status != Status::Counted) {
        if (!each.of_whole) reading.not_counted.push_back(each);
        continue;
      }
      // A faint reading is worth showing only where nothing plainer explains what was found, and
      // nothing is an exhibit where the session, weighed as a whole, does not show the sign.
      const bool is_faint = !counts_by_itself(each);
      if (is_faint && has_plain) continue;
      if (each.of_whole && has_reading) continue;
      const bool is_read = is_faint || each.kind == EvidenceKind::Learned;
      if (!is_shown && (context.scored || is_read)) continue;
      reading.evidence.push_back(each);
    }
  }
  keep_last_scores(reading.evidence);
  std::ranges::stable_sort(reading.evidence, is_shown_before);
  lead_with_each_voice(reading.evidence);
  std::ranges::stable_sort(reading.not_counted, weighs_more);
}

}  // namespace resist
