#pragma once

// How panes and what holds them together are drawn: titles, tabs, headers, rows, bars.

#include "widgets/style/theme.h"

#include <QStyleOption>

class QPainter;
class QStyle;
class QWidget;

namespace holdpoint::widgets::draw {

void paneFrame(QPainter& painter, const QStyleOption& option, const Theme& theme);
void dockTitle(QPainter& painter, const QStyleOptionDockWidget& option, const QRect& words, bool hasFocus, const Theme& theme);
void tabShape(QPainter& painter, const QStyleOptionTab& option, const Theme& theme);
void headerSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme);
void progressGroove(QPainter& painter, const QRect& rect, const Theme& theme);
void progressContents(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme);
void tip(QPainter& painter, const QRect& rect, const Theme& theme);
/// The ground of one cell, or of what is left of a row.
void itemGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme);
/// A menu's name in the bar of menus.
void menuTitle(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
void menuPanel(QPainter& painter, const QRect& rect, const Theme& theme);

} // namespace holdpoint::widgets::draw
