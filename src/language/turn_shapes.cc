#include "language/turn_shapes.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>

#include "language/speaker_labels.h"

namespace resist {
namespace {

constexpr std::string_view space = " \t\r\n\v\f";

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view text;  ///< without space at either end
};

std::vector<Line> lines_in(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::size_t first = std::min(text.find_first_not_of(space, at), end);
    std::size_t last = end;
    while (last > first && space.find(text[last - 1]) != std::string_view::npos) --last;
    lines.push_back({.begin = first, .end = last, .text = text.substr(first, last - first)});
    at = end + 1;
  }
  return lines;
}

bool is_timing(std::string_view line) {
  return line.find("-->") != std::string_view::npos;
}

bool is_number(std::string_view line) {
  return !line.empty() && line.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Reads lines one after another and keeps who is speaking.
class Splitter {
 public:
  Splitter(std::string_view text, const Roles& roles)
      : text_(text), roles_(roles), lines_(lines_in(text)) {}

  std::vector<Utterance> split() {
    const bool timed = std::ranges::any_of(lines_, is_timing, &Line::text);
    count_labels();
    for (std::size_t i = timed ? leave_out_captioning() : 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.text.empty() || (timed && is_cue_head(i))) {
        whole_ = !timed && whole_;
        continue;
      }
      if (timed) {
        read_cue(line);
      } else {
        read_line(line.begin, line.end);
      }
    }
    return std::move(said_);
  }

 private:
  /// A name counts as a label when it is a usual one, one of the roles, or is met twice: "Homework:
  /// the diary" within a turn is none.
  void count_labels() {
    for (const Line& line : lines_) {
      if (const auto label = label_of(line.text)) ++met_[std::string{label->name}];
    }
  }

  [[nodiscard]] bool is_speaker(std::string_view name) const {
    if (speaker_of(name, roles_) != Speaker::Unknown) return true;
    const auto met = met_.find(std::string{name});
    return met != met_.end() && met->second > 1;
  }

  /// The first line after "WEBVTT" and its header.
  [[nodiscard]] std::size_t leave_out_captioning() const {
    if (lines_.empty() || !lines_.front().text.starts_with("WEBVTT")) return 0;
    std::size_t i = 0;
    while (i < lines_.size() && !lines_[i].text.empty() && !is_timing(lines_[i].text)) ++i;
    return i;
  }

  /// A timing, or the number or name of a cue above one; a comment of the format.
  [[nodiscard]] bool is_cue_head(std::size_t i) {
    const bool starts = i == 0 || lines_[i - 1].text.empty();
    if (starts || is_timing(lines_[i].text)) comment_ = false;
    if (is_timing(lines_[i].text)) return true;
    if (i + 1 < lines_.size() && is_timing(lines_[i + 1].text)) {
      return starts || is_number(lines_[i].text);
    }
    const std::string_view text = lines_[i].text;
    const bool is_block = text.starts_with("NOTE") || text == "STYLE" || text == "REGION";
    comment_ = comment_ || (starts && is_block && lines_.front().text.starts_with("WEBVTT"));
    return comment_;
  }

  /// Cue text, which may hold tags: `<v Dr. Lee>How was it?</v>`.
  void read_cue(const Line& line) {
    std::size_t at = line.begin;
    while (at < line.end) {
      const std::size_t open = std::min(text_.find('<', at), line.end);
      if (open > at) read_line(at, open);
      const std::size_t close = std::min(text_.find('>', open), line.end);
      const std::string_view tag = text_.substr(open, close - open);
      const std::size_t name = tag.find(' ');
      if (tag.starts_with("<v") && name != std::string_view::npos) speak(tag.substr(name + 1));
      if (open < line.end) whole_ = false;
      at = close + 1;
    }
  }

  void read_line(std::size_t begin, std::size_t end) {
    const auto label = label_of(text_.substr(begin, end - begin));
    if (label && is_speaker(label->name)) {
      speak(label->name);
      begin += label->text_begin;
    }
    while (const std::size_t next = label_within(begin, end)) {
      say(begin, next);
      const auto inner = label_of(text_.substr(next, end - next));
      speak(inner->name);
      begin = next + inner->text_begin;
    }
    say(begin, end);
  }

  /// Where a usual label stands within a line, as in text that a YAML fold made one line; 0 for
  /// nowhere.
  [[nodiscard]] std::size_t label_within(std::size_t begin, std::size_t end) const {
    for (std::size_t colon = text_.find(": ", begin); colon < end;
         colon = text_.find(": ", colon + 1)) {
      std::size_t word = colon;
      while (word > begin && space.find(text_[word - 1]) == std::string_view::npos) --word;
      if (word > begin && is_usual_label(text_.substr(word, colon - word)) &&
          label_of(text_.substr(word, end - word))) {
        return word;
      }
    }
    return 0;
  }

  void speak(std::string_view name) {
    name_ = name;
    speaker_ = speaker_of(name, roles_);
    whole_ = false;
  }

  void say(std::size_t begin, std::size_t end) {
    begin = std::min(text_.find_first_not_of(space, begin), end);
    while (end > begin && space.find(text_[end - 1]) != std::string_view::npos) --end;
    if (begin >= end) return;
    const auto last = static_cast<std::uint32_t>(end);
    if (whole_ && !said_.empty()) {
      said_.back().length = last - said_.back().begin;
    } else {
      const auto first = static_cast<std::uint32_t>(begin);
      said_.push_back({.speaker = speaker_, .name = name_, .begin = first, .length = last - first});
    }
    whole_ = true;
  }

  std::string_view text_;
  const Roles& roles_;
  std::vector<Line> lines_;
  std::map<std::string, int> met_;
  std::vector<Utterance> said_;
  std::string_view name_;
  Speaker speaker_ = Speaker::Unknown;

  /// Nothing but space has stood between the last utterance and here.
  bool whole_ = false;
  bool comment_ = false;
};

}  // namespace

std::vector<Utterance> split_utterances(std::string_view text, const Roles& roles) {
  return Splitter{text, roles}.split();
}

}  // namespace resist
