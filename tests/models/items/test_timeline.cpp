// Planned against actual: the arithmetic of the time axis, in tables.

#include "models/items/timeline_model.h"
#include "models/items/words.h"
#include "models/session/replay.h"
#include "tests/support/engine_script.h"
#include "tests/support/fed_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::items;
using journal::Answered;
using tests::FedView;
using Tester = QAbstractItemModelTester;

namespace {

constexpr std::int64_t start = 1'764'000'000'000;

/// Each row in seconds since the release began: "L1 0-10 | 0-12 | -" is planned, was, will be.
QString told(const Timeline& line)
{
    const auto at = [](std::int64_t ms) { return ms == 0 ? QString() : QString::number((ms - start) / 1000); };
    const auto span = [&](std::int64_t from, std::int64_t to) { return from == 0 && to == 0 ? QStringLiteral("-") : at(from) + QStringLiteral("-") + at(to); };
    QStringList rows;
    for (const TimelineRow& row : line.rows)
        rows += QStringLiteral("%1 %2 | %3 | %4").arg(row.key, span(row.plannedFromMs, row.plannedToMs), span(row.fromMs, row.toMs), span(row.projectedFromMs, row.projectedToMs));
    return rows.join(QLatin1Char('\n'));
}

Timeline lineOf(const FedView& view, const std::vector<HoldStretch>& holds = {})
{
    return timelineOf({view.record(), view.advice(), view.forecast(), holds, nullptr, view.nowMs()});
}

void expect(FedView& view, std::vector<std::int64_t> seconds)
{
    session::Forecast forecast;
    for (const std::int64_t s : seconds) forecast.itemMs.push_back(s * 1000);
    view.setForecast(std::move(forecast));
}

session::RunbookPointer sample() { return *session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md"); }

/// What happens, a word each: "end:12" the command that runs ends after 12 s, "tick:5" somebody says yes after 5 s, "wait:5",
/// "hold", "go", "back".
void play(FedView& view, const QString& script)
{
    for (const QString& word : script.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::int64_t ms = word.section(QLatin1Char(':'), 1).toLongLong() * 1000;
        if (word.startsWith(QStringLiteral("end"))) QVERIFY(view.endCommand(word.startsWith(QStringLiteral("endbad")) ? 1 : 0, ms));
        else if (word.startsWith(QStringLiteral("wait"))) view.later(ms);
        else if (word == QStringLiteral("hold")) view.happen(journal::Held{"look"});
        else if (word == QStringLiteral("go")) view.happen(journal::Released{});
        else if (word == QStringLiteral("back")) view.happen(journal::RollbackBegun{{"L30", "L31"}, {"Rollback"}, "said so", 600});
        else {
            view.later(ms);
            view.happen(Answered{view.record().itemAt(view.advice().item).id, "yes"});
        }
    }
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void aWatchBehindTheLastStepIsNoDelay();
    static void initTestCase() { qputenv("TZ", "UTC"); }
    static void reckons_data();
    static void reckons();
    static void theEndIsSeenAhead_data();
    static void theEndIsSeenAhead();
    static void withoutAForecastNothingIsPromised();
    static void holdsAreStretches();
    static void theRunbooksClock();
    static void driftIsSaidInWords_data();
    static void driftIsSaidInWords();
    static void theTableFollowsAWholeRelease();
    static void anEndOnAnotherDayNamesTheDay();
    static void nothingIsPromisedForTheRunbook();
    static void theHorizonIsSaid();
    static void aReplayShowsItsMoment();
    static void twoThousandSteps();
};

void TestTimeline::reckons_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("rows");
    const QString two = QStringLiteral("L1 shell step=0\nL2 shell step=0\nL3 shell step=1\nL30 shell back\nL31 task back");
    QTest::newRow("at the start") << two << "" << "L1 0-20 | 0- | 0-20\nL3 20-30 | - | 20-30";
    QTest::newRow("half of a step") << two << "end:12" << "L1 0-20 | 0- | 0-22\nL3 20-30 | - | 22-32";
    QTest::newRow("one that runs longer than usual may end now") << two << "wait:15" << "L1 0-20 | 0- | 0-25\nL3 20-30 | - | 25-35";
    QTest::newRow("ahead of time") << two << "end:5 end:5" << "L1 0-20 | 0-10 | -\nL3 20-30 | 10- | 10-20";
    QTest::newRow("done") << two << "end:10 end:10 end:40" << "L1 0-20 | 0-20 | -\nL3 20-30 | 20-60 | -";
    QTest::newRow("held: as if it went on now") << two << "end:10 hold end:10 wait:60" << "L1 0-20 | 0-20 | -\nL3 20-30 | 20- | 20-90";
    QTest::newRow("back") << two << "end:10 end:10 endbad:5 back wait:2"
                          << "L1 0-20 | 0-20 | -\nL3 20-30 | 20-25 | -\nL30 back 25-45 | 25- | 25-45";
    QTest::newRow("rolled back") << two << "end:10 end:10 endbad:5 back end:8 tick:4"
                                 << "L1 0-20 | 0-20 | -\nL3 20-30 | 20-25 | -\nL30 back 25-45 | 25-37 | -";
    const QString tick = QStringLiteral("L1 shell step=0\nL2 task step=1\nL3 shell step=1");
    QTest::newRow("a tick begins when its turn comes") << tick << "end:10 wait:3" << "L1 0-10 | 0-10 | -\nL2 10-30 | 10- | 10-33";
    QTest::newRow("a tick that was given") << tick << "end:10 tick:7" << "L1 0-10 | 0-10 | -\nL2 10-30 | 10- | 10-27";
    const QString lanes = QStringLiteral("L1 shell step=0 lane=1\nL2 shell step=1 lane=1\nL3 shell");
    QTest::newRow("side by side") << lanes << "" << "L1 0-10 | 0- | 0-10\nL2 0-10 | 0- | 0-10\nL3 10-20 | - | 10-20";
    const QString ways = QStringLiteral("L1 shell step=0\nL4 shell choice=1 arm=1\nL5 shell choice=1 arm=2");
    QTest::newRow("of two ways the first is counted") << ways << "" << "L1 0-10 | 0- | 0-10\nL4 10-20 | - | 10-20";
    QTest::newRow("what stands by is no work") << QStringLiteral("L1 shell step=0\nL2 shell step=1 aside") << "" << "L1 0-10 | 0- | 0-10";
}

void TestTimeline::reckons()
{
    QFETCH(QString, plan);
    QFETCH(QString, script);
    QFETCH(QString, rows);
    FedView view(start);
    view.start(tests::planOf(plan.toStdString()));
    expect(view, std::vector<std::int64_t>(view.record().items.size(), 10));
    play(view, script);
    QCOMPARE(told(lineOf(view)), rows);
}

void TestTimeline::theEndIsSeenAhead_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("ends");
    QTest::addColumn<int>("drift");
    QTest::newRow("at the start") << "" << 30 << 30 << 0;
    QTest::newRow("slow") << "end:40" << 30 << 60 << 30;
    QTest::newRow("quick") << "end:2 end:2" << 30 << 14 << -16;
    QTest::newRow("back: against the promise") << "end:10 end:10 endbad:5 back wait:2" << 625 << 45 << -580;
}

