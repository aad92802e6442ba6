// What an eye sees of charts: gaps, single samples, lines that are told apart; and pictures in files.

#include "tests/support/quiet.h"
#include "tests/support/sight.h"
#include "tests/widgets/charts/chart_stage.h"
#include "widgets/charts/chart_look.h"
#include "widgets/charts/chart_picture.h"

#include <QSvgRenderer>

#include <algorithm>
#include <optional>

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::ChartStage;
using tests::FedView;
using tests::start;

class TestChartPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }

    void aGapIsNotDrawnOver();
    void aSampleBetweenGapsIsSeen();
    void linesAreToldApart_data();
    void linesAreToldApart();
    void picturesCanBeRead();
    void aPictureThatCannotBeWrittenSaysWhy();

private:
    std::optional<tests::Quiet> m_quiet;
};

void TestChartPictures::aGapIsNotDrawnOver()
{
    ChartStage stage;
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

void TestChartPictures::aSampleBetweenGapsIsSeen()
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

void TestChartPictures::linesAreToldApart_data()
{
    QTest::addColumn<ThemeName>("theme");
    QTest::newRow("light") << ThemeName::Light;
    QTest::newRow("dark") << ThemeName::Dark;
    QTest::newRow("high contrast") << ThemeName::HighContrast;
}

void TestChartPictures::linesAreToldApart()
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

void TestChartPictures::picturesCanBeRead()
{
    ChartStage stage;
    stage.pane.showAll();
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("charts.png")), svg = folder.filePath(QStringLiteral("charts.svg"));
    QVERIFY(!stage.pane.savePicture(png) && !stage.pane.savePicture(svg));
    const QImage image(png);
    QCOMPARE(image.size(), QSize(2400, 1350));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage drawn(renderer.viewBox().size(), QImage::Format_RGB32);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    // Both show the same: what is ink in the one is ink in the other, but for letters that are set a little otherwise.
    QVERIFY(tests::difference(tests::greyOf(image.scaled(drawn.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)), tests::greyOf(drawn), themeNamed(ThemeName::Light).panel) < 0.2);
    QFile text(svg);
    QVERIFY(text.open(QIODevice::ReadOnly));
    const QByteArray words = text.readAll();
    QVERIFY(words.contains("Latency (ms)") && words.contains("Error rate (%)"));
}

void TestChartPictures::aPictureThatCannotBeWrittenSaysWhy()
{
    ChartStage stage;
    const auto error = stage.pane.savePicture(QStringLiteral("/proc/none/charts.png"));
    QVERIFY(error.has_value());
    QVERIFY2(error->text().find("/proc/none/charts.png") != std::string::npos && error->text().find("choose another folder") != std::string::npos, error->text().c_str());
}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestChartPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_chart_pictures.moc"
