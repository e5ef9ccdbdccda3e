#include "language/commonness.h"

#include <string_view>
#include <vector>

namespace resist {
namespace {

// The commonest words of notes, commonest first: the last to look a phrase up by.
constexpr std::string_view common_words =
    "the and i was to it a she of he in had on her for at about did with pt said that his not "
    "me no we you as my asked week went what one this told from time by came up out minutes him "
    "when got so two all back then session hour since after talk last day same would left like "
    "thought before if plan down gave there today nothing three work felt each call question "
    "off which again looked notes th could own first took over them kept now next word wrote "
    "date see ve every an made answer how know they but used put still want through more who "
    "spoke phone sleep sat four rang brought new than can found start five hand good moved "
    "night end ten month just where most year only will met homework none read home set task "
    "thing never tried missed ll once here goals change letter mother stopped opened or writer "
    "visit stayed waited agreed turned ran half both without let our any didn room don us show "
    "review walk while name until offered past line because notice log began record six diary "
    "way wife other appointment cancelled well group your brother reports second laughed door "
    "something list mood monday filled hard long story phq exposure held evening old discussed "
    "attendance into drew school chair step sister card twenty twice check sent whole third car "
    "sheet house too another whether might sunday bus page should stuck husband friday lost "
    "full late mum need quiet anything round nine closed contact carried booked little right "
    "some fear reason point reply joke breathing mr morning hear per himself father seven "
    "tuesday together text man between herself worry why topic voice practice email away idea "
    "drinking thursday much myself eyes agenda form rather pass happened baby picked finished "
    "parking described till yes place risk drive nil fine empty side forty clinic mentioned "
    "shut different exercise panic account nobody completed meant followed very eleven bed far "
    "table mine better chat job tx family dropped sentence nods under son saturday si shift "
    "else though dad head near everything daughter people forgot returned pain number avoided "
    "stood declined flat box quarter clock skipped speech part office heard weather their hasn "
    "may ago cried conversation spent gad suggestions scores grief reached light signed fall "
    "ate marriage instead supervision attempted early help kids worksheet watched play face "
    "whenever dog straight mind window silent whatever case eight fourth short";

// The first so many say nothing by themselves.
constexpr std::size_t words_that_say_nothing = 30;

}  // namespace

Commonness::Commonness(Tokenizer& tokenizer) {
  std::vector<Token> tokens;
  tokenizer.tokenize(common_words, 0, tokens);
  for (const Token& each : tokens) ranks_.try_emplace(each.word, ranks_.size());
}

double Commonness::of(WordHash word) const {
  const auto found = ranks_.find(word);
  return found == ranks_.end() ? 1.0 : 4000.0 / static_cast<double>(found->second + 3);
}

double Commonness::of(const phrase::Piece& set) const {
  double sum = 0;
  for (const phrase::PhraseWord& each : set.words) sum += of(each.word);
  return sum;
}

bool Commonness::says_nothing(WordHash word) const {
  const auto found = ranks_.find(word);
  return found != ranks_.end() && found->second < words_that_say_nothing;
}

}  // namespace resist
