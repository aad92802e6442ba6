#include "widgets/docks/plan_dock.h"

#include "widgets/delegates/plan_delegate.h"
#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/notices.h"
#include "widgets/style/spacing.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace holdpoint::widgets {

using items::PlanModel;
using items::PlanPart;

namespace {

constexpr int wideFrom = 600;               // from here on there is room for expected times beside those taken
constexpr int wordsFrom = 280;              // in less, the words of what goes well would hide what it is; their marks say it
constexpr int timesFrom = 440;              // and from here on for times at all
constexpr int rowsAhead = 4;                // of what comes next, so much is always to be seen
constexpr std::size_t openAtFirst = 400;    // a plan of so many rows is opened as a whole

} // namespace

// --- the tree ---

PlanTreeView::PlanTreeView(QWidget* parent) : QTreeView(parent)
{
    setUniformRowHeights(true);
    setHeaderHidden(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setItemDelegate(new PlanDelegate(this));
    setAccessibleName(tr("Plan"));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
}

void PlanTreeView::arrangeColumns()
{
    if (!model() || header()->count() < PlanModel::columns) return;
    const bool times = width() >= timesFrom, wide = width() >= wideFrom;
    header()->setSectionResizeMode(PlanModel::TextColumn, QHeaderView::Stretch);
    for (const int column : {PlanModel::WordColumn, PlanModel::TimeColumn}) header()->setSectionResizeMode(column, QHeaderView::Fixed);
    setColumnHidden(PlanModel::TimeColumn, !times);
    setColumnHidden(PlanModel::WordColumn, width() < wordsFrom);
    header()->resizeSection(PlanModel::WordColumn, PlanDelegate::wordWidth());
    if (times) header()->resizeSection(PlanModel::TimeColumn, PlanDelegate::timeWidth(wide));
}

void PlanTreeView::resizeEvent(QResizeEvent* event)
{
    arrangeColumns();
    QTreeView::resizeEvent(event);
    Q_EMIT resized();
}

void PlanTreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) arrangeColumns();
}

/// The ground of the row at which the release stands goes up to the edge, where Qt believes that nothing of the row is.
void PlanTreeView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    // The last column may be hidden, and then it has no place.
    const QRect first = visualRect(topLeft.siblingAtColumn(0)), last = visualRect(bottomRight.siblingAtColumn(0));
    if (isVisible() && !first.isEmpty() && !last.isEmpty()) viewport()->update(0, first.top(), viewport()->width(), last.bottom() + 1 - first.top());
}

void PlanTreeView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (PlanDelegate::isMarked(index, *this)) PlanDelegate::paintGround(*painter, rect, index, *this);
    QTreeView::drawBranches(painter, rect, index);
}

void PlanTreeView::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    // Beside the row itself there is only what opens and closes it.
    const QPoint at = event->position().toPoint();
    if (const QModelIndex index = indexAt(at); event->button() == Qt::LeftButton && index.isValid() && visualRect(index).contains(at)) Q_EMIT chosen(index);
}

void PlanTreeView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    const bool asked = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (currentIndex().isValid() && (asked || currentIndex() != before)) Q_EMIT chosen(currentIndex());
}

// --- the dock ---

PlanDock::PlanDock(session::RecordView& view, items::Selection& selection, QWidget* parent)
    : QWidget(parent), m_view(view), m_selection(selection), m_plan(view), m_filter(m_plan), m_tree(new PlanTreeView(this)), m_summary(new ElidedLabel({}, this)),
      m_follow(new QPushButton(tr("Follow"), this)), m_words(new QLineEdit(this)), m_part(new QComboBox(this)),
      m_empty(new EmptyState(Icon::Plan, tr("There is no plan yet. Open a runbook and start a release of it, or open one that is going on."), this)),
      m_nothing(new EmptyState(Icon::Filter, tr("Nothing in this plan fits the filter."), this)), m_pages(new QStackedLayout)
{
    build();
    makeShortcuts();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, &m_plan, &PlanModel::tick);
    connect(&m_plan, &QAbstractItemModel::modelReset, this, [this] {
        expandAtFirst();
        lookAt(m_selection.current());
    });
    for (const auto signal : {&session::RecordView::jumped, &session::RecordView::advised}) connect(&m_view, signal, this, &PlanDock::summarize);
    connect(&m_view, &session::RecordView::advanced, this, &PlanDock::summarize);
    connect(&m_selection, &items::Selection::changed, this, &PlanDock::lookAt);
    connect(&m_selection, &items::Selection::followsChanged, this, [this](bool follows) {
        m_follow->setChecked(follows);
        if (follows) lookAt(m_selection.current());
    });
    connect(m_tree, &PlanTreeView::resized, this, [this] {
        if (m_selection.follows()) lookAt(m_selection.current());
    });
    connect(m_tree, &PlanTreeView::chosen, this, [this](const QModelIndex& index) {
        m_chosenHere = true;
        m_selection.setCurrent(index.data(PlanModel::ItemRole).toUInt());
        m_chosenHere = false;
    });
    expandAtFirst();
    lookAt(m_selection.current());
    summarize();
}

void PlanDock::build()
{
    m_tree->setModel(&m_filter);
    QPushButton& all = m_nothing->offer(tr("Show the whole plan"));
    connect(&all, &QPushButton::clicked, this, [this] { show(PlanPart::All); });
    for (QWidget* page : {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_nothing)}) m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBars());
    column->addLayout(m_pages, 1);
    setFocusProxy(m_tree);
}

