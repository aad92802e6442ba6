#pragma once

#include "models/journal/record.h"

#include <string>
#include <string_view>

namespace holdpoint::engine {

/// Whether an answer means yes, in any of our languages. "go", "ok", "done", "approved" do; what is neither yes nor no is a value that was seen.
[[nodiscard]] bool saysYes(std::string_view answer);
/// Of those words the ones that only affirm. At a gate such a word may mean that all is well, or that what it warns of has come.
[[nodiscard]] bool isBareYes(std::string_view answer);
[[nodiscard]] bool saysNo(std::string_view answer);
/// What is answered by who takes a way of several and has done nothing of it yet.
inline constexpr std::string_view thisWay = "this-way";
/// What was said about an item itself: to take the way that it begins says nothing about it.
[[nodiscard]] std::string_view answerTo(const journal::ItemRecord& item);

// Alternatives: items with the same choice exclude each other, those of one arm are done together. A way is taken when one of
// its items has run, was done by hand or was said yes to; who says yes to another one before it has run has changed their mind.
// Where the ways are ways back, who begins the rollback by the name of one of them has taken it: the beginning says who that was.

/// Another way was taken, or this one was refused.
[[nodiscard]] bool isNotChosen(const journal::Record& record, std::uint32_t item);
/// It is no alternative, or its way was taken.
[[nodiscard]] bool isChosen(const journal::Record& record, std::uint32_t item);
/// The ways that are open now, by the first item of each. As long as the way around it is not taken, that one is chosen first; a way
/// that begins with a choice of its own begins with each of those ways, and to take one of them takes both.
[[nodiscard]] std::vector<std::uint32_t> openWays(const journal::Record& record, std::uint32_t item);
/// The same in words.
[[nodiscard]] std::string waysToChoose(const journal::Record& record, std::uint32_t item);

/// What the author has written for the case that this item fails: commands that stand by in its step, behind it, and have not gone well yet.
[[nodiscard]] std::vector<std::uint32_t> helpFor(const journal::Record& record, std::uint32_t item);
/// "; for this the runbook has L27 (pg_restore …): 'run L27'"; empty where it has nothing.
[[nodiscard]] std::string helpInWords(const journal::Record& record, std::uint32_t item);

/// What a person is asked about an item, with the values that are known.
[[nodiscard]] std::string question(const journal::Record& record, std::uint32_t item);
/// The first line of a text, marked where more follows.
[[nodiscard]] std::string firstLine(std::string_view text);

} // namespace holdpoint::engine
