#pragma once

#include "models/monitor/sources.h"
#include "models/plan/plan.h"

#include <string>

namespace holdpoint::monitor {

/// The limits of a runbook as alerting rules of Prometheus, in YAML. A limit whose metric has a Prometheus source asks that
/// query. One that raises an alarm and has none gets a rule on a metric that is named after its words, and a comment that says
/// so: somebody has to record that metric, and until then the rule is silent. What cannot be a rule is a comment.
[[nodiscard]] std::string alertRules(const plan::Plan& plan, const Sources& sources, const std::string& runbookFile);

} // namespace holdpoint::monitor
