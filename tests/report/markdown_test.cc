#include <string>

#include <doctest/doctest.h>

#include "report/report.h"
#include "support/golden.h"
#include "support/sample_report.h"

using namespace resist;

TEST_CASE("the report as Markdown") {
  const SampleReport sample;
  const std::string text = to_markdown(sample.report());
  CHECK(text == golden("report/golden/sample.md", text));
}

TEST_CASE("the suggestions as Markdown leave out the signs and keep safety") {
  const SampleReport sample;
  const std::string text = advice_to_markdown(sample.report());
  CHECK(text.find("## Signs") == std::string::npos);
  CHECK(text.find("## Safety") < text.find("## What could help"));
}

TEST_CASE("what could not be read stands at the end") {
  CHECK(markdown_tail(false, {}).empty());
  const Diagnostic error = diagnostic_of(Severity::Error, "R102", "a.yaml", "no <date>");
  const Diagnostic warning = diagnostic_of(Severity::Warning, "R500", "b.yaml", "hm");
  CHECK(markdown_tail(true, {error, warning}) ==
        "\n---\n\n**Part of the notes could not be read.**\n\n- `a.yaml`: no &lt;date> (R102)\n");
}
