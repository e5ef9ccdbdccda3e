#include "support/transcript.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "notes/read.h"

namespace resist::test {
namespace {

constexpr Date the_day = std::chrono::year{2026} / 11 / 22;

std::string in_project(const std::string& path) {
  return path.starts_with('/') ? path : fmt::format("{}/{}", RESIST_SOURCE_DIR, path);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// A command line as a shell would split it: words, quotes, `NAME=value` before, `< FILE` after.
struct CommandLine {
  std::map<std::string, std::string> environment;
  std::vector<std::string> words;
  std::string input;
};

std::vector<std::string> shell_words(std::string_view line) {
  std::vector<std::string> words;
  std::optional<std::string> word;
  char quote = '\0';
  for (const char c : line) {
    if (quote != '\0') {
      if (c == quote) {
        quote = '\0';
      } else {
        word->push_back(c);
      }
    } else if (c == '\'' || c == '"') {
      quote = c;
      if (!word) word.emplace();
    } else if (c == ' ') {
      if (word) words.push_back(*std::exchange(word, std::nullopt));
    } else {
      if (!word) word.emplace();
      word->push_back(c);
    }
  }
  if (word) words.push_back(*word);
  return words;
}

CommandLine parse_command(std::string_view line) {
  CommandLine command;
  for (std::string& word : shell_words(line)) {
    const std::size_t equals = word.find('=');
    if (command.words.empty() && equals != std::string::npos) {
      command.environment[word.substr(0, equals)] = word.substr(equals + 1);
    } else {
      command.words.push_back(std::move(word));
    }
  }
  const auto redirect = std::ranges::find(command.words, "<");
  if (redirect != command.words.end() && redirect + 1 != command.words.end()) {
    command.input = *(redirect + 1);
    command.words.erase(redirect, command.words.end());
  }
  return command;
}

/// What a console block shows for one command; empty when the command is not the program's.
std::optional<std::string> console(std::string_view line, Desk& desk) {
  CommandLine command = parse_command(line);
  const bool ours = !command.words.empty() &&
                    (command.words[0] == "resist" || command.words[0] == "./scripts/resist");
  if (!ours) return std::nullopt;
  command.words.erase(command.words.begin());
  if (!command.input.empty()) desk.standard_input = desk.read(command.input).text;
  const Ran ran = run_in(desk, command.words, command.environment);
  std::string shown = ran.out;
  if (!shown.empty() && !shown.ends_with('\n')) shown += '\n';
  shown += ran.err;
  if (ran.status != 0) shown += fmt::format("[{}]\n", ran.status);
  return shown;
}

/// Goes through a page line by line and writes it anew, the output of every command replaced.
class Player {
 public:
  using Escape = std::function<std::string(std::string_view)>;

  explicit Player(Escape escape) : escape_(std::move(escape)) {}

  Desk desk;
  Replayed replayed;

  void keep(std::string_view line) { replayed.text += fmt::format("{}\n", line); }

  /// A line of a console block: a command, or output that is dropped for what is printed now.
  void play(std::string_view line, std::string_view as_written) {
    if (!line.starts_with("$ ")) {
      if (replayed.commands == commands_before_block_) keep(as_written);
      return;
    }
    keep(as_written);
    const std::optional<std::string> shown = console(line.substr(2), desk);
    if (!shown) {
      replayed.complaint = fmt::format("not a command of ours: {}", line);
      return;
    }
    ++replayed.commands;
    for (const std::string_view each : lines_of(*shown)) keep(escape_(each));
  }

  void begin_block() { commands_before_block_ = replayed.commands; }

 private:
  Escape escape_;
  int commands_before_block_ = 0;
};

struct Fence {
  std::string mark;  ///< the backquotes
  std::string language;
  std::string name;
};

std::optional<Fence> open_fence(std::string_view line) {
  const std::size_t ticks = std::min(line.find_first_not_of('`'), line.size());
  if (ticks < 3) return std::nullopt;
  const std::vector<std::string> words = shell_words(line.substr(ticks));
  return Fence{.mark = std::string{line.substr(0, ticks)},
               .language = words.empty() ? "" : words[0],
               .name = words.size() < 2 ? "" : words[1]};
}

std::string mdoc_plain(std::string_view line) {
  std::string plain;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\' || i + 1 == line.size()) {
      plain += line[i];
      continue;
    }
    ++i;
    if (line[i] == 'e') plain += '\\';
    if (line[i] == '-') plain += '-';
  }
  return plain;
}

std::string mdoc_escaped(std::string_view line) {
  std::string escaped = line.starts_with('.') || line.starts_with('\'') ? "\\&" : "";
  for (const char c : line) {
    if (c == '\\') {
      escaped += "\\e";
    } else if (c == '-') {
      escaped += "\\-";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

}  // namespace

bool Desk::is_folder(const std::string& path) const {
  const std::string prefix = path + "/";
  const auto found = files.lower_bound(prefix);
  return found != files.end() && found->first.starts_with(prefix);
}

FileReader::Kind Desk::kind_of(const std::string& path) const {
  if (files.contains(path)) return Kind::File;
  if (is_folder(path)) return Kind::Folder;
  return path == "-" ? Kind::File : disk().kind_of(in_project(path));
}

FileReader::Contents Desk::read(const std::string& path) const {
  if (path == "-") return {.text = standard_input, .error = {}};
  const auto found = files.find(path);
  if (found != files.end()) return {.text = found->second, .error = {}};
  return disk().read(in_project(path));
}

std::vector<FileReader::Entry> Desk::list(const std::string& folder, std::string& error) const {
  if (!is_folder(folder)) return disk().list(in_project(folder), error);
  std::vector<Entry> entries;
  const std::string prefix = folder + "/";
  for (auto each = files.lower_bound(prefix);
       each != files.end() && each->first.starts_with(prefix); ++each) {
    const std::string rest = each->first.substr(prefix.size());
    const std::size_t slash = rest.find('/');
    const std::string name = rest.substr(0, slash);
    if (!entries.empty() && entries.back().name == name) continue;
    entries.push_back(
        {.name = name, .kind = slash == std::string::npos ? Kind::File : Kind::Folder});
  }
  return entries;
}

Ran run_in(const Desk& desk, const std::vector<std::string>& arguments,
           const std::map<std::string, std::string>& environment) {
  Ran ran;
  const World world = {
      .today = the_day,
      .environment = [&environment](const char* name) -> std::optional<std::string> {
        const auto found = environment.find(name);
        if (found != environment.end()) return found->second;
        return std::string_view{name} == "LANG" ? std::optional<std::string>{"C.UTF-8"}
                                                : std::nullopt;
      },
      .files = &desk,
      .out =
          [&ran](std::string_view text) {
            ran.out += text;
            return Written::All;
          },
      .err = [&ran](std::string_view text) { ran.err += text; }};
  ran.status = run(arguments, world);
  return ran;
}

Replayed replay_markdown(std::string_view page) {
  Player player{[](std::string_view line) { return std::string{line}; }};
  std::optional<Fence> fence;
  for (const std::string_view line : lines_of(page)) {
    if (!fence) {
      fence = open_fence(line);
      if (fence && !fence->name.empty()) player.desk.files[fence->name].clear();
      player.begin_block();
      player.keep(line);
    } else if (line == fence->mark) {
      fence.reset();
      player.keep(line);
    } else if (fence->language == "console") {
      player.play(line, line);
    } else {
      if (!fence->name.empty()) player.desk.files[fence->name] += fmt::format("{}\n", line);
      player.keep(line);
    }
  }
  if (fence) player.replayed.complaint = "a block is never closed";
  if (player.replayed.commands == 0) player.replayed.complaint = "no command is shown";
  return player.replayed;
}

Replayed replay_manual(std::string_view page) {
  Player player{mdoc_escaped};
  bool literal = false;
  for (const std::string_view line : lines_of(page)) {
    if (line.starts_with(".Bd -literal")) {
      literal = true;
      player.begin_block();
    }
    if (line == ".Ed") literal = false;
    const std::string plain = mdoc_plain(line);
    if (literal && !line.starts_with(".Bd")) {
      player.play(plain, line);
    } else {
      player.keep(line);
    }
  }
  if (literal) player.replayed.complaint = "a display is never closed";
  return player.replayed;
}

std::string line_difference(std::string_view said, std::string_view now) {
  const std::vector<std::string_view> a = lines_of(said);
  const std::vector<std::string_view> b = lines_of(now);
  const auto [front_a, front_b] = std::ranges::mismatch(a, b);
  auto back_a = a.end();
  auto back_b = b.end();
  while (back_a != front_a && back_b != front_b && *(back_a - 1) == *(back_b - 1)) {
    --back_a;
    --back_b;
  }
  std::string shown = fmt::format("from line {}\n", front_a - a.begin() + 1);
  for (auto each = front_a; each != back_a; ++each) shown += fmt::format("-{}\n", *each);
  for (auto each = front_b; each != back_b; ++each) shown += fmt::format("+{}\n", *each);
  return shown;
}

}  // namespace resist::test