void TestTimeline::theEndIsSeenAhead()
{
    QFETCH(QString, script);
    QFETCH(int, planned);
    QFETCH(int, ends);
    QFETCH(int, drift);
    FedView view(start);
    view.start(tests::planOf("L1 shell step=0\nL2 shell step=0\nL3 shell step=1\nL30 shell back\nL31 task back"));
    expect(view, {10, 10, 10, 10, 10});
    play(view, script);
    const Timeline line = lineOf(view);
    QCOMPARE((line.plannedEndMs - start) / 1000, planned);
    QCOMPARE((line.projectedEndMs - start) / 1000, ends);
    QCOMPARE(line.driftMs() / 1000, drift);
    QVERIFY(line.axisFromMs() <= start);
    QVERIFY(line.axisToMs() >= line.projectedEndMs && line.axisToMs() >= line.plannedEndMs);
}

void TestTimeline::withoutAForecastNothingIsPromised()
{
    FedView view(start);
    view.start(tests::planOf("L1 shell step=0\nL2 shell step=1"));
    const Timeline line = lineOf(view);
    QCOMPARE(told(line), QStringLiteral("L1 - | 0- | -\nL2 - | - | -"));
    QCOMPARE(line.driftMs(), 0);
    QCOMPARE(lineOf(FedView(start)).rows.size(), std::size_t{0});
}

void TestTimeline::holdsAreStretches()
{
    HoldLog log;
    const auto at = [&](std::int64_t ms, journal::Body body) { log.learn({1, ms, "ann", std::move(body), {}}); };
    at(10, journal::Held{"one"});
    at(20, journal::Held{"two"});
    QCOMPARE(log.sinceMs(), 10);
    at(30, journal::Released{});
    QCOMPARE(log.sinceMs(), 0);
    at(35, journal::Released{});
    at(40, journal::Held{"three"});
    at(50, journal::RollbackBegun{});
    const std::vector<HoldStretch> wanted = {{10, 30, "ann", "two"}, {40, 50, "ann", "three"}};
    QVERIFY(log.stretches() == wanted);
}

