#include "models/items/plan_model.h"

#include <algorithm>
#include <utility>

namespace holdpoint::items {

PlanModel::PlanModel(const session::RecordView& view, QObject* parent) : QAbstractItemModel(parent), m_view(view), m_watch(view)
{
    connect(&m_watch, &ItemWatch::replaced, this, &PlanModel::rebuild);
    connect(&m_watch, &ItemWatch::changed, this, &PlanModel::update);
    connect(&m_watch, &ItemWatch::retold, this, [this] {
        recount();
        sayAll();
    });
    rebuild();
}

void PlanModel::setRunbook(session::RunbookPointer runbook)
{
    m_runbook = std::move(runbook);
    if (m_watch.isOfNow()) rebuild();   // else it comes with the other plan
}

// --- what has happened ---

void PlanModel::rebuild()
{
    beginResetModel();
    const bool fits = m_runbook && m_runbook->procedure->runbookSha256 == m_watch.procedure().runbookSha256;
    m_tree = makePlanTree(m_watch.procedure(), fits ? m_runbook.get() : nullptr);
    recount();
    endResetModel();
}

void PlanModel::recount()
{
    m_tallies.assign(m_tree.nodes.size(), {});
    m_shares.assign(m_watch.count(), {});
    for (std::uint32_t i = 0; i < m_watch.count(); ++i) {
        m_shares[i] = shareOf(i);
        tallyUp(i, 1);
    }
}

void PlanModel::update(const std::vector<std::uint32_t>& items)
{
    std::vector<std::uint32_t> nodes;
    for (const std::uint32_t item : items) {
        tallyUp(item, -1);
        m_shares[item] = shareOf(item);
        tallyUp(item, 1);
        for (std::uint32_t node = m_tree.nodeOfItem[item]; node != 0; node = m_tree.nodes[node].parent) nodes.push_back(node);
    }
    sayChanged(std::move(nodes));
}

void PlanModel::tick()
{
    if (!m_watch.isOfNow() || m_view.record().stage == journal::Stage::Ended) return;
    std::vector<std::uint32_t> items = itemsInTurn(m_view.record());
    items.insert(items.end(), m_view.record().busy.begin(), m_view.record().busy.end());
    if (m_watch.stands() < m_watch.count()) items.push_back(m_watch.stands());
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    update(items);
}

ItemShare PlanModel::shareOf(std::uint32_t i) const
{
    const journal::ItemRecord& item = m_view.record().items[i];
    const auto& forecast = m_view.forecast().itemMs;
    const bool over = item.ran() && item.state == journal::ItemState::Settled;
    return {m_watch.mark(i), i < forecast.size() ? forecast[i] : 0, item.firstBegunMs, over ? item.settledMs : 0};
}

void PlanModel::tallyUp(std::uint32_t item, int sign)
{
    std::uint32_t node = m_tree.nodeOfItem[item];
    while (node != 0) {
        node = m_tree.nodes[node].parent;
        m_tallies[node].add(m_shares[item], sign);
    }
}

// --- saying so ---

/// The deepest first: who hears of a row finds those below it as they are now. Neighbours are said in one word.
void PlanModel::sayChanged(std::vector<std::uint32_t> nodes)
{
    const auto placeOf = [this](std::uint32_t node) { return std::pair(m_tree.nodes[node].parent, m_tree.nodes[node].row); };
    std::sort(nodes.begin(), nodes.end(), [&](std::uint32_t a, std::uint32_t b) { return placeOf(a) > placeOf(b); });
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    for (std::size_t first = 0; first < nodes.size();) {
        std::size_t last = first;
        while (last + 1 < nodes.size() && placeOf(nodes[last + 1]) == std::pair(placeOf(nodes[last]).first, placeOf(nodes[last]).second - 1)) ++last;
        Q_EMIT dataChanged(indexOfNode(nodes[last]), indexOfNode(nodes[first], columns - 1));
        first = last + 1;
    }
}

void PlanModel::sayAll()
{
    for (std::size_t node = m_tree.nodes.size(); node-- > 0;)
        if (const auto& children = m_tree.nodes[node].children; !children.empty()) Q_EMIT dataChanged(indexOfNode(children.front()), indexOfNode(children.back(), columns - 1));
}

// --- the tree ---

QModelIndex PlanModel::indexOfNode(std::uint32_t node, int column) const
{
    return node == 0 ? QModelIndex() : createIndex(static_cast<int>(m_tree.nodes[node].row), column, static_cast<quintptr>(node));
}

QModelIndex PlanModel::indexOf(std::uint32_t item) const { return item < m_tree.nodeOfItem.size() ? indexOfNode(m_tree.nodeOfItem[item]) : QModelIndex(); }

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, static_cast<quintptr>(m_tree.nodes[nodeOf(parent)].children[static_cast<std::size_t>(row)]));
}

QModelIndex PlanModel::parent(const QModelIndex& index) const { return index.isValid() ? indexOfNode(m_tree.nodes[nodeOf(index)].parent) : QModelIndex(); }

int PlanModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0 || m_tree.nodes.empty()) return 0;
    return static_cast<int>(m_tree.nodes[nodeOf(parent)].children.size());
}

int PlanModel::columnCount(const QModelIndex& /*parent*/) const { return columns; }

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case TextColumn: return tr("Plan");
    case WordColumn: return tr("State");
    case TimeColumn: return tr("Time");
    default: return {};
    }
}

} // namespace holdpoint::items
