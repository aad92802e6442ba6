// Which part of the house is drawn by whom. How it looks stands in draw_controls.cpp and draw_panes.cpp.

#include "widgets/style/draw_controls.h"
#include "widgets/style/draw_panes.h"
#include "widgets/style/house_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/spacing.h"

#include <QAbstractSpinBox>
#include <QDockWidget>
#include <QMainWindow>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace holdpoint::widgets {

namespace {

/// The pane in which one types shows it in its title: a view without a frame has no other place for it.
bool holdsFocus(const QWidget* pane)
{
    const QWidget* focus = QApplication::focusWidget();
    return pane && focus && pane->isAncestorOf(focus);
}

bool isStacked(const QWidget* widget)
{
    const auto* dock = qobject_cast<const QDockWidget*>(widget);
    const auto* window = dock && !dock->isFloating() ? qobject_cast<const QMainWindow*>(dock->parentWidget()) : nullptr;
    return window && !window->tabifiedDockWidgets(const_cast<QDockWidget*>(dock)).isEmpty();
}

} // namespace

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QDockWidget*>(widget)) {       // what lies in a pane lies on the pane's ground
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
        connect(qApp, &QApplication::focusChanged, widget, qOverload<>(&QWidget::update), Qt::UniqueConnection);
    }
    // Words are read from their beginning, so titles of columns stand where the words below them stand.
    if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->orientation() == Qt::Horizontal) {
        if (header->defaultAlignment() == Qt::AlignCenter) header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setHighlightSections(false);
    }
}

bool HouseStyle::drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const bool focused = option.state.testFlag(State_HasFocus);
    switch (element) {
    case PE_FrameFocusRect: draw::focusRing(painter, qobject_cast<const QToolButton*>(widget) ? widget->rect() : option.rect, m_theme); return true;
    case PE_PanelButtonCommand: draw::buttonPanel(painter, option.rect, draw::stateOf(option, lookOf(widget)), m_theme, option.direction); return true;
    case PE_PanelButtonTool: draw::toolPanel(painter, option, m_theme); return true;
    case PE_PanelLineEdit: {
        // In a box with arrows the box has the frame.
        const QWidget* around = widget ? widget->parentWidget() : nullptr;
        if (!qobject_cast<const QAbstractSpinBox*>(around) && !qobject_cast<const QComboBox*>(around))
            draw::fieldPanel(painter, option.rect, option.state.testFlag(State_Enabled), focused, m_theme);
        return true;
    }
    case PE_Frame: draw::paneFrame(painter, option, m_theme); return true;
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_FrameDockWidget: {
        QStyleOption still = option;
        still.state.setFlag(State_HasFocus, false);
        draw::paneFrame(painter, still, m_theme);
        return true;
    }
    case PE_PanelTipLabel: draw::tip(painter, option.rect, m_theme); return true;
    case PE_PanelMenu:
    case PE_FrameMenu: draw::menuPanel(painter, option.rect, m_theme); return true;
    case PE_PanelScrollAreaCorner: painter.fillRect(option.rect, m_theme.window); return true;
    case PE_FrameTabBarBase:
    case PE_FrameLineEdit:      // has come with the panel
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar: return true;
    default: return false;
    }
}

bool HouseStyle::drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget*) const
{
    const QColor ink = option.state.testFlag(State_Enabled) ? m_theme.text : m_theme.faint;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: draw::checkBox(painter, option, m_theme); return true;
    case PE_IndicatorRadioButton: draw::radioButton(painter, option, m_theme); return true;
    case PE_IndicatorArrowDown: draw::arrow(painter, option.rect, Qt::DownArrow, ink); return true;
    case PE_IndicatorArrowUp: draw::arrow(painter, option.rect, Qt::UpArrow, ink); return true;
    case PE_IndicatorArrowLeft: draw::arrow(painter, option.rect, Qt::LeftArrow, ink); return true;
    case PE_IndicatorArrowRight: draw::arrow(painter, option.rect, Qt::RightArrow, ink); return true;
    case PE_IndicatorBranch:
        if (option.state.testFlag(State_Children)) {
            const Qt::ArrowType closed = option.direction == Qt::LeftToRight ? Qt::RightArrow : Qt::LeftArrow;
            draw::arrow(painter, option.rect, option.state.testFlag(State_Open) ? Qt::DownArrow : closed, ink);
        }
        return true;
    case PE_IndicatorDockWidgetResizeHandle: painter.fillRect(option.rect, m_theme.window); return true;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option)) draw::itemGround(painter, *item, m_theme);
        return true;
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option)) {
            if (item->features.testFlag(QStyleOptionViewItem::Alternate)) painter.fillRect(option.rect, item->palette.alternateBase());
            if (option.state.testFlag(State_Selected)) painter.fillRect(option.rect, m_theme.selection);
        }
        return true;
    default: return false;
    }
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (drawFrame(element, *option, *painter, widget) || drawIndicator(element, *option, *painter, widget)) return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const
{
    const draw::ButtonState state = draw::stateOf(option, lookOf(widget));
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat) && !state.hovered && !state.pressed && !state.checked;
    if (!flat) draw::buttonPanel(painter, option.rect, state, m_theme, option.direction);
    else if (state.focused) draw::focusRing(painter, option.rect, m_theme);
    QRect words = option.rect.adjusted(space::close, 2, -space::close, -2);
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrowAt = visualRect(option.direction, option.rect, QRect(words.right() - 12, words.y(), 14, words.height()));
        draw::arrow(painter, arrowAt, Qt::DownArrow, draw::buttonInk(state, m_theme));
        words = visualRect(option.direction, option.rect, words.adjusted(0, 0, -space::wide, 0));
    }
    QStyleOptionButton worn = option;
    worn.icon = wornBy(option.icon, widget);
    draw::buttonLabel(painter, worn, state, m_theme, words);
}

