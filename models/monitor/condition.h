#pragma once

#include "models/base/result.h"
#include "models/monitor/analysis.h"

#include <QJsonValue>

#include <string_view>

namespace holdpoint::monitor {

/// Evaluates a condition on the result of a measurement: "result[0] < 0.05 && !isNaN(result[1])". There are numbers, texts,
/// true, false, nil; `result` with [index] and .name; + - * / %; == != < <= > >=; && || ! and their words; in; ?:; brackets; and the
/// functions asInt, asFloat, isNaN, isInf, isNil, default, len. Everything has its own kind: a text is no number, and what is compared
/// with nil by size is an error, so that a source that sends nothing is never taken for one that is well.
[[nodiscard]] Result<bool> evaluateCondition(std::string_view condition, const QJsonValue& result);

/// The phase of a measurement: an error in a condition is an error, and not a failure. An empty condition is none.
[[nodiscard]] AnalysisPhase measurementPhase(std::string_view success, std::string_view failure, const QJsonValue& result);

} // namespace holdpoint::monitor
