// The one file that knows yaml-cpp: its events, marks and exceptions stop here.
#include "notes/yaml_full.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "notes/codes.h"
#include "notes/yaml_literal.h"
#include "notes/yaml_scalar.h"

namespace resist {
namespace {

constexpr std::size_t deepest_nesting = 64;
constexpr std::size_t most_keys = 1000;
constexpr std::size_t most_alias_values = 10'000;
constexpr std::size_t most_alias_text = std::size_t{1} << 20U;

/// Thrown out of the parser to where it was called; the parser itself cannot be told to stop.
struct Stop {
  YamlTrouble trouble;
};

/// Thrown where the reading of a file ends though the text goes on.
struct Finished {};

struct Weight {
  std::size_t values = 0;
  std::size_t text = 0;
};

void weigh(const YamlNode& node, Weight& weight) {
  ++weight.values;
  weight.text += node.scalar.size();
  for (const YamlNode& item : node.items) weigh(item, weight);
  for (const YamlEntry& entry : node.entries) {
    weight.text += entry.key.size();
    weigh(entry.value, weight);
  }
}

class TreeBuilder final : public YAML::EventHandler {
 public:
  TreeBuilder(const YamlText& text, Diagnostics& diagnostics)
      : text_(text), diagnostics_(diagnostics) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    const std::size_t at = offset(mark);
    if (++documents_ == 1) return;
    report(codes::second_document, at, 1,
           "a second document begins here, and only the first is read",
           R"(keep one kind of thing at the left edge, and no line "---" between)");
    throw Finished{};
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    if (expects_key()) {
      take_key({}, span(scalar_begin(offset(mark)), 1));
      return;
    }
    add({}, anchor);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::size_t at = offset(mark);
    const auto found = anchors_.find(anchor);
    if (found == anchors_.end() || !within_alias_budget(found->second)) {
      report_alias(at);
      add({}, 0);
      return;
    }
    YamlNode copy = found->second;
    if (expects_key()) {
      take_key(std::move(copy.scalar), copy.where);
      return;
    }
    add(std::move(copy), 0);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    YamlNode node{.kind = YamlNode::Kind::Scalar, .quoted = tag == "!"};
    read_scalar(scalar_begin(offset(mark)), value, node);
    if (expects_key()) {
      take_key(std::move(node.scalar), node.where);
      return;
    }
    add(std::move(node), anchor);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    open(YamlNode::Kind::List, mark, anchor);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    open(YamlNode::Kind::Map, mark, anchor);
  }
  void OnMapEnd() override { close(); }

  /// The tree, complete or as far as it was read.
  YamlNode take_root() {
    while (!open_.empty()) close();
    return std::move(root_);
  }

  /// Where the innermost list or map that was not closed begins.
  [[nodiscard]] std::optional<std::size_t> open_bracket() const {
    if (open_.empty()) return std::nullopt;
    const std::size_t at = open_.back().node.where.begin - text_.base;
    const char c = at < text_.source.size() ? text_.source[at] : '\0';
    return c == '[' || c == '{' ? std::optional{at} : std::nullopt;
  }

 private:
  struct Open {
    YamlNode node;
    YAML::anchor_t anchor = 0;
    bool is_key = false;      ///< a list or map where a key should be
    bool has_key = false;     ///< the next value belongs to the last key
    bool drop_value = false;  ///< ... which was not a key that can be kept
    std::string key;
    Span key_where;
  };

