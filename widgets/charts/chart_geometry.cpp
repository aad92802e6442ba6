#include "widgets/charts/chart_geometry.h"

#include "models/items/words.h"
#include "widgets/charts/chart_look.h"
#include "widgets/charts/pane_words.h"
#include "widgets/style/spacing.h"

#include <QFontMetricsF>

#include <algorithm>

namespace holdpoint::widgets {

namespace {

constexpr double leastPlot = 72;
/// Narrower than this, the ends of lines stand beside no names: hovering says them, and the signs tell them apart.
constexpr double narrow = 520;
constexpr std::int64_t silentMs = 10'000;

double lineHeight() { return QFontMetricsF(chartFont()).height(); }
double laneHeight() { return lineHeight() + 2 * space::tight; }
double titleHeight() { return lineHeight() + space::tight; }
double timesHeight() { return 2 * lineHeight() + 2 * space::tight; }

double widestValue(const items::ChartData& data)
{
    const QFontMetricsF letters(chartFont(ChartLetter::Digits));
    double width = letters.horizontalAdvance(QStringLiteral("0000"));
    for (const items::Chart& chart : data.charts) {
        if (!chart.isFed()) continue;
        for (const double value : {chart.range.low, chart.range.high, chart.range.low + chart.range.step}) width = std::max(width, letters.horizontalAdvance(items::tickText(value, chart.range.step)));
    }
    return width;
}

double widestEnd(const items::ChartData& data)
{
    const QFontMetricsF letters(chartFont());
    double width = 0;
    for (const items::Chart& chart : data.charts)
        for (const items::ChartLine& line : chart.lines)
            if (line.unfed.isEmpty()) width = std::max(width, letters.horizontalAdvance(endWords(chart, line, data)));
    return width;
}

} // namespace

QString axisTitle(const items::Chart& chart) { return chart.unit.isEmpty() ? chart.title : PaneWords::tr("%1 (%2)").arg(chart.title, chart.unit); }

bool isSilent(const items::ChartLine& line, const items::ChartData& data)
{
    return data.toMs >= data.nowMs && line.unfed.isEmpty() && (!line.last || data.nowMs - line.last->atMs > silentMs);
}

QString endWords(const items::Chart& chart, const items::ChartLine& line, const items::ChartData& data)
{
    if (!line.last) return PaneWords::tr("%1: nothing here").arg(line.name);
    if (isSilent(line, data)) return PaneWords::tr("%1: nothing for %2").arg(line.name, items::roughly(data.nowMs - line.last->atMs));
    const QString value = items::valueText(line.last->value, chart.unit);
    return chart.lines.size() == 1 ? value : PaneWords::tr("%1 %2").arg(line.name, value);
}

double ChartGeometry::leastHeight(const items::ChartData& data)
{
    double height = 2 * laneHeight() + timesHeight() + space::close;
    for (const items::Chart& chart : data.charts) height += titleHeight() + space::close + (chart.isFed() ? leastPlot : 0);
    return height;
}

ChartGeometry ChartGeometry::over(const items::ChartData& data, const QSizeF& size, Qt::LayoutDirection direction)
{
    ChartGeometry made;
    made.size = size;
    made.rightToLeft = direction == Qt::RightToLeft;
    made.fromMs = data.fromMs;
    made.toMs = data.toMs;
    made.withEnds = size.width() >= narrow;
    made.valueWidth = widestValue(data);
    // It grows in steps, so that the plots do not tremble with the digits at their ends.
    constexpr double step = 24;
    made.endWidth = made.withEnds ? std::min(std::ceil(widestEnd(data) / step) * step, size.width() / 4) : 0;
    const double before = space::close + made.valueWidth + space::tight * 2, after = made.withEnds ? made.endWidth + space::wide + space::close : space::close;
    made.left = made.rightToLeft ? after : before;
    made.right = std::max(size.width() - (made.rightToLeft ? before : after), made.left + 1);
    made.steps = QRectF(made.left, space::tight, made.width(), laneHeight());
    made.moments = QRectF(made.left, made.steps.bottom(), made.width(), laneHeight());
    made.times = QRectF(0, size.height() - timesHeight(), size.width(), timesHeight());

    const double tick = QFontMetricsF(chartFont(ChartLetter::Digits)).horizontalAdvance(QStringLiteral("00:00:00")) + space::section;
    made.ticks = items::timeTicks(data.fromMs, data.toMs, std::max(static_cast<int>(made.width() / tick), 1));
    made.placeCharts(data);
    return made;
}

/// Below each other: charts that are fed share the height, of the others there is a line of words.
void ChartGeometry::placeCharts(const items::ChartData& data)
{
    const auto fed = static_cast<double>(std::count_if(data.charts.begin(), data.charts.end(), [](const items::Chart& chart) { return chart.isFed(); }));
    const double each = titleHeight() + space::close;
    const double room = times.top() - moments.bottom() - each * static_cast<double>(data.charts.size());
    const double plot = fed > 0 ? std::max(room / fed, leastPlot) : 0;
    double y = moments.bottom();
    for (const items::Chart& chart : data.charts) {
        ChartPlace place;
        place.fed = chart.isFed();
        place.title = QRectF(space::close, y, size.width() - 2 * space::close, titleHeight());
        y += titleHeight();
        place.plot = QRectF(left, y, width(), place.fed ? plot : 0);
        y += place.plot.height() + space::close;
        places.push_back(place);
    }
}

double ChartGeometry::top() const
{
    const auto first = std::find_if(places.begin(), places.end(), [](const ChartPlace& place) { return place.fed; });
    return first == places.end() ? moments.bottom() : first->plot.top();
}

} // namespace holdpoint::widgets
