#pragma once

#include "models/journal/record.h"

#include <string>
#include <vector>

namespace holdpoint::session {

/// Something in an item that is filled in when it runs.
struct ItemValue {
    std::string name;           ///< as the runbook writes it
    std::string value;          ///< empty where it is a secret, or not known yet
    bool known = false;
    bool secret = false;
};

/// The text of an item with its values put in: what is shown, and what is run. Secrets stay as they are written.
[[nodiscard]] std::string boundText(const journal::Record& record, std::uint32_t item);
/// All that has to be filled in there, in the order in which it is named.
[[nodiscard]] std::vector<ItemValue> valuesOf(const journal::Record& record, std::uint32_t item);
/// Its checks, with values put in.
[[nodiscard]] std::vector<plan::ItemCheck> checksOf(const journal::Record& record, std::uint32_t item);

/// Whether somebody has only taken a way of several with it, and said nothing about the item.
[[nodiscard]] bool takesAWay(const journal::Answered& answered);

/// A way that a choice leaves open: its first item, and all that are done together.
struct Arm {
    std::uint32_t first = plan::none;
    std::vector<std::uint32_t> items;
    bool refused = false;       ///< another one was taken, or somebody said no
};
[[nodiscard]] std::vector<Arm> armsOf(const journal::Record& record, std::uint32_t item);

} // namespace holdpoint::session