  [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
    return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), text_.source.size());
  }

  [[nodiscard]] Span span(std::size_t begin, std::size_t length) const {
    return {.file = &text_.file,
            .begin = static_cast<std::uint32_t>(text_.base + begin),
            .length = static_cast<std::uint32_t>(length)};
  }

  void report(std::string_view code, std::size_t at, std::size_t length, std::string message,
              std::string hint) {
    diagnostics_.push_back(diagnostic_at(Severity::Error, code, span(at, length),
                                         std::move(message), std::move(hint)));
  }

  /// Past the anchor and tag that may stand before a scalar: `&name !!str text`.
  [[nodiscard]] std::size_t scalar_begin(std::size_t at) const {
    const std::string_view source = text_.source;
    while (at < source.size() && (source[at] == '&' || source[at] == '!')) {
      at = std::min(source.find_first_of(" \t\r\n", at), source.size());
      at = std::min(source.find_first_not_of(" \t\r\n", at), source.size());
    }
    return at;
  }

  void read_scalar(std::size_t begin, const std::string& value, YamlNode& node) const {
    const char first = begin < text_.source.size() ? text_.source[begin] : '\0';
    if (first == '|' && node.quoted && fill_if_literal(begin, value, node)) return;
    Alignment aligned = align_scalar(text_.source, begin, value, text_.base);
    if (aligned.open_quote) {
      throw Stop{
          .trouble = {.at = begin,
                      .message = fmt::format("the quote {} that opens here is never closed", first),
                      .hint = "close it, or take it out"}};
    }
    node.scalar = value;
    node.segments = std::move(aligned.segments);
    node.where = span(begin, aligned.end - begin);
  }

  /// A literal block maps back exactly where it is as plain as they are.
  bool fill_if_literal(std::size_t header, const std::string& value, YamlNode& node) const {
    const std::size_t column = open_.empty() ? 0 : column_of(open_.back());
    LiteralBlock block;
    if (!find_literal_block(text_.source, header, column, block)) return false;
    YamlNode literal = node;
    fill_literal(text_.file, text_.source, text_.base, block, literal);
    if (literal.scalar != value) return false;
    node = std::move(literal);
    return true;
  }

  [[nodiscard]] std::size_t column_of(const Open& open) const {
    const std::size_t at =
        (open.has_key ? open.key_where.begin : open.node.where.begin) - text_.base;
    const std::size_t line = at == 0 ? std::string_view::npos : text_.source.rfind('\n', at - 1);
    return at - (line == std::string_view::npos ? 0 : line + 1);
  }

  [[nodiscard]] bool expects_key() const {
    return !open_.empty() && open_.back().node.is_map() && !open_.back().has_key;
  }

  void take_key(std::string key, const Span& where) {
    Open& map = open_.back();
    if (map.node.entries.size() >= most_keys) {
      throw Stop{.trouble = {.at = where.begin - text_.base,
                             .code = codes::yaml_limits,
                             .message = fmt::format("more than {} keys are not read", most_keys)}};
    }
    const auto first = std::ranges::find(map.node.entries, key, &YamlEntry::key);
    map.drop_value = first != map.node.entries.end();
    if (map.drop_value) {
      diagnostics_.push_back(diagnostic_at(
          Severity::Error, codes::duplicate_key, where, fmt::format("\"{}\" is given twice", key),
          fmt::format("the first is on line {}, and is the one that counts",
                      first->where.position().line)));
    }
    map.key = std::move(key);
    map.key_where = where;
    map.has_key = true;
  }

  void open(YamlNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    const std::size_t at = scalar_begin(offset(mark));
    if (open_.size() >= deepest_nesting) {
      throw Stop{.trouble = {.at = at,
                             .code = codes::yaml_limits,
                             .message = fmt::format(
                                 "lists and maps within each other more than {} deep are not read",
                                 deepest_nesting)}};
    }
    open_.push_back(
        {.node = {.kind = kind, .where = span(at, 1)}, .anchor = anchor, .is_key = expects_key()});
  }

  void close() {
    Open done = std::move(open_.back());
    open_.pop_back();
    if (!done.is_key) {
      add(std::move(done.node), done.anchor);
      return;
    }
    diagnostics_.push_back(diagnostic_at(Severity::Error, codes::wrong_kind, done.node.where,
                                         "a key should be a word, and this is a list or a map",
                                         "put text that begins with a bracket in quotes"));
    open_.back().has_key = open_.back().drop_value = true;
  }

  void add(YamlNode node, YAML::anchor_t anchor) {
    if (anchor != 0 && within_alias_budget(node)) anchors_.insert_or_assign(anchor, node);
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    Open& parent = open_.back();
    if (parent.node.is_list()) {
      parent.node.items.push_back(std::move(node));
      return;
    }
    if (!parent.has_key) return;
    parent.has_key = false;
    if (std::exchange(parent.drop_value, false)) return;
    parent.node.entries.push_back(
        {.key = std::move(parent.key), .where = parent.key_where, .value = std::move(node)});
  }

  /// An alias whose value is not to be had: not finished, or one too many.
  void report_alias(std::size_t at) {
    if (!over_budget_) {
      report(codes::yaml_limits, at, 1, "a value that refers to itself is not read", "");
      return;
    }
    if (std::exchange(budget_reported_, true)) return;
    report(codes::yaml_limits, at, 1,
           "the references (\"*\") of this file add up to more than can be read",
           "write the values out");
  }

  bool within_alias_budget(const YamlNode& node) {
    if (over_budget_) return false;
    Weight more = spent_;
    weigh(node, more);
    over_budget_ = more.values > most_alias_values || more.text > most_alias_text;
    if (over_budget_) return false;
    spent_ = more;
    return true;
  }

  const YamlText& text_;
  Diagnostics& diagnostics_;
  std::vector<Open> open_;
  YamlNode root_;
  std::map<YAML::anchor_t, YamlNode> anchors_;
  Weight spent_;
  bool over_budget_ = false;
  bool budget_reported_ = false;
  std::size_t documents_ = 0;
};

void run_parser(const std::string& text, TreeBuilder& builder) {
  std::istringstream stream{text};
  YAML::Parser parser{stream};
  try {
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Finished&) {
    return;
  }
}

}  // namespace

YamlOutcome parse_full_yaml(const YamlText& text) {
  YamlOutcome outcome;
  TreeBuilder builder{text, outcome.diagnostics};
  try {
    run_parser(std::string{text.source}, builder);
  } catch (const Stop& stop) {
    outcome.trouble = stop.trouble;
  } catch (const YAML::Exception& error) {
    outcome.trouble =
        explain_yaml_error(text.source, static_cast<std::size_t>(std::max(error.mark.pos, 0)),
                           error.msg, builder.open_bracket());
  }
  outcome.root = builder.take_root();
  return outcome;
}

}  // namespace resist
