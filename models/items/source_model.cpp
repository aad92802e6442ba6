#include "models/items/source_model.h"

#include <algorithm>

namespace holdpoint::items {

using runbook::BlockKind;

namespace {

constexpr std::size_t mostShown = 600;

} // namespace

void SourceModel::show(session::RunbookPointer runbook, const session::RunbookPointer& original)
{
    beginResetModel();
    m_runbook = std::move(runbook);
    markKinds();
    m_added.clear();
    if (m_runbook && original && original != m_runbook) markAdded(original->source());
    endResetModel();
}

void SourceModel::markKinds()
{
    m_kinds.assign(m_runbook ? m_runbook->source().lineCount() : 0, Kind::Text);
    m_widest = 0;
    if (!m_runbook) return;
    for (const runbook::Block& block : m_runbook->plan->runbook->blocks) {
        const bool comment = block.kind == BlockKind::Html && m_runbook->source().line(block.span.first).find("<!--") != std::string_view::npos;
        const Kind kind = block.kind == BlockKind::Code ? Kind::Code : block.kind == BlockKind::Heading ? Kind::Heading : comment ? Kind::Hidden : Kind::Text;
        if (kind == Kind::Text) continue;
        for (std::uint32_t line = block.span.first; line <= block.span.last && line <= m_kinds.size(); ++line) m_kinds[line - 1] = kind;
    }
    for (std::uint32_t line = 1; line <= m_kinds.size(); ++line) m_widest = std::max(m_widest, static_cast<int>(std::min(m_runbook->source().line(line).size(), mostShown)));
}

/// Corrections add lines and words; none takes a line away.
void SourceModel::markAdded(const runbook::Source& original)
{
    const runbook::Source& now = m_runbook->source();
    m_added.assign(now.lineCount(), false);
    std::uint32_t old = 1;
    for (std::uint32_t line = 1; line <= now.lineCount(); ++line) {
        if (now.line(line) == original.line(old)) {
            ++old;
            continue;
        }
        m_added[line - 1] = true;
        if (now.line(line + 1) != original.line(old)) ++old;   // it was changed, and did not come between two others
    }
}

int SourceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !m_runbook ? 0 : static_cast<int>(m_kinds.size()); }

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto line = static_cast<std::uint32_t>(index.row()) + 1;
    const Kind kind = m_kinds[line - 1];
    switch (role) {
    case Qt::DisplayRole: {
        const std::string_view text = m_runbook->source().line(line);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), mostShown))).replace(QLatin1Char('\t'), QStringLiteral("    "));
    }
    case Qt::AccessibleTextRole: return tr("Line %1: %2").arg(line).arg(data(index, Qt::DisplayRole).toString());
    case LineRole: return line;
    case CodeRole: return kind == Kind::Code;
    case HeadingRole: return kind == Kind::Heading;
    case HiddenRole: return kind == Kind::Hidden;
    case AddedRole: return !m_added.empty() && m_added[line - 1];
    default: return {};
    }
}

} // namespace holdpoint::items
