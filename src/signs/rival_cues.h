#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace resist::rival_cues {

/// What else could look like a sign, as something to ask. `signs` are letters: t not talking, s
/// small talk, h no homework, c cancelling, w spinning wheels, e trying harder (effort).
struct Rival {
  std::string_view signs;
  std::string_view act;
};

// clinical.md section 6. The order is the order of the indices below.
inline constexpr auto rivals = std::to_array<Rival>({
    {"tshw", "ask how much of this is low mood, which by itself slows speech, memory and doing."},
    {"c", "ask whether getting here is the obstacle (travel, childcare, shifts, cost, health)."},
    {"ts", "ask whether the language of the hour is the client's own, and leave time for it."},
    {"ts", "ask whether pacing, writing or another way to answer suits this client better."},
    {"h", "ask whether the task fitted: clear, small, private, the client's own idea."},
    {"tcw", "ask whether something between the two of you went unrepaired."},
    {"wht", "ask how much of this is what life has brought (a move, money, nights, care)."},
    {"we", "ask whose goal it is: the client's own, or of the one who sent the client."},
    {"tsh", "ask whether illness, pain or medication explains it."},
    {"c", "ask whether things are better: it may be an ending in disguise."},
    {"ws", "ask whether holding steady is what was agreed on."},
    {"wht", "leave room for the loss before anything else is tried."},
});

inline constexpr std::size_t loss = 11;

inline constexpr std::size_t access = 1;
inline constexpr std::string_view access_from_afar =
    "ask whether the time of day, privacy, shifts or the line is the obstacle.";

/// The words that hint at a rival: the first word of a phrase, what must follow it, and the rival.
struct Cue {
  std::string_view word;
  std::string_view rest;
  std::uint8_t rival = 0;

  /// True of a client beyond the day it is written down, as a stammer is and a late bus is not.
  bool is_lasting = false;
};

inline constexpr bool lasting = true;

// By word, so that a note is read once.
inline constexpr auto cues = std::to_array<Cue>({
    {"adhd", "", 4, lasting},
    {"anniv", "", 11},
    {"anniversary", "of", 11},
    {"argument", "with me", 5},
    {"autism", "", 3, lasting},
    {"autistic", "", 3, lasting},
    {"babysitter", "", 1},
    {"behind", "on rent", 6},
    {"bereaved", "", 11, lasting},
    {"bereavement", "", 11, lasting},
    {"better", "lately", 9},
    {"bus", "", 1},
    {"buses", "", 1},
    {"childcare", "", 1},
    {"confusing", "", 4},
    {"copay", "", 1},
    {"court", "order", 7, lasting},
    {"court", "ordered", 7, lasting},
    {"daycare", "", 1},
    {"deaf", "", 2, lasting},
    {"died", "", 11},
    {"dissociated", "", 3},
    {"dissociates", "", 3, lasting},
    {"dissociation", "", 3, lasting},
    {"divorce", "", 6},
    {"dose", "doubled", 8},
    {"double", "shift", 1},
    {"double", "shifts", 1},
    {"double", "shift", 6},
    {"double", "shifts", 6},
    {"dyslexia", "", 4, lasting},
    {"dyslexic", "", 4, lasting},
    {"evening", "clinic", 1},
    {"eviction", "", 6, lasting},
    {"funeral", "", 11},
    {"grief", "", 11, lasting},
    {"grieving", "", 11, lasting},
    {"hearing", "aid", 2, lasting},
    {"hearing", "aids", 2, lasting},
    {"insurance", "", 1},
    {"interpreter", "", 2, lasting},
    {"laid", "off", 6},
    {"laryngitis", "", 8},
    {"lost", "her job", 6},
    {"lost", "his job", 6},
    {"maintenance", "", 10},
    {"mandated", "", 7, lasting},
    {"medication", "change", 8},
    {"migraine", "", 8},
    {"miscarriage", "", 11},
    {"misunderstanding", "", 5},
    {"moved", "out", 6},
    {"mutism", "", 3, lasting},
    {"new", "medication", 8},
    {"night", "shift", 1},
    {"night", "shifts", 1},
    {"night", "shifts", 6},
    {"offended", "", 5},
    {"pain", "flare", 8},
    {"passed", "away", 11},
    {"permanent", "nights", 1},
    {"permanent", "nights", 6, lasting},
    {"probation", "", 7, lasting},
    {"redundancy", "", 6},
    {"rupture", "", 5},
    {"second", "language", 2, lasting},
    {"sedated", "", 8},
    {"separation", "", 6},
    {"shift", "work", 1},
    {"shifts", "", 1},
    {"stammer", "", 3, lasting},
    {"stutter", "", 3, lasting},
    {"supportive", "therapy", 10, lasting},
    {"too", "complicated", 4},
    {"too", "difficult", 4},
    {"too", "hard", 4},
    {"too", "long", 4},
    {"too", "much to fill", 4},
    {"transport", "", 1},
    {"transportation", "", 1},
    {"unclear", "what", 4},
    {"unemployment", "running out", 6},
    {"widowed", "", 11, lasting},
});

[[nodiscard]] constexpr bool by_word(const Cue& a, const Cue& b) {
  return a.word < b.word;
}
static_assert(std::ranges::is_sorted(cues, by_word));

}  // namespace resist::rival_cues
