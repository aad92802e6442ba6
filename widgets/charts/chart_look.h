#pragma once

#include "models/items/chart_data.h"
#include "widgets/style/theme.h"

#include <QColor>
#include <QFont>
#include <QPointF>

#include <cstddef>
#include <cstdint>

class QPainter;

namespace holdpoint::widgets {

/// How a line is told from the others: by its brightness, its hue on the axis from blue to yellow, which all eyes see, and by signs
/// that lie on it. Not by dashes: on a line of many samples they are noise, and in a live one they crawl. Dashes are for limits.
struct LineLook {
    enum class Sign : std::uint8_t { Disc, Square, Triangle, Diamond };
    QColor colour;
    Sign sign = Sign::Disc;
};

inline constexpr std::size_t lineLooks = 4;

[[nodiscard]] LineLook lineLook(std::size_t index, const Theme& theme);
/// A sign is filled and has a rim in the colour of the ground.
void paintSign(QPainter& painter, const QPointF& middle, const LineLook& look, const QColor& ground);

[[nodiscard]] QColor colourOf(items::LimitWeight weight, const Theme& theme);
[[nodiscard]] QColor colourOf(items::MomentKind kind, const Theme& theme);
/// The sign at the top of a marker: each kind has a shape of its own.
void paintMomentSign(QPainter& painter, const QPointF& middle, items::MomentKind kind, const Theme& theme);

/// Strokes from the lower left to the upper right, or down; for stretches that have to be told without colours. Lines, and no
/// pattern brush: a picture in SVG would lose that.
void hatch(QPainter& painter, const QRectF& place, const QColor& colour, bool rising, double step = 9);

/// Letters of charts are measured in pixels: a picture has other points to the inch than the screen, and nothing may shift.
enum class ChartLetter : std::uint8_t { Words, Strong, Digits };
[[nodiscard]] QFont chartFont(ChartLetter letter = ChartLetter::Words);

/// One line of words at a side of its place, in the words' own direction.
enum class Side : std::uint8_t { Left, Middle, Right };
void paintWords(QPainter& painter, const QRectF& place, const QString& words, Side side);
/// Where words begin that stand at the beginning of their place.
[[nodiscard]] inline Side beginning(bool rightToLeft) { return rightToLeft ? Side::Right : Side::Left; }
[[nodiscard]] inline Side ending(bool rightToLeft) { return rightToLeft ? Side::Left : Side::Right; }

/// Words over lines: a little of the ground lies around them.
void paintWordsOnGround(QPainter& painter, const QRectF& place, const QString& words, const QColor& ink, const QColor& ground);

} // namespace holdpoint::widgets
