#include "widgets/docks/runbook_dock.h"

#include "widgets/delegates/line_delegate.h"
#include "widgets/style/house_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/notices.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using items::RunbookLinesModel;

namespace {

constexpr int linesAhead = 5;       // below the line at which the release stands

} // namespace

RunbookDock::RunbookDock(session::RecordView& view, items::Selection& selection, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_model(view, selection), m_lines(new QListView(this)), m_delegate(new LineDelegate(*m_lines, this)),
      m_name(new ElidedLabel({}, this)), m_follow(new QPushButton(tr("Follow"), this)), m_changed(new Banner(this)), m_words(new QLineEdit(this)),
      m_matches(new QLabel(this)),
      m_empty(new EmptyState(Icon::Runbook, tr("The text of the runbook is not here. It is shown as soon as the release's runbook is opened or is read from the journal."), this)),
      m_pages(new QStackedLayout)
{
    build();
    makeShortcuts();
    connect(&m_selection, &items::Selection::changed, this, &RunbookDock::lookAt);
    connect(&m_selection, &items::Selection::followsChanged, this, [this](bool follows) {
        m_follow->setChecked(follows);
        if (follows) lookAt(m_selection.current());
    });
    connect(&m_search, &items::LineSearch::found, this, &RunbookDock::countMatches);
    for (const auto signal : {&session::RecordView::jumped, &session::RecordView::forecasted}) connect(&view, signal, this, &RunbookDock::compareWithRelease);
    connect(&view, &session::RecordView::advanced, this, &RunbookDock::compareWithRelease);
    setRunbook(nullptr);
}

void RunbookDock::build()
{
    m_lines->setModel(&m_model);
    m_lines->setItemDelegate(m_delegate);
    m_lines->setUniformItemSizes(true);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setLayoutDirection(Qt::LeftToRight);       // the margin is at the left whatever is written beside it
    m_lines->setAccessibleName(tr("Runbook"));
    m_lines->installEventFilter(this);
    m_lines->viewport()->installEventFilter(this);
    // The margin stays; what was moved sideways is painted anew.
    connect(m_lines->horizontalScrollBar(), &QScrollBar::valueChanged, m_lines->viewport(), QOverload<>::of(&QWidget::update));
    connect(m_lines, &QAbstractItemView::clicked, this, &RunbookDock::choose);

    m_pages->addWidget(m_lines);
    m_pages->addWidget(m_empty);
    m_changed->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeSearchBar());
    column->addWidget(m_changed);
    column->addLayout(m_pages, 1);
    setFocusProxy(m_lines);
}

QWidget* RunbookDock::makeHead()
{
    m_name->setElide(Qt::ElideMiddle);
    m_name->setLayoutDirection(Qt::LeftToRight);        // a path is
    m_follow->setCheckable(true);
    m_follow->setChecked(m_selection.follows());
    m_follow->setToolTip(tr("Go with the release: the line at which it stands stays in sight (Ctrl+J)"));
    connect(m_follow, &QPushButton::clicked, this, [this](bool on) {
        if (on) m_selection.follow();
        else m_selection.setCurrent(m_selection.current());
        m_follow->setChecked(m_selection.follows());
    });
    auto* search = new QToolButton(this);
    search->setIcon(iconNamed(Icon::Search, search));
    search->setToolTip(tr("Search (Ctrl+F)"));
    search->setAccessibleName(tr("Search the runbook"));
    connect(search, &QToolButton::clicked, this, &RunbookDock::openSearch);
    m_head = new QWidget(this);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(space::close, space::close, space::close, space::close);
    row->addWidget(m_name, 1);
    row->addWidget(search);
    row->addWidget(m_follow);
    return m_head;
}

QWidget* RunbookDock::makeSearchBar()
{
    m_searchBar = new QWidget(this);
    auto* row = new QHBoxLayout(m_searchBar);
    row->setContentsMargins(space::close, 0, space::close, space::close);
    m_words->setPlaceholderText(tr("Search"));
    m_words->setAccessibleName(tr("Search the runbook for"));
    m_words->addAction(iconNamed(Icon::Search, m_words), QLineEdit::LeadingPosition);
    connect(m_words, &QLineEdit::textChanged, this, &RunbookDock::search);
    m_words->installEventFilter(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_matches);
    const auto button = [&](Qt::ArrowType arrow, const QString& name, auto act) {
        auto* made = new QToolButton(m_searchBar);
        if (arrow == Qt::NoArrow) made->setIcon(iconNamed(Icon::Close, made));
        else made->setArrowType(arrow);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QToolButton::clicked, this, act);
        row->addWidget(made);
    };
    button(Qt::UpArrow, tr("The match before (Shift+F3)"), [this] { goToMatch(false); });
    button(Qt::DownArrow, tr("The next match (F3)"), [this] { goToMatch(true); });
    button(Qt::NoArrow, tr("Close the search (Escape)"), [this] { closeSearch(); });
    m_searchBar->hide();
    return m_searchBar;
}

