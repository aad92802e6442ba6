#pragma once

#include "models/plan/procedure.h"

#include <QString>

namespace holdpoint::items {

/// "Response time p95 > 500 ms for 2 min"
[[nodiscard]] QString nameOf(const plan::Limit& limit);
[[nodiscard]] QString nameOf(const plan::ProcedureLimit& limit);
/// The limits whose breach rolls back, a line each, the first of them; empty where there is none.
[[nodiscard]] QString rollingBack(const plan::Procedure& procedure);
/// What is to be done when it is passed: "roll back", "page who is on call". Empty: the runbook does not say.
[[nodiscard]] QString wordOf(plan::LimitAction action);

} // namespace holdpoint::items
