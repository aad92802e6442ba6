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

private:
    Theme m_theme;
};

/// The theme that this widget is drawn in.
[[nodiscard]] const Theme& themeOf(const QWidget& widget);

} // namespace holdpoint::widgets
