#include "widgets/style/type.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

namespace holdpoint::widgets {

namespace {

constexpr double least = 9;

double pointsOf(Letter letter)
{
    // A font that was set in pixels says -1; then ten points are what most desktops mean.
    const double users = QGuiApplication::font().pointSizeF() > 0 ? QGuiApplication::font().pointSizeF() : 10;
    const double body = std::max(users, least + 1);
    switch (letter) {
    case Letter::Small: return std::max(body - 1, least);
    case Letter::Body:
    case Letter::Strong: return body;
    case Letter::Title: return body * 1.3;
    case Letter::Headline: return body * 1.8;
    }
    return body;
}

QFont sized(QFont font, Letter letter)
{
    font.setPointSizeF(pointsOf(letter));
    font.setWeight(letter >= Letter::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

QFont fontOf(Letter letter) { return sized(QGuiApplication::font(), letter); }

QFont digitsFont(Letter letter)
{
    const QFont own = fontOf(letter);
    if (hasTabularDigits(own)) return own;
    const QStringList families = QFontDatabase::families();
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")}) {
        QFont other = own;
        other.setFamilies({family});
        if (families.contains(family) && hasTabularDigits(other)) return other;
    }
    return commandFont(letter);
}

QFont commandFont(Letter letter)
{
    QFont font = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), letter);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

bool hasTabularDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit)
        if (!qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char(digit)), width)) return false;
    return true;
}

} // namespace holdpoint::widgets
