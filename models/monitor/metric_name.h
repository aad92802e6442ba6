#pragma once

#include <string>
#include <string_view>

namespace holdpoint::monitor {

/// A metric's words with case and blanks folded: "P95  Latency" and "p95 latency" are the same.
[[nodiscard]] std::string foldedMetric(std::string_view words);

/// The same as a name that Prometheus takes: "p95_latency".
[[nodiscard]] std::string prometheusName(std::string_view words);

} // namespace holdpoint::monitor
