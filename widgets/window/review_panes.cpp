// The parts of the review window, and how they are put together. What they do stands in review_window.cpp.

#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/notices.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"
#include "widgets/window/command_palette.h"
#include "widgets/window/plan_pane.h"
#include "widgets/window/review_window.h"
#include "widgets/window/secret_delegate.h"
#include "widgets/window/source_view.h"
#include "widgets/window/start_form.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace holdpoint::widgets {

using items::FindingsModel;
using items::ParametersModel;

namespace {

/// Values are typed in it, so their column keeps its room when the others give way, and wherever in a row the keyboard stands, what is
/// typed goes to the value. Who has typed one goes on to the next that is missing; else what they type then would take its place.
class ParametersTable : public QTableView {
protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        const bool done = hint == QAbstractItemDelegate::SubmitModelCache || hint == QAbstractItemDelegate::EditNextItem;
        QTableView::closeEditor(editor, done ? QAbstractItemDelegate::NoHint : hint);
        if (!done) return;
        const int rows = model()->rowCount(), from = currentIndex().row();
        for (int step = 1; step < rows; ++step) {
            const QModelIndex next = model()->index((from + step) % rows, ParametersModel::Value);
            if (!next.data(ParametersModel::MissingRole).toBool()) continue;
            return setCurrentIndex(next);
        }
    }
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override { return QTableView::edit(index.siblingAtColumn(ParametersModel::Value), trigger, event); }
    void resizeEvent(QResizeEvent* event) override
    {
        constexpr int usual[] = {190, 0, 230, 180}, all = 190 + 230 + 180;
        constexpr ParametersModel::Column others[] = {ParametersModel::Name, ParametersModel::State, ParametersModel::Used};
        const int room = std::min(all, viewport()->width() * 7 / 10);
        if (event->oldSize().width() != event->size().width())
            for (const ParametersModel::Column column : others) setColumnWidth(column, usual[column] * room / all);
        QTableView::resizeEvent(event);
    }
};

} // namespace

