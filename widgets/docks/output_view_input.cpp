// What the person does in an output: scrolls, marks, copies, searches.

#include "widgets/docks/find_bar.h"
#include "widgets/docks/output_view.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QWheelEvent>

#include <cmath>

namespace holdpoint::widgets {

namespace {

constexpr qsizetype mostCopied = 4 << 20;       // characters
constexpr quint64 linesAtOnce = 256;
constexpr qint64 linesPerNotch = 3;
constexpr int dragMs = 40;

bool isWord(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-') || c == QLatin1Char('.') || c == QLatin1Char('/'); }

} // namespace

void OutputView::scrollTo(Row row)
{
    m_last = findLast();
    row = std::min(row, m_last);
    m_top = row.line;
    m_topRow = row.row;
    if (row < m_last) setFollowing(false);
    readPage();
    setBars();
    viewport()->update();
}

void OutputView::scrollBy(qint64 lines)
{
    if (m_wraps) return scrollTo(rowFrom({m_top, m_topRow}, lines));
    const quint64 far = static_cast<quint64>(std::abs(lines));
    scrollTo(lines >= 0 ? m_top + far : m_top - std::min(m_top, far));
}

/// The bar's own steps may be longer than a line, so these are done by the line.
void OutputView::takeScrollAction(int action)
{
    const qint64 page = static_cast<qint64>(rows());
    switch (action) {
    case QAbstractSlider::SliderSingleStepAdd: scrollBy(1); break;
    case QAbstractSlider::SliderSingleStepSub: scrollBy(-1); break;
    case QAbstractSlider::SliderPageStepAdd: scrollBy(page); break;
    case QAbstractSlider::SliderPageStepSub: scrollBy(-page); break;
    default: return;
    }
    m_settingBars = true;
    verticalScrollBar()->setSliderPosition(ScrollScale(m_last.line + static_cast<quint64>(m_last.row)).toBar(m_top + (m_top == m_last.line ? static_cast<quint64>(m_topRow) : 0)));
    m_settingBars = false;
}

void OutputView::scrollContentsBy(int, int dy)
{
    if (m_settingBars) return;
    const quint64 at = ScrollScale(m_last.line + static_cast<quint64>(m_last.row)).toLine(verticalScrollBar()->value());
    if (dy != 0) return scrollTo(at <= m_last.line ? Row{at, 0} : Row{m_last.line, static_cast<int>(at - m_last.line)});
    viewport()->update();
}

void OutputView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) return QAbstractScrollArea::wheelEvent(event);
    m_wheel += turned.y() * static_cast<int>(linesPerNotch);
    const int lines = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= lines * QWheelEvent::DefaultDeltasPerStep;
    if (lines != 0) scrollBy(-lines);
    event->accept();
}

bool OutputView::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) viewport()->update();
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        for (const QKeySequence::StandardKey ours : {QKeySequence::Copy, QKeySequence::SelectAll, QKeySequence::Find, QKeySequence::FindNext, QKeySequence::FindPrevious})
            if (key->matches(ours)) key->accept();
        if (key->isAccepted() && key->key() != 0) return true;
    }
    return QAbstractScrollArea::event(event);
}

void OutputView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->matches(QKeySequence::SelectAll)) return selectAll();
    if (event->matches(QKeySequence::Find)) return openSearch();
    if (event->matches(QKeySequence::FindNext)) return findNext();
    if (event->matches(QKeySequence::FindPrevious)) return findPrevious();
    if (event->key() == Qt::Key_Escape && m_findBar->isVisibleTo(this)) return closeSearch();
    if (!scrollByKey(*event)) event->ignore();
}

