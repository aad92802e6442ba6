#include "widgets/docks/journal_dock.h"

#include "widgets/docks/dock_parts.h"
#include "widgets/docks/journal_filter.h"
#include "widgets/style/spacing.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>

namespace holdpoint::widgets {

using items::EventKind;
using items::EventModel;

namespace {

/// In letters: below it, not every column has its room.
constexpr int narrow = 80;

} // namespace

JournalDock::JournalDock(session::RecordView& view, items::Selection& selection, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_model(view), m_filter(new JournalFilter(this)), m_search(new QLineEdit), m_kind(new QComboBox), m_actor(new QComboBox),
      m_newest(new QPushButton(tr("Newest"))), m_table(new RowTable(tr("Journal")))
{
    m_filter->setSourceModel(&m_model);
    build();
    layOut();
    listen();
    listActors();
    showCount();
    follow(true);
}

/// The table goes after this, and its bar still moves as its rows leave it.
JournalDock::~JournalDock() { m_table->verticalScrollBar()->disconnect(this); }

void JournalDock::build()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Search the journal (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconNamed(Icon::Search, m_search), QLineEdit::LeadingPosition);
    m_kind->setAccessibleName(tr("Kind of event"));
    m_kind->addItem(tr("Everything"));
    for (int kind = 0; kind <= static_cast<int>(items::lastEventKind); ++kind) m_kind->addItem(items::wordOf(static_cast<EventKind>(kind)), kind);
    m_actor->setAccessibleName(tr("Who"));
    m_actor->addItem(tr("Everybody"));
    m_newest->setToolTip(tr("Go to the newest event and stay with it (End)"));
    m_newest->setAutoDefault(false);

    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWideColumn(EventModel::Sentence);
    m_table->fitColumn(EventModel::Number, QStringLiteral("000000"));
    m_table->fitColumn(EventModel::Time, QStringLiteral("00:00:00"));
    m_table->fitColumn(EventModel::Actor, QStringLiteral("holdpoint"));
}

void JournalDock::layOut()
{
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(space::close, space::close, space::close, space::close);
    tools->setSpacing(space::close);
    tools->addWidget(m_search, 2);
    // In a narrow dock the words are cut, and the fields stay.
    for (QComboBox* box : {m_kind, m_actor}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        tools->addWidget(box, 1);
    }
    tools->addWidget(m_newest);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    m_stack = new PaneStack(m_table, Icon::Journal, {});
    column->addWidget(m_stack, 1);
}

void JournalDock::listen()
{
    connect(m_search, &QLineEdit::textChanged, m_filter, &JournalFilter::setWords);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant kind = m_kind->itemData(index);
        m_filter->setKind(kind.isValid() ? std::optional(static_cast<EventKind>(kind.toInt())) : std::nullopt);
    });
    connect(m_actor, &QComboBox::currentIndexChanged, this, [this](int index) { m_filter->setActor(m_actor->itemData(index).toString()); });
    connect(&m_model, &EventModel::actorsChanged, this, &JournalDock::listActors);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &JournalDock::showCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &JournalDock::showCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &JournalDock::showCount);
    // The bar grows when rows came, and moves when somebody scrolls: only the second ends the following.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { if (m_follows) follow(true); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_scrolls) follow(value >= m_table->verticalScrollBar()->maximum());
    });
    connect(m_newest, &QPushButton::clicked, this, [this] { follow(true); });
    connect(m_table, &RowTable::chosen, this, &JournalDock::goTo);
    connect(m_table, &RowTable::copyWanted, this, &JournalDock::copyRows);
    auto* go = new QAction(tr("Go to the step"), m_table);
    connect(go, &QAction::triggered, this, [this] { goTo(m_table->currentIndex()); });
    m_table->insertAction(m_table->actions().constFirst(), go);
    setFocusProxy(m_table);
    connect(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &JournalDock::search);
}

/// In a narrow dock the words have the room: they name the person, and the number is in the tooltip.
void JournalDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int letters = width() / std::max(fontMetrics().averageCharWidth(), 1);
    m_table->setColumnHidden(EventModel::Number, letters < narrow);
    m_table->setColumnHidden(EventModel::Actor, letters < narrow);
}

void JournalDock::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JournalDock::listActors()
{
    const QString chosen = m_actor->currentData().toString();
    const QSignalBlocker quiet(m_actor);
    while (m_actor->count() > 1) m_actor->removeItem(1);
    for (const QString& actor : m_model.actors()) m_actor->addItem(actor, actor);
    const int again = chosen.isEmpty() ? 0 : m_actor->findData(chosen);
    m_actor->setCurrentIndex(std::max(again, 0));
    m_filter->setActor(m_actor->currentData().toString());
}

void JournalDock::showCount()
{
    const bool any = m_filter->rowCount() > 0;
    m_stack->showContent(any);
    if (!any) m_stack->setSentence(m_filter->isOpen() ? tr("Nothing has happened yet. What is done and decided in the release appears here.") : tr("No event fits. Search for something else, or show everything."));
}

void JournalDock::follow(bool on)
{
    m_follows = on;
    m_newest->setEnabled(!on);
    if (!on) return;
    const QScopedValueRollback own(m_scrolls, true);
    m_table->scrollToBottom();
}

void JournalDock::goTo(const QModelIndex& index)
{
    const std::uint32_t item = index.data(EventModel::ItemRole).toUInt();
    if (index.isValid() && item != plan::none) m_selection.setCurrent(item);
}

/// One line an event, its parts apart by tabs, so that a table takes it.
void JournalDock::copyRows()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        const auto cell = [&](int column) { return row.siblingAtColumn(column); };
        lines += QStringList{cell(EventModel::Number).data().toString(), cell(EventModel::Time).data(Qt::AccessibleTextRole).toString(), cell(EventModel::Actor).data().toString(), cell(EventModel::Sentence).data().toString()}.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty()) QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace holdpoint::widgets
