#pragma once

#include "models/base/result.h"
#include "models/monitor/sample.h"
#include "models/monitor/sources.h"

#include <string_view>
#include <vector>

namespace holdpoint::monitor {

/// The numbers in an answer of Prometheus' HTTP API, by the server's clock, and in the order of time. More series than one
/// are made one as `aggregate` says, moment by moment; where it says nothing they are an error that counts them. Values may be
/// NaN.
[[nodiscard]] Result<std::vector<Sample>> readPrometheusAnswer(std::string_view json, PrometheusSource::Aggregate aggregate);

/// What Prometheus says is wrong with a query; empty where it says nothing.
[[nodiscard]] std::string prometheusComplaint(std::string_view json);

/// How many series begin in what came of an answer that was cut off.
[[nodiscard]] std::size_t seriesBegunIn(std::string_view json);

} // namespace holdpoint::monitor
