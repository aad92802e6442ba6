#include "models/items/chart_board.h"

#include "models/monitor/sample_gate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace holdpoint::items {

namespace {

/// How much more than what is in sight is asked for, so that lines come in from beyond the edge. In parts of the window.
constexpr std::int64_t marginParts = 16;
/// A limit that is farther away than this, counted in heights of what is measured, would make that a flat line; its words stand at
/// the edge instead.
constexpr double farthestLimit = 2;

ChartCell cellOf(const monitor::Column& column) { return {column.first.atMs, column.last.atMs, column.least.value, column.most.value, column.count}; }

/// From the least to the most of all that is drawn.
class Extent {
public:
    void take(double value)
    {
        m_least = std::min(m_least, value);
        m_most = std::max(m_most, value);
    }
    void take(const std::vector<ChartStroke>& strokes)
    {
        for (const ChartStroke& stroke : strokes)
            for (const monitor::Sample& sample : stroke) take(sample.value);
    }
    /// Limits that are near enough come into sight as well.
    void take(const std::vector<ChartLimit>& limits)
    {
        const bool any = isKnown();
        const double height = std::max(m_most - std::min(m_least, 0.0), 1e-12), most = m_most + farthestLimit * height, least = m_least - farthestLimit * height;
        for (const ChartLimit& limit : limits)
            if (!any || (limit.value <= most && limit.value >= least)) takeWithBand(limit);
    }
    /// A limit at the very edge would show no band.
    void takeWithBand(const ChartLimit& limit)
    {
        take(limit.value);
        const double band = (m_most - std::min(m_least, 0.0)) * 0.06;
        if (hasBandAbove(limit)) take(limit.value + band);
        if (hasBandBelow(limit)) take(limit.value >= 0 ? std::max(limit.value - band, 0.0) : limit.value - band);
    }
    [[nodiscard]] bool isKnown() const { return m_least <= m_most; }
    [[nodiscard]] double least() const { return m_least; }
    [[nodiscard]] double most() const { return m_most; }

private:
    double m_least = std::numeric_limits<double>::infinity(), m_most = -std::numeric_limits<double>::infinity();
};

} // namespace

ChartBoard::ChartBoard(session::RecordView& view, QObject* parent) : QObject(parent), m_view(view)
{
    connect(&view, &session::RecordView::advanced, this, &ChartBoard::learn);
    connect(&view, &session::RecordView::jumped, this, &ChartBoard::relearn);
    connect(&view, &session::RecordView::advised, this, &ChartBoard::becomeDirty);
    connect(&view, &session::RecordView::forecasted, this, &ChartBoard::becomeDirty);
    relearn();
}

void ChartBoard::learn(const std::vector<journal::Event>& events)
{
    for (const journal::Event& event : events) {
        m_holds.learn(event);
        m_decisions.learn(event, m_view.record());
    }
    becomeDirty();
}

void ChartBoard::relearn()
{
    m_holds.clear();
    m_decisions.clear();
    for (const journal::Event& event : m_view.recent()) {
        m_holds.learn(event);
        m_decisions.learn(event, m_view.record());
    }
    becomeDirty();
}

void ChartBoard::becomeDirty()
{
    m_marks.reset();
    Q_EMIT changed();
}

void ChartBoard::setRunbook(session::RunbookPointer runbook)
{
    m_runbook = std::move(runbook);
    build();
}

void ChartBoard::setMetrics(std::vector<ChartMetric> metrics)
{
    m_metrics = std::move(metrics);
    build();
}

void ChartBoard::build()
{
    m_charts.clear();
    const std::vector<LimitedMetric> metrics = withLimits(m_metrics, m_runbook ? m_runbook->plan.get() : nullptr);
    for (const ChartGroup& group : groupsOf(metrics)) {
        Plotted chart;
        chart.title = group.title;
        chart.unit = metrics[group.members.front()].metric.unit;
        for (std::size_t i = 0; i < group.members.size(); ++i) {
            const LimitedMetric& one = metrics[group.members[i]];
            Line line;
            line.name = group.names[i];
            if (one.metric.feed) line.columns = std::make_shared<ChartColumns>(one.metric.feed);
            else line.unfed = one.metric.trouble.isEmpty() ? tr("No source for %1: bind one in the file of sources beside the runbook.").arg(one.metric.name) : one.metric.trouble;
            if (one.metric.ghost) line.ghost = std::make_shared<ChartColumns>(one.metric.ghost);
            line.ghostShiftMs = one.metric.ghostShiftMs;
            chart.lines.push_back(std::move(line));
            chart.limits.insert(chart.limits.end(), one.limits.begin(), one.limits.end());
        }
        m_charts.push_back(std::move(chart));
    }
    Q_EMIT changed();
}

