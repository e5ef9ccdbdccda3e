// A pack of a hundred phrases that have nothing to do with ours, over two thousand sentences in one
// run: each is found where it stands, and told from what is denied, past or about somebody else.
#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "language/packs.h"
#include "language/read.h"
#include "notes/read.h"
#include "support/memory_files.h"

using namespace resist;

namespace {

struct Verb {
  std::string_view base;
  std::string_view past;
  std::string_view running;
};

constexpr auto verbs = std::to_array<Verb>({{"polish", "polished", "polishing"},
                                            {"sketch", "sketched", "sketching"},
                                            {"varnish", "varnished", "varnishing"},
                                            {"juggle", "juggled", "juggling"},
                                            {"weigh", "weighed", "weighing"},
                                            {"fold", "folded", "folding"},
                                            {"tune", "tuned", "tuning"},
                                            {"repaint", "repainted", "repainting"},
                                            {"catalogue", "catalogued", "cataloguing"},
                                            {"photograph", "photographed", "photographing"}});

constexpr auto things = std::to_array<std::string_view>(
    {"brass kettle", "paper lantern", "oak barrel", "tin whistle", "glass marble", "copper wire",
     "canvas tent", "wicker basket", "iron gate", "clay pot"});

/// A sentence around a phrase: {0} is the verb, {1} its past, {2} its -ing form, {3} the thing.
/// What is read in it, or `Weak` where the phrase does not stand.
struct Frame {
  std::string_view text;
  Status status;
};

constexpr auto frames = std::to_array<Frame>({
    {"She {1} the {3} for most of the hour.", Status::Counted},
    {"Client {1} a {3} while we spoke.", Status::Counted},
    {"He kept {2} the {3} when asked about work.", Status::Counted},
    {"Today she wanted to {0} the {3} again.", Status::Counted},
    {"Mostly {1} the {3}.", Status::Counted},
    {"She did not {0} the {3}.", Status::Negated},
    {"He never {1} the {3} today.", Status::Negated},
    {"Client denied {2} the {3}.", Status::Negated},
    {"There was no {2} the {3} this time.", Status::Negated},
    {"Her husband {1} the {3}.", Status::OtherPerson},
    {"His mother {1} a {3} all weekend.", Status::OtherPerson},
    {"Her brother keeps {2} the {3}.", Status::OtherPerson},
    {"As a child she {1} the {3}.", Status::History},
    {"He used to {0} the {3} at school.", Status::History},
    {"Years ago she {1} a {3}.", Status::History},
    {"We {1} nothing, and the {3} stayed where it was.", Status::Weak},
    {"She spoke about a {3} that her aunt left behind.", Status::Weak},
    {"He {1} his words with care.", Status::Weak},
    {"The {3} was not what the session was about.", Status::Weak},
    {"The hour went to the plan for {2} and nothing else, near a {3}.", Status::Weak},
});

struct Expected {
  std::string rule;
  std::string text;
  Status status;
  std::string_view verb;
  std::string_view thing;
};

std::string pack_of_a_hundred() {
  std::string pack = "pack: far\nsign: far\ntitle: Far away\nrules:\n";
  for (std::size_t i = 0; i < verbs.size() * things.size(); ++i) {
    pack += fmt::format("  - {{id: r{}, phrases: [\"{} (the|a) {}\"], why: w}}\n", i,
                        verbs[i / things.size()].base, things[i % things.size()]);
  }
  return pack;
}

/// Two thousand sentences, a hundred to a session, and what stands in each.
std::string two_thousand_sentences(std::vector<Expected>& expected) {
  std::string file = "client: F-01\nsessions:\n";
  for (std::size_t f = 0; f < frames.size(); ++f) {
    file += fmt::format("  - date: 2026-{:02}-{:02}\n    notes: |\n", 1 + f / 4, 1 + 7 * (f % 4));
    for (std::size_t i = 0; i < verbs.size() * things.size(); ++i) {
      // Another frame for each phrase of a session, so that all stand mixed.
      const Frame& frame = frames[(f + i) % frames.size()];
      const Verb& verb = verbs[i / things.size()];
      std::string text = fmt::format(fmt::runtime(frame.text), verb.base, verb.past, verb.running,
                                     things[i % things.size()]);
      file += fmt::format("      {}\n", text);
      expected.push_back({fmt::format("far/r{}", i), std::move(text), frame.status,
                          verb.base.substr(0, 3), things[i % things.size()]});
    }
  }
  return file;
}

}  // namespace

TEST_CASE(
    "a hundred phrases over two thousand sentences, each where it stands and as it is meant") {
  Diagnostics diagnostics;
  const auto pack =
      read_pack(std::make_shared<SourceFile>("far.yaml", pack_of_a_hundred()), diagnostics);
  REQUIRE(pack);
  const PhraseBook book = compile(std::array{*pack}, diagnostics);
  REQUIRE(book.rules().size() == 100);

  std::vector<Expected> expected;
  const testing::MemoryFiles files{{"F-01.yaml", two_thousand_sentences(expected)}};
  REQUIRE(expected.size() == 2000);
  const auto client =
      read_client(find_clients({"F-01.yaml"}, files, diagnostics).front(), files, diagnostics);
  REQUIRE(client);
  CHECK(diagnostics.empty());
  LanguageReader reader{{.books = {&book}}};
  const ClientReading reading = reader.read(*client);

  std::map<std::string, const PhraseHit*, std::less<>> hits;
  for (const SessionReading& session : reading.sessions) {
    for (const PhraseHit& hit : session.phrases) {
      if (!hit.rule.starts_with("far/")) continue;
      const std::string text{session.sentences[hit.sentence].text};
      const bool first = hits.emplace(text, &hit).second;
      CHECK_MESSAGE(first, "twice: " << text);
    }
  }
  for (const Expected& each : expected) {
    CAPTURE(each.text);
    const auto found = hits.find(each.text);
    if (each.status == Status::Weak) {
      CHECK(found == hits.end());
      continue;
    }
    REQUIRE(found != hits.end());
    CHECK(found->second->rule == each.rule);
    CHECK(to_word(found->second->status) == to_word(each.status));
    const std::string_view words = found->second->where.text();
    CHECK(words.starts_with(each.verb));
    CHECK(words.ends_with(each.thing));
  }
}
