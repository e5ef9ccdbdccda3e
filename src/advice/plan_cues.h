#pragma once

#include <array>
#include <string_view>

namespace resist::plan_cues {

// How therapists write down what they mean to do. Lower case; "..." is up to three words, a word
// that ends in '*' stands for all that begin so.

// Words of which a line consists that only books the next hour ("Continue weekly, RTC 1 wk").
inline constexpr auto booking = std::to_array<std::string_view>({
    "april",       "august",     "both",       "christmas", "december", "easter",   "february",
    "january",     "july",       "june",       "know",      "march",    "may",      "november",
    "october",     "off",        "september",  "a",         "agreed",   "am",       "and",
    "appointment", "appt",       "as",         "at",        "before",   "biweekly", "book",
    "booked",      "by",         "client",     "clinic",    "cont",     "continue", "continued",
    "counselling", "counseling", "ct",         "day",       "days",     "f",        "fortnight",
    "fortnightly", "fri",        "friday",     "fu",        "follow",   "for",      "hour",
    "in",          "ind",        "individual", "mon",       "monday",   "month",    "monthly",
    "next",        "ok",         "on",         "one",       "plan",     "planned",  "pm",
    "pt",          "remain",     "return",     "rtc",       "s",        "same",     "sat",
    "saturday",    "scheduled",  "see",        "seen",      "session",  "sessions", "slot",
    "sunday",      "the",        "then",       "therapy",   "thu",      "thur",     "thurs",
    "thursday",    "time",       "to",         "treatment", "tue",      "tues",     "tuesday",
    "two",         "tx",         "u",          "up",        "usual",    "w",        "wed",
    "weds",        "wednesday",  "week",       "weekly",    "weeks",    "will",     "with",
    "wk",          "wkly",       "wks",        "rv",        "d",        "st",       "nd",
    "rd",          "th",         "after",      "until",     "till",     "bed",      "held",
    "program",     "programme",
});

// An intention, wherever in a sentence it stands.
inline constexpr auto intentions = std::to_array<std::string_view>({
    "say it next",
    "say so next",
    "say that next",
    "say this next",
    "note to self",
    "must remember to",
    "remember to",
    "remind myself to",
    "i will open",
    "i will ask",
    "i will say",
    "i will start",
    "i'll open",
    "i'll ask",
    "i'll say",
    "i'll start",
    "i want to ask",
    "i want to say",
    "i want to try",
    "i want to name",
    "i want us to",
    "i'd like us to",
    "i would like us to",
    "i'd most like to say",
    "i need to ask",
    "i need to say",
    "i need to apolog*",
    "i need to slow",
    "i need to stop",
    "i must ask",
    "i must apolog*",
    "i must say",
    "i mean to",
    "i intend to",
    "i plan to",
    "i have promised ... to",
    "to consider",
    "will review",
    "will revisit",
    "will raise",
    "will apolog*",
    "owe ... an apology",
    "take to supervision",
    "take it to supervision",
    "take this to supervision",
});

// A beginning that is one by itself.
inline constexpr auto openings = std::to_array<std::string_view>({
    "next time",
    "next week",
    "next wk",
    "next session",
    "next hour",
    "next visit",
    "apologise",
    "apologize",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "after the break",
    "after the holidays",
});

// What a sentence begins with that is an instruction to oneself, where it also says when.
inline constexpr auto instructions = std::to_array<std::string_view>({
    "agenda",  "agree",  "ask",    "begin",   "bring", "check", "come", "discuss", "do",
    "explore", "focus",  "follow", "get",     "give",  "go",    "hold", "i",       "i'd",
    "i'll",    "keep",   "leave",  "less",    "let",   "let's", "look", "make",    "more",
    "name",    "need",   "no",     "offer",   "open",  "plan",  "put",  "raise",   "redo",
    "reflect", "return", "review", "revisit", "say",   "send",  "set",  "show",    "slow",
    "start",   "stay",   "stop",   "talk",    "tell",  "to",    "try",  "use",     "wait",
    "we",      "will",   "work",   "write",
});

inline constexpr auto when = std::to_array<std::string_view>({
    "next week",
    "next wk",
    "next time",
    "next session",
    "next hour",
    "next visit",
    "next appt",
    "next appointment",
    "next thursday",
    "next monday",
    "next tuesday",
    "next wednesday",
    "next friday",
    "the week after",
    "after the break",
});

inline constexpr auto to_be_done = std::to_array<std::string_view>(
    {"to be completed", "to be reviewed", "to be done", "to be discussed", "agenda to be"});

// "Write that at the top": what it is stands in the sentence before.
inline constexpr auto pointers = std::to_array<std::string_view>(
    {"say it", "say that", "say this", "say so", "write that", "write this", "write it",
     "start there", "open there", "begin there", "start with that", "open with that", "ask that",
     "ask him that", "ask her that", "name it", "name that"});

}  // namespace resist::plan_cues
