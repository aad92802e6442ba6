// What needs a person now, the worst first; seen, gone unseen, and too much at once.

#include "models/items/attention_model.h"
#include "models/session/replay.h"
#include "tests/support/engine_script.h"
#include "tests/support/fed_view.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::items;
using tests::FedView;
using Tester = QAbstractItemModelTester;

namespace {

session::RunbookPointer sample() { return *session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md"); }

/// "act now: The release is held"
QStringList told(const AttentionModel& model)
{
    QStringList rows;
    for (const AlarmRow& row : model.rows()) rows += QStringLiteral("%1: %2").arg(wordOf(row.attention.urgency), row.attention.what);
    return rows;
}

int rowOf(const AttentionModel& model, const QString& what)
{
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.row(i).attention.what.contains(what)) return i;
    return -1;
}

QString stateOf(const AttentionModel& model, int row) { return model.index(row, AttentionModel::State).data().toString(); }

session::Forecast forecastOf(const FedView& view, std::int64_t itemMs)
{
    session::Forecast forecast;
    forecast.itemMs.assign(view.record().items.size(), itemMs);
    return forecast;
}

} // namespace

class TestAttention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { qputenv("TZ", "UTC"); }
    static void whatIsWaitedFor_data();
    static void whatIsWaitedFor();
    static void aPollIsWaitedForSinceItWasAsked();
    static void whatFailedIsSaidWhole();
    static void aHoldSaysWhyAndSinceWhen();
    static void whatTakesTooLong();
    static void theHorizonComesNear();
    static void severalWaysBackAreNotNone();
    static void theReleaseIsBehind();
    static void oddThingsAndDeviations();
    static void aJournalThatDoesNotWorkComesFirst();
    static void limitsAreNotWatchedYet();
    static void breachesAreAlarms();
    static void isSeenAndGone();
    static void aFloodIsOneRow();
    static void nothingIsTheMatterAfterTheEnd();
    static void aReplayShowsItsMoment();
};

void TestAttention::whatIsWaitedFor_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("drive");
    QTest::addColumn<QString>("first");
    const int step = static_cast<int>(journal::Drive::Step), flow = static_cast<int>(journal::Drive::Flow);
    QTest::newRow("the word to run") << "L1 shell" << step << "act now: Command of line 1 waits for the word to run";
    QTest::newRow("a tick") << "L1 task" << flow << "act now: Task of line 1 waits to be ticked";
    QTest::newRow("a gate") << "L1 gate" << flow << "act now: Gate of line 1 waits for yes or no";
    QTest::newRow("a sign-off") << "L1 sign-off DBA" << flow << "act now: DBA is asked to sign off";
    QTest::newRow("by hand") << "L1 shell by-hand" << flow << "act now: Command of line 1 is done by hand";
    QTest::newRow("a value") << "L1 shell needs=<ticket>" << flow << "act now: A value is missing: ticket";
    QTest::newRow("a choice") << "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2" << flow << "act now: One of several ways has to be chosen, line 1";
}

void TestAttention::whatIsWaitedFor()
{
    QFETCH(QString, plan);
    QFETCH(int, drive);
    QFETCH(QString, first);
    FedView view;
    AttentionModel model(view);
    view.start(tests::planOf(plan.toStdString()), static_cast<journal::Drive>(drive));
    model.refresh();
    QCOMPARE(told(model), QStringList{first});
    QCOMPARE(model.index(0, 0).data(AttentionModel::ItemRole).toUInt(), 0U);
    QVERIFY(!model.index(0, 0).data(AttentionModel::ActionRole).toString().isEmpty());
    QVERIFY(!model.canAcknowledge(0));
}

