#pragma once

#include "models/items/item_sheet.h"
#include "tests/journeys/hands.h"
#include "widgets/window/release_window.h"
#include "widgets/window/review_window.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace holdpoint::tests {

/// Gives each value that a runbook asks for where the window asks for it, and ends when nothing is missing. False: it never ended.
bool giveMissingValues(widgets::ReviewWindow& review);

/// Somebody who does a release by hand: says yes to what is asked, does commands elsewhere and pastes what came out, takes the
/// first of several ways, and does not sit through a wait. Everything goes through what can be reached in the window.
class Person {
public:
    /// The item, and what is pasted as its result; where it stands twice, it is done a second time.
    using Pasted = std::vector<std::pair<const char*, const char*>>;
    Person(widgets::ReleaseWindow& window, Pasted pasted) : m_window(window), m_abreast(window.view()), m_pasted(std::move(pasted)) {}

    /// Goes on until it is enough. The answer is what nobody could go on from; empty: it went well.
    [[nodiscard]] QString goOn(const std::function<bool()>& enough);
    /// How often a value was said that was seen.
    [[nodiscard]] int looked() const { return m_looked; }
    [[nodiscard]] const Pasted& notPasted() const { return m_pasted; }

private:
    [[nodiscard]] std::optional<items::Act> next();
    [[nodiscard]] bool does(items::Act act);
    [[nodiscard]] QString resultOf(const QString& item);
    [[nodiscard]] QString where() const;

    widgets::ReleaseWindow& m_window;
    Abreast m_abreast;
    Pasted m_pasted;            ///< what is still to be pasted
    int m_looked = 0;
};

} // namespace holdpoint::tests
