#pragma once

#include "models/journal/record.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::session {

/// Somebody who can be told: "page" for what somebody has to come for, "notify" for what they have to know.
struct Addressee {
    std::string channel, to;
};

/// How long to wait after so many attempts that were surely not sent; nothing: it is given up.
using RetryPause = std::function<std::optional<std::int64_t>(unsigned failed)>;

/// The attempts to tell somebody that are to be begun now: about alarms, and what a person has sent for an item. An alarm is told once each time that it comes: again only where the journal
/// says that it was surely not sent. What nobody knows is never repeated by itself. An alarm that somebody has acknowledged or shelved
/// needs no message.
[[nodiscard]] std::vector<journal::Notified> messagesDue(const journal::Record& record, const std::vector<Addressee>& addressees, std::int64_t nowMs, const RetryPause& pause);
/// The same for one of them, asked again where it is kept: while the one before was, or others were faster, somebody may have said that they know.
[[nodiscard]] Result<journal::Body> beginMessage(const journal::Notified& message, const journal::Record& record, const std::vector<Addressee>& addressees, std::int64_t nowMs, const RetryPause& pause);
/// When to ask again although nothing happens; 0 = no need.
[[nodiscard]] std::int64_t nextMessageMs(const journal::Record& record, const std::vector<Addressee>& addressees, std::int64_t nowMs, const RetryPause& pause);
/// Attempts that an earlier life of the program has begun, and whose end nobody knows.
[[nodiscard]] std::vector<journal::Notified> messagesLost(const journal::Record& record);

/// Whom an alarm is for: "page", "notify", or nobody, where it is only shown.
[[nodiscard]] std::string_view channelOf(const journal::Record& record, const std::string& alarm);

} // namespace holdpoint::session
