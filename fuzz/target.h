#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

/// What libFuzzer calls with one input. A target returns 0, and aborts where a promise is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace resist::fuzz {

/// The bytes of an input as text.
[[nodiscard]] inline std::string text_of(const std::uint8_t* data, std::size_t size) {
  return {data, data + size};
}

}  // namespace resist::fuzz
