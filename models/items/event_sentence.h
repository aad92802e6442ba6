#pragma once

#include "models/journal/record.h"

#include <QString>

#include <cstdint>

namespace holdpoint::items {

/// The item that the event is about; none where it is about the whole release.
[[nodiscard]] std::uint32_t itemOf(const journal::Body& body, const plan::Procedure& procedure);
/// The event in words, as it is told to somebody who was away: "ann ticked ‘The change ticket is approved’: yes".
[[nodiscard]] QString sentenceOf(const journal::Event& event, const journal::Record& record);

} // namespace holdpoint::items
