#pragma once

#include <algorithm>
#include <cstdint>

namespace holdpoint::widgets {

/// A scroll bar counts in `int`, lines do not. Up to a thousand million lines it counts lines, beyond that it counts parts.
class ScrollScale {
public:
    static constexpr std::uint64_t mostSteps = 1'000'000'000;

    explicit ScrollScale(std::uint64_t last = 0) : m_last(last) {}

    [[nodiscard]] int maximum() const { return static_cast<int>(std::min(m_last, mostSteps)); }
    [[nodiscard]] int toBar(std::uint64_t line) const
    {
        if (m_last <= mostSteps) return static_cast<int>(std::min(line, m_last));
        return line >= m_last ? maximum() : static_cast<int>(static_cast<long double>(line) / static_cast<long double>(m_last) * mostSteps);
    }
    [[nodiscard]] std::uint64_t toLine(int value) const
    {
        if (value <= 0) return 0;
        if (value >= maximum()) return m_last;
        if (m_last <= mostSteps) return static_cast<std::uint64_t>(value);
        return static_cast<std::uint64_t>(static_cast<long double>(value) / mostSteps * static_cast<long double>(m_last));
    }

private:
    std::uint64_t m_last;
};

} // namespace holdpoint::widgets
