#pragma once

#include "models/base/result.h"
#include "models/plan/plan.h"
#include "models/plan/procedure.h"

#include <memory>
#include <string>

namespace holdpoint::session {

/// A runbook that was opened: what it says, and what a release of it would do. Nothing of it has run. It is immutable and is
/// handed from thread to thread as a whole.
struct OpenRunbook {
    std::string path;
    std::shared_ptr<const plan::Plan> plan;                 ///< keeps the text alive that its rows point into
    std::shared_ptr<const plan::Procedure> procedure;

    [[nodiscard]] const runbook::Source& source() const { return *plan->runbook->source; }
};

using RunbookPointer = std::shared_ptr<const OpenRunbook>;

[[nodiscard]] Result<RunbookPointer> readRunbook(const std::string& path);
/// The same of bytes that the journal has kept.
[[nodiscard]] Result<RunbookPointer> readRunbook(std::string bytes, const std::string& path);

} // namespace holdpoint::session
