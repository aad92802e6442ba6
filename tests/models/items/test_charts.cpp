// What charts show: columns that are kept, strokes, limits, marks, readings, in tables.

#include "models/items/chart_board.h"
#include "models/items/followed_feed.h"
#include "tests/support/engine_script.h"
#include "tests/support/fed_view.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace holdpoint;
using namespace holdpoint::items;
using monitor::Column;
using monitor::Sample;
using tests::FedView;

namespace {

constexpr std::int64_t start = 1'764'000'000'000;

/// A sample each second, with values of a test's choice; where it says nothing, there is none.
std::shared_ptr<monitor::Series> seriesOf(int count, const std::function<std::optional<double>(int)>& value)
{
    auto series = std::make_shared<monitor::Series>();
    for (int i = 0; i < count; ++i)
        if (const auto at = value(i)) series->append({start + std::int64_t{i} * 1000, *at});
    return series;
}

ChartMetric metricOf(const char* name, const char* unit, const std::shared_ptr<monitor::Series>& series)
{
    ChartMetric metric;
    metric.name = QString::fromLatin1(name);
    metric.unit = QString::fromLatin1(unit);
    if (series) metric.feed = std::make_shared<SeriesFeed>(series);
    return metric;
}

session::RunbookPointer runbookOf(std::string text) { return *session::readRunbook(std::move(text), "deploy.md"); }
QString metricIn(const session::RunbookPointer& runbook) { return QString::fromStdString(std::string(runbook->plan->limits.at(0).metric)); }

/// "0:1 1:5 | 4:2": seconds and values, a bar for each gap.
QString told(const std::vector<ChartStroke>& strokes)
{
    QStringList rows;
    for (const ChartStroke& stroke : strokes) {
        QStringList row;
        for (const Sample& sample : stroke) row += QStringLiteral("%1:%2").arg(static_cast<double>(sample.atMs - start) / 1000).arg(sample.value);
        rows += row.join(QLatin1Char(' '));
    }
    return rows.join(QStringLiteral(" | "));
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strokesKeepGaps_data();
    void strokesKeepGaps();
    void columnsAreThoseOfTheFeed();
    void columnsThatAreOverAreNotAskedForAgain();
    void whatCameLaterIsNotSeenInTheReplay();
    void limitsBecomeLines_data();
    void limitsBecomeLines();
    void percentilesShareAChart();
    void aLimitIsTheMetricsByItsNameOrAnAlias();
    void whatNobodyMeasuresSaysSo();
    void aLimitFarAwayDoesNotFlattenTheLine();
    void aGhostLiesAtItsPlaceNow();
    void readingsSayValueAndGap();
    void marksTellTheRelease();
    void aRoomSeesOneChart();
    void boardsTellOfChanges();
    void aFileIsFollowed();
    void aFileThatIsNoSeriesIsNamed();
};

void TestCharts::strokesKeepGaps_data()
{
    QTest::addColumn<QString>("seconds");   // of the samples; the value is the second's square
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("strokes");
    QTest::newRow("each alone") << "0 1 2 3" << 10 << "0:0 1:1 2:4 3:9";
    QTest::newRow("a gap of ten seconds") << "0 1 9" << 10 << "0:0 1:1 | 9:81";
    QTest::newRow("two in a column") << "0 1 2 3" << 5 << "0:0 1:1 2:4 3:9";
    QTest::newRow("all in one") << "0 1 2 3 4 5 6 7 8 9" << 1 << "0:0 9:81";
    QTest::newRow("one alone between gaps") << "0 7" << 10 << "0:0 | 7:49";
    QTest::newRow("cut at both ends") << "-2 2 4 8 12" << 10 << "0:4 2:4 4:16 8:64 10:104";
    QTest::newRow("over the whole width") << "-2 12" << 10 << "";
    QTest::newRow("nothing") << "" << 10 << "";
}

void TestCharts::strokesKeepGaps()
{
    QFETCH(QString, seconds);
    QFETCH(int, columns);
    QFETCH(QString, strokes);
    monitor::Series series;
    for (const QString& at : seconds.split(QLatin1Char(' '), Qt::SkipEmptyParts)) series.append({start + at.toLongLong() * 1000, std::pow(at.toDouble(), 2)});
    // The window is of ten seconds; what lies around it is asked for as well, in columns of the same width.
    const std::int64_t width = 10'000 / columns, around = columns == 1 ? 0 : 5'000 / width * width;
    const auto seen = series.columns(start - around, start + 10'000 + around, static_cast<std::size_t>((10'000 + 2 * around) / width));
    QCOMPARE(told(strokesOf(seen, start, start + 10'000)), strokes);
}

void TestCharts::columnsAreThoseOfTheFeed()
{
    // Moved in all directions over a series with gaps that grows, kept columns are the same as fresh ones.
    const auto series = seriesOf(500, [](int i) { return i % 97 < 12 ? std::nullopt : std::optional(std::sin(i * 0.7) * i); });
    const auto feed = std::make_shared<SeriesFeed>(series);
    ChartColumns kept(feed);
    struct Step { std::int64_t from, to, width, grow; };
    const Step steps[] = {{0, 300, 3, 0}, {10, 310, 3, 40}, {11, 311, 3, 1}, {290, 590, 3, 60}, {300, 600, 3, 0}, {100, 400, 3, 0}, {100, 400, 7, 0}, {350, 650, 7, 90}, {2000, 2100, 7, 10}, {400, 700, 1, 5}, {401, 701, 1, 3}};
    int next = 500;
    for (const Step& step : steps) {
        for (std::int64_t i = 0; i < step.grow; ++i, ++next)
            if (next % 50 > 8) series->append({start + std::int64_t{next} * 1000, next * 2.0});
        const std::int64_t width = step.width * 1000;
        const auto& seen = kept.over(start + step.from * 1000, start + step.to * 1000, width);
        ChartColumns fresh(feed);
        const auto& wanted = fresh.over(start + step.from * 1000, start + step.to * 1000, width);
        QCOMPARE(kept.beginMs(), fresh.beginMs());
        QCOMPARE(seen.size(), wanted.size());
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i].count, wanted[i].count);
            QVERIFY(seen[i].first == wanted[i].first && seen[i].last == wanted[i].last && seen[i].least == wanted[i].least && seen[i].most == wanted[i].most);
            // Before the first column that is in sight nobody knows of a gap, and nothing is drawn.
            const bool isFirst = std::all_of(wanted.begin(), wanted.begin() + static_cast<std::ptrdiff_t>(i), [](const Column& column) { return column.count == 0; });
            if (!isFirst) QCOMPARE(seen[i].gapBefore, wanted[i].gapBefore);
        }
    }
}

