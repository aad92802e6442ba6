#pragma once

#include "models/plan/plan.h"

#include <span>
#include <string_view>

namespace holdpoint::plan {

/// A rule of the lint, for the reader of its findings.
struct LintRule {
    std::string_view id;
    Severity usual = Severity::Warning;  ///< a finding may say less or more, where its place does
    std::string_view summary;            ///< one line
    std::string_view help;               ///< why it matters and what to do
};

/// All rules, sorted by id.
[[nodiscard]] std::span<const LintRule> lintRules();
/// Its place in lintRules(), or the number of rules where there is none of this name.
[[nodiscard]] std::size_t lintRuleIndex(std::string_view id);

} // namespace holdpoint::plan
