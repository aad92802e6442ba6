#include "models/items/limit_words.h"

#include "models/items/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

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

/// Of either kind of limit; how long it lasts is kept in two ways.
template <typename AnyLimit>
QString nameOfAny(const AnyLimit& limit, std::int32_t seconds)
{
    const QString value = limit.decimals > 0 ? QLocale().toString(limit.value, 'f', limit.decimals) : QLocale().toString(limit.value, 'g', 12), unit = inLine(limit.unit, 20);
    QString text = LimitWords::tr("%1 %2 %3").arg(inLine(limit.metric, 80), sign(limit.op), unit.isEmpty() ? value : LimitWords::tr("%1 %2").arg(value, unit));
    if (limit.relative) text = LimitWords::tr("%1 against the baseline").arg(text);
    return seconds == plan::Seconds::unknown ? text : LimitWords::tr("%1 for %2").arg(text, stretch(std::int64_t{seconds} * 1000));
}

} // namespace

QString nameOf(const plan::Limit& limit) { return nameOfAny(limit, limit.window.value); }
QString nameOf(const plan::ProcedureLimit& limit) { return nameOfAny(limit, limit.window); }

QString rollingBack(const plan::Procedure& procedure)
{
    constexpr qsizetype most = 6;
    QStringList limits;
    for (const plan::ProcedureLimit& limit : procedure.limits)
        if (limit.action == plan::LimitAction::Rollback) limits << (limits.size() < most ? nameOf(limit) : QStringLiteral("…"));
    return limits.mid(0, most + 1).join(QLatin1Char('\n'));
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
