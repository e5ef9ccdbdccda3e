#include "advice/intervention.h"

namespace resist {

namespace embedded {
extern const std::string_view rapport_page;
}

namespace {

constexpr auto scripts = std::to_array<Script>({
    {.on = "not-talking",
     .because = "When answers are short, ease in the room comes before content.",
     .steps = {"Slow down: half the questions, most of them open, and wait after each.",
               "Say aloud that silence and 'I don't know' are allowed here.",
               "Offer other ways in: write it, draw it, walk, rate it from 0 to 10.",
               "Close by asking what made today easier or harder to be in."},
     .wordings = {{{Voice::Plain,
                    "We don't have to fill the time. I'll sit with you, and I'll check in now and "
                    "then."},
                   {Voice::Warm,
                    "You came, and that may have taken something. What would make the room a bit "
                    "easier today?"},
                   {Voice::Brief, "Take your time. I'm in no hurry."},
                   {Voice::Light,
                    "I've been asking a lot of questions. How about you get the next one?"}}},
     .not_to_say = {"Why won't you talk to me?", "I can't help you if you don't open up."},
     .watch = {"Longer replies to open questions, or a topic the client brings.",
               "The client corrects you, or says what does not fit.",
               "No help: answers stay as short after two slower sessions. Then ask about mood, "
               "language and what the silence is for."}},
    {.on = "small-talk",
     .because = "Easy talk often keeps the room safe until more is bearable.",
     .steps = {"Let the first minutes be easy, and mean your interest in them.",
               "Listen for the feeling inside the story and reflect that, lightly.",
               "Agree on a small marker for when the work begins."},
     .wordings =
         {{{Voice::Warm,
            "I enjoy hearing about this. Is there a part of it that stayed with you after?"},
           {Voice::Plain,
            "Some days it is easier to talk of other things than of what hurts. Is today one "
            "of them?"},
           {Voice::Brief, "And how was that for you, underneath?"}}},
     .not_to_say = {"Let's stop the chit-chat."},
     .watch = {"Feeling words, or a turn to the client's own concern without being asked.",
               "No help: warmer hours, same topics. Then name the pattern gently."}},
    {.on = "no-homework",
     .because = "A task is easier to take up, or to decline openly, with someone who is trusted.",
     .steps = {"Ask how it was to be given the task, before asking about the task.",
               "Take your share: too big, too soon, badly explained.",
               "Do a piece of it together in the session, or leave tasks out for a week."},
     .wordings =
         {{{Voice::Plain,
            "I may have handed you that too quickly. How did it sit with you when you left?"},
           {Voice::Warm,
            "You won't disappoint me. I'd rather hear 'I didn't want to' than a good "
            "reason."},
           {Voice::Brief, "No task this week. What would be useful instead?"},
           {Voice::Plain, "I keep bringing up '{often}'. Was it ever something you wanted?"}}},
     .not_to_say = {"You agreed to do it."},
     .watch = {"The client says what was wrong with a task, or proposes one.",
               "No help: friendly agreement and nothing done, twice more. Then review the goals."}},
    {.on = "cancelling",
     .because = "Missed hours can be the one way to say that something here is hard.",
     .steps = {"Welcome the person back before mentioning what was missed.",
               "Ask about practical hurdles first: travel, cost, hours, caring, health.",
               "Ask what the last hour they came to was like to walk away from.",
               "Give real choice: time, length, how often, phone or in person."},
     .wordings = {{{Voice::Warm,
                    "It's good to see you. What helped you get through the door today?"},
                   {Voice::Plain,
                    "Was there anything in our last session that made it harder to come back?"},
                   {Voice::Brief, "What day and time would honestly work?"},
                   {Voice::Plain,
                    "We have met less than we both meant to. What would make coming easier?"}}},
     .not_to_say = {"Your place will go to someone else.", "You clearly have other priorities."},
     .watch = {"The next two appointments, and whether notice is given.",
               "The client names something about the sessions that could change.",
               "No help: two more missed without word. Then name the pattern, or agree a pause."}},
    {.on = "spinning-wheels",
     .because = "When nothing moves, how the two of you are working is worth a look first.",
     .steps = {"Ask for feedback on the sessions themselves, with a scale if you use one.",
               "Ask what has helped even a little, and what has not.",
               "Say what you will do differently next time, one thing."},
     .wordings = {{{Voice::Plain,
                    "Was there anything I did these last weeks that didn't fit? I'd rather know."},
                   {Voice::Warm,
                    "I wonder if you have felt alone with this, even in here. Have you?"},
                   {Voice::Brief, "What should I do more of, and less of?"}}},
     .not_to_say = {"These things just take time."},
     .watch = {"An honest complaint, or a lower session rating after months of top marks: both are "
               "good news.",
               "No help: ratings stay high and nothing moves. Then review goals and measures."}},
    {.on = "trying-harder",
     .because = "Doing less leaves the client room to do more.",
     .steps = {"Prepare nothing new for the next hour but one open question.",
               "Let the client begin, and let pauses run.",
               "Ask what they make of it before you say what you make of it.",
               "Take the pull to rescue to supervision."},
     .wordings = {{{Voice::Plain, "I've been doing a lot of the talking. Where would you start?"},
                   {Voice::Warm,
                    "You know this better than I do. What have you noticed that I keep missing?"},
                   {Voice::Brief, "What would you like from today?"}}},
     .not_to_say = {"I'm working harder at this than you are."},
     .watch = {"Who begins, who proposes, and who does the next thing.",
               "No help: longer pauses and you fill them again. Then hand over the agenda "
               "(goal-review)."}},
    {.on = scripts_on::any_sign,
     .because = "Work on the relationship is safe when little else is certain.",
     .steps = {"Drop the agenda for ten minutes.",
               "Ask how the work together is going, and listen.",
               "Change one thing they name, and ask about it next time."},
     .wordings = {{{Voice::Plain, "How are we doing, the two of us?"},
                   {Voice::Warm, "What would make the room a bit easier?"},
                   {Voice::Brief, "What should I know that I haven't asked?"}}},
     .not_to_say = {"Everyone else finds this helpful."},
     .watch = {"The client says more, corrects you, or brings a topic.",
               "No help: nothing differs after two sessions."}},
    {.on = scripts_on::deterioration,
     .because = "Scores that worsen call for closeness and a second opinion, not for more of the "
                "same.",
     .steps = {"Ask how things have really been, and ask about safety.",
               "Say that the scores worry you, and that this is yours to work on together.",
               "Ask what in the sessions has helped and what has made it worse.",
               "Consult a supervisor or colleague before the next hour."},
     .wordings = {{{Voice::Plain,
                    "Your answers say it has got harder. I want to understand that before we do "
                    "anything else."},
                   {Voice::Warm, "I'm glad you put it on paper. I should have asked sooner."},
                   {Voice::Brief, "What has made it worse, including anything here?"}}},
     .not_to_say = {"It often gets worse before it gets better."},
     .watch = {"The next score, and safety, every session for now.",
               "No help: another rise. Then change the plan or refer, with your supervisor."}},
    {.on = scripts_on::weak_alliance,
     .because = "When trust is low or falling, repair comes before any other work.",
     .steps =
         {"Drop the agenda, and name what you think happened, tentatively.",
          "Take your own share first, without explaining it away.",
          "Ask what the client wished for and what they feared, and say what makes sense in it.",
          "Change the task or explain it, and check again at the start of next session."},
     .wordings =
         {{{Voice::Plain, "I think I missed you last time. What did I get wrong?"},
           {Voice::Warm,
            "Something changed between us, I think, and part of that may be me. I'd like "
            "to understand it from your side."},
           {Voice::Brief, "What didn't fit today? I'd rather know."},
           {Voice::Plain,
            "You gave the session a lower mark. Thank you for that. What would have made it "
            "one point better?"}}},
     .not_to_say = {"That isn't what I meant.", "I'm sorry you feel that way."},
     .watch = {"The session rating, and whether the client tells you what did not fit.",
               "The next appointment is kept.",
               "No help: politeness and distance. Then take it to supervision, and ask whether "
               "another therapist or way of working would suit better."}},
    {.on = scripts_on::mandated,
     .because = "The client was sent, so be plain about what is not theirs to choose and give them "
                "all the rest.",
     .steps =
         {"Say who sees what, what is required, and what is up to the client; then reflect what "
          "they say about being here, and leave the decision with them."},
     .wordings = {{{Voice::Plain,
                    "You didn't ask for this. What you do with the hour is still up to you."},
                   {Voice::Warm,
                    "If someone sent me, I might not say much either. Is there anything here that "
                    "would be worth your while?"}}},
     .not_to_say = {"It's for your own good."},
     .watch = {"What the client chooses when there is a choice."}},
});

constexpr auto cautions = std::to_array<Caution>({
    {Caution::When::SmallTalk,
     "Rapport is not chat: times, limits and the agreed work still hold."},
    {Caution::When::Quiet, "Do not fill a silence with stories of your own."},
});

constexpr auto sources = std::to_array<std::string_view>({
    "Fl\u00fcckiger et al. 2018, Psychotherapy 55:316: alliance and outcome, r = .278 over 295 "
    "studies "
    "(well supported).",
    "Eubanks, Muran & Safran 2018, Psychotherapy 55:508: rupture repair and outcome, r = .29 over "
    "11 "
    "studies (moderate).",
    "Shallcross 2010, Counseling Today, interviewing Mitchell: change how you interact (clinical "
    "experience).",
});

}  // namespace

const Intervention answers::rapport{
    .id = "rapport",
    .title = "Rapport and repair",
    .summary = "Work on the relationship first: slow down, ask for feedback, mend what broke.",
    .page = embedded::rapport_page,
    .scripts = scripts,
    .cautions = cautions,
    .sources = sources,
};

}  // namespace resist
