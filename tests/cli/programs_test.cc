// Detectors that are programs: what they find is shown, and whatever else they do harms nothing.
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/process.h"
#include "cli/program_record.h"
#include "language/read.h"
#include "notes/read.h"
#include "support/json_schema.h"
#include "support/text.h"
#include "support/transcript.h"

using namespace resist;
using nlohmann::json;
using test::has;

namespace {

constexpr std::string_view fidgety_notes = R"(client: T-01
sessions:
  - date: 2026-11-03
    assigned: [thought record, ring the surgery]
    notes: |
      Client fiddled with the pen. Forgot the diary again.
  - date: 2026-11-10
    assigned: [the thought record, each day]
    notes: |
      Client fiddled with the pen and the cup.
  - date: 2026-11-17
    assigned: [thought record each day]
    notes: |
      Client was still.
  - date: 2026-11-24
    notes: |
      Tomorrow is not told.
)";

/// The first line of a program that is well behaved, and a finding of it.
constexpr std::string_view head_line = R"(echo '{"schema": "resist.findings/1"}')";
constexpr std::string_view pen_finding =
    R"(echo '{"rule": "pen", "file": "T-01.yaml", "line": 6, "column": 8, "why": "seen"}')";

/// A desk with the notes and a configuration whose one program is \p script, run by sh.
struct ProgramDesk : test::Desk {
  explicit ProgramDesk(std::string_view script, std::string_view limits = "seconds: 5") {
    files["T-01.yaml"] = fidgety_notes;
    files["sh.yaml"] = fmt::format(
        "programs:\n  - {{name: tics, sign: fidgeting, title: Fidgeting, {}, run: {}}}\n", limits,
        json{"sh", "-c", script, "sh", "a; exit 9"}.dump());
  }
};

test::Ran run_on(const test::Desk& desk, std::vector<std::string> command) {
  command.insert(command.end(), {"--config", "sh.yaml", "T-01.yaml"});
  return test::run_in(desk, command, {{"SECRET", "x"}});
}

}  // namespace

TEST_CASE("what a program finds is shown like any other finding, with its sign") {
  const ProgramDesk desk{fmt::format("{}; {}", head_line, pen_finding)};
  const test::Ran scan = run_on(desk, {"scan", "--sign", "fidgeting"});
  CHECK(scan.out ==
        "T-01.yaml:6:8: present: \xE2\x80\x9C"
        "Client fiddled with the pen.\xE2\x80\x9D [tics/pen]\n");
  CHECK(scan.err.empty());
  CHECK(scan.status == 0);
  for (const char* format : {"ndjson", "csv", "sarif"}) {
    CHECK(has(run_on(desk, {"scan", "--format", format}).out, "tics/pen"));
  }
  for (const char* format : {"text", "markdown", "html"}) {
    CAPTURE(format);
    CHECK(has(run_on(desk, {"report", "--format", format}).out, "Fidgeting"));
  }
  const test::Ran report = run_on(desk, {"report", "--format", "json"});
  const json schema = json::parse(test::run_in({}, {"schema", "report"}).out);
  CHECK(test::schema_fault(json::parse(report.out), schema) == "");
  CHECK(has(report.out, "tics/pen"));
  std::string thrice{head_line};
  for (const char* line : {"6", "10", "14"}) {
    thrice += fmt::format(R"(; echo '{{"rule": "pen", "file": "T-01.yaml", "line": {}}}')", line);
  }
  const ProgramDesk often{thrice};
  CHECK(has(run_on(often, {"report"}).out, "T-01.yaml:6"));
  CHECK(
      has(run_on(often, {"weekly", "--since", "2026-11-16", "--format", "json"}).out, "fidgeting"));
}

TEST_CASE("a finding may be of a sign that is there, and its rule can be switched off") {
  const std::string told = fmt::format(
      "{}; {}", head_line,
      R"(echo '{"rule": "pen", "sign": "small-talk", "file": "T-01.yaml", "line": 6}')");
  ProgramDesk desk{told};
  CHECK(has(run_on(desk, {"scan", "--sign", "small-talk"}).out, "[tics/pen]"));
  desk.files["sh.yaml"] += "off: [tics/pen]\n";
  const test::Ran off = run_on(desk, {"scan"});
  CHECK_FALSE(has(off.out, "[tics/pen]"));
  CHECK(off.err.empty());
}

