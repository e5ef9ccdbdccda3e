#include "notes/codes.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace resist {
namespace {

constexpr std::array table = {
    CodeInfo{codes::unreadable, "a file or folder cannot be read",
             "The file or folder is not there, or may not be opened. Everything else is read, and "
             "the report is marked partial."},
    CodeInfo{codes::bad_utf8, "bytes that are not UTF-8",
             "The file was saved in another encoding, often that of an older word processor. The "
             "bytes are read as \"_\", so words with accents and curly quotes suffer. Save the "
             "file as UTF-8."},
    CodeInfo{codes::binary, "a file that is not text",
             "The name says it is a note, and there are zero bytes in it: a document of a word "
             "processor, a picture, a damaged file. Export it as plain text."},
    CodeInfo{codes::utf16, "a file in UTF-16",
             "Some editors call this encoding \"Unicode\". Save the file as UTF-8."},
    CodeInfo{codes::empty_file, "an empty file",
             "There is nothing but space in the file. If it is to be filled later, begin its name "
             "with \"_\" and it is passed over."},
    CodeInfo{codes::no_notes, "a folder without notes",
             "Notes are files whose names end in .md, .markdown, .yaml or .yml. Hidden files and "
             "names that begin with \"_\" are passed over."},
    CodeInfo{codes::not_a_file, "a device or a pipe",
             "Only files are read, so that nothing keeps the program waiting. To read from a pipe, "
             "give \"-\" and let it be standard input."},
    CodeInfo{codes::too_large, "a file of more than 16 MiB",
             "A lifetime of notes is smaller. The file is probably something else."},
    CodeInfo{codes::too_many_folders, "folders within folders beyond measure",
             "Folders are read to sixteen levels, which no caseload needs; a link may point in a "
             "circle."},
    CodeInfo{codes::control_character, "a control character",
             "A character that is not text stands in the file, usually from a copy out of another "
             "program. It is read as a space."},
    CodeInfo{codes::many_more, "more mistakes than are shown",
             "The first hundred of a file are shown. The file may be something other than notes."},
    CodeInfo{
        codes::left_aside, "files that lie among notes and are not read",
        "Notes are files whose names end in .md, .markdown, .yaml or .yml. A text with another "
        "ending, or a document of a word processor, may be a note that nobody would miss: "
        "rename a .txt to .md, and save a document as plain text. A name that begins with "
        "\"_\" says that the file is no note."},
    CodeInfo{codes::yaml_syntax, "text that is not YAML",
             "The line cannot be read as keys and values. Text with a colon and a space in it, or "
             "that begins with a bracket, a quote, @, ` or *, needs quotes; longer text goes on "
             "lines of its own under a key that ends in \"|\". The entry that holds the line is "
             "passed over and the rest is read."},
    CodeInfo{codes::unknown_word, "a word that a key does not have",
             "Some keys take one of a few words, such as attended or no-show. The value is left "
             "out, as if it had not been given."},
    CodeInfo{codes::unknown_key, "a key that is not known",
             "In a client file this is an error, because a misspelt key is lost data. In the keys "
             "at the head of a note it is a warning, because other programs keep theirs there."},
    CodeInfo{codes::duplicate_key, "a key that is given twice",
             "Only the first counts. Two lists under one key belong together as one list."},
    CodeInfo{codes::wrong_kind, "a value of the wrong kind",
             "A list stands where text should, or the like. The value is left out."},
    CodeInfo{codes::not_a_number, "a value that is not a number",
             "The value is left out. Numbers are written in digits, with a point for fractions: "
             "14, 18.2. Units and remarks belong in the notes."},
    CodeInfo{codes::out_of_range, "a number that cannot be right",
             "The number is outside what the key allows, and is left out."},
    CodeInfo{codes::missing_key, "an entry without the key it needs",
             "A task needs its name, a suggestion what was offered, shares of talk both sides."},
    CodeInfo{codes::open_front_matter, "keys at the head of a note that are never closed",
             "A note may begin with a line \"---\", keys, and another line \"---\". The second is "
             "missing; the lines that look like keys are read as keys."},
    CodeInfo{codes::no_keys, "a file without keys where there should be some",
             "A client file begins with keys such as \"client:\" and \"sessions:\"; so do the "
             "lines between two \"---\" at the head of a note."},
    CodeInfo{codes::yaml_limits, "YAML that goes beyond its bounds",
             "Lists within lists are read to 64 levels, and references (\"*\") to 10,000 values, "
             "so that no file can exhaust the machine."},
    CodeInfo{codes::second_document, "a second document in one file",
             "A line \"---\", or a list after keys at the left edge, begins a second document. "
             "Only the first is read."},
    CodeInfo{codes::leading_zero, "a number that begins with a zero",
             "Some programs read 012 as ten. It is read as twelve here."},
    CodeInfo{codes::other_client, "a note of another client",
             "The note names one client and stands among the notes of another. It is not read, so "
             "that one person's record never holds another's."},
    CodeInfo{codes::told_twice, "a fact told in two files",
             "Two files of one client tell it differently. The first, by name, is used."},
    CodeInfo{codes::rule_pack_as_notes, "a rule pack among notes",
             "The file holds rules for what to look for. Give it with --rules, or name it in the "
             "configuration."},
    CodeInfo{codes::coded_names, "notes of several clients that are read as one",
             "Files of one folder are named as clients are, and neither their names nor their keys "
             "say a date or a client: such notes go to the client of the folder. One YAML file "
             "may hold a client; Markdown notes stand in a folder for each client, have the code "
             "beside the date in their name (2026-02-11 K-02.md), or begin with \"client: K-02\" "
             "between two lines \"---\"."},
    CodeInfo{codes::own_page, "a report among notes",
             "The file is a page that resist wrote with -o. Read as a note it would say everything "
             "that it quotes a second time, so it is passed over. Keep it elsewhere, or begin its "
             "name with \"_\"."},
    CodeInfo{codes::bad_date, "a day that is not in the calendar",
             "Dates are written year, month, day: 2026-03-09. Other orders are not guessed at, "
             "because 02/11/2026 is two different days to two readers."},
    CodeInfo{codes::unlikely_date, "a year that cannot be right",
             "Years from 1900 to 2100 are read."},
    CodeInfo{codes::same_slot, "two entries for one appointment",
             "The client has two entries for the same date and time. The first is used, because "
             "one missed session must not count as two. Two sessions on one day need their "
             "times."},
    CodeInfo{codes::dates_disagree, "two dates for one note",
             "The keys of the note say one date and the file's name another. The keys are "
             "followed."},
    CodeInfo{codes::no_date, "a session without a date",
             "A session needs its date: as the key \"date\", in the file's name, or in the first "
             "heading of a note. Without one it is passed over."},
    CodeInfo{codes::bad_time, "a time that is not one", "Times are written 14:00, in 24 hours."},
    CodeInfo{
        codes::future_date, "a session after today",
        "A record is read up to today, or the day of --today. A session that is dated later is "
        "left out, with any risk that its note tells of, until that day: mostly the year is a "
        "slip of the keys."},
    CodeInfo{codes::lone_date, "a date far from all others",
             "The session stands ten years or more before the next, or more than a year before the "
             "client started. It is read with the date it has, and what it tells counts as long "
             "past; mostly the year is a slip of the keys."},
    CodeInfo{codes::two_sessions, "two sessions in one note",
             "A Markdown note is one session. Two headings with dates are two, and what stands "
             "under the second is read as if it had happened on the first date. Put each in its "
             "own file; a whole client in one file is written in YAML, under \"sessions\"."},
    CodeInfo{codes::who_cancelled, "a cancellation without who cancelled",
             "Practice software writes Canceled whoever it was. It is read as cancelled by the "
             "client; write \"therapist-cancelled\" where it was you or the clinic, which is never "
             "held against anyone."},
    CodeInfo{codes::not_attendance, "a booking in the place of attendance",
             "The word says that an appointment is planned or was taken off the books, not whether "
             "it took place. The entry is passed over."},
    CodeInfo{codes::short_notice, "a cancellation whose note tells of a late one",
             "The field says cancelled, and the note says that it was within a day of the "
             "appointment. That is \"late-cancelled\", which weighs more. The field is believed "
             "until you change it."},
    CodeInfo{codes::unexpanded_template, "a template that was not filled in",
             "The note holds the placeholder of a template, such as {{date}}, which a plug-in "
             "should have replaced. It is read as if nothing stood there."},
    CodeInfo{codes::ignore_syntax, "a finding set aside without its reason",
             "A comment that sets a finding aside names the sign and says why: resist: ignore "
             "small-talk reason=\"agreed exposure\". Without the two it sets nothing aside."},
    CodeInfo{codes::ignore_unknown, "a sign set aside that there is not",
             "The comment names a sign that is not known, and sets nothing aside. Risk is no sign, "
             "and cannot be set aside."},
    CodeInfo{codes::ignore_unused, "a finding set aside where none is",
             "Nothing in the session is found for that sign or rule, so that the comment can go."},
    CodeInfo{codes::empty_note, "a note that nobody has written yet",
             "Nothing stands in the note but its date, its headings and what \"resist new\" put "
             "there. That is no session held, and it is passed over until it says something."},
    CodeInfo{codes::unknown_measure, "a measure that is not known",
             "The total is kept and shown, and nothing is claimed from it. The instruments that "
             "are known: resist explain."},
    CodeInfo{codes::measure_out_of_range, "a total that the instrument cannot give",
             "The total is outside the range of the questionnaire and is left out; a slip of the "
             "keys, or the total of another one."},
    CodeInfo{
        codes::unknown_goal, "a rating of no goal on record",
        "\"goal_ratings\" names a goal by its words, or by enough of them to tell it from the "
        "others. This name fits none of the client's goals, or more than one, and is shown as a "
        "goal of its own, with a weight of 1. A second rating of a goal on one day is left "
        "out."},

    CodeInfo{
        codes::phrase_syntax, "a phrase that cannot be read",
        "A phrase of a rule pack is words, with (one|other) for either, [perhaps] for what may "
        "be left out, * for up to three words between, N for a number, and <kin> and the like "
        "for a class of words. The phrase is left out."},
    CodeInfo{codes::phrase_too_wide, "a phrase that would be found everywhere",
             "A phrase needs a word that must be there and that is not in every second sentence of "
             "any note. The phrase is left out."},
    CodeInfo{codes::phrase_never, "a phrase that can find nothing",
             "What stands under \"unless\" takes back whatever the phrase finds."},
    CodeInfo{codes::duplicate_rule, "two rules of one name",
             "A finding is known by its pack and rule, so a pack has each name once. The second "
             "rule is left out."},
    CodeInfo{codes::bad_name, "a name that cannot be typed",
             "Packs, signs and rules are named on the command line and in findings: small letters, "
             "digits and hyphens."},
    CodeInfo{codes::program_near_notes, "a program in a configuration that lies among notes",
             "Detector programs are run with your rights, so they are named only in your own "
             "configuration, and never in a .resist.yaml: that one may have come with a folder of "
             "notes from elsewhere. None of its programs is run."},
    CodeInfo{
        codes::rule_without_examples, "a rule that nobody has tried",
        "The rule brings no sentence that it must find, so that nothing shows whether it reads "
        "what it is meant to. It is used all the same. \"resist rules test\" runs examples."},
    CodeInfo{codes::untitled_sign, "a sign that is not known, without a title",
             "A pack or a program may bring a sign of its own along, and then says under \"title\" "
             "what a person reads. Without one the name is probably misspelt."},
    CodeInfo{codes::program_not_started, "a detector program that cannot be started",
             "The program that the configuration names is not there, or may not be run. A name "
             "without a slash is looked for in the absolute folders of PATH; a script needs a "
             "first line such as #!/usr/bin/env python3, and to be executable. The report goes on "
             "without it."},
    CodeInfo{codes::program_failed, "a detector program that failed",
             "It ended with another exit status than 0, or by a signal: it may have run into its "
             "bound on memory, \"megabytes\" in the configuration. What it had printed for this "
             "client is not used, and the report goes on."},
    CodeInfo{codes::program_too_slow, "a detector program that took too long",
             "It was ended when its time for one client was over, \"seconds\" in the "
             "configuration. What it had printed for this client is not used, and the report goes "
             "on."},
    CodeInfo{codes::program_too_much, "a detector program that printed too much",
             "A program may print 1 MiB for one client, some thousands of findings. It was ended; "
             "what it had printed for this client is not used, and the report goes on."},
    CodeInfo{codes::program_version, "a detector program of another version",
             "The first line that a program prints is {\"schema\": \"resist.findings/1\"}. Without "
             "it, nothing that the program prints for this client is used."},
    CodeInfo{
        codes::program_rubbish, "a line of a detector program that is no finding",
        "Each line after the first is a JSON object with \"rule\", \"file\" and \"line\", and "
        "perhaps \"column\", \"length\", \"sign\", \"strength\" (1 to 3) and \"why\". This one "
        "is left out and the others are used."},
    CodeInfo{codes::program_lies, "a finding at a place that is not in the notes",
             "A finding stands at a line and column of one of the client's files, within a session "
             "that the program was told of. What cannot be pointed at is not claimed: this one is "
             "left out and the others are used."},
};

}  // namespace

std::span<const CodeInfo> diagnostic_codes() {
  return table;
}

const CodeInfo* find_code(std::string_view code) {
  const std::string wanted = ascii_lower(code);
  const auto found = std::ranges::find_if(
      table, [&](const CodeInfo& each) { return ascii_lower(each.code) == wanted; });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace resist
