#include "report/redact.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <optional>
#include <regex>
#include <utility>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/markup.h"
#include "report/scan.h"

namespace resist {
namespace {

constexpr std::string_view name_stand_in = "[name]";

/// Names that are also common words: in small letters they are taken for the word.
constexpr std::array<std::string_view, 22> also_words = {
    "art",  "august", "bill", "dawn", "faith", "grace", "hope", "joy",  "june",  "mark", "may",
    "none", "pat",    "rich", "rob",  "rose",  "sign",  "sue",  "will", "young", "the",  "of"};

/// A byte of a word: ASCII letters and digits, and UTF-8 but for the block of punctuation (“ ” –).
bool is_word(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return std::isalnum(byte) != 0;
  std::size_t lead = at;
  while (lead > 0 && (static_cast<unsigned char>(text[lead]) & 0xC0U) == 0x80U) --lead;
  const auto first = static_cast<unsigned char>(text[lead]);
  return first != 0xE2 && first != 0xC2;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word(text, at)) ++at;
  return at;
}

/// The line ends and tabs of JSON strings: `\\n` is no letter of the word behind it.
bool is_escape(std::string_view text, std::size_t at) {
  constexpr std::string_view letters = "bfnrt";
  return at + 1 < text.size() && text[at] == '\\' &&
         letters.find(text[at + 1]) != std::string_view::npos;
}

/// Whether \p from stands at \p at and is not the middle of a longer word.
bool stands_at(std::string_view text, std::size_t at, std::string_view from) {
  if (text.substr(at, from.size()) != from) return false;
  const std::size_t end = at + from.size();
  const bool open_before =
      at == 0 || !is_word(text, at) || !is_word(text, at - 1) || is_escape(text, at - 2);
  const bool open_after = end == text.size() || !is_word(text, end) || !is_word(text, end - 1);
  return open_before && open_after;
}

std::string one_date(const std::smatch& found, Date today, DayStyle style) {
  constexpr Date zero{std::chrono::year{2000}, std::chrono::January, std::chrono::day{1}};
  const std::optional<Date> date = parse_date(found.str(1));
  if (!date) return "[date]";
  const int days = days_between(today, *date);
  if (style == DayStyle::Dates) return to_iso(plus_days(zero, days));
  std::string words = fmt::format("day {}", days);
  // A column of dates stays a column.
  const bool column = found.suffix().str().starts_with("  ");
  return column ? fmt::format("{:<10}", words) : words;
}

bool is_all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// \p text without what it quotes that may be a name: words of the schema are in small letters.
std::string without_names(const std::string& text) {
  static const std::regex quoted{R"("[^"]*")"};
  constexpr std::string_view of_words = "\"abcdefghijklmnopqrstuvwxyz0123456789/-_.";
  std::string kept;
  auto last = text.cbegin();
  for (auto each = std::sregex_iterator{text.begin(), text.end(), quoted};
       each != std::sregex_iterator{}; ++each) {
    kept.append(last, (*each)[0].first);
    const std::string found = each->str();
    kept += found.find_first_not_of(of_words) == std::string::npos ? found : "\"[...]\"";
    last = (*each)[0].second;
  }
  return kept.append(last, text.cend());
}

std::string without_days(const std::string& text) {
  static const std::regex day{R"(\b\d{4}-\d{2}-\d{2}\b)"};
  return std::regex_replace(text, day, "[date]");
}

/// A repair without a word of the notes. Those of a misspelt key or word quote the words that there
/// are; what others quote may be the notes', and those of packs and of goals tell of them without.
std::string safe_hint(const Diagnostic& diagnostic) {
  static constexpr std::array<std::string_view, 4> of_our_words = {"R102", "R103", "R118", "R0"};
  static constexpr std::array<std::string_view, 3> families = {"R1", "R2", "R4"};
  const auto is_of = [&diagnostic](std::string_view code) {
    return diagnostic.code.starts_with(code);
  };
  if (std::ranges::any_of(of_our_words, is_of)) return without_names(diagnostic.hint);
  if (std::ranges::any_of(families, is_of)) return without_quotes(diagnostic.hint);
  return {};
}

}  // namespace

std::string relative_dates(std::string_view text, Date today, DayStyle style) {
  static const std::regex dates{
      R"((\d{4}-\d{2}-\d{2})|\b\d{4}-W\d{2}|\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])\b)"
      R"(|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b)"
      R"(|\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b(?:\s\d{4})?)"
      R"(|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s\d{4})?)"};
  const std::string whole{text};
  std::string out;
  auto last = whole.cbegin();
  for (std::smatch found;
       std::regex_search(last, whole.cend(), found, dates,
                         last == whole.cbegin() ? std::regex_constants::match_default
                                                : std::regex_constants::match_prev_avail);
       last = found[0].second) {
    out.append(last, found[0].first);
    // A browser takes no "day -5": what it is told stays a date, counted from the same day.
    const bool for_browser = out.ends_with("datetime=\"");
    out += one_date(found, today, for_browser ? DayStyle::Dates : style);
  }
  out.append(last, whole.cend());
  return out;
}

Redactor::Redactor(const Client& client, std::string label) : label_(std::move(label)) {
  if (!label_.empty()) hide_places(client);
  // A code without a figure, "Jonas Weber", may well be the name.
  const bool has_figure = client.code.find_first_of("0123456789") != std::string::npos;
  if (!label_.empty() && !has_figure) add_words(client.code);
  add_words(client.therapist);
  for (const auto& names : {client.people, client.roles.therapist, client.roles.client}) {
    for (const std::string& name : names) add_words(name);
  }
}

void Redactor::hide_places(const Client& client) {
  for (std::size_t i = 0; i < client.files.size(); ++i) {
    const std::string& path = client.files[i]->path();
    if (path.size() < 2) continue;
    hide(path, client.files.size() == 1 ? label_ : fmt::format("{}/{}", label_, i + 1));
  }
  // A code of figures alone cannot be told from a score or a line.
  if (client.code.size() > 1 && !is_all_digits(client.code)) hide(client.code, label_);
  if (client.therapist.size() > 1) hide(client.therapist, "therapist");
  std::ranges::stable_sort(whole_, std::greater{},
                           [](const auto& each) { return each.from.size(); });
}

/// \p text as each of the formats writes it.
void Redactor::hide(const std::string& text, const std::string& by) {
  for (std::string form : {text, uri_of(text), escape_html(text), escape_markdown(text)}) {
    const bool known = std::ranges::find(whole_, form, &Replacement::from) != whole_.end();
    if (!known) whole_.push_back({.from = std::move(form), .to = by});
  }
}

void Redactor::add_words(std::string_view name) {
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = word_end(name, at);
    const std::string word = ascii_lower(name.substr(at, end - at));
    // Not the T and C of a transcript, nor what a role is called.
    const bool role = word == "therapist" || word == "client" || is_all_digits(word);
    if (word.size() > 1 && !role) words_.insert(word);
    at = std::max(end, at + 1);
  }
}

