#include "language/turns.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "language/turn_kinds.h"
#include "language/turn_shapes.h"

namespace resist {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_said(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Words as people count them, between spaces; what stands in [brackets] is no one's words.
int words_in(std::string_view text) {
  int words = 0;
  bool counted = false;
  int depth = 0;
  for (const char c : text) {
    if (c == '[') ++depth;
    if (c == ']' && depth > 0) --depth;
    if (is_space(c)) {
      counted = false;
    } else if (depth == 0 && !counted && is_said(c)) {
      counted = true;
      ++words;
    }
  }
  return words;
}

/// Where only the therapist's name is known and one other person speaks, that is the client.
void name_the_other(std::vector<Utterance>& said, const Roles& roles) {
  if (roles.therapist.empty() || !roles.client.empty()) return;
  std::string_view other;
  bool has_therapist = false;
  for (const Utterance& each : said) {
    if (each.speaker == Speaker::Therapist) {
      has_therapist = true;
    } else if (each.speaker != Speaker::Unknown || each.name.empty() ||
               (!other.empty() && each.name != other)) {
      return;
    } else {
      other = each.name;
    }
  }
  if (!has_therapist) return;
  for (Utterance& each : said) {
    if (each.speaker == Speaker::Unknown) each.speaker = Speaker::Client;
  }
}

}  // namespace

std::vector<Turn> read_turns(const Passage& transcript, const Roles& roles, Tokenizer& tokenizer) {
  std::vector<Turn> turns;
  const std::string_view text = transcript.text;
  std::string_view name;
  std::vector<Utterance> said_in_turn = split_utterances(text, roles);
  name_the_other(said_in_turn, roles);
  for (const Utterance& each : said_in_turn) {
    const bool goes_on = !turns.empty() && turns.back().speaker == each.speaker &&
                         (each.speaker == Speaker::Therapist || each.speaker == Speaker::Client ||
                          name == each.name);
    name = each.name;
    const std::string_view said = text.substr(each.begin, each.length);
    if (goes_on) {
      turns.back().rest.push_back({.begin = each.begin, .length = each.length});
      turns.back().words += words_in(said);
      continue;
    }
    turns.push_back({.speaker = each.speaker,
                     .begin = each.begin,
                     .length = each.length,
                     .words = words_in(said),
                     .where = transcript.locate(each.begin, each.length),
                     .text = said});
  }
  classify_turns(transcript, turns, tokenizer);
  return turns;
}

}  // namespace resist
