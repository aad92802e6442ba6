#pragma once

#include "models/items/review_rows.h"

#include <QList>
#include <QString>

#include <string>

namespace holdpoint::items {

/// "command", "gate: roll back", "limit".
[[nodiscard]] QString kindOf(const plan::Plan& plan, const ReviewRow& row);
/// What was understood, in one line: the command, the condition, the proposed check.
[[nodiscard]] QString readingOf(const plan::Plan& plan, const ReviewRow& row);
/// Why it needs a look; empty where it is certain.
[[nodiscard]] QString reasonOf(Doubt doubt);

/// Something that a person can say about a row or a line instead. It becomes an annotation: key=value.
struct Offer {
    QString text;
    std::string key, value;
    bool asks = false;      ///< the value is typed; `value` is where it begins
};

[[nodiscard]] QList<Offer> offersFor(const plan::Plan& plan, const ReviewRow& row);
/// The same of a line in which nothing was understood.
[[nodiscard]] QList<Offer> offersForLine(const plan::Plan& plan, std::uint32_t line);

} // namespace holdpoint::items