void TestCharts::columnsThatAreOverAreNotAskedForAgain()
{
    const auto series = seriesOf(100'000, [](int i) { return i; });
    ChartColumns columns(std::make_shared<SeriesFeed>(series));
    const std::int64_t width = 100'000, span = 600 * width;
    std::int64_t to = start + 100'000'000;
    static_cast<void>(columns.over(to - span, to, width));
    const std::uint64_t first = columns.asked();
    for (int i = 0; i < 100; ++i) {
        series->append({to, 1});
        to += 1000;
        static_cast<void>(columns.over(to - span, to, width));
    }
    QVERIFY2(columns.asked() - first <= 300, qPrintable(QString::number(columns.asked() - first)));
}

void TestCharts::whatCameLaterIsNotSeenInTheReplay()
{
    const auto series = seriesOf(100, [](int i) { return i; });
    ChartColumns columns(std::make_shared<SeriesFeed>(series));
    const auto most = [&](std::int64_t until) {
        double value = -1;
        for (const Column& column : columns.over(start, start + 100'000, 10'000, start + until * 1000))
            if (column.count > 0) value = column.most.value;
        return value;
    };
    QCOMPARE(most(99), 99.0);
    QCOMPARE(most(42), 42.0);
    QCOMPARE(most(77), 77.0);
    QCOMPARE(most(-5), -1.0);
}

void TestCharts::limitsBecomeLines_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("roll back") << QByteArray("If p95 > 50 ms for 5 min, roll back.") << "ms" << "50 band above, act: above 50 ms: roll back";
    QTest::newRow("in another unit") << QByteArray("If p95 > 0.5 s, roll back.") << "ms" << "500 band above, act: above 500 ms: roll back";
    QTest::newRow("wanted") << QByteArray("Verify p95 < 50 ms.") << "ms" << "50 band above, aim: wanted: below 50 ms";
    QTest::newRow("what cannot be compared") << QByteArray("If p95 > 50 ms, roll back.") << "GB" << "";
}

