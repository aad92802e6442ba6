#pragma once

#include "widgets/style/theme.h"

#include <QProxyStyle>

class QWidget;

namespace holdpoint::widgets {

/// The style that the house is drawn in. It carries the theme, so a window may have one of its own: the shared screen is
/// light in a lit room while the desk beside it is dark.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit HouseStyle(ThemeName name);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// Everything that wears this style is drawn anew; Qt hands palettes out when the event loop comes round.
    void setTheme(ThemeName name);

    [[nodiscard]] QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QPalette& palette) override;

Q_SIGNALS:
    void themeChanged();

private:
    Theme m_theme;
};

/// The theme that this widget is drawn in.
[[nodiscard]] const Theme& themeOf(const QWidget& widget);

/// Gives a window a style of its own, for itself and all that is in it now or later. Qt hands a style down to nobody.
/// The style belongs to the window. Called again, it changes the theme.
HouseStyle& dress(QWidget& window, ThemeName name);

} // namespace holdpoint::widgets
