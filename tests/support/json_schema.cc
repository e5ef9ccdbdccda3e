#include "support/json_schema.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace resist::test {
namespace {

using nlohmann::json;

bool is_of_type(const json& value, std::string_view type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "number") return value.is_number();
  if (type == "integer") return value.is_number_integer();
  if (type == "boolean") return value.is_boolean();
  return type == "null" && value.is_null();
}

class Validator {
 public:
  explicit Validator(const json& root) : root_(root) {}

  std::string fault(const json& value, const json& schema, const std::string& at) const {
    if (schema.is_boolean()) return schema.get<bool>() ? "" : at + ": is not allowed";
    if (schema.contains("$ref")) return fault(value, referred(schema["$ref"]), at);
    for (const auto check :
         {&Validator::type_fault, &Validator::word_fault, &Validator::range_fault,
          &Validator::object_fault, &Validator::item_fault}) {
      if (std::string found = (this->*check)(value, schema, at); !found.empty()) return found;
    }
    return {};
  }

 private:
  const json& referred(const std::string& reference) const {
    return root_.at(json::json_pointer{reference.substr(1)});
  }

  std::string type_fault(const json& value, const json& schema, const std::string& at) const {
    if (!schema.contains("type")) return {};
    const json& types = schema["type"];
    const bool right = types.is_string() ? is_of_type(value, types.get<std::string>())
                                         : std::ranges::any_of(types, [&value](const json& type) {
                                             return is_of_type(value, type.get<std::string>());
                                           });
    return right ? "" : fmt::format("{}: is no {}", at, types.dump());
  }

  std::string word_fault(const json& value, const json& schema, const std::string& at) const {
    if (schema.contains("const") && value != schema["const"]) return at + ": is another constant";
    if (!schema.contains("enum")) return {};
    const json& words = schema["enum"];
    const bool known = std::ranges::find(words, value) != words.end();
    return known ? "" : fmt::format("{}: {} is none of {}", at, value.dump(), words.dump());
  }

  std::string range_fault(const json& value, const json& schema, const std::string& at) const {
    if (!value.is_number()) return {};
    const auto number = value.get<double>();
    if (schema.contains("minimum") && number < schema["minimum"].get<double>()) {
      return fmt::format("{}: {} is too small", at, number);
    }
    if (schema.contains("maximum") && number > schema["maximum"].get<double>()) {
      return fmt::format("{}: {} is too large", at, number);
    }
    return {};
  }

  std::string object_fault(const json& value, const json& schema, const std::string& at) const {
    if (!value.is_object()) return {};
    for (const json& key : schema.value("required", json::array())) {
      if (!value.contains(key.get<std::string>())) return fmt::format("{}: no {}", at, key.dump());
    }
    const json properties = schema.value("properties", json::object());
    const json others = schema.value("additionalProperties", json(true));
    for (const auto& [key, member] : value.items()) {
      const json& of_member = properties.contains(key) ? properties[key] : others;
      if (std::string found = fault(member, of_member, at + "/" + key); !found.empty())
        return found;
    }
    return {};
  }

  std::string item_fault(const json& value, const json& schema, const std::string& at) const {
    if (!value.is_array() || !schema.contains("items")) return {};
    for (std::size_t i = 0; i < value.size(); ++i) {
      std::string found = fault(value[i], schema["items"], fmt::format("{}/{}", at, i));
      if (!found.empty()) return found;
    }
    return {};
  }

  const json& root_;
};

}  // namespace

std::string schema_fault(const json& value, const json& schema) {
  return Validator{schema}.fault(value, schema, "");
}

}  // namespace resist::test
