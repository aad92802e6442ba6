#pragma once

#include "models/items/chart_metrics.h"

#include <string>
#include <vector>

namespace holdpoint::journal {
struct Record;
}

namespace holdpoint::items {

/// What is measured in a release: each series that its sources fill, followed in the file of the release's folder. Words of the
/// runbook that are measured by one source are one series.
[[nodiscard]] std::vector<ChartMetric> measuredIn(const journal::Record& record, const std::string& folder);

} // namespace holdpoint::items