QWidget* ReviewWindow::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new ElidedLabel;
    m_title->setFont(fontOf(Letter::Headline));
    m_where = new ElidedLabel;
    m_where->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(m_title);
    auto* nothing = new QLabel(tr("Opening runs nothing."));
    nothing->setFont(fontOf(Letter::Strong));
    m_unsaved = new QLabel(tr("Corrections are not in the file yet; a release uses them."));
    m_unsaved->setFont(fontOf(Letter::Strong));
    auto* below = new QHBoxLayout;
    below->setSpacing(space::close);
    below->addWidget(nothing);
    below->addWidget(m_unsaved);
    below->addWidget(m_where, 1);
    words->addLayout(below);
    m_undo = new QPushButton(tr("&Undo"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setToolTip(tr("Take the last correction back (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_save = new QPushButton(tr("Sa&ve into the file…"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setToolTip(tr("Shows what would change in the file before anything is written (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    row->addLayout(words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    return head;
}

QWidget* ReviewWindow::makeText()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    auto* title = new QLabel(tr("Ru&nbook"));
    title->setFont(fontOf(Letter::Title));
    title->setMinimumHeight(controlHeight);
    m_text = new SourceView;
    m_text->setModel(&m_source);
    title->setBuddy(m_text);
    column->addWidget(title);
    column->addWidget(m_text, 1);
    connect(m_text, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_text->indexAt(at);
        if (!index.isValid()) return;
        auto* menu = new QMenu(m_text);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_planPane->fillMenu(*menu, index.data(items::SourceModel::LineRole).toUInt());
        if (!menu->isEmpty()) menu->popup(m_text->viewport()->mapToGlobal(at));
    });
    return side;
}

void ReviewWindow::makeFindings()
{
    m_findingsTable = new QTableView;
    m_findingsTable->setModel(&m_findings);
    m_findingsTable->setItemDelegate(new MarkDelegate({FindingsModel::MarkRole, FindingsModel::Severity, -1, -1, -1, -1}, m_findingsTable));
    layOutTable(*m_findingsTable, FindingsModel::Message, tr("Findings"));
    const int widths[] = {104, 52, 0, 260, 0};
    for (int column = 0; column < FindingsModel::columns; ++column)
        if (widths[column] > 0) m_findingsTable->setColumnWidth(column, widths[column]);
    m_findingsTable->hideColumn(FindingsModel::Rule);
}

void ReviewWindow::makeParameters()
{
    m_parametersTable = new ParametersTable;
    m_parametersTable->setModel(&m_parameters);
    const MarkDelegate::Roles roles{ParametersModel::MarkRole, ParametersModel::State, -1, -1, -1, ParametersModel::MissingRole};
    m_parametersTable->setItemDelegate(new SecretDelegate(roles, ParametersModel::SecretRole, m_parametersTable));
    layOutTable(*m_parametersTable, ParametersModel::Value, tr("Values"));
    m_parametersTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
}

QWidget* ReviewWindow::makeLower()
{
    makeFindings();
    makeParameters();
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_parametersTable, tr("Values"));
    m_tabs->addTab(m_findingsTable, tr("Findings"));
    m_tabs->addTab(makeMeasured(), tr("Sources"));
    m_form = new StartForm;
    auto* lower = new QSplitter;
    lower->setHandleWidth(space::wide);
    lower->setChildrenCollapsible(false);
    lower->addWidget(m_tabs);
    lower->addWidget(m_form);
    lower->setStretchFactor(0, 1);
    lower->setSizes({800, 430});
    return lower;
}

QWidget* ReviewWindow::makePage()
{
    m_planPane = new PlanPane(m_plan);
    auto* upper = new QSplitter;
    upper->setHandleWidth(space::wide);
    upper->setChildrenCollapsible(false);
    upper->addWidget(makeText());
    upper->addWidget(m_planPane);
    upper->setSizes({540, 690});
    auto* both = new QSplitter(Qt::Vertical);
    both->setHandleWidth(space::wide);
    both->setChildrenCollapsible(false);
    both->addWidget(upper);
    both->addWidget(makeLower());
    both->setStretchFactor(0, 1);
    both->setSizes({420, 270});
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->hide();
    connect(&m_banner->addButton(tr("Close")), &QPushButton::clicked, m_banner, &QWidget::hide);
    m_repairBanner = new Banner;
    m_repairBanner->setObjectName(QStringLiteral("repairBanner"));
    m_repairBanner->hide();
    QPushButton& repair = m_repairBanner->addButton(tr("Show the repair…"));
    repair.setObjectName(QStringLiteral("repair"));
    connect(&repair, &QPushButton::clicked, &m_review, &session::Review::compareRepair);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    column->setSpacing(space::normal);
    column->addWidget(makeHead());
    column->addWidget(m_repairBanner);
    column->addWidget(m_banner);
    column->addWidget(both, 1);
    return page;
}

void ReviewWindow::makeActions()
{
    addCommand(*this, tr("To the next that needs a look"), QKeySequence(Qt::Key_F8), [this] { m_planPane->nextDoubt(true); });
    addCommand(*this, tr("To the one before that needs a look"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { m_planPane->nextDoubt(false); });
    addCommand(*this, tr("Take the last correction back"), QKeySequence::Undo, [this] { m_review.undo(); });
    addCommand(*this, tr("Save the corrections into the file…"), QKeySequence::Save, [this] { if (m_save->isEnabled()) m_review.compare(); });
    addCommand(*this, tr("Open a runbook…"), QKeySequence::Open, [this] { Q_EMIT openAsked(); });
    addCommand(*this, tr("Close"), QKeySequence::Close, [this] { close(); });
    offerCommands(*this);
    auto* confirm = new QShortcut(QKeySequence(Qt::Key_Space), &m_planPane->table());
    confirm->setContext(Qt::WidgetShortcut);
    connect(confirm, &QShortcut::activated, m_planPane, &PlanPane::confirmCurrent);
}

} // namespace holdpoint::widgets
