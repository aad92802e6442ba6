#include "models/items/limit_words.h"

#include "models/items/words.h"

#include <QCoreApplication>
#include <QLocale>

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

QString nameOf(std::string_view metric, plan::Op op, double number, std::string_view unitOfIt, bool relative, std::int32_t seconds)
{
    const QString value = QLocale().toString(number, 'g', 12), unit = inLine(unitOfIt, 20);
    QString text = LimitWords::tr("%1 %2 %3").arg(inLine(metric, 80), sign(op), unit.isEmpty() ? value : LimitWords::tr("%1 %2").arg(value, unit));
    if (relative) text = LimitWords::tr("%1 against the baseline").arg(text);
    return seconds == plan::Seconds::unknown ? text : LimitWords::tr("%1 for %2").arg(text, stretch(std::int64_t{seconds} * 1000));
}

} // namespace

QString nameOf(const plan::Limit& limit) { return nameOf(limit.metric, limit.op, limit.value, limit.unit, limit.relative, limit.window.value); }
QString nameOf(const plan::ProcedureLimit& limit) { return nameOf(limit.metric, limit.op, limit.value, limit.unit, limit.relative, limit.window); }

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
