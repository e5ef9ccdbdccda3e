#include "notes/homework_done.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/nearest.h"
#include "notes/codes.h"

namespace resist {
namespace {

/// Shares for the words: some is under half, most is what Kazantzis (2016) counts as done.
constexpr std::array done_words = {
    Word<double>{"none", 0.0},
    Word<double>{"some", 0.4},
    Word<double>{"most", 0.8},
    Word<double>{"all", 1.0},
};

/// Everyday words for how much was done, and what was probably meant by them. They stay errors: the
/// therapist decides whether a little of it was some of it.
struct EverydayWord {
  std::string_view word;
  std::string_view meant;
};

constexpr auto everyday_words = std::to_array<EverydayWord>({
    {"no", "none"},          {"nope", "none"},       {"not", "none"},
    {"not-done", "none"},    {"not-at-all", "none"}, {"not-attempted", "none"},
    {"not-started", "none"}, {"not-tried", "none"},  {"did-not-do", "none"},
    {"didn't-do", "none"},   {"undone", "none"},     {"nothing", "none"},
    {"never", "none"},       {"forgot", "none"},     {"forgotten", "none"},
    {"skipped", "none"},     {"false", "none"},      {"n", "none"},
    {"partly", "some"},      {"partial", "some"},    {"partially", "some"},
    {"part", "some"},        {"in-part", "some"},    {"part-done", "some"},
    {"partly-done", "some"}, {"half", "0.5"},        {"half-done", "0.5"},
    {"half-way", "0.5"},     {"halfway", "0.5"},     {"a-bit", "some"},
    {"a-little", "some"},    {"bit", "some"},        {"little", "some"},
    {"few", "some"},         {"a-few", "some"},      {"once", "some"},
    {"started", "some"},     {"attempted", "some"},  {"tried", "some"},
    {"sometimes", "some"},   {"somewhat", "some"},   {"mostly", "most"},
    {"mostly-done", "most"}, {"nearly", "most"},     {"nearly-all", "most"},
    {"almost", "most"},      {"almost-all", "most"}, {"a-lot", "most"},
    {"usually", "most"},     {"yes", "all"},         {"y", "all"},
    {"true", "all"},         {"done", "all"},        {"did", "all"},
    {"complete", "all"},     {"completed", "all"},   {"completely", "all"},
    {"full", "all"},         {"fully", "all"},       {"finished", "all"},
    {"every-day", "all"},    {"daily", "all"},       {"everything", "all"},
    {"all-of-it", "all"},
});

/// `2/7` as a share; empty when it is no such thing or more than the whole.
std::optional<double> share_of(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  unsigned part = 0;
  unsigned whole = 0;
  const char* const middle = text.data() + slash;
  const char* const end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), middle, part);
  const auto second = std::from_chars(middle + 1, end, whole);
  const bool read = first.ec == std::errc{} && first.ptr == middle && second.ec == std::errc{} &&
                    second.ptr == end;
  if (!read || whole == 0 || part > whole) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

/// The word of the schema that \p form was probably meant to be, by its sense or else by its
/// letters; empty when neither tells.
std::string_view meant_by(std::string_view form) {
  const auto* const everyday = std::ranges::find(everyday_words, form, &EverydayWord::word);
  if (everyday != everyday_words.end()) return everyday->meant;
  std::array<std::string_view, done_words.size()> words{};
  std::ranges::transform(done_words, words.begin(), &Word<double>::word);
  return nearest(form, words);
}

void report_done(const Value& value, Diagnostics& diagnostics) {
  const std::string& written = value.node->scalar;
  const std::string_view meant = meant_by(word_form(written));
  constexpr std::string_view allowed =
      R"(it is none, some, most, all, a share from 0 to 1, or a count such as "2/7")";
  diagnostics.push_back(
      diagnostic_at(Severity::Error, codes::unknown_word, value.where(),
                    fmt::format("\"{}\" does not say how much was done", written),
                    meant.empty() ? std::string{allowed}
                                  : fmt::format("did you mean \"{}\"? {}", meant, allowed)));
}

}  // namespace

void read_done(const Value& value, Homework& homework, Diagnostics& diagnostics) {
  const std::optional<Noted<std::string>> text = read_text(value, diagnostics);
  if (!text) return;
  const auto word = std::ranges::find(done_words, word_form(text->value), &Word<double>::word);
  std::optional<double> share = share_of(text->value);
  if (word != done_words.end()) share = word->value;
  if (!share && !text->value.empty() &&
      text->value.find_first_not_of("0123456789.") == std::string::npos) {
    const std::optional<Noted<double>> number =
        read_number(value, {.least = 0, .most = 1}, diagnostics);
    if (!number) return;
    share = number->value;
  }
  if (!share) {
    report_done(value, diagnostics);
    return;
  }
  homework.done = Noted<double>{.value = *share, .where = text->where};
  homework.done_as_written = text->value;
}

}  // namespace resist
