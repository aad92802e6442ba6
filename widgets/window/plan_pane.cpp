#include "widgets/window/plan_pane.h"

#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"
#include "widgets/window/mark_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using items::ReviewModel;

PlanPane::PlanPane(ReviewModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    m_filter.setSourceModel(&m_model);
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(makeHead());
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    connect(&m_model, &ReviewModel::lookedChanged, this, &PlanPane::showCounts);
    connect(&m_model, &ReviewModel::lookedChanged, this, &PlanPane::showCurrent);
    connect(&m_model, &ReviewModel::shown, this, &PlanPane::showCurrent);
    showCounts();
    showCurrent();
}

void PlanPane::makeTable()
{
    m_table = new QTableView;
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new MarkDelegate({ReviewModel::MarkRole, ReviewModel::Look, ReviewModel::CodeRole, ReviewModel::DepthRole, ReviewModel::Reading, -1}, m_table));
    layOutTable(*m_table, ReviewModel::Reading, tr("What was understood"), denseRowHeight);
    m_table->setColumnWidth(ReviewModel::Line, 52);
    m_table->setColumnWidth(ReviewModel::Kind, 116);
    m_table->setColumnWidth(ReviewModel::Look, 136);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_table->indexAt(at).isValid()) m_menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        showCurrent();
        if (!m_told) tellLine(current);
    });
    // The one that is chosen already may be asked for again: the text may stand somewhere else by now. Another one was told when it was chosen.
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (currentRow() == m_before) tellLine(index);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &PlanPane::scrolled);
}

QWidget* PlanPane::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    auto* title = new QLabel(tr("&Plan"));
    title->setFont(fontOf(Letter::Title));
    title->setBuddy(m_table);
    m_counts = new QLabel;
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [&](const QString& text, const QString& tip) {
        auto* made = new QToolButton;
        made->setText(text);
        made->setToolTip(tip);
        made->setMinimumHeight(controlHeight);
        return made;
    };
    m_onlyOpen = button({}, tr("Show only what was understood with less than certainty"));
    m_onlyOpen->setCheckable(true);
    m_onlyOpen->setObjectName(QStringLiteral("onlyOpen"));
    connect(m_onlyOpen, &QToolButton::toggled, this, [this](bool on) {
        showOnlyOpen(on);
    });
    m_previous = button(tr("Previous"), tr("The one before that needs a look (Shift+F8)"));
    m_next = button(tr("Next"), tr("The next one that needs a look (F8)"));
    connect(m_previous, &QToolButton::clicked, this, [this] { nextDoubt(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { nextDoubt(true); });
    row->addWidget(title);
    row->addWidget(m_counts, 1);
    for (QToolButton* made : {m_onlyOpen, m_previous, m_next}) row->addWidget(made);
    return head;
}

QWidget* PlanPane::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_explanation = new ElidedLabel;
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_reason = new ElidedLabel;
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(m_explanation);
    words->addWidget(m_reason);
    m_right = new QPushButton(iconNamed(Icon::Check, this), tr("That is &right"));
    m_right->setObjectName(QStringLiteral("confirm"));
    m_right->setToolTip(tr("It was understood as it is meant (Space in the plan)"));
    connect(m_right, &QPushButton::clicked, this, &PlanPane::confirmCurrent);
    m_correct = new QPushButton(iconNamed(Icon::Edit, this), tr("&Correct"));
    m_correct->setObjectName(QStringLiteral("correct"));
    m_correct->setToolTip(tr("Say what it is instead. The file is changed when you save, and not before"));
    m_menu = new QMenu(m_correct);
    m_menu->setObjectName(QStringLiteral("corrections"));
    m_correct->setMenu(m_menu);
    row->addLayout(words, 1);
    row->addWidget(m_right);
    row->addWidget(m_correct);
    return foot;
}

/// While rows go the choice wanders from one to the next; what counts is where it comes to rest.
void PlanPane::showOnlyOpen(bool only)
{
    m_told = true;
    m_filter.setOnlyOpen(only);
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0) m_table->setCurrentIndex(m_filter.index(0, ReviewModel::Reading));
    m_told = false;
    if (m_table->currentIndex().isValid()) m_table->scrollTo(m_table->currentIndex());
    showCurrent();
    tellLine(m_table->currentIndex());
}

bool PlanPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) m_before = currentRow();
    return QWidget::eventFilter(watched, event);
}

