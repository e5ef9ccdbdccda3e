// How notes write totals. Sources: the score lines of clinical.md 2 and 7.5 (spinning wheels),
// progress notes of NHS Talking Therapies and of measurement-based care as they are usually kept
// ("PHQ-9 14 (was 17)", "GAD-7 down from 15 to 9"), and the practice caseload.
#include "language/total_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace resist {
namespace {

using enum TotalWord;

struct Words {
  TotalWord kind = Unknown;
  std::string_view words;
};

constexpr auto lists = std::to_array<Words>({
    {Neutral,
     "score scores total totals overall raw result results again is are of came come comes back "
     "out measured measures reads reading sits stands stood remains remained stays stayed stuck "
     "holding holds held hovering steady stable still unchanged flat plateaued level levelled "
     "leveled off this her his their has had have been global self-report "
     "questionnaire weekly a an the just self-reported clocks it"},
    {Was, "was were"},
    {Now, "now today currently tonight"},
    {Earlier,
     "last prev previous previously prior earlier before baseline b/l bl intake "
     "assessment ax initial initially originally first start outset admission then ago former "
     "formerly yesterday pre-treatment pre screening january february march april june july "
     "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
     "spring summer autumn winter christmas easter discharge history hx old discharged"},
    {From, "from vs versus compared against than"},
    {To, "to"},
    {Move,
     "down up dropped drops drop fell fall falls fallen rose risen rise rises went gone moved "
     "decreased decrease increased increase improved improving improves reduced reduction "
     "worsened worse climbed lifted slid crept jumped jump shifted lower higher better changed "
     "change gain gained lost gains dropping falling rising declined edged differs"},
    {By, "by"},
    {Done,
     "done completed complete administered given taken repeated redone filled readministered"},
    {Place, "in on at during"},
    {Item, "item items q question questions q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 i9 subscale"},
    {Unit,
     "week weeks wk wks day days month months mo mos year years yr yrs min mins minutes hour hours "
     "hrs session sessions sess visit visits time times x percent people clients patients nights "
     "night attacks episodes boxes pages th nd rd st am pm"},
    {Points, "point points pt pts"},
    {Compare,
     "above below over under least most more less fewer between exceeds exceeding beyond within "
     "around about approx approximately roughly nearly almost say upwards"},
    {Scored, "scored scoring got rated"},
    {Band,
     "moderate moderately severe mild mildly minimal subclinical clinical "
     "caseness range band mod good low high lowest highest best worst"},
    {Follows,
     "and but so with which indicating indicates suggesting suggests meaning since across after "
     "despite although though while as both i.e e.g consistent reviewed discussed shared for"},
    {Supposed,
     "will would should could might if once until unless till aim aims aiming target targets goal "
     "goals hope hopes hoping want wants wish expects expect expected cut cutoff cutoffs threshold "
     "thresholds norm norms mean means average ave avg median example imagine suppose supposing "
     "when whenever criterion criteria benchmark remission needs need needed plan plans predicted "
     "prediction guess guessed guesses thinks thought"},
});

struct Known {
  WordHash word = 0;
  TotalWord kind = Unknown;
};

constexpr std::size_t count_words() {
  std::size_t count = 0;
  for (const Words& each : lists) {
    count += 1 + static_cast<std::size_t>(std::ranges::count(each.words, ' '));
  }
  return count;
}

constexpr auto make_table() {
  std::array<Known, count_words()> table{};
  std::size_t at = 0;
  for (const Words& each : lists) {
    std::string_view rest = each.words;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      table[at++] = {.word = hash_of(rest.substr(0, end)), .kind = each.kind};
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  std::ranges::sort(table, {}, &Known::word);
  return table;
}

constexpr auto table = make_table();
static_assert(std::ranges::adjacent_find(table, {}, &Known::word) == table.end(),
              "a word does one thing");

}  // namespace

TotalWord total_word(const Token& token) {
  const auto* const found = std::ranges::lower_bound(table, token.surface, {}, &Known::word);
  return found != table.end() && found->word == token.surface ? found->kind : Unknown;
}

}  // namespace resist
