#include "language/instrument_names.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

namespace resist {
namespace {

/// Names that nothing else is written like, and that clinics type in lower case.
constexpr auto typed_small = std::to_array<std::string_view>({"phq", "gad", "epds", "wsas"});

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || is_capital(c);
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool goes_on(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}
bool is_joint(char c) {
  return c == '-' || c == ' ';
}
char lower(char c) {
  return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A number below `InstrumentNames::pairs` for two characters, whatever their case.
std::uint16_t pair_of(std::string_view two) {
  const auto low = [](char c) {
    return static_cast<unsigned>(static_cast<unsigned char>(c) & 31U);
  };
  return static_cast<std::uint16_t>(low(two[0]) * 32 + low(two[1]));
}

/// Bytes of \p text that \p name takes up from byte \p at on; 0 when it does not stand there.
/// Between its parts a hyphen or a blank may be written or left out.
std::size_t match(std::string_view name, std::string_view text, std::size_t at) {
  std::size_t to = at;
  for (std::size_t from = 0; from < name.size(); ++from) {
    const bool new_part =
        from > 0 && (is_joint(name[from]) || is_digit(name[from]) != is_digit(name[from - 1]));
    if (new_part && name[from - 1] != '.' && name[from] != '.' && to < text.size() &&
        is_joint(text[to])) {
      ++to;
    }
    if (is_joint(name[from])) continue;
    if (to >= text.size() || lower(text[to]) != lower(name[from])) return 0;
    ++to;
  }
  return to - at;
}

bool has_small_letter(std::string_view written) {
  return std::ranges::any_of(written, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Whether a name typed with small letters is one all the same: "phq9", "Gad-7", not "core 10".
bool may_be_small(std::string_view name, std::string_view written) {
  if (!has_small_letter(written)) return true;
  // The table itself writes some with small letters ("Rosenberg"): those are long enough.
  if (has_small_letter(name)) return true;
  return std::ranges::any_of(typed_small, [&](std::string_view each) {
    return std::ranges::equal(each, written.substr(0, each.size()), {}, {}, lower);
  });
}

/// Whether the name at \p begin to \p end stands for itself, and is no part of another ("PHQ-15",
/// "GAD-2", "PHQ-A", "MADRS-S").
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  if (begin > 0 && (goes_on(text[begin - 1]) || text[begin - 1] == '-')) return false;
  if (end >= text.size()) return true;
  if (goes_on(text[end])) return false;
  const bool joined = text[end] == '-' && end + 1 < text.size();
  if (joined && is_letter(text[end + 1])) return false;
  return !joined || !is_digit(text[end + 1]) || is_digit(text[end - 1]);
}

}  // namespace

InstrumentNames::InstrumentNames(std::span<const Instrument> instruments) {
  const auto add = [this](std::string_view written, const Instrument& instrument) {
    if (written.size() < 2) return;
    names_.push_back({.start = pair_of(written), .written = written, .instrument = &instrument});
    // "Y-BOCS" is written YBOCS, too.
    if (is_joint(written[1]) && written.size() > 2) {
      names_.push_back({.start = pair_of(std::string{written[0], written[2]}),
                        .written = written,
                        .instrument = &instrument});
    }
  };
  for (const Instrument& each : instruments) {
    add(each.name, each);
    std::string_view rest = each.aliases;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('|'), rest.size());
      add(rest.substr(0, end), each);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  std::ranges::stable_sort(names_, {}, &Name::start);
  for (const Name& each : names_) ++firsts_.at(each.start + 1);
  std::partial_sum(firsts_.begin(), firsts_.end(), firsts_.begin());
}

InstrumentNames::Found InstrumentNames::at(std::string_view text, std::size_t at) const {
  Found longest;
  if (at + 1 >= text.size()) return longest;
  const std::size_t start = pair_of(text.substr(at, 2));
  for (const Name& each :
       std::span{names_}.subspan(firsts_.at(start), firsts_.at(start + 1) - firsts_.at(start))) {
    const std::size_t length = match(each.written, text, at);
    if (length <= longest.length || !stands_alone(text, at, at + length)) continue;
    if (!may_be_small(each.written, text.substr(at, length))) continue;
    longest = {.instrument = each.instrument,
               .length = length,
               .ends_in_digit = is_digit(text[at + length - 1])};
  }
  return longest;
}

}  // namespace resist