QWidget* PlanDock::makeBars()
{
    m_follow->setCheckable(true);
    m_follow->setChecked(m_selection.follows());
    m_follow->setToolTip(tr("Go with the release: the line at which it stands stays in sight (Ctrl+J)"));
    connect(m_follow, &QPushButton::clicked, this, [this](bool on) {
        if (on) m_selection.follow();
        else m_selection.setCurrent(m_selection.current());
        m_follow->setChecked(m_selection.follows());
    });
    m_words->setPlaceholderText(tr("Filter by text or line"));
    m_words->setAccessibleName(tr("Filter the plan by text or line"));
    m_words->setToolTip(tr("Filter by text or line (Ctrl+F)"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(iconNamed(Icon::Filter, m_words), QLineEdit::LeadingPosition);
    connect(m_words, &QLineEdit::textChanged, this, &PlanDock::filter);
    m_part->addItems({tr("All"), tr("Open"), tr("Needs you"), tr("Deviations")});
    m_part->setAccessibleName(tr("Which part of the plan is shown"));
    connect(m_part, &QComboBox::currentIndexChanged, this, &PlanDock::filter);
    auto* more = new QToolButton(this);
    more->setIcon(iconNamed(Icon::More, more));
    more->setToolTip(tr("Open and close all of the plan"));
    more->setAccessibleName(tr("Open and close all of the plan"));
    auto* menu = new QMenu(more);
    menu->addAction(tr("Open all"), QKeySequence(Qt::CTRL | Qt::Key_Plus), m_tree, &QTreeView::expandAll)->setShortcutContext(Qt::WidgetShortcut);
    menu->addAction(tr("Close all"), QKeySequence(Qt::CTRL | Qt::Key_Minus), m_tree, &QTreeView::collapseAll)->setShortcutContext(Qt::WidgetShortcut);
    connect(more, &QToolButton::clicked, menu, [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });

    m_bars = new QWidget(this);
    auto* rows = new QVBoxLayout(m_bars);
    rows->setContentsMargins(space::close, space::close, space::close, space::close);
    auto* first = new QHBoxLayout;
    first->addWidget(m_summary, 1);
    first->addWidget(m_follow);
    auto* second = new QHBoxLayout;
    second->addWidget(m_words, 1);
    second->addWidget(m_part);
    second->addWidget(more);
    rows->addLayout(first);
    rows->addLayout(second);
    return m_bars;
}

void PlanDock::makeShortcuts()
{
    const auto when = [this](const QKeySequence& keys, auto act) { connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act); };
    when(QKeySequence::Find, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    when(Qt::CTRL | Qt::Key_Plus, [this] { m_tree->expandAll(); });
    when(Qt::CTRL | Qt::Key_Minus, [this] { m_tree->collapseAll(); });
    when(Qt::Key_Escape, [this] {
        show(PlanPart::All);
        m_tree->setFocus(Qt::ShortcutFocusReason);
    });
}

// --- what is shown ---

void PlanDock::show(PlanPart part, const QString& text)
{
    m_part->setCurrentIndex(static_cast<int>(part));
    m_words->setText(text);
}

void PlanDock::filter()
{
    const bool was = m_filter.isOpen();
    m_filter.show(static_cast<PlanPart>(m_part->currentIndex()), m_words->text().trimmed());
    // What was looked for lies open, as far as one can look over it.
    if (!m_filter.isOpen() && m_filter.count() <= openAtFirst) m_tree->expandAll();
    else if (m_filter.isOpen() && !was) expandAtFirst();
    lookAt(m_selection.current());
    showPage();
}

/// A small plan lies open; of a large one the phases, and what the release stands at.
void PlanDock::expandAtFirst()
{
    if (m_plan.size() <= openAtFirst) m_tree->expandAll();
    else m_tree->collapseAll();
    showPage();
}

void PlanDock::lookAt(std::uint32_t item)
{
    const QModelIndex index = m_filter.indexOf(item);
    // Who has chosen a step looks at its first item, and the step's row stays chosen.
    if (m_chosenHere) return;
    m_tree->setCurrentIndex(index);
    if (!index.isValid()) return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) m_tree->expand(above);
    // A row is as wide as its columns, which may be wider than the pane, so only its height counts. What comes next is in sight as well.
    const QRect row = m_tree->visualRect(index), seen = m_tree->viewport()->rect();
    const int ahead = std::min(rowsAhead * row.height(), seen.height() / 3);
    if (row.isEmpty() || row.top() < seen.top() || row.bottom() + ahead > seen.bottom()) m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void PlanDock::summarize()
{
    const items::PlanTally& total = m_plan.total();
    QString text = total.count() == 0 ? QString() : tr("%1 of %2 done").arg(total.done()).arg(total.count());
    const std::uint32_t failed = total.of(items::Mark::Failed), others = total.urgent() - failed;
    if (failed > 0) text += QStringLiteral(" · ") + tr("%1 failed").arg(failed);
    if (others > 0) text += QStringLiteral(" · ") + tr("%1 to look at").arg(others);
    if (m_summary->text() != text) m_summary->setText(text);
    showPage();
}

void PlanDock::showPage()
{
    QWidget* page = m_plan.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_filter.rowCount() == 0 ? static_cast<QWidget*>(m_nothing) : m_tree;
    m_bars->setVisible(page != m_empty);
    if (m_pages->currentWidget() != page) m_pages->setCurrentWidget(page);
}

void PlanDock::showEvent(QShowEvent* event)
{
    m_clock.start();
    m_plan.tick();
    lookAt(m_selection.current());
    QWidget::showEvent(event);
}

void PlanDock::hideEvent(QHideEvent* event)
{
    m_clock.stop();
    QWidget::hideEvent(event);
}

} // namespace holdpoint::widgets
