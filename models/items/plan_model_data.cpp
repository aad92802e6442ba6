// What the rows of the plan say.

#include "models/items/item_text.h"
#include "models/items/plan_model.h"
#include "models/items/waiting_text.h"

#include <QStringList>

namespace holdpoint::items {

using journal::Stage;

namespace {

constexpr std::int64_t worthSaying = 5000;      // a command of two seconds needs no forecast

/// People take the time they take.
bool isMeasured(plan::ItemKind kind) { return kind <= plan::ItemKind::Wait; }

} // namespace

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    // Between a record's change and the model's own there may be somebody who asks: about rows that are no more.
    if (!index.isValid() || !m_watch.isOfNow()) return {};
    const std::uint32_t node = nodeOf(index);
    if (m_tree.nodes[node].kind == RowKind::Item && role != Qt::DisplayRole) {
        if (QVariant own = ofItem(m_tree.nodes[node].index, role); own.isValid()) return own;
    }
    return cell(node, index.column(), role);
}

QVariant PlanModel::cell(std::uint32_t node, int column, int role) const
{
    const PlanTree::Node& row = m_tree.nodes[node];
    switch (role) {
    case Qt::DisplayRole: return column == TextColumn ? textOf(node) : column == WordColumn ? wordOfNode(node) : timeOf(node, false);
    case Qt::AccessibleTextRole: return column == TextColumn ? spokenText(node) : column == WordColumn ? wordOfNode(node) : timeOf(node, false);
    case Qt::ToolTipRole:
    case WholeTextRole: return textOf(node);
    case MarkRole: return QVariant::fromValue(markOfNode(node));
    case RowKindRole: return QVariant::fromValue(row.kind);
    case ItemRole: {
        std::uint32_t first = node;
        while (m_tree.nodes[first].kind != RowKind::Item && !m_tree.nodes[first].children.empty()) first = m_tree.nodes[first].children.front();
        return m_tree.nodes[first].kind == RowKind::Item ? m_tree.nodes[first].index : plan::none;
    }
    case WordRole: return wordOfNode(node);
    case LineRole: return row.line;
    case TimeRole: return timeOf(node, false);
    case ShortTimeRole: return timeOf(node, true);
    case TakenRole: return QVariant::fromValue<qint64>(taken(node));
    case ExpectedRole: return QVariant::fromValue<qint64>(expected(node));
    case CountsRole: return row.kind == RowKind::Item ? QString() : m_tallies[node].countsText();
    case ShortCountsRole: return m_tallies[node].count() == 0 ? QString() : QStringLiteral("%1/%2").arg(m_tallies[node].done()).arg(m_tallies[node].count());
    case EnvironmentRole: return row.kind == RowKind::Rollback ? toText(m_watch.procedure().rollbacks[row.index].environment) : QString();
    case CurrentRole: {
        std::uint32_t at = m_watch.stands() < m_tree.nodeOfItem.size() ? m_tree.nodeOfItem[m_watch.stands()] : 0;
        while (at != 0 && at != node) at = m_tree.nodes[at].parent;
        return at == node && at != 0;
    }
    default: return {};
    }
}

QVariant PlanModel::ofItem(std::uint32_t i, int role) const
{
    const journal::Record& record = m_view.record();
    const plan::Item& plan = record.itemAt(i);
    switch (role) {
    case Qt::ToolTipRole:
    case WholeTextRole: return wholeTextOf(record, i, m_watch.facts(i));
    case ItemRole: return i;
    case KindRole: return QVariant::fromValue(plan.kind);
    case NoteRole: return noteOf(record, i, m_watch.mark(i), m_watch.facts(i));
    case EnvironmentRole: return toText(plan.environment);
    case WaitsForRole: return m_view.advice().item == i ? waitingText(record, m_view.advice()) : QString();
    case AnsweredByRole: return toText(record.items[i].answeredBy);
    case DeviationRole: return deviationText(m_watch.facts(i));
    case ByPersonRole: return isPersonsWord(record, i);
    default: return {};
    }
}

QString PlanModel::textOf(std::uint32_t node) const
{
    const PlanTree::Node& row = m_tree.nodes[node];
    switch (row.kind) {
    case RowKind::Root: return {};
    case RowKind::Phase:
    case RowKind::Section: return readText(row.title);
    case RowKind::WaysBack: return tr("Ways back");
    case RowKind::Item: return firstLineOf(m_watch.procedure().items[row.index].text);
    case RowKind::Step: {
        const plan::ProcedureStep& step = m_watch.procedure().steps[row.index];
        QString text = readText(step.heading.empty() ? step.title : step.heading);
        // A heading may be a box to be ticked; its mark says whether it is.
        if (text.startsWith(QStringLiteral("[ ] ")) || text.startsWith(QStringLiteral("[x] "))) text.remove(0, 4);
        return text.isEmpty() ? tr("Step in line %1").arg(step.line) : text;
    }
    case RowKind::Rollback: {
        const plan::RollbackProcedure& way = m_watch.procedure().rollbacks[row.index];
        const QString text = way.title.empty() ? tr("Way back in line %1").arg(way.line) : readText(way.title);
        if (way.step >= m_watch.procedure().steps.size()) return text;
        return tr("%1 (of %2)").arg(text, readText(m_watch.procedure().steps[way.step].heading));
    }
    }
    return {};
}