/// Also "Marcos" for Marco's, as it is dictated.
bool Redactor::is_name(const std::string& small, std::string_view word) const {
  if (words_.contains(small)) return true;
  constexpr std::size_t shortest = 4;
  if (small.size() < shortest || !small.ends_with('s')) return false;
  const std::string_view base = std::string_view{small}.substr(0, small.size() - 1);
  const bool common = word == small && std::ranges::find(also_words, base) != also_words.end();
  return !common && words_.contains(base);
}

std::string Redactor::words(std::string_view text) const {
  if (words_.empty()) return std::string{text};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = word_end(text, at);
    if (end == at) {
      const std::size_t count = is_escape(text, at) ? 2 : 1;
      out += text.substr(at, count);
      at += count;
      continue;
    }
    const std::string_view word = text.substr(at, end - at);
    const std::string small = ascii_lower(word);
    const bool common = word == small && std::ranges::find(also_words, small) != also_words.end();
    const bool key = at > 0 && text[at - 1] == '"' && text.substr(end).starts_with("\":");
    out += !common && !key && is_name(small, word) ? name_stand_in : word;
    at = end;
  }
  return out;
}

std::string Redactor::names(std::string_view text) const {
  if (whole_.empty()) return words(text);
  std::string out;
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const auto found = std::ranges::find_if(
        whole_, [&](const Replacement& each) { return stands_at(text, at, each.from); });
    if (found == whole_.end()) {
      kept += text[at++];
      continue;
    }
    out += words(std::exchange(kept, {}));
    out += found->to;
    at += found->from.size();
  }
  return out + words(kept);
}

void Redactor::names(WeeklyLine& line) const {
  if (!label_.empty()) line.client = label_;
  for (WeeklyRisk& risk : line.risks) {
    risk.quote = names(risk.quote);
    risk.trigger = names(risk.trigger);
    risk.place.file = names(risk.place.file);
  }
  for (MissedSlot& missed : line.missed) missed.told = names(missed.told);
  for (std::string* text :
       {&line.missed_after_risk, &line.worsened, &line.suggestion, &line.first_words}) {
    *text = names(*text);
  }
  for (std::string& due : line.due) due = names(due);
}

void Redactor::names(Diagnostics& diagnostics) const {
  for (Diagnostic& each : diagnostics) {
    each.message = names(each.message);
    each.hint = names(each.hint);
    if (names(each.source_line) != each.source_line) each.source_line.clear();
  }
}

std::string without_quotes(const std::string& text) {
  static const std::regex quoted{R"("[^"]*")"};
  return without_days(std::regex_replace(text, quoted, "\"[...]\""));
}

Diagnostics without_words(Diagnostics diagnostics, const std::string& label) {
  for (Diagnostic& each : diagnostics) {
    each.path = label;
    each.source_line.clear();
    each.message = without_quotes(each.message);
    each.hint = safe_hint(each);
  }
  return diagnostics;
}

}  // namespace resist