void TestCharts::limitsBecomeLines()
{
    QFETCH(QByteArray, sentence);
    QFETCH(QString, unit);
    const auto runbook = runbookOf(std::string("# Deploy\n\n## Watch\n\n- " + sentence.toStdString() + "\n"));
    QCOMPARE(runbook->plan->limits.size(), std::size_t{1});
    ChartMetric metric = metricOf("p95", "", seriesOf(1, [](int) { return 1; }));
    metric.unit = unit;
    metric.aliases = QStringList{metricIn(runbook)};
    const auto limited = withLimits({metric}, runbook->plan.get());
    QStringList drawn;
    static const char* const weights[] = {"aim", "warning", "act"};
    for (const ChartLimit& limit : limited.front().limits)
        drawn += QStringLiteral("%1 band %2, %3: %4").arg(limit.value).arg(hasBandAbove(limit) ? QStringLiteral("above") : hasBandBelow(limit) ? QStringLiteral("below") : QStringLiteral("none"), QLatin1String(weights[static_cast<int>(limit.weight)]), limit.label);
    QTEST(drawn.join(QStringLiteral("; ")), "drawn");
}

void TestCharts::percentilesShareAChart()
{
    std::vector<LimitedMetric> metrics;
    for (const auto& [name, unit] : {std::pair{"p99", "ms"}, {"Error rate", "%"}, {"p50", "ms"}, {"Response time p95", "ms"}, {"CPU", "%"}, {"P95", "ms"}}) metrics.push_back({metricOf(name, unit, nullptr), {}});
    QStringList told;
    for (const ChartGroup& group : groupsOf(metrics)) told += group.title + QStringLiteral(": ") + QStringList(group.names.begin(), group.names.end()).join(QStringLiteral(", "));
    QCOMPARE(told, (QStringList{QStringLiteral("Latency: p50, p95, p99"), QStringLiteral("Error rate: Error rate"), QStringLiteral("Response time: p95"), QStringLiteral("CPU: CPU")}));
}

void TestCharts::aLimitIsTheMetricsByItsNameOrAnAlias()
{
    const auto runbook = runbookOf("# Deploy\n\n## Watch\n\n- If the error rate > 5 %, roll back.\n");
    const QString metric = metricIn(runbook);
    ChartMetric named = metricOf("", "%", nullptr);
    named.name = metric.toUpper();
    QCOMPARE(withLimits({named}, runbook->plan.get()).size(), std::size_t{1});
    ChartMetric called = metricOf("http_errors", "%", nullptr);
    called.aliases = QStringList{QString(QStringLiteral("  ") + metric)};
    QCOMPARE(withLimits({called}, runbook->plan.get()).size(), std::size_t{1});
    QCOMPARE(withLimits({metricOf("http_errors", "%", nullptr)}, runbook->plan.get()).size(), std::size_t{2});
}

