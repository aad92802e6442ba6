#pragma once

#include "models/journal/record.h"
#include "models/report/evidence.h"

namespace holdpoint::session {

/// What was measured in a release, from the files beside it: each series in so many columns as a page can show, with its limits.
[[nodiscard]] std::vector<report::SeriesFacts> measuredSeries(const journal::Record& record, const std::string& runFolder);

} // namespace holdpoint::session
