#include "models/items/review_model.h"

#include "models/session/background.h"

#include <algorithm>
#include <map>

namespace holdpoint::items {

void ReviewModel::show(const session::RunbookPointer& runbook)
{
    session::inBackground(this, [runbook] { return reviewRowsOf(*runbook->plan); }, [this, runbook, asked = ++m_asked](const std::vector<ReviewRow>& rows) {
        if (asked == m_asked) take(runbook, rows);  // else the runbook is another one by now
    });
}

/// What a doubtful row says. Rows that say the same are told apart by which of them it is.
std::string ReviewModel::keyOf(const ReviewRow& row) const
{
    return std::to_string(static_cast<int>(row.part)) + ruleOf(*m_runbook->plan, row) + '\n' + readingOf(*m_runbook->plan, row).toStdString();
}

std::vector<std::string> ReviewModel::keys() const
{
    std::vector<std::string> all(m_rows.size());
    std::map<std::string, int> numbers;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].row.doubt == Doubt::None) continue;
        all[i] = keyOf(m_rows[i].row);
        all[i] += '\n' + std::to_string(++numbers[all[i]]);
    }
    return all;
}

void ReviewModel::take(const session::RunbookPointer& runbook, const std::vector<ReviewRow>& rows)
{
    beginResetModel();
    m_runbook = runbook;
    m_rows.clear();
    m_rows.reserve(rows.size());
    for (const ReviewRow& row : rows) m_rows.push_back({row});
    const std::vector<std::string> all = keys();
    for (std::size_t i = 0; i < m_rows.size(); ++i) m_rows[i].confirmed = !all[i].empty() && m_seen.contains(all[i]);
    count();
    endResetModel();
    Q_EMIT shown();
    Q_EMIT lookedChanged();
}

void ReviewModel::count()
{
    m_open = m_confirmed = 0;
    for (const Looked& looked : m_rows)
        if (looked.row.doubt != Doubt::None) ++(looked.confirmed ? m_confirmed : m_open);
}

void ReviewModel::confirm(int row, bool looked)
{
    if (row < 0 || row >= rowCount()) return;
    Looked& it = m_rows[static_cast<std::size_t>(row)];
    if (it.row.doubt == Doubt::None || it.confirmed == looked) return;
    it.confirmed = looked;
    const std::string key = keys()[static_cast<std::size_t>(row)];
    if (looked) m_seen.insert(key);
    else m_seen.erase(key);
    count();
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    Q_EMIT lookedChanged();
}

int ReviewModel::rowAt(std::uint32_t line) const
{
    const auto after = std::partition_point(m_rows.begin(), m_rows.end(), [line](const Looked& looked) { return looked.row.line <= line; });
    if (after == m_rows.begin()) return -1;
    const std::uint32_t found = (after - 1)->row.line;
    // The fence of a code block belongs to what stands in it.
    if (const std::uint32_t block = blockAt(*m_runbook->plan->runbook, line); block != plan::none && after != m_rows.end()) {
        const runbook::Block& around = m_runbook->plan->runbook->blocks[block];
        const bool opens = around.kind == runbook::BlockKind::Code && found < around.span.first && around.span.holds(after->row.line);
        if (opens) return static_cast<int>(after - m_rows.begin());
    }
    // Of several in one line the first: what holds the others.
    return static_cast<int>(std::partition_point(m_rows.begin(), after, [found](const Looked& looked) { return looked.row.line < found; }) - m_rows.begin());
}

QList<Offer> ReviewModel::offers(int row) const
{
    if (row < 0 || row >= rowCount()) return {};
    return offersFor(*m_runbook->plan, m_rows[static_cast<std::size_t>(row)].row);
}

QString ReviewModel::explanation(int row) const
{
    if (row < 0 || row >= rowCount()) return {};
    const ReviewRow& it = m_rows[static_cast<std::size_t>(row)].row;
    const QString rule = QString::fromLatin1(ruleOf(*m_runbook->plan, it));
    const QString kind = kindOf(*m_runbook->plan, it);
    if (rule.isEmpty()) return tr("Line %1: %2, by no rule.").arg(it.line).arg(kind);
    return tr("Line %1: %2, by the rule %3.").arg(it.line).arg(kind, rule);
}

int ReviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ReviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Looked& looked = m_rows[static_cast<std::size_t>(index.row())];
    const ReviewRow& row = looked.row;
    const plan::Plan& plan = *m_runbook->plan;
    const bool open = row.doubt != Doubt::None && !looked.confirmed;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Line: return row.line;
        case Kind: return kindOf(plan, row);
        case Reading: return readingOf(plan, row);
        case Look: return open ? tr("needs a look") : row.doubt != Doubt::None ? tr("confirmed") : isPinned(plan, row) ? tr("pinned down") : QString();
        default: return {};
        }
    case Qt::ToolTipRole: return row.doubt == Doubt::None ? explanation(index.row()) : QString(explanation(index.row()) + QLatin1Char('\n') + reasonOf(row.doubt));
    case Qt::TextAlignmentRole: return index.column() == Line ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case LineRole: return row.line;
    case PartRole: return static_cast<int>(row.part);
    case DepthRole: return depthOf(row.part);
    case RuleRole: return QString::fromLatin1(ruleOf(plan, row));
    case ReasonRole: return reasonOf(row.doubt);
    case OpenRole: return open;
    case MarkRole:
        if (open) return QVariant::fromValue(Mark::Asking);
        return row.doubt != Doubt::None || isPinned(plan, row) ? QVariant::fromValue(Mark::Confirmed) : QVariant();
    case CodeRole: return row.part == Part::Command || row.part == Part::Check || row.part == Part::Parameter;
    default: return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Line: return tr("Line");
    case Kind: return tr("Is a");
    case Reading: return tr("Understood as");
    case Look: return tr("Certainty");
    default: return {};
    }
}

void ReviewFilter::setOnlyOpen(bool only)
{
    m_onlyOpen = only;
    invalidateFilter();
}

bool ReviewFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !m_onlyOpen || sourceModel()->index(row, 0, parent).data(ReviewModel::OpenRole).toBool();
}

} // namespace holdpoint::items
