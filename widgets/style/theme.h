#pragma once

#include <QColor>

#include <cstdint>

namespace holdpoint::widgets {

enum class ThemeName : std::uint8_t { Light, Dark, HighContrast };

/// The colours of one theme, by what they are for. Nothing in the house names a colour but this.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor window, panel, raised, line, text, quiet, faint;     ///< the grey base, from the ground up
    QColor accent;                                              ///< what has the focus, and the current line
    QColor running, passed, attention, failed, unknown, held;   ///< what is abnormal or needs a person is saturated, and nothing else
    QColor codeGround, codeText;
};

[[nodiscard]] Theme themeNamed(ThemeName name);

} // namespace holdpoint::widgets