void PlanPane::tellLine(const QModelIndex& index)
{
    if (index.isValid()) Q_EMIT lineChosen(index.data(ReviewModel::LineRole).toUInt());
}

int PlanPane::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_filter.mapToSource(current).row() : -1;
}

void PlanPane::chooseRow(int row)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.index(row, ReviewModel::Reading));
    if (!index.isValid()) return;
    m_table->setCurrentIndex(index);
    // What would be seen in part is brought to the middle, with what stands around it.
    if (!m_table->viewport()->rect().contains(m_table->visualRect(index).adjusted(0, -denseRowHeight, 0, denseRowHeight))) m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void PlanPane::showLine(std::uint32_t line)
{
    const int row = m_model.rowAt(line);
    if (row < 0) return;
    m_told = true;
    chooseRow(row);
    m_told = false;
}

void PlanPane::scrollToLine(std::uint32_t line)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.index(std::max(m_model.rowAt(line), 0), ReviewModel::Reading));
    if (index.isValid()) m_table->scrollTo(index, QAbstractItemView::PositionAtTop);
}

std::uint32_t PlanPane::topLine() const
{
    const QModelIndex top = m_table->indexAt({4, 2});
    return top.isValid() ? top.data(ReviewModel::LineRole).toUInt() : 0;
}

void PlanPane::nextDoubt(bool forward)
{
    const int count = m_model.rowCount();
    const int from = currentRow();
    for (int step = 1; step <= count; ++step) {
        const int start = from < 0 ? (forward ? -1 : count) : from;
        const int row = ((start + (forward ? step : -step)) % count + count) % count;
        if (!m_model.index(row, 0).data(ReviewModel::OpenRole).toBool()) continue;
        chooseRow(row);
        return;
    }
}

void PlanPane::confirmCurrent()
{
    const int row = currentRow();
    if (row < 0) return;
    const bool open = m_model.index(row, 0).data(ReviewModel::OpenRole).toBool();
    m_model.confirm(row, open);     // a second time takes it back
    if (open) nextDoubt(true);
}

void PlanPane::setBusy(bool busy)
{
    m_busy = busy;
    showCurrent();
}

void PlanPane::showCounts()
{
    const int open = m_model.open();
    m_onlyOpen->setText(open == 0 ? tr("Nothing needs a look") : tr("Needs a look: %1").arg(open));
    m_counts->setText(m_model.confirmed() > 0 ? tr("%1 rows, %2 confirmed").arg(m_model.rowCount()).arg(m_model.confirmed()) : tr("%1 rows").arg(m_model.rowCount()));
    m_next->setEnabled(open > 0);
    m_previous->setEnabled(open > 0);
}

void PlanPane::showCurrent()
{
    const int row = currentRow();
    const QModelIndex first = m_model.index(row, 0);
    const bool doubtful = first.isValid() && !first.data(ReviewModel::ReasonRole).toString().isEmpty();
    const bool open = first.isValid() && first.data(ReviewModel::OpenRole).toBool();
    m_explanation->setText(row < 0 ? tr("Choose a row to see why it was understood so.") : m_model.explanation(row));
    m_reason->setText(doubtful ? first.data(ReviewModel::ReasonRole).toString() : QString());
    m_right->setEnabled(doubtful);
    m_right->setText(doubtful && !open ? tr("Look again") : tr("That is &right"));
    m_menu->clear();
    if (row >= 0) addOffers(*m_menu, m_model.offers(row), first.data(ReviewModel::LineRole).toUInt());
    m_correct->setEnabled(!m_busy && !m_menu->isEmpty());
}

void PlanPane::fillMenu(QMenu& menu, std::uint32_t line)
{
    if (m_model.runbook()) addOffers(menu, items::offersForLine(*m_model.runbook()->plan, line), line);
}

void PlanPane::addOffers(QMenu& menu, const QList<items::Offer>& offers, std::uint32_t line)
{
    for (const items::Offer& offer : offers) {
        const QString key = QString::fromStdString(offer.key), value = QString::fromStdString(offer.value);
        QAction* action = menu.addAction(offer.text);
        action->setEnabled(!m_busy);
        connect(action, &QAction::triggered, this, [this, line, key, value, asks = offer.asks] {
            if (asks) Q_EMIT valueWanted(line, key, value);
            else Q_EMIT correctionChosen(line, key, value);
        });
    }
}

} // namespace holdpoint::widgets
