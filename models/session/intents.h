#pragma once

#include "models/journal/record.h"

#include <string_view>

namespace holdpoint::session {

// What a person wants, checked against the record: each is the event to keep, or the reason why it cannot be. A name of an
// item is its id ("L51"), its line ("51"), or a piece of its text that only it has; none means the item that is waited for.

/// An item as messages name it: "L51 (line 51)".
[[nodiscard]] Phrase itemCalled(const journal::Record& record, std::uint32_t item);

/// The item that a person means.
[[nodiscard]] Result<std::uint32_t> itemNamed(const journal::Record& record, std::string_view name, std::uint32_t waitedFor);

/// The first item of the step that a person means by its line, its number ("Step 5", "5.") or a piece of its title; else an item.
[[nodiscard]] Result<std::uint32_t> stepNamed(const plan::Procedure& procedure, std::string_view name);

[[nodiscard]] Result<journal::Body> answer(const journal::Record& record, std::uint32_t item, std::string_view answer, std::string_view reason);
/// The yes of a button that says what it means: at a gate it is a go.
[[nodiscard]] Result<journal::Body> agree(const journal::Record& record, std::uint32_t item, std::string_view reason);
/// Sends what an item says to people, with this text or, where it is empty, with the runbook's own. Who has got this text gets it no
/// second time; where it was not sent, or nobody knows, it is sent again.
[[nodiscard]] Result<journal::Body> announce(const journal::Record& record, std::uint32_t item, std::string_view text);
[[nodiscard]] Result<journal::Body> decide(const journal::Record& record, std::uint32_t item, journal::Choice choice, std::string_view text, std::string_view reason);
[[nodiscard]] Result<journal::Body> hold(const journal::Record& record, std::string_view reason);
/// Why it is held, said after the hold; when that is over meanwhile, it does not begin another one.
[[nodiscard]] Result<journal::Body> explainHold(const journal::Record& record, std::string_view reason);
/// The whole release, from here on.
[[nodiscard]] Result<journal::Body> driveAs(const journal::Record& record, journal::Drive drive);
/// While the NO-GO of a poll stands, only with a reason: that is a deviation.
[[nodiscard]] Result<journal::Body> letGo(const journal::Record& record, std::string_view reason);
[[nodiscard]] Result<journal::Body> goBack(const journal::Record& record, std::string_view rollback, std::string_view reason);
/// The release ends as it stands: what runs is stopped, and nothing is undone. On the way back this leaves it half gone.
[[nodiscard]] Result<journal::Body> endHere(const journal::Record& record, std::string_view reason);
/// What is typed at a command that asks.
[[nodiscard]] Result<journal::Body> type(const journal::Record& record, std::uint32_t item, std::string_view text);
/// Ends a command that runs, with all that it has begun. It is cancelled then, and a person decides how to go on.
[[nodiscard]] Result<journal::Body> stop(const journal::Record& record, std::uint32_t item, std::string_view why);
/// The word to begin outside the window.
[[nodiscard]] Result<journal::Body> overrideWindow(const journal::Record& record, std::string_view reason);
[[nodiscard]] Result<journal::Body> handOver(const journal::Record& record, std::string_view to, std::string_view text);
[[nodiscard]] Result<journal::Body> note(const journal::Record& record, std::string_view text);

} // namespace holdpoint::session
