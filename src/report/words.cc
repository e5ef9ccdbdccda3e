#include "report/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/quote.h"
#include "report/slots.h"
#include "signs/safety_order.h"

namespace resist {
namespace {

/// Long enough for a sentence of notes, short enough for two lines of a terminal
/// (`clinical.md` 8.3: evidence quotes at most 120 characters).
constexpr int quote_columns = 120;

/// Of a sentence of the notes.
constexpr int sentence_columns = 140;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Quotation marks within a quotation are the single ones.
std::string with_inner_marks(std::string_view words) {
  std::string inner{words};
  for (const auto& [outer, single] : {std::pair<std::string_view, std::string_view>{"“", "‘"},
                                      std::pair<std::string_view, std::string_view>{"”", "’"}}) {
    for (std::size_t at = inner.find(outer); at != std::string::npos; at = inner.find(outer, at)) {
      inner.replace(at, outer.size(), single);
    }
  }
  return inner;
}

/// A heading that is the session's date says nothing beside the date.
bool is_date(std::string_view section) {
  return section.find_first_not_of("0123456789 -./") == std::string_view::npos;
}

}  // namespace

std::string days_ago(int days) {
  if (days == 0) return "today";
  if (days == 1) return "yesterday";
  return fmt::format("{} days ago", days);
}

std::string counted(int count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string join_words(const std::vector<std::string>& words) {
  std::string joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) joined += i + 1 == words.size() ? " and " : ", ";
    joined += words[i];
  }
  return joined;
}

std::string decapitalised(std::string_view text) {
  std::string small{text};
  // "PHQ-9 worsened" keeps its capitals.
  const bool is_initialism = small.size() > 1 && small[1] >= 'A' && small[1] <= 'Z';
  if (!small.empty() && is_letter(small[0]) && !is_initialism) {
    small[0] = ascii_lower(small.substr(0, 1))[0];
  }
  return small;
}

std::string capitalised(std::string_view text) {
  std::string large{text};
  if (!large.empty() && large[0] >= 'a' && large[0] <= 'z') {
    large[0] = static_cast<char>(large[0] - 'a' + 'A');
  }
  return large;
}

std::string spelled_out(std::string_view id) {
  std::string words{id};
  std::ranges::replace(words, '-', ' ');
  // One that is written with its hyphen.
  constexpr std::string_view self_harm = "self harm";
  const std::size_t at = words.find(self_harm);
  if (at != std::string::npos) words.replace(at, self_harm.size(), "self-harm");
  return words;
}

std::string number(double value) {
  std::string text = fmt::format("{:.2f}", value);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string when_noted(Date date, bool dated) {
  return dated ? to_iso(date) : "on file";
}

std::string when_noted(const Evidence& evidence) {
  const bool of_profile =
      evidence.kind == EvidenceKind::Field && evidence.quote.starts_with("profile ");
  return when_noted(evidence.date, !of_profile);
}

std::string place_of(const Span& where) {
  if (where.file == nullptr) return {};
  return fmt::format("{}:{}", where.file->path(), where.position().line);
}

std::string fit_place(std::string_view place, int room) {
  constexpr std::string_view left_out = ".../";
  if (display_width(place) <= room) return std::string{place};
  std::string_view rest = place;
  for (std::size_t slash = rest.find('/'); slash != std::string_view::npos;
       slash = rest.find('/')) {
    rest.remove_prefix(slash + 1);
    if (display_width(rest) + 4 <= room) return fmt::format("{}{}", left_out, rest);
  }
  return std::string{rest};
}

std::string in_quotation_marks(std::string_view words, bool utf8) {
  const std::string cut = shorten(printable(words), quote_columns, !utf8);
  return utf8 ? fmt::format("“{}”", with_inner_marks(cut)) : fmt::format("\"{}\"", cut);
}

std::string spoken(std::string_view words, bool utf8) {
  return utf8 ? fmt::format("“{}”", with_inner_marks(words)) : fmt::format("\"{}\"", words);
}

std::string quotation(const Evidence& evidence, bool utf8) {
  if (evidence.quote.empty()) return evidence.note.empty() ? evidence.rule : evidence.note;
  switch (evidence.kind) {
    case EvidenceKind::Text:
    case EvidenceKind::Learned:
    case EvidenceKind::Transcript:
      return spoken(
          quote_around(printable(evidence.quote), evidence.where.text(), sentence_columns, !utf8),
          utf8);
    case EvidenceKind::Field:
    case EvidenceKind::Measure:
    case EvidenceKind::Pattern:
      return shorten(printable(evidence.quote), quote_columns, !utf8);
  }
  return {};
}

std::string section_shown(std::string_view section) {
  if (is_date(section)) return {};
  if (section.size() != 1) return std::string{section};
  const char letter = section.front();
  const bool is_small = letter >= 'a' && letter <= 'z';
  return {is_small ? static_cast<char>(letter - 'a' + 'A') : letter, ':'};
}

std::string provenance(const Evidence& evidence) {
  std::string section = section_shown(evidence.section);
  // A detector program's own word on a sentence; a phrase that counts needs none.
  const bool is_told = evidence.kind == EvidenceKind::Text && evidence.status == Status::Counted;
  if (is_told && !evidence.note.empty()) {
    return section.empty() ? evidence.note : fmt::format("{}, {}", section, evidence.note);
  }
  if (evidence.kind != EvidenceKind::Learned) return section;
  const std::string_view read = evidence.of_whole ? "read from the whole note, this says most of it"
                                                  : "read from the sentence as a whole";
  return section.empty() ? std::string{read} : fmt::format("{}, {}", section, read);
}

std::string_view why_not_counted(Status status) {
  switch (status) {
    case Status::Counted:
      return "counted";
    case Status::Negated:
      return "the note says it is not so";
    case Status::Resolved:
      return "the note says it has passed";
    case Status::History:
      return "from the past";
    case Status::Hypothetical:
      return "has not happened";
    case Status::OtherPerson:
      return "about another person";
    case Status::Plan:
      return "stands in the plan";
    case Status::Therapist:
      return "the therapist's own doing";
    case Status::Clinic:
      return "the clinic's doing";
    case Status::Productive:
      return "part of the work";
    case Status::Template:
      return "the same words stand in other notes";
    case Status::Weak:
      return "too weak alone";
    case Status::Ignored:
      return "set aside in the note";
  }
  return {};
}

std::string why_not_counted(const Evidence& evidence) {
  const std::string_view reason = why_not_counted(evidence.status);
  const std::string& note = evidence.note;
  if (note.empty()) return std::string{reason};
  // A note that is the deciding word alone needs the reason; any other says it better itself.
  const bool word_alone = note.starts_with('\'') && note.find('\'', 1) == note.size() - 1;
  return word_alone ? fmt::format("{}: {}", reason, note) : note;
}

std::string_view course_words(Course course) {
  switch (course) {
    case Course::TooFew:
      return "too few scores to say";
    case Course::NoReliableChange:
      return "no reliable change";
    case Course::ReliableImprovement:
      return "reliable improvement";
    case Course::Recovered:
      return "recovered";
    case Course::ReliableDeterioration:
      return "reliable deterioration";
    case Course::Unknown:
      return "no agreed figure for reliable change";
  }
  return {};
}

std::string_view what_is_missing(const Diagnostics& diagnostics) {
  const bool notes = std::ranges::any_of(diagnostics, [](const Diagnostic& each) {
    return each.severity == Severity::Error && !each.code.starts_with("R9");
  });
  return notes ? "Part of the notes could not be read"
               : "A detector program failed, and what it looks for is not in this";
}

}  // namespace resist
