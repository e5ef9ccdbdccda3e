// A period as a person asks for it: what it was taken for, asked for again, is the same.
#include "record/period.h"

#include "base/unicode.h"
#include "target.h"
#include "whole_program.h"

using namespace resist;
using namespace resist::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Date today = std::chrono::year{2026} / 11 / 22;
  const Result<Period> period = parse_period(text_of(data, size), today);
  if (!period) return 0;
  const std::string words = to_words(*period);
  if (words.empty()) return 0;
  const Result<Period> again = parse_period(words, today);
  hold(again && *again == *period, "a period in the program's words is the same period: " + words);
  return 0;
}