TEST_CASE("programs that misbehave become a diagnostic, and the report goes on") {
  struct Row {
    const char* why;
    std::string script;
    const char* limits;
    const char* code;
    const char* says;
  };
  const std::string begun = fmt::format("{}; ", head_line);
  const std::string well = fmt::format("{}{}; ", begun, pen_finding);
  const auto finding = [&](std::string_view rest) {
    return fmt::format("{}echo '{{\"rule\": \"pen\", {}}}'", begun, rest);
  };
  const char* short_time = "seconds: 0.3";
  const char* usual = "seconds: 20";
  const std::vector<Row> rows = {
      {"sleeps", well + "sleep 30", short_time, "R903", "more than 0.3 s"},
      {"sleeps with its output closed", well + "exec >&- 2>&-; sleep 30", short_time, "R903", ""},
      {"leaves one behind", well + "sleep 30 &", short_time, "R903", ""},
      {"ignores the signals it can", "trap '' TERM INT HUP; while :; do :; done", short_time,
       "R903", ""},
      {"is killed", well + "kill -9 $$", usual, "R902", "signal KILL"},
      {"fails", well + "echo no such word >&2; exit 3", usual, "R902", "it said: no such word"},
      {"prints a gigabyte of lines", well + "yes", usual, "R904", "1024 KiB"},
      {"prints a gigabyte without a line", "exec cat /dev/zero", usual, "R904", ""},
      {"complains without end", well + "yes >&2", short_time, "R903", ""},
      {"takes a gigabyte of memory", begun + "exec /usr/bin/python3 -c 'x = bytearray(1 << 30)'",
       "megabytes: 64", "R902", "MemoryError"},
      {"writes a big file",
       begun + "head -c 9000000 /dev/zero > ${TMPDIR:-/tmp}/resist-test.$$; "
               "s=$?; rm ${TMPDIR:-/tmp}/resist-test.$$; exit $s",
       usual, "R902", ""},
      {"prints rubbish", "head -c 9000 /dev/urandom", usual, "R905", "resist.findings/1"},
      {"prints nothing", "true", usual, "R905", ""},
      {"is of another version", R"(echo '{"schema": "resist.findings/2"}')", usual, "R905", ""},
      {"prints rubbish after the head", begun + "echo Traceback", usual, "R906", "line 2"},
      {"prints deep JSON", begun + "head -c 200000 /dev/zero | tr '\\0' '['", usual, "R906", ""},
      {"names another file", finding(R"("file": "/etc/passwd", "line": 1)"), usual, "R907", ""},
      {"names a line that is not there", finding(R"("file": "T-01.yaml", "line": 999)"), usual,
       "R907", "T-01.yaml:999:1"},
      {"names a column that is not there",
       finding(R"("file": "T-01.yaml", "line": 6, "column": 900)"), usual, "R907", ""},
      {"names the head of the file", finding(R"("file": "T-01.yaml", "line": 1)"), usual, "R907",
       "in no session"},
      {"names a session that is to come", finding(R"("file": "T-01.yaml", "line": 17)"), usual,
       "R907", "in no session"},
      {"a number beyond all bounds",
       finding(R"("file": "T-01.yaml", "line": 99999999999999999999)"), usual, "R906", "\"line\""},
      {"a sign that is not there",
       finding(R"("file": "T-01.yaml", "line": 6, "sign": "smal-talk")"), usual, "R906",
       "did you mean \"small-talk\""},
      {"a strength out of range", finding(R"("file": "T-01.yaml", "line": 6, "strength": 7)"),
       usual, "R906", "1, 2 or 3"},
      {"a misspelt key", finding(R"("file": "T-01.yaml", "line": 6, "strenght": 2)"), usual, "R906",
       "did you mean \"strength\""},
      {"a rule that is no name",
       begun + R"(echo '{"rule": "A b", "file": "T-01.yaml", "line": 6}')", usual, "R906",
       "small letters"},
      {"no place", begun + R"(echo '{"rule": "pen"}')", usual, "R906", "\"file\" is missing"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const auto begin = std::chrono::steady_clock::now();
    const test::Ran ran = run_on(ProgramDesk{row.script, row.limits}, {"scan"});
    CHECK(ran.status == 4);
    CHECK(has(ran.out, "[no-homework/forgot-or-lost]"));
    CHECK_FALSE(has(ran.out, "[tics/pen]"));
    CHECK(has(ran.err, row.code));
    CHECK(has(ran.err, row.says));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{20});
  }
}

TEST_CASE("a report that lacks a program's part says so, and not that notes could not be read") {
  const ProgramDesk desk{"exit 1"};
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{"report", "--format", "markdown"},
        std::vector<std::string>{"report", "--format", "html"},
        std::vector<std::string>{"weekly"}}) {
    CAPTURE(command[0]);
    const test::Ran ran = run_on(desk, command);
    CHECK(has(ran.out, "A detector program failed"));
    CHECK_FALSE(has(ran.out, "could not be read"));
  }
}

TEST_CASE("a wrong line does not take the right ones with it, and a thousand are counted") {
  const std::string script =
      fmt::format("{}; {}; yes nonsense | head -1000", head_line, pen_finding);
  const test::Ran ran = run_on(ProgramDesk{script}, {"scan"});
  CHECK(has(ran.out, "[tics/pen]"));
  CHECK(has(ran.err, "997 more lines"));
  CHECK(ran.status == 4);
}

