#pragma once

#include "models/base/clock.h"

#include <atomic>

namespace holdpoint {

/// The machine's own clock, ahead of it by what was passed over: for a lab, where nobody waits for two days.
class HurriedClock : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override { return m_machine.now() + m_ahead; }
    [[nodiscard]] std::int64_t steady() const override { return m_machine.steady() + m_ahead; }
    void pass(std::int64_t ms) { m_ahead += ms; }

private:
    SystemClock m_machine;
    std::atomic<std::int64_t> m_ahead = 0;    ///< a window asks from several threads
};

} // namespace holdpoint
