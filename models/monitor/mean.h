#pragma once

#include <limits>
#include <numeric>
#include <vector>

namespace holdpoint::monitor {

/// No number where there are no values.
[[nodiscard]] inline double meanOf(const std::vector<double>& values)
{
    return values.empty() ? std::numeric_limits<double>::quiet_NaN() : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace holdpoint::monitor
