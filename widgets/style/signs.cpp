#include "widgets/style/signs.h"

#include <QFontDatabase>

#include <algorithm>

namespace holdpoint::widgets {

void standInForEmoji()
{
    const QStringList families = QFontDatabase::families();
    const bool has = std::any_of(families.begin(), families.end(), [](const QString& family) { return family.contains(QLatin1String("emoji"), Qt::CaseInsensitive) || family == QLatin1String("Holdpoint Signs"); });
    if (!has) QFontDatabase::addApplicationFont(QStringLiteral(":/holdpoint/fonts/holdpoint-signs.ttf"));
}

} // namespace holdpoint::widgets
