#include "cli/caseload.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
#include <memory>
#include <thread>
#include <utility>

#include <fmt/format.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include "base/nearest.h"
#include "base/unicode.h"
#include "cli/app.h"
#include "cli/exposure.h"
#include "cli/messages.h"
#include "cli/programs.h"
#include "cli/progress.h"
#include "cli/setup.h"
#include "language/read.h"
#include "notes/read.h"
#include "report/redact.h"
#include "signs/measures.h"

namespace resist {
namespace {

/// One client on its way from its files to the output.
struct Shown {
  std::string code;
  bool wanted = false;
  Made made;
  Diagnostics diagnostics;
};

/// A reader remembers the words it has met, so each thread has one for all its clients.
using Readers = tbb::enumerable_thread_specific<std::unique_ptr<LanguageReader>>;

struct Job {
  const Options& options;
  const World& world;
  const std::vector<ClientSource>& sources;
  const Setup& setup;
  const Make& make;
  Readers& readers;
};

/// Stands for a client's code: the same in every run over the same notes.
std::string label_of(const Job& job, const ClientSource& source) {
  return fmt::format("client-{}", &source - job.sources.data() + 1);
}

/// Totals that are left out. The report itself says which instruments are not known.
void add_measure_errors(const Client& client, const Setup& setup, Diagnostics& diagnostics) {
  for (Diagnostic& each : check_measures(client, setup.instruments.all())) {
    if (each.severity == Severity::Error) diagnostics.push_back(std::move(each));
  }
}

Shown show(const Job& job, const ClientSource& source) {
  Shown shown{.code = source.name};
  std::optional<Client> client = read_client(source, *job.world.files, shown.diagnostics);
  if (client) add_measure_errors(*client, job.setup, shown.diagnostics);
  const bool redact = job.options.redact;
  const std::string label = redact ? label_of(job, source) : std::string{};
  if (redact) shown.diagnostics = without_words(std::move(shown.diagnostics), label);
  if (!client) return shown;
  shown.code = client->code;
  if (!job.options.client.empty() && client->code != job.options.client) {
    shown.diagnostics.clear();
    return shown;
  }
  shown.wanted = true;
  std::ranges::copy(job.options.therapists, std::back_inserter(client->roles.therapist));
  const Redactor redactor{*client, label};
  if (redact) {
    client->code = label;
    client->therapist = "therapist";
  }
  std::unique_ptr<LanguageReader>& reader = job.readers.local();
  if (!reader) {
    reader = std::make_unique<LanguageReader>(language_of(job.setup));
  }
  ClientReading reading = reader->read(*client);
  run_programs(job.setup.programs, *client, reading, job.options.today, signs_of(job.setup), redact,
               shown.diagnostics);
  drop_rules(reading, job.setup.rules_off);
  shown.made = job.make({.client = *client, .reading = reading, .detectors = job.setup.detectors});
  // The week goes by mail: names that are listed stay out of it in any case.
  if (shown.made.week) {
    redactor.names(*shown.made.week);
    redactor.names(shown.diagnostics);
  }
  if (redact) shown.made.text = without_dates(redactor.names(shown.made.text), job.options);
  return shown;
}

/// The serial end of a run: what was shown, in the order of the clients.
class Collector {
 public:
  Collector(const Job& job, const Take& take, Tally& tally)
      : job_(job),
        take_(take),
        tally_(tally),
        progress_(job.options, job.world, job.sources.size()) {}

  /// False when nobody reads any more.
  bool add(Shown shown) {
    const bool writes = !shown.made.text.empty() || !shown.diagnostics.empty();
    if (writes) progress_.clear();
    if (shown.wanted) {
      ++tally_.clients;
      tally_.highest = std::max(tally_.highest, shown.made.highest);
      if (!take_(std::move(shown.made))) return false;
    } else {
      others_.push_back(std::move(shown.code));
    }
    show_diagnostics(shown.diagnostics, job_.options, job_.world);
    std::ranges::move(shown.diagnostics, std::back_inserter(tally_.diagnostics));
    progress_.step();
    return true;
  }

  /// Nothing more comes: the line of progress goes.
  void finish() { progress_.clear(); }

  /// The clients that were passed over.
  [[nodiscard]] const std::vector<std::string>& others() const { return others_; }

