#include "advice/intervention.h"

namespace resist {

namespace embedded {
extern const std::string_view goal_review_page;
}

namespace {

constexpr auto scripts = std::to_array<Script>({
    {.on = "not-talking",
     .because = "There may be little to say while the work is not about the client's own concern.",
     .steps =
         {"Ask what would be better in six weeks, and offer paper instead of talk.",
          "Write down one line in the client's own words.",
          "Ask for a number from 0 to 10 for where it is now, and what one more would look like."},
     .wordings = {{{Voice::Plain,
                    "If this were useful, who would notice first, and what would they "
                    "see?"},
                   {Voice::Warm,
                    "We may be talking about the wrong thing. What would you pick, if it were only "
                    "up to you?"},
                   {Voice::Brief, "One thing, any size: what should be different?"},
                   {Voice::Plain, "At the start we wrote '{goal}'. Is that still yours?"}}},
     .not_to_say = {"You need to have a goal to be here."},
     .watch = {"A wish or a complaint in the client's own words.",
               "No help: a goal is agreed in one word. Then leave goals and work on ease first."}},
    {.on = "small-talk",
     .because = "A shared aim gives the hour somewhere to return to.",
     .steps =
         {"Open with the agenda: one thing from the client, one from you, and how long for each.",
          "Ask how the story told connects with what they came for.",
          "Keep the last ten minutes for what is taken away."},
     .wordings =
         {{{Voice::Plain,
            "Before we start: what would you be glad we got to by the end of the hour?"},
           {Voice::Warm,
            "I like these stories, and I want to be sure you get what you came for. Do you?"},
           {Voice::Brief, "What would you like this hour to be?"},
           {Voice::Plain, "You came for '{goal}'. Where does it stand this week?"}}},
     .not_to_say = {"We're getting off track again."},
     .watch =
         {"The client brings an item, or ties a story back to the goal.",
          "No help: an agenda is set and left, two sessions running. Then name that, gently."}},
    {.on = "no-homework",
     .because =
         "Tasks that keep not happening are mostly too big, unclear, or somebody else's idea.",
     .steps =
         {"Ask what the task was for, in the client's words; if they cannot say, it was yours.",
          "Let the client design the next one: the smallest version they would bet on, ten "
          "minutes at most.",
          "Fix where, when and with whom; ask what is likely to get in the way, and plan for "
          "it.",
          "Ask for confidence from 0 to 10; under 7, shrink it. Look at it first thing next "
          "time, and count the attempt."},
     .wordings =
         {{{Voice::Plain,
            "Which part of this is about what you want, and which part did we write for me?"},
           {Voice::Warm,
            "It makes sense that it didn't happen: it was a lot on top of your week. What's "
            "the smallest version you'd bet on?"},
           {Voice::Brief, "From 0 to 10, how sure are you that it will happen?"},
           {Voice::Light, "Let's make it so small it feels silly. What would that be?"},
           {Voice::Plain,
            "'{task}' hasn't worked as we set it up. What would you change about "
            "it, or is it time to drop it?"},
           {Voice::Plain,
            "Last time we'd settled on {last_task}. What happened when it came to mind?"}}},
     .not_to_say = {"You have to put the work in.", "Just try a bit harder this week."},
     .watch = {"What was done, however small, and who thought of it.",
               "Confidence at the end of the hour: 7 or more.",
               "No help: two smaller, self-chosen tasks not started. Then stop setting tasks, and "
               "ask what the not-doing protects."}},
    {.on = "cancelling",
     .because = "Coming is easier when the hour has a use that both of you can name.",
     .steps = {"Ask what the hours they came to were good for, from 0 to 10.",
               "Agree how often, how long, and until when, as a trial.",
               "Write one goal that would be worth coming for, and a date to look at it."},
     .wordings = {{{Voice::Plain, "What would have to happen here for it to be worth coming?"},
                   {Voice::Warm,
                    "You have a lot on. Let's decide together whether this is the right thing, at "
                    "the right time, this often."},
                   {Voice::Brief, "Weekly, every other week, or a break: what fits your life now?"},
                   {Voice::Plain,
                    "When we began you wanted '{goal}'. Is that still what you'd come "
                    "for?"}}},
     .not_to_say = {"If you were serious about this, you would come."},
     .watch =
         {"Whether the agreed rhythm is kept for the next three appointments.",
          "No help: the new agreement is missed as the old one was. Then talk about pausing or "
          "ending well."}},
    {.on = "spinning-wheels",
     .because = "When nothing has moved for a while, what counts as moving should be settled anew.",
     .steps =
         {"{if measure}Show the scores, and ask what the client makes of them.",
          "Go through four doors: how we work, what you want, who stands by you, what life has "
          "brought.",
          "Write one goal: one behaviour, one place, one number, in the client's words.",
          "Scale it from -2 (much less than hoped) over 0 (as hoped) to +2 (much more), and "
          "set the date to look."},
     .wordings =
         {{{Voice::Plain,
            "We've been at this a while. What would you want to be different by now?"},
           {Voice::Warm,
            "{if goal}I'd hate for us to be busy and not useful. Which of these goals still "
            "matters to you?"},
           {Voice::Warm,
            "{unless goal}I'd hate for us to be busy and not useful. What would you like this "
            "hour to be?"},
           {Voice::Brief, "Where are you now, 0 to 10, and what would one more look like?"},
           {Voice::Plain, "We said '{vague_goal}'. How would we both recognise that on a Tuesday?"},
           {Voice::Plain,
            "When we started {instrument} was {first}, and now it is {last}. Does that fit how it "
            "feels?"}}},
     .not_to_say = {"You're not making progress.", "Let's give it another few weeks."},
     .watch = {"A goal restated in the client's words, with a behaviour and a date.",
               "{if goal}The goal scale moves by one, or the score by more than its noise.",
               "No help: no movement on the new goal by its date. Then consult, and change the "
               "approach or refer."}},
    {.on = "trying-harder",
     .because = "Handing over the agenda shows whose goal is being worked on.",
     .steps = {"Step back: ask the client to set today's agenda, and wait for it.",
               "{if goal}Ask which goal is theirs, and let the rest go for now.",
               "End with one thing the client will do, and nothing that you will.",
               "List who did what for the last four sessions, for your own eyes."},
     .wordings =
         {{{Voice::Plain, "I notice I've been bringing the plans. What would you put on the list?"},
           {Voice::Warm, "I want this so much for you that I may have run ahead. Where are you?"},
           {Voice::Brief, "You choose today. I'll follow."},
           {Voice::Plain, "Is '{goal}' your goal, mine, or somebody else's?"}}},
     .not_to_say = {"I can't want this more than you do."},
     .watch = {"Who sets the agenda, and whether your preparation has gone down.",
               "No help: the pause is yours to fill again. Then take it to supervision."}},
    {.on = scripts_on::any_sign,
     .because = "Looking at the goals together is safe almost always.",
     .steps = {"Ask what would be better, in the client's words.",
               "Make it one behaviour, one place, one number.",
               "Agree a first step of ten minutes and a date to look at it."},
     .wordings = {{{Voice::Plain, "What would you be glad we'd worked on, six weeks from now?"},
                   {Voice::Warm, "Is what we are doing still about what matters to you?"},
                   {Voice::Brief, "What's the next small step, if any?"}}},
     .not_to_say = {"These are the goals of our programme."},
     .watch = {"The goal comes up without you.", "No help: it does not, for two sessions."}},
    {.on = scripts_on::open_risk,
     .because = "While a risk is open, the safety plan comes before any goal.",
     .steps =
         {"Set other goals aside, and say so.",
          "Go over the safety plan: what comes first, what helps, whom to ring, what is out of "
          "reach. Write one where there is none.",
          "See that the numbers and the people on it still hold, and consult."},
     .wordings = {{{Voice::Warm,
                    "Let's look at what you do when it comes at its worst, and whom you ring. Is "
                    "that number still up?"},
                   {Voice::Plain, "What has helped you get through days like this before?"},
                   {Voice::Brief, "Who knows about it, and whom would you ring first?"}}},
     .not_to_say = {"Think of everything you have to live for."},
     .watch = {"Whether the plan was used, and by whom it was noticed.",
               "No help: less contact, or more risk. Then act on your service's procedure."}},
    {.on = scripts_on::deterioration,
     .because = "A score that has worsened for certain calls for a review of the whole plan.",
     .steps =
         {"Show the course of the scores, ask what the client makes of it, and ask about safety.",
          "Go through four doors: how we work, what you want, who stands by you, what life has "
          "brought.",
          "Bring it to supervision or a colleague this week: another approach, dose, review of "
          "medication, or referral.",
          "Agree what will change, and measure every session until it turns."},
     .wordings =
         {{{Voice::Plain,
            "The questionnaire says things have got worse since we began. Does that fit?"},
           {Voice::Warm,
            "If what we do isn't helping, I want us to change it, and I'd like to ask a "
            "colleague too."},
           {Voice::Brief, "What should we stop doing?"},
           {Voice::Plain,
            "{instrument} went from {first} to {last}. What was happening in those weeks?"}}},
     .not_to_say = {"You need to give it more time."},
     .watch = {"The next score, every session.",
               "No help: no turn within four sessions. Then change treatment or refer, with your "
               "supervisor."}},
});

constexpr auto cautions = std::to_array<Caution>({
    {Caution::When::Distress, "Not in the middle of a crisis or of shame: settle that first."},
    {Caution::When::Sent, "Do not make a quota of a value, or a goal of what the referrer wants."},
});

constexpr auto sources = std::to_array<std::string_view>({
    "Tryon, Birch & Verkuilen 2018, Psychotherapy 55:372: goal consensus r = .24, collaboration "
    "r = .29 (well supported).",
    "Kazantzis, Whittington & Dattilio 2010, CPSP 17:144: the same therapy with and without "
    "homework, d = 0.48 (well supported).",
    "Shefler 2001, J Clin Psychol 57:971: raters of goal attainment scales agree at r = .88 (one "
    "study); what its T score takes for granted is disputed (resist explain GAS).",
});

}  // namespace

const Intervention answers::goal_review{
    .id = "goal-review",
    .title = "Goal review",
    .summary =
        "Establish or revisit goals: small, concrete, the client's own, with a date to look.",
    .page = embedded::goal_review_page,
    .scripts = scripts,
    .cautions = cautions,
    .sources = sources,
};

}  // namespace resist
