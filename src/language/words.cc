// The words that reading knows by name, as data: who is meant, the clinic's shorthand, irregular
// forms, spellings. Sorted tables, searched in place; nothing is built at start-up.
#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "language/tokens.h"
#include "language/word_set.h"

namespace resist {
namespace {

struct Pair {
  std::string_view from;
  std::string_view to;
};

constexpr bool by_from(const Pair& a, const Pair& b) {
  return a.from < b.from;
}

template <std::size_t Count>
constexpr std::array<Pair, Count> sorted(std::array<Pair, Count> table) {
  std::sort(table.begin(), table.end(), by_from);
  return table;
}

template <std::size_t Count>
std::string_view look_up(const std::array<Pair, Count>& table, std::string_view word) {
  const auto found = std::lower_bound(table.begin(), table.end(), Pair{word, {}}, by_from);
  return found != table.end() && found->from == word ? found->to : std::string_view{};
}

constexpr std::array usual_forms = sorted(std::to_array<Pair>({
    // Shorthand of the clinic (clinical.md, section 7).
    {"ct", "client"},
    {"cl", "client"},
    {"clt", "client"},
    {"pt", "client"},
    {"patient", "client"},
    {"cts", "client"},
    {"pts", "client"},
    {"patients", "client"},
    {"hw", "homework"},
    {"h/w", "homework"},
    {"hmwk", "homework"},
    {"hwk", "homework"},
    {"th", "therapist"},
    {"clinician", "therapist"},
    {"counselor", "therapist"},
    {"counsellor", "therapist"},
    {"thx", "therapist"},
    {"appt", "appointment"},
    {"appts", "appointment"},
    {"apt", "appointment"},
    {"sess", "session"},
    {"sx", "symptom"},
    {"sxs", "symptom"},
    {"wk", "week"},
    {"wks", "week"},
    {"mth", "month"},
    {"mths", "month"},
    {"yr", "year"},
    {"yrs", "year"},
    {"hr", "hour"},
    {"hrs", "hour"},
    {"min", "minute"},
    {"mins", "minute"},
    {"b/c", "because"},
    {"w/", "with"},
    {"w/o", "without"},
    {"re", "about"},
    {"d/t", "because"},
    {"pls", "please"},
    {"cx'd", "cancel"},
    {"cxd", "cancel"},
    {"canc", "cancel"},
    {"canx", "cancel"},
    {"lcx", "late-cancel"},
    {"ncns", "no-show"},
    {"noshow", "no-show"},
    {"no-showed", "no-show"},
    {"no-shows", "no-show"},
    {"n/s", "no-show"},
    {"dnka", "no-show"},
    {"fta", "no-show"},
    {"ftka", "no-show"},
    {"resched", "reschedule"},
    {"r/s", "reschedule"},
    {"tel", "telephone"},
    {"vm", "voicemail"},
    {"q", "question"},
    {"qs", "question"},
    {"ques", "question"},
    {"sup", "supervision"},
    {"idk", "dunno"},
    {"convo", "conversation"},
    {"tho", "though"},
    {"thru", "through"},
    {"hist", "history"},
    {"hx", "history"},
    {"prev", "previous"},
    {"wd", "would"},
    {"cd", "could"},
    {"shd", "should"},
    {"bc", "because"},
    {"abt", "about"},
    {"wch", "which"},
    {"nite", "night"},
    {"ppl", "people"},
    {"msg", "message"},
    {"txt", "text"},
    {"texted", "text"},
    {"txted", "text"},
    {"tried", "try"},
    {"tries", "try"},
    // Irregular verbs.
    {"did", "do"},
    {"done", "do"},
    {"does", "do"},
    {"doing", "do"},
    {"had", "have"},
    {"has", "have"},
    {"having", "have"},
    {"was", "be"},
    {"were", "be"},
    {"is", "be"},
    {"are", "be"},
    {"been", "be"},
    {"am", "be"},
    {"being", "be"},
    {"forgot", "forget"},
    {"forgotten", "forget"},
    {"gave", "give"},
    {"given", "give"},
    {"came", "come"},
    {"went", "go"},
    {"gone", "go"},
    {"goes", "go"},
    {"left", "leave"},
    {"leaving", "leave"},
    {"said", "say"},
    {"says", "say"},
    {"told", "tell"},
    {"kept", "keep"},
    {"brought", "bring"},
    {"wrote", "write"},
    {"written", "write"},
    {"began", "begin"},
    {"begun", "begin"},
    {"spoke", "speak"},
    {"spoken", "speak"},
    {"sat", "sit"},
    {"took", "take"},
    {"taken", "take"},
    {"made", "make"},
    {"making", "make"},
    {"met", "meet"},
    {"felt", "feel"},
    {"lost", "lose"},
    {"losing", "lose"},
    {"found", "find"},
    {"thought", "think"},
    {"got", "get"},
    {"gotten", "get"},
    {"getting", "get"},
    {"rang", "ring"},
    {"rung", "ring"},
    {"hid", "hide"},
    {"hidden", "hide"},
    {"spent", "spend"},
    {"sent", "send"},
    {"ran", "run"},
    {"drew", "draw"},
    {"drawn", "draw"},
    {"fell", "fall"},
    {"fallen", "fall"},
    {"knew", "know"},
    {"known", "know"},
    {"saw", "see"},
    {"seen", "see"},
    {"meant", "mean"},
    {"understood", "understand"},
    {"chose", "choose"},
    {"chosen", "choose"},
    {"paid", "pay"},
    {"broke", "break"},
    {"broken", "break"},
    {"slept", "sleep"},
    {"held", "hold"},
    {"led", "lead"},
    {"stood", "stand"},
    {"threw", "throw"},
    {"thrown", "throw"},
    {"wore", "wear"},
    {"woke", "wake"},
    {"ate", "eat"},
    {"eaten", "eat"},
    {"drank", "drink"},
    {"drove", "drive"},
    {"driven", "drive"},
    {"bought", "buy"},
    {"caught", "catch"},
    {"taught", "teach"},
    {"showed", "show"},
    {"shown", "show"},
    {"shut", "shut"},
    {"stuck", "stuck"},
    {"wheels", "wheel"},
    // US and UK spelling: the UK form stands for both.
    {"behavior", "behaviour"},
    {"behaviors", "behaviour"},
    {"humor", "humour"},
    {"color", "colour"},
    {"favor", "favour"},
    {"labor", "labour"},
    {"neighbor", "neighbour"},
    {"neighbors", "neighbour"},
    {"center", "centre"},
    {"practise", "practice"},
    {"practised", "practice"},
    {"practising", "practice"},
    {"practicing", "practice"},
    {"practiced", "practice"},
    {"canceled", "cancel"},
    {"cancelled", "cancel"},
    {"canceling", "cancel"},
    {"cancelling", "cancel"},
    {"cancellation", "cancel"},
    {"cancellations", "cancel"},
    {"counseling", "counselling"},
    {"mom", "mum"},
    {"apologized", "apologise"},
    {"apologize", "apologise"},
    {"realized", "realise"},
    {"realize", "realise"},
    {"minimized", "minimise"},
    {"minimize", "minimise"},
    {"intellectualized", "intellectualise"},
    {"intellectualize", "intellectualise"},
    {"intellectualizing", "intellectualise"},
    {"recognized", "recognise"},
    {"recognize", "recognise"},
    {"generalized", "generalise"},
    {"program", "programme"},
    {"grey", "gray"},
    {"judgment", "judgement"},
    {"enrollment", "enrolment"},
}));

constexpr std::array expansions = sorted(std::to_array<Pair>({
    {"didn't", "did not"},        {"doesn't", "does not"},
    {"don't", "do not"},          {"hasn't", "has not"},
    {"haven't", "have not"},      {"hadn't", "had not"},
    {"wasn't", "was not"},        {"weren't", "were not"},
    {"isn't", "is not"},          {"aren't", "are not"},
    {"ain't", "is not"},          {"couldn't", "could not"},
    {"can't", "can not"},         {"cannot", "can not"},
    {"won't", "will not"},        {"wouldn't", "would not"},
    {"shouldn't", "should not"},  {"mustn't", "must not"},
    {"needn't", "need not"},      {"i'm", "i am"},
    {"i've", "i have"},           {"i'd", "i would"},
    {"i'll", "i will"},           {"we've", "we have"},
    {"we'd", "we would"},         {"we'll", "we will"},
    {"we're", "we are"},          {"you've", "you have"},
    {"you'd", "you would"},       {"you're", "you are"},
    {"you'll", "you will"},       {"they've", "they have"},
    {"they'd", "they would"},     {"they're", "they are"},
    {"they'll", "they will"},     {"he'd", "he would"},
    {"he'll", "he will"},         {"she'd", "she would"},
    {"she'll", "she will"},       {"it'll", "it will"},
    {"it'd", "it would"},         {"didnt", "did not"},
    {"doesnt", "does not"},       {"dont", "do not"},
    {"hasnt", "has not"},         {"havent", "have not"},
    {"hadnt", "had not"},         {"wasnt", "was not"},
    {"isnt", "is not"},           {"couldnt", "could not"},
    {"cant", "can not"},          {"wouldnt", "would not"},
    {"should've", "should have"}, {"could've", "could have"},
    {"would've", "would have"},
}));

using Classes = std::uint32_t;
constexpr Classes bits(WordClass c) {
  return static_cast<Classes>(c);
}

struct ClassList {
  WordClass word_class;
  std::string_view words;  ///< sorted, with a space before, between and after
};

constexpr auto class_lists = std::to_array<ClassList>({
    {WordClass::Client,
     " client clients consumer cx participant resident service-user student veteran vet youth "},
    {WordClass::Therapist,
     " counselor facilitator i me mine my our ours provider psychologist therapist us we writer "},
    {WordClass::Kin,
     " aunt auntie aunty baby boyfriend brother brothers child children cousin dad daughter "
     "daughters daughter-in-law ex ex-husband ex-partner ex-wife family father father-in-law "
     "fiance fiancee foster-mother gf girlfriend gran grandad granddaughter grandfather grandma "
     "grandmother grandpa grandson granny hubby husband in-laws infant kid kids mil mother "
     "mother-in-law mum nan nephew niece parent parents partner relative relatives sibling "
     "siblings sister sisters son sons son-in-law spouse stepdad stepdaughter stepfather "
     "stepmother "
     "stepmum stepson teen toddler twin twins uncle wife "},
    {WordClass::OtherPerson,
     " boss bosses character classmate client's co-worker co-workers coach colleague colleagues "
     "coworker coworkers crew doctor flatmate foreman friend friends gp housemate interpreter "
     "landlord lawyer manager managers mate mates neighbour neighbours nurse officer pastor peer "
     "peers physio po priest probation-officer psychiatrist roommate solicitor supervisor teacher "
     "teachers team teammate tutor "},
    {WordClass::Pronoun, " he her him she them they "},
    {WordClass::Possessive, " her hers his their theirs "},
    {WordClass::Negation, " cannot neither never nil no nobody none nor not nothing nowt without "},
    {WordClass::Number,
     " both couple dozen eight eighth eleven fifth first five four fourth half nine once one "
     "second seven several six sixth ten third three thrice twelve twice two x2 x3 x4 x5 x6 "},
    {WordClass::Time,
     " afternoon april august autumn day days december evening february fortnight fri friday hour "
     "january july june last march may minute mon monday month months morning night november "
     "october sat saturday september session sessions spring summer sun sunday thu thur thurs "
     "thursday today tomorrow tonight tue tues tuesday wed weds wednesday week weekend weeks "
     "winter year yesterday "},
    {WordClass::Task,
     " app assignment assignments bookmark chart diary diaries exercise exercises experiment "
     "exposure exposures form handout handouts hierarchy homework journal journalling ladder "
     "letter list log logs module modules planner practice record records reading schedule sheet "
     "sheets task tasks tracker workbook worksheet worksheets "},
    {WordClass::Feeling,
     " afraid anger angry anxious ashamed crying fear feeling feelings grief guilt guilty hurt "
     "lonely mood sad sadness scared shame tearful tears upset weepy worried "},
    {WordClass::Clinic,
     " admin agency building centre clinic front-desk hospital office practice reception "
     "receptionist service system "},
});

/// What these begin is one word with what follows: "self-harm", "co-worker", "re-referred".
constexpr WordSet joining_prefixes{
    std::to_array<std::string_view>({"anti", "co", "de", "ex", "mid", "non", "over", "post", "pre",
                                     "re", "self", "semi", "sub", "un", "under", "well"})};

/// Written with a hyphen or stroke, and known to rules and readers as they stand.
constexpr WordSet kept_whole{
    std::to_array<std::string_view>({"drop-in", "late-cancel", "n/a", "no-show", "walk-in"})};

struct Classified {
  WordHash word = 0;
  Classes classes = 0;
};

constexpr std::size_t count_classified() {
  std::size_t count = 0;
  for (const ClassList& each : class_lists) {
    count += static_cast<std::size_t>(std::ranges::count(each.words, ' ')) - 1;
  }
  return count;
}

/// Every word of the lists with its classes, by hash; a word of several lists stands several times.
constexpr auto make_classified() {
  std::array<Classified, count_classified()> table{};
  std::size_t at = 0;
  for (const ClassList& each : class_lists) {
    std::string_view rest = each.words.substr(1);
    while (!rest.empty()) {
      const std::size_t end = rest.find(' ');
      table[at++] = {.word = hash_of(rest.substr(0, end)), .classes = bits(each.word_class)};
      rest.remove_prefix(end + 1);
    }
  }
  std::ranges::sort(table, {}, &Classified::word);
  return table;
}

constexpr auto classified = make_classified();

}  // namespace

std::string_view usual_form(std::string_view lower) {
  const std::string_view usual = look_up(usual_forms, lower);
  return usual.empty() ? lower : usual;
}

std::string_view expansion_of(std::string_view lower) {
  return look_up(expansions, lower);
}

bool is_one_word(std::string_view lower) {
  const std::size_t joint = lower.find_first_of("-/");
  if (joint == std::string_view::npos || joint <= 1 || joint + 2 >= lower.size()) return true;
  return joining_prefixes.has(hash_of(lower.substr(0, joint))) || kept_whole.has(hash_of(lower)) ||
         classes_of(lower) != 0 || usual_form(lower) != lower;
}

std::uint32_t classes_of(std::string_view lower) {
  const WordHash word = hash_of(lower);
  Classes classes = 0;
  for (const auto* each = std::ranges::lower_bound(classified, word, {}, &Classified::word);
       each != classified.end() && each->word == word; ++each) {
    classes |= each->classes;
  }
  return classes;
}

}  // namespace resist
