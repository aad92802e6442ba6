#include "models/session/readiness.h"

#include "models/engine/window.h"
#include "models/session/intents.h"

#include <filesystem>

namespace holdpoint::session {

std::vector<Lack> whatIsMissing(const OpenRunbook& runbook, const StartOrder& order)
{
    using What = Lack::What;
    std::vector<Lack> lacks;
    const plan::Procedure& procedure = *runbook.procedure;
    if (!procedure.hasWork()) lacks.push_back({What::Work, {}, 0, "there is nothing to do in this runbook: no command, no task, no gate"});
    for (const MissingValue& missing : missingValues(procedure, order.values))
        lacks.push_back({missing.database ? What::Database : What::Value, missing.name, missing.line, missing.error({}).what});
    std::error_code problem;
    if (order.directory.empty()) lacks.push_back({What::Folder, {}, 0, "no folder to work in is chosen"});
    else if (!std::filesystem::is_directory(order.directory, problem)) lacks.push_back({What::Folder, order.directory, 0, "the folder to work in does not exist; make it or choose another one"});
    const journal::WindowSet& window = order.window;
    if (!window.zone.empty() && window.windows.empty() && window.days.empty() && window.freezes.empty()) lacks.push_back({What::Window, {}, 0, "it may begin only at certain times, and none is named"});
    if (!window.zone.empty())
        if (const auto times = engine::readTimes(window); !times) lacks.push_back({What::Window, window.zone, 0, times.error().text()});
    if (!order.holdBefore.empty())
        if (const auto step = stepNamed(procedure, order.holdBefore); !step) lacks.push_back({What::HoldBefore, order.holdBefore, 0, step.error().text()});
    return lacks;
}

} // namespace holdpoint::session
