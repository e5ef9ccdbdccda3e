#include "language/speaker_labels.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include "base/unicode.h"

namespace resist {
namespace {

constexpr std::size_t longest_name = 40;
constexpr std::size_t longest_time = 16;
constexpr std::size_t most_name_words = 4;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_capital(char c) {
  return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The length of "0:12", "00:12:05.250" or the like at \p at; 0 without one.
std::size_t time_length(std::string_view line, std::size_t at) {
  std::size_t end = at;
  int colons = 0;
  while (end < line.size() && (is_digit(line[end]) || line[end] == ':' || line[end] == '.')) {
    if (line[end] == ':') ++colons;
    ++end;
  }
  const bool is_time = colons > 0 && colons < 4 && is_digit(line[at]) && is_digit(line[end - 1]);
  return is_time ? end - at : 0;
}

/// Past any of \p marks.
std::size_t skip(std::string_view line, std::size_t at, std::string_view marks) {
  return std::min(line.find_first_not_of(marks, at), line.size());
}

/// Past "[00:12]", "(00:12)" or "00:12" and what surrounds it; \p at itself where none stands.
std::size_t skip_time(std::string_view line, std::size_t at) {
  const std::size_t open = skip(line, at, "[( ");
  if (open >= line.size()) return at;
  const std::size_t length = time_length(line, open);
  return length == 0 ? at : skip(line, open + length, "]) \t-");
}

/// Whether each word begins as a name does ("Dr. Lee", "Speaker 1").
bool looks_like_name(std::string_view name) {
  if (name.empty() || !is_letter_byte(name.front())) return false;
  std::size_t words = 0;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    const bool known = is_letter_byte(c) || is_digit(c) ||
                       std::string_view{" .'-/&"}.find(c) != std::string_view::npos;
    if (!known) return false;
    const bool starts = c != ' ' && (i == 0 || name[i - 1] == ' ');
    if (starts && !is_capital(c) && !is_digit(c) && c != '&' && c != '-') return false;
    if (starts) ++words;
  }
  return words <= most_name_words;
}

/// Lower-case letters and digits, words apart by one space: "Dr. Lee" is "dr lee".
std::string plain(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (is_letter_byte(c) || is_digit(c)) {
      result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (!result.empty() && result.back() != ' ' && c != '\'') {
      result += ' ';
    }
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

/// "t12" is "t": turns are often numbered.
std::string without_number(std::string name) {
  while (name.size() > 1 && (is_digit(name.back()) || name.back() == ' ')) name.pop_back();
  return name;
}

constexpr auto therapist_labels = std::to_array<std::string_view>({
    "clinician",
    "counsellor",
    "counselor",
    "doctor",
    "dr",
    "interviewer",
    "practitioner",
    "psychologist",
    "psychotherapist",
    "social worker",
    "t",
    "th",
    "ther",
    "therapist",
});

constexpr auto client_labels = std::to_array<std::string_view>({
    "c",
    "cl",
    "client",
    "ct",
    "cx",
    "p",
    "patient",
    "pt",
    "service user",
});

constexpr auto other_labels = std::to_array<std::string_view>({
    "boyfriend", "brother",      "carer",   "child",       "co therapist", "dad",
    "daughter",  "facilitator",  "father",  "girlfriend",  "granddad",     "grandma",
    "group",     "group member", "husband", "interpreter", "mom",          "mother",
    "mum",       "observer",     "parent",  "partner",     "sister",       "son",
    "student",   "supervisor",   "teacher", "wife",
});

template <std::size_t Size>
bool holds(const std::array<std::string_view, Size>& labels, std::string_view name) {
  return std::ranges::binary_search(labels, name);
}

std::vector<std::string> words_of(const std::string& name) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    if (c == ' ') {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  return words;
}

/// "lee" is part of "dr lee", whichever of the two the transcript writes.
bool shares_words(const std::string& a, const std::string& b) {
  std::vector<std::string> few = words_of(a);
  std::vector<std::string> many = words_of(b);
  if (few.size() > many.size()) std::swap(few, many);
  return std::ranges::all_of(
      few, [&](const std::string& word) { return std::ranges::find(many, word) != many.end(); });
}

template <typename Same>
bool any_name(const std::vector<std::string>& names, const std::string& name, Same same) {
  return std::ranges::any_of(names,
                             [&](const std::string& each) { return same(plain(each), name); });
}

Speaker one_of(bool is_therapist, bool is_client) {
  if (is_therapist == is_client) return Speaker::Unknown;
  return is_therapist ? Speaker::Therapist : Speaker::Client;
}

/// "Dr. Lee  0:12" alone on its line, as Otter and its like write it; empty otherwise.
std::optional<SpeakerLabel> timed_label(std::string_view line, std::size_t begin) {
  if (line.size() - begin > longest_name + longest_time) return std::nullopt;
  const std::size_t digits = std::min(line.find_first_of("0123456789([", begin), line.size());
  for (std::size_t at = digits; at < line.size(); ++at) {
    if (at == begin || line[at - 1] != ' ') continue;
    const std::size_t after = skip_time(line, at);
    if (after == at || after != line.size()) continue;
    std::string_view name = line.substr(begin, at - begin);
    while (!name.empty() && name.back() == ' ') name.remove_suffix(1);
    if (!looks_like_name(name)) return std::nullopt;
    return SpeakerLabel{.name = name, .text_begin = line.size()};
  }
  return std::nullopt;
}

}  // namespace

std::optional<SpeakerLabel> label_of(std::string_view line) {
  std::size_t begin = skip(line, 0, " \t*_>#-");
  begin = skip_time(line, begin);
  begin = skip(line, begin, " \t*_");
  const std::string_view head = line.substr(0, std::min(line.size(), begin + longest_name));
  if (begin >= head.size() || !is_letter_byte(head[begin])) return std::nullopt;
  if (const auto timed = timed_label(line, begin)) return timed;
  const std::size_t stop = head.find_first_of(":([*_", begin);
  std::size_t colon = stop;
  // "Client (quietly):", "Client [00:12]:", "**Client**:"
  if (colon != std::string_view::npos && head[colon] != ':') {
    colon = head[colon] == '*' || head[colon] == '_'
                ? skip(head, colon, "*_")
                : skip(head, std::min(head.find_first_of(")]", colon), head.size()), ")] ");
  }
  if (colon >= head.size() || head[colon] != ':') return std::nullopt;
  std::string_view name = head.substr(begin, stop - begin);
  while (!name.empty() && name.back() == ' ') name.remove_suffix(1);
  const bool usual = speaker_of(name, {}) != Speaker::Unknown;
  if (!usual && !looks_like_name(name)) return std::nullopt;
  const std::size_t after = skip(line, colon + 1, "*_");
  const bool apart = after >= line.size() || line[after] == ' ' || line[after] == '\t';
  if (!apart && (!usual || !is_letter_byte(line[after]))) return std::nullopt;
  return SpeakerLabel{.name = name, .text_begin = skip(line, after, " \t")};
}

Speaker speaker_of(std::string_view written, const Roles& roles) {
  const std::string name = plain(written);
  if (name.empty()) return Speaker::Unknown;
  const auto same = [](const std::string& a, const std::string& b) { return a == b; };
  for (const auto compare : {+same, +shares_words}) {
    const Speaker said =
        one_of(any_name(roles.therapist, name, compare), any_name(roles.client, name, compare));
    if (said != Speaker::Unknown) return said;
  }
  const std::string label = without_number(name);
  if (holds(therapist_labels, label)) return Speaker::Therapist;
  if (holds(client_labels, label)) return Speaker::Client;
  return holds(other_labels, label) ? Speaker::Other : Speaker::Unknown;
}

bool is_usual_label(std::string_view name) {
  if (name.empty() || !is_capital(name.front())) return false;
  const Speaker speaker = speaker_of(name, {});
  return speaker == Speaker::Therapist || speaker == Speaker::Client;
}

}  // namespace resist
