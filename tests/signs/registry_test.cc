#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "advice/match.h"
#include "signs/detector.h"
#include "support/sign_record.h"

using namespace resist;

namespace {

/// What stands under the heading `## name`, to the next one; empty without such a heading.
std::string_view section(std::string_view page, const std::string& name) {
  const std::size_t at = page.find("\n## " + name + "\n");
  if (at == std::string_view::npos) return {};
  page.remove_prefix(at + 1);
  return page.substr(0, page.find("\n## ", 1));
}

/// The one fenced example of a section.
std::string example(std::string_view page, const std::string& name) {
  const std::string_view text = section(page, name);
  const std::size_t begin = text.find("```yaml\n");
  REQUIRE(begin != std::string_view::npos);
  const std::size_t end = text.find("```", begin + 8);
  REQUIRE(end != std::string_view::npos);
  CHECK(text.find("```yaml", end + 3) == std::string_view::npos);
  return std::string(text.substr(begin + 8, end - begin - 8));
}

std::string file_name(std::string_view id) {
  std::string name(id);
  for (char& each : name) each = each == '-' ? '_' : each;
  return name;
}

/// What there is of a sign besides its line in the registry.
std::vector<std::string> files_of(std::string_view id) {
  const std::string name = file_name(id);
  return {"src/signs/" + name + ".cc", "src/signs/" + name + ".md", "src/signs/" + name + ".yaml",
          "tests/signs/" + name + "_test.cc"};
}

bool fitted(std::string_view id) {
  return std::ranges::find(sign_fits(), id, &SignFit::sign) != sign_fits().end();
}

bool exists(const std::string& path) {
  return std::ifstream(std::string(RESIST_SOURCE_DIR) + "/" + path).good();
}

}  // namespace

TEST_CASE("the six signs stand in the order of the founding document") {
  std::string order;
  for (const Detector* each : all_detectors()) order += std::string(each->id) + " ";
  CHECK(order == "not-talking small-talk no-homework cancelling spinning-wheels trying-harder ");
}

TEST_CASE("every detector is whole: words, page, thresholds, source and test") {
  for (const Detector* each : all_detectors()) {
    CAPTURE(each->id);
    CHECK(find_detector(each->id) == each);
    CHECK_FALSE(each->title.empty());
    CHECK_FALSE(each->summary.empty());
    const bool detects = each->detect != nullptr;
    CHECK(detects);
    CHECK(each->page.starts_with("# " + std::string(each->id) + "\n\n"));
    for (const char* name :
         {"Flagged", "Not flagged", "Why it matters", "When it is wrong", "Thresholds"}) {
      CAPTURE(name);
      CHECK_FALSE(section(each->page, name).empty());
    }
    for (const std::string& path : files_of(each->id)) {
      CHECK_MESSAGE(exists(path), "missing: " << path);
    }
    const std::string pack = "\npack: " + std::string(each->id) + "\n";
    CHECK_MESSAGE(each->rules.find(pack) != std::string_view::npos,
                  "missing: the line 'pack: " << each->id << "' of its rule pack");
    CHECK_MESSAGE(fitted(each->id), "missing: its line in src/advice/match.cc");
  }
  CHECK(find_detector("not_talking") == nullptr);
}

TEST_CASE("every threshold has its range, its help and its source, and stands on the page") {
  for (const Detector* each : all_detectors()) {
    std::set<std::string_view> names;
    for (const Threshold& threshold : each->thresholds) {
      CAPTURE(each->id);
      CAPTURE(threshold.name);
      CHECK(names.insert(threshold.name).second);
      CHECK(threshold.least <= threshold.value);
      CHECK(threshold.value <= threshold.most);
      CHECK_FALSE(threshold.help.empty());
      CHECK_FALSE(threshold.source.empty());
      const std::string named = "`" + std::string(threshold.name) + "`";
      CHECK(section(each->page, "Thresholds").find(named) != std::string_view::npos);
      Settings settings(each->thresholds);
      CHECK(settings.set(threshold.name, threshold.least));
      CHECK_FALSE(settings.set(threshold.name, threshold.most + 1));
    }
  }
}

TEST_CASE("the pages' examples hold: what is flagged is a pattern, what is not is none") {
  for (const Detector* each : all_detectors()) {
    CAPTURE(each->id);
    const SignReading flagged = SignRecord(example(each->page, "Flagged")).listen().read(each->id);
    CHECK(flagged.level >= Level::Present);
    CHECK_FALSE(flagged.evidence.empty());
    const SignReading quiet =
        SignRecord(example(each->page, "Not flagged")).listen().read(each->id);
    CHECK(to_word(quiet.level) == "none");
  }
}

TEST_CASE("no page and no summary puts a label on a person") {
  for (const Detector* each : all_detectors()) {
    CAPTURE(each->id);
    for (const char* word : {"resistant", "non-compliant", "noncompliant", "unmotivated",
                             "manipulative", "difficult client", "lazy"}) {
      CAPTURE(word);
      CHECK(each->page.find(word) == std::string_view::npos);
    }
  }
}

TEST_CASE("no page, pack or test stands without its line in the registry") {
  namespace fs = std::filesystem;
  for (const auto& entry : fs::directory_iterator{std::string{RESIST_SOURCE_DIR} + "/src/signs"}) {
    if (entry.path().extension() != ".md") continue;
    std::string id = entry.path().stem().string();
    std::ranges::replace(id, '_', '-');
    CHECK_MESSAGE(find_detector(id) != nullptr,
                  "missing: the line of " << id << " in src/signs/registry.cc");
  }
}
