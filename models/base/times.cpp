#include "models/base/times.h"

#include "models/base/clock.h"

#include <QDateTime>

#include <cstdio>
#include <cstdlib>

namespace holdpoint {

std::optional<std::int64_t> readTime(std::string_view text)
{
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) return std::nullopt;
    return time.toMSecsSinceEpoch();
}

std::string zonedText(std::int64_t ms, std::int32_t zoneMinutes)
{
    std::string text = utcText(ms + std::int64_t{zoneMinutes} * 60'000);
    text.pop_back();
    char zone[16];
    std::snprintf(zone, sizeof zone, "%c%02d:%02d", zoneMinutes < 0 ? '-' : '+', std::abs(zoneMinutes) / 60, std::abs(zoneMinutes) % 60);
    return text + zone;
}

} // namespace holdpoint
