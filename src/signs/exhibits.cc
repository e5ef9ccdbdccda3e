// What is shown of a sign: from which sessions, and in which order.
#include "signs/exhibits.h"

#include <algorithm>
#include <utility>

#include "signs/pattern.h"

namespace resist {
namespace {

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

/// Brings the first of each session before the second of any, as far as a reader looks.
void spread_over_sessions(std::vector<Evidence>& evidence) {
  constexpr std::size_t looked_at = 3;
  for (std::size_t at = 1; at < std::min(looked_at, evidence.size()); ++at) {
    const auto from = evidence.begin() + static_cast<std::ptrdiff_t>(at);
    const auto other = std::find_if(from, evidence.end(), [&](const Evidence& each) {
      return std::none_of(evidence.begin(), from,
                          [&](const Evidence& shown) { return shown.date == each.date; });
    });
    if (other == evidence.end()) return;
    std::rotate(from, other, other + 1);
  }
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
    const bool is_shown = reading.sessions[index].level >= Level::Watch;
    for (const Evidence& each : evidence[index]) {
      if (each.status != Status::Counted) {
        reading.not_counted.push_back(each);
        continue;
      }
      // A faint reading is worth showing only where nothing plainer explains what was found, and
      // nothing is an exhibit where the session, weighed as a whole, does not show the sign.
      const bool is_faint = !counts_by_itself(each);
      if (is_faint && has_plain) continue;
      const bool is_read = is_faint || each.kind == EvidenceKind::Learned;
      if (!is_shown && (context.scored || is_read)) continue;
      reading.evidence.push_back(each);
    }
  }
  keep_last_scores(reading.evidence);
  std::ranges::stable_sort(reading.evidence, is_shown_before);
  spread_over_sessions(reading.evidence);
  std::ranges::stable_sort(reading.not_counted, weighs_more);
}

}  // namespace resist
