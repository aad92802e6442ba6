#include "tests/bench/custom_plot.h"

#include <qcustomplot.h>

#include <utility>

namespace holdpoint::tests {

struct CustomPlot::Parts {
    Size size;
    std::function<double(int, std::int64_t)> value;
    std::int64_t count = 0;
    QCustomPlot plot;

    [[nodiscard]] double seconds(std::int64_t index) const { return static_cast<double>(size.fromMs + index) / 1000; }
    void addLimit(double limit)
    {
        auto* band = new QCPItemRect(&plot);
        band->topLeft->setCoords(seconds(0), 80);
        band->bottomRight->setCoords(seconds(size.samples * 2), limit);
        band->setBrush(QColor(200, 0, 0, 20));
        band->setPen(Qt::NoPen);
        auto* line = new QCPItemStraightLine(&plot);
        line->point1->setCoords(seconds(0), limit);
        line->point2->setCoords(seconds(size.samples), limit);
        line->setPen(QPen(Qt::red, 1.5, Qt::DashLine));
    }
    void addMarker(std::int64_t index)
    {
        auto* line = new QCPItemStraightLine(&plot);
        line->point1->setCoords(seconds(index), 0);
        line->point2->setCoords(seconds(index), 80);
        auto* words = new QCPItemText(&plot);
        words->position->setCoords(seconds(index), 78);
        words->setText(QStringLiteral("Step"));
    }
};

CustomPlot::CustomPlot(const Size& size, std::function<double(int, std::int64_t)> value) : m_parts(std::make_unique<Parts>())
{
    m_parts->size = size;
    m_parts->value = std::move(value);
    QCustomPlot& plot = m_parts->plot;
    plot.resize(1280, 720);
    for (int line = 0; line < size.lines; ++line) {
        plot.addGraph();
        plot.graph(line)->setPen(QPen(QColor::fromHsv(line * 70, 200, 150), 1));
        plot.graph(line)->setAdaptiveSampling(true);
    }
    for (const double limit : {50.0, 45.0, 20.0}) m_parts->addLimit(limit);
    for (const std::int64_t at : {size.samples / 3, size.samples / 2, size.samples * 2 / 3}) m_parts->addMarker(at);
    plot.xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>(new QCPAxisTickerDateTime));
    plot.yAxis->setRange(0, 80);
    grow(size.samples);
}

CustomPlot::~CustomPlot() = default;

void CustomPlot::show() { m_parts->plot.show(); }

void CustomPlot::grow(std::int64_t count)
{
    QVector<double> times, values;
    for (int line = 0; line < m_parts->size.lines; ++line) {
        times.clear();
        values.clear();
        for (std::int64_t i = m_parts->count; i < m_parts->count + count; ++i) {
            times.append(m_parts->seconds(i));
            values.append(m_parts->value(line, i));
        }
        m_parts->plot.graph(line)->addData(times, values, true);
    }
    m_parts->count += count;
}

void CustomPlot::replot()
{
    m_parts->plot.xAxis->setRange(m_parts->seconds(0), m_parts->seconds(m_parts->count));
    m_parts->plot.replot(QCustomPlot::rpImmediateRefresh);
}

} // namespace holdpoint::tests
