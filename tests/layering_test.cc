// One way for the data: a folder of src includes what stands above it, and a foreign library is
// known in the files named here and in no other.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

struct Include {
  std::string file;    // "signs/pattern.cc"
  std::string header;  // "record/session.h"
  bool is_foreign;     // stands in angle brackets
};

/// What the file at \p path, in \p src, includes.
std::vector<Include> includes_of(const fs::path& path, const fs::path& src) {
  std::vector<Include> found;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const std::string_view directive = "#include ";
    if (!line.starts_with(directive)) continue;
    const bool is_foreign = line[directive.size()] == '<';
    const std::size_t begin = directive.size() + 1;
    const std::size_t end = line.find_first_of(">\"", begin);
    found.push_back(
        {fs::relative(path, src).generic_string(), line.substr(begin, end - begin), is_foreign});
  }
  return found;
}

std::vector<Include> all_includes() {
  const fs::path src = fs::path(RESIST_SOURCE_DIR) / "src";
  std::vector<Include> all;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(src)) {
    const std::string ending = entry.path().extension().string();
    if (ending != ".cc" && ending != ".h") continue;
    std::ranges::copy(includes_of(entry.path(), src), std::back_inserter(all));
  }
  return all;
}

std::string top_folder(const std::string& path) {
  const std::size_t slash = path.find('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

constexpr std::string_view ways[] = {"base",  "record", "notes",  "language",
                                     "signs", "advice", "report", "cli"};

std::ptrdiff_t place(std::string_view folder) {
  return std::ranges::find(ways, folder) - std::begin(ways);
}

}  // namespace

TEST_CASE("a folder includes only what stands above it") {
  const std::vector<Include> all = all_includes();
  REQUIRE(all.size() > 1000);
  for (const Include& include : all) {
    if (include.is_foreign || top_folder(include.file).empty()) continue;
    CAPTURE(include.file);
    CAPTURE(include.header);
    CHECK(place(top_folder(include.header)) <= place(top_folder(include.file)));
  }
}

TEST_CASE("a foreign library stays in the files that know it") {
  struct Row {
    std::string_view library;
    std::vector<std::string> files;
  };
  const Row rows[] = {
      {"CLI/", {"cli/app.cc"}},
      {"yaml-cpp/", {"notes/yaml_full.cc"}},
      {"nlohmann/", {"report/json_values.h", "cli/json.cc", "cli/program_record.cc"}},
      {"tbb/", {"cli/caseload.cc"}},
      {"libstemmer.h", {"language/tokens.cc"}},
      {"linux/", {"cli/guard_calls.cc", "cli/guard_folders.cc"}},
  };
  const std::vector<Include> all = all_includes();
  for (const Row& row : rows) {
    CAPTURE(row.library);
    std::vector<std::string> found;
    for (const Include& include : all) {
      if (include.is_foreign && include.header.starts_with(row.library))
        found.push_back(include.file);
    }
    CHECK_FALSE(found.empty());
    for (const std::string& file : found) {
      CAPTURE(file);
      CHECK(std::ranges::count(row.files, file) == 1);
    }
  }
}