void TestTimeline::theRunbooksClock()
{
    const auto runbook = sample();
    FedView view(start);
    TimelineModel model(view);
    model.setRunbook(runbook);
    view.start(runbook->procedure);
    model.refresh();
    const auto& moments = model.timeline().moments;
    QCOMPARE(moments.size(), std::size_t{4});
    QCOMPARE(moments[0].atMs, start);
    QCOMPARE(clockT(moments[0].seconds), QStringLiteral("T−15 min"));
    QCOMPARE(moments[1].atMs, start + 15 * 60 * 1000);
    QCOMPARE(clockT(moments[1].seconds), QStringLiteral("T"));
    QCOMPARE(clockT(moments[3].seconds), QStringLiteral("T+10 min"));
    // The window's clock counts from the start, so when the runbook's T is has to be said.
    view.lookAhead();
    model.refresh();
    const QString words = QStringLiteral("The runbook's T is ") + shortWallTime(start + 15 * 60 * 1000);
    QVERIFY2(model.summary().contains(words), qPrintable(model.summary()));
}

void TestTimeline::driftIsSaidInWords_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << qint64{0} << "on time";
    QTest::newRow("nobody's concern") << qint64{-29'999} << "on time";
    QTest::newRow("seconds") << qint64{45'000} << "45 s behind";
    QTest::newRow("minutes") << qint64{4 * 60'000 + 20'000} << "4 min behind";
    QTest::newRow("ahead") << qint64{-100'000} << "2 min ahead";
    QTest::newRow("hours") << qint64{2 * 3'600'000 + 300'000} << "2 h 05 min behind";
}

void TestTimeline::driftIsSaidInWords()
{
    QFETCH(qint64, ms);
    QFETCH(QString, words);
    QCOMPARE(driftInWords(ms), words);
}

/// All steps are over, and what the runbook watches is watched for a day: that was planned, and nobody is behind.
void TestTimeline::aWatchBehindTheLastStepIsNoDelay()
{
    FedView view(start);
    view.start(tests::planOf("L1 shell\nM5 limit rollback lasts=86400"));
    expect(view, {10});
    view.happen(journal::ValueSeen{"M5", 20});
    QVERIFY(view.endCommand(0, 10'000));
    view.later(3'600'000);
    Timeline line = lineOf(view);
    QCOMPARE(line.projectedEndMs, view.advice().soaksUntilMs);
    QVERIFY2(std::abs(line.driftMs()) < 1000, QByteArray::number(qlonglong(line.driftMs())).constData());
    view.happen(journal::Finished{journal::Ending::Done, "enough was seen"});
    line = lineOf(view);
    QVERIFY2(line.driftMs() < -80'000'000, QByteArray::number(qlonglong(line.driftMs())).constData());     // ended early, and not late
}

/// After a soak of two days "ends about 11:38" is not today.
void TestTimeline::anEndOnAnotherDayNamesTheDay()
{
    constexpr std::int64_t hour = 3'600'000;
    FedView view(start);
    TimelineModel model(view);
    view.start(tests::planOf("L1 shell\nL2 shell"));
    session::Forecast forecast;
    forecast.itemMs = {hour, hour};
    view.setForecast(forecast);
    model.refresh();
    const QLocale english(QLocale::c());
    const auto dayAfter = [&](std::int64_t ms) { return english.toString(QDateTime::fromMSecsSinceEpoch(start + ms).date(), QStringLiteral("ddd d MMM")); };
    QVERIFY2(!model.summary().contains(dayAfter(2 * hour)), qPrintable(model.summary()));
    forecast.itemMs = {48 * hour, hour};
    view.setForecast(forecast);
    model.refresh();
    QVERIFY2(model.summary().contains(QStringLiteral("ends about ") + dayAfter(49 * hour)) && model.summary().contains(QStringLiteral("planned ") + dayAfter(49 * hour)), qPrintable(model.summary()));
}

void TestTimeline::theTableFollowsAWholeRelease()
{
    FedView view(start);
    TimelineModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QCOMPARE(model.summary(), QStringLiteral("No release has begun."));
    view.start(sample()->procedure);
    view.lookAhead();
    model.refresh();
    QVERIFY(model.rowCount() >= 8);
    QVERIFY(model.index(1, 0).data().toString().startsWith(QStringLiteral("Step 1")));
    QVERIFY2(model.summary().startsWith(QStringLiteral("On time: ends about ")), qPrintable(model.summary()));
    const int before = model.rowCount();
    QSignalSpy reset(&model, &TimelineModel::modelReset);
    view.failAt(view.record().procedure->indexOf("L107"));
    model.refresh();
    QCOMPARE(model.rowCount(), before);
    view.happen(journal::RollbackBegun{{"L137", "L142"}, {"Rollback (within 10 minutes)"}, "it failed", 600});
    model.refresh();
    QVERIFY(model.rowCount() > before);
    QVERIFY2(model.summary().startsWith(QStringLiteral("Goes back: ends about")), qPrintable(model.summary()));
    view.goOnTo();
    model.refresh();
    QVERIFY2(model.summary().startsWith(QStringLiteral("Rolled back")), qPrintable(model.summary()));
    QCOMPARE(reset.size(), 0);
    QVERIFY(model.index(model.rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Rollback")));
}

/// A rollback of which the runbook promises nothing is not held against a time that nobody has named.
void TestTimeline::nothingIsPromisedForTheRunbook()
{
    FedView view(start);
    TimelineModel model(view);
    view.start(tests::planOf("L1 shell step=0\nL2 shell step=1\nL30 shell back"));
    session::Forecast forecast;
    forecast.itemMs = {10'000, 10'000, 10'000};
    view.setForecast(forecast);
    view.failAt(1);
    view.happen(journal::RollbackBegun{{"L30"}, {"back"}, "it failed", plan::Seconds::unknown});
    model.refresh();
    QVERIFY2(model.summary().startsWith(QStringLiteral("Goes back: ends about")) && model.summary().endsWith(QStringLiteral("the runbook promises no time.")), qPrintable(model.summary()));
    view.goOnTo();
    model.refresh();
    QVERIFY2(model.summary().startsWith(QStringLiteral("Rolled back")) && !model.summary().contains(QStringLiteral("promise")), qPrintable(model.summary()));
}

void TestTimeline::theHorizonIsSaid()
{
    FedView view(start);
    TimelineModel model(view);
    view.start(tests::planOf("L1 shell step=0\nL2 shell step=1\nL30 shell back"));
    session::Forecast forecast;
    forecast.itemMs = {10'000, 10'000, 10'000};
    forecast.outlook.horizonMs = start + 60'000;
    forecast.outlook.horizonWhy = "after L2 nothing leads back";
    view.setForecast(forecast);
    model.refresh();
    QCOMPARE(model.horizon(), QStringLiteral("Rollback horizon 16:01 UTC: after line 2 nothing leads back."));
    view.later(61'000);
    model.refresh();
    QCOMPARE(model.horizon(), QStringLiteral("Rollback horizon passed at 16:01 UTC: after line 2 nothing leads back."));
    forecast.outlook.noReturn = "L1";
    view.setForecast(forecast);
    model.refresh();
    QCOMPARE(model.horizon(), QStringLiteral("Past a point of no return: Command of line 1 has run."));
}

void TestTimeline::aReplayShowsItsMoment()
{
    FedView view(start);
    view.start(sample()->procedure);
    view.happen(journal::Held{"phones"});
    view.later(60'000);
    view.happen(journal::Released{});
    view.goOnTo();
    session::Replay replay("r", view.all());
    TimelineModel model(replay);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QCOMPARE(model.timeline().holds.size(), std::size_t{1});
    for (std::size_t count = view.all().size(); count-- > 0;) {
        replay.showEvent(count);
        if (count == 0) QCOMPARE(model.rowCount(), 0);
    }
    replay.showEvent(view.all().size());
    QCOMPARE(model.timeline().stage, journal::Stage::Ended);
}

/// Each second, and after each event, within a quarter of a second of the window's time.
void TestTimeline::twoThousandSteps()
{
    plan::Procedure made;
    for (std::uint32_t i = 0; i < 10'000; ++i) {
        if (i % 5 == 0) made.steps.push_back({i + 1, "step", {}, plan::Seconds::unknown, plan::Seconds::unknown});
        plan::Item item{"L" + std::to_string(i + 1), plan::ItemKind::Shell, i + 1, i + 1, i / 5};
        made.items.push_back(std::move(item));
    }
    FedView view(start);
    TimelineModel model(view);
    view.start(std::make_shared<const plan::Procedure>(std::move(made)));
    expect(view, std::vector<std::int64_t>(10'000, 1));
    model.refresh();
    QCOMPARE(model.rowCount(), 2000);
    QBENCHMARK { model.refresh(); }
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "test_timeline.moc"
