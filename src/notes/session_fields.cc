#include "notes/session_fields.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/nearest.h"
#include "notes/codes.h"
#include "notes/goal_ratings.h"
#include "notes/homework_done.h"

namespace resist {
namespace {

constexpr std::array modalities = {
    Word<Modality>{"in-person", Modality::InPerson}, Word<Modality>{"video", Modality::Video},
    Word<Modality>{"phone", Modality::Phone},        Word<Modality>{"group", Modality::Group},
    Word<Modality>{"couple", Modality::Couple},      Word<Modality>{"family", Modality::Family},
};

constexpr std::array risks = {
    Word<Risk>{"none", Risk::None},
    Word<Risk>{"monitor", Risk::Monitor},
    Word<Risk>{"active", Risk::Active},
};

constexpr std::array responses = {
    Word<SuggestionResponse>{"used", SuggestionResponse::Used},
    Word<SuggestionResponse>{"tried", SuggestionResponse::Tried},
    Word<SuggestionResponse>{"declined", SuggestionResponse::Declined},
    Word<SuggestionResponse>{"yes-but", SuggestionResponse::YesBut},
    Word<SuggestionResponse>{"ignored", SuggestionResponse::Ignored},
};

constexpr NumberRange minutes_range{.least = 0, .most = 600, .unit = "minutes"};
constexpr NumberRange prep_range{.least = 0, .most = 3000, .unit = "minutes"};
constexpr NumberRange effort_range{.least = 0, .most = 10};
constexpr NumberRange talk_range{.least = 0, .most = 1'000'000};
constexpr NumberRange any_total{.least = -1000, .most = 10'000};

constexpr std::array<std::string_view, 4> known_interventions = {
    "paradoxical", "gentle-confrontation", "goal-review", "rapport"};

template <auto Member, typename Target>
void keep_text(const Value& value, Target& target, Diagnostics& diagnostics) {
  if (auto text = read_text(value, diagnostics)) target.*Member = *std::move(text);
}

template <auto Member, const NumberRange& range, typename Target>
void keep_number(const Value& value, Target& target, Diagnostics& diagnostics) {
  target.*Member = read_number(value, range, diagnostics);
}

void read_response(const Value& value, Suggestion& suggestion, Diagnostics& diagnostics) {
  suggestion.response = read_word<SuggestionResponse>(value, responses, diagnostics);
}

constexpr std::array homework_fields = {
    Field<Homework>{"task", keep_text<&Homework::task>},
    Field<Homework>{"done", read_done},
    Field<Homework>{"reason", keep_text<&Homework::reason>},
};

constexpr std::array suggestion_fields = {
    Field<Suggestion>{"offered", keep_text<&Suggestion::offered>},
    Field<Suggestion>{"response", read_response},
};

void report_missing(const Value& value, std::string_view key, Diagnostics& diagnostics) {
  diagnostics.push_back(
      diagnostic_at(Severity::Error, codes::missing_key, value.where(),
                    fmt::format("this entry of \"{}\" has no \"{}\"", value.key, key)));
}

void read_homework(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  for (const Value& item : items_of(value)) {
    if (item.node->is_scalar()) {
      Homework named;
      if (auto task = read_text(item, diagnostics)) named.task = *task;
      draft.session.homework.push_back(std::move(named));
      continue;
    }
    const std::size_t before = diagnostics.size();
    std::optional<Homework> homework = read_map<Homework>(item, homework_fields, diagnostics);
    if (!homework) continue;
    // A misspelt "task" was told as such.
    const bool told = diagnostics.size() > before;
    if (homework->task.value.empty() && !told) report_missing(item, "task", diagnostics);
    if (homework->task.where.file == nullptr) homework->task.where = item.where();
    draft.session.homework.push_back(*std::move(homework));
  }
}

void read_suggestions(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  for (const Value& item : items_of(value)) {
    if (item.node->is_scalar()) {
      Suggestion named;
      if (auto offered = read_text(item, diagnostics)) named.offered = *offered;
      draft.session.suggestions.push_back(std::move(named));
      continue;
    }
    std::optional<Suggestion> suggestion =
        read_map<Suggestion>(item, suggestion_fields, diagnostics);
    if (!suggestion) continue;
    if (suggestion->offered.value.empty()) report_missing(item, "offered", diagnostics);
    if (suggestion->offered.where.file == nullptr) suggestion->offered.where = item.where();
    draft.session.suggestions.push_back(*std::move(suggestion));
  }
}

void read_measures(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  if (!value.node->is_map()) {
    report_wrong_kind(value, "names and totals", diagnostics, "such as {PHQ-9: 14, GAD-7: 11}");
    return;
  }
  for (const YamlEntry& entry : value.node->entries) {
    if (entry.value.is_null()) continue;
    const Value total{.key = entry.key, .key_where = entry.where, .node = &entry.value};
    const std::optional<Noted<double>> number = read_number(total, any_total, diagnostics);
    if (!number) continue;
    draft.session.measures.push_back(
        {.instrument = {.value = entry.key, .where = entry.where}, .total = *number});
  }
}

void read_ratings(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  draft.session.goal_ratings = read_goal_ratings(value, diagnostics);
}

constexpr std::array effort_fields = {
    Field<Effort>{"therapist", keep_number<&Effort::therapist, effort_range>},
    Field<Effort>{"client", keep_number<&Effort::client, effort_range>},
};

void read_effort(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  const std::optional<Effort> effort = read_map<Effort>(value, effort_fields, diagnostics);
  if (effort) draft.session.effort = *effort;
}

struct TalkDraft {
  std::optional<Noted<double>> client;
  std::optional<Noted<double>> therapist;
};

constexpr std::array talk_fields = {
    Field<TalkDraft>{"client", keep_number<&TalkDraft::client, talk_range>},
    Field<TalkDraft>{"therapist", keep_number<&TalkDraft::therapist, talk_range>},
};

void read_talk(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.size();
  const std::optional<TalkDraft> talk = read_map<TalkDraft>(value, talk_fields, diagnostics);
  if (!talk || diagnostics.size() != before) return;
  if (!talk->client || !talk->therapist) {
    diagnostics.push_back(
        diagnostic_at(Severity::Error, codes::missing_key, value.where(),
                      fmt::format("\"talk\" has no \"{}\"", talk->client ? "therapist" : "client"),
                      "both shares are needed, such as {client: 35, therapist: 65}"));
    return;
  }
  if (talk->client->value + talk->therapist->value <= 0) {
    diagnostics.push_back(diagnostic_at(Severity::Error, codes::out_of_range, value.where(),
                                        "the shares of \"talk\" add up to nothing"));
    return;
  }
  draft.session.talk = TalkShares{.client = *talk->client, .therapist = *talk->therapist};
}

void read_interventions(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  for (Noted<std::string>& text : read_texts(value, diagnostics)) {
    const std::string form = word_form(text.value);
    const std::string_view meant = nearest(form, known_interventions);
    if (meant == form) text.value = form;
    if (!meant.empty() && meant != form) {
      diagnostics.push_back(
          diagnostic_at(Severity::Warning, codes::unknown_word, text.where,
                        fmt::format("unknown intervention \"{}\", kept as text", text.value),
                        fmt::format("did you mean \"{}\"?", meant)));
    }
    draft.session.interventions.push_back(std::move(text));
  }
}

void read_draft_date(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  draft.date = read_date(value, diagnostics);
  if (!draft.date) draft.date_trouble = diagnostics.size() - 1;
  const std::string& text = value.node->scalar;
  // Some editors' date properties carry the time: 2026-02-10T14:00.
  if (draft.date && draft.session.time.empty() && text.size() >= 16) {
    draft.session.time = text.substr(11, 5);
  }
}

void read_draft_time(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  if (auto time = read_time(value, diagnostics)) draft.session.time = *std::move(time);
}

void read_draft_attendance(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  draft.session.attendance = read_attendance(value, draft.to_come, diagnostics);
}

template <auto Member, const auto& words>
void keep_session_word(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  draft.session.*Member = read_word(value, words, diagnostics);
}

template <auto Member, const NumberRange& range>
void keep_session_number(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  draft.session.*Member = read_number(value, range, diagnostics);
}

template <auto Member>
void keep_session_texts(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  draft.session.*Member = read_texts(value, diagnostics);
}

template <auto Member>
void keep_session_passage(const Value& value, SessionDraft& draft, Diagnostics& diagnostics) {
  draft.session.*Member = read_passage(value, diagnostics);
}

constexpr std::array session_fields = {
    Field<SessionDraft>{"date", read_draft_date},
    Field<SessionDraft>{"time", read_draft_time},
    Field<SessionDraft>{"modality", keep_session_word<&Session::modality, modalities>},
    Field<SessionDraft>{"attendance", read_draft_attendance},
    Field<SessionDraft>{"minutes", keep_session_number<&Session::minutes, minutes_range>},
    Field<SessionDraft>{"late_minutes", keep_session_number<&Session::late_minutes, minutes_range>},
    Field<SessionDraft>{"homework", read_homework},
    Field<SessionDraft>{"assigned", keep_session_texts<&Session::assigned>},
    Field<SessionDraft>{"suggestions", read_suggestions},
    Field<SessionDraft>{"measures", read_measures},
    Field<SessionDraft>{"goal_ratings", read_ratings},
    Field<SessionDraft>{"effort", read_effort},
    Field<SessionDraft>{"prep_minutes", keep_session_number<&Session::prep_minutes, prep_range>},
    Field<SessionDraft>{"talk", read_talk},
    Field<SessionDraft>{"topics", keep_session_texts<&Session::topics>},
    Field<SessionDraft>{"interventions", read_interventions},
    Field<SessionDraft>{"risk", keep_session_word<&Session::risk, risks>},
    Field<SessionDraft>{"notes", keep_session_passage<&Session::notes>},
    Field<SessionDraft>{"transcript", keep_session_passage<&Session::transcript>},
    // Last, so that the entries of a client file have all but it.
    Field<SessionDraft>{"client", keep_text<&SessionDraft::client>},
};

}  // namespace

SessionDraft read_session_keys(const YamlNode& map, bool names_client, Severity unknown_keys,
                               Diagnostics& diagnostics) {
  const std::span<const Field<SessionDraft>> fields{session_fields};
  SessionDraft draft;
  read_fields(map, names_client ? fields : fields.first(fields.size() - 1), draft, unknown_keys,
              diagnostics);
  return draft;
}

bool is_session_key(std::string_view key) {
  return key != "client" &&
         std::ranges::find(session_fields, key, &Field<SessionDraft>::key) != session_fields.end();
}

}  // namespace resist
