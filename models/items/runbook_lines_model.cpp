#include "models/items/runbook_lines_model.h"

#include "models/items/item_text.h"
#include "models/plan/settled_findings.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace holdpoint::items {

using plan::none;
using runbook::Block;
using runbook::BlockKind;

RunbookLinesModel::RunbookLinesModel(const session::RecordView& view, const Selection& selection, QObject* parent)
    : QAbstractListModel(parent), m_view(view), m_watch(view), m_lookedAt(selection.current())
{
    connect(&m_watch, &ItemWatch::changed, this, &RunbookLinesModel::sayItems);
    for (const auto signal : {&ItemWatch::replaced, &ItemWatch::retold})
        connect(&m_watch, signal, this, [this] {
            arrange();
            if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
    connect(&selection, &Selection::changed, this, &RunbookLinesModel::lookAt);
    arrange();
}

void RunbookLinesModel::setRunbook(session::RunbookPointer runbook)
{
    beginResetModel();
    m_runbook = std::move(runbook);
    measure();
    arrange();
    endResetModel();
}

void RunbookLinesModel::measure()
{
    m_widest = 0;
    if (!m_runbook) return;
    const runbook::Source& source = m_runbook->source();
    for (std::uint32_t line = 1; line <= source.lineCount(); ++line) m_widest = std::max(m_widest, source.line(line).size());
    m_widest = std::min(m_widest, longest);
}

/// That a name has no value is told until it has one.
void RunbookLinesModel::gatherFindings()
{
    m_findings.clear();
    if (!m_runbook) return;
    const auto& findings = m_runbook->plan->findings;
    const std::vector<bool> settled = plan::settledFindings(*m_runbook->plan, [this](std::string_view name) { return m_view.record().values.contains(name); });
    for (std::uint32_t i = 0; i < findings.size(); ++i)
        if (!settled[i]) m_findings.push_back(i);
    std::stable_sort(m_findings.begin(), m_findings.end(), [&](std::uint32_t a, std::uint32_t b) { return findings[a].line < findings[b].line; });
}

/// Items are sorted by their first line, but a long one may reach over those behind it.
void RunbookLinesModel::arrange()
{
    gatherFindings();
    m_reach.clear();
    if (!m_runbook || !isOfTheRelease()) return;
    std::uint32_t furthest = 0;
    for (const plan::Item& item : m_watch.procedure().items) m_reach.push_back(furthest = std::max({furthest, item.line, item.lastLine}));
}

bool RunbookLinesModel::isOfTheRelease() const { return m_runbook && m_runbook->procedure->runbookSha256 == m_watch.procedure().runbookSha256; }

std::uint32_t RunbookLinesModel::lineOf(std::uint32_t item) const { return item < m_reach.size() ? m_watch.procedure().items[item].line : 0; }

// --- what stands where ---

/// Of several items the one that the release stands at, else that which somebody looks at, else the worst.
std::optional<std::uint32_t> RunbookLinesModel::itemAt(std::uint32_t line) const
{
    if (m_reach.empty() || !m_watch.isOfNow()) return std::nullopt;
    const auto& items = m_watch.procedure().items;
    const auto after = std::upper_bound(items.begin(), items.end(), line, [](std::uint32_t l, const plan::Item& item) { return l < item.line; });
    std::optional<std::uint32_t> found;
    const auto rank = [this](std::uint32_t i) { return i == m_watch.stands() ? 1000 : i == m_lookedAt ? 999 : static_cast<int>(m_watch.mark(i)); };
    for (auto i = static_cast<std::uint32_t>(after - items.begin()); i-- > 0 && m_reach[i] >= line;)
        if (std::max(items[i].line, items[i].lastLine) >= line && (!found || rank(i) >= rank(*found))) found = i;
    return found;
}

LineKind RunbookLinesModel::kindOf(std::uint32_t line) const
{
    const auto& blocks = m_runbook->plan->runbook->blocks;
    auto at = std::upper_bound(blocks.begin(), blocks.end(), line, [](std::uint32_t l, const Block& block) { return l < block.span.first; });
    if (at == blocks.begin() || !(--at)->span.holds(line)) return LineKind::Prose;
    switch (at->kind) {
    case BlockKind::Heading: return LineKind::Heading;
    case BlockKind::Code: {
        const runbook::Span code = runbook::Runbook::codeLines(*at);
        return !at->fenced || code.holds(line) ? LineKind::Code : LineKind::Fence;
    }
    case BlockKind::TableRow: return LineKind::Table;
    case BlockKind::Html: return LineKind::Comment;
    default: return LineKind::Prose;
    }
}

QString RunbookLinesModel::findingsIn(std::uint32_t line) const
{
    const auto& findings = m_runbook->plan->findings;
    auto at = std::lower_bound(m_findings.begin(), m_findings.end(), line, [&](std::uint32_t f, std::uint32_t l) { return findings[f].line < l; });
    QStringList all;
    for (; at != m_findings.end() && findings[*at].line == line; ++at) all << toText(findings[*at].message) + QStringLiteral(" — ") + toText(findings[*at].mend);
    return all.join(QLatin1Char('\n'));
}

// --- rows ---

int RunbookLinesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !m_runbook ? 0 : static_cast<int>(m_runbook->source().lineCount()); }

QVariant RunbookLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_runbook) return {};
    const auto line = static_cast<std::uint32_t>(index.row()) + 1;
    switch (role) {
    case Qt::DisplayRole: {
        const std::string_view text = m_runbook->source().line(line);
        return text.size() <= longest ? readText(text) : readText(text.substr(0, longest)) + QStringLiteral(" …");
    }
    case Qt::AccessibleTextRole: {
        QString spoken = tr("Line %1: %2").arg(line).arg(data(index, Qt::DisplayRole).toString().simplified());
        if (const QString word = ofItemAt(line, WordRole).toString(); !word.isEmpty()) spoken += QStringLiteral(", ") + word;
        return spoken;
    }
    case Qt::ToolTipRole:
    case FindingRole: return findingsIn(line);
    case NumberRole: return line;
    case LineKindRole: return QVariant::fromValue(kindOf(line));
    default: return ofItemAt(line, role);
    }
}

QVariant RunbookLinesModel::ofItemAt(std::uint32_t line, int role) const
{
    const auto item = itemAt(line);
    switch (role) {
    case MarkRole: return item ? QVariant::fromValue(m_watch.mark(*item)) : QVariant();
    case WordRole: return item ? QVariant(wordOf(m_watch.mark(*item), m_view.record(), *item)) : QVariant();
    case ItemRole: return item.value_or(none);
    case FirstRole: return item && m_watch.procedure().items[*item].line == line;
    case LastRole: return item && std::max(m_watch.procedure().items[*item].lastLine, m_watch.procedure().items[*item].line) == line;
    case CurrentRole: return item && *item == m_watch.stands();
    case LookedAtRole: return item && *item == m_lookedAt;
    default: return {};
    }
}

void RunbookLinesModel::sayItems(const std::vector<std::uint32_t>& items)
{
    for (const std::uint32_t i : items) {
        if (i >= m_reach.size()) continue;
        const plan::Item& item = m_watch.procedure().items[i];
        const auto last = std::min(std::max(item.line, item.lastLine), static_cast<std::uint32_t>(rowCount()));
        if (item.line >= 1 && item.line <= last) Q_EMIT dataChanged(lineIndex(item.line), lineIndex(last));
    }
}

void RunbookLinesModel::lookAt(std::uint32_t item)
{
    const std::uint32_t before = std::exchange(m_lookedAt, item);
    sayItems({before, item});
}

} // namespace holdpoint::items
