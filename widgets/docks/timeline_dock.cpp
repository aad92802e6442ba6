#include "widgets/docks/timeline_dock.h"

#include "models/items/words.h"
#include "widgets/delegates/row_mark_delegate.h"
#include "widgets/delegates/timeline_delegate.h"
#include "widgets/docks/dock_parts.h"
#include "widgets/docks/timeline_header.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace holdpoint::widgets {

using items::TimelineModel;

TimelineDock::TimelineDock(session::RecordView& view, items::Selection& selection, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_model(view), m_summary(wrappingLine(tr("Drift and end"), this)), m_horizon(wrappingLine(tr("Rollback horizon"), this)), m_table(new RowTable(tr("Timeline")))
{
    build();
    connect(&m_model, &TimelineModel::changed, this, &TimelineDock::showLine);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TimelineDock::showLine);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TimelineDock::showLine);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelineDock::showLine);
    connect(m_table, &RowTable::chosen, this, [this](const QModelIndex& index) { m_selection.setCurrent(index.data(TimelineModel::ItemRole).toUInt()); });
    connect(m_table, &RowTable::copyWanted, this, &TimelineDock::copyRows);
    connect(&m_selection, &items::Selection::changed, this, &TimelineDock::showCurrent);
    showLine();
    showCurrent();
}

void TimelineDock::build()
{
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeader(new TimelineHeader(m_model, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setItemDelegateForColumn(TimelineModel::Step, new RowMarkDelegate(TimelineModel::MarkRole, m_table));
    m_table->setItemDelegateForColumn(TimelineModel::Bars, new TimelineDelegate(m_model, m_table));
    m_summary->setFont(fontOf(Letter::Strong));
    m_summary->setAccessibleDescription({});
    auto* words = new QVBoxLayout;
    words->setContentsMargins(space::normal, space::close, space::normal, space::close);
    words->setSpacing(space::tight);
    words->addWidget(m_summary);
    words->addWidget(m_horizon);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    m_stack = new PaneStack(m_table, Icon::Timeline, tr("No release has begun. Its steps appear here, as planned and as they were."));
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void TimelineDock::showLine()
{
    const bool any = m_model.rowCount() > 0;
    m_stack->showContent(any);
    m_summary->setText(m_model.summary());
    m_horizon->setText(m_model.horizon());
    m_summary->setVisible(any);
    m_horizon->setVisible(any && !m_horizon->text().isEmpty());
    if (any && !m_table->currentIndex().isValid()) showCurrent();
    m_table->viewport()->update();
    m_table->horizontalHeader()->viewport()->update();
}

/// The step that all panes look at is chosen here as well, and in sight.
void TimelineDock::showCurrent()
{
    const int row = m_model.rowOf(m_selection.current());
    if (row >= 0 && row != m_table->currentIndex().row()) m_table->setCurrentIndex(m_model.index(row, TimelineModel::Step));
}

void TimelineDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// The bars get more than half of the room. In a narrow dock they show the drift, and the tooltip says it.
void TimelineDock::fitColumns()
{
    constexpr int narrow = 80;      // letters
    m_table->setColumnHidden(TimelineModel::Drift, width() < narrow * fontMetrics().averageCharWidth());
    m_table->fitColumn(TimelineModel::Drift, items::driftInWords(std::int64_t{88} * 60'000));
    const int drift = m_table->isColumnHidden(TimelineModel::Drift) ? 0 : m_table->columnWidth(TimelineModel::Drift), room = std::max(width() - drift, 0);
    m_table->setColumnWidth(TimelineModel::Step, std::clamp(room * 2 / 5, 90, 360));
}

void TimelineDock::copyRows()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) QApplication::clipboard()->setText(index.data(Qt::ToolTipRole).toString());
}

} // namespace holdpoint::widgets
