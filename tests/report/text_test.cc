#include "support/text.h"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "advice/never_said.h"
#include "report/report.h"
#include "support/golden.h"
#include "support/lines.h"
#include "support/sample_report.h"

using namespace resist;
using test::has;

namespace {}  // namespace

TEST_CASE("the report as a therapist reads it") {
  const SampleReport sample;
  const std::string text = to_text(sample.report(), {});
  CHECK(text == golden("report/golden/sample.txt", text));
}

TEST_CASE("the report in detail, for a terminal without UTF-8") {
  const SampleReport sample;
  const std::string text = to_text(sample.report(), {.utf8 = false, .detail = 1});
  CHECK(text == golden("report/golden/sample-detail-ascii.txt", text));
  CHECK(std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) > 0x7E; }));
}

TEST_CASE("every line keeps to the width, at any width, in either alphabet") {
  const SampleReport sample;
  const ClientReport report = sample.report();
  for (const int width : {40, 60, 80, 120}) {
    for (const bool utf8 : {true, false}) {
      for (const int detail : {0, 1}) {
        CAPTURE(width);
        CAPTURE(utf8);
        const TextStyle style{.utf8 = utf8, .width = width, .detail = detail};
        CHECK(layout_fault(to_text(report, style), width) == "");
        CHECK(layout_fault(advice_to_text(report, style), width) == "");
      }
    }
  }
}

TEST_CASE("colour adds nothing that is not also in words") {
  const SampleReport sample;
  const ClientReport report = sample.report();
  const std::string coloured = to_text(report, {.colour = true});
  std::string stripped;
  for (std::size_t at = 0; at < coloured.size(); ++at) {
    if (coloured[at] == '\x1b') at = coloured.find('m', at);
    if (coloured[at] != 'm' || coloured[at - 1] < '0' || coloured[at - 1] > '9') {
      stripped += coloured[at];
    }
  }
  CHECK(coloured.size() > stripped.size());
  CHECK(stripped == to_text(report, {}));
}

TEST_CASE("safety comes before every sign, and a score that reliably worsened too") {
  const SampleReport sample;
  ClientReport report = sample.report();
  report.measures[0].course = Course::ReliableDeterioration;
  const std::string text = to_text(report, {});
  const std::size_t safety = text.find("SAFETY");
  const std::size_t missed = text.find("No-show on 2026-03-17");
  const std::size_t worse = text.find("PHQ-9 HAS RELIABLY WORSENED");
  const std::size_t summary = text.find("In short");
  CHECK(safety < missed);
  CHECK(missed < worse);
  CHECK(worse < summary);
  CHECK(summary < text.find("SIGNS"));
  CHECK(has(text, "a reminder, not a risk assessment"));
}

TEST_CASE("a record without risk entries says so, and that this is no assessment") {
  const SampleReport sample;
  ClientReport report = sample.report();
  report.safety = {};
  const std::string text = to_text(report, {});
  CHECK_FALSE(has(text, "SAFETY"));
  CHECK(has(text, "No risk entry found in these notes. That is not a risk assessment."));
}

TEST_CASE("past risk entries are few, current ones are all there") {
  const SampleReport sample;
  ClientReport report = sample.report();
  SafetyEntry entry = report.safety.entries[0];
  report.safety.entries.clear();
  for (const char* quote : {"a", "b", "c", "d"}) {
    entry.quote = quote;
    report.safety.entries.push_back(entry);
  }
  entry.current = false;
  entry.status = Status::History;
  for (const char* quote : {"SI in 2017", "SI in 2018", "SI in 2019"}) {
    entry.quote = quote;
    report.safety.entries.push_back(entry);
  }
  const std::string text = to_text(report, {});
  CHECK(has(text, "(1 more: resist report -v)"));
  CHECK(has(text, "suicidal ideation, in the past"));
  CHECK_FALSE(has(to_text(report, {.detail = 1}), "more: resist report -v"));
}

TEST_CASE("a sentence that tells of two risks is shown once, with both") {
  const SampleReport sample;
  ClientReport report = sample.report();
  SafetyEntry entry = report.safety.entries[0];
  entry.quote = "Cutting again, would rather not wake up.";
  entry.risk_class = "self-harm";
  report.safety.entries.assign(1, entry);
  entry.risk_class = "suicidal-ideation";
  report.safety.entries.push_back(entry);
  const std::string text = to_text(report, {});
  CHECK(has(text, "self-harm, suicidal ideation"));
  CHECK(text.find("Cutting again") == text.rfind("Cutting again"));
}

TEST_CASE("a conflict between words and score is said beside the entry") {
  const SampleReport sample;
  ClientReport report = sample.report();
  report.safety.entries[0].conflict = "PHQ-9 item 9 is 2 in the same note";
  CHECK(has(to_text(report, {}), "PHQ-9 item 9 is 2 in the same note."));
}

TEST_CASE("a sign that does not stand out takes one line") {
  const SampleReport sample;
  const std::string text = to_text(sample.report(), {});
  CHECK(has(text, "NO HOMEWORK  marked, rising"));
  CHECK_FALSE(has(text, "NOT TALKING"));
  CHECK_FALSE(has(text, "TRYING HARDER"));
  CHECK(has(text, "not enough on record to say"));
}

