#include "widgets/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace holdpoint::widgets {

namespace {

Theme light()
{
    Theme t;
    t.name = ThemeName::Light;
    t.window = QColor(0xdfe2e5U);
    t.panel = QColor(0xeff1f2U);
    t.raised = QColor(0xfcfcfdU);
    t.selection = QColor(0xd0dae5U);
    t.current = QColor(0xe1eaf4U);
    t.line = QColor(0xc3c8cdU);
    t.text = QColor(0x15181bU);
    t.quiet = QColor(0x454b51U);
    t.faint = QColor(0x656b72U);
    t.accent = QColor(0x2f5f94U);
    t.running = QColor(0x3b556cU);
    t.passed = QColor(0x476653U);
    t.confirmed = QColor(0x51568aU);
    t.attention = QColor(0xbc5b00U);
    t.failed = QColor(0x9c0717U);
    t.unknown = QColor(0xa0176fU);
    t.held = QColor(0x5a35c8U);
    t.codeGround = QColor(0xf6f7f8U);
    t.codeText = t.text;
    return t;
}

Theme dark()
{
    Theme t;
    t.name = ThemeName::Dark;
    t.window = QColor(0x15171aU);
    t.panel = QColor(0x1d2024U);
    t.raised = QColor(0x292d32U);
    t.selection = QColor(0x2f3f50U);
    t.current = QColor(0x23303dU);
    t.line = QColor(0x3a4046U);
    t.text = QColor(0xeceef0U);
    t.quiet = QColor(0xb4bac1U);
    t.faint = QColor(0x949ba3U);
    t.accent = QColor(0x86b2deU);
    t.running = QColor(0xa3bacdU);
    t.passed = QColor(0x8cb09aU);
    t.confirmed = QColor(0xaeb2deU);
    t.attention = QColor(0xffb020U);
    t.failed = QColor(0xff4f47U);
    t.unknown = QColor(0xf582ceU);
    t.held = QColor(0xb8a1ffU);
    t.codeGround = QColor(0x101214U);
    t.codeText = t.text;
    return t;
}

Theme highContrast()
{
    Theme t;
    t.name = ThemeName::HighContrast;
    t.window = QColor(0x000000U);
    t.panel = QColor(0x000000U);
    t.raised = QColor(0x161616U);
    t.selection = QColor(0x12385cU);
    t.current = QColor(0x0a2a45U);
    t.line = QColor(0x8f8f8fU);
    t.text = QColor(0xffffffU);
    t.quiet = QColor(0xe6e6e6U);
    t.faint = QColor(0xc4c4c4U);
    t.accent = QColor(0x6fd3ffU);
    t.running = QColor(0xd5e6f5U);
    t.passed = QColor(0xa9e5beU);
    t.confirmed = QColor(0xc9ccffU);
    t.attention = QColor(0xffc933U);
    t.failed = QColor(0xff5f57U);
    t.unknown = QColor(0xff9be2U);
    t.held = QColor(0xcbb8ffU);
    t.codeGround = QColor(0x000000U);
    t.codeText = t.text;
    return t;
}

/// Looked up: an output asks for it for every piece of a line.
std::array<double, 256> linearParts()
{
    std::array<double, 256> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double part = static_cast<double>(i) / 255;
        parts[i] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    }
    return parts;
}

double luminance(const QColor& colour)
{
    static const std::array<double, 256> linear = linearParts();
    const auto part = [](int value) { return linear[static_cast<std::size_t>(value)]; };
    return 0.2126 * part(colour.red()) + 0.7152 * part(colour.green()) + 0.0722 * part(colour.blue());
}

} // namespace

Theme themeNamed(ThemeName name)
{
    switch (name) {
    case ThemeName::Light: return light();
    case ThemeName::Dark: return dark();
    case ThemeName::HighContrast: return highContrast();
    }
    return light();
}

QColor inkOn(const QColor& ground)
{
    const QColor white(0xffffffU);
    const QColor black(0x0b0d0fU);
    return contrastOf(white, ground) >= contrastOf(black, ground) ? white : black;
}

QColor blended(const QColor& over, const QColor& ground, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()), mix(over.blueF(), ground.blueF()));
}

double contrastOf(const QColor& one, const QColor& other)
{
    const auto [darker, brighter] = std::minmax({luminance(one), luminance(other)});
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace holdpoint::widgets
