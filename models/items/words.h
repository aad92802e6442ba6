#pragma once

#include "models/journal/record.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace holdpoint::items {

// How times, stretches and items are said to a person. Every pane says them in the same words.

/// "0.4 s", "12 s", "4 min 05 s", "1 h 20 min", "3 d 4 h". Rounded down: nothing is over before it is.
[[nodiscard]] QString stretch(std::int64_t ms);
/// The same as one looks at it from afar, so that it does not change each second: "45 s", "4 min", "1 h 20 min".
[[nodiscard]] QString roughly(std::int64_t ms);
/// "just now", "4 min ago"
[[nodiscard]] QString ago(std::int64_t ms);

/// "21:41:07", as the clock on this wall goes.
[[nodiscard]] QString wallTime(std::int64_t ms);
/// "21:41"
[[nodiscard]] QString shortWallTime(std::int64_t ms);
/// "2026-10-03 21:41:07 CEST (19:41:07 UTC)"
[[nodiscard]] QString wholeTime(std::int64_t ms);
/// "CEST", at that moment.
[[nodiscard]] QString zoneName(std::int64_t ms);

/// Text from a runbook, a command or a person, as it may stand within a sentence: one line, without control signs, cut at a word.
[[nodiscard]] QString inLine(std::string_view text, int most = 90);
/// "'The change ticket is approved'", or nothing where there is no text.
[[nodiscard]] QString inQuotes(std::string_view text, int most = 60);
/// What sort of thing it is: "Command", "Query", "Sign-off".
[[nodiscard]] QString nounOf(plan::ItemKind kind);
/// "Command of line 82"
[[nodiscard]] QString nameOf(const plan::Item& item);
/// The same by its id, which an event holds; the id itself where no item has it.
[[nodiscard]] QString nameOf(const plan::Procedure& procedure, std::string_view id);
/// "after L82 nothing leads back" as people say it: "after line 82 nothing leads back".
[[nodiscard]] QString withLines(QString text);
/// "12 KiB"
[[nodiscard]] QString amount(std::uint64_t bytes);

} // namespace holdpoint::items
