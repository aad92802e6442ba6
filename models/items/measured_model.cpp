#include "models/items/measured_model.h"

#include "models/items/chart_data.h"
#include "models/items/item_text.h"
#include "models/items/limit_words.h"
#include "models/session/shown_text.h"

#include <QFileInfo>

#include <utility>

namespace holdpoint::items {

using monitor::LimitSource;

void MeasuredModel::show(session::RunbookPointer runbook)
{
    beginResetModel();
    m_test.reset();
    m_readings.clear();
    m_limits.clear();
    m_sources = {};
    m_problem.clear();
    m_runbook = std::move(runbook);
    if (m_runbook) {
        auto sources = monitor::sourcesOf(*m_runbook->plan->runbook, m_runbook->path);
        if (sources) m_sources = std::move(sources.value());
        else m_problem = session::shownText(sources.error());
        m_limits = monitor::limitSources(*m_runbook->plan, m_sources);
        // What a command's output is compared with is judged there.
        std::erase_if(m_limits, [](const LimitSource& limit) { return limit.by == LimitSource::By::Command; });
    }
    endResetModel();
    Q_EMIT askingChanged();
}

void MeasuredModel::test()
{
    if (!m_runbook || isAsking()) return;
    m_readings.clear();
    const std::string folder = QFileInfo(toText(m_runbook->path)).absolutePath().toStdString();
    m_test = std::make_unique<monitor::SourceTest>(m_sources.sources, monitor::ProbeWorld{m_clock, monitor::environmentSecrets(), folder});
    connect(m_test.get(), &monitor::SourceTest::read, this, &MeasuredModel::take);
    connect(m_test.get(), &monitor::SourceTest::finished, this, &MeasuredModel::askingChanged);
    m_test->start();
    Q_EMIT askingChanged();
}

void MeasuredModel::take(const monitor::Reading& reading)
{
    m_readings[reading.metric] = reading;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

QString MeasuredModel::bywords(const LimitSource& limit) const
{
    return limit.source ? toText(limit.source->place()) : tr("asked of a person");
}

/// "41.5 ms, asked in 12 ms", or what is wrong.
QString MeasuredModel::said(const LimitSource& limit) const
{
    if (!limit.problem.empty()) return session::shownKept(limit.problem);
    if (!limit.source) return {};
    const auto reading = m_readings.find(limit.source->metric);
    if (reading == m_readings.end()) return isAsking() ? tr("is being asked…") : QString();
    if (reading->second.samples.empty()) return reading->second.problem ? session::shownText(*reading->second.problem) : tr("it says nothing new");
    const std::string unit = limit.limit->relative ? limit.source->unit : std::string(limit.limit->unit);
    return tr("%1, asked in %2 ms").arg(valueText(reading->second.samples.back().value * limit.factor, toText(unit))).arg(reading->second.tookMs);
}

Mark MeasuredModel::markOf(const LimitSource& limit) const
{
    if (!limit.problem.empty()) return Mark::Failed;
    if (!limit.source) return Mark::Asking;
    const auto reading = m_readings.find(limit.source->metric);
    if (reading == m_readings.end()) return Mark::Waiting;
    return reading->second.samples.empty() ? Mark::Failed : Mark::Passed;
}

int MeasuredModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_limits.size()); }

int MeasuredModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant MeasuredModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const LimitSource& limit = m_limits[static_cast<std::size_t>(index.row())];
    if (role == MarkRole) return QVariant::fromValue(markOf(limit));
    if (role == LineRole) return limit.limit->line;
    if (role == Qt::TextAlignmentRole && index.column() == Line) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case Line: return limit.limit->line;
    case Limit: return nameOf(*limit.limit);
    case By: return bywords(limit);
    case Says: return said(limit);
    default: return {};
    }
}

QVariant MeasuredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Line: return tr("Line");
    case Limit: return tr("Limit");
    case By: return tr("Measured by");
    case Says: return tr("Says now");
    default: return {};
    }
}

} // namespace holdpoint::items
