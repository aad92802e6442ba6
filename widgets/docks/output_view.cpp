#include "widgets/docks/output_view.h"

#include "widgets/docks/find_bar.h"
#include "widgets/docks/output_accessible.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace holdpoint::widgets {

namespace {

constexpr int frameMs = 16;
constexpr int margin = pageMargin;

} // namespace

OutputView::OutputView(QWidget* parent) : QAbstractScrollArea(parent)
{
    OutputAccessible::install();
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    viewport()->setFont(font);      // the bar below has the letters of the desktop
    setAccessibleName(tr("Output"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // What programs print stands from left to right, whatever the language of the window.
    viewport()->setLayoutDirection(Qt::LeftToRight);
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight);
    viewport()->setCursor(Qt::IBeamCursor);
    m_look = OutputLook::of(*this, viewport()->font());
    buildFoot();
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &OutputView::takeNews);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &OutputView::takeScrollAction);
}

OutputView::~OutputView() = default;

void OutputView::buildFoot()
{
    m_foot = new QWidget(this);
    m_notice = new QLabel(m_foot);
    m_notice->setWordWrap(true);
    m_notice->setMargin(margin);
    m_notice->hide();
    m_findBar = new FindBar(m_foot);
    m_findBar->hide();
    auto* column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_findBar);
    m_foot->setAutoFillBackground(true);
    connect(m_findBar, &FindBar::asked, this, [this](const QString& text) { ask(text, m_found.value_or(m_top), items::Direction::Down); });
    connect(m_findBar, &FindBar::next, this, &OutputView::findNext);
    connect(m_findBar, &FindBar::previous, this, &OutputView::findPrevious);
    connect(m_findBar, &FindBar::closed, this, &OutputView::closeSearch);

    m_followButton = new QToolButton(this);
    m_followButton->setText(tr("Follow"));
    m_followButton->setToolTip(tr("Go to the end and stay there (End)"));
    m_followButton->setAccessibleDescription(m_followButton->toolTip());
    m_followButton->setCursor(Qt::ArrowCursor);
    m_followButton->setAutoFillBackground(true);
    m_followButton->hide();
    connect(m_followButton, &QToolButton::clicked, this, [this] {
        follow();
        setFocus(Qt::OtherFocusReason);
    });
}

void OutputView::watch(const QString& path)
{
    // Whoever reads a file goes on reading it, however often it is named.
    if (std::exchange(m_path, path) == path) return;
    m_file.reset();
    m_extent = {};
    m_page.clear();
    m_top = m_pageTop = 0;
    m_topRow = m_pageRow = 0;
    m_last = {};
    m_widest = 0;
    m_copyCut = false;
    m_found.reset();
    m_search = {};
    select({});
    setFollowing(true);
    if (!path.isEmpty()) {
        m_file = std::make_unique<items::OutputFile>(path);
        connect(m_file.get(), &items::OutputFile::changed, this, &OutputView::soon);
        if (m_findBar->isVisibleTo(this)) ask(m_findBar->text(), 0, items::Direction::Down);
    }
    soon();
}

void OutputView::setEnd(std::optional<quint64> bytes)
{
    if (std::exchange(m_endBytes, bytes) != bytes) viewport()->update();
}

void OutputView::grew()
{
    if (m_file) m_file->grew();
}

void OutputView::soon()
{
    if (!m_frame.isActive()) m_frame.start();
}

/// Once in a frame: what has come in the meantime.
void OutputView::takeNews()
{
    const items::OutputExtent before = std::exchange(m_extent, m_file ? m_file->extent() : items::OutputExtent());
    if (m_extent.generation != before.generation) {
        m_page.clear();
        m_top = 0;
        m_topRow = 0;
        m_widest = 0;
        m_found.reset();
        select({});
        setFollowing(true);
    }
    takeAnswer();
    tellState();
    if (!isVisible()) return;
    // Lines that are finished do not change: who looks at them while the file grows costs nothing.
    const bool finished = m_wraps ? before.lines > m_pageTop + m_page.size() : before.lines > m_top + rows() + 1 && m_page.size() > rows();
    const bool same = m_extent.generation == before.generation && !m_following && finished;
    m_last = findLast();
    setBars();
    if (same) return;
    readPage();
    viewport()->update();
}

void OutputView::readPage()
{
    const Row top = m_following ? m_last : std::min(Row{m_top, m_topRow}, m_last);
    m_pageTop = m_top = top.line;
    m_pageRow = m_topRow = top.row;
    fillPage();
    int widest = m_widest;
    for (const PageLine& line : m_page) widest = std::max(widest, line.columns.width() + static_cast<int>(line.note.size()) + (line.note.isEmpty() ? 0 : 1));
    const bool wider = std::exchange(m_widest, widest) < widest;
    if (wider || m_following || m_wraps) setBars();
}

quint64 OutputView::rows() const { return static_cast<quint64>(std::max(1, (viewport()->height() - margin) / m_look.lineHeight)); }
quint64 OutputView::lastTop() const { return m_extent.lines > rows() ? m_extent.lines - rows() : 0; }

void OutputView::setBars()
{
    m_settingBars = true;
    const ScrollScale scale(barEnd());
    verticalScrollBar()->setRange(0, scale.maximum());
    verticalScrollBar()->setPageStep(static_cast<int>(std::min<quint64>(rows(), ScrollScale::mostSteps)));
    verticalScrollBar()->setValue(scale.toBar(barTop()));
    const int wide = m_wraps ? 0 : static_cast<int>(std::ceil(m_widest * m_look.columnWidth)) + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_look.columnWidth) * 4);
    m_settingBars = false;
}

