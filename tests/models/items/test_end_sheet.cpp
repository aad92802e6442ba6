// What is said of a release that is over: how it ended, how long it took, what deviated, what is missing.

#include "models/items/approvals.h"
#include "models/items/end_sheet.h"
#include "models/items/leaving.h"
#include "tests/support/engine_script.h"
#include "tests/support/fed_view.h"

#include <QTest>

#include <algorithm>

using namespace holdpoint;
using namespace holdpoint::items;
using tests::FedView;

namespace {

EndSheet::Fact factOf(const FedView& view, const char* name)
{
    const auto sheet = endSheetOf(view);
    if (!sheet) return {};
    const auto fact = std::find_if(sheet->facts.begin(), sheet->facts.end(), [&](const EndSheet::Fact& one) { return one.name == QLatin1String(name); });
    return fact == sheet->facts.end() ? EndSheet::Fact{} : *fact;
}

/// One that asks nobody here for a signature.
journal::PolicySet policyOf(bool lenient)
{
    journal::PolicySet policy;
    policy.roles = {"Auditor"};
    policy.initiatorMaySign = policy.severalRolesEach = lenient;
    return policy;
}

void expect(FedView& view, std::vector<std::int64_t> seconds)
{
    session::Forecast forecast;
    for (const std::int64_t one : seconds) forecast.itemMs.push_back(one * 1000);
    view.setForecast(forecast);
}

} // namespace

class TestEndSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void whatGoesOnHasNone();
    static void doneIsMeasuredByItsPlan();
    static void whatIsMissingIsNamed();
    static void whoApproved_data();
    static void whoApproved();
    static void whatSpeaksAgainstAnApproval();
    static void aWayBackIsMeasuredByItsPromise();
    static void whatWasTakenBackSaysHowLongItWasDone();
    static void whatDidNotPassIsNamed();
    static void looksThatNobodyTookAreAlarms();
    static void whatRunsGoesOnWhereNobodyDrives();
    static void leavingAsksWhereSomethingWouldStop();
};

void TestEndSheet::whatGoesOnHasNone()
{
    FedView view;
    QVERIFY(!endSheetOf(view));
    view.start(tests::planOf("L1 task"));
    QVERIFY(!endSheetOf(view));
}

void TestEndSheet::doneIsMeasuredByItsPlan()
{
    FedView view;
    view.start(tests::planOf("L1 shell\nL2 shell"));
    view.later(300'000);
    view.goOnTo();
    expect(view, {60, 60});
    const auto sheet = endSheetOf(view);
    QVERIFY(sheet);
    QCOMPARE(sheet->mark, Mark::Passed);
    QCOMPARE(sheet->title, QStringLiteral("The release is done"));
    QVERIFY2(factOf(view, "Took").text.contains(QStringLiteral("planned 2 min: 3 min behind")), qPrintable(factOf(view, "Took").text));
    QCOMPARE(factOf(view, "Done").text, QStringLiteral("2 of 2 items of the way forward"));
    for (const char* name : {"Deviations", "Alarms of limits"}) {
        QCOMPARE(factOf(view, name).text, QStringLiteral("none"));
        QVERIFY(!factOf(view, name).look);
    }
}

void TestEndSheet::whatIsMissingIsNamed()
{
    FedView view;
    view.start(tests::planOf("L1 shell\nL2 sign-off DBA\nL3 shell"));
    view.endCommand();
    view.happen(journal::Decided{"L2", journal::Choice::Abort, {}, "the office burns"});
    const auto sheet = endSheetOf(view);
    QVERIFY(sheet);
    QCOMPARE(sheet->mark, Mark::Cancelled);
    QCOMPARE(sheet->why, QStringLiteral("ann: the office burns"));
    QCOMPARE(factOf(view, "Sign-offs").text, QStringLiteral("missing:\nDBA, line 2"));
    QVERIFY(factOf(view, "Sign-offs").look);
    QVERIFY2(!factOf(view, "Took").text.contains(QStringLiteral("planned")), "what was not gone to its end is not measured by it");
}

/// Nobody signs here; what a policy would say of a signature is said of a name as well.
void TestEndSheet::whoApproved_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("look");
    const auto row = [](const char* name, const QStringList& people, const char* policy, const char* says, bool look) { QTest::newRow(name) << people << QString::fromUtf8(policy) << QString::fromUtf8(says) << look; };
    row("nobody keeps rules", {QStringLiteral("ann"), QStringLiteral("ann"), QStringLiteral("bo")}, "", "all 3 given, 3 unsigned", false);
    row("nobody keeps rules, several roles", {QStringLiteral("bo"), QStringLiteral("bo"), QStringLiteral("bo")}, "", "all 3 given, 3 unsigned, 3 by one person in several roles (bo)", false);
    row("as the policy wants it", {QStringLiteral("bo"), QStringLiteral("bo"), QStringLiteral("cy")}, "strict", "all 3 given, 3 unsigned", false);
    row("one person, two roles", {QStringLiteral("bo"), QStringLiteral("cy"), QStringLiteral("bo")}, "strict", "all 3 given, 3 unsigned, 2 by one person in several roles (bo)", true);
    row("who started it", {QStringLiteral("ann"), QStringLiteral("ann"), QStringLiteral("bo")}, "strict", "all 3 given, 3 unsigned, 2 by who started the release (ann)", true);
    row("a policy that lets them", {QStringLiteral("ann"), QStringLiteral("ann"), QStringLiteral("ann")}, "lenient", "all 3 given, 3 unsigned, 3 by one person in several roles (ann)", false);
}

