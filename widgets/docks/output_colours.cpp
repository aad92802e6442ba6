#include "widgets/docks/output_colours.h"

#include "widgets/style/house_style.h"

#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace holdpoint::widgets {

namespace {

constexpr double enough = 4.5;

constexpr std::array<QRgb, 16> sixteen{
    0x2b2f33, 0xb8474a, 0x4f8a55, 0xa8842c, 0x4a74b0, 0x96609a, 0x3f8a94, 0xb9bec3,
    0x6b7279, 0xd9666a, 0x6fae76, 0xc9a54a, 0x6d98d6, 0xb781bb, 0x5fadb8, 0xf2f4f5,
};

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()));
}

QColor paletteColour(int number)
{
    if (number < 16) return QColor(sixteen[static_cast<std::size_t>(number)]);
    if (number >= 232) return QColor(8 + (number - 232) * 10, 8 + (number - 232) * 10, 8 + (number - 232) * 10);
    const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
    return QColor(level((number - 16) / 36), level((number - 16) / 6 % 6), level((number - 16) % 6));
}

QColor colourOf(const items::AnsiColour& colour, const QColor& plain)
{
    switch (colour.kind) {
    case items::AnsiColour::Kind::Plain: return plain;
    case items::AnsiColour::Kind::Palette: return paletteColour(colour.red);
    case items::AnsiColour::Kind::True: return QColor(colour.red, colour.green, colour.blue);
    }
    return plain;
}

/// A theme may leave a colour to the palette.
QColor orElse(const QColor& colour, const QColor& other) { return colour.isValid() ? colour : other; }

} // namespace

QColor readable(const QColor& ink, const QColor& ground)
{
    if (contrastOf(ink, ground) >= enough) return ink;
    const QColor far = contrastOf(Qt::white, ground) >= contrastOf(Qt::black, ground) ? Qt::white : Qt::black;
    double less = 0, more = 1;
    for (int i = 0; i < 8; ++i) {
        const double middle = (less + more) / 2;
        (contrastOf(mixed(ink, far, middle), ground) >= enough ? more : less) = middle;
    }
    return mixed(ink, far, more);
}

OutputColours OutputColours::of(const QWidget& widget)
{
    const Theme& theme = themeOf(widget);
    const QPalette palette = widget.palette();
    OutputColours colours;
    colours.ground = orElse(theme.codeGround, palette.color(QPalette::Base));
    colours.text = orElse(theme.codeText, palette.color(QPalette::Text));
    colours.quiet = readable(orElse(theme.quiet, mixed(colours.text, colours.ground, 0.4)), colours.ground);
    const QColor accent = orElse(theme.accent, palette.color(QPalette::Highlight));
    colours.focus = accent;
    colours.selected = mixed(colours.ground, accent, 0.35);
    colours.hit = mixed(colours.ground, orElse(theme.attention, accent), 0.3);
    colours.currentHit = mixed(colours.ground, orElse(theme.attention, accent), 0.75);
    return colours;
}

OutputColours::Pair OutputColours::pairOf(const items::AnsiStyle& style) const
{
    QColor ink = colourOf(style.ink, text), on = colourOf(style.ground, ground);
    if (style.reverse) std::swap(ink, on);
    if (style.faint) ink = mixed(ink, on, 0.35);
    const bool own = style.reverse || style.ground.kind != items::AnsiColour::Kind::Plain;
    return {readable(ink, on), own ? on : QColor()};
}

} // namespace holdpoint::widgets
