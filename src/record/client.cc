#include "record/client.h"

#include <algorithm>

namespace resist {

std::string_view to_word(Reactance reactance) {
  switch (reactance) {
    case Reactance::Low:
      return "low";
    case Reactance::Moderate:
      return "moderate";
    case Reactance::High:
      return "high";
  }
  return {};
}

std::string_view to_word(Stage stage) {
  switch (stage) {
    case Stage::Precontemplation:
      return "precontemplation";
    case Stage::Contemplation:
      return "contemplation";
    case Stage::Preparation:
      return "preparation";
    case Stage::Action:
      return "action";
    case Stage::Maintenance:
      return "maintenance";
  }
  return {};
}

std::string_view to_word(GoalStatus status) {
  switch (status) {
    case GoalStatus::Active:
      return "active";
    case GoalStatus::Met:
      return "met";
    case GoalStatus::Revised:
      return "revised";
    case GoalStatus::Dropped:
      return "dropped";
  }
  return {};
}

int sessions_held(const Client& client, Date as_of) {
  return static_cast<int>(std::ranges::count_if(client.sessions, [as_of](const Session& each) {
    return each.date.value <= as_of && was_held(attendance_of(each));
  }));
}

}  // namespace resist
