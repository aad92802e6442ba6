#pragma once

#include <cstdint>

namespace holdpoint::monitor {

/// A value as a source gave it, and the source's own time of it (UTC, milliseconds since 1970).
struct Sample {
    std::int64_t atMs = 0;
    double value = 0;

    bool operator==(const Sample&) const = default;
};

} // namespace holdpoint::monitor
