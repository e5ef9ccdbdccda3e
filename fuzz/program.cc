// What a detector program answers: every finding stands in the notes, and what is said of the rest
// steers no terminal.
#include <chrono>

#include "base/diagnostic.h"
#include "base/unicode.h"
#include "cli/programs.h"
#include "language/read.h"
#include "notes/read.h"
#include "support/memory_files.h"
#include "target.h"
#include "whole_program.h"

using namespace resist;
using namespace resist::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const testing::MemoryFiles files{
      {"R.yaml",
       "client: R\nsessions:\n  - date: 2026-11-17\n    assigned: [diary]\n    notes: |\n"
       "      Forgot the diary \xC3\xA4gain. Long silences.\n"}};
  Diagnostics diagnostics;
  const auto client =
      read_client(find_clients({"R.yaml"}, files, diagnostics).front(), files, diagnostics);
  ClientReading reading = read_language(*client);
  const ProgramSpec spec{.name = "p", .sign = "small-talk"};
  const ProgramCall call{
      .spec = spec, .client = *client, .today = std::chrono::year{2026} / 11 / 22};
  read_answer(call, text_of(data, size), reading, diagnostics);
  for (const OutsideHit& hit : reading.sessions.front().outside) {
    const std::size_t end = std::size_t{hit.where.begin} + hit.where.length;
    hold(hit.where.file == client->files.front().get(), "a finding stands in the client's file");
    hold(hit.where.length > 0 && end <= hit.where.file->text().size(), "and within it");
    hold(hit.strength >= 1 && hit.strength <= 3, "a strength is 1, 2 or 3");
  }
  for (const Diagnostic& each : diagnostics) {
    const std::string line = render(each);
    hold(!first_invalid_utf8(line), "what is said is UTF-8");
    hold(printable_lines(line) == line, "what is said steers no terminal");
  }
  return 0;
}
