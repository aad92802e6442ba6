#pragma once

#include "models/items/status.h"

#include <QString>

#include <array>
#include <cstdint>

namespace holdpoint::items {

/// What one item adds to all that it stands in.
struct ItemShare {
    Mark mark = Mark::Waiting;
    std::int64_t expectedMs = 0;
    std::int64_t begunMs = 0;       ///< 0: it was not begun
    std::int64_t settledMs = 0;
};

/// How many of the items below a row stand how, and how long they take. An item goes in and out at the cost of an addition,
/// however many there are.
class PlanTally {
public:
    void add(const ItemShare& share, int sign);

    /// The worst of them.
    [[nodiscard]] Mark mark() const;
    /// What is to be done at all: not what stands by, nor the way that was not taken.
    [[nodiscard]] std::uint32_t count() const;
    [[nodiscard]] std::uint32_t done() const;
    [[nodiscard]] std::uint32_t of(Mark mark) const { return m_marks[static_cast<std::size_t>(mark)]; }
    /// Those that somebody has to look at now.
    [[nodiscard]] std::uint32_t urgent() const;
    /// "3 of 7"; empty where nothing is to be done.
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] std::int64_t expectedMs() const { return m_expectedMs; }
    [[nodiscard]] std::int64_t begunMs() const { return m_begunMs; }
    [[nodiscard]] std::int64_t settledMs() const { return m_settledMs; }

private:
    std::array<std::uint32_t, static_cast<std::size_t>(lastMark) + 1> m_marks{};
    std::int64_t m_expectedMs = 0;
    std::int64_t m_begunMs = 0;     ///< of the first; only ever earlier
    std::int64_t m_settledMs = 0;   ///< of the last; only ever later
};

} // namespace holdpoint::items
