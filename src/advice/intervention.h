#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace resist {

/// How a wording sounds, so that a therapist finds one in their own voice.
enum class Voice { Plain, Warm, Brief, Light };

/// Words a therapist could say tomorrow. A place in braces ("{task}") is filled from the client's
/// own record; a wording whose places cannot all be filled safely is left out. So is one that
/// begins with "{if goal}" where the record has no goal, or "{unless goal}" where it has one.
struct Wording {
  Voice voice = Voice::Plain;
  std::string_view text;
};

inline constexpr std::size_t most_steps = 5;
inline constexpr std::size_t most_wordings = 6;

/// What one answer comes to when it is given to one sign, or in one circumstance. Unused places of
/// the arrays are empty and stand at the end.
struct Script {
  /// A sign's id, or one of the circumstances of `scripts_on`.
  std::string_view on;

  /// One sentence: why this answer to this sign.
  std::string_view because;

  /// Steps, like what to watch, have places as wordings do.
  std::array<std::string_view, most_steps> steps;
  std::array<Wording, most_wordings> wordings;
  std::array<std::string_view, 2> not_to_say;

  /// What to watch next session; the last says what would show that it did not help.
  std::array<std::string_view, 3> watch;
};

/// Circumstances that have a script of their own.
namespace scripts_on {
inline constexpr std::string_view any_sign = "any-sign";  ///< a sign of a user's own
inline constexpr std::string_view open_risk = "open-risk";
inline constexpr std::string_view deterioration = "deterioration";
inline constexpr std::string_view weak_alliance = "weak-alliance";
inline constexpr std::string_view mandated = "mandated";
}  // namespace scripts_on

/// Where an answer does harm, and on whose record it is worth saying.
struct Caution {
  enum class When {
    Always,
    SmallTalk,  ///< the sign stands or is watched
    Quiet,      ///< silence, and a therapist who fills it
    Distress,   ///< risk, a loss or a disclosure is on record
    Sent,       ///< by others
    Tender,     ///< trauma, shame, autism, a hearing loss, another language
  };
  When when = When::Always;
  std::string_view text;
};

/// One of the four answers: a constant, with all it can say. `resist explain goal-review` prints
/// its page.
struct Intervention {
  /// Kebab-case, kept for ever: it is in users' notes and scripts.
  std::string_view id;

  /// What a person reads: "Goal review".
  std::string_view title;

  /// One line: what is done.
  std::string_view summary;

  /// The page for `resist explain`, from the .md file beside the source.
  std::string_view page;

  std::span<const Script> scripts;
  std::span<const Caution> cautions;

  /// Authors, year, journal, and how sure.
  std::span<const std::string_view> sources;
};

namespace answers {
extern const Intervention rapport;
extern const Intervention goal_review;
extern const Intervention gentle_confrontation;
extern const Intervention paradoxical;
}  // namespace answers

/// Every answer, the one that can do least harm first: ties are settled in this order.
[[nodiscard]] std::span<const Intervention* const> all_interventions();

/// The answer of that id, or null.
[[nodiscard]] const Intervention* find_intervention(std::string_view id);

/// The script of \p answer for a sign or circumstance, or null.
[[nodiscard]] const Script* find_script(const Intervention& answer, std::string_view on);

/// The script of \p answer for a sign, or the one for any sign.
[[nodiscard]] const Script& script_for_sign(const Intervention& answer, std::string_view sign);

}  // namespace resist
