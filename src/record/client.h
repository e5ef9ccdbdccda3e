#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "record/session.h"

namespace resist {

/// How strongly the client pushes back against direction (Beutler 2018), as the therapist put it.
enum class Reactance { Low, Moderate, High };

enum class Stage { Precontemplation, Contemplation, Preparation, Action, Maintenance };

enum class GoalStatus { Active, Met, Revised, Dropped };

/// Slow-changing facts.
struct Profile {
  std::optional<Noted<Reactance>> reactance;
  std::optional<Noted<Stage>> stage;
  std::optional<Noted<bool>> mandated;
  std::optional<Noted<bool>> minor;
  std::optional<Noted<bool>> consent;
  std::optional<Noted<Risk>> risk;
  std::vector<Noted<std::string>> conditions;
};

struct Goal {
  Noted<std::string> goal;
  std::optional<Noted<Date>> set;
  std::optional<Noted<GoalStatus>> status;
  std::vector<Noted<Date>> reviewed;

  /// How much it counts beside the other goals; 1 where the record does not say.
  std::optional<Noted<double>> weight;
};

/// Who speaks in a transcript that has names instead of `T:` and `C:`.
struct Roles {
  std::vector<std::string> therapist;
  std::vector<std::string> client;
};

/// Everything on record about one client. `files` owns the bytes that all spans point into, so a
/// Client moves and is not copied.
struct Client {
  std::string code;
  std::string therapist;
  std::optional<Noted<Date>> started;
  Profile profile;
  std::vector<Goal> goals;

  /// Names that `--redact` takes out.
  std::vector<std::string> people;
  Roles roles;

  /// By date, then time, then place; whatever the order in the files.
  std::vector<Session> sessions;

  std::vector<std::unique_ptr<SourceFile>> files;

  Client() = default;
  Client(Client&&) = default;
  Client& operator=(Client&&) = default;
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client() = default;
};

[[nodiscard]] std::string_view to_word(Reactance reactance);
[[nodiscard]] std::string_view to_word(Stage stage);
[[nodiscard]] std::string_view to_word(GoalStatus status);

/// Sessions held, on or before \p as_of.
[[nodiscard]] int sessions_held(const Client& client, Date as_of);

}  // namespace resist
