// The one file of the commands that knows nlohmann-json.
#include "cli/json.h"

#include <nlohmann/json.hpp>

#include "base/unicode.h"
#include "base/version.h"

namespace resist {
namespace {

using Json = nlohmann::ordered_json;

Json document(std::string_view schema) {
  return {{"schema", schema}, {"tool", std::string{"resist "}.append(version)}};
}

std::string write(const Json& json) {
  // A byte that is no UTF-8 can only come from a file's name; it is shown as a replacement.
  return json_without_controls(json.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

Json to_object(const Diagnostic& each) {
  return {{"severity", to_word(each.severity)},
          {"code", each.code},
          {"file", each.path},
          {"line", each.at.line},
          {"column", each.at.column},
          {"message", each.message},
          {"hint", each.hint}};
}

Json to_object(const Threshold& each) {
  return {{"name", each.name}, {"value", each.value}, {"least", each.least},
          {"most", each.most}, {"help", each.help},   {"source", each.source}};
}

Json to_object(const Explanation& each) {
  Json object{{"kind", each.kind}, {"id", each.id}, {"title", each.title}, {"page", each.page}};
  Json thresholds = Json::array();
  for (const Threshold& threshold : each.thresholds) thresholds.push_back(to_object(threshold));
  object["thresholds"] = std::move(thresholds);
  return object;
}

Json to_object(const RuleTest& rule) {
  Json failed = Json::array();
  for (const ExampleTest& each : rule.failed) {
    failed.push_back({{"example", each.example}, {"should_match", each.should_match}});
  }
  return {{"rule", rule.rule},
          {"examples", rule.yes + rule.no},
          {"failed", std::move(failed)},
          {"also_finds", rule.also_finds}};
}

}  // namespace

std::string to_json(const std::vector<Setting>& settings) {
  Json json = document("resist.config/1");
  json["settings"] = Json::array();
  for (const Setting& each : settings) {
    json["settings"].push_back({{"key", each.key}, {"value", each.value}, {"origin", each.origin}});
  }
  return write(json);
}

std::string to_json(const std::vector<Check>& checks) {
  Json json = document("resist.doctor/1");
  json["checks"] = Json::array();
  for (const Check& each : checks) {
    json["checks"].push_back({{"check", each.name},
                              {"ok", each.ok},
                              {"finding", each.finding},
                              {"repair", each.repair}});
  }
  return write(json);
}

std::string to_json(const std::vector<PackTest>& tests) {
  Json json = document("resist.rules-test/1");
  json["packs"] = Json::array();
  for (const PackTest& test : tests) {
    Json rules = Json::array();
    for (const RuleTest& rule : test.rules) rules.push_back(to_object(rule));
    json["packs"].push_back(
        {{"file", test.file}, {"pack", test.pack}, {"rules", std::move(rules)}});
  }
  return write(json);
}

std::string check_to_json(bool partial, const Diagnostics& diagnostics) {
  Json json = document("resist.check/1");
  json["partial"] = partial;
  json["diagnostics"] = Json::array();
  for (const Diagnostic& each : diagnostics) json["diagnostics"].push_back(to_object(each));
  return write(json);
}

std::string to_json(const std::vector<Explanation>& explanations) {
  Json json = document("resist.explain/1");
  json["pages"] = Json::array();
  for (const Explanation& each : explanations) json["pages"].push_back(to_object(each));
  return write(json);
}

}  // namespace resist
