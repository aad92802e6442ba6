#include "models/items/chart_limits.h"

#include "models/items/chart_data.h"
#include "models/items/chart_words.h"
#include "models/items/limit_words.h"
#include "models/monitor/limit_line.h"

#include <utility>

namespace holdpoint::items {

using monitor::Passed;

namespace {

QString sideInWords(Passed passed, const QString& value)
{
    switch (passed) {
    case Passed::Above: return ChartWords::tr("above %1").arg(value);
    case Passed::AtOrAbove: return ChartWords::tr("from %1 up").arg(value);
    case Passed::Below: return ChartWords::tr("below %1").arg(value);
    case Passed::AtOrBelow: return ChartWords::tr("from %1 down").arg(value);
    case Passed::Differs: return ChartWords::tr("other than %1").arg(value);
    }
    return {};
}

/// The same from the other side: what is wanted of a value that should not pass the line.
QString wantedInWords(Passed passed, const QString& value)
{
    switch (passed) {
    case Passed::Above: return ChartWords::tr("wanted: at most %1").arg(value);
    case Passed::AtOrAbove: return ChartWords::tr("wanted: below %1").arg(value);
    case Passed::Below: return ChartWords::tr("wanted: at least %1").arg(value);
    case Passed::AtOrBelow: return ChartWords::tr("wanted: above %1").arg(value);
    case Passed::Differs: return ChartWords::tr("wanted: %1").arg(value);
    }
    return {};
}

} // namespace

bool hasBandAbove(const ChartLimit& limit) { return limit.passed == Passed::Above || limit.passed == Passed::AtOrAbove; }
bool hasBandBelow(const ChartLimit& limit) { return limit.passed == Passed::Below || limit.passed == Passed::AtOrBelow; }

LimitWeight weightOf(plan::LimitAction action)
{
    switch (action) {
    case plan::LimitAction::Page:
    case plan::LimitAction::Hold:
    case plan::LimitAction::Rollback:
    case plan::LimitAction::Abort: return LimitWeight::Act;
    case plan::LimitAction::Investigate:
    case plan::LimitAction::Alert: return LimitWeight::Warning;
    case plan::LimitAction::Verify:
    case plan::LimitAction::Target:
    case plan::LimitAction::None: break;
    }
    return LimitWeight::Aim;
}

std::optional<ChartLimit> chartLimitOf(const monitor::LimitRule& rule, plan::LimitAction action, QString words)
{
    const std::optional<double> line = lineOf(rule);
    if (!line) return std::nullopt;
    const Passed side = sideOf(rule);
    const QString value = valueText(*line, QString::fromStdString(rule.unit));
    const LimitWeight weight = weightOf(action);
    const QString label = weight == LimitWeight::Aim ? wantedInWords(side, value) : ChartWords::tr("%1: %2").arg(sideInWords(side, value), wordOf(action));
    return ChartLimit{*line, side, weight, label, 0, std::move(words)};
}

} // namespace holdpoint::items
