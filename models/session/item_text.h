#pragma once

#include "models/journal/record.h"

#include <string>
#include <vector>

namespace holdpoint::session {

/// Something in an item that is filled in when it runs.
struct ItemValue {
    std::string name;           ///< as the runbook writes it
    std::string value;          ///< empty where it is a secret, or not known yet
    bool known = false;
    bool secret = false;
    std::uint32_t line = 0;     ///< where the runbook itself sets it; 0 where somebody gave it
};

/// The text of an item with its values put in: what is shown, and what is run. Secrets stay as they are written.
[[nodiscard]] std::string boundText(const journal::Record& record, std::uint32_t item);
/// What people get from an item that says something to them, with values put in: the runbook's text, else the item's own words.
[[nodiscard]] std::string messageText(const journal::Record& record, std::uint32_t item);
/// All that is filled in there, in the order in which it is named; behind it the variables that a shell finds and need not have.
[[nodiscard]] std::vector<ItemValue> valuesOf(const journal::Record& record, std::uint32_t item);
/// What its checks have found: in what it has printed, or in what somebody said came out of it elsewhere.
[[nodiscard]] std::vector<journal::CheckResult> resultsOf(const journal::Record& record, std::uint32_t item);
/// Its checks, with values put in.
[[nodiscard]] std::vector<plan::ItemCheck> checksOf(const journal::Record& record, std::uint32_t item);

/// Whether somebody has only taken a way of several with it, and said nothing about the item.
[[nodiscard]] bool takesAWay(const journal::Answered& answered);

/// The ways that a choice leaves open, by the first item of each. Where the choice stands in a way of another one, and that is not taken
/// yet, these are the ways of the other one.
[[nodiscard]] std::vector<std::uint32_t> armsOf(const journal::Record& record, std::uint32_t item);

} // namespace holdpoint::session
