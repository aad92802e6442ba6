#include "models/monitor/limit_line.h"

namespace holdpoint::monitor {

std::optional<double> lineOf(const LimitRule& rule)
{
    if (rule.measure == Measure::Rate) return std::nullopt;
    if (rule.against == Against::Nothing) return rule.line;
    if (!rule.baseline) return std::nullopt;
    switch (rule.against) {
    case Against::PercentUp: return *rule.baseline * (1 + rule.line / 100);
    case Against::PercentDown: return *rule.baseline * (1 - rule.line / 100);
    case Against::Times: return *rule.baseline * rule.line;
    case Against::Nothing: break;
    }
    return std::nullopt;
}

Passed sideOf(const LimitRule& rule)
{
    if (rule.against != Against::PercentDown) return rule.passed;
    switch (rule.passed) {
    case Passed::Above: return Passed::Below;
    case Passed::AtOrAbove: return Passed::AtOrBelow;
    case Passed::Below: return Passed::Above;
    case Passed::AtOrBelow: return Passed::AtOrAbove;
    case Passed::Differs: break;
    }
    return rule.passed;
}

} // namespace holdpoint::monitor
