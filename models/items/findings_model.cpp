#include "models/items/findings_model.h"

#include "models/plan/settled_findings.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace holdpoint::items {

namespace {

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString wordOf(plan::Severity severity)
{
    switch (severity) {
    case plan::Severity::Note: return FindingsModel::tr("note");
    case plan::Severity::Warning: return FindingsModel::tr("warning");
    case plan::Severity::Error: return FindingsModel::tr("error");
    }
    return {};
}

Mark markOfSeverity(plan::Severity severity)
{
    return severity == plan::Severity::Error ? Mark::Failed : severity == plan::Severity::Warning ? Mark::Asking : Mark::Aside;
}

} // namespace

void FindingsModel::show(session::RunbookPointer runbook)
{
    m_runbook = std::move(runbook);
    arrange();
}

void FindingsModel::setValues(const session::Values& values)
{
    const auto names = [](const session::Values& all) { return std::views::keys(all); };
    const bool same = std::ranges::equal(names(m_values), names(values));
    m_values = values;
    if (!same) arrange();
}

void FindingsModel::arrange()
{
    beginResetModel();
    m_order.clear();
    if (m_runbook) {
        const auto& all = m_runbook->plan->findings;
        const std::vector<bool> settled = plan::settledFindings(*m_runbook->plan, [this](std::string_view name) { return m_values.contains(std::string(name)); });
        for (std::uint32_t i = 0; i < all.size(); ++i)
            if (!settled[i]) m_order.push_back(i);
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) { return all[a].severity > all[b].severity; });
    }
    endResetModel();
}

int FindingsModel::serious() const
{
    return static_cast<int>(std::count_if(m_order.begin(), m_order.end(), [this](std::uint32_t i) { return m_runbook->plan->findings[i].severity != plan::Severity::Note; }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_order.size()); }

int FindingsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const plan::Finding& finding = m_runbook->plan->findings[m_order[static_cast<std::size_t>(index.row())]];
    if (role == MarkRole) return QVariant::fromValue(markOfSeverity(finding.severity));
    if (role == LineRole) return finding.line;
    if (role == Qt::ToolTipRole && index.column() != Rule) return tr("Line %1: %2\n%3").arg(finding.line).arg(textOf(finding.message), textOf(finding.mend));
    if (role == Qt::TextAlignmentRole && index.column() == Line) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Severity: return wordOf(finding.severity);
    case Line: return finding.line;
    case Message: return textOf(finding.message);
    case Mend: return textOf(finding.mend);
    case Rule: return QString::fromLatin1(finding.rule);
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Severity: return tr("Severity");
    case Line: return tr("Line");
    case Message: return tr("What will go wrong");
    case Mend: return tr("What mends it");
    case Rule: return tr("Rule");
    default: return {};
    }
}

} // namespace holdpoint::items