 private:
  const Job& job_;
  const Take& take_;
  Tally& tally_;
  Progress progress_;
  std::vector<std::string> others_;
};

std::size_t jobs_of(const Options& options) {
  return options.jobs > 0 ? static_cast<std::size_t>(options.jobs)
                          : std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
}

/// Each client in turn, on this thread: one client is not worth waking another.
void run_alone(const Job& job, Collector& collector) {
  for (const ClientSource& source : job.sources) {
    if (!collector.add(show(job, source))) return;
  }
}

/// Several clients at a time; no more than twice as many stand in memory as are being read.
void run_together(const Job& job, Collector& collector, std::size_t jobs) {
  const tbb::global_control limit{tbb::global_control::max_allowed_parallelism, jobs};
  std::size_t next = 0;
  std::atomic<bool> going = true;
  const auto source = tbb::make_filter<void, std::size_t>(
      tbb::filter_mode::serial_in_order,
      [&job, &next, &going](tbb::flow_control& flow) -> std::size_t {
        if (!going || next == job.sources.size()) flow.stop();
        return next++;
      });
  const auto work = tbb::make_filter<std::size_t, Shown>(
      tbb::filter_mode::parallel,
      [&job](std::size_t client) { return show(job, job.sources[client]); });
  const auto sink = tbb::make_filter<Shown, void>(tbb::filter_mode::serial_in_order,
                                                  [&collector, &going](Shown shown) {
                                                    if (going)
                                                      going = collector.add(std::move(shown));
                                                  });
  tbb::parallel_pipeline(2 * jobs, source & work & sink);
}

std::string no_client(const std::string& wanted, const std::vector<std::string>& codes) {
  const std::vector<std::string_view> views{codes.begin(), codes.end()};
  const std::string_view meant = nearest(wanted, views);
  if (meant.empty()) return fmt::format("no client \"{}\" in these notes", wanted);
  return fmt::format("no client \"{}\" in these notes; did you mean \"{}\"?", wanted, meant);
}

/// Says that others can read the notes: to a person, not to the reader of a pipe or of cron's mail.
void warn_of_exposure(const Options& options, const World& world,
                      const std::vector<ClientSource>& sources) {
  if (options.quiet || options.only_changes) return;
  if (!options.verbose && !world.err_is_terminal) return;
  const Exposure exposure = exposure_of(sources, *world.files);
  if (exposure.open == 0) return;
  const std::string repair =
      options.redact ? std::string{"see resist doctor"} : closing_command(options.words);
  say(world, fmt::format("warning: {}: {}", describe(exposure), repair));
}

/// Whether the output would replace one of the notes that are read.
bool output_is_a_note(const Options& options, const std::vector<ClientSource>& sources) {
  if (options.output.empty()) return false;
  return std::ranges::any_of(sources, [&options](const ClientSource& source) {
    return std::ranges::any_of(source.paths, [&options](const std::string& path) {
      return same_file(path, options.output);
    });
  });
}

}  // namespace

std::string without_dates(std::string text, const Options& options) {
  if (!options.redact) return text;
  const bool for_people =
      options.format == "text" || options.format == "markdown" || options.format == "html";
  return relative_dates(text, options.today, for_people ? DayStyle::Words : DayStyle::Dates);
}

Tally for_each_client(const Options& options, const World& world, const Make& make,
                      const Take& take) {
  const auto stop = [&world](Exit exit, std::string_view why) {
    if (!why.empty()) say(world, why);
    return Tally{.stopped = exit};
  };
  if (options.words.empty()) {
    return stop(Exit::Usage, "name a file, a folder, or - for standard input");
  }
  const Setup setup = prepare(options, world);
  show_diagnostics(setup.diagnostics, options, world);
  if (has_errors(setup.diagnostics)) return stop(Exit::Environment, {});
  const std::vector<std::string_view> signs = signs_of(setup);
  for (const std::string& sign : options.signs) {
    if (std::ranges::find(signs, sign) != signs.end()) continue;
    return stop(Exit::Usage, unknown_word("sign", sign, signs));
  }
  Tally tally;
  const std::vector<ClientSource> sources =
      find_clients(options.words, *world.files, tally.diagnostics);
  if (options.redact) tally.diagnostics = without_words(std::move(tally.diagnostics), "notes");
  std::ranges::copy(setup.program_diagnostics, std::back_inserter(tally.diagnostics));
  show_diagnostics(tally.diagnostics, options, world);
  if (output_is_a_note(options, sources)) {
    return stop(Exit::Environment,
                fmt::format("will not write over the notes in \"{}\"", options.output));
  }
  warn_of_exposure(options, world, sources);
  Readers readers;
  const Job job{.options = options,
                .world = world,
                .sources = sources,
                .setup = setup,
                .make = make,
                .readers = readers};
  Collector collector{job, take, tally};
  const std::size_t jobs = std::min(jobs_of(options), sources.size());
  jobs > 1 ? run_together(job, collector, jobs) : run_alone(job, collector);
  collector.finish();
  if (!options.client.empty() && tally.clients == 0 && !collector.others().empty()) {
    const std::vector<std::string> none;
    return stop(Exit::Usage, no_client(options.client, options.redact ? none : collector.others()));
  }
  return tally;
}

Exit exit_of(const Tally& tally, const Options& options) {
  if (tally.stopped) return *tally.stopped;
  if (has_program_errors(tally.diagnostics)) return Exit::Environment;
  if (has_errors(tally.diagnostics)) return Exit::Data;
  const bool reached = options.fail_on && tally.highest >= *options.fail_on;
  return reached ? Exit::Threshold : Exit::Done;
}

}  // namespace resist