bool OutputView::scrollByKey(const QKeyEvent& event)
{
    const bool marks = event.modifiers() & Qt::ShiftModifier;
    const qint64 page = static_cast<qint64>(rows()), all = static_cast<qint64>(m_extent.lines);
    QScrollBar* across = horizontalScrollBar();
    switch (event.key()) {
    case Qt::Key_Up: marks ? selectByKey(-1) : scrollBy(-1); return true;
    case Qt::Key_Down: marks ? selectByKey(1) : scrollBy(1); return true;
    case Qt::Key_PageUp: marks ? selectByKey(-page) : scrollBy(-page); return true;
    case Qt::Key_PageDown: marks ? selectByKey(page) : scrollBy(page); return true;
    case Qt::Key_Home: marks ? selectByKey(-all) : scrollTo(0); return true;
    case Qt::Key_End: marks ? selectByKey(all) : follow(); return true;
    case Qt::Key_Left: across->setValue(across->value() - across->singleStep()); return true;
    case Qt::Key_Right: across->setValue(across->value() + across->singleStep()); return true;
    default: return false;
    }
}

/// There is no caret in what one can only read: the keyboard marks whole lines, from the first one that is seen or was found.
void OutputView::selectByKey(qint64 lines)
{
    if (m_extent.lines == 0) return;
    OutputSelection selection = m_selection;
    if (selection.isEmpty()) selection.anchor = selection.caret = {m_found && *m_found >= m_top && *m_found < m_top + rows() ? *m_found : m_top, 0};
    const quint64 far = static_cast<quint64>(std::abs(lines));
    selection.caret.at = 0;
    selection.caret.line = lines < 0 ? selection.caret.line - std::min<quint64>(far, selection.caret.line) : std::min<quint64>(selection.caret.line + far, m_extent.lines);
    setFollowing(false);
    select(selection);
    const quint64 seen = m_wraps ? m_page.size() : rows();
    if (selection.caret.line < m_top) scrollTo(selection.caret.line);
    else if (selection.caret.line > m_top + seen) scrollTo(selection.caret.line - seen);
}

void OutputView::select(const OutputSelection& selection)
{
    m_selection = selection;
    viewport()->update();
}

void OutputView::selectAll() { select({{0, 0}, {m_extent.lines, 0}}); }

QString OutputView::selectedText() const
{
    QString text;
    if (!m_file || m_selection.isEmpty()) return text;
    const OutputPlace first = m_selection.first(), last = m_selection.last();
    for (quint64 line = first.line; line <= last.line && text.size() <= mostCopied;) {
        const std::vector<items::OutputLine> lines = m_file->lines(line, std::min<quint64>(linesAtOnce, last.line - line + 1));
        if (lines.empty()) break;
        for (const items::OutputLine& printed : lines) {
            const QString shown = printed.laidOut().text;
            const auto [from, to] = m_selection.within(line++, shown.size());
            text += shown.mid(from, to - from);
            if (to > shown.size()) text += QLatin1Char('\n');
        }
    }
    return text.left(mostCopied + 1);
}

void OutputView::copy()
{
    const QString text = selectedText();
    if (text.isEmpty()) return;
    m_copyCut = text.size() > mostCopied;
    QApplication::clipboard()->setText(text.left(mostCopied));
    tellState();
}

OutputPlace OutputView::placeAt(const QPointF& point) const
{
    if (m_wraps) return wrappedPlaceAt(point);
    const QPointF origin = pointOf({m_pageTop, 0});
    const double row = std::floor((point.y() - origin.y()) / m_look.lineHeight);
    if (row < 0) return {m_pageTop, 0};
    const std::size_t i = static_cast<std::size_t>(row);
    if (i >= m_page.size()) return {m_pageTop + m_page.size(), 0};
    return {m_pageTop + i, m_page[i].columns.indexAt(static_cast<int>(std::lround((point.x() - origin.x()) / m_look.columnWidth)))};
}

QPoint OutputView::pointOf(const OutputPlace& place) const
{
    if (m_wraps) return wrappedPointOf(place);
    const qint64 row = static_cast<qint64>(place.line) - static_cast<qint64>(m_pageTop);
    const bool seen = row >= 0 && row < static_cast<qint64>(m_page.size());
    const int column = seen ? m_page[static_cast<std::size_t>(row)].columns.columnOf(place.at) : 0;
    return {pageMargin - horizontalScrollBar()->value() + static_cast<int>(std::lround(column * m_look.columnWidth)), pageMargin + static_cast<int>(row * m_look.lineHeight)};
}

