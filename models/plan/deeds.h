#pragma once

#include "models/plan/reading.h"

#include <optional>
#include <span>
#include <vector>

namespace holdpoint::plan {

/// What is to be done when a limit is passed, and where the text says so.
struct Deed {
    LimitAction action = LimitAction::Verify;
    std::uint32_t begin = 0;
};

/// All deeds that a sentence, or a part of one, names: "page on-call", "roll back", "STOP". In text order.
[[nodiscard]] std::vector<Deed> deedsIn(const Reading& reading, const Sentence& sentence);
/// What a cell of a row answers. Its condition stands in another cell, so it needs none of its own.
[[nodiscard]] std::optional<LimitAction> deedInCell(const Reading& reading, const Sentence& cell);
/// Of "stop the rollout and tell Bob" it is the first that counts: whoever has rolled back need not be told to look.
[[nodiscard]] std::optional<LimitAction> strongest(std::span<const Deed> deeds);

} // namespace holdpoint::plan
