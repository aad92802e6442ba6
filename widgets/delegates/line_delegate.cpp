#include "widgets/delegates/line_delegate.h"

#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace holdpoint::widgets {

using items::LineKind;
using items::Mark;
using items::RunbookLinesModel;

namespace {

constexpr int roomForAllWords = 560;    // in less, the words of what is done would hide the text
constexpr int tabStop = 4;              // letters
constexpr double unbounded = 1e6;       // no line that is shown is as wide

} // namespace

/// What is to be known of a line before any of it is painted.
struct LineDelegate::Look {
    const Theme& theme;
    LineKind kind = LineKind::Prose;
    bool hasMark = false, first = false, current = false, lookedAt = false, chosen = false;
    Mark mark = Mark::Waiting;

    [[nodiscard]] bool urgent() const { return hasMark && items::isUrgent(mark); }
    [[nodiscard]] QColor ground() const
    {
        if (urgent()) return blended(colourOf(mark, theme), theme.panel, 0.14);
        if (current) return theme.current;
        if (lookedAt) return theme.selection;
        return kind == LineKind::Code || kind == LineKind::Fence ? theme.codeGround : theme.panel;
    }
    [[nodiscard]] QColor ink() const
    {
        if (kind == LineKind::Comment || kind == LineKind::Fence) return theme.quiet;
        return kind == LineKind::Code ? theme.codeText : theme.text;
    }
};

LineDelegate::LineDelegate(QAbstractItemView& view, QObject* parent) : QStyledItemDelegate(parent), m_view(view) {}

void LineDelegate::setExtent(std::uint32_t lines, std::size_t widest)
{
    m_digits = std::max(3, static_cast<int>(QString::number(lines).size()));
    m_widest = widest;
}

int LineDelegate::marginWidth() const
{
    const QFontMetrics digits(digitsFont(Letter::Small));
    return 3 + space::tight + markSizeBeside(fontOf(Letter::Small)) + space::tight + m_digits * digits.horizontalAdvance(QLatin1Char('0')) + space::close + space::tight;
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    const QFontMetrics letters(commandFont(Letter::Body));
    const int text = static_cast<int>(m_widest) * letters.horizontalAdvance(QLatin1Char('0'));
    return {marginWidth() + space::close + text + space::section, letters.height() + space::tight};
}

LineDelegate::Look LineDelegate::lookOf(const QModelIndex& index) const
{
    const QVariant mark = index.data(RunbookLinesModel::MarkRole);
    return {themeOf(m_view),
            index.data(RunbookLinesModel::LineKindRole).value<LineKind>(),
            mark.isValid(),
            index.data(RunbookLinesModel::FirstRole).toBool(),
            index.data(RunbookLinesModel::CurrentRole).toBool(),
            index.data(RunbookLinesModel::LookedAtRole).toBool(),
            m_view.currentIndex() == index && m_view.hasFocus(),
            mark.isValid() ? mark.value<Mark>() : Mark::Waiting};
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look look = lookOf(index);
    const int width = m_view.viewport()->width(), margin = marginWidth();
    const QRect row(0, option.rect.top(), width, option.rect.height());
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);       // of the house's parts; each text has a direction of its own
    paintGround(*painter, row, look);
    const QRect place = row.adjusted(margin + space::close, 0, -space::close, 0);
    painter->setClipRect(place);
    paintText(*painter, place, m_view.horizontalScrollBar()->value(), index, look);
    painter->setClipping(false);
    paintMargin(*painter, QRect(0, row.top(), margin, row.height()), index, look);
    paintWord(*painter, row, index, look);
    if (look.chosen) {
        painter->setBrush(Qt::NoBrush);     // marks leave theirs
        painter->setPen(QPen(look.theme.accent, 1, Qt::DotLine));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void LineDelegate::paintGround(QPainter& painter, const QRect& row, const Look& look) const
{
    painter.fillRect(row, look.ground());
    if (!look.urgent() && !look.current && !look.lookedAt) return;
    const QColor bar = look.urgent() ? colourOf(look.mark, look.theme) : look.theme.accent;
    painter.fillRect(QRect(0, row.top(), look.current || look.urgent() ? 3 : 1, row.height()), bar);
}

void LineDelegate::paintMargin(QPainter& painter, const QRect& margin, const QModelIndex& index, const Look& look) const
{
    const int side = markSizeBeside(fontOf(Letter::Small));
    if (look.hasMark && look.first) paintMark(painter, QRectF(3 + space::tight, margin.top() + (margin.height() - side) / 2.0, side, side), look.mark, look.theme);
    const bool wrong = !index.data(RunbookLinesModel::FindingRole).toString().isEmpty();
    painter.setFont(digitsFont(Letter::Small));
    painter.setPen(look.current || look.urgent() ? look.theme.text : look.theme.quiet);
    painter.drawText(margin.adjusted(0, 0, -space::close - space::tight, 0), static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter), index.data(RunbookLinesModel::NumberRole).toString());
    if (!wrong) return;
    // A small corner, as in the margin of a proof; the words are in the tooltip.
    const QPolygonF corner{QPointF(margin.right() - 7, margin.center().y() + 4), QPointF(margin.right() + 1, margin.center().y() + 4), QPointF(margin.right() - 3, margin.center().y() - 4)};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.attention);
    painter.drawPolygon(corner);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// A line that is read from right to left begins at the right edge, and moving sideways brings its end.