Mark PlanModel::markOfNode(std::uint32_t node) const
{
    const PlanTree::Node& row = m_tree.nodes[node];
    if (row.kind == RowKind::Item) return m_watch.mark(row.index);
    const bool nothingHere = m_tallies[node].count() == 0 && m_tallies[node].of(Mark::NotChosen) == 0;
    return nothingHere ? Mark::Aside : m_tallies[node].mark();
}

QString PlanModel::wordOfNode(std::uint32_t node) const
{
    const PlanTree::Node& row = m_tree.nodes[node];
    const Mark mark = markOfNode(node);
    if (row.kind == RowKind::Item) return wordOf(mark, m_view.record(), row.index);
    return mark == Mark::Waiting ? wordOf(mark, m_view.record(), cell(node, TextColumn, ItemRole).toUInt()) : wordOf(mark);
}

std::int64_t PlanModel::taken(std::uint32_t node) const
{
    const PlanTree::Node& row = m_tree.nodes[node];
    if (row.kind == RowKind::Item) return takenMs(m_view.record().items[row.index], m_view.record().stage == Stage::Ended ? m_view.record().endedMs : m_view.nowMs());
    const PlanTally& tally = m_tallies[node];
    if (tally.begunMs() == 0) return -1;
    const bool goesOn = isUnderWay(node) && tally.done() < tally.count();
    return std::max<std::int64_t>((goesOn ? m_view.nowMs() : tally.settledMs()) - tally.begunMs(), 0);
}

/// Whether the release goes this way: forward work ends when it goes back.
bool PlanModel::isUnderWay(std::uint32_t node) const
{
    const std::uint32_t item = cell(node, TextColumn, ItemRole).toUInt();
    if (item >= m_watch.count()) return false;
    return m_view.record().stage == (m_watch.procedure().items[item].rollback == plan::none ? Stage::Forward : Stage::Back);
}

std::int64_t PlanModel::expected(std::uint32_t node) const
{
    const PlanTree::Node& row = m_tree.nodes[node];
    if (row.kind != RowKind::Item) return m_tallies[node].expectedMs() > 0 ? m_tallies[node].expectedMs() : -1;
    const std::int64_t ms = m_shares[row.index].expectedMs;
    return isMeasured(m_watch.procedure().items[row.index].kind) && ms >= worthSaying ? ms : -1;
}

QString PlanModel::timeOf(std::uint32_t node, bool shortened) const
{
    const std::int64_t took = taken(node), will = expected(node);
    const Mark mark = markOfNode(node);
    if (took < 0) {
        const bool comes = mark == Mark::Waiting || (mark >= Mark::Next && mark != Mark::Failed);
        return comes && will > 0 && isUnderWay(node) ? QStringLiteral("≈ ") + durationText(will) : QString();
    }
    const bool isItem = m_tree.nodes[node].kind == RowKind::Item;
    const bool goesOn = isItem ? mark == Mark::Running || mark == Mark::Retrying || mark == Mark::Asking : isUnderWay(node) && m_tallies[node].done() < m_tallies[node].count();
    if (!goesOn || will <= 0 || shortened) return durationText(took);
    return durationText(took) + QStringLiteral(" / ") + durationText(will);
}

/// "Step 3: Put it beside, failed, 2 of 5"; "cat health, command, line 51, passed".
QString PlanModel::spokenText(std::uint32_t node) const
{
    const PlanTree::Node& row = m_tree.nodes[node];
    QStringList parts{textOf(node)};
    if (row.kind == RowKind::Item) {
        parts << wordOf(m_watch.procedure().items[row.index].kind) << tr("line %1").arg(row.line) << wordOfNode(node);
        if (const QString note = ofItem(row.index, NoteRole).toString(); !note.isEmpty()) parts << note;
    } else {
        parts << wordOfNode(node);
        if (const QString counts = m_tallies[node].countsText(); !counts.isEmpty()) parts << counts;
    }
    if (cell(node, TextColumn, CurrentRole).toBool()) parts << tr("the release stands here");
    return parts.join(QStringLiteral(", "));
}

} // namespace holdpoint::items
