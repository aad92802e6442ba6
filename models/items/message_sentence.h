#pragma once

#include "models/journal/event.h"

#include <QString>

#include <string>
#include <vector>

namespace holdpoint::items {

// What is said to people by an item, as a sentence of the journal; what alarms tell them stands with the other events.

[[nodiscard]] QString sentenceOf(const journal::AddresseesBound& e);
/// `actor` and `item` are written as they stand in the middle of a sentence.
[[nodiscard]] QString sentenceOf(const journal::Announced& e, const QString& actor, const QString& item);
/// What became of it for one of them.
[[nodiscard]] QString sentenceOf(const journal::Notified& e, const QString& item);

} // namespace holdpoint::items
