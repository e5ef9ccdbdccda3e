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

constexpr std::array profile_fields = {
    Field<Profile>{"reactance",
                   [](const Value& value, Profile& profile, Diagnostics& diagnostics) {
                     profile.reactance = read_word<Reactance>(value, reactances, diagnostics);
                   }},
    Field<Profile>{"stage",
                   [](const Value& value, Profile& profile, Diagnostics& diagnostics) {
                     profile.stage = read_word<Stage>(value, stages, diagnostics);
                   }},
    Field<Profile>{"mandated",
                   [](const Value& value, Profile& profile, Diagnostics& diagnostics) {
                     profile.mandated = read_bool(value, diagnostics);
                   }},
    Field<Profile>{"minor",
                   [](const Value& value, Profile& profile, Diagnostics& diagnostics) {
                     profile.minor = read_bool(value, diagnostics);
                   }},
    Field<Profile>{"consent",
                   [](const Value& value, Profile& profile, Diagnostics& diagnostics) {
                     profile.consent = read_bool(value, diagnostics);
                   }},
    Field<Profile>{"risk",
                   [](const Value& value, Profile& profile, Diagnostics& diagnostics) {
                     profile.risk = read_word<Risk>(value, risks, diagnostics);
                   }},
    Field<Profile>{"conditions",
                   [](const Value& value, Profile& profile, Diagnostics& diagnostics) {
                     profile.conditions = read_texts(value, diagnostics);
                   }},
};

constexpr std::array goal_fields = {
    Field<Goal>{"goal",
                [](const Value& value, Goal& goal, Diagnostics& diagnostics) {
                  if (auto text = read_text(value, diagnostics)) goal.goal = *text;
                }},
    Field<Goal>{"set", [](const Value& value, Goal& goal,
                          Diagnostics& diagnostics) { goal.set = read_date(value, diagnostics); }},
    Field<Goal>{"status",
                [](const Value& value, Goal& goal, Diagnostics& diagnostics) {
                  goal.status = read_word<GoalStatus>(value, goal_statuses, diagnostics);
                }},
    Field<Goal>{"reviewed",
                [](const Value& value, Goal& goal, Diagnostics& diagnostics) {
                  for (const Value& item : items_of(value)) {
                    if (auto date = read_date(item, diagnostics)) goal.reviewed.push_back(*date);
                  }
                }},
};

std::vector<std::string> plain_texts(const Value& value, Diagnostics& diagnostics) {
  std::vector<std::string> texts;
  for (Noted<std::string>& text : read_texts(value, diagnostics)) {
    texts.push_back(std::move(text.value));
  }
  return texts;
}

constexpr std::array role_fields = {
    Field<Roles>{"therapist",
                 [](const Value& value, Roles& roles, Diagnostics& diagnostics) {
                   roles.therapist = plain_texts(value, diagnostics);
                 }},
    Field<Roles>{"client",
                 [](const Value& value, Roles& roles, Diagnostics& diagnostics) {
                   roles.client = plain_texts(value, diagnostics);
                 }},
};

void read_goals(const Value& value, Client& client, Diagnostics& diagnostics) {
  for (const Value& item : items_of(value)) {
    if (item.node->is_scalar()) {
      if (auto text = read_text(item, diagnostics)) client.goals.push_back({.goal = *text});
      continue;
    }
    std::optional<Goal> goal = read_map<Goal>(item, goal_fields, diagnostics);
    if (!goal) continue;
    if (goal->goal.value.empty()) {
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
    if (!draft.date_given) {
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

constexpr std::array client_fields = {
    Field<Client>{"client",
                  [](const Value& value, Client& client, Diagnostics& diagnostics) {
                    if (auto code = read_text(value, diagnostics)) client.code = code->value;
                  }},
    Field<Client>{"therapist",
                  [](const Value& value, Client& client, Diagnostics& diagnostics) {
                    if (auto name = read_text(value, diagnostics)) client.therapist = name->value;
                  }},
    Field<Client>{"started",
                  [](const Value& value, Client& client, Diagnostics& diagnostics) {
                    client.started = read_date(value, diagnostics);
                  }},
    Field<Client>{"profile",
                  [](const Value& value, Client& client, Diagnostics& diagnostics) {
                    if (auto profile = read_map<Profile>(value, profile_fields, diagnostics)) {
                      client.profile = *std::move(profile);
                    }
                  }},
    Field<Client>{"goals", read_goals},
    Field<Client>{"people",
                  [](const Value& value, Client& client, Diagnostics& diagnostics) {
                    client.people = plain_texts(value, diagnostics);
                  }},
    Field<Client>{"roles",
                  [](const Value& value, Client& client, Diagnostics& diagnostics) {
                    if (auto roles = read_map<Roles>(value, role_fields, diagnostics)) {
                      client.roles = *std::move(roles);
                    }
                  }},
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
