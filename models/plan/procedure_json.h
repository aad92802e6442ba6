#pragma once

#include "models/base/json_writer.h"
#include "models/base/result.h"
#include "models/plan/procedure.h"

#include <QJsonObject>

namespace holdpoint::plan {

/// The one written form of a procedure: what the journal keeps. Equal procedures give equal bytes.
void writeProcedure(JsonWriter& json, const Procedure& procedure);
[[nodiscard]] Result<Procedure> readProcedure(const QJsonObject& object);

} // namespace holdpoint::plan
