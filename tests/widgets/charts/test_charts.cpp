// Charts under a hand: zoom, move, read, follow.

#include "tests/support/quiet.h"
#include "tests/widgets/charts/chart_stage.h"
#include "widgets/docks/charts_dock.h"

#include <cmath>
#include <ctime>
#include <optional>

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::ChartStage;
using tests::FedView;
using tests::MadeBreach;
using tests::start;

namespace {

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

class TestChartWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }

    void itFollowsUntilSomebodyLooksElsewhere();
    void aYoungReleaseFillsThem();
    void theWheelZoomsAtWhatIsUnderIt();
    void draggingMovesAndShiftChooses();
    void keysDoAllOfIt();
    void pointingReadsEveryLine();
    void whatNobodyFeedsSaysSo();
    void aSilentSourceIsNamed();
    void chartsAreScrolledWhereTheyAreMany();
    void manySamplesDoNotStall();
    void aSourceThatComesAndGoesDoesNotStall();
    void everyControlIsNamedAndShowsItsKey();
    void nothingIsDrawnAnewForNothing();

private:
    std::optional<tests::Quiet> m_quiet;
};

void TestChartWidgets::itFollowsUntilSomebodyLooksElsewhere()
{
    ChartStage stage;
    QVERIFY(stage.pane.isLive());
    const std::int64_t before = stage.pane.window().toMs;
    stage.view.later(60'000);
    stage.pane.refresh();
    QVERIFY(std::abs(stage.pane.data().toMs - before - 60'000) <= 2000);
    stage.pane.move(-120'000);
    QVERIFY(!stage.pane.isLive());
    const std::int64_t there = stage.pane.data().toMs;
    stage.view.later(60'000);
    stage.pane.refresh();
    QCOMPARE(stage.pane.data().toMs, there);
    stage.pane.backToLive();
    QVERIFY(stage.pane.isLive() && stage.pane.data().toMs > stage.view.nowMs());
    stage.pane.move(-120'000);
    stage.pane.move(500'000);       // who comes back to now follows again
    QVERIFY(stage.pane.isLive());
}

/// Until somebody chooses how much he looks at.
void TestChartWidgets::aYoungReleaseFillsThem()
{
    tests::FedView view(start);
    const MadeBreach breach(start);
    items::ChartBoard board(view);
    board.setMetrics(breach.metrics());
    widgets::ChartPane pane(board);
    pane.resize(1000, 600);
    widgets::dress(pane, widgets::ThemeName::Light);
    const auto spanLater = [&](std::int64_t ms) {
        view.later(ms);
        pane.refresh();
        return pane.window().toMs - pane.window().fromMs;
    };
    QCOMPARE(spanLater(30'000), std::int64_t{60'000});
    QCOMPARE(spanLater(60'000), std::int64_t{120'000});
    pane.zoom(0.5, view.nowMs());
    QCOMPARE(spanLater(600'000), std::int64_t{60'000});
    ChartStage grown;
    QCOMPARE(grown.span(), widgets::ChartPane::firstSpanMs);
}

void TestChartWidgets::theWheelZoomsAtWhatIsUnderIt()
{
    ChartStage stage;
    stage.pane.showStretch(start, start + 1'000'000);
    const std::int64_t under = start + 700'000, before = stage.span();
    stage.wheel(0, 120, stage.at(under));
    QVERIFY(stage.span() < before);
    QVERIFY(std::abs(stage.geometry().msAt(stage.at(under).x()) - under) < 2500);
    QVERIFY(under - stage.pane.data().fromMs > stage.pane.data().toMs - under);
    stage.wheel(0, -120, stage.at(under));
    QVERIFY(std::abs(stage.span() - before) < 10);
    stage.wheel(0, -120, stage.at(under), Qt::ShiftModifier);
    QVERIFY(std::abs(stage.span() - before) < 10 && stage.pane.data().fromMs > start);
    for (int i = 0; i < 60; ++i) stage.wheel(0, 120, stage.at(under));
    QCOMPARE(stage.span(), ChartPane::leastSpanMs);
}

void TestChartWidgets::draggingMovesAndShiftChooses()
{
    ChartStage stage;
    stage.pane.showStretch(start + 500'000, start + 900'000);
    const QPoint from = stage.at(start + 600'000), to = stage.at(start + 700'000);
    stage.drag(from, to);
    QVERIFY2(std::abs(stage.pane.data().fromMs - (start + 400'000)) < 2000, qPrintable(QString::number(stage.pane.data().fromMs - start)));
    stage.pane.showStretch(start + 500'000, start + 900'000);
    stage.drag(to, from, Qt::ShiftModifier);        // to the left as well as to the right
    QVERIFY(std::abs(stage.pane.data().fromMs - (start + 600'000)) < 2000 && std::abs(stage.pane.data().toMs - (start + 700'000)) < 2000);
    const items::ChartWindow before = stage.pane.window();
    stage.drag(stage.at(before.fromMs + 5000), stage.at(before.fromMs + 5000), Qt::ShiftModifier);      // a click is no stretch
    QCOMPARE(stage.pane.window().fromMs, before.fromMs);
}

void TestChartWidgets::keysDoAllOfIt()
{
    ChartStage stage;
    stage.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.pane));
    stage.pane.view().setFocus();
    const std::int64_t span = stage.span();
    QTest::keyClick(&stage.pane.view(), Qt::Key_Plus);
    QCOMPARE(stage.span(), span / 2);
    QTest::keyClick(&stage.pane.view(), Qt::Key_Minus);
    QCOMPARE(stage.span(), span);
    QTest::keyClick(&stage.pane.view(), Qt::Key_Left);
    QVERIFY(!stage.pane.isLive());
    QTest::keyClick(&stage.pane.view(), Qt::Key_End);
    QVERIFY(stage.pane.isLive());
    QTest::keyClick(&stage.pane.view(), Qt::Key_Home);
    QVERIFY(stage.pane.data().fromMs <= start && stage.pane.isLive());
    QVERIFY(stage.pane.reading().isEmpty());
    QTest::keyClick(&stage.pane.view(), Qt::Key_Left, Qt::ControlModifier);
    const QString first = stage.pane.reading();
    QVERIFY(first.contains(QStringLiteral("p95")));
    QTest::keyClick(&stage.pane.view(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(stage.pane.reading() != first && !stage.pane.reading().isEmpty());
    QCOMPARE(stage.pane.view().accessibleDescription(), stage.pane.reading());
    QTest::keyClick(&stage.pane.view(), Qt::Key_Escape);
    QVERIFY(stage.pane.reading().isEmpty());
}

void TestChartWidgets::pointingReadsEveryLine()
{
    ChartStage stage;
    stage.pane.showStretch(start + 900'000, start + 1'200'000);
    stage.hover(stage.at(start + 1'150'000));
    const QString words = stage.pane.reading();
    static const QRegularExpression all(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d: p50 [\\d.]+ ms, p95 [\\d.]+ ms, p99 [\\d.]+ ms, Error rate 2\\.\\d+ %$"));
    QVERIFY2(all.match(words).hasMatch(), qPrintable(words));
    stage.pane.showStretch(start + 500'000, start + 700'000);
    stage.hover(stage.at(start + 590'000));
    QVERIFY2(stage.pane.reading().contains(QStringLiteral("p95 nothing measured")), qPrintable(stage.pane.reading()));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&stage.pane.view(), &leave);
    QVERIFY(stage.pane.reading().isEmpty());
}

void TestChartWidgets::whatNobodyFeedsSaysSo()
{
    FedView view(start);
    ChartsDock dock(view);
    dock.resize(800, 500);
    dock.show();
    QVERIFY(!dock.pane().isVisible());
    const auto says = [&](const char* words) {
        const QList<QLabel*> labels = dock.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(QLatin1String(words)); });
    };
    QVERIFY(says("the runbook is not at hand"));
    dock.setRunbook(*session::readRunbook(std::string("# Shop\n\n## Watch\n\n- p95 > 50 ms: roll back\n- CPU > 90 %: investigate\n"), "deploy.md"));
    QVERIFY(says("Nothing feeds the charts yet"));
    QCOMPARE(dock.findChild<QListWidget*>()->count(), 2);
    MadeBreach breach(start);
    dock.setMetrics(breach.metrics());
    QVERIFY(dock.pane().isVisible());
    dock.pane().refresh();
    const std::vector<items::Chart>& charts = dock.pane().data().charts;
    const auto cpu = std::find_if(charts.begin(), charts.end(), [](const items::Chart& chart) { return chart.title == QStringLiteral("CPU"); });
    QVERIFY(cpu != charts.end() && !cpu->isFed());
    QCOMPARE(cpu->lines[0].unfed, QStringLiteral("No source for CPU: bind one in the file of sources beside the runbook."));
}

void TestChartWidgets::aSilentSourceIsNamed()
{
    ChartStage stage;
    const auto words = [&] { return endWords(stage.pane.data().charts[0], stage.pane.data().charts[0].lines[1], stage.pane.data()); };
    QVERIFY2(words().startsWith(QStringLiteral("p95 ")), qPrintable(words()));
    stage.view.later(42'000);
    stage.pane.refresh();
    QCOMPARE(words(), QStringLiteral("p95: nothing for 42 s"));
    stage.pane.move(-300'000);      // what was is not silent
    QVERIFY2(words().startsWith(QStringLiteral("p95 ")), qPrintable(words()));
}

void TestChartWidgets::chartsAreScrolledWhereTheyAreMany()
{
    ChartStage stage;
    std::vector<items::ChartMetric> many;
    for (int i = 0; i < 12; ++i) {
        many.push_back(stage.breach.metrics().back());
        many.back().name = QStringLiteral("Error rate of service %1").arg(i);
    }
    stage.board.setMetrics(many);
    stage.pane.refresh();
    QScrollBar& bar = *stage.pane.view().verticalScrollBar();
    QVERIFY(bar.maximum() > 0);
    for (const ChartPlace& place : stage.geometry().places) QVERIFY(place.plot.height() >= 60);
    QVERIFY(stage.geometry().right <= stage.ground().width());
    bar.setValue(bar.maximum());
    QCOMPARE(stage.pane.view().horizontalScrollBar()->maximum(), 0);
}

void TestChartWidgets::manySamplesDoNotStall()
{
    FedView view(start);
    items::ChartBoard board(view);
    auto series = std::make_shared<monitor::Series>();
    for (std::int64_t i = 0; i < 300'000; ++i) series->append({start + i * 1000, std::sin(static_cast<double>(i) / 1000) * 10});
    view.later(std::int64_t{300'000} * 1000);
    items::ChartMetric metric;
    metric.name = QStringLiteral("Load");
    metric.feed = std::make_shared<items::SeriesFeed>(series);
    board.setMetrics({metric});
    ChartPane pane(board);
    pane.resize(1280, 720);
    pane.show();
    pane.showAll();
    const double before = processorMs();
    constexpr int looks = 20;
    for (int i = 0; i < looks; ++i) {
        pane.zoom(i % 2 == 0 ? 0.5 : 2, start + 150'000'000);
        pane.move(i % 2 == 0 ? -1'000'000 : 2'000'000);
    }
    const double each = (processorMs() - before) / looks;
    QVERIFY2(each < 100, qPrintable(QStringLiteral("%1 ms of the processor").arg(each)));
}

void TestChartWidgets::aSourceThatComesAndGoesDoesNotStall()
{
    // Each sample stands alone between two gaps: nothing is worse for who draws strokes.
    FedView view(start);
    items::ChartBoard board(view);
    auto series = std::make_shared<monitor::Series>();
    for (std::int64_t i = 0; i < 2'000; ++i) series->append({start + i * 10'000, static_cast<double>(i % 7)});
    view.later(20'000'000);
    items::ChartMetric metric;
    metric.name = QStringLiteral("Load");
    metric.feed = std::make_shared<items::SeriesFeed>(series);
    board.setMetrics({metric});
    ChartPane pane(board);
    pane.resize(1280, 720);
    pane.show();
    pane.showAll();
    const double before = processorMs();
    constexpr int looks = 10;
    for (int i = 0; i < looks; ++i) {
        pane.move(i % 2 == 0 ? -5'000'000 : 5'000'000);
        pane.view().viewport()->repaint();
    }
    const double each = (processorMs() - before) / looks;
    QVERIFY2(each < 60, qPrintable(QStringLiteral("%1 ms of the processor").arg(each)));
}

void TestChartWidgets::everyControlIsNamedAndShowsItsKey()
{
    ChartStage stage;
    QVERIFY(!stage.pane.view().accessibleName().isEmpty());
    const QList<QToolButton*> buttons = stage.pane.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 5);
    for (const QToolButton* button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY2(button->toolTip().contains(QStringLiteral("Key: ")) && !button->defaultAction()->shortcut().isEmpty(), qPrintable(button->toolTip()));
    }
    QVERIFY(stage.pane.view().actions().size() >= 5);
}

void TestChartWidgets::nothingIsDrawnAnewForNothing()
{
    ChartStage stage;
    QCoreApplication::processEvents();
    int drawn = 0;
    QObject::connect(stage.pane.view().scene(), &QGraphicsScene::changed, &stage.pane, [&] { ++drawn; });
    stage.view.later(1);        // less than a pixel
    stage.pane.refresh();
    QCoreApplication::processEvents();
    const int after = drawn;
    stage.pane.refresh();
    QCoreApplication::processEvents();
    QCOMPARE(drawn, after);
    stage.view.later(10'000);
    stage.pane.refresh();
    QTRY_VERIFY(drawn > after);
}

int main(int argc, char** argv)
{
    qputenv("TZ", "UTC");
    const QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestChartWidgets test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_charts.moc"
