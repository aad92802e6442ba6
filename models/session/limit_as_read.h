#pragma once

#include "models/plan/procedure.h"

namespace holdpoint::session {

/// The limit as the monitor reads it; it points into the procedure, which outlives it.
[[nodiscard]] inline plan::Limit asRead(const plan::ProcedureLimit& limit)
{
    plan::Limit read;
    read.line = limit.line;
    read.op = limit.op;
    read.action = limit.action;
    read.relative = limit.relative;
    read.value = limit.value;
    read.metric = limit.metric;
    read.unit = limit.unit;
    read.window = {limit.window};
    return read;
}

} // namespace holdpoint::session
