#include "models/items/limit_words.h"

#include "models/items/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace holdpoint::items {

namespace {

struct LimitWords {
    Q_DECLARE_TR_FUNCTIONS(Limit)
};

QString sign(plan::Op op)
{
    switch (op) {
    case plan::Op::Less: return QStringLiteral("<");
    case plan::Op::AtMost: return QStringLiteral("≤");
    case plan::Op::More: return QStringLiteral(">");
    case plan::Op::AtLeast: return QStringLiteral("≥");
    case plan::Op::Equal: return QStringLiteral("=");
    }
    return {};
}

} // namespace

std::vector<const plan::Limit*> limitsToWatch(const plan::Plan& plan)
{
    std::vector<const plan::Limit*> limits;
    for (const plan::Limit& limit : plan.limits) {
        const bool judged = std::any_of(plan.expectations.begin(), plan.expectations.end(), [&](const plan::Expectation& expected) { return expected.line == limit.line && expected.command != plan::none; });
        if (!judged) limits.push_back(&limit);
    }
    return limits;
}

bool isAlarm(const plan::Limit& limit)
{
    return limit.action != plan::LimitAction::Verify && limit.action != plan::LimitAction::Target && limit.action != plan::LimitAction::None;
}

QString nameOf(const plan::Limit& limit)
{
    const QString value = QLocale().toString(limit.value, 'g', 12), unit = inLine(limit.unit, 20);
    QString text = LimitWords::tr("%1 %2 %3").arg(inLine(limit.metric, 80), sign(limit.op), unit.isEmpty() ? value : LimitWords::tr("%1 %2").arg(value, unit));
    if (limit.relative) text = LimitWords::tr("%1 against the baseline").arg(text);
    return limit.window.known() ? LimitWords::tr("%1 for %2").arg(text, stretch(std::int64_t{limit.window.value} * 1000)) : text;
}

QString wordOf(plan::LimitAction action)
{
    switch (action) {
    case plan::LimitAction::Verify: return LimitWords::tr("verify it");
    case plan::LimitAction::Target: return LimitWords::tr("it is the target");
    case plan::LimitAction::Investigate: return LimitWords::tr("investigate");
    case plan::LimitAction::Alert: return LimitWords::tr("raise the alarm");
    case plan::LimitAction::Page: return LimitWords::tr("page who is on call");
    case plan::LimitAction::Hold: return LimitWords::tr("hold the release");
    case plan::LimitAction::Rollback: return LimitWords::tr("roll back");
    case plan::LimitAction::Abort: return LimitWords::tr("abort the release");
    case plan::LimitAction::None: return {};
    }
    return {};
}

} // namespace holdpoint::items
