#include "widgets/docks/alarms_dock.h"

#include "models/items/words.h"
#include "widgets/delegates/alarm_delegate.h"
#include "widgets/docks/dock_parts.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace holdpoint::widgets {

using items::AlarmRow;
using items::AttentionModel;

namespace {

constexpr int rowsBesideDetails = 2;
constexpr int leastLines = 11;      ///< the head of the table, two rows, what one of them is about, and its buttons

} // namespace

AlarmsDock::AlarmsDock(session::RecordView& view, items::Selection& selection, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_model(view), m_table(new RowTable(tr("Alarms"))), m_what(wrappingLine(tr("The chosen alarm"), this)), m_details(wrappingLine(tr("Cause, consequence and action"), this)),
      m_acknowledge(new QPushButton(iconNamed(Icon::Check, this), tr("Acknowledge"))), m_goTo(new QPushButton(tr("Go to"))), m_see(new QPushButton(iconNamed(Icon::Edit, this), tr("Say what you see…")))
{
    build();
    listen();
    changed();
}

void AlarmsDock::build()
{
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new AlarmDelegate(m_table));
    m_table->setWideColumn(AttentionModel::What);
    m_table->setMinimumHeight(1);       // how much it keeps beside the details is said below
    m_table->fitColumn(AttentionModel::Since, QStringLiteral("00 h 00 min"));
    m_table->fitColumn(AttentionModel::State, items::wordOf(items::Seen::GoneUnseen), RowTable::Beside::Mark);
    m_both = new QSplitter(Qt::Vertical);
    m_both->setChildrenCollapsible(false);
    m_both->addWidget(m_table);
    m_both->addWidget(m_panel = buildDetails());
    m_both->setStretchFactor(0, 1);
    m_both->setStretchFactor(1, 1);
    m_both->setSizes({1000, 1300});
    connect(m_both, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new PaneStack(m_both, Icon::Alarm, tr("Nothing needs you, and nothing is out of order."));
    column->addWidget(m_stack);
    setFocusProxy(m_table);
    // A step that has much to say takes no more room than this from it.
    setMinimumHeight(fontMetrics().height() * leastLines);
}

QWidget* AlarmsDock::buildDetails()
{
    m_what->setFont(fontOf(Letter::Strong));
    m_text = new QWidget;
    auto* lines = new QVBoxLayout(m_text);
    lines->setContentsMargins(space::normal, space::close, space::normal, space::close);
    lines->setSpacing(space::tight);
    lines->addWidget(m_what);
    lines->addWidget(m_details);
    lines->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_text);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::close, 0, space::close, space::close);
    buttons->setSpacing(space::close);
    m_see->setObjectName(QStringLiteral("alarmSee"));
    for (QPushButton* button : {m_acknowledge, m_see, m_goTo}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_acknowledge->setToolTip(tr("Say that you have seen it (Space). The release goes on as before."));
    m_goTo->setToolTip(tr("Show what it is about (Enter)"));
    m_see->setToolTip(tr("You have looked at it yourself: say the value, and the limit is judged by it"));
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    return panel;
}

void AlarmsDock::listen()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        // The worst stands first; who reads another one just now goes on reading.
        if (!m_table->hasFocus()) m_table->setCurrentIndex(m_model.index(0, 0));
        changed();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &AlarmsDock::changed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AlarmsDock::changed);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AlarmsDock::changed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AlarmsDock::showDetails);
    connect(m_table, &RowTable::chosen, this, &AlarmsDock::goTo);
    connect(m_table, &RowTable::copyWanted, this, &AlarmsDock::copyRow);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlarmsDock::acknowledge);
    connect(m_see, &QPushButton::clicked, this, [this] {
        if (const std::string limit = chosenLimit(); !limit.empty()) Q_EMIT seeAsked(QString::fromStdString(limit));
    });
    connect(m_goTo, &QPushButton::clicked, this, [this] { goTo(m_table->currentIndex()); });
    auto* seen = new QAction(tr("Acknowledge"), m_table);
    seen->setShortcut(Qt::Key_Space);
    seen->setShortcutContext(Qt::WidgetShortcut);
    connect(seen, &QAction::triggered, this, &AlarmsDock::acknowledge);
    m_table->insertAction(m_table->actions().constFirst(), seen);
}

