#pragma once

#include "models/plan/code_parts.h"
#include "models/plan/reading.h"

#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace holdpoint::plan {

/// Tells the settings of a program, as they stand in an .env file, from the variables that a shell is given. Both are lines
/// of NAME=value; what somewhere else is used as $NAME is meant for the shell.
class Settings {
public:
    explicit Settings(const Reading& reading) : m_reading(reading) {}

    [[nodiscard]] bool are(const std::vector<CodeLine>& lines);

private:
    [[nodiscard]] bool isUsed(std::string_view name);

    const Reading& m_reading;
    std::optional<std::unordered_set<std::string_view>> m_used; ///< read when the first block asks
};

} // namespace holdpoint::plan
