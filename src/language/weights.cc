// The trained weights stand in the program as they stand in reading_weights.bin; weights.S
// includes the file.
#include <cstdint>
#include <cstring>

#include "language/learned.h"

extern "C" {
extern const std::int8_t resist_reading_weights[];
extern const std::int8_t resist_reading_weights_end[];
}

namespace resist {
namespace {

constexpr std::size_t head_length = 4;
constexpr std::size_t sign_length = 2 * sizeof(float);

const std::int8_t* read_scaling(const std::int8_t* head, LearnedWeights::Scaling& scaling) {
  for (std::size_t s = 0; s < learned_signs.size(); ++s, head += sign_length) {
    std::memcpy(&scaling.scale.at(s), head, sizeof(float));
    std::memcpy(&scaling.bias.at(s), head + sizeof(float), sizeof(float));
  }
  return head;
}

}  // namespace

LearnedWeights unpack_weights(std::span<const std::int8_t> bytes) {
  LearnedWeights weights;
  const std::int8_t* head = read_scaling(bytes.data() + head_length, weights.sentence);
  head = read_scaling(head, weights.note);
  weights.table = bytes.subspan(static_cast<std::size_t>(head - bytes.data()));
  return weights;
}

const LearnedWeights& built_in_weights() {
  static const LearnedWeights weights =
      unpack_weights({resist_reading_weights, static_cast<std::size_t>(resist_reading_weights_end -
                                                                       resist_reading_weights)});
  return weights;
}

}  // namespace resist
