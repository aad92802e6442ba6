#pragma once

#include "models/plan/linter.h"

namespace holdpoint::plan {

/// Finds what will go wrong: each finding has a line, a rule, a severity, a message and a mend. Its parts may run at the
/// same time, each as soon as there is what it needs of the plan.
class Lint {
public:
    Lint(const Reading& reading, const Plan& plan) : m_text{reading, plan}, m_commands{reading, plan}, m_limits{reading, plan} {}

    /// Needs the source and the blocks alone, and no sections.
    void readText();
    /// Needs commands, tasks and parameters.
    void readCommands();
    /// Needs expectations and limits.
    void readLimits();
    /// Needs readCommands() and all that a release is made of: steps, gates, limits, rollbacks.
    void readRelease();

    /// All that was found, in text order; the texts of it are given to the pool.
    [[nodiscard]] std::vector<Finding> findings(TextPool& pool);

private:
    Linter m_text, m_commands, m_limits;
};

} // namespace holdpoint::plan
