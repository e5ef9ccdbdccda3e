#include "signs/mention.h"

#include <array>
#include <string>

#include "base/unicode.h"

namespace resist {
namespace {

constexpr auto outside_words = std::to_array<std::string_view>({
    "flu",
    "ill",
    "illness",
    "sick",
    "fever*",
    "unwell",
    "covid",
    "migraine*",
    "hospital*",
    "surgery",
    "surgeon*",
    "operation",
    "injury",
    "injured",
    "sprained",
    "broken arm",
    "broken leg",
    "broken wrist",
    "doctor's orders",
    "in pain",
    "funeral*",
    "bereave*",
    "died",
    "death",
    "burst",
    "flood*",
    "power cut",
    "power out",
    "power was out",
    "water off",
    "no water",
    "no internet",
    "internet was down",
    "internet down",
    "app was down",
    "app down",
    "site was down",
    "car at the shop",
    "car in the shop",
    "car in garage",
    "car in the garage",
    "car broke down",
    "no car",
    "road closed",
    "trains were off",
    "train strike",
    "strike",
    "was closed",
    "were closed",
    "was shut",
    "cancelled the",
    "canceled the",
    "was cancelled",
    "was canceled",
    "called off",
    "called it off",
    "evicted",
    "in-laws had",
    "sofa bed",
    "not given the",
    "never received",
    "i did not send",
    "i forgot to send",
    "not sent",
    "snowed in",
    "storm",
});

constexpr auto clinic_words = std::to_array<std::string_view>({
    "power out",         "power was out",       "power cut",         "no power",
    "clinic closed",     "clinic was closed",   "clinic shut",       "office closed",
    "office was closed", "practice was shut",   "practice closed",   "practice was closed",
    "building closed",   "building was closed", "closed for snow",   "snow closure",
    "moved everybody",   "moved everyone",      "bank holiday",      "public holiday",
    "provider out",      "writer out",          "therapist out",     "writer ill",
    "writer sick",       "i was ill",           "i was sick",        "i was away",
    "i was on leave",    "i had to cancel",     "i cancelled",       "i canceled",
    "my leave",          "annual leave",        "on training",       "system outage",
    "platform was down", "booking error",       "double booked",     "double-booked",
    "agreed in",         "agreed last",         "agreed beforehand", "agreed before",
    "agreed break",      "as agreed",           "we had agreed",     "arranged beforehand",
    "planned break",     "planned holiday",     "planned vacation",  "planned leave",
    "known since",       "booked off since",
});

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool holds(std::string_view lower, std::string_view phrase) {
  const bool goes_on = phrase.ends_with('*');
  if (goes_on) phrase.remove_suffix(1);
  for (std::size_t at = lower.find(phrase); at != std::string_view::npos;
       at = lower.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    const bool begins = at == 0 || !is_word(lower[at - 1]);
    const bool ends = goes_on || end == lower.size() || !is_word(lower[end]);
    if (begins && ends) return true;
  }
  return false;
}

}  // namespace

std::string_view mentioned(std::string_view text, std::span<const std::string_view> phrases) {
  const std::string lower = ascii_lower(text);
  for (const std::string_view each : phrases) {
    if (holds(lower, each)) return each.ends_with('*') ? each.substr(0, each.size() - 1) : each;
  }
  return {};
}

std::string_view outside_control(std::string_view reason) {
  return mentioned(reason, outside_words);
}

std::string_view clinic_or_agreed(std::string_view note) {
  return mentioned(note, clinic_words);
}

}  // namespace resist
