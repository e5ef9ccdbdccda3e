#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "signs/detector.h"

namespace resist {

/// What the words of session \p index say for \p sign: one piece of evidence for each sentence with
/// a phrase or a learned reading of it, in the order of the note, with its status and weight; then
/// what detector programs found there.
[[nodiscard]] std::vector<Evidence> text_evidence(const Context& context, std::size_t index,
                                                  std::string_view sign);

/// Evidence from a field of session \p index. \p quote is the field in words for people; \p note
/// says what makes it count or not, and may be empty.
struct FieldEvidence {
  std::string_view rule;
  EvidenceKind kind = EvidenceKind::Field;
  int strength = 2;
  Span where;
  std::string quote;
  Status status = Status::Counted;
  std::string note;
};

[[nodiscard]] Evidence field_evidence(const Context& context, std::size_t index,
                                      FieldEvidence field);

/// Takes what is counted in \p evidence out of the count, saying why.
void set_aside(std::vector<Evidence>& evidence, Status status, std::string_view why);

}  // namespace resist
