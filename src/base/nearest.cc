#include "base/nearest.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/unicode.h"

namespace resist {

int edit_distance(std::string_view a, std::string_view b) {
  const std::size_t width = b.size() + 1;
  std::vector<int> before(width);
  std::vector<int> above(width);
  std::vector<int> row(width);
  for (std::size_t j = 0; j < width; ++j) above[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j < width; ++j) {
      const int replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> known) {
  // A line of ten thousand letters is nobody's misspelt key, and the distance is quadratic.
  constexpr std::size_t longest_word = 64;
  if (word.size() > longest_word) return {};
  const std::string wanted = ascii_lower(word);
  std::string_view best;
  int least = static_cast<int>(std::max<std::size_t>(word.size() / 3, 1)) + 1;
  for (const std::string_view each : known) {
    const int distance = edit_distance(wanted, ascii_lower(each));
    if (distance < least) {
      least = distance;
      best = each;
    }
  }
  return best;
}

std::string_view nearest_name(std::string_view word, std::span<const std::string_view> known) {
  if (const std::string_view meant = nearest(word, known); !meant.empty()) return meant;
  constexpr std::size_t shortest_part = 4;
  const std::string wanted = ascii_lower(word);
  if (wanted.size() < shortest_part) return {};
  for (const std::string_view each : known) {
    const std::string name = ascii_lower(each);
    for (std::size_t at = 0; at < name.size(); at = name.find('-', at)) {
      if (name[at] == '-') ++at;
      if (name.compare(at, wanted.size(), wanted) == 0) return each;
    }
  }
  const auto holds_it = std::ranges::find_if(known, [&wanted](std::string_view each) {
    return ascii_lower(each).find(wanted) != std::string::npos;
  });
  return holds_it == known.end() ? std::string_view{} : *holds_it;
}

}  // namespace resist
