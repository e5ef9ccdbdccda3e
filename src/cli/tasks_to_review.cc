#include "cli/tasks_to_review.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string_view>
#include <utility>

#include "base/unicode.h"
#include "language/section_names.h"

namespace resist {
namespace {

enum class Label { None, Set, Review };

/// What a heading, or the words before a colon, say of the text behind them.
Label label_of(std::string_view written) {
  const std::string name = plain_section_name(written);
  static constexpr std::array<std::string_view, 2> tasks = {"task", "tasks"};
  if (std::ranges::find(tasks, name) != tasks.end()) return Label::Set;
  const SectionName* known = find_section_name(written);
  if (known == nullptr) return Label::None;
  const auto has = [&name](std::string_view word) { return name.find(word) != std::string::npos; };
  if (has("review") || has("last") || has("previous")) return Label::Review;
  const bool sets =
      known->role == SectionRole::Plan && (has("homework") || has("hw") || has("assigned"));
  return sets || known->role == SectionRole::Homework ? Label::Set : Label::None;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view around = " \t\r\n-*\u2022";
  const std::size_t begin = text.find_first_not_of(around);
  if (begin == std::string_view::npos) return {};
  text.remove_prefix(begin);
  return text.substr(0, text.find_last_not_of(" \t\r\n.;,") + 1);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : ascii_lower(text)) {
    if (is_letter_byte(c) || c == '/' || std::isdigit(static_cast<unsigned char>(c)) != 0) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::exchange(word, {}));
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

/// `6/7`: so many days of the week.
bool counts_days(std::string_view word) {
  return word.size() == 3 && word[1] == '/' && word[2] == '7';
}

/// Whether a line under "Homework" tells what became of a task instead of setting one. A line too
/// many is struck out by the therapist; one that is reviewed already should not be asked again.
bool looks_back(const std::vector<std::string>& words) {
  static constexpr auto back = std::to_array<std::string_view>(
      {"done",    "did",      "didn",    "didnt", "undone",    "forgot",  "forgotten",
       "tried",   "wrote",    "managed", "kept",  "completed", "brought", "missed",
       "skipped", "reviewed", "was",     "were",  "hasn",      "hadn",    "rv",
       "partly",  "half",     "said",    "left",  "attempted", "never"});
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (std::ranges::find(back, words[i]) != back.end() || counts_days(words[i])) return true;
    const bool bids =
        i > 0 && (words[i - 1] == "do" || words[i - 1] == "to" || words[i - 1] == "if");
    if (words[i] == "not" && !bids) return true;
  }
  return false;
}

/// Whether it sets nothing that can be asked after: "none", "same as last week".
bool sets_nothing(const std::vector<std::string>& words) {
  static constexpr auto nothing = std::to_array<std::string_view>(
      {"none", "nil", "no", "n/a", "na", "nothing", "as", "same", "ditto", "tbc", "tbd"});
  return words.empty() || std::ranges::find(nothing, words.front()) != nothing.end();
}

/// Whether it tells of somebody, as a finding does: "he'd think it over", not "she will ring".
bool tells_of_somebody(const std::vector<std::string>& words) {
  static constexpr auto who =
      std::to_array<std::string_view>({"he", "she", "they", "it", "we", "i"});
  if (words.size() < 2 || std::ranges::find(who, words[0]) == who.end()) return false;
  return words[1] != "will" && words[1] != "to";
}

/// Each task of a line; several are parted by semicolons.
void add_tasks(std::string_view line, std::vector<std::string>& tasks) {
  constexpr std::size_t most = 8;
  constexpr int longest = 160;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(';'), line.size());
    const std::string_view task = trimmed(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
    const std::vector<std::string> words = words_of(task);
    if (sets_nothing(words) || tells_of_somebody(words) || looks_back(words)) continue;
    if (tasks.size() == most) return;
    std::string text = shorten(task, longest);
    if (std::ranges::find(tasks, text) == tasks.end()) tasks.push_back(std::move(text));
  }
}

/// What follows on a label without a colon, "HW trigger log", "Hw - trigger log"; empty without
/// one.
std::string_view behind_label(std::string_view text) {
  const std::size_t end = std::min(text.find(' '), text.size());
  return label_of(text.substr(0, end)) == Label::Set ? text.substr(end) : std::string_view{};
}

/// What stands on the line before the sentence, without the mark of a list.
std::string_view before_on_line(const Session& session, const Sentence& sentence) {
  const std::string_view before = std::string_view{session.notes.text}.substr(0, sentence.begin);
  const std::size_t line = before.rfind('\n');
  return trimmed(line == std::string_view::npos ? before : before.substr(line + 1));
}

/// Reads the prose of a session line by line.
class Reader {
 public:
  explicit Reader(const Session& session) : session_(session) {}

  void read(const Sentence& sentence) {
    if (sentence.in_transcript) return;
    if (sentence.section != section_) label_on_line_ = false;
    section_ = sentence.section;
    const std::size_t colon = std::min(sentence.text.find(':'), sentence.text.size());
    const Label own =
        colon <= longest_section_name ? label_of(sentence.text.substr(0, colon)) : Label::None;
    if (own != Label::None && colon < sentence.text.size()) {
      label_on_line_ = true;
      if (own == Label::Set) add_tasks(sentence.text.substr(colon + 1), tasks_);
      return;
    }
    if (label_of(section_) == Label::Set) return read_under_heading(sentence);
    if (sentence.role == SectionRole::Plan) add_tasks(behind_label(sentence.text), tasks_);
  }

  [[nodiscard]] std::vector<std::string> take() && { return std::move(tasks_); }

 private:
  /// Behind "HW:" within a paragraph the label counts for its own sentence, above a list for all.
  void read_under_heading(const Sentence& sentence) {
    const std::string_view before = before_on_line(session_, sentence);
    const bool at_label = before.ends_with(':');
    if (label_on_line_ && !at_label) return;
    label_on_line_ = label_on_line_ || at_label;
    const std::string_view behind = behind_label(sentence.text);
    add_tasks(behind.empty() ? sentence.text : behind, tasks_);
  }

  const Session& session_;
  std::string section_;
  bool label_on_line_ = false;
  std::vector<std::string> tasks_;
};

}  // namespace

std::vector<std::string> tasks_to_review(const Session& session, const SessionReading& reading) {
  std::vector<std::string> tasks;
  for (const Noted<std::string>& each : session.assigned) tasks.push_back(each.value);
  if (!tasks.empty()) return tasks;
  Reader reader{session};
  for (const Sentence& each : reading.sentences) reader.read(each);
  return std::move(reader).take();
}

}  // namespace resist
