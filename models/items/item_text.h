#pragma once

#include "models/items/item_mark.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace holdpoint::items {

[[nodiscard]] inline QString toText(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// As a person reads it: the frame of "1️⃣" is drawn beside its digit, over what comes next, and the digit alone says the same.
[[nodiscard]] QString readText(std::string_view text);

/// "0:45", "12:05", "1:02:03". What took less than a second took one.
[[nodiscard]] QString durationText(std::int64_t ms);

/// "command", "query", "gate": what an item is, in a word.
[[nodiscard]] QString wordOf(plan::ItemKind kind);

/// The first line of what an item says; "…" where more follows.
[[nodiscard]] QString firstLineOf(std::string_view text);

/// What a row has room for beside the text: why it failed, who has said so, where it is done, that nothing leads back.
/// The most important comes first, because the end may be cut off.
[[nodiscard]] QString noteOf(const journal::Record& record, std::uint32_t item, Mark mark, const ItemFacts& facts);
/// What was done otherwise than planned, by whom and why; empty where nothing was.
[[nodiscard]] QString deviationText(const ItemFacts& facts);
/// All of an item, over several lines: its text as it was run, what is expected, what came out, who has answered.
[[nodiscard]] QString wholeTextOf(const journal::Record& record, std::uint32_t item, const ItemFacts& facts);

/// How long an item has taken until now; -1: it was not begun, or it takes no time that anybody measures.
[[nodiscard]] std::int64_t takenMs(const journal::ItemRecord& item, std::int64_t nowMs);

} // namespace holdpoint::items
