// The ladder's last rung, symptom prescription, is on the page and in no script: it is described
// and never suggested.
#include "advice/intervention.h"

namespace resist {

namespace embedded {
extern const std::string_view paradoxical_page;
}

namespace {

constexpr auto scripts = std::to_array<Script>({
    {.on = "not-talking",
     .because = "Where pressure closes a door, leave to stay silent may open it.",
     .steps = {"Stop asking. Say that silence is a choice you respect.",
               "Reframe it: keeping things back has probably been a protection.",
               "Leave what is said, how much and when with the client, and be quiet."},
     .wordings = {{{Voice::Plain,
                    "Part of you isn't ready to open this up, and that part has probably kept you "
                    "safe. I'm in no hurry."},
                   {Voice::Warm, "You decide what I get to know. That stays so."},
                   {Voice::Brief, "Perhaps not today, then."}}},
     .not_to_say = {"Fine, then we'll both say nothing."},
     .watch = {"Longer answers, or a topic the client brings.",
               "No help: withdrawal, sarcasm, a missed session. Then say sorry, repair, and drop "
               "it."}},
    {.on = "small-talk",
     .because = "Granting that lighter talk has a use takes away the need to defend it.",
     .steps = {"Reflect what the lighter talk does: 'it's easier to breathe there'.",
               "Give leave for as much of it as is needed.",
               "Ask what might be lost by going deeper too soon."},
     .wordings = {{{Voice::Plain,
                    "It may be wise to keep this light until you know it's worth going further."},
                   {Voice::Warm,
                    "On one hand you came about something heavy, and on the other an hour off from "
                    "it does you good. Both make sense."},
                   {Voice::Brief, "How long should we stay on the easy side today?"}}},
     .not_to_say = {"Go on then, tell me about the weather."},
     .watch = {"The client turns to what matters unasked.",
               "No help: the hour stays light for two more sessions. Then link to the goal."}},
    {.on = "no-homework",
     .because = "When every task meets a push, less direction leaves more room to choose.",
     .steps = {"Stop setting tasks, and say what you heard in the not-doing.",
               "Reframe it: not doing it was also a decision, and looked after something.",
               "Restrain: one small change at most, or none, until it is worth it to them.",
               "If they want a task, they design it; you slow it down."},
     .wordings = {{{Voice::Plain,
                    "You'd like things to be different, and the task felt like one more person "
                    "telling you what to do. Both make sense."},
                   {Voice::Warm,
                    "I wonder if I've argued for change so hard that you had to argue the other "
                    "side."},
                   {Voice::Brief, "It's up to you. It really is."},
                   {Voice::Light, "I'd advise against doing too much of this too soon."},
                   {Voice::Plain,
                    "Let's leave '{task}' alone. What were the good reasons not to do "
                    "it?"}}},
     .not_to_say = {"I bet you can't do it.", "Then don't do it, see if I mind."},
     .watch = {"Fewer 'yes, but's, and a task the client thought of.",
               "No help: nothing self-chosen after two sessions, or the client 'obeys' the "
               "restraint. Then drop it, and say why you tried it."}},
    {.on = "cancelling",
     .because = "A real choice about coming can matter more than another reminder.",
     .steps = {"Say that coming is the client's decision, and mean it.",
               "Honour what staying away gives: time, quiet, being nobody's case.",
               "Offer less: every other week, shorter, or a pause with a date."},
     .wordings = {{{Voice::Plain,
                    "Perhaps weekly is more than this needs right now. What would you choose?"},
                   {Voice::Warm,
                    "Part of you comes and part of you would rather not. I'd trust both to tell us "
                    "something."},
                   {Voice::Brief, "You're free to come, and free to stop. What do you want?"}}},
     .not_to_say = {"Maybe therapy isn't for you."},
     .watch = {"Whether the rhythm the client chose is kept.",
               "No help: silence after the offer. Then get in touch warmly, once, and repair."}},
    {.on = "spinning-wheels",
     .because =
         "Looking at what is good about staying the same can loosen what pushing holds fast.",
     .steps = {"Stop arguing for change, and ask for the best reasons to leave it as it is.",
               "Reflect both sides, the wish to move last.",
               "Suggest going slower: what would be lost if this got better by Friday?"},
     .wordings = {{{Voice::Plain, "What are the best reasons for leaving this exactly as it is?"},
                   {Voice::Warm,
                    "Staying here has cost you a lot, and it has looked after something too. What "
                    "has it looked after?"},
                   {Voice::Brief, "What would you lose if this got better by Friday?"},
                   {Voice::Plain,
                    "Let's not decide anything today. You know better than I do what pace is "
                    "right."}}},
     .not_to_say = {"Some people just prefer to stay as they are."},
     .watch = {"More talk of change, and it comes from the client.",
               "No help: agreement that nothing can be done. Then stop, and review the goals."}},
    {.on = "trying-harder",
     .because = "When the therapist stops pulling, there is nothing to pull against.",
     .steps = {"Put down the plan, and say that you have pulled too hard.",
               "Return each decision, warmly, and wait.",
               "Reflect twice before you ask once; give no advice this hour."},
     .wordings = {{{Voice::Plain,
                    "I've been the one pushing for this. I'll stop. Where does that leave you?"},
                   {Voice::Warm,
                    "You've held your ground with me, and I'd guess that has served you well. What "
                    "would you want, with nobody pushing?"},
                   {Voice::Brief, "I don't have a plan today. I'd like to hear yours, or none."}}},
     .not_to_say = {"I give up."},
     .watch = {"The client proposes something, or talks more than you do.",
               "No help: relief on both sides and no work. Then hand over the agenda "
               "(goal-review)."}},
    {.on = scripts_on::any_sign,
     .because = "With high reactance, less direction has gone better than more.",
     .steps = {"Stop pushing, and say what you heard.", "Honour what it is for.",
               "Return the decision, and be quiet."},
     .wordings = {{{Voice::Plain, "It's up to you."},
                   {Voice::Warm, "You have good reasons. I'd like to know them."},
                   {Voice::Brief, "Perhaps not yet."}}},
     .not_to_say = {"Suit yourself."},
     .watch = {"Fewer 'yes, but's, and more of the client's own ideas.",
               "No help: withdrawal or sarcasm. Then repair, and drop it."}},
});

constexpr auto cautions = std::to_array<Caution>({
    {Caution::When::Always,
     "In this order, and only as far as needed: reflect and give choice, reframe, restrain. "
     "Prescribing the symptom is not suggested."},
    {Caution::When::Always,
     "Mean it: never as a trick, a test or a tease, nor when you are fed up. If you are, reflect "
     "and wait."},
    {Caution::When::Always, "Where a plain answer will do, use that one."},
});

constexpr auto sources = std::to_array<std::string_view>({
    "Beutler, Edwards & Someah 2018, J Clin Psychol 74:1952: matching directiveness to reactance, "
    "d = 0.79 over 13 studies (moderate).",
    "Peluso & Freund 2023, Psychotherapy 60:283: paradoxical work against other treatments, "
    "d = 0.49 over 17 studies (moderate, old studies).",
    "Foreman 1990, J Med Ethics 16:200: consent, and a plain technique where one will do (ethics).",
});

}  // namespace

const Intervention answers::paradoxical{
    .id = "paradoxical",
    .title = "Going with the resistance",
    .summary = "Stop pushing: reflect and give choice, reframe, and if needed hold back change.",
    .page = embedded::paradoxical_page,
    .scripts = scripts,
    .cautions = cautions,
    .sources = sources,
};

}  // namespace resist
