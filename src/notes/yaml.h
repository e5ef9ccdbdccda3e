#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "record/passage.h"

namespace resist {

struct YamlEntry;

/// A value of a YAML file with its place. Nothing is guessed from how a scalar looks: `no`, `12:30`
/// and `012` are the text that was written, and whoever knows the schema says what it means.
struct YamlNode {
  enum class Kind { Null, Scalar, List, Map };

  Kind kind = Kind::Null;

  /// The text of a scalar, with quotes, escapes, indentation and folds taken out.
  std::string scalar;

  /// Whether a scalar stands in quotes or a block, so that `"null"` is text.
  bool quoted = false;

  /// A scalar with its quotes; of a list or map where it begins; of an aliased value, the place of
  /// its anchor; of a null, nowhere.
  Span where;

  std::vector<YamlNode> items;
  std::vector<YamlEntry> entries;  ///< in the order written, each key once

  /// The way from `scalar` back to the file.
  std::vector<Passage::Segment> segments;

  [[nodiscard]] bool is_null() const { return kind == Kind::Null; }
  [[nodiscard]] bool is_scalar() const { return kind == Kind::Scalar; }
  [[nodiscard]] bool is_list() const { return kind == Kind::List; }
  [[nodiscard]] bool is_map() const { return kind == Kind::Map; }

  /// The value of \p key in a map; null when there is none.
  [[nodiscard]] const YamlNode* find(std::string_view key) const;
};

struct YamlEntry {
  std::string key;
  Span where;  ///< of the key
  YamlNode value;
};

/// How YAML is read. Both ways give the same tree for every input.
enum class YamlReading {
  Quick,  ///< by a reader of plain YAML as far as that goes, which is many times faster
  Full,   ///< by a parser of all of YAML
};

/// Reads the YAML in \p length bytes of \p file at \p begin. Mistakes are diagnostics and what can
/// be read is in the tree: after a mistake of syntax, the list item or top-level key that holds it
/// is passed over. A Null node when there is nothing.
///
/// Bounded whatever the input: nesting to 64 levels, maps to 1,000 keys, and aliases to 10,000
/// values and 1 MiB of text in all.
[[nodiscard]] YamlNode parse_yaml(const SourceFile& file, std::size_t begin, std::size_t length,
                                  Diagnostics& diagnostics,
                                  YamlReading reading = YamlReading::Quick);

/// The whole of \p file.
[[nodiscard]] YamlNode parse_yaml(const SourceFile& file, Diagnostics& diagnostics);

/// The text of a scalar with the way back to where it stands.
[[nodiscard]] Passage passage_of(const YamlNode& scalar);

}  // namespace resist
