#include "models/items/chart_data.h"

#include "models/items/chart_words.h"
#include "models/items/words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace holdpoint::items {

using monitor::Column;
using monitor::Sample;

namespace {

/// The sample that lies on the line between two others.
Sample between(const Sample& a, const Sample& b, std::int64_t atMs)
{
    const double share = static_cast<double>(atMs - a.atMs) / static_cast<double>(b.atMs - a.atMs);
    return {atMs, a.value + (b.value - a.value) * share};
}

/// Takes samples in the order of their times, and lets go of what lies beyond the ends.
class StrokeMaker {
public:
    StrokeMaker(std::int64_t fromMs, std::int64_t toMs) : m_from(fromMs), m_to(toMs) {}

    void breakHere()
    {
        finish();
        m_before.reset();
    }
    void take(const Sample& sample)
    {
        if (m_before && sample.atMs <= m_before->atMs) return;
        if (sample.atMs >= m_from && sample.atMs <= m_to) {
            if (m_stroke.empty() && m_before) m_stroke.push_back(between(*m_before, sample, m_from));
            m_stroke.push_back(sample);
        } else if (m_before && m_before->atMs <= m_to && sample.atMs > m_to) {
            if (m_before->atMs < m_from) m_stroke.push_back(between(*m_before, sample, m_from));
            m_stroke.push_back(between(*m_before, sample, m_to));
        }
        m_before = sample;
    }
    [[nodiscard]] std::vector<ChartStroke> done()
    {
        finish();
        return std::move(m_strokes);
    }

private:
    void finish()
    {
        if (!m_stroke.empty()) m_strokes.push_back(std::move(m_stroke));
        m_stroke.clear();
    }

    std::int64_t m_from, m_to;
    std::optional<Sample> m_before;
    ChartStroke m_stroke;
    std::vector<ChartStroke> m_strokes;
};

} // namespace

bool Chart::isFed() const
{
    return std::any_of(lines.begin(), lines.end(), [](const ChartLine& line) { return line.unfed.isEmpty(); });
}

std::vector<ChartStroke> strokesOf(const std::vector<Column>& columns, std::int64_t fromMs, std::int64_t toMs)
{
    StrokeMaker maker(fromMs, toMs);
    constexpr std::uint64_t few = 4;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        if (column.count == 0) continue;
        if (column.gapBefore) maker.breakHere();
        const bool inOrder = column.least.atMs <= column.most.atMs;
        const Sample& one = inOrder ? column.least : column.most;
        const Sample& other = inOrder ? column.most : column.least;
        // Where many samples share a column of a pixel or two, the least and the most of them cover it; its ends only matter
        // where the line does.
        const bool atEnd = column.count <= few || column.gapBefore || i + 1 == columns.size() || columns[i + 1].gapBefore || columns[i + 1].count == 0;
        if (atEnd) maker.take(column.first);
        maker.take(one);
        maker.take(other);
        if (atEnd) maker.take(column.last);
    }
    return maker.done();
}

QString ChartReading::words() const
{
    if (!cell) return ChartWords::tr("nothing measured");
    if (cell->least == cell->most) return valueText(cell->most, unit);
    const QString least = valueText(cell->least, {}), most = valueText(cell->most, unit);
    return least == valueText(cell->most, {}) ? most : ChartWords::tr("%1 to %2").arg(least, most);
}

std::vector<ChartReading> readingsAt(const ChartData& data, std::int64_t atMs, std::int64_t reachMs)
{
    std::vector<ChartReading> readings;
    const auto away = [atMs](const ChartCell& cell) { return std::max({cell.fromMs - atMs, atMs - cell.toMs, std::int64_t{0}}); };
    for (const Chart& chart : data.charts)
        for (const ChartLine& line : chart.lines) {
            if (!line.unfed.isEmpty()) continue;
            ChartReading reading{chart.title, line.name, chart.unit, line.look, std::nullopt};
            const auto after = std::lower_bound(line.cells.begin(), line.cells.end(), atMs, [](const ChartCell& cell, std::int64_t ms) { return cell.toMs < ms; });
            if (after != line.cells.end() && away(*after) <= reachMs) reading.cell = *after;
            if (after != line.cells.begin() && away(*(after - 1)) <= reachMs && (!reading.cell || away(*(after - 1)) < away(*after))) reading.cell = *(after - 1);
            readings.push_back(std::move(reading));
        }
    return readings;
}

QString readingsInWords(std::int64_t atMs, const std::vector<ChartReading>& readings)
{
    QStringList values;
    for (const ChartReading& reading : readings) values += ChartWords::tr("%1 %2").arg(reading.line, reading.words());
    return values.isEmpty() ? wallTime(atMs) : ChartWords::tr("%1: %2").arg(wallTime(atMs), values.join(ChartWords::tr(", ")));
}

QString valueText(double value, const QString& unit)
{
    constexpr int digits = 3;
    const double size = std::abs(value);
    const int before = size >= 1 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    const int decimals = size >= 1e15 || size == 0 || size == std::floor(size) ? 0 : size >= 1 ? std::max(digits - before, 0) : std::min(static_cast<int>(std::ceil(-std::log10(size))) + digits - 1, 9);
    QString number = QLocale().toString(value, 'f', decimals);
    // What rounds to a whole number, or ends in zeros, says no more with them.
    const QString point = QLocale().decimalPoint();
    if (number.contains(point)) {
        while (number.endsWith(QLocale().zeroDigit())) number.chop(1);
        if (number.endsWith(point)) number.chop(point.size());
    }
    if (unit.isEmpty()) return number;
    return unit.startsWith(QLatin1Char('/')) ? QString(number % unit) : ChartWords::tr("%1 %2").arg(number, unit);
}

} // namespace holdpoint::items
