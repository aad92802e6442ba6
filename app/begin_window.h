#pragma once

#include "app/arguments.h"

#include "models/base/result.h"
#include "models/journal/event.h"
#include "models/plan/plan.h"

namespace holdpoint::app {

/// When the release may begin, as --window, --day, --freeze and --zone say; without a zone where none of them is given.
[[nodiscard]] Result<journal::WindowSet> windowOf(const Arguments& arguments);
/// Tells what the runbook says of that, where nothing was given. By itself it holds nothing: a pipeline that has its own windows would stand
/// still.
void tellOfWindow(const plan::Plan& plan, const journal::WindowSet& given);

} // namespace holdpoint::app