void TestAttention::aPollIsWaitedForSinceItWasAsked()
{
    FedView view;
    view.start(tests::planOf("L1 shell"), journal::Drive::Step);
    const AttentionModel model(view);
    QCOMPARE(model.rowCount(), 1);
    view.later(90'000);
    const std::int64_t asked = view.nowMs();
    view.happen(journal::PollOpened{"P1", "Go?", {}, {"DBA"}, 0, "Owner", 0, {"before line 1", {}}});
    QTRY_COMPARE(rowOf(model, QStringLiteral("A go/no-go poll is open")), 0);
    QCOMPARE(model.row(0).sinceMs, asked);
    view.later(60'000);
    const AttentionModel opened(view);      // later, on another desk
    QCOMPARE(opened.row(0).sinceMs, asked);
    view.happen(journal::PollAskedAgain{"P1", "line 1 came out otherwise", {}});
    QCOMPARE(AttentionModel(view).row(0).sinceMs, asked + 60'000);
}

void TestAttention::whatFailedIsSaidWhole()
{
    FedView view;
    AttentionModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    view.start(tests::planOf("L1 shell\nL2 shell"));
    view.endCommand(3);
    view.later(90'000);
    model.refresh();
    QCOMPARE(told(model), QStringList{QStringLiteral("act now: Command of line 1 failed")});
    const QModelIndex failed = model.index(0, 0);
    QCOMPARE(failed.data(AttentionModel::CauseRole).toString(), QStringLiteral("exit code 3"));
    QVERIFY(failed.data(AttentionModel::ConsequenceRole).toString().contains(QStringLiteral("stands here")));
    QVERIFY(failed.data(AttentionModel::ActionRole).toString().contains(QStringLiteral("roll back")));
    QCOMPARE(failed.data(AttentionModel::MarkRole).toInt(), static_cast<int>(Mark::Failed));
    QCOMPARE(model.index(0, AttentionModel::Since).data().toString(), QStringLiteral("1 min"));
    QVERIFY(failed.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("exit code 3")));
}

void TestAttention::aHoldSaysWhyAndSinceWhen()
{
    FedView view;
    AttentionModel model(view);
    view.start(tests::planOf("L1 shell\nL2 task"));
    view.happen(journal::Held{"the phones ring"});
    view.endCommand();
    view.later(299'000);
    model.refresh();
    QCOMPARE(told(model), QStringList{QStringLiteral("act now: The release is held")});
    QCOMPARE(model.row(0).attention.cause, QStringLiteral("Held by ann: the phones ring"));
    QCOMPARE(model.index(0, AttentionModel::Since).data().toString(), QStringLiteral("5 min"));
    view.happen(journal::Released{});
    model.refresh();
    QCOMPARE(told(model), QStringList{QStringLiteral("act now: Task of line 2 waits to be ticked")});
}

void TestAttention::whatTakesTooLong()
{
    FedView view;
    AttentionModel model(view);
    view.start(tests::planOf("L1 shell\nL2 watch 600 60"));
    view.setForecast(forecastOf(view, 30'000));
    view.later(80'000);
    model.refresh();
    QCOMPARE(told(model), QStringList());
    view.later(11'000);
    model.refresh();
    QCOMPARE(told(model), QStringList{QStringLiteral("look soon: Command of line 1 takes longer than usual")});
    QVERIFY(model.row(0).attention.alarm);
    // Where it is not from earlier releases, it is said where it is from; and what is from nowhere is nobody's measure.
    session::Forecast forecast = forecastOf(view, 30'000);
    forecast.itemFrom.assign(view.record().items.size(), session::KnownFrom::Runbook);
    view.setForecast(forecast);
    model.refresh();
    QCOMPARE(told(model).front(), QStringLiteral("look soon: Command of line 1 takes longer than the runbook says"));
    QVERIFY2(model.row(0).attention.cause.startsWith(QStringLiteral("By the runbook it takes about 30 s")), qPrintable(model.row(0).attention.cause));
    forecast.itemFrom.assign(view.record().items.size(), session::KnownFrom::Nothing);
    view.setForecast(forecast);
    model.acknowledge(0);
    model.refresh();
    QCOMPARE(told(model), QStringList());
    view.endCommand();
    view.endCommand();      // the first look of the watch
    model.refresh();
    QCOMPARE(rowOf(model, QStringLiteral("overdue")), -1);
}

void TestAttention::theHorizonComesNear()
{
    FedView view;
    AttentionModel model(view);
    view.start(tests::planOf("L1 shell\nL2 shell\nL30 shell back"));
    session::Forecast forecast = forecastOf(view, 3'600'000);
    forecast.outlook.horizonMs = view.nowMs() + 11 * 60'000;
    forecast.outlook.horizonWhy = "after L2 nothing leads back";
    view.setForecast(forecast);
    model.refresh();
    QCOMPARE(told(model), QStringList());
    view.later(2 * 60'000);
    model.refresh();
    QCOMPARE(told(model), QStringList{QStringLiteral("look soon: The rollback horizon is near")});
    QVERIFY(model.row(0).attention.cause.contains(QStringLiteral("line 2")));
    view.later(10 * 60'000);
    model.refresh();
    QCOMPARE(told(model), QStringList{QStringLiteral("look soon: The rollback horizon is passed")});
    forecast.outlook.noReturn = "L1";
    view.setForecast(forecast);
    model.refresh();
    QVERIFY(rowOf(model, QStringLiteral("past a point of no return")) >= 0);
}

/// Whoever reads that nothing leads back decides otherwise than who has to choose.
void TestAttention::severalWaysBackAreNotNone()
{
    FedView view;
    AttentionModel model(view);
    view.start((*session::readRunbook("# Small\n\n## Step 1: Do it\n\n```bash\nmake a\n```\n\n```bash\nmake b\n```\n\n## Rollback\n\n### Option A: with backup\n\n```bash\nmake c\n```\n\n### Option B: code only\n\n```bash\nmake d\n```\n",
                                      "small.md"))->procedure);
    view.endCommand();
    view.lookAhead();
    QVERIFY2(view.forecast().outlook.problem.english().find("more than one") != std::string::npos, view.forecast().outlook.problem.english().c_str());
    QTRY_VERIFY2(rowOf(model, QStringLiteral("Of several ways back one has to be named")) >= 0, qPrintable(told(model).join(QLatin1Char('\n'))));
    QCOMPARE(rowOf(model, QStringLiteral("There is no way back")), -1);
}

void TestAttention::theReleaseIsBehind()
{
    FedView view;
    AttentionModel model(view);
    view.start(tests::planOf("L1 task\nL2 task"));
    view.setForecast(forecastOf(view, 60'000));
    view.later(299'000);
    model.refresh();
    QCOMPARE(model.rowCount(), 1);
    view.later(2'000);
    model.refresh();
    const int drift = rowOf(model, QStringLiteral("behind its plan"));
    QVERIFY(drift > 0);
    QVERIFY2(model.row(drift).attention.cause.startsWith(QStringLiteral("5 min behind: ends about ")), qPrintable(model.row(drift).attention.cause));
}

void TestAttention::oddThingsAndDeviations()
{
    FedView view;
    AttentionModel model(view);
    view.start(tests::planOf("L1 task\nL2 task\nL3 task"));
    view.happen(journal::Decided{"L1", journal::Choice::Skip, {}, "not today"});
    model.refresh();
    QVERIFY(told(model).contains(QStringLiteral("to know: 1 deviation from the runbook so far")));
    view.happen(journal::Decided{"L2", journal::Choice::Skip, {}, "nor this"});
    view.happen(journal::Ended{"L3", 1});
    model.refresh();
    QVERIFY(told(model).contains(QStringLiteral("to know: 2 deviations from the runbook so far")));
    QVERIFY(model.row(rowOf(model, QStringLiteral("2 deviations"))).attention.cause.contains(QStringLiteral("skip by ann: nor this")));
    QVERIFY(told(model).contains(QStringLiteral("look soon: The journal tells of something that cannot be")));
}

void TestAttention::aJournalThatDoesNotWorkComesFirst()
{
    FedView view;
    view.start(tests::planOf("L1 shell\nL2 shell"));
    view.endCommand(3);
    const auto found = attentionOf({view.record(), view.advice(), view.forecast(), {}, nullptr, QStringLiteral("the disk is full"), 0, 0, 0, view.nowMs()});
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].what, QStringLiteral("The journal does not work"));
    QCOMPARE(found[0].cause, QStringLiteral("the disk is full"));
    QVERIFY(found[0].alarm);
    QCOMPARE(found[1].what, QStringLiteral("Command of line 1 failed"));
}

void TestAttention::limitsAreNotWatchedYet()
{
    FedView view;
    AttentionModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRunbook(sample());
    QCOMPARE(told(model), QStringList({QStringLiteral("to know: Not watched: Error rate > 5 % for 1 min"), QStringLiteral("to know: Not watched: Response time p95 > 500 ms for 2 min"),
                                       QStringLiteral("to know: Not watched: Response time p95 > 200 ms for 2 min")}));
    QCOMPARE(model.row(0).attention.consequence, QStringLiteral("Once it is passed: roll back."));
    QVERIFY(model.row(0).attention.action.contains(QStringLiteral("every 1 min")));
    QCOMPARE(model.unseen(), std::size_t{0});
    model.setRunbook(*session::readRunbook("# Small\n\n## Success criteria\n\n| Metric | Target |\n|---|---|\n| Error rate | < 1% |\n| Coverage | > 80% |\n\n## Step 1: Do it\n\n```bash\ntrue\n```\n", "small.md"));
    QCOMPARE(told(model), QStringList{QStringLiteral("to know: Not watched: %n values to verify").replace(QStringLiteral("%n"), QStringLiteral("2"))});
}

void TestAttention::breachesAreAlarms()
{
    FedView view;
    AttentionModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    view.start(tests::planOf("L1 shell\nL30 shell back\nM5 limit rollback\nM6 limit page\nM7 limit verify"));
    model.refresh();
    QCOMPARE(told(model), QStringList({QStringLiteral("to know: Not watched: p95 > 50 ms"), QStringLiteral("to know: Not watched: p95 > 50 ms"), QStringLiteral("to know: Not watched: 1 value to verify")}));
    const auto judged = [&](const char* limit, journal::LimitState state) { view.happen(journal::LimitJudged{limit, state, 61, 1, 1, "p95 was 61 ms"}); };
    for (const char* limit : {"M5", "M6", "M7"}) judged(limit, journal::LimitState::Holds);
    model.refresh();
    QCOMPARE(told(model), QStringList());
    judged("M5", journal::LimitState::Breached);
    model.refresh();
    const int breached = rowOf(model, QStringLiteral("Breached: p95 > 50 ms"));
    QVERIFY2(breached >= 0, qPrintable(told(model).join(QLatin1Char('\n'))));
    QCOMPARE(model.row(breached).attention.cause, QStringLiteral("p95 was 61 ms"));
    QCOMPARE(model.row(breached).attention.consequence, QStringLiteral("The runbook says: roll back."));
    QCOMPARE(stateOf(model, breached), QStringLiteral("new"));
    // Who has acknowledged it stands in the journal.
    view.happen(journal::Acknowledged{"M5", {}});
    model.refresh();
    QVERIFY(!model.canAcknowledge(rowOf(model, QStringLiteral("Breached: p95 > 50 ms"))));
    judged("M6", journal::LimitState::Stale);
    view.happen(journal::SourceTroubled{"p95", "no answer"});
    model.refresh();
    QVERIFY(rowOf(model, QStringLiteral("No data: p95 > 50 ms")) >= 0);
    QVERIFY(rowOf(model, QStringLiteral("The source of ‘p95’ is in trouble")) >= 0);
}

void TestAttention::isSeenAndGone()
{
    FedView view;
    AttentionModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    view.start(tests::planOf("L1 shell\nL2 shell\nL3 task"));
    view.endCommand(3);
    model.refresh();
    QCOMPARE(stateOf(model, 0), QStringLiteral("new"));
    QCOMPARE(model.unseen(), std::size_t{1});
    model.acknowledge(0);
    QCOMPARE(stateOf(model, 0), QStringLiteral("seen"));
    QCOMPARE(model.unseen(), std::size_t{0});
    // It is tried again and goes well: what was seen goes.
    view.happen(journal::Decided{"L1", journal::Choice::Retry});
    view.endCommand();
    model.refresh();
    QCOMPARE(rowOf(model, QStringLiteral("line 1 failed")), -1);
    // The next one is over before anybody has seen it: it stays until somebody has.
    view.endCommand(4);
    model.refresh();
    QCOMPARE(stateOf(model, rowOf(model, QStringLiteral("line 2 failed"))), QStringLiteral("new"));
    view.happen(journal::Decided{"L2", journal::Choice::Accept, {}, "harmless"});
    model.refresh();
    const int gone = rowOf(model, QStringLiteral("line 2 failed"));
    QCOMPARE(stateOf(model, gone), QStringLiteral("over, unseen"));
    model.acknowledge(gone);
    QCOMPARE(rowOf(model, QStringLiteral("line 2 failed")), -1);
}

void TestAttention::aFloodIsOneRow()
{
    std::string lines;
    for (int i = 1; i <= 12; ++i) lines += "L" + std::to_string(i) + " shell step=" + std::to_string(i) + " lane=1\n";
    FedView view;
    AttentionModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    view.start(tests::planOf(lines));
    for (std::size_t failed = 1; failed <= AttentionModel::flood; ++failed) QVERIFY(view.endCommand(3));
    model.refresh();
    QCOMPARE(model.rowCount(), static_cast<int>(AttentionModel::flood));
    QVERIFY(view.endCommand(3));
    model.refresh();
    QCOMPARE(told(model), QStringList{QStringLiteral("act now: 11 new alarms within ten minutes")});
    QVERIFY2(model.row(0).attention.cause.startsWith(QStringLiteral("The first was: Command of line 1 failed")), qPrintable(model.row(0).attention.cause));
    QCOMPARE(model.unseen(), std::size_t{11});
    model.acknowledge(0);
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.unseen(), std::size_t{0});
}

void TestAttention::nothingIsTheMatterAfterTheEnd()
{
    FedView view;
    AttentionModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const auto runbook = *session::readRunbook("# Small\n\n## Step 1: Do it\n\n```bash\ntrue\n```\n\n## Watch\n\n| Metric | Limit | Action |\n|---|---|---|\n| Error rate | > 5% for 1 minute | Roll back |\n", "small.md");
    model.setRunbook(runbook);
    view.start(runbook->procedure);
    view.goOnTo();
    QCOMPARE(view.record().stage, journal::Stage::Ended);
    model.refresh();
    QCOMPARE(told(model), QStringList());
}

void TestAttention::aReplayShowsItsMoment()
{
    FedView view;
    view.start(sample()->procedure);
    view.failAt(view.record().procedure->indexOf("L107"));
    const std::size_t failed = view.all().size();
    view.happen(journal::RollbackBegun{{"L137", "L142"}, {"Rollback"}, "it failed", 600});
    view.goOnTo();
    session::Replay replay("r", view.all());
    AttentionModel model(replay);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QCOMPARE(told(model), QStringList());
    for (std::size_t count = view.all().size(); count-- > 0;) replay.showEvent(count);
    replay.showEvent(failed);
    const int row = rowOf(model, QStringLiteral("Command of line 107 failed"));
    QVERIFY2(row >= 0, qPrintable(told(model).join(QLatin1Char('\n'))));
    QVERIFY(!model.canAcknowledge(row));
}

QTEST_GUILESS_MAIN(TestAttention)
#include "test_attention.moc"