void HouseStyle::drawProgressWords(const QStyleOptionProgressBar& option, QPainter& painter) const
{
    if (!option.textVisible || option.text.isEmpty() || option.maximum <= option.minimum) return;
    const QRect inner = option.rect.adjusted(2, 2, -2, -2);
    QRect done = inner;
    done.setWidth(static_cast<int>(static_cast<qint64>(inner.width()) * (option.progress - option.minimum) / (static_cast<qint64>(option.maximum) - option.minimum)));
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance) done.moveRight(inner.right());
    // The words lie half on the bar and half beside it, and have to be read on both.
    painter.save();
    painter.setPen(m_theme.text);
    painter.setClipRegion(QRegion(inner).subtracted(done));
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine, option.text);
    painter.setPen(inkOn(m_theme.running));
    painter.setClipRect(done);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine, option.text);
    painter.restore();
}

bool HouseStyle::drawBar(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    switch (element) {
    case CE_DockWidgetTitle:
        if (const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(&option)) {
            // A pane that stands in a stack has its name on its tab, right above.
            QStyleOptionDockWidget named(*dock);
            if (isStacked(widget)) named.title.clear();
            draw::dockTitle(painter, named, subElementRect(SE_DockWidgetTitleBarText, &option, widget), holdsFocus(widget), m_theme);
        }
        return true;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option)) draw::tabShape(painter, *tab, m_theme);
        return true;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option)) draw::headerSection(painter, *header, m_theme);
        return true;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader rest;
        rest.rect = option.rect;
        rest.position = QStyleOptionHeader::OnlyOneSection;
        draw::headerSection(painter, rest, m_theme);
        return true;
    }
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option)) draw::menuTitle(painter, *item, m_theme);
        return true;
    case CE_ProgressBarGroove: draw::progressGroove(painter, option.rect, m_theme); return true;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option)) draw::progressContents(painter, *bar, m_theme);
        return true;
    case CE_ProgressBarLabel:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option)) drawProgressWords(*bar, painter);
        return true;
    case CE_Splitter:
    case CE_ToolBar:
    case CE_MenuBarEmptyArea: painter.fillRect(option.rect, m_theme.window); return true;
    default: return false;
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        if (element == CE_PushButton) return drawButton(*button, *painter, widget);
        if (element == CE_PushButtonLabel) return draw::buttonLabel(*painter, *button, draw::stateOf(*option, lookOf(widget)), m_theme, option->rect);
    }
    if (drawBar(element, *option, *painter, widget)) return;
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        QStyleOptionMenuItem worn = *item;
        worn.icon = wornBy(item->icon, widget);
        return QProxyStyle::drawControl(element, &worn, painter, widget);
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        QStyleOptionTab worn = *tab;
        worn.icon = wornBy(tab->icon, widget);
        return QProxyStyle::drawControl(element, &worn, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const
{
    const draw::ButtonState state = draw::stateOf(option, ButtonLook::Plain);
    if (option.editable) draw::fieldPanel(painter, option.rect, state.enabled, state.focused, m_theme);
    else draw::buttonPanel(painter, option.rect, state, m_theme, option.direction);
    draw::arrow(painter, subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), Qt::DownArrow, draw::buttonInk(state, m_theme));
}

void HouseStyle::drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    draw::fieldPanel(painter, option.rect, enabled, option.state.testFlag(State_HasFocus), m_theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const QRect place = subControlRect(CC_SpinBox, &option, part, widget);
        const bool up = part == SC_SpinBoxUp;
        const bool possible = enabled && option.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        if (possible && option.activeSubControls == part) painter.fillRect(place.adjusted(1, 1, -2, -1), m_theme.selection);
        draw::arrow(painter, place, up ? Qt::UpArrow : Qt::DownArrow, possible ? m_theme.text : m_theme.faint);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar) return draw::scrollBar(*painter, *bar, scrollBarRect(*bar, SC_ScrollBarSlider), m_theme);
        if (control == CC_Slider)
            return draw::slider(*painter, *bar, subControlRect(control, option, SC_SliderGroove, widget), subControlRect(control, option, SC_SliderHandle, widget), m_theme);
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && control == CC_ComboBox) return drawComboBox(*box, *painter, widget);
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox) return drawSpinBox(*box, *painter, widget);
    if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
        QStyleOptionToolButton worn = *tool;
        worn.icon = wornBy(tool->icon, widget);
        return QProxyStyle::drawComplexControl(control, &worn, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace holdpoint::widgets