void OutputView::tellState()
{
    QString notice;
    if (m_extent.state == items::OutputState::Gone) notice = tr("The file with this output is gone. What had been read can still be seen.");
    else if (m_extent.state == items::OutputState::Unreadable) notice = tr("The output cannot be read: %1.").arg(m_extent.problem);
    else if (m_copyCut) notice = tr("Too much for the clipboard: it holds the beginning of what is selected.");
    else if (m_extent.begin == items::OutputBegin::Shrunk) notice = tr("The file was cut and has begun anew. What it held before is not here.");
    else if (m_extent.begin == items::OutputBegin::Replaced) notice = tr("Another file has taken the place of the first one. This is the new one.");
    if (notice == m_notice->text() && notice.isEmpty() == !m_notice->isVisibleTo(m_foot)) return;
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    placeFoot();
}

QString OutputView::emptyText() const
{
    if (!m_file) return tr("What a command prints is shown here.");
    if (m_extent.lines > 0 || m_extent.state == items::OutputState::Unreadable) return {};
    if (!m_endBytes) return tr("Nothing has been printed yet.");
    return m_endBytes == 0 ? tr("Nothing was printed.") : tr("What was printed is not here.");
}

void OutputView::placeFoot()
{
    const bool there = m_notice->isVisibleTo(m_foot) || m_findBar->isVisibleTo(m_foot);
    m_foot->setVisible(there);
    const int width = viewport()->width();
    int height = 0;
    if (there) height = m_foot->layout()->hasHeightForWidth() ? m_foot->layout()->heightForWidth(width) : m_foot->sizeHint().height();
    setViewportMargins(0, 0, 0, height);
    const QRect seen = viewport()->geometry();
    m_foot->setGeometry(seen.left(), seen.bottom() + 1, seen.width(), height);
    placeFollowButton();
}

void OutputView::placeFollowButton()
{
    m_followButton->adjustSize();
    const QRect seen = viewport()->geometry();
    m_followButton->move(seen.right() - m_followButton->width() - 2 * margin, seen.bottom() - m_followButton->height() - 2 * margin);
    m_followButton->raise();
}

void OutputView::setFollowing(bool following)
{
    m_followButton->setVisible(!following);
    placeFollowButton();
    if (std::exchange(m_following, following) != following) Q_EMIT followingChanged(following);
}

void OutputView::follow()
{
    setFollowing(true);
    m_last = findLast();
    readPage();
    viewport()->update();
}

QString OutputView::visibleText() const
{
    if (m_page.empty()) return emptyText();
    QStringList lines;
    for (const PageLine& line : m_page) lines << (line.note.isEmpty() ? line.content.text : line.content.text + QLatin1Char(' ') + line.note);
    return lines.join(QLatin1Char('\n'));
}

void OutputView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.colours.ground);
    const QString empty = emptyText();
    if (empty.isEmpty()) drawPage(painter);
    painter.setFont(font());
    painter.setPen(m_look.colours.quiet);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, empty);
    if (!hasFocus()) return;
    painter.setPen(QPen(m_look.colours.focus, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void OutputView::drawPage(QPainter& painter) const
{
    // What a command prints is read from left to right, whatever language the windows speak.
    painter.setLayoutDirection(Qt::LeftToRight);
    if (m_wraps) return drawWrapped(painter);
    const int shift = horizontalScrollBar()->value();
    DrawnLine drawn;
    drawn.x = margin - shift;
    drawn.firstColumn = std::max(0, static_cast<int>((shift - margin) / m_look.columnWidth) - 1);
    drawn.lastColumn = static_cast<int>((shift + viewport()->width()) / m_look.columnWidth) + 1;
    for (std::size_t i = 0; i < m_page.size(); ++i) {
        const quint64 line = m_pageTop + i;
        drawn.line = &m_page[i];
        drawn.y = margin + static_cast<double>(i) * m_look.lineHeight;
        drawn.selected = m_selection.within(line, m_page[i].content.text.size());
        drawn.hits = hitsIn(drawn);
        drawn.currentHit = m_found == line;
        drawLine(painter, m_look, drawn);
    }
}

/// Only those that can be seen: of a long line that is little.
std::vector<std::pair<qsizetype, qsizetype>> OutputView::hitsIn(const DrawnLine& drawn) const
{
    std::vector<std::pair<qsizetype, qsizetype>> hits;
    const QString text = m_findBar->isVisibleTo(this) ? m_findBar->text() : QString();
    if (text.isEmpty()) return hits;
    const TextColumns& columns = drawn.line->columns;
    const qsizetype begin = std::max<qsizetype>(0, columns.indexAt(drawn.firstColumn) - text.size());
    const QStringView seen = QStringView(drawn.line->content.text).mid(begin, columns.indexAt(drawn.lastColumn) + text.size() - begin);
    for (qsizetype at = 0; (at = seen.indexOf(text, at, Qt::CaseInsensitive)) >= 0; at += text.size()) hits.emplace_back(begin + at, begin + at + text.size());
    return hits;
}

void OutputView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeFoot();
    m_last = findLast();
    setBars();
    readPage();
}

void OutputView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    takeNews();
}

void OutputView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type != QEvent::FontChange && type != QEvent::StyleChange && type != QEvent::PaletteChange) return;
    m_look = OutputLook::of(*this, viewport()->font());
    viewport()->update();
    if (m_foot && type != QEvent::PaletteChange) soon();
}

} // namespace holdpoint::widgets
