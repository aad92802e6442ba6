#pragma once

#include <cstdint>
#include <string>

namespace holdpoint {

/// Time is given to whoever needs it, so that a test can turn it and a simulation can run ahead of it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// UTC, milliseconds since 1970.
    [[nodiscard]] virtual std::int64_t now() const = 0;
    /// Milliseconds of a clock that nobody sets, asleep or awake. It tells how much of what now() says has really gone by.
    [[nodiscard]] virtual std::int64_t steady() const = 0;
};

/// The machine's own.
class SystemClock : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override;
    [[nodiscard]] std::int64_t steady() const override;
};

/// "2026-03-01T22:05:09.120Z"
[[nodiscard]] std::string utcText(std::int64_t ms);

} // namespace holdpoint
