#include "widgets/style/house_style.h"

#include <QWidget>

namespace holdpoint::widgets {

HouseStyle::HouseStyle(ThemeName name) : QProxyStyle(QStringLiteral("fusion")), m_theme(themeNamed(name)) {}

const Theme& themeOf(const QWidget& widget)
{
    static const Theme plain = themeNamed(ThemeName::Light);    // a widget outside the house, in a test
    const auto* style = qobject_cast<const HouseStyle*>(widget.style());
    return style ? style->theme() : plain;
}

} // namespace holdpoint::widgets
