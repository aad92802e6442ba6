#include "models/items/plan_filter.h"

#include "models/items/item_text.h"

namespace holdpoint::items {

namespace {

bool isOver(Mark mark)
{
    switch (mark) {
    case Mark::Aside:
    case Mark::NotChosen:
    case Mark::Passed:
    case Mark::Confirmed:
    case Mark::Skipped:
    case Mark::Overridden: return true;
    default: return false;
    }
}

} // namespace

PlanFilter::PlanFilter(PlanModel& plan, QObject* parent) : QSortFilterProxyModel(parent), m_plan(plan)
{
    // Counted before the base class hears of the change, because it asks at once.
    connect(&plan, &QAbstractItemModel::modelReset, this, [this] {
        readTexts();
        countAll();
    });
    connect(&plan, &QAbstractItemModel::dataChanged, this, &PlanFilter::recount);
    readTexts();
    countAll();
    setSourceModel(&plan);
}

void PlanFilter::show(PlanPart part, const QString& text)
{
    if (part == m_part && text == m_text) return;
    m_part = part;
    m_text = text;
    readTexts();
    countAll();
    invalidateFilter();
}

/// A parent stands before its children in the tree's list, so what it says reaches them.
void PlanFilter::readTexts()
{
    const auto& nodes = m_plan.tree().nodes;
    m_says.assign(nodes.size(), m_text.isEmpty());
    if (m_text.isEmpty()) return;
    for (std::uint32_t node = 1; node < nodes.size(); ++node) m_says[node] = m_says[nodes[node].parent] || says(node);
}

bool PlanFilter::says(std::uint32_t node) const
{
    const PlanTree::Node& row = m_plan.tree().nodes[node];
    if (m_plan.textOf(node).contains(m_text, Qt::CaseInsensitive)) return true;
    if (row.kind != RowKind::Item) return false;
    const QVariant whole = m_plan.data(m_plan.indexOf(row.index), PlanModel::WholeTextRole);
    return m_text == QString::number(row.line) || whole.toString().contains(m_text, Qt::CaseInsensitive);
}

bool PlanFilter::fits(std::uint32_t item) const
{
    switch (m_part) {
    case PlanPart::All: return true;
    case PlanPart::Open: return !isOver(m_plan.mark(item));
    case PlanPart::Attention: return isUrgent(m_plan.mark(item));
    case PlanPart::Deviations: return m_plan.deviates(item);
    }
    return true;
}

void PlanFilter::countAll()
{
    const auto& nodes = m_plan.tree().nodes;
    m_hits.assign(nodes.size(), 0);
    for (std::uint32_t node = 1; node < nodes.size(); ++node) count(node);
}

void PlanFilter::count(std::uint32_t node)
{
    const auto& nodes = m_plan.tree().nodes;
    if (nodes[node].kind != RowKind::Item) return;
    const bool is = m_says[node] && fits(nodes[node].index), was = m_hits[node] > 0;
    if (is == was) return;
    m_hits[node] = is ? 1 : 0;
    while (node != 0) {
        node = nodes[node].parent;
        m_hits[node] = is ? m_hits[node] + 1 : m_hits[node] - 1;
    }
}

void PlanFilter::recount(const QModelIndex& from, const QModelIndex& to)
{
    if (isOpen()) return;
    const auto& nodes = m_plan.tree().nodes;
    const auto& siblings = nodes[PlanModel::nodeOf(from.parent())].children;
    for (int row = from.row(); row <= to.row(); ++row) {
        const std::uint32_t node = siblings[static_cast<std::size_t>(row)];
        // What an item says changes with its values, and when somebody edits it.
        if (!m_text.isEmpty() && nodes[node].kind == RowKind::Item) m_says[node] = m_says[nodes[node].parent] || says(node);
        count(node);
    }
}

bool PlanFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return isOpen() || m_hits[m_plan.tree().nodes[PlanModel::nodeOf(parent)].children[static_cast<std::size_t>(row)]] > 0;
}

} // namespace holdpoint::items