void LineDelegate::paintText(QPainter& painter, const QRect& place, int shift, const QModelIndex& index, const Look& look) const
{
    const QString text = index.data().toString();
    if (text.isEmpty()) return;
    QFont font = commandFont(Letter::Body);
    if (look.kind == LineKind::Heading) font.setWeight(QFont::DemiBold);
    QTextLayout layout(text, font, painter.device());
    const bool rtl = text.isRightToLeft();
    QTextOption how(Qt::AlignLeft | Qt::AlignAbsolute);
    how.setWrapMode(QTextOption::NoWrap);
    how.setTabStopDistance(tabStop * QFontMetricsF(font).horizontalAdvance(QLatin1Char('0')));
    how.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(how);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(unbounded);
    layout.endLayout();
    QList<QTextLayout::FormatRange> found;
    for (qsizetype at = 0; !m_words.isEmpty() && (at = text.indexOf(m_words, at, Qt::CaseInsensitive)) >= 0; at += m_words.size()) {
        QTextCharFormat format;
        format.setBackground(blended(look.theme.attention, look.theme.panel, 0.35));
        format.setForeground(look.theme.text);
        found.append({static_cast<int>(at), static_cast<int>(m_words.size()), format});
    }
    const double x = rtl ? place.right() - line.naturalTextWidth() + shift : place.left() - shift;
    painter.setPen(look.ink());
    layout.draw(&painter, QPointF(x, place.top() + (place.height() - line.height()) / 2), found, place);
}

/// The word at the end of the row, on a ground of its own, because long lines go on below it.
void LineDelegate::paintWord(QPainter& painter, const QRect& row, const QModelIndex& index, const Look& look) const
{
    if (!look.hasMark || !look.first) return;
    const bool loud = look.mark >= Mark::Next;
    const bool said = look.mark > Mark::Waiting;
    if (!loud && (!said || row.width() < roomForAllWords)) return;
    const QFont font = fontOf(look.urgent() ? Letter::Strong : Letter::Small);
    const QString word = index.data(RunbookLinesModel::WordRole).toString();
    const int width = QFontMetrics(font).horizontalAdvance(word) + 2 * space::close;
    const QRect place(row.right() - width + 1, row.top(), width, row.height());
    painter.fillRect(place, look.ground());
    painter.setFont(font);
    painter.setPen(loud ? look.theme.text : look.theme.quiet);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, word);
}

} // namespace holdpoint::widgets
