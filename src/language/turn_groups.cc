// What a few words of a turn give away, in the order of TalkCue.
#include <array>

#include "language/cue_lists.h"
#include "language/turn_cues.h"

namespace resist {
namespace {

constexpr auto groups = std::to_array<CueGroup>({
    {.why = "says not to know",
     .phrases = "i do not know; i do not really know; i really do not know; dunno; do not know $; "
                "no idea; i am not sure; not sure $; not really sure; hard to say; i can not say; "
                "i could not say; could not tell you; have not a clue; no clue; never [really] "
                "thought about it|that; have not [really] thought about it|that; who knows; "
                "god knows; beats me; ^ i guess $; search me"},
    {.why = "yes, but",
     .phrases =
         "^ [well] [,] yes|yeah|yep|ok|okay|sure|right|true|maybe|possibly|perhaps|fine *4 "
         "but|except; ^ [well] [,] [yes|yeah] [,] i know|guess|suppose|get|see|hear|understand|"
         "agree|could|would|tried *6 but; ^ [well] [,] [yes|yeah] [,] that is "
         "true|right|fine|easy *6 but; ^ [yes|yeah] [,] that may|might|could|would *3 but; "
         "^ easier said than done; ^ easy for you to say"},
    {.why = "invites a feeling, a thought or a meaning",
     .phrases =
         "you *1 ~feel; ~feeling|feelings; <feel>; make of; do you think; did you think; you "
         "thinking; your thoughts; through your mind|head; on your mind; mean to|for you; "
         "like for you; what was|is|were that|it like; what would it be like; what is it "
         "like; come|comes|came up for you; say more about; what does it mean; "
         "what does that mean; how do you understand; worries|bothers|scares|hurts|upsets you; "
         "hardest about; matters [most] to you; important to|for you; in your body"},
    {.why = "changes the subject",
     .phrases =
         "^ anyway|anyways; ^ but|so|well anyway|anyways; by the way; ~remind me; did i tell "
         "you; have i told you; did you see|watch|catch|hear; have you seen|watched|heard|"
         "been; before i forget; talk about something|anything else; ~change the subject|"
         "topic; let us not; never mind; speaking of; on another note; guess what; how was|"
         "is your weekend|holiday|trip|christmas|morning|day; where did you get; is that a "
         "new; that is a lovely|nice; ^ oh [my] god did|have|the; you will never guess; "
         "funny story; enough about; moving on"},
    {.why = "a safe subject",
     .phrases = "weather; ~rain; ~snow; traffic; parking; bus; buses; trains; match; football; "
                "cricket; rugby; golf; fishing; league; netflix; telly; tv; series; film; films; "
                "movie; movies; recipe; recipes; garden; allotment; dog; dogs; cat; cats; puppy; "
                "holiday; holidays; neighbour; neighbours; neighbor; neighbors; shopping; sales; "
                "kitchen; decorating; haircut; politics; election; celebrities; gossip; "
                "wallpaper; barbecue; concert; roadworks"},
    {.why = "the client's own feeling, thought or wish",
     .phrases = "i *2 ~feel|felt; ~feeling|feelings; <feel>; i *2 think|thought; i *1 want|wanted; "
                "i *1 wish; i *1 hope; i *1 guess; i *1 suppose; i *1 believe; i *1 worry; "
                "i *1 hate; i *1 love; i *1 miss; i *1 ~like; i *1 do not; hurts; hurt; hard; "
                "scared; upset; ~cry; tears; awful; horrible; relief; proud; sorry; my fault; "
                "myself; lonely; alone; i need; bothered; bothers; matters"},
    {.why = "asks for a number",
     .phrases = "scale; from|between zero|nought|one|0|1 *1 ten|10; zero|one|0|1 to ten|10|hundred|"
                "100; what number; out of ten|10; how important; how confident; how ready; how "
                "motivated; lower number; higher number; why not a; why a; and not a"},
    {.why = "asks for reasons to change",
     .phrases =
         "what *2 worries|concerns|bothers you; ~concern you; what would be better|different|"
         "good; how would *3 better|different|change; what *2 benefits|advantages|upside; why "
         "would you want to; why *2 important; what *4 like to change; what *3 want to "
         "change; what would it take; what would help; what could you do; what might you; "
         "what will you do; what are you going to do; next step; first step; what makes you "
         "[so|as] confident; what would you like to; where do you *2 go from here; what do you "
         "want to do; how might|would|could|will you; what *2 downside|drawbacks|"
         "disadvantages; not so good; less good; do not *1 like about; not like about; if you "
         "did stop|quit|change|cut; if you stopped|quit|changed|cut; if nothing changed|"
         "changes; what have you tried; willing to; reasons *3 change|stop|quit|cut; what "
         "brought you; what brings you; what made you decide; what *2 hoping"},
    {.why = "asks for reasons against it",
     .phrases =
         "what *3 like about; what *3 enjoy about; what *3 get out of|from; what *2 good things|"
         "thing|side; what *2 pros; gets|get|getting|got in the|your way; what *2 stopping|stops|"
         "stopped you; what makes it [so] hard|difficult; what *2 hard|hardest|difficult; what is "
         "the downside of stopping|quitting|changing; what would you miss|lose; what does it do "
         "for you; how does it help; hesitant; reluctant; what keeps you; why do you drink|smoke|"
         "use|gamble; what do you do it for; why not [just] stop|quit; not a higher; not a "
         "seven|eight|nine|ten|7|8|9|10; barriers; obstacles; what *2 difficult"},
    {.why = "asks about something else", .phrases = "you; your; yourself; they; there; it; that"},
    {.why = "asks for help, or for nothing",
     .phrases = "suggest; recommend; advise; advice; should; mean; help; think; know; can|could|"
                "would|will you; what do you; ~work; i; me; is|was|does|do|did|has|are|will|would "
                "not it|you|they|i|we|that $; you know $; right $; innit $; ~feel; ~happen; say "
                "that again; sorry $; pardon; which one"},
    {.why = "is of the client", .phrases = "i; me; my; mine; myself; we; us; our"},
    {.why = "is of others", .phrases = "she; he; they; her; him; them"},
});

static_assert(groups.size() == static_cast<std::size_t>(TalkCue::OfOthers) + 1);

}  // namespace

CueGroups turn_groups() {
  return {groups};
}

}  // namespace resist
