#pragma once

#include <array>
#include <string_view>

#include "language/word_set.h"

// Words that notes cut short with a full stop.
namespace resist {

/// Never the end of a sentence.
inline constexpr WordSet before_a_name{std::to_array<std::string_view>(
    {"dr", "mr",  "mrs", "ms", "mx", "prof",   "rev", "fr",   "sr",  "st",  "vs", "viz",
     "cf", "e.g", "i.e", "eg", "ie", "approx", "ca",  "incl", "esp", "fig", "vol"})};

/// The end of a sentence only where a new one clearly begins.
inline constexpr WordSet shortened_words{std::to_array<std::string_view>(
    {"anniv", "appt", "appts", "wk",   "wks",  "yr",    "yrs",  "mo",    "mos",   "min",  "mins",
     "hr",    "hrs",  "sec",   "secs", "etc",  "tel",   "ext",  "dept",  "govt",  "inc",  "ltd",
     "co",    "jr",   "hist",  "prev", "cont", "contd", "resp", "poss",  "prob",  "temp", "ref",
     "refs",  "sess", "hx",    "tx",   "dx",   "rx",    "sx",   "assoc", "avg",   "max",  "approx",
     "jan",   "feb",  "mar",   "apr",  "jun",  "jul",   "aug",  "sep",   "sept",  "oct",  "nov",
     "dec",   "mon",  "tue",   "tues", "wed",  "weds",  "thu",  "thur",  "thurs", "fri",  "sat",
     "sun",   "a.m",  "p.m",   "am",   "pm",   "ct",    "pt",   "th"})};

/// Of those, the ones that rarely stand before a name: a capital after them begins a sentence,
/// unless they begin one themselves ("Ct. Anna") or another short form follows ("Thurs. Nov. 5").
inline constexpr WordSet shortened_at_the_end{std::to_array<std::string_view>(
    {"wk",   "wks", "yr",   "yrs", "mo",  "mos",  "min", "mins", "hr",  "hrs",  "sec",
     "secs", "etc", "sess", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs",
     "fri",  "sat", "sun",  "a.m", "p.m", "am",   "pm",  "ct",   "pt"})};

}  // namespace resist
