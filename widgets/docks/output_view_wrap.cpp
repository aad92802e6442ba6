// Lines that are longer than an output is wide, shown in several rows. Only what is seen is laid out, and what lies at the end.

#include "widgets/docks/find_bar.h"
#include "widgets/docks/output_view.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <cmath>
#include <utility>

namespace holdpoint::widgets {

namespace {

constexpr quint64 linesAtOnce = 8;      // of long ones a few fill the view

} // namespace

void OutputView::setWraps(bool wraps)
{
    m_wrapSaid = true;
    wrap(wraps);
}

void OutputView::wrapByItself(bool wraps)
{
    if (!m_wrapSaid) wrap(wraps);
}

void OutputView::wrap(bool wraps)
{
    if (std::exchange(m_wraps, wraps) == wraps) return;
    m_topRow = 0;
    readPage();
    setBars();
    viewport()->update();
    Q_EMIT wrapsChanged(wraps);
}

int OutputView::columnsAcross() const { return std::max(1, static_cast<int>((viewport()->width() - 2 * pageMargin) / m_look.columnWidth)); }

int OutputView::rowsOf(const PageLine& line) const
{
    if (!m_wraps) return 1;
    const int wide = line.columns.width() + (line.note.isEmpty() ? 0 : 1 + static_cast<int>(line.note.size())), across = columnsAcross();
    return std::max(1, (wide + across - 1) / across);
}

int OutputView::rowsOf(quint64 line) const
{
    if (line >= m_pageTop && line < m_pageTop + m_page.size()) return rowsOf(m_page[static_cast<std::size_t>(line - m_pageTop)]);
    const std::vector<items::OutputLine> read = m_file ? m_file->lines(line, 1) : std::vector<items::OutputLine>();
    return read.empty() ? 1 : rowsOf(PageLine(read.front()));
}

/// The row at the top when the last one of all stands at the bottom: from the end, until the view is full.
OutputView::Row OutputView::findLast() const
{
    if (!m_wraps || !m_file) return {lastTop(), 0};
    int room = static_cast<int>(rows());
    for (quint64 line = m_extent.lines; line > 0;) {
        const quint64 count = std::min(line, linesAtOnce);
        const std::vector<items::OutputLine> read = m_file->lines(line - count, count);
        if (read.size() != count) return {line - count, 0};     // it was cut meanwhile
        for (auto at = read.rbegin(); at != read.rend(); ++at) {
            const int high = rowsOf(PageLine(*at));
            --line;
            if (high >= room) return {line, high - room};
            room -= high;
        }
    }
    return {};
}

/// So many rows further down, or up.
OutputView::Row OutputView::rowFrom(Row from, qint64 rows) const
{
    while (rows > 0) {
        const int high = rowsOf(from.line), left = high - 1 - from.row;
        if (rows <= left) return {from.line, from.row + static_cast<int>(rows)};
        if (from.line + 1 >= m_extent.lines) return {from.line, high - 1};
        rows -= left + 1;
        from = {from.line + 1, 0};
    }
    while (rows < 0) {
        if (-rows <= from.row) return {from.line, from.row + static_cast<int>(rows)};
        if (from.line == 0) return {};
        rows += from.row + 1;
        from = {from.line - 1, rowsOf(from.line - 1) - 1};
    }
    return from;
}

/// What is seen, and a line more: the last one may be cut.
void OutputView::fillPage()
{
    m_page.clear();
    if (!m_file) return;
    const int wanted = static_cast<int>(rows()) + 1 + m_pageRow;
    for (int filled = 0; filled < wanted;) {
        const std::vector<items::OutputLine> read = m_file->lines(m_pageTop + m_page.size(), m_wraps ? linesAtOnce : rows() + 1);
        for (const items::OutputLine& line : read) {
            m_page.emplace_back(line);
            filled += rowsOf(m_page.back());
        }
        if (!m_wraps || read.size() < linesAtOnce) return;
    }
}

void OutputView::drawWrapped(QPainter& painter) const
{
    const int across = columnsAcross(), height = viewport()->height();
    painter.save();     // the focus is drawn around all of it afterwards
    DrawnLine drawn;
    int row = -m_pageRow;
    for (std::size_t i = 0; i < m_page.size() && pageMargin + row * m_look.lineHeight <= height; ++i) {
        const quint64 line = m_pageTop + i;
        drawn.line = &m_page[i];
        drawn.selected = m_selection.within(line, m_page[i].content.text.size());
        drawn.currentHit = m_found == line;
        for (int within = 0; within < rowsOf(m_page[i]); ++within, ++row) {
            if (row < 0) continue;
            drawn.y = pageMargin + static_cast<double>(row) * m_look.lineHeight;
            if (drawn.y > height) break;
            drawn.firstColumn = within * across;
            drawn.lastColumn = drawn.firstColumn + across - 1;
            drawn.x = pageMargin - drawn.firstColumn * m_look.columnWidth;
            drawn.hits = hitsIn(drawn);
            painter.setClipRect(QRectF(pageMargin, drawn.y, across * m_look.columnWidth, m_look.lineHeight));
            drawLine(painter, m_look, drawn);
        }
    }
    painter.restore();
}

OutputPlace OutputView::wrappedPlaceAt(const QPointF& point) const
{
    int row = static_cast<int>(std::floor((point.y() - pageMargin) / m_look.lineHeight)) + m_pageRow;
    if (row < m_pageRow) return {m_pageTop, 0};
    const int across = columnsAcross(), column = std::clamp(static_cast<int>(std::lround((point.x() - pageMargin) / m_look.columnWidth)), 0, across);
    for (std::size_t i = 0; i < m_page.size(); ++i) {
        const int high = rowsOf(m_page[i]);
        if (row < high) return {m_pageTop + i, m_page[i].columns.indexAt(row * across + column)};
        row -= high;
    }
    return {m_pageTop + m_page.size(), 0};
}

/// What stands above what is seen is a row above it, and what stands below it a row below.
QPoint OutputView::wrappedPointOf(const OutputPlace& place) const
{
    const auto at = [this](int row, int column) { return QPoint(pageMargin + static_cast<int>(std::lround(column * m_look.columnWidth)), pageMargin + row * m_look.lineHeight); };
    if (place.line < m_pageTop) return at(-1, 0);
    int row = -m_pageRow;
    for (std::size_t i = 0; i < m_page.size(); ++i) {
        const int high = rowsOf(m_page[i]);
        if (m_pageTop + i == place.line) {
            const int across = columnsAcross(), column = m_page[i].columns.columnOf(place.at), within = std::min(column / across, high - 1);
            return at(row + within, column - within * across);
        }
        row += high;
    }
    return at(row, 0);
}

/// A line of many rows was found for what stands somewhere in it.
void OutputView::showWrappedLine(quint64 line)
{
    const std::vector<items::OutputLine> read = m_file ? m_file->lines(line, 1) : std::vector<items::OutputLine>();
    if (read.empty()) return;
    const PageLine found(read.front());
    const qsizetype at = std::max<qsizetype>(0, found.content.text.indexOf(m_findBar->text(), 0, Qt::CaseInsensitive));
    const int y = pointOf({line, at}).y();
    const bool seen = line >= m_pageTop && line < m_pageTop + m_page.size() && y >= 0 && y + m_look.lineHeight <= viewport()->height();
    if (!seen) scrollTo(rowFrom({line, found.columns.columnOf(at) / columnsAcross()}, -static_cast<qint64>(rows() / 2)));
}

void OutputView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &OutputView::copy)->setEnabled(!m_selection.isEmpty());
    menu->addAction(tr("Select &all"), this, &OutputView::selectAll);
    menu->addAction(tr("&Find…"), this, &OutputView::openSearch);
    menu->addSeparator();
    QAction* wraps = menu->addAction(tr("&Wrap long lines"));
    wraps->setCheckable(true);
    wraps->setChecked(m_wraps);
    connect(wraps, &QAction::triggered, this, &OutputView::setWraps);
    menu->popup(event->globalPos());
}

} // namespace holdpoint::widgets
