#include "advice/intervention.h"

namespace resist {

namespace embedded {
extern const std::string_view gentle_confrontation_page;
}

namespace {

constexpr auto scripts = std::to_array<Script>({
    {.on = "not-talking",
     .because =
         "A quiet that is named kindly, once, is easier to talk about than one that is worked "
         "around.",
     .steps = {"Ask whether you may say something you noticed.",
               "Name one thing, with your own part in it, and no reason for it.",
               "Ask an open question and let the silence be.",
               "Reflect the answer, and agree what you will do differently."},
     .wordings = {{{Voice::Plain,
                    "You've been quieter {lately}. I may have pushed too fast. What's it "
                    "like for you in here?"},
                   {Voice::Warm,
                    "I've noticed that my questions often end in 'fine'. I wonder what 'fine' is "
                    "looking after."},
                   {Voice::Brief, "It's gone quiet. Is it a good quiet?"},
                   {Voice::Plain,
                    "It's been hard to find words in here. I may have pushed too fast. What's it "
                    "like for you?"}}},
     .not_to_say = {"You never tell me anything.", "What are you hiding?"},
     .watch = {"A reply of more than a few words, relief, or a wish about the sessions.",
               "No help: it gets quieter, or the tone hardens. Then stop, say you pushed, and "
               "repair."}},
    {.on = "small-talk",
     .because = "The drift away from what hurts can be named without blame, and with interest.",
     .steps = {"Ask whether you may say something you noticed.",
               "Name one moment, today's, where the subject changed.",
               "Wonder what the change of subject does for the client, and stop talking.",
               "Agree on a signal for when it happens again."},
     .wordings =
         {{{Voice::Plain,
            "I notice that what brought you gets little room in here. Would that be worth a "
            "look together?"},
           {Voice::Warm,
            "We came near something just now, and a moment later we were elsewhere. That may "
            "well be wise. What would be hard about staying with it?"},
           {Voice::Light, "I think we took a turning just there. Shall we go back to it?"},
           {Voice::Brief, "Can I take us back to what you said a minute ago?"}}},
     .not_to_say = {"You're avoiding the subject.", "Can we talk about something real?"},
     .watch = {"The client stays with a feeling for longer, or notices the turn away first.",
               "No help: more jokes, or an apology and the same again. Then link to the goal, or "
               "ask what the talk protects."}},
    {.on = "no-homework",
     .because = "A task that keeps not happening says something, and can be asked about without a "
                "grudge.",
     .steps = {"Ask whether you may say something about the tasks.",
               "Say what you both see, as a fact about the plan.",
               "Ask what happens at the moment the task comes to mind.",
               "Reflect both sides, and set nothing new until you understand."},
     .wordings =
         {{{Voice::Plain,
            "On paper we keep agreeing, and then it keeps not happening. I'd rather we find "
            "out why than set another one."},
           {Voice::Warm,
            "Part of you says yes to this in here, and part of you says no at home. I'd "
            "like to hear from the second one."},
           {Voice::Brief, "Honestly: was it a yes, or a polite no?"},
           {Voice::Plain,
            "Last time we'd settled on {last_task}. If it stayed undone, that's all right. "
            "What do you make of it?"},
           {Voice::Plain,
            "'{often}' keeps coming back untouched. What goes through your mind "
            "when you think of it?"}}},
     .not_to_say = {"You said you would.", "It's no wonder nothing changes."},
     .watch =
         {"An honest no, or the real obstacle.",
          "No help: promises, and nothing done. Then make it smaller with the client, or leave "
          "tasks out."}},
    {.on = "cancelling",
     .because =
         "A run of missed hours is best spoken of early, after you have asked about practical "
         "hurdles.",
     .steps = {"Ask first about travel, cost, hours, health and caring.",
               "Say what you see, as a fact and without a tone.",
               "Ask what gets in the way, including anything about you.",
               "Agree how often to meet; less often is a fair answer."},
     .wordings =
         {{{Voice::Plain,
            "It's been hard for us to meet lately. What gets in the way? It may be something "
            "about me."},
           {Voice::Warm,
            "Sometimes people stay away because an hour cost them more than it gave. Was that "
            "so with us?"},
           {Voice::Brief, "What was the hour before the gap like for you?"},
           {Voice::Plain,
            "Of our last {slots} appointments, {missed} didn't happen as planned. What do you make "
            "of that?"}}},
     .not_to_say = {"I'll have to charge you next time.", "You keep letting me down."},
     .watch =
         {"The next two appointments, and notice given when one falls through.",
          "No help: another miss straight after. Then reach out warmly, and talk about rapport "
          "and rhythm, not about the miss."}},
    {.on = "spinning-wheels",
     .because = "'Are we stuck?' is a fair question, and it is about the work of both.",
     .steps = {"Ask whether you may say how the work looks to you.",
               "Name the circle in one sentence, with 'we'.",
               "Ask how much this is helping, from 0 to 10, and wait.",
               "Decide together on one thing to stop doing."},
     .wordings = {{{Voice::Plain,
                    "I have a sense that we go round the same loop. Do you see it too, or am I "
                    "wrong?"},
                   {Voice::Warm,
                    "You keep coming and you keep carrying this. I'd like us to be more use to you "
                    "than we have been. What are we not talking about?"},
                   {Voice::Brief, "How much is this helping, honestly, from 0 to 10?"},
                   {Voice::Plain,
                    "After {held} sessions, what is different, and what is just as it was?"}}},
     .not_to_say = {"You don't seem to want to change.", "You keep saying the same thing."},
     .watch = {"Disagreement, relief, or a new subject.",
               "No help: 'no, it's fine', and the same hour again. Then review the goals."}},
    {.on = "trying-harder",
     .because =
         "Who carries the work can be named as your part before it is asked about as theirs.",
     .steps = {"Own it first: say what you have been doing too much of.",
               "{unless less}Ask what the client would do if you did less, and wait.",
               "{if less}You did less on {less}: ask what that hour was like, and do it again.",
               "Say what you noticed between you, as one observation.", "Do less."},
     .wordings =
         {{{Voice::Plain,
            "I notice I come with plans and you let me. I may be getting in your way. How "
            "is that for you?"},
           {Voice::Warm,
            "{if quiet}When I get eager, I think you go quiet. That would make sense. Is it "
            "so?"},
           {Voice::Brief, "{unless less}If I did half as much, what would you do?"},
           {Voice::Brief,
            "{if less}I came with less once, and left you more room. What was that like?"},
           {Voice::Light, "I seem to be rowing for two. Shall I put an oar down?"}}},
     .not_to_say = {"I'm doing all the work here."},
     .watch = {"The client takes something up, or objects to something you planned.",
               "No help: waiting on both sides. Then hand over the agenda (goal-review), and take "
               "it to supervision."}},
    {.on = scripts_on::any_sign,
     .because = "A pattern seen a few times can be named once, kindly, and then explored.",
     .steps = {"Ask permission.", "Say one thing you saw, with your own part in it.",
               "Ask an open question, and listen.", "Agree what to do differently."},
     .wordings = {{{Voice::Plain, "Can I mention something I've noticed?"},
                   {Voice::Warm, "I may be wrong about this, and I'd like to check it with you."},
                   {Voice::Brief, "What do you make of that?"}}},
     .not_to_say = {"You always do this."},
     .watch = {"The client says more, or puts you right.",
               "No help: the tone hardens. Then repair first."}},
});

constexpr auto cautions = std::to_array<Caution>({
    {Caution::When::Always,
     "Only when you are calm and the footing is good; never as an accusation, in front of others, "
     "or by message."},
    {Caution::When::Tender,
     "With trauma, shame, autism, a hearing loss or a second language: ask rather than describe."},
});

constexpr auto sources = std::to_array<std::string_view>({
    "Magill et al. 2018, JCCP 86:140: confronting and directing go with more talk against change, "
    "r = .16 (well supported).",
    "Patterson & Forgatch 1985, JCCP 53:846: teaching and confronting raised opposition, "
    "supporting "
    "lowered it (moderate).",
    "Austin & Johnson 2017, Psychotherapy Bulletin 52(1): valid objections that clients keep to "
    "themselves (clinical experience).",
});

}  // namespace

const Intervention answers::gentle_confrontation{
    .id = "gentle-confrontation",
    .title = "Gentle confrontation",
    .summary = "Name the pattern once, kindly, with your own part in it, and do not fight it.",
    .page = embedded::gentle_confrontation_page,
    .scripts = scripts,
    .cautions = cautions,
    .sources = sources,
};

}  // namespace resist
