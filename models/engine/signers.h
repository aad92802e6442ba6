#pragma once

#include "models/journal/record.h"

#include <string>
#include <vector>

namespace holdpoint::engine {

/// What those who sign have said about an item.
struct SignersAnswer {
    std::vector<journal::Body> events;  ///< to be kept first
    bool met = false;
    std::string why;                    ///< it is met: by whom
    std::string question;               ///< what is waited for, in words; empty: nobody has to sign here
};

/// What has to be said about signatures and polls before anything else is decided: what stands no longer, and what is asked again.
[[nodiscard]] std::vector<journal::Body> newsOfSigners(const journal::Record& record, std::int64_t nowMs);
/// A sign-off whose turn it is, or a gate: those who sign let it through, or the GO of a poll about it.
[[nodiscard]] SignersAnswer answerOfSigners(const journal::Record& record, std::uint32_t item, std::int64_t nowMs);
/// Whether signatures alone let it through. On the way back a person may decide instead, because a way back must not be locked by a key
/// that nobody has at hand; that is a deviation, with a reason.
[[nodiscard]] bool isLetThroughBySignature(const journal::Record& record, std::uint32_t item);
/// What the poll that is open waits for; empty: there is none, or the release does not go forward.
[[nodiscard]] std::string pollQuestion(const journal::Record& record, std::int64_t nowMs);

} // namespace holdpoint::engine