bool ChartBoard::isFed() const
{
    return std::any_of(m_charts.begin(), m_charts.end(), [](const Plotted& chart) { return std::any_of(chart.lines.begin(), chart.lines.end(), [](const Line& line) { return line.columns != nullptr; }); });
}

QStringList ChartBoard::unfed() const
{
    QStringList sentences;
    for (const Plotted& chart : m_charts)
        for (const Line& line : chart.lines)
            if (!line.unfed.isEmpty()) sentences += line.unfed;
    return sentences;
}

std::int64_t ChartBoard::beginMs() const
{
    std::int64_t begin = m_view.record().startedMs != 0 ? m_view.record().startedMs : nowMs();
    for (const Plotted& chart : m_charts)
        for (const Line& line : chart.lines)
            if (const auto first = line.columns ? line.columns->feed().first() : std::nullopt) begin = std::min(begin, first->atMs);
    return begin;
}

ChartData ChartBoard::look(const ChartWindow& window)
{
    if (!m_marks) m_marks = chartMarksOf(timelineOf({m_view.record(), m_view.advice(), m_view.forecast(), m_holds.stretches(), nullptr, nowMs()}), m_view.record(), m_decisions);
    ChartData data;
    data.fromMs = window.fromMs;
    data.toMs = std::max(window.toMs, window.fromMs + 1);
    data.nowMs = nowMs();
    data.marks = *m_marks;
    for (Plotted& chart : m_charts) data.charts.push_back(lookAt(chart, window));
    return data;
}

Chart ChartBoard::lookAt(Plotted& chart, const ChartWindow& window) const
{
    Chart seen{chart.title, chart.unit, {}, chart.limits, {}};
    Extent extent;
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        seen.lines.push_back(lookAt(chart.lines[i], window));
        seen.lines.back().look = i;
        extent.take(seen.lines.back().strokes);
        extent.take(seen.lines.back().ghost);
    }
    extent.take(chart.limits);
    if (extent.isKnown()) chart.range = steadyRange(chart.range, extent.least(), extent.most());
    seen.range = chart.range.value_or(ValueRange{});
    return seen;
}

ChartLine ChartBoard::lookAt(Line& line, const ChartWindow& window) const
{
    ChartLine seen;
    seen.name = line.name;
    seen.unfed = line.unfed;
    const std::int64_t span = std::max<std::int64_t>(window.toMs - window.fromMs, 1), width = (span + window.columns - 1) / std::max(window.columns, 1), margin = span / marginParts + width;
    // A sample from the future is one of a clock that goes wrong by a little, unless an old release is looked at.
    const std::int64_t until = nowMs() + monitor::SampleGate::mostAheadMs;
    if (line.columns) {
        line.columns->feed().catchUp();
        const std::vector<monitor::Column>& columns = line.columns->over(window.fromMs - margin, window.toMs + margin, width, until);
        seen.strokes = strokesOf(columns, window.fromMs, window.toMs);
        for (const monitor::Column& column : columns) {
            if (column.count == 0 || column.last.atMs < window.fromMs || column.first.atMs > window.toMs) continue;
            seen.cells.push_back(cellOf(column));
            if (column.last.atMs <= window.toMs) seen.last = column.last;
        }
    }
    if (line.ghost) {
        const std::int64_t shift = line.ghostShiftMs;
        seen.ghost = strokesOf(line.ghost->over(window.fromMs - shift - margin, window.toMs - shift + margin, width), window.fromMs - shift, window.toMs - shift);
        for (ChartStroke& stroke : seen.ghost)
            for (monitor::Sample& sample : stroke) sample.atMs += shift;
    }
    return seen;
}

} // namespace holdpoint::items
