#include "widgets/delegates/plan_delegate.h"

#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace holdpoint::widgets {

using items::Mark;
using items::PlanModel;
using items::RowKind;

namespace {

constexpr int roomForCounts = 420;      // a cell of this width has room for "3 of 7"; a narrower one for "3/7"
constexpr int leastNote = 60;           // a note that shows less than this says nothing

bool isQuiet(Mark mark) { return mark == Mark::Aside || mark == Mark::NotChosen; }

bool isCode(const QModelIndex& row)
{
    const QVariant kind = row.data(PlanModel::KindRole);
    return kind.isValid() && kind.value<plan::ItemKind>() <= plan::ItemKind::Watch;
}

QFont fontOfRow(const QModelIndex& row)
{
    switch (row.data(PlanModel::RowKindRole).value<RowKind>()) {
    case RowKind::Item: return isCode(row) ? commandFont(Letter::Body) : fontOf(Letter::Body);
    case RowKind::Step: return fontOf(Letter::Body);
    default: return fontOf(Letter::Strong);
    }
}

/// One cell, from the leading edge to the trailing one: each piece takes its room from what is left.
class CellPainter {
public:
    CellPainter(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
        : m_painter(painter), m_theme(theme), m_direction(option.direction), m_all(option.rect), m_left(option.rect) {}

    void leave(int width, bool leading = true) { take(width, leading); }
    void mark(Mark mark)
    {
        const int side = markSizeBeside(fontOf(Letter::Body));
        paintMark(m_painter, QRectF(middle(take(side, true), side)), mark, m_theme);
        leave(space::close);
    }
    /// At the leading edge of what is left, or at the trailing one.
    void text(const QString& words, const QFont& font, const QColor& colour, bool leading = true)
    {
        const QFontMetrics metrics(font);
        const int room = m_left.width();
        const QString line = metrics.horizontalAdvance(words) <= room ? words : metrics.elidedText(words, Qt::ElideRight, room);
        const QRect place = take(std::min(metrics.horizontalAdvance(line) + 1, room), leading);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        // A command is read from left to right wherever it stands.
        m_painter.setLayoutDirection(directionOf(words));
        const Qt::Alignment side = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(place, static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | side) | Qt::TextSingleLine, line);
    }
    [[nodiscard]] int room() const { return m_left.width(); }

private:
    QRect take(int width, bool leading)
    {
        width = std::clamp(width, 0, m_left.width());
        const bool atLeft = leading == (m_direction == Qt::LeftToRight);
        const QRect taken(atLeft ? m_left.left() : m_left.right() - width + 1, m_all.top(), width, m_all.height());
        if (atLeft) m_left.setLeft(m_left.left() + width);
        else m_left.setRight(m_left.right() - width);
        return taken;
    }
    static QRect middle(const QRect& place, int side) { return {place.left(), place.top() + (place.height() - side) / 2, side, side}; }

    QPainter& m_painter;
    const Theme& m_theme;
    Qt::LayoutDirection m_direction;
    QRect m_all, m_left;
};

/// In a narrow pane only what needs somebody has its word, and that stands here.
bool isNarrow(const QStyleOptionViewItem& option)
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    return tree && tree->isColumnHidden(PlanModel::WordColumn);
}

