#pragma once

#include <cstdint>

namespace holdpoint::monitor {

/// One number at one moment: UTC, milliseconds since 1970.
struct Sample {
    std::int64_t atMs;
    double value;
};

} // namespace holdpoint::monitor
