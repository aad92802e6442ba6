#include "models/session/measured_series.h"

#include "models/monitor/limit_line.h"
#include "models/monitor/limit_reading.h"
#include "models/monitor/series_file.h"
#include "models/plan/outline_json.h"
#include "models/session/evidence.h"
#include "models/session/limit_as_read.h"
#include "models/session/watchtower.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace holdpoint::session {

namespace {

constexpr std::size_t mostColumns = 720;

/// Columns that grow wider when they become too many: one look at each sample, whatever their number and however long it takes.
class Columns {
public:
    void take(const monitor::Sample& sample)
    {
        if (!std::isfinite(sample.value)) return;
        if (m_columns.empty()) m_firstMs = sample.atMs;
        const std::int64_t at = m_firstMs + std::max<std::int64_t>(sample.atMs - m_firstMs, 0) / m_widthMs * m_widthMs;
        if (m_columns.empty() || at > m_columns.back().atMs) m_columns.push_back({at, sample.value, sample.value});
        else widen(m_columns.back(), sample.value, sample.value);
        while (m_columns.size() > mostColumns) halve();
    }
    [[nodiscard]] std::vector<report::SeriesColumn> columns() { return std::move(m_columns); }

private:
    static void widen(report::SeriesColumn& column, double least, double most)
    {
        column.least = std::min(column.least, least);
        column.most = std::max(column.most, most);
    }
    void halve()
    {
        m_widthMs *= 2;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::int64_t at = m_firstMs + (m_columns[i].atMs - m_firstMs) / m_widthMs * m_widthMs;
            if (kept > 0 && m_columns[kept - 1].atMs == at) widen(m_columns[kept - 1], m_columns[i].least, m_columns[i].most);
            else m_columns[kept++] = {at, m_columns[i].least, m_columns[i].most};
        }
        m_columns.resize(kept);
    }

    std::vector<report::SeriesColumn> m_columns;
    std::int64_t m_firstMs = 0, m_widthMs = 1;
};

std::string actionWords(plan::LimitAction action)
{
    switch (action) {
    case plan::LimitAction::Rollback: return "roll back";
    case plan::LimitAction::Alert: return "raise the alarm";
    case plan::LimitAction::Page: return "page who is on call";
    case plan::LimitAction::Verify: return "not as it has to be";
    case plan::LimitAction::Target: return "beyond its target";
    default: return std::string(plan::nameOf(action));
    }
}

std::string sideWords(monitor::Passed side)
{
    switch (side) {
    case monitor::Passed::Above: return "above ";
    case monitor::Passed::AtOrAbove: return "from ";
    case monitor::Passed::Below: return "below ";
    case monitor::Passed::AtOrBelow: return "down to ";
    case monitor::Passed::Differs: break;
    }
    return "other than ";
}

/// The limits on what a series measures, in the order of the runbook.
std::vector<report::SeriesLine> linesOn(const journal::Record& record, const std::vector<std::string>& metrics, const std::string& name, const std::string& unit)
{
    using monitor::Passed;
    const monitor::UnitReader units;
    std::vector<report::SeriesLine> lines;
    for (std::size_t i = 0; i < record.procedure->limits.size(); ++i) {
        const plan::ProcedureLimit& limit = record.procedure->limits[i];
        if (std::find(metrics.begin(), metrics.end(), limit.metric) == metrics.end()) continue;
        monitor::SeriesFacts facts;
        facts.name = name;
        facts.unit = unit;
        auto rule = monitor::readLimit(asRead(limit), facts, units);
        if (!rule) continue;
        if (const auto& baseline = record.watch.limits[i].baseline) rule->baseline = baseline->value;
        const auto line = monitor::lineOf(*rule);
        if (!line || !std::isfinite(*line)) continue;
        const Passed side = monitor::sideOf(*rule);
        const std::string words = sideWords(side) + QByteArray::number(*line, 'g', 4).toStdString() + (unit.empty() ? "" : ' ' + unit) + ": " + actionWords(limit.action) + " (line " + std::to_string(limit.line) + ')';
        lines.push_back({*line, side == Passed::Above || side == Passed::AtOrAbove, side == Passed::Below || side == Passed::AtOrBelow, words});
    }
    return lines;
}

} // namespace

std::vector<report::SeriesFacts> measuredSeries(const journal::Record& record, const std::string& runFolder)
{
    // What a source measures may have several names in a runbook.
    std::map<std::string, std::vector<std::string>> metrics;
    std::map<std::string, std::string> units;
    for (const auto& [metric, source] : record.watch.sources) {
        const std::string name = source.series.empty() ? metric : source.series;
        metrics[name].push_back(metric);
        units[name] = source.unit;
    }
    std::vector<report::SeriesFacts> all;
    for (const auto& [name, words] : metrics) {
        const std::string path = seriesPath(runFolder, name);
        auto file = monitor::SeriesFile::open(path, monitor::SeriesFile::Use::Follow);
        if (!file) continue;
        Columns columns;
        if (file->readNew([&](const monitor::Sample& sample) { columns.take(sample); })) continue;
        report::SeriesFacts facts{name, units[name], lookAt(path).sha256, file->readable(), linesOn(record, words, name, units[name]), columns.columns()};
        if (!facts.columns.empty()) all.push_back(std::move(facts));
    }
    return all;
}

} // namespace holdpoint::session
