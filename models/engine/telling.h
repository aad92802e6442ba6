#pragma once

#include "models/journal/record.h"

#include <string>

namespace holdpoint::engine {

/// What became of what an item says to people. It is sent by whoever drives, when a person has said so.
struct Telling {
    enum class State : std::uint8_t {
        NotSaid,    ///< nobody has said yet that it is to be sent
        OnItsWay,   ///< nobody is waited for: it is being sent, or is tried again in a moment
        Sent,       ///< to everybody to whom it was to go
        Stuck,      ///< somebody was not reached, or nobody knows it: a person sends it again, or says that it is done
    };

    State state = State::NotSaid;
    std::int64_t untilMs = 0;   ///< on its way: when a person is asked all the same; 0 = when it comes to an end
    std::string words;          ///< sent to whom and when, or who was not reached and why
};
[[nodiscard]] Telling tellingOf(const journal::Record& record, std::uint32_t item, std::int64_t nowMs);

/// What people get: the text that the runbook gives, else the item's own words, with values put in.
[[nodiscard]] std::string messageText(const journal::Record& record, std::uint32_t item);
/// What stands behind the question of such an item: how it is sent, or what became of it. Empty for any other item.
[[nodiscard]] std::string tellingInWords(const journal::Record& record, std::uint32_t item);

} // namespace holdpoint::engine
