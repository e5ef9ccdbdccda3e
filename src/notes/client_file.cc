#include "notes/client_file.h"

#include <algorithm>
#include <array>

#include "notes/codes.h"
#include "notes/schema.h"
#include "notes/session_fields.h"

namespace resist {
namespace {

constexpr std::array reactances = {
    Word<Reactance>{"low", Reactance::Low},
    Word<Reactance>{"moderate", Reactance::Moderate},
    Word<Reactance>{"high", Reactance::High},
};

constexpr std::array stages = {
    Word<Stage>{"precontemplation", Stage::Precontemplation},
    Word<Stage>{"contemplation", Stage::Contemplation},
    Word<Stage>{"preparation", Stage::Preparation},
    Word<Stage>{"action", Stage::Action},
    Word<Stage>{"maintenance", Stage::Maintenance},
};

constexpr std::array risks = {
    Word<Risk>{"none", Risk::None},
    Word<Risk>{"monitor", Risk::Monitor},
    Word<Risk>{"active", Risk::Active},
};

constexpr std::array goal_statuses = {
    Word<GoalStatus>{"active", GoalStatus::Active},
    Word<GoalStatus>{"met", GoalStatus::Met},
    Word<GoalStatus>{"revised", GoalStatus::Revised},
    Word<GoalStatus>{"dropped", GoalStatus::Dropped},
};

template <auto Member, const auto& words, typename Target>
void keep_word(const Value& value, Target& target, Diagnostics& diagnostics) {
  target.*Member = read_word(value, words, diagnostics);
}

template <auto Member>
void keep_bool(const Value& value, Profile& profile, Diagnostics& diagnostics) {
  profile.*Member = read_bool(value, diagnostics);
}

template <auto Member, typename Target>
void keep_date(const Value& value, Target& target, Diagnostics& diagnostics) {
  target.*Member = read_date(value, diagnostics);
}

void read_conditions(const Value& value, Profile& profile, Diagnostics& diagnostics) {
  profile.conditions = read_texts(value, diagnostics);
}

constexpr std::array profile_fields = {
    Field<Profile>{"reactance", keep_word<&Profile::reactance, reactances>},
    Field<Profile>{"stage", keep_word<&Profile::stage, stages>},
    Field<Profile>{"mandated", keep_bool<&Profile::mandated>},
    Field<Profile>{"minor", keep_bool<&Profile::minor>},
    Field<Profile>{"consent", keep_bool<&Profile::consent>},
    Field<Profile>{"risk", keep_word<&Profile::risk, risks>},
    Field<Profile>{"conditions", read_conditions},
};

void read_goal_text(const Value& value, Goal& goal, Diagnostics& diagnostics) {
  if (auto text = read_text(value, diagnostics)) goal.goal = *std::move(text);
}

void read_reviewed(const Value& value, Goal& goal, Diagnostics& diagnostics) {
  for (const Value& item : items_of(value)) {
    if (auto date = read_date(item, diagnostics)) goal.reviewed.push_back(*date);
  }
}

constexpr NumberRange weight_range{.least = 0.1, .most = 100};

void read_weight(const Value& value, Goal& goal, Diagnostics& diagnostics) {
  goal.weight = read_number(value, weight_range, diagnostics);
}

constexpr std::array goal_fields = {
    Field<Goal>{"goal", read_goal_text},
    Field<Goal>{"set", keep_date<&Goal::set>},
    Field<Goal>{"status", keep_word<&Goal::status, goal_statuses>},
    Field<Goal>{"reviewed", read_reviewed},
    Field<Goal>{"weight", read_weight},
};

std::vector<std::string> plain_texts(const Value& value, Diagnostics& diagnostics) {
  std::vector<std::string> texts;
  for (Noted<std::string>& text : read_texts(value, diagnostics)) {
    texts.push_back(std::move(text.value));
  }
  return texts;
}

template <auto Member, typename Target>
void keep_names(const Value& value, Target& target, Diagnostics& diagnostics) {
  target.*Member = plain_texts(value, diagnostics);
}

constexpr std::array role_fields = {
    Field<Roles>{"therapist", keep_names<&Roles::therapist>},
    Field<Roles>{"client", keep_names<&Roles::client>},
};

void read_goals(const Value& value, Client& client, Diagnostics& diagnostics) {
  for (const Value& item : items_of(value)) {
    if (item.node->is_scalar()) {
      if (auto text = read_text(item, diagnostics)) client.goals.push_back({.goal = *text});
      continue;
    }
    const std::size_t before = diagnostics.size();
    std::optional<Goal> goal = read_map<Goal>(item, goal_fields, diagnostics);
    if (!goal) continue;
    if (goal->goal.value.empty()) {
      // A misspelt "goal" was told as such.
      if (diagnostics.size() > before) continue;
      diagnostics.push_back(diagnostic_at(Severity::Error, codes::missing_key, item.where(),
                                          "this goal does not say what it is",
                                          "give it a \"goal\""));
      continue;
    }
    client.goals.push_back(*std::move(goal));
  }
}

void read_entry(const Value& item, Client& client, Diagnostics& diagnostics) {
  if (!item.node->is_map()) {
    report_wrong_kind(item, "a list of sessions", diagnostics,
                      "each begins \"- date: 2026-03-09\"");
    return;
  }
  SessionDraft draft = read_session_keys(*item.node, false, Severity::Error, diagnostics);
  if (draft.to_come) return;
  if (!draft.date) {
    if (draft.date_trouble) {
      add_to_hint(diagnostics[*draft.date_trouble], "the session is passed over");
    } else {
      diagnostics.push_back(diagnostic_at(Severity::Error, codes::no_date, item.where(),
                                          "this session has no date, and is passed over",
                                          "give it a date such as \"date: 2026-03-09\""));
    }
    return;
  }
  draft.session.date = *draft.date;
  draft.session.where = draft.date->where;
  client.sessions.push_back(std::move(draft.session));
}

void read_sessions(const Value& value, Client& client, Diagnostics& diagnostics) {
  for (const Value& item : items_of(value)) read_entry(item, client, diagnostics);
}

template <std::string Client::*Member>
void keep_plain_text(const Value& value, Client& client, Diagnostics& diagnostics) {
  if (auto text = read_text(value, diagnostics)) client.*Member = std::move(text->value);
}

void read_profile(const Value& value, Client& client, Diagnostics& diagnostics) {
  auto profile = read_map<Profile>(value, profile_fields, diagnostics);
  if (profile) client.profile = *std::move(profile);
}

void read_roles(const Value& value, Client& client, Diagnostics& diagnostics) {
  auto roles = read_map<Roles>(value, role_fields, diagnostics);
  if (roles) client.roles = *std::move(roles);
}

constexpr std::array client_fields = {
    Field<Client>{"client", keep_plain_text<&Client::code>},
    Field<Client>{"therapist", keep_plain_text<&Client::therapist>},
    Field<Client>{"started", keep_date<&Client::started>},
    Field<Client>{"profile", read_profile},
    Field<Client>{"goals", read_goals},
    Field<Client>{"people", keep_names<&Client::people>},
    Field<Client>{"roles", read_roles},
    Field<Client>{"sessions", read_sessions},
};

}  // namespace

Client read_client_tree(const YamlNode& root, Diagnostics& diagnostics) {
  Client client;
  read_fields<Client>(root, client_fields, client, Severity::Error, diagnostics);
  return client;
}

bool is_client_key(std::string_view key) {
  return std::ranges::find(client_fields, key, &Field<Client>::key) != client_fields.end();
}

}  // namespace resist
