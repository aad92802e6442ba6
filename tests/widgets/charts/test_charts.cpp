// Charts under a hand: zoom, move, read, follow; gaps; pictures.

#include "tests/support/fed_view.h"
#include "tests/support/made_breach.h"
#include "tests/support/quiet.h"
#include "tests/support/sight.h"
#include "widgets/charts/chart_look.h"
#include "widgets/charts/chart_pane.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/docks/charts_dock.h"
#include "widgets/style/house_style.h"

#include <QtWidgets>

#include <QSvgRenderer>
#include <QTest>

#include <cmath>
#include <ctime>
#include <optional>

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::FedView;
using tests::MadeBreach;

namespace {

constexpr std::int64_t start = 1'764'000'000'000;

/// A pane over the made breach, at its end.
struct Stage {
    Stage() : view(start), breach(start), board(view), pane(board)
    {
        view.later(MadeBreach::lengthMs);
        board.setMetrics(breach.metrics());
        pane.resize(1000, 600);
        dress(pane, ThemeName::Light);
        pane.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&pane));
        pane.refresh();
    }
    [[nodiscard]] QWidget& ground() { return *pane.view().viewport(); }
    [[nodiscard]] const ChartGeometry& geometry() { return static_cast<ChartScene*>(pane.view().scene())->geometry(); }
    [[nodiscard]] QPoint at(std::int64_t ms) { return {static_cast<int>(std::lround(geometry().xOf(ms))), ground().height() / 2}; }
    [[nodiscard]] std::int64_t span() const { return pane.window().toMs - pane.window().fromMs; }
    void wheel(int x, int y, const QPoint& place, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(place, ground().mapToGlobal(place), {}, {x, y}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&ground(), &event);
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&ground(), Qt::LeftButton, keys, from);
        QMouseEvent move(QEvent::MouseMove, to, ground().mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, keys);
        QApplication::sendEvent(&ground(), &move);
        QTest::mouseRelease(&ground(), Qt::LeftButton, keys, to);
    }
    void hover(const QPoint& at)
    {
        QMouseEvent move(QEvent::MouseMove, at, ground().mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&ground(), &move);
    }

    FedView view;
    MadeBreach breach;
    items::ChartBoard board;
    ChartPane pane;
};

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
    void theWheelZoomsAtWhatIsUnderIt();
    void draggingMovesAndShiftChooses();
    void keysDoAllOfIt();
    void pointingReadsEveryLine();
    void aGapIsNotDrawnOver();
    void aSampleBetweenGapsIsSeen();
    void whatNobodyFeedsSaysSo();
    void aSilentSourceIsNamed();
    void linesAreToldApart_data();
    void linesAreToldApart();
    void picturesCanBeRead();
    void aPictureThatCannotBeWrittenSaysWhy();
    void chartsAreScrolledWhereTheyAreMany();
    void manySamplesDoNotStall();
    void everyControlIsNamedAndShowsItsKey();
    void nothingIsDrawnAnewForNothing();

private:
    std::optional<tests::Quiet> m_quiet;
};

