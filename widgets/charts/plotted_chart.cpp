#include "widgets/charts/plotted_chart.h"

#include "widgets/charts/chart_look.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPen>

namespace holdpoint::widgets {

namespace {

constexpr double sparseWidth = 1.5, denseWidth = 1;

/// A line that turns at nearly every pixel is dark enough, and a wider one of that kind takes three times as long to paint.
double widthOf(const items::ChartLine& line, double pixels)
{
    std::size_t points = 0;
    for (const items::ChartStroke& stroke : line.strokes) points += stroke.size();
    return static_cast<double>(points) > pixels / 3 ? denseWidth : sparseWidth;
}

} // namespace

PlottedChart::PlottedChart(QGraphicsScene& scene) : m_chart(std::make_unique<QChart>()), m_x(new QValueAxis), m_y(new QValueAxis)
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    for (QValueAxis* axis : {m_x, m_y}) axis->setVisible(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    scene.addItem(m_chart.get());
}

PlottedChart::~PlottedChart() = default;

void PlottedChart::show(const items::Chart& chart, const ChartPlace& where, const ChartGeometry& geometry, const Theme& theme)
{
    m_chart->setVisible(where.fed);
    if (!where.fed) return;
    place(where.plot);
    m_lines.resize(std::max(m_lines.size(), chart.lines.size()));
    m_ghosts.resize(m_lines.size());
    static const std::vector<items::ChartStroke> none;
    // Ghosts first: what is made first lies below.
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        draw(m_ghosts[i], i < chart.lines.size() ? chart.lines[i].ghost : none, chart, geometry, QPen(blended(lineLook(i, theme).colour, theme.codeGround, 0.45), denseWidth));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool there = i < chart.lines.size();
        draw(m_lines[i], there ? chart.lines[i].strokes : none, chart, geometry, there ? QPen(lineLook(chart.lines[i].look, theme).colour, widthOf(chart.lines[i], where.plot.width())) : QPen());
    }
}

void PlottedChart::place(const QRectF& plot)
{
    if (plot == m_plot) return;
    m_plot = plot;
    m_chart->setGeometry(plot);
    m_chart->setPlotArea(QRectF(QPointF(0, 0), plot.size()));
    m_x->setRange(0, plot.width());
    m_y->setRange(0, plot.height());
}

void PlottedChart::draw(Strokes& strokes, const std::vector<items::ChartStroke>& values, const items::Chart& chart, const ChartGeometry& geometry, const QPen& pen)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_points.clear();
        for (const monitor::Sample& sample : values[i]) m_points.append({geometry.xOf(sample.atMs) - m_plot.left(), m_plot.bottom() - yOf(sample.value, chart.range, m_plot)});
        // A sample between two gaps would have no length.
        if (m_points.size() == 1) m_points = {m_points.front() - QPointF(1, 0), m_points.front() + QPointF(1, 0)};
        QLineSeries& series = take(strokes, i);
        if (series.pen() != pen) series.setPen(pen);
        series.replace(m_points);
    }
    for (std::size_t i = values.size(); i < strokes.shown; ++i) strokes.series[i]->clear();
    strokes.shown = values.size();
}

QLineSeries& PlottedChart::take(Strokes& strokes, std::size_t index)
{
    if (index < strokes.series.size()) return *strokes.series[index];
    auto* series = new QLineSeries;
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    strokes.series.push_back(series);
    return *series;
}

} // namespace holdpoint::widgets
