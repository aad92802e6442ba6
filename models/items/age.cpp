#include "models/items/age.h"

#include <QCoreApplication>
#include <QDateTime>

namespace holdpoint::items {

namespace {

struct AgeWords {
    Q_DECLARE_TR_FUNCTIONS(Age)
};

} // namespace

QString ageInWords(std::int64_t ms)
{
    constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
    if (ms < minute) return AgeWords::tr("just now");
    if (ms < hour) return AgeWords::tr("%1 min").arg(ms / minute);
    if (ms < 10 * hour) return AgeWords::tr("%1 h %2 min").arg(ms / hour).arg(ms % hour / minute);
    if (ms < 2 * day) return AgeWords::tr("%1 h").arg(ms / hour);
    if (ms < 365 * day) return AgeWords::tr("%n days", nullptr, static_cast<int>(ms / day));
    return AgeWords::tr("over a year");
}

QString momentInWords(std::int64_t ms)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + moment.timeZoneAbbreviation();
}

} // namespace holdpoint::items
