#include "widgets/docks/people_dock.h"

#include "widgets/delegates/people_delegate.h"
#include "widgets/docks/dock_parts.h"
#include "widgets/style/spacing.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <utility>

namespace holdpoint::widgets {

using items::Mark;
using items::PeopleModel;

PeopleDock::PeopleDock(session::RecordView& view, items::Selection& selection, QWidget* parent)
    : QWidget(parent), m_view(view), m_selection(selection), m_model(view), m_table(new RowTable(tr("People"))), m_sign(new QPushButton(iconNamed(Icon::Sign, this), tr("Sign…"))),
      m_handOver(new QPushButton(iconNamed(Icon::People, this), tr("Hand over…"))), m_note(new QPushButton(iconNamed(Icon::Note, this), tr("Note…"))), m_copy(new QPushButton(iconNamed(Icon::Copy, this), tr("Copy")))
{
    build();
    listen();
    spanHeadings();
    showButtons();
}

void PeopleDock::build()
{
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCurrentIndex(m_model.index(1, 0));      // not the heading
    m_table->setItemDelegate(new PeopleDelegate(m_table));
    m_table->setWideColumn(PeopleModel::What);
    m_table->fitColumn(PeopleModel::Who, QStringLiteral("Operations on-call"));
    m_table->fitColumn(PeopleModel::Age, QStringLiteral("00 h 00 min ago"));
    m_copy->setToolTip(tr("Copy the contact or the text of the chosen row (%1)").arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(space::close, space::close, space::close, space::close);
    tools->setSpacing(space::close);
    for (QPushButton* button : {m_sign, m_handOver, m_note}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    m_copy->setAutoDefault(false);
    tools->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(tools);
    setFocusProxy(m_table);
}

void PeopleDock::listen()
{
    for (const auto signal : {&QAbstractItemModel::modelReset}) connect(&m_model, signal, this, &PeopleDock::spanHeadings);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PeopleDock::spanHeadings);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &PeopleDock::spanHeadings);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PeopleDock::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeopleDock::showButtons);
    connect(m_table, &RowTable::chosen, this, [this](const QModelIndex& index) {
        if (const std::uint32_t item = index.data(PeopleModel::ItemRole).toUInt(); item != plan::none) m_selection.setCurrent(item);
    });
    connect(m_table, &RowTable::copyWanted, this, &PeopleDock::copyRow);
    connect(m_copy, &QPushButton::clicked, this, &PeopleDock::copyRow);
    connect(m_sign, &QPushButton::clicked, this, [this] { if (itemToSign() != plan::none) Q_EMIT signRequested(itemToSign()); });
    connect(m_handOver, &QPushButton::clicked, this, &PeopleDock::handOverRequested);
    connect(m_note, &QPushButton::clicked, this, &PeopleDock::noteRequested);
}

/// A heading stands over all columns.
void PeopleDock::spanHeadings()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.row(row).heading) m_table->setSpan(row, 0, 1, PeopleModel::Columns);
    showButtons();
}

void PeopleDock::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showButtons();
}

void PeopleDock::showButtons()
{
    const journal::Stage stage = m_view.record().stage;
    const bool goesOn = !m_readOnly && (stage == journal::Stage::Forward || stage == journal::Stage::Back);
    m_sign->setEnabled(goesOn && itemToSign() != plan::none);
    m_handOver->setEnabled(goesOn);
    m_note->setEnabled(!m_readOnly && stage != journal::Stage::Empty);
    const QString looked = tr("This is only looked at; it takes no word.");
    for (const auto& [button, does] : {std::pair{m_sign, tr("Sign what is chosen, or what is waited for")}, std::pair{m_handOver, tr("Make somebody else responsible")}, std::pair{m_note, tr("Leave a note for all")}}) {
        button->setToolTip(m_readOnly ? looked : does);
        button->setAccessibleDescription(button->toolTip());
    }
    m_copy->setEnabled(m_table->currentIndex().isValid() && !m_table->currentIndex().data(PeopleModel::CopyRole).toString().isEmpty());
}

/// The chosen sign-off, if it is still open; else the one that is waited for.
std::uint32_t PeopleDock::itemToSign() const
{
    const QModelIndex chosen = m_table->currentIndex();
    const std::uint32_t item = chosen.isValid() ? chosen.data(PeopleModel::ItemRole).toUInt() : plan::none;
    if (item != plan::none && item < m_view.record().items.size() && !m_view.record().items[item].over()) return item;
    return m_model.signOffAsked();
}

void PeopleDock::copyRow()
{
    const QString text = m_table->currentIndex().data(PeopleModel::CopyRole).toString();
    if (!text.isEmpty()) QApplication::clipboard()->setText(text);
}

} // namespace holdpoint::widgets
