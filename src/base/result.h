#pragma once

#include <string>
#include <utility>
#include <variant>

namespace resist {

/// Why something of the outside world failed, as one sentence to print.
struct Error {
  std::string message;
};

/// A value, or why there is none. The names are those of `std::expected`, which C++20 lacks.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : held_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool has_value() const { return std::holds_alternative<T>(held_); }
  explicit operator bool() const { return has_value(); }
  [[nodiscard]] const T& operator*() const& { return std::get<T>(held_); }
  [[nodiscard]] T&& operator*() && { return std::get<T>(std::move(held_)); }
  [[nodiscard]] const T* operator->() const { return &std::get<T>(held_); }
  [[nodiscard]] const std::string& error() const { return std::get<Error>(held_).message; }

 private:
  std::variant<T, Error> held_;
};

}  // namespace resist
