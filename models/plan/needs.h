#pragma once

#include "models/plan/procedure.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace holdpoint::plan {

/// What has to be known before an item can be done. A runbook may have as many placeholders as commands, so what stands where is
/// looked up and not searched for: a text is walked once, however many names there are.
class Needs {
public:
    explicit Needs(const Plan& plan);

    /// Of a command: placeholders, and variables that no command before it sets.
    [[nodiscard]] std::vector<std::string> ofCommand(const Item& item) const;
    /// Of what a person is asked. In prose only marks count that nobody writes for anything else.
    [[nodiscard]] std::vector<std::string> ofQuestion(std::string_view text) const;

private:
    [[nodiscard]] std::vector<const Parameter*> standingIn(std::string_view text) const;
    [[nodiscard]] std::string withoutCaptures(const Item& item) const;
    [[nodiscard]] bool isSet(std::string_view variable, std::uint32_t beforeLine) const;
    void noteAssignments(const Command& command);

    const Plan& m_plan;
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> m_parameters;    ///< by name
    std::array<std::vector<std::size_t>, 256> m_lengths;                               ///< of the names that begin with a byte, the shortest first
    std::unordered_map<std::string_view, std::uint32_t> m_assigned;                    ///< variables, and the first line that sets each
    std::unordered_multimap<std::uint32_t, std::string_view> m_captured;               ///< files that are known by then, by the line that uses them
};

} // namespace holdpoint::plan