void paintText(CellPainter& cell, const QModelIndex& row, Mark mark, const Theme& theme, const QStyleOptionViewItem& option)
{
    const int width = option.rect.width();
    cell.mark(mark);
    const QColor ink = isQuiet(mark) ? theme.quiet : theme.text;
    const bool narrow = isNarrow(option);
    if (narrow) cell.leave(space::close, false);
    if (narrow && items::isUrgent(mark)) {
        cell.text(row.siblingAtColumn(PlanModel::WordColumn).data().toString(), fontOf(Letter::Strong), theme.text, false);
        cell.leave(space::close, false);
    }
    const QString counts = row.data(width < roomForCounts ? PlanModel::ShortCountsRole : PlanModel::CountsRole).toString();
    if (!counts.isEmpty()) {
        cell.text(counts, digitsFont(Letter::Small), theme.quiet, false);
        cell.leave(space::tight, false);
    }
    cell.text(row.data().toString(), fontOfRow(row), ink);
    const QString note = row.data(PlanModel::NoteRole).toString();
    if (note.isEmpty() || cell.room() < leastNote) return;
    cell.leave(space::normal);
    cell.text(note, fontOf(Letter::Small), items::isUrgent(mark) ? theme.text : theme.quiet);
}

} // namespace

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme& theme = themeOf(*option.widget);
    const Mark mark = index.data(PlanModel::MarkRole).value<Mark>();
    painter->save();
    if (const auto* tree = qobject_cast<const QTreeView*>(option.widget); tree && isMarked(index, *tree)) paintGround(*painter, option.rect, index, *tree);
    else option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    CellPainter cell(*painter, option, theme);
    switch (index.column()) {
    case PlanModel::TextColumn:
        cell.leave(space::tight);
        paintText(cell, index, mark, theme, option);
        break;
    case PlanModel::WordColumn: {
        cell.leave(space::close);
        const bool loud = items::isUrgent(mark);
        cell.text(index.data().toString(), fontOf(loud ? Letter::Strong : Letter::Body), loud || mark >= Mark::Next ? theme.text : theme.quiet);
        break;
    }
    default: {
        const QFont font = digitsFont(Letter::Small);
        QString time = index.data(PlanModel::TimeRole).toString();
        if (QFontMetrics(font).horizontalAdvance(time) > option.rect.width() - 2 * space::tight) time = index.data(PlanModel::ShortTimeRole).toString();
        cell.text(time + QLatin1Char(' '), font, mark >= Mark::Next ? theme.text : theme.quiet, false);
    }
    }
    painter->restore();
}

bool PlanDelegate::isMarked(const QModelIndex& row, const QTreeView& tree)
{
    const QModelIndex first = row.siblingAtColumn(0);
    return first.data(PlanModel::CurrentRole).toBool() && (row.model()->rowCount(first) == 0 || !tree.isExpanded(first));
}

void PlanDelegate::paintGround(QPainter& painter, const QRect& place, const QModelIndex& row, const QWidget& widget)
{
    const Theme& theme = themeOf(widget);
    const Mark mark = row.data(PlanModel::MarkRole).value<Mark>();
    const bool urgent = items::isUrgent(mark);
    painter.fillRect(place, urgent ? blended(colourOf(mark, theme), theme.panel, 0.14) : theme.current);
    const bool rtl = widget.layoutDirection() == Qt::RightToLeft;
    const int edge = rtl ? place.right() - 2 : place.left();
    const bool leads = rtl ? place.right() >= widget.width() - 40 : place.left() == 0;
    if (leads) painter.fillRect(QRect(edge, place.top(), 3, place.height()), urgent ? colourOf(mark, theme) : theme.accent);
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    const int letters = std::max(QFontMetrics(fontOf(Letter::Strong)).height(), QFontMetrics(commandFont(Letter::Body)).height());
    return {100, std::max(letters, markSizeBeside(fontOf(Letter::Body))) + space::close};
}

int PlanDelegate::wordWidth()
{
    const QFontMetrics strong(fontOf(Letter::Strong));
    int width = 0;
    for (int mark = 0; mark <= static_cast<int>(items::lastMark); ++mark) width = std::max(width, strong.horizontalAdvance(items::wordOf(static_cast<Mark>(mark))));
    return width + 2 * space::close;
}

int PlanDelegate::timeWidth(bool wide)
{
    return QFontMetrics(digitsFont(Letter::Small)).horizontalAdvance(wide ? QStringLiteral("1:00:00 / 1:00:00 ") : QStringLiteral("≈ 1:00:00 ")) + 2 * space::tight;
}

} // namespace holdpoint::widgets