/// The worst is chosen as long as nobody has chosen another.
void AlarmsDock::changed()
{
    const bool any = m_model.rowCount() > 0;
    m_stack->showContent(any);
    if (any && !m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model.index(0, 0));
    showDetails();
    if (std::exchange(m_unseen, m_model.unseen()) != m_model.unseen()) Q_EMIT unseenChanged(m_model.unseen());
}

void AlarmsDock::showDetails()
{
    const QModelIndex at = m_table->currentIndex();
    m_acknowledge->setEnabled(at.isValid() && m_model.canAcknowledge(at.row()));
    m_see->setVisible(!m_readOnly && !chosenLimit().empty());
    m_goTo->setEnabled(at.isValid() && at.data(AttentionModel::ItemRole).toUInt() != plan::none);
    if (!at.isValid()) {
        m_what->clear();
        m_details->clear();
        return;
    }
    const AlarmRow& row = m_model.row(at.row());
    QStringList lines;
    if (!row.attention.cause.isEmpty()) lines += tr("Cause: %1").arg(row.attention.cause);
    // Of what is over nothing follows any more, and what was to be done then may be wrong by now.
    const bool over = row.seen == items::Seen::GoneUnseen;
    if (!over && !row.attention.consequence.isEmpty()) lines += tr("Consequence: %1").arg(row.attention.consequence);
    if (over) lines += tr("It is over. Acknowledge it, so that it is known to have been seen.");
    else if (!row.attention.action.isEmpty()) lines += tr("To do: %1").arg(row.attention.action);
    if (row.sinceMs != 0) lines += tr("Since: %1").arg(items::wholeTime(row.sinceMs));
    m_what->setText(row.attention.what);
    m_details->setText(lines.join(QLatin1Char('\n')));
    fitDetails();
}

/// Cause, consequence and action are read without scrolling as long as some rows of the list have room beside them; a list of alarms
/// is quicker scrolled than a sentence.
void AlarmsDock::fitDetails()
{
    const int all = m_both->height() - m_both->handleWidth();
    if (m_divided || all <= 0 || !m_table->currentIndex().isValid()) return;
    const int rows = m_table->horizontalHeader()->height() + std::min(rowsBesideDetails, m_model.rowCount()) * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
    const auto* scroll = m_panel->findChild<QScrollArea*>();
    const int buttons = m_panel->sizeHint().height() - scroll->sizeHint().expandedTo(scroll->minimumSizeHint()).height();
    const int wanted = m_text->layout()->totalHeightForWidth(m_panel->width()) + buttons;
    const int usual = all * 13 / 23;
    int panel = std::clamp(wanted, std::min(usual, all - rows), std::max(usual, all - rows));
    // A line that is cut looks like the last one: what does not fit ends between two lines.
    if (panel < wanted) panel -= (panel - buttons - m_details->y()) % m_details->fontMetrics().lineSpacing();
    if (m_both->sizes().value(1) != panel) m_both->setSizes({all - panel, panel});
}

void AlarmsDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitDetails();
}

void AlarmsDock::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showDetails();
}

/// The limit that the chosen alarm is about; empty: it is about none.
std::string AlarmsDock::chosenLimit() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_model.row(at.row()).attention.limitId : std::string();
}

void AlarmsDock::acknowledge()
{
    if (m_table->currentIndex().isValid()) m_model.acknowledge(m_table->currentIndex().row());
}

void AlarmsDock::goTo(const QModelIndex& index)
{
    if (!index.isValid()) return;
    if (const std::uint32_t item = index.data(AttentionModel::ItemRole).toUInt(); item != plan::none) m_selection.setCurrent(item);
}

void AlarmsDock::copyRow()
{
    if (m_table->currentIndex().isValid()) QApplication::clipboard()->setText(m_table->currentIndex().data(Qt::ToolTipRole).toString());
}

} // namespace holdpoint::widgets