TEST_CASE("what is in the notes is shown as text and nothing else") {
  const SampleReport sample;
  ClientReport report = sample.report();
  report.signs[2].evidence[0].quote = "\x1b]0;title\x07 red\xE2\x80\xAEtxt.exe\xFF";
  report.signs[2].explanation = "line\nbreak and \x1b[2J";
  report.safety.entries[0].quote = std::string(4000, 'x');
  CHECK(layout_fault(to_text(report, {}), 80) == "");
}

TEST_CASE("our own words describe the record and never the person") {
  const SampleReport sample;
  ClientReport report = sample.report();
  for (SignReading& sign : report.signs) sign.level = Level::Marked;
  CHECK(said_of_a_person(to_text(report, {.detail = 1})) == "");
  CHECK(said_of_a_person(to_html(report)) == "");
  CHECK(said_of_a_person(to_markdown(report)) == "");
}

TEST_CASE("a client without a session has a report too") {
  const ReportRecord empty{"C-9", "c.yaml", ""};
  const std::string text = to_text(empty.report("2026-03-22"), {});
  CHECK(text ==
        "C-9\nno session on record\nread as of 2026-03-22, today\n\n"
        "Safety    No risk entry found in these notes. That is not a risk assessment.\n\n"
        "In short  No session on record yet.\n");
}

TEST_CASE("in detail each session shows what was matched and what became of it") {
  ReportRecord record{"C-1", "c.md", "2026-01-05 Ct was quiet. Husband quiet too. Then tea."};
  record.session("2026-01-05");
  SessionReading& reading = record.reading().sessions[0];
  for (const std::string_view words : {"Ct was quiet.", "Husband quiet too.", "Then tea."}) {
    const Span where = record.where(words);
    reading.sentences.push_back({.where = where, .text = where.text()});
  }
  reading.phrases = {{.sign = "not-talking", .rule = "not-talking/quiet", .strength = 2},
                     {.sign = "not-talking",
                      .rule = "not-talking/quiet",
                      .strength = 2,
                      .sentence = 1,
                      .status = Status::OtherPerson,
                      .because = "Husband"}};
  const std::string text = to_text(record.report("2026-01-05"), {.detail = 1});
  CHECK(has(text, "3 sentences, 2 with something to weigh"));
  CHECK(has(text, "- not-talking/quiet, strength 2: counted\n"));
  CHECK(has(text, "- not-talking/quiet, strength 2: about another person ('Husband')\n"));
  CHECK_FALSE(has(text, "Then tea."));
}

TEST_CASE("in detail a phrase is counted only where its sign counts it") {
  ReportRecord record{"C-1", "c.md", "2026-01-05 One word. Two words."};
  record.session("2026-01-05");
  SessionReading& reading = record.reading().sessions[0];
  for (const std::string_view words : {"One word.", "Two words."}) {
    const Span where = record.where(words);
    reading.sentences.push_back({.where = where, .text = where.text()});
  }
  for (std::uint32_t i = 0; i < 2; ++i) {
    reading.phrases.push_back({.sign = "not-talking",
                               .rule = "not-talking/quiet",
                               .strength = 2,
                               .sentence = i,
                               .where = reading.sentences[i].where});
  }
  ClientReport report = record.report("2026-01-05");
  Evidence aside = record.evidence("not-talking/quiet", "2026-01-05", "Two words.");
  aside.status = Status::Weak;
  aside.note = "too early to speak of it";
  report.signs = {
      {.sign = "not-talking", .title = "Not talking", .sessions = {{.level = Level::Present}}}};
  report.signs[0].sessions[0].evidence = {
      record.evidence("not-talking/quiet", "2026-01-05", "One word.")};
  report.signs[0].not_counted = {aside};
  const std::string text = to_text(report, {.width = 100, .detail = 1});
  CHECK(has(text, "- not-talking/quiet, strength 2: counted\n"));
  CHECK(has(text, "- not-talking/quiet, strength 2: too early to speak of it\n"));
}

TEST_CASE("in detail a reading of a sentence is counted only where a sign rests on it") {
  ReportRecord record{"C-1", "c.md", "2026-01-05 One word. Two words. Three faint words."};
  record.session("2026-01-05");
  SessionReading& reading = record.reading().sessions[0];
  for (const std::string_view words : {"One word.", "Two words.", "Three faint words."}) {
    const Span where = record.where(words);
    reading.sentences.push_back({.where = where, .text = where.text()});
  }
  reading.learned = {{.sign = "not-talking", .sentence = 0, .probability = 0.8},
                     {.sign = "not-talking", .sentence = 1, .probability = 0.2},
                     {.sign = "not-talking", .sentence = 2, .probability = 0.09}};
  ClientReport report = record.report("2026-01-05");
  Evidence evidence = record.evidence("not-talking/reading", "2026-01-05", "One word.");
  evidence.kind = EvidenceKind::Learned;
  report.signs = {
      {.sign = "not-talking", .title = "Not talking", .sessions = {{.level = Level::Present}}}};
  report.signs[0].sessions[0].evidence = {evidence};
  const std::string text = to_text(report, {.width = 100, .detail = 1});
  CHECK(has(text, "(80 in 100 like it say so): counted\n"));
  report.signs[0].sessions[0].level = Level::None;
  CHECK(has(to_text(report, {.width = 100, .detail = 1}),
            "(80 in 100 like it say so): noted, too little"));
  CHECK(has(text, "(20 in 100 like it say so): too faint to count\n"));
  CHECK_FALSE(has(text, "Three faint words."));
}
