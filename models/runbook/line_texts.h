#pragma once

#include "models/runbook/runbook.h"

#include <string>
#include <utility>
#include <vector>

namespace holdpoint::runbook {

/// The lines of a source, some of which are written anew. The line breaks stay as they are.
class LineTexts {
public:
    explicit LineTexts(const Source& source) : m_source(source) {}

    /// These lines are empty from now on; to be called in text order.
    void clear(Span lines);
    /// What is written in a line that was cleared.
    [[nodiscard]] std::string& at(std::uint32_t line);
    [[nodiscard]] std::string joined() const;

private:
    const Source& m_source;
    std::vector<std::pair<std::uint32_t, std::string>> m_lines;
};

} // namespace holdpoint::runbook
