#pragma once

#include "models/plan/plan.h"

#include <string>

namespace holdpoint::plan {

/// The number that a command shares with its alternatives; 0 where it has none. What is asked for alone has none.
[[nodiscard]] std::uint32_t alternativeOf(const Plan& plan, const Command& command);

/// The plan as the `outline --json` contract of ARCHITECTURE.md has it. Each row also names its rule.
[[nodiscard]] std::string outlineJson(const Plan& plan);

[[nodiscard]] std::string_view nameOf(CommandKind kind);
[[nodiscard]] std::string_view nameOf(GateAction action);
[[nodiscard]] std::string_view nameOf(Op op);
[[nodiscard]] std::string_view nameOf(LimitAction action);
[[nodiscard]] std::string_view nameOf(RollbackScope scope);
[[nodiscard]] std::string_view nameOf(Severity severity);

} // namespace holdpoint::plan
