#pragma once

#include <cstdint>
#include <deque>
#include <string>

namespace holdpoint::sample {

/// What the board's visitors got in the last seconds, and since it began, in the text that Prometheus reads: in the units of the runbook, so
/// that the charts have them as well.
class Visits {
public:
    void add(std::int64_t nowMs, bool fine, double ms);
    [[nodiscard]] std::string metrics(std::int64_t nowMs);

private:
    struct Visit {
        std::int64_t atMs = 0;
        bool fine = false;
        double ms = 0;
    };

    std::deque<Visit> m_late;
    std::uint64_t m_fine = 0, m_failed = 0;
    double m_ms = 0;
};

} // namespace holdpoint::sample
