#include "language/reading.h"

namespace resist {

std::string_view to_word(Status status) {
  switch (status) {
    case Status::Counted:
      return "counted";
    case Status::Negated:
      return "negated";
    case Status::Resolved:
      return "resolved";
    case Status::History:
      return "history";
    case Status::Hypothetical:
      return "hypothetical";
    case Status::OtherPerson:
      return "other-person";
    case Status::Plan:
      return "plan";
    case Status::Therapist:
      return "therapist";
    case Status::Clinic:
      return "clinic";
    case Status::Productive:
      return "productive";
    case Status::Template:
      return "template";
    case Status::Weak:
      return "weak";
    case Status::Ignored:
      return "ignored";
  }
  return {};
}

std::string_view to_word(SectionRole role) {
  switch (role) {
    case SectionRole::Unknown:
      return "unknown";
    case SectionRole::ClientWords:
      return "client-words";
    case SectionRole::Behaviour:
      return "behaviour";
    case SectionRole::Inference:
      return "inference";
    case SectionRole::Intervention:
      return "intervention";
    case SectionRole::Response:
      return "response";
    case SectionRole::Plan:
      return "plan";
    case SectionRole::Homework:
      return "homework";
    case SectionRole::Risk:
      return "risk";
    case SectionRole::Goal:
      return "goal";
    case SectionRole::Other:
      return "other";
  }
  return {};
}

}  // namespace resist