void OutputView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QAbstractScrollArea::mousePressEvent(event);
    const OutputPlace place = placeAt(event->position());
    m_dragging = true;
    select({event->modifiers() & Qt::ShiftModifier ? m_selection.anchor : place, place});
}

void OutputView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging) return;
    const OutputPlace place = placeAt(event->position());
    if (place == m_selection.caret) return;
    setFollowing(false);            // or the text would run away under the mouse
    select({m_selection.anchor, place});
    const bool outside = !viewport()->rect().contains(event->position().toPoint());
    if (outside && m_dragTimer == 0) m_dragTimer = startTimer(dragMs);
}

void OutputView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_dragTimer) return QAbstractScrollArea::timerEvent(event);
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int height = viewport()->height();
    const int beyond = point.y() < 0 ? point.y() : point.y() > height ? point.y() - height : 0;
    if (beyond == 0 || !m_dragging) return killTimer(std::exchange(m_dragTimer, 0));
    scrollBy(beyond / m_look.lineHeight + (beyond < 0 ? -1 : 1));
    select({m_selection.anchor, placeAt(QPointF(point.x(), std::clamp(point.y(), 0, height)))});
}

void OutputView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QAbstractScrollArea::mouseReleaseEvent(event);
    m_dragging = false;
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->supportsSelection() && !m_selection.isEmpty()) clipboard->setText(selectedText().left(mostCopied), QClipboard::Selection);
}

void OutputView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const OutputPlace place = placeAt(event->position());
    const quint64 row = place.line - m_pageTop;
    if (event->button() != Qt::LeftButton || row >= m_page.size()) return;
    const QString& text = m_page[static_cast<std::size_t>(row)].content.text;
    qsizetype from = std::min(place.at, text.size()), to = from;
    while (from > 0 && isWord(text[from - 1])) --from;
    while (to < text.size() && isWord(text[to])) ++to;
    select({{place.line, from}, {place.line, to}});
}

void OutputView::openSearch()
{
    m_findBar->show();
    placeFoot();
    const bool oneLine = m_selection.first().line == m_selection.last().line;
    m_findBar->begin(oneLine ? selectedText() : QString());
    if (!m_findBar->text().isEmpty()) ask(m_findBar->text(), m_top, items::Direction::Down);
}

void OutputView::closeSearch()
{
    m_findBar->hide();
    m_found.reset();
    if (m_file) m_turn = m_answered = m_file->search(QString(), 0, items::Direction::Down);
    placeFoot();
    setFocus(Qt::OtherFocusReason);
    viewport()->update();
}

void OutputView::ask(const QString& text, quint64 from, items::Direction direction)
{
    if (m_file) m_turn = m_file->search(text, from, direction);
    if (text.isEmpty()) m_found.reset();
    viewport()->update();
}

void OutputView::findNext()
{
    if (m_findBar->text().isEmpty()) return openSearch();
    ask(m_findBar->text(), m_found ? *m_found + 1 : m_top, items::Direction::Down);
}

void OutputView::findPrevious()
{
    if (m_findBar->text().isEmpty()) return openSearch();
    const quint64 from = m_found.value_or(m_top);
    ask(m_findBar->text(), from > 0 ? from - 1 : m_extent.lines, items::Direction::Up);
}

/// What the search says. It leads to a line once; after that the person may go where they like.
void OutputView::takeAnswer()
{
    if (!m_file) return;
    const items::SearchState state = m_file->searchState();
    if (state == m_search) return;
    m_search = state;
    m_findBar->tell(state);
    if (state.turn != m_turn || state.looking || m_answered == m_turn) return;
    m_answered = m_turn;
    m_found = state.at;
    if (m_found) showLine(*m_found);
    viewport()->update();
}

void OutputView::showLine(quint64 line)
{
    setFollowing(false);
    if (m_wraps) return showWrappedLine(line);
    if (line < m_top || line >= m_top + rows()) scrollTo(line - std::min(line, rows() / 2));
}

} // namespace holdpoint::widgets