void TestCharts::whatNobodyMeasuresSaysSo()
{
    FedView view(start);
    ChartBoard board(view);
    QVERIFY(board.isEmpty() && !board.isFed());
    board.setRunbook(runbookOf("# Deploy\n\n## Watch\n\n- p95 > 50 ms: roll back\n"));
    QVERIFY(!board.isEmpty() && !board.isFed());
    QCOMPARE(board.unfed(), QStringList{QStringLiteral("No source for p95: bind one in the file of sources beside the runbook.")});
    const ChartData data = board.look({start, start + 60'000});
    QCOMPARE(data.charts.size(), std::size_t{1});
    QVERIFY(!data.charts[0].isFed() && data.charts[0].lines[0].strokes.empty());
    board.setMetrics({metricOf("p95", "ms", seriesOf(10, [](int i) { return i; }))});
    QVERIFY(board.isFed() && board.unfed().isEmpty());
}

void TestCharts::aLimitFarAwayDoesNotFlattenTheLine()
{
    FedView view(start + 60'000);
    ChartBoard board(view);
    board.setRunbook(runbookOf("# Deploy\n\n## Watch\n\n- p95 > 5000 ms: roll back\n"));
    board.setMetrics({metricOf("p95", "ms", seriesOf(60, [](int) { return 20; }))});
    QVERIFY(board.look({start, start + 60'000}).charts[0].range.high < 100);
    board.setMetrics({metricOf("p95", "ms", seriesOf(60, [](int) { return 2000; }))});
    QVERIFY(board.look({start, start + 60'000}).charts[0].range.high > 5000);       // and its band is seen
}

void TestCharts::aGhostLiesAtItsPlaceNow()
{
    FedView view(start + 60'000);
    ChartBoard board(view);
    ChartMetric metric = metricOf("p95", "ms", seriesOf(10, [](int i) { return 10 + i; }));
    metric.ghost = std::make_shared<SeriesFeed>(seriesOf(5, [](int i) { return i; }));
    metric.ghostShiftMs = 3000;
    board.setMetrics({metric});
    const ChartData data = board.look({start, start + 60'000, 60});
    QCOMPARE(told(data.charts[0].lines[0].ghost), QStringLiteral("3:0 4:1 5:2 6:3 7:4"));
    QCOMPARE(data.charts[0].range.low, 0.0);
}

void TestCharts::readingsSayValueAndGap()
{
    FedView view(start + 100'000);
    ChartBoard board(view);
    board.setMetrics({metricOf("p95", "ms", seriesOf(100, [](int i) { return i >= 40 && i < 60 ? std::nullopt : std::optional(i + 0.5); })), metricOf("Error rate", "%", seriesOf(100, [](int) { return 0.2; }))});
    const auto at = [&](const ChartWindow& window, int second) {
        const ChartData data = board.look(window);
        return readingsInWords(start + second * 1000, readingsAt(data, start + second * 1000, (window.toMs - window.fromMs) / 200)).section(QStringLiteral(": "), 1);
    };
    const ChartWindow fine{start, start + 100'000, 100}, coarse{start, start + 100'000, 10};
    QCOMPARE(at(fine, 20), QStringLiteral("p95 20.5 ms, Error rate 0.2 %"));
    QCOMPARE(at(fine, 50), QStringLiteral("p95 nothing measured, Error rate 0.2 %"));
    QCOMPARE(at(coarse, 25), QStringLiteral("p95 20.5 to 29.5 ms, Error rate 0.2 %"));
}

void TestCharts::marksTellTheRelease()
{
    FedView view(start);
    ChartBoard board(view);
    view.start((*session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md"))->procedure);
    view.goOnTo(6);
    view.happen(journal::Held{"a ship is early"}, "bo");
    view.later(30'000);
    view.happen(journal::Released{});
    view.happen(journal::Decided{view.record().itemAt(view.record().cursor).id, journal::Choice::Skip, {}, "not needed today"});
    const ChartMarks marks = board.look({start, view.nowMs()}).marks;
    QVERIFY(!marks.steps.empty());
    QCOMPARE(marks.holds.size(), std::size_t{1});
    QCOMPARE(marks.holds[0].toMs - marks.holds[0].fromMs, std::int64_t{30'000});
    QCOMPARE(marks.moments.size(), std::size_t{1});
    QVERIFY2(marks.moments[0].words.contains(QStringLiteral("not needed today")), qPrintable(marks.moments[0].words));
    const QStringList said = marksAt(marks, marks.holds[0].fromMs + 1, 0);
    QVERIFY2(said.contains(QStringLiteral("held by bo: a ship is early")), qPrintable(said.join(QLatin1Char('\n'))));
    const std::string limit = view.record().procedure->limits.front().id;
    view.happen(journal::LimitJudged{limit, journal::LimitState::Breached, 61, 1, 1, "p95 was 61 ms"});
    view.happen(journal::LimitJudged{limit, journal::LimitState::Returned, 41, 1, 1, "p95 was 41 ms"});
    const ChartMarks breached = board.look({start, view.nowMs()}).marks;
    QCOMPARE(std::count_if(breached.moments.begin(), breached.moments.end(), [](const ChartMoment& moment) { return moment.kind == MomentKind::Breach; }), 1);
    QVERIFY2(breached.moments.back().words.contains(QStringLiteral("p95 was 61 ms")), qPrintable(breached.moments.back().words));
    journal::RollbackBegun back{{}, {"Rollback"}, "p95 is high", 600};
    for (const plan::Item& item : view.record().procedure->items)
        if (item.rollback != plan::none) back.items.push_back(item.id);
    view.happen(back);
    const ChartMarks later = board.look({start, view.nowMs()}).marks;
    QVERIFY(std::any_of(later.moments.begin(), later.moments.end(), [](const ChartMoment& moment) { return moment.kind == MomentKind::Rollback; }));
}

/// A room sees one chart: that of the last breach, and before there is one the first that is measured.
void TestCharts::aRoomSeesOneChart()
{
    journal::Record record;
    plan::Procedure procedure;
    procedure.limits.resize(2);
    procedure.limits[0].line = 7;
    procedure.limits[1].line = 9;
    record.procedure = std::make_shared<const plan::Procedure>(procedure);
    record.watch.limits.resize(2);
    ChartData data;
    for (const std::uint32_t line : {3U, 7U, 9U}) {
        Chart chart;
        chart.title = QString::number(line);
        chart.lines.resize(1);
        if (line == 3) chart.lines[0].unfed = QStringLiteral("nobody measures it");
        chart.limits.resize(1);
        chart.limits[0].line = line;
        data.charts.push_back(chart);
    }
    QCOMPARE(chartForRoom(data, record).title, QStringLiteral("7"));
    record.watch.limits[1].breached = true;
    record.watch.limits[1].breachSeq = 5;
    QCOMPARE(chartForRoom(data, record).title, QStringLiteral("9"));
    record.watch.limits[0].breached = true;
    record.watch.limits[0].breachSeq = 6;
    QCOMPARE(chartForRoom(data, record).title, QStringLiteral("7"));
    QVERIFY(chartForRoom({}, record).lines.empty());
}

void TestCharts::boardsTellOfChanges()
{
    FedView view(start);
    ChartBoard board(view);
    const QSignalSpy changes(&board, &ChartBoard::changed);
    board.setMetrics({});
    QCOMPARE(changes.count(), 1);
    view.start((*session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md"))->procedure);
    QVERIFY(changes.count() > 1);
    QCOMPARE(board.beginMs(), view.record().startedMs);
}

void TestCharts::aFileIsFollowed()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("p95.series")).toStdString();
    FedView view(start + 60'000);
    ChartBoard board(view);
    ChartMetric metric = metricOf("p95", "ms", nullptr);
    metric.feed = std::make_shared<FollowedFeed>(path);
    board.setMetrics({metric});
    const auto seen = [&] { return told(board.look({start, start + 60'000, 60}).charts[0].lines[0].strokes); };
    QCOMPARE(seen(), QString());        // whoever measures has not begun
    auto written = monitor::Series::open(path);
    QVERIFY(bool(written));
    for (int i = 0; i < 3; ++i) written->append({start + i * 1000, i * 1.0});
    QVERIFY(!written->flush());
    QTRY_COMPARE(seen(), QStringLiteral("0:0 1:1 2:2"));
    written->append({start + 3000, 9});
    QCOMPARE(seen(), QStringLiteral("0:0 1:1 2:2"));
    QVERIFY(!written->flush());
    QCOMPARE(seen(), QStringLiteral("0:0 1:1 2:2 3:9"));
}

void TestCharts::aFileThatIsNoSeriesIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p95.series"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a text that somebody has put here, by mistake") > 0);
    file.close();
    FollowedFeed feed(path.toStdString());
    QTRY_VERIFY((feed.catchUp(), feed.problem().has_value()));
    QVERIFY2(feed.problem()->text().find("this is no series of samples") != std::string::npos, feed.problem()->text().c_str());
    QVERIFY(!feed.last());
}

QTEST_GUILESS_MAIN(TestCharts)
#include "test_charts.moc"
