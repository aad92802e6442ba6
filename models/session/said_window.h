#pragma once

#include "models/journal/event.h"
#include "models/plan/plan.h"

#include <cstdint>
#include <string>

namespace holdpoint::session {

/// When the release may begin, as the runbook says it: "Monday-Thursday (not Friday)". It is offered, and whoever starts says whether it holds.
struct SaidWindow {
    journal::WindowSet window;          ///< without days and windows: the runbook says nothing, or more than one such window can
    std::uint32_t line = 0;             ///< where it says so first
    std::string said;

    explicit operator bool() const { return !window.days.empty() || !window.windows.empty(); }
};

/// `zone`: that of this machine, where the runbook names none.
[[nodiscard]] SaidWindow saidWindow(const plan::Plan& plan, const std::string& zone);

} // namespace holdpoint::session
