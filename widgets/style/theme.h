#pragma once

#include <QColor>

#include <cstdint>

namespace holdpoint::widgets {

enum class ThemeName : std::uint8_t { Light, Dark, HighContrast };

inline constexpr ThemeName lastTheme = ThemeName::HighContrast;

/// The colours of one theme, by what they are for. Nothing in the house names a colour but this. A test holds that letters
/// have a contrast of 7:1 against every ground, quiet ones 4.5:1, and everything else that carries meaning 3:1.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor window, panel, raised;                               ///< grounds: between the panes, in them, and what stands up from them
    QColor selection, current;                                  ///< grounds: the chosen row, and the line that is being run
    QColor line;                                                ///< parts what lies side by side; carries no meaning
    QColor text, quiet, faint;                                  ///< faint is for shapes and edges, and for what cannot be used now
    QColor accent;                                              ///< what has the focus, what is next
    QColor running, passed, confirmed;                          ///< as it should be: of little saturation
    QColor attention, failed, unknown, held;                    ///< what is abnormal or needs a person is saturated, and nothing else
    QColor codeGround, codeText;
};

[[nodiscard]] Theme themeNamed(ThemeName name);

/// What can be read on this colour where it is a ground itself, on a button that has to be pressed now.
[[nodiscard]] QColor inkOn(const QColor& ground);
/// A little of one colour over another, as one opaque colour.
[[nodiscard]] QColor blended(const QColor& over, const QColor& ground, double share);
/// How far two colours are apart in brightness: 1 to 21, as WCAG 2 counts it.
[[nodiscard]] double contrastOf(const QColor& one, const QColor& other);

} // namespace holdpoint::widgets
