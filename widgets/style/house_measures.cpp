// How large things are in the house, and how they behave.

#include "widgets/style/buttons.h"
#include "widgets/style/house_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/spacing.h"

#include <QFrame>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace holdpoint::widgets {

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::normal;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::close;
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: return 5;
    case PM_DockWidgetTitleMargin: return 6;
    case PM_DockWidgetTitleBarButtonMargin: return 4;
    case PM_TitleBarButtonIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_ToolBarIconSize: return 20;
    case PM_ToolBarItemSpacing: return space::tight;
    case PM_TabBarTabHSpace: return space::section;
    case PM_TabBarTabVSpace: return space::normal;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth: return qobject_cast<const QFrame*>(widget) ? focusWidth : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin: return 6;
    case PM_MenuPanelWidth: return 1;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_TextCursorWidth: return 2;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness: return 18;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_ToolTip_Mask:
    case SH_Widget_Animation_Duration: return 0;        // nothing moves that does not mean something
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        // The words may become bold, and the hatching of a dangerous button needs room.
        whole = QSize(size.width() + size.width() / 8 + 2 * space::normal + (lookOf(widget) == ButtonLook::Dangerous ? space::close : 0), std::max(size.height() + space::normal, controlHeight));
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button && button->features.testFlag(QStyleOptionButton::HasMenu)) whole.rwidth() += space::wide;
        return whole;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: {      // all of one height, so that they stand in one line
        const int letters = option ? option->fontMetrics.height() : 0;
        return {whole.width() + 2 * space::tight, std::max(letters + space::normal, controlHeight)};
    }
    case CT_ToolButton: return whole.expandedTo(QSize(28, 28));
    case CT_ItemViewItem: return {whole.width() + space::tight, std::max(whole.height() + space::tight, 24)};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) return whole;
        return {whole.width() + space::normal, std::max(whole.height(), 28)};
    }
    default: return whole;
    }
}

QRect HouseStyle::scrollBarRect(const QStyleOptionSlider& option, SubControl part) const
{
    const bool flat = option.orientation == Qt::Horizontal;
    const QRect all = option.rect;
    const int length = flat ? all.width() : all.height();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    const qint64 whole = std::max<qint64>(1, range + option.pageStep);
    const int least = std::min(length, pixelMetric(PM_ScrollBarSliderMin, &option, nullptr));
    const int handle = range <= 0 ? length : std::clamp(static_cast<int>(length * static_cast<qint64>(option.pageStep) / whole), least, length);
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect rect = flat ? QRect(all.x() + from, all.y(), to - from, all.height()) : QRect(all.x(), all.y() + from, all.width(), to - from);
        return flat ? visualRect(option.direction, all, rect) : rect;
    };
    switch (part) {
    case SC_ScrollBarGroove: return all;
    case SC_ScrollBarSlider: return stretch(start, start + handle);
    case SC_ScrollBarSubPage: return stretch(0, start);
    case SC_ScrollBarAddPage: return stretch(start + handle, length);
    default: return {};     // there are no arrows
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) return scrollBarRect(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) return rect.adjusted(space::tight, 0, 0, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) return rect.adjusted(2, 0, 0, 0);
    if (control == CC_GroupBox && part == SC_GroupBoxFrame) {       // the frame begins below its title
        const QRect title = QProxyStyle::subControlRect(control, option, SC_GroupBoxLabel, widget);
        return title.isEmpty() ? rect : rect.adjusted(0, title.height() + space::tight, 0, 0);
    }
    return rect;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::tight, 0, -space::tight, 0) : rect;
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton: return iconNamed(Icon::Close, widget);
    case SP_TitleBarNormalButton:
    case SP_TitleBarMaxButton: return iconNamed(Icon::Float, widget);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return iconNamed(Icon::More, widget);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical: return iconNamed(Icon::Alarm, widget);
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation: return iconNamed(Icon::Note, widget);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace holdpoint::widgets
