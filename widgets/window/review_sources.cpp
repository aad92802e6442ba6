// Where the numbers of the limits come from, in the review: with a button that asks each source once and shows its value.

#include "widgets/window/review_window.h"

#include "widgets/style/labels.h"
#include "widgets/style/spacing.h"
#include "widgets/window/mark_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using items::MeasuredModel;

QWidget* ReviewWindow::makeMeasured()
{
    auto* page = new QWidget;
    auto* table = new QTableView;
    table->setModel(&m_measured);
    table->setItemDelegate(new MarkDelegate({MeasuredModel::MarkRole, MeasuredModel::Limit, -1, -1, -1, -1}, table));
    table->setObjectName(QStringLiteral("sources"));
    table->setAccessibleName(tr("Sources"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(MeasuredModel::Line, 52);
    table->setColumnWidth(MeasuredModel::Limit, 240);
    table->setColumnWidth(MeasuredModel::By, 240);
    auto* ask = new QPushButton(tr("&Ask each source now"));
    ask->setObjectName(QStringLiteral("askSources"));
    auto* state = new QLabel;
    state->setTextFormat(Qt::PlainText);
    state->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addWidget(state, 1);
    row->addWidget(ask);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::close, 0, 0);
    column->setSpacing(space::close);
    column->addLayout(row);
    column->addWidget(table, 1);
    connect(ask, &QPushButton::clicked, &m_measured, &MeasuredModel::test);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, table](const QModelIndex& current) {
        if (current.isValid()) goToLine(current.data(MeasuredModel::LineRole).toUInt(), table);
    });
    connect(&m_measured, &MeasuredModel::askingChanged, this, [this, ask, state] {
        ask->setEnabled(m_measured.hasSources() && !m_measured.isAsking());
        state->setText(!m_measured.problem().isEmpty() ? m_measured.problem()
                       : m_measured.hasSources()       ? tr("Where the number of each limit comes from. A limit without a source is asked of a person.")
                                                       : tr("No source is bound: every limit is asked of a person. Bind sources in the file beside the runbook."));
    });
    return page;
}

} // namespace holdpoint::widgets
