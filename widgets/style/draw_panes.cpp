#include "widgets/style/draw_panes.h"

#include "widgets/style/draw_controls.h"
#include "widgets/style/spacing.h"

#include <QPainter>
#include <QTabBar>

#include <algorithm>

namespace holdpoint::widgets::draw {

namespace {

void lineAt(QPainter& painter, const QRect& rect, Qt::Edge edge, const QColor& colour, int width = 1)
{
    switch (edge) {
    case Qt::TopEdge: return painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), width), colour);
    case Qt::BottomEdge: return painter.fillRect(QRect(rect.x(), rect.bottom() + 1 - width, rect.width(), width), colour);
    case Qt::LeftEdge: return painter.fillRect(QRect(rect.x(), rect.y(), width, rect.height()), colour);
    case Qt::RightEdge: return painter.fillRect(QRect(rect.right() + 1 - width, rect.y(), width, rect.height()), colour);
    }
}

/// The side at which the bar's tabs do not touch their pane.
Qt::Edge outerEdge(QTabBar::Shape shape)
{
    switch (shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth: return Qt::BottomEdge;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest: return Qt::LeftEdge;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast: return Qt::RightEdge;
    default: return Qt::TopEdge;
    }
}

} // namespace

void paneFrame(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.line);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        lineAt(painter, option.rect, Qt::TopEdge, theme.accent, focusWidth);
        lineAt(painter, option.rect, Qt::BottomEdge, theme.accent, focusWidth);
        lineAt(painter, option.rect, Qt::LeftEdge, theme.accent, focusWidth);
        lineAt(painter, option.rect, Qt::RightEdge, theme.accent, focusWidth);
    }
}

void dockTitle(QPainter& painter, const QStyleOptionDockWidget& option, const QRect& words, bool hasFocus, const Theme& theme)
{
    painter.save();
    painter.fillRect(option.rect, blended(theme.window, theme.panel, 0.5));
    lineAt(painter, option.rect, option.verticalTitleBar ? Qt::RightEdge : Qt::BottomEdge, theme.line);
    if (hasFocus) lineAt(painter, option.rect, option.verticalTitleBar ? Qt::LeftEdge : Qt::TopEdge, theme.accent, focusWidth);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    QRect place = words;
    if (option.verticalTitleBar) {
        painter.translate(words.left(), words.bottom() + 1);
        painter.rotate(-90);
        place = QRect(0, 0, words.height(), words.width());
    }
    place.adjust(space::close, 0, -space::tight, 0);
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter.drawText(place, align | Qt::TextShowMnemonic | Qt::TextSingleLine, painter.fontMetrics().elidedText(option.title, Qt::ElideRight, place.width(), Qt::TextShowMnemonic));
    painter.restore();
}

void tabShape(QPainter& painter, const QStyleOptionTab& option, const Theme& theme)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const Qt::Edge edge = outerEdge(option.shape);
    painter.fillRect(option.rect, chosen ? theme.panel : hovered ? blended(theme.text, theme.window, 0.08) : theme.window);
    const bool upright = edge == Qt::LeftEdge || edge == Qt::RightEdge;
    lineAt(painter, option.rect, upright ? Qt::BottomEdge : Qt::RightEdge, theme.line);
    if (chosen) lineAt(painter, option.rect, edge, theme.accent, 3);
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme)
{
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor ground = blended(theme.window, theme.panel, 0.5);
    painter.fillRect(option.rect, pressed ? theme.selection : hovered ? blended(theme.text, ground, 0.06) : ground);
    lineAt(painter, option.rect, Qt::BottomEdge, theme.faint);
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!last) lineAt(painter, option.rect.adjusted(0, 6, 0, -6), option.direction == Qt::LeftToRight ? Qt::RightEdge : Qt::LeftEdge, theme.line);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme)
{
    painter.save();
    painter.fillRect(option.rect, theme.window);
    if (option.minimum < option.maximum) {
        const bool grasped = option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF grip = QRectF(handle).adjusted(3, 3, -3, -3);
        const double radius = std::min(grip.width(), grip.height()) / 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(grasped ? theme.text : hovered ? theme.quiet : theme.faint);
        painter.drawRoundedRect(grip, radius, radius);
    }
    painter.restore();
}

void progressGroove(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.save();
    painter.setPen(theme.faint);
    painter.setBrush(theme.window);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void progressContents(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme)
{
    const QRect inner = option.rect.adjusted(2, 2, -2, -2);
    if (option.maximum <= option.minimum) {     // nobody knows how long: hatched, and still; a bar that runs about says nothing
        painter.save();
        painter.setClipRect(inner);
        painter.setPen(QPen(theme.running, 3));
        painter.setRenderHint(QPainter::Antialiasing);
        for (int x = inner.left() - inner.height(); x < inner.right(); x += 10) painter.drawLine(x, inner.bottom() + 1, x + inner.height(), inner.top());
        painter.restore();
        return;
    }
    const double share = static_cast<double>(option.progress - option.minimum) / (option.maximum - option.minimum);
    QRect done = inner;
    const bool flat = option.state.testFlag(QStyle::State_Horizontal);
    if (flat) done.setWidth(static_cast<int>(inner.width() * std::clamp(share, 0.0, 1.0)));
    else done.setTop(inner.bottom() + 1 - static_cast<int>(inner.height() * std::clamp(share, 0.0, 1.0)));
    const bool fromRight = flat && (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (fromRight) done.moveRight(inner.right());
    painter.fillRect(done, theme.running);
}

void tip(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.save();
    painter.setPen(theme.faint);
    painter.setBrush(theme.raised);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void itemGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    if (option.backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, option.backgroundBrush);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (chosen) painter.fillRect(option.rect, theme.selection);
    else if (hovered) painter.fillRect(option.rect, blended(theme.text, theme.panel, 0.05));
    // In greyscale the ground of a chosen row is hard to see, so a bar stands at its leading edge.
    const bool knows = option.viewItemPosition != QStyleOptionViewItem::Invalid;     // tables do not say
    const bool leads = knows ? option.viewItemPosition == QStyleOptionViewItem::Beginning || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
                             : option.index.column() <= 0;
    if (chosen && leads) lineAt(painter, option.rect, option.direction == Qt::LeftToRight ? Qt::LeftEdge : Qt::RightEdge, theme.accent, 3);
}

void menuTitle(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme)
{
    const bool open = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, open ? theme.selection : theme.window);
    if (open) lineAt(painter, option.rect, Qt::BottomEdge, theme.accent, focusWidth);
    painter.save();
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? theme.text : theme.faint);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void menuPanel(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.save();
    painter.setPen(theme.faint);
    painter.setBrush(theme.raised);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace holdpoint::widgets::draw