TEST_CASE("a program is given its arguments, a few variables and nothing else") {
  const char* checks[] = {"test -z \"$SECRET\"",       "test \"$LANG\" = C.UTF-8",
                          "test \"$1\" = 'a; exit 9'", "test \"$(pwd)\" = /",
                          "test ! -e /proc/self/fd/9", "test \"$(ulimit -c)\" = 0",
                          "! echo x 2>/dev/null >&0"};
  for (const char* check : checks) {
    CAPTURE(check);
    const test::Ran ran = run_on(ProgramDesk{fmt::format("{}; {}", head_line, check)}, {"scan"});
    CHECK(ran.err == "");
    CHECK(ran.status == 0);
  }
}

TEST_CASE("a program that cannot be started is left out") {
  ProgramDesk desk{""};
  for (const char* run : {"/nowhere/at-all", "no-such-program-anywhere", "/etc/passwd"}) {
    CAPTURE(run);
    desk.files["sh.yaml"] =
        fmt::format("programs:\n  - {{name: tics, sign: small-talk, run: [{}]}}\n", run);
    const test::Ran ran = run_on(desk, {"scan"});
    CHECK(has(ran.err, "R901"));
    CHECK(has(ran.out, "[no-homework/forgot-or-lost]"));
    CHECK(ran.status == 4);
  }
}

TEST_CASE("a configuration among notes names no programs") {
  ProgramDesk desk{""};
  desk.files[".resist.yaml"] = "programs:\n  - {name: a, sign: small-talk, run: [touch, /tmp/x]}\n";
  const test::Ran ran = test::run_in(desk, {"scan", "T-01.yaml"});
  CHECK(has(ran.err, ".resist.yaml:1:1"));
  CHECK(has(ran.err, "R706"));
  CHECK(ran.status == 4);
  CHECK(has(test::run_in(desk, {"scan", "--config", ".resist.yaml", "T-01.yaml"}).err, "R706"));
}

TEST_CASE("redacted, neither program nor notes are quoted in what is said of a failure") {
  const std::string script = "head -c 900 >&2; exit 1";
  const test::Ran ran = run_on(ProgramDesk{script}, {"scan", "--redact"});
  CHECK(has(run_on(ProgramDesk{script}, {"scan"}).err, "it said: {"));
  CHECK(has(ran.err, "client-1"));
  CHECK_FALSE(has(ran.err, "it said"));
  CHECK_FALSE(has(ran.err, "T-01"));
  CHECK_FALSE(has(ran.err, "fiddled"));
}

TEST_CASE("what a program is told is valid by its schema, and holds no session to come") {
  const json schema = json::parse(test::run_in({}, {"schema", "record"}).out);
  const ProgramDesk desk{""};
  Diagnostics diagnostics;
  for (const char* path : {"T-01.yaml", "examples"}) {
    for (const ClientSource& source : find_clients({path}, desk, diagnostics)) {
      CAPTURE(source.name);
      const auto client = read_client(source, desk, diagnostics);
      REQUIRE(client);
      LanguageReader reader{{}};
      const Date today = std::chrono::year{2026} / 11 / 22;
      const json record = json::parse(record_to_json(*client, reader.read(*client), today));
      CHECK(test::schema_fault(record, schema) == "");
      CHECK_FALSE(record["sessions"].empty());
      CHECK_FALSE(has(record.dump(), "Tomorrow"));
    }
  }
}

TEST_CASE("the columns that a program is told are those that a finding is shown at") {
  test::Desk desk;
  desk.files["L.yaml"] =
      "client: L\nsessions:\n  - date: 2026-11-17\n    notes: "
      "\"\xC3\x84rger. Dr\xC3\xB6ge. Forgot it.\"\n";
  Diagnostics diagnostics;
  const auto client =
      read_client(find_clients({"L.yaml"}, desk, diagnostics)[0], desk, diagnostics);
  REQUIRE(client);
  LanguageReader reader{{}};
  const ClientReading reading = reader.read(*client);
  const json record =
      json::parse(record_to_json(*client, reading, std::chrono::year{2026} / 11 / 22));
  const json& told = record["sessions"][0]["sentences"];
  REQUIRE(told.size() == 3);
  for (std::size_t i = 0; i < told.size(); ++i) {
    CHECK(told[i]["column"] == reading.sessions[0].sentences[i].where.position().column);
  }
}

TEST_CASE("the example finds the task that is assigned again and again") {
  ProgramDesk desk{""};
  desk.files["sh.yaml"] = fmt::format(
      "programs:\n  - name: same-task\n    run: [python3, {}/examples/detectors/same-task.py]\n"
      "    sign: same-task\n    title: The same task again\n",
      RESIST_SOURCE_DIR);
  const test::Ran ran = run_on(desk, {"scan", "--sign", "same-task", "--format", "ndjson"});
  CHECK(ran.err == "");
  const json line = json::parse(ran.out);
  CHECK(line["rule"] == "same-task/assigned-again");
  CHECK(line["kind"] == "field");
  CHECK(line["line"] == 12);
  CHECK(line["quote"] == "assigned: [thought record each day] (assigned 3 sessions in a row)");
  CHECK(line["note"] == "assigned 3 sessions in a row");
}
