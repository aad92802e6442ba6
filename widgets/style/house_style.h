#pragma once

#include "widgets/style/theme.h"

#include <QProxyStyle>
#include <QStyleOption>

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
    void polish(QWidget* widget) override;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;

Q_SIGNALS:
    void themeChanged();

private:
    /// These say whether they have drawn it; what they have not is left to Fusion, in our palette.
    [[nodiscard]] bool drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    [[nodiscard]] bool drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    [[nodiscard]] bool drawBar(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawProgressWords(const QStyleOptionProgressBar& option, QPainter& painter) const;
    void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider& option, SubControl part) const;

    Theme m_theme;
};

/// The theme that this widget is drawn in.
[[nodiscard]] const Theme& themeOf(const QWidget& widget);

/// Gives a window a style of its own, for itself and all that is in it now or later. Qt hands a style down to nobody.
/// The style belongs to the window. Called again, it changes the theme.
HouseStyle& dress(QWidget& window, ThemeName name);

} // namespace holdpoint::widgets