void TestEndSheet::whoApproved()
{
    QFETCH(const QStringList, people);
    QFETCH(const QString, policy);
    FedView view;
    view.start(tests::planOf("L1 sign-off RM\nL2 sign-off RM\nL3 sign-off PO"));
    if (!policy.isEmpty()) view.happen(policyOf(policy == QStringLiteral("lenient")));
    for (int i = 0; i < people.size(); ++i) view.happen(journal::Answered{"L" + std::to_string(i + 1), "yes"}, people[i].toStdString());
    QTEST(factOf(view, "Sign-offs").text, "says");
    QTEST(factOf(view, "Sign-offs").look, "look");
}

void TestEndSheet::whatSpeaksAgainstAnApproval()
{
    FedView view;
    view.start(tests::planOf("L1 sign-off RM\nL2 sign-off RM\nL3 sign-off PO"));
    const auto doubt = [&](std::uint32_t item, const char* person) { return doubtAbout(view.record(), item, person, view.nowMs()); };
    QCOMPARE(doubt(0, "ann"), QString());
    view.happen(journal::Answered{"L1", "yes"}, "ann");
    QVERIFY2(doubt(1, "ann").isEmpty() && doubt(2, "bo").isEmpty(), "the same role twice, and somebody else");
    QVERIFY2(doubt(2, "ann").contains(QStringLiteral("ann has approved as RM already")), qPrintable(doubt(2, "ann")));
    view.happen(policyOf(false));
    QVERIFY2(doubt(1, "ann").contains(QStringLiteral("ann has started the release")), qPrintable(doubt(1, "ann")));
    QVERIFY2(doubt(2, "ann").contains(QStringLiteral("has started the release")) && doubt(2, "ann").contains(QStringLiteral("as RM already")), qPrintable(doubt(2, "ann")));
    view.happen(policyOf(true));
    QCOMPARE(doubt(2, "ann"), QString());
}

