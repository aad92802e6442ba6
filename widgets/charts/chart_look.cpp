#include "widgets/charts/chart_look.h"

#include "widgets/style/type.h"

#include <QFontInfo>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdpoint::widgets {

namespace {

std::array<QColor, lineLooks> coloursOf(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light: return {QColor(0x13304cU), QColor(0x1f6aa5U), QColor(0x9a8638U), QColor(0x6b4173U)};
    case ThemeName::Dark: return {QColor(0xf0f5faU), QColor(0x5a9ed6U), QColor(0xd3c47aU), QColor(0x8d729cU)};
    case ThemeName::HighContrast: return {QColor(0xffffffU), QColor(0x58a8f0U), QColor(0xe3d27aU), QColor(0x957cbcU)};
    }
    return {};
}

constexpr double signSize = 3.6;

QPolygonF diamond(const QPointF& m, double r) { return {QPointF(m.x(), m.y() - r), QPointF(m.x() + r, m.y()), QPointF(m.x(), m.y() + r), QPointF(m.x() - r, m.y())}; }

} // namespace

LineLook lineLook(std::size_t index, const Theme& theme)
{
    const std::size_t at = index % lineLooks;
    return {coloursOf(theme.name)[at], static_cast<LineLook::Sign>(at)};
}

void paintSign(QPainter& painter, const QPointF& m, const LineLook& look, const QColor& ground)
{
    painter.setPen(QPen(ground, 1));
    painter.setBrush(look.colour);
    switch (look.sign) {
    case LineLook::Sign::Disc: return painter.drawEllipse(m, signSize, signSize);
    case LineLook::Sign::Square: return painter.drawRect(QRectF(m.x() - signSize, m.y() - signSize, 2 * signSize, 2 * signSize));
    case LineLook::Sign::Triangle: painter.drawPolygon(QPolygonF{QPointF(m.x(), m.y() - 1.3 * signSize), QPointF(m.x() + 1.3 * signSize, m.y() + signSize), QPointF(m.x() - 1.3 * signSize, m.y() + signSize)}); return;
    case LineLook::Sign::Diamond: painter.drawPolygon(diamond(m, 1.45 * signSize)); return;
    }
}

QColor colourOf(items::LimitWeight weight, const Theme& theme)
{
    switch (weight) {
    case items::LimitWeight::Act: return theme.failed;
    case items::LimitWeight::Warning: return theme.attention;
    case items::LimitWeight::Aim: return theme.faint;
    }
    return theme.faint;
}

QColor colourOf(items::MomentKind kind, const Theme& theme)
{
    switch (kind) {
    case items::MomentKind::Decision: return theme.confirmed;
    case items::MomentKind::Deviation: return theme.attention;
    case items::MomentKind::Breach:
    case items::MomentKind::Rollback: return theme.failed;
    case items::MomentKind::Ended: return theme.text;
    }
    return theme.text;
}

void paintMomentSign(QPainter& painter, const QPointF& m, items::MomentKind kind, const Theme& theme)
{
    constexpr double r = 5;
    const QColor colour = colourOf(kind, theme);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(colour);
    switch (kind) {
    case items::MomentKind::Decision: painter.drawPolygon(diamond(m, r)); return;
    case items::MomentKind::Deviation:
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{QPointF(m.x(), m.y() - r), QPointF(m.x() + r, m.y() + r - 1), QPointF(m.x() - r, m.y() + r - 1)});
        return;
    case items::MomentKind::Breach:        // filled, and on its point: no other sign stands so
        painter.drawPolygon(QPolygonF{QPointF(m.x(), m.y() + r), QPointF(m.x() + r, m.y() - r + 1), QPointF(m.x() - r, m.y() - r + 1)});
        return;
    case items::MomentKind::Rollback:      // back to where it came from
        painter.drawPolygon(QPolygonF{QPointF(m.x() - r, m.y()), QPointF(m.x() + r - 1, m.y() - r), QPointF(m.x() + r - 1, m.y() + r)});
        return;
    case items::MomentKind::Ended: painter.drawRect(QRectF(m.x() - r + 1, m.y() - r + 1, 2 * r - 2, 2 * r - 2)); return;
    }
}

void hatch(QPainter& painter, const QRectF& place, const QColor& colour, bool rising, double step)
{
    if (place.width() <= 0 || place.height() <= 0) return;
    painter.setPen(QPen(colour, 1));
    // Diagonals of the whole plane, each cut to the place; so two places side by side have one pattern.
    const double first = std::floor((place.left() - place.height()) / step) * step;
    for (double at = first; at < place.right(); at += step) {
        const double left = std::max(at, place.left()), right = std::min(at + place.height(), place.right());
        if (right <= left) continue;
        const double a = left - at, b = right - at;
        if (rising) painter.drawLine(QPointF(left, place.bottom() - a), QPointF(right, place.bottom() - b));
        else painter.drawLine(QPointF(left, place.top() + a), QPointF(right, place.top() + b));
    }
}

QFont chartFont(ChartLetter letter)
{
    QFont font = letter == ChartLetter::Digits ? digitsFont(Letter::Small) : fontOf(Letter::Small);
    if (letter == ChartLetter::Strong) font.setWeight(QFont::DemiBold);
    font.setPixelSize(std::max(QFontInfo(font).pixelSize(), 1));
    return font;
}

void paintWords(QPainter& painter, const QRectF& place, const QString& words, Side side)
{
    const Qt::Alignment alignment = side == Side::Middle ? Qt::AlignHCenter : (side == Side::Left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    painter.setLayoutDirection(directionOf(words));
    painter.drawText(place, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, words);
}

void paintWordsOnGround(QPainter& painter, const QRectF& place, const QString& words, const QColor& ink, const QColor& ground)
{
    QColor veil = ground;
    veil.setAlphaF(0.85F);
    painter.fillRect(place.adjusted(-3, 0, 3, 0), veil);
    painter.setPen(ink);
    paintWords(painter, place, words, Side::Middle);
}

} // namespace holdpoint::widgets