void TestChartWidgets::itFollowsUntilSomebodyLooksElsewhere()
{
    Stage stage;
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

void TestChartWidgets::theWheelZoomsAtWhatIsUnderIt()
{
    Stage stage;
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
    Stage stage;
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
    Stage stage;
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
    Stage stage;
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

void TestChartWidgets::aGapIsNotDrawnOver()
{
    Stage stage;
    stage.pane.showStretch(start + 500'000, start + 700'000);
    const QImage image = stage.ground().grab().toImage();
    const QColor line = lineLook(0, themeNamed(ThemeName::Light)).colour;
    const ChartPlace& errors = stage.geometry().places.back();
    const auto inked = [&](std::int64_t from, std::int64_t to) {
        int count = 0;
        for (int x = stage.at(from).x(); x < stage.at(to).x(); ++x)
            for (int y = static_cast<int>(errors.plot.top()) + 2; y < static_cast<int>(errors.plot.bottom()) - 2; ++y)
                if (tests::distanceOf(image.pixelColor(x, y), line) < 15) ++count;
        return count;
    };
    QVERIFY(inked(start + 505'000, start + 535'000) > 20);
    QCOMPARE(inked(start + 545'000, start + 625'000), 0);       // measured until 540, and from 630 on
    QVERIFY(inked(start + 640'000, start + 680'000) > 20);
}

void TestChartWidgets::aSampleBetweenGapsIsSeen()
{
    FedView view(start + 60'000);
    items::ChartBoard board(view);
    auto series = std::make_shared<monitor::Series>();
    series->append({start + 30'000, 5});
    items::ChartMetric metric;
    metric.name = QStringLiteral("Lag");
    metric.feed = std::make_shared<items::SeriesFeed>(series);
    board.setMetrics({metric});
    const items::ChartData data = board.look({start, start + 60'000});
    QImage image(600, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    paintCharts(painter, QRectF(0, 0, 600, 300), data, themeNamed(ThemeName::Light));
    painter.end();
    const QColor line = lineLook(0, themeNamed(ThemeName::Light)).colour;
    const ChartGeometry geometry = ChartGeometry::over(data, QSizeF(600, 300), Qt::LeftToRight);
    int found = 0;
    for (int dx = -8; dx <= 8; ++dx)
        for (int y = static_cast<int>(geometry.places[0].plot.top()); y < static_cast<int>(geometry.places[0].plot.bottom()); ++y)
            if (tests::distanceOf(image.pixelColor(static_cast<int>(geometry.xOf(start + 30'000)) + dx, y), line) < 15) ++found;
    QVERIFY(found > 0);
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
    Stage stage;
    const auto words = [&] { return endWords(stage.pane.data().charts[0], stage.pane.data().charts[0].lines[1], stage.pane.data()); };
    QVERIFY2(words().startsWith(QStringLiteral("p95 ")), qPrintable(words()));
    stage.view.later(42'000);
    stage.pane.refresh();
    QCOMPARE(words(), QStringLiteral("p95: nothing for 42 s"));
    stage.pane.move(-300'000);      // what was is not silent
    QVERIFY2(words().startsWith(QStringLiteral("p95 ")), qPrintable(words()));
}

void TestChartWidgets::linesAreToldApart_data()
{
    QTest::addColumn<ThemeName>("theme");
    QTest::newRow("light") << ThemeName::Light;
    QTest::newRow("dark") << ThemeName::Dark;
    QTest::newRow("high contrast") << ThemeName::HighContrast;
}

void TestChartWidgets::linesAreToldApart()
{
    QFETCH(ThemeName, theme);
    const Theme colours = themeNamed(theme);
    const auto grey = [](const QColor& colour) {
        QImage one(1, 1, QImage::Format_RGB32);
        one.fill(colour);
        return tests::greyOf(one).pixelColor(0, 0);
    };
    for (std::size_t i = 0; i < lineLooks; ++i) {
        const QColor one = lineLook(i, colours).colour;
        QVERIFY2(contrastOf(one, colours.codeGround) >= 3, qPrintable(one.name()));
        for (std::size_t k = 0; k < i; ++k) {
            const QColor other = lineLook(k, colours).colour;
            const double seen = tests::distanceOf(tests::withoutGreenCones(one), tests::withoutGreenCones(other)), printed = tests::distanceOf(grey(one), grey(other));
            QVERIFY2(seen >= 15, qPrintable(QStringLiteral("%1 and %2 are %3 apart without green cones").arg(one.name(), other.name()).arg(seen)));
            QVERIFY2(printed >= 8, qPrintable(QStringLiteral("%1 and %2 are %3 apart in grey").arg(one.name(), other.name()).arg(printed)));
            QVERIFY(lineLook(i, colours).sign != lineLook(k, colours).sign);
        }
    }
}

void TestChartWidgets::picturesCanBeRead()
{
    Stage stage;
    stage.pane.showAll();
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("charts.png")), svg = folder.filePath(QStringLiteral("charts.svg"));
    QVERIFY(!stage.pane.savePicture(png) && !stage.pane.savePicture(svg));
    const QImage image(png);
    QCOMPARE(image.size(), QSize(2400, 1350));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage drawn(renderer.viewBox().size() * 2, QImage::Format_RGB32);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    // Both show the same: what is ink in the one is ink in the other, but for letters that are set a little otherwise.
    QVERIFY(tests::difference(tests::greyOf(image), tests::greyOf(drawn.scaled(image.size())), themeNamed(ThemeName::Light).panel) < 0.2);
    QFile text(svg);
    QVERIFY(text.open(QIODevice::ReadOnly));
    const QByteArray words = text.readAll();
    QVERIFY(words.contains("Latency (ms)") && words.contains("Error rate (%)"));
}

void TestChartWidgets::aPictureThatCannotBeWrittenSaysWhy()
{
    Stage stage;
    const auto error = stage.pane.savePicture(QStringLiteral("/proc/none/charts.png"));
    QVERIFY(error.has_value());
    QVERIFY2(error->text().find("/proc/none/charts.png") != std::string::npos && error->text().find("choose another folder") != std::string::npos, error->text().c_str());
}

void TestChartWidgets::chartsAreScrolledWhereTheyAreMany()
{
    Stage stage;
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

void TestChartWidgets::everyControlIsNamedAndShowsItsKey()
{
    Stage stage;
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
    Stage stage;
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
