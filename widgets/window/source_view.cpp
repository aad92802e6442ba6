#include "widgets/window/source_view.h"

#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace holdpoint::widgets {

using items::SourceModel;

namespace {

class SourceLineDelegate : public QStyledItemDelegate {
public:
    explicit SourceLineDelegate(SourceView& view) : QStyledItemDelegate(&view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(m_view);
        const bool current = index == m_view.currentIndex();
        const bool code = index.data(SourceModel::CodeRole).toBool(), added = index.data(SourceModel::AddedRole).toBool();
        const QRect row(option.rect.left(), option.rect.top(), std::max(option.rect.width(), m_view.viewport()->width()), option.rect.height());
        const int gutter = gutterWidth(index.model()->rowCount());
        const QRect numbers = QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), gutter, row.height()));
        const QRect text = QStyle::visualRect(option.direction, row, QRect(row.left() + gutter, row.top(), row.width() - gutter, row.height()));
        painter->save();
        painter->fillRect(row, current ? theme.current : code ? theme.codeGround : theme.panel);
        if (current) painter->fillRect(QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), 3, row.height())), theme.accent);
        paintNumber(*painter, numbers, index, option.direction, theme);
        const bool hidden = index.data(SourceModel::HiddenRole).toBool();
        QFont font = commandFont();
        font.setBold(index.data(SourceModel::HeadingRole).toBool());
        font.setItalic(hidden);
        painter->setFont(font);
        painter->setPen(added ? theme.accent : hidden ? theme.quiet : code ? theme.codeText : theme.text);
        const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
        painter->setLayoutDirection(directionOf(index.data().toString()));
        painter->drawText(text.adjusted(space::close, 0, -space::close, 0), align, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(commandFont());
        const auto* model = static_cast<const SourceModel*>(index.model());
        return {gutterWidth(model->rowCount()) + model->widest() * metrics.horizontalAdvance(QLatin1Char('m')) + 2 * space::close, metrics.height() + 4};
    }

private:
    static int gutterWidth(int lines)
    {
        const QFontMetrics metrics(digitsFont(Letter::Small));
        return metrics.horizontalAdvance(QString::number(std::max(lines, 1000))) + markSizeBeside(digitsFont(Letter::Small)) + 2 * space::close;
    }

    /// What needs a look has its mark here, and what is not so in the file a plus.
    void paintNumber(QPainter& painter, const QRect& place, const QModelIndex& index, Qt::LayoutDirection direction, const Theme& theme) const
    {
        const auto line = index.data(SourceModel::LineRole).toUInt();
        const int size = markSizeBeside(digitsFont(Letter::Small));
        const QRect sign = QStyle::visualRect(direction, place, QRect(place.left() + space::tight, place.top(), size, place.height()));
        painter.setFont(digitsFont(Letter::Small));
        if (m_view.isInDoubt(line)) paintMark(painter, QRectF(sign.left(), sign.top() + (sign.height() - size) / 2.0, size, size), items::Mark::Asking, theme);
        painter.setPen(theme.quiet);
        const QString number = index.data(SourceModel::AddedRole).toBool() ? QStringLiteral("+%1").arg(line) : QString::number(line);
        const QRect room = place.adjusted(direction == Qt::RightToLeft ? space::close : 0, 0, direction == Qt::RightToLeft ? 0 : -space::close, 0);
        painter.drawText(room, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter), number);
    }

    const SourceView& m_view;
};

} // namespace

SourceView::SourceView(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new SourceLineDelegate(*this));
    setUniformItemSizes(true);
    setAccessibleName(tr("Text of the runbook"));
    setLayoutDirection(Qt::LeftToRight);    // Markdown and commands, as they are written
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void SourceView::showLine(std::uint32_t line)
{
    if (!model() || line == 0) return;
    const QModelIndex index = model()->index(static_cast<int>(line) - 1, 0);
    if (!index.isValid()) return;
    m_told = true;
    setCurrentIndex(index);
    m_told = false;
    // One that is in sight already stays where it is.
    if (!viewport()->rect().contains(visualRect(index).center())) scrollTo(index, PositionAtCenter);
}

void SourceView::scrollToLine(std::uint32_t line)
{
    if (model() && line > 0) scrollTo(model()->index(static_cast<int>(line) - 1, 0), PositionAtTop);
}

std::uint32_t SourceView::currentLine() const { return currentIndex().isValid() ? static_cast<std::uint32_t>(currentIndex().row()) + 1 : 0; }

std::uint32_t SourceView::topLine() const
{
    const QModelIndex top = indexAt({viewport()->width() / 2, 2});
    return top.isValid() ? static_cast<std::uint32_t>(top.row()) + 1 : 0;
}

void SourceView::setDoubts(std::vector<std::uint32_t> lines)
{
    m_doubts = std::move(lines);
    viewport()->update();
}

bool SourceView::isInDoubt(std::uint32_t line) const { return std::binary_search(m_doubts.begin(), m_doubts.end(), line); }

/// What stood beside a part that is moved need not fit it: two moves within one frame would leave old lines.
void SourceView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    viewport()->update();
}

void SourceView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && !m_told) Q_EMIT lineChosen(static_cast<quint32>(current.row()) + 1);
}

} // namespace holdpoint::widgets