void RunbookDock::makeShortcuts()
{
    const auto when = [this](const QKeySequence& keys, auto act) { connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act); };
    when(QKeySequence::Find, [this] { openSearch(); });
    when(Qt::Key_F3, [this] { goToMatch(true); });
    when(Qt::SHIFT | Qt::Key_F3, [this] { goToMatch(false); });
    when(Qt::Key_Escape, [this] { closeSearch(); });
}

void RunbookDock::setRunbook(const session::RunbookPointer& runbook)
{
    m_model.setRunbook(runbook);
    m_delegate->setExtent(runbook ? runbook->source().lineCount() : 0, m_model.widest());
    m_name->setText(runbook ? QChar(0x200E) + QString::fromStdString(runbook->path) : QString());
    m_pages->setCurrentWidget(runbook ? static_cast<QWidget*>(m_lines) : m_empty);
    m_head->setVisible(runbook != nullptr);
    if (!runbook) closeSearch();
    search();
    compareWithRelease();
    lookAt(m_selection.current());
}

void RunbookDock::compareWithRelease()
{
    const bool other = m_model.runbook() && !m_model.isOfTheRelease();
    if (other == m_changed->isVisibleTo(this)) return;
    if (other) m_changed->show(items::Mark::Undecided, tr("Not the text of this release: no marks."));
    m_changed->setVisible(other);
}

// --- where one looks ---

void RunbookDock::lookAt(std::uint32_t item)
{
    if (m_chosenHere) return;   // the line that was clicked stays under the mouse
    if (const std::uint32_t line = m_model.lineOf(item); line != 0) showLine(line);
}

void RunbookDock::showLine(std::uint32_t line)
{
    const QModelIndex index = m_model.lineIndex(line);
    if (!index.isValid()) return;
    m_lines->setCurrentIndex(index);
    // A command may go on over the next lines, and who reads it wants to know what comes after it.
    const int ahead = std::min(linesAhead * m_lines->visualRect(index).height(), m_lines->viewport()->height() / 3);
    if (!m_lines->viewport()->rect().contains(m_lines->visualRect(index).topLeft() + QPoint(m_lines->horizontalScrollBar()->value(), 0))
        || m_lines->visualRect(index).bottom() + ahead > m_lines->viewport()->rect().bottom())
        m_lines->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_lines->horizontalScrollBar()->setValue(0);
}

void RunbookDock::choose(const QModelIndex& line)
{
    const std::uint32_t item = line.data(RunbookLinesModel::ItemRole).toUInt();
    if (item == plan::none) return;
    m_chosenHere = true;
    m_selection.setCurrent(item);
    m_chosenHere = false;
}

bool RunbookDock::eventFilter(QObject* watched, QEvent* event)
{
    // The line that is looked at stays in sight when the pane becomes another size.
    if (event->type() == QEvent::Resize && watched == m_lines->viewport() && m_selection.follows()) lookAt(m_selection.current());
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && watched == m_words) {
        goToMatch(!key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (enter && watched == m_lines && m_lines->currentIndex().isValid()) {
        choose(m_lines->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// --- searching ---

void RunbookDock::openSearch()
{
    m_searchBar->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void RunbookDock::closeSearch()
{
    if (m_searchBar->isHidden()) return;
    m_searchBar->hide();
    search();
    m_lines->setFocus(Qt::ShortcutFocusReason);
}

void RunbookDock::find(const QString& words)
{
    openSearch();
    m_words->setText(words);
}

void RunbookDock::search()
{
    const QString words = m_searchBar->isHidden() ? QString() : m_words->text();
    m_delegate->setWords(words);
    m_jumps = !words.isEmpty();
    m_search.start(m_model.runbook(), words);
    m_lines->viewport()->update();
}

void RunbookDock::countMatches()
{
    const auto here = static_cast<std::uint32_t>(m_lines->currentIndex().row() + 1);
    // The first one from here on, as soon as there is one.
    if (m_jumps && !m_search.lines().empty() && (m_search.isOver() || m_search.lines().back() >= here)) {
        m_jumps = false;
        showLine(m_search.after(here == 0 ? 0 : here - 1));
    }
    const std::size_t place = m_search.placeOf(static_cast<std::uint32_t>(m_lines->currentIndex().row() + 1));
    const QString all = QString::number(m_search.lines().size()) + (m_search.isOver() ? QString() : QStringLiteral("+"));
    if (m_words->text().isEmpty()) m_matches->clear();
    else m_matches->setText(m_search.lines().empty() ? (m_search.isOver() ? tr("not there") : tr("searching")) : place == 0 ? tr("%1 lines").arg(all) : tr("%1 of %2").arg(place).arg(all));
}

void RunbookDock::goToMatch(bool forwards)
{
    const auto here = static_cast<std::uint32_t>(m_lines->currentIndex().row() + 1);
    const std::uint32_t line = forwards ? m_search.after(here) : m_search.before(here);
    if (line == 0) return;
    showLine(line);
    countMatches();
}

} // namespace holdpoint::widgets