void TestEndSheet::aWayBackIsMeasuredByItsPromise()
{
    FedView view;
    view.start(tests::planOf("L1 shell\nL2 task\nL9 task back"));
    view.endCommand();
    view.happen(journal::RollbackBegun{{"L9"}, {"Rollback"}, "no", 60});
    view.later(90'000);
    view.happen(journal::Answered{"L9", "yes"});
    const auto sheet = endSheetOf(view);
    QVERIFY(sheet);
    QCOMPARE(sheet->mark, Mark::Overridden);
    QVERIFY2(factOf(view, "Way back").text.contains(QStringLiteral("LONGER than the promised 1 min")), qPrintable(factOf(view, "Way back").text));
    QVERIFY(factOf(view, "Way back").look);
}

/// While it was done it was not held: people used it.
void TestEndSheet::whatWasTakenBackSaysHowLongItWasDone()
{
    FedView view;
    view.start(tests::planOf("L1 task\nL9 task back"));
    view.happen(journal::Answered{"L1", "yes"});
    QCOMPARE(view.record().ending, journal::Ending::Done);
    const std::int64_t clock = view.record().clockMs(view.nowMs());
    view.later(2 * 86'400'000LL);
    view.happen(journal::RollbackBegun{{"L9"}, {"Rollback"}, "no", 60});
    QVERIFY(view.record().clockMs(view.nowMs()) < clock + 60'000);
    view.happen(journal::Answered{"L9", "yes"});
    const QString took = factOf(view, "Took").text;
    QVERIFY2(took.contains(QStringLiteral("taken back when it had been done for 2 d")) && !took.contains(QStringLiteral("held")), qPrintable(took));
}

/// Whoever comes later sees on one page why it went back.
void TestEndSheet::whatDidNotPassIsNamed()
{
    FedView view;
    view.start(tests::planOf("L1 shell\nL2 shell\nL9 task back"));
    view.endCommand();
    view.endCommand(3);
    view.happen(journal::RollbackBegun{{"L9"}, {"Rollback"}, {}, 60});
    view.happen(journal::Answered{"L9", "yes"});
    const EndSheet::Fact fact = factOf(view, "Did not pass");
    QVERIFY2(fact.look && fact.text.contains(QStringLiteral("line 2: failed, exit code 3")) && !fact.text.contains(QStringLiteral("line 1:")), qPrintable(fact.text));
}

void TestEndSheet::looksThatNobodyTookAreAlarms()
{
    FedView view;
    view.start(tests::planOf("L1 task\nM5 limit page for=60"));
    view.later(100'000);
    view.happen(journal::Answered{"L1", "yes"});
    const EndSheet::Fact fact = factOf(view, "Alarms of limits");
    QVERIFY2(fact.text.startsWith(QStringLiteral("1 of limits and sources; acknowledged by nobody:\nnobody looked from ")) && fact.look, qPrintable(fact.text));
    view.happen(journal::Acknowledged{"M5.overdue", {}});
    QCOMPARE(factOf(view, "Alarms of limits").text, QStringLiteral("1 of limits and sources, each of them seen by somebody"));
    // Who looks afterwards has seen it, and acknowledged nothing.
    FedView looked;
    looked.start(tests::planOf("L1 task\nM5 limit page for=60"));
    looked.later(100'000);
    looked.happen(journal::ValueSeen{"M5", 41});
    looked.happen(journal::Answered{"L1", "yes"});
    QCOMPARE(factOf(looked, "Alarms of limits").text, QStringLiteral("1 of limits and sources, each of them seen by somebody"));
}

void TestEndSheet::whatRunsGoesOnWhereNobodyDrives()
{
    FedView view;
    view.start(tests::planOf("L1 shell\nL2 wait 60\nL3 shell step=3 lane=1\nL4 shell step=4 lane=1"));
    QCOMPARE(nobodyDrives(view.record()), QStringLiteral("This release is not driven here. Command of line 1 goes on by itself; nothing new begins until somebody drives it."));
    view.endCommand();
    QCOMPARE(view.record().busy.size(), std::size_t{1});
    QCOMPARE(nobodyDrives(view.record()), QStringLiteral("This release is not driven here. Nothing runs until somebody drives it."));
    view.later(61'000);
    QVERIFY2(nobodyDrives(view.record()).contains(QStringLiteral("2 command")), qPrintable(nobodyDrives(view.record())));
}

void TestEndSheet::leavingAsksWhereSomethingWouldStop()
{
    FedView view;
    view.start(tests::planOf("L1 shell\nL2 task"));
    QVERIFY(!leavingOf(view, false).asks());
    const QStringList words = leavingOf(view, true).words;
    QCOMPARE(words.size(), 2);
    QVERIFY2(words[0].startsWith(QStringLiteral("Command of line 1 goes on to its end")), qPrintable(words[0]));
    view.endCommand();
    QVERIFY2(!leavingOf(view, true).asks(), "a tick is waited for, here or elsewhere");
    // A query is made by this program, and ends with it.
    FedView asking;
    asking.start(tests::planOf("L1 sql\nL2 task"));
    const QString first = leavingOf(asking, true).words.constFirst();
    QVERIFY2(first.contains(QStringLiteral("of line 1 ends here, and whoever drives next is asked")), qPrintable(first));
    QCOMPARE(nobodyDrives(asking.record()), QStringLiteral("This release is not driven here. Nothing runs until somebody drives it."));
    view.goOnTo();
    QVERIFY(!leavingOf(view, true).asks());
}

QTEST_GUILESS_MAIN(TestEndSheet)

#include "test_end_sheet.moc"
