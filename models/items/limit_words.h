#pragma once

#include "models/plan/plan.h"

#include <QString>

#include <vector>

namespace holdpoint::items {

/// The limits that somebody has to watch. What is expected of a command's output is judged when the command ends.
[[nodiscard]] std::vector<const plan::Limit*> limitsToWatch(const plan::Plan& plan);
/// Whether something is to be done once it is passed, and not only looked at.
[[nodiscard]] bool isAlarm(const plan::Limit& limit);
/// "Response time p95 > 500 ms for 2 min"
[[nodiscard]] QString nameOf(const plan::Limit& limit);
/// What is to be done when it is passed: "roll back", "page who is on call". Empty: the runbook does not say.
[[nodiscard]] QString wordOf(plan::LimitAction action);

} // namespace holdpoint::items
