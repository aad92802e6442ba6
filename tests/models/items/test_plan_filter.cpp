// The part of the plan that somebody looks for: always what a filter that was made anew would show.

#include "models/items/plan_filter.h"
#include "tests/support/engine_script.h"
#include "tests/support/release_player.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace holdpoint;
using items::PlanFilter;
using items::PlanModel;
using items::PlanPart;
using items::RowKind;
using tests::ScriptedView;

namespace {

QStringList shown(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows << index.data().toString() + QLatin1Char('@') + index.data(PlanModel::LineRole).toString() + QLatin1Char('@') + index.data(PlanModel::WordRole).toString();
        rows << shown(model, index);
    }
    return rows;
}

} // namespace

class TestPlanFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void showsWhatIsOpen();
    static void findsTextWithAllThatItStandsIn();
    static void aStepThatIsFoundBringsItsItems();
    static void isRightAfterEveryEvent_data();
    static void isRightAfterEveryEvent();
};

void TestPlanFilter::showsWhatIsOpen()
{
    ScriptedView view(tests::planOf("L1 shell step=0\nL2 shell step=0\nL3 task step=1\nL4 shell step=1 aside"));
    PlanModel model(view);
    PlanFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.show(PlanPart::Open, {});
    QCOMPARE(filter.count(), 3U);
    view.ends(0);
    QVERIFY(!filter.indexOf(0).isValid());
    QCOMPARE(filter.rowCount(), 2);
    view.ends(1, 1);
    filter.show(PlanPart::Attention, {});
    QCOMPARE(filter.count(), 1U);
    QVERIFY(filter.indexOf(1).isValid());
    view.happens(journal::Decided{"L2", journal::Choice::Accept, {}, "known"});
    // It needs nobody any more; now the tick does.
    QVERIFY(!filter.indexOf(1).isValid());
    QVERIFY(filter.indexOf(2).isValid());
    filter.show(PlanPart::Deviations, {});
    QCOMPARE(filter.count(), 1U);
    QVERIFY(filter.indexOf(1).isValid());
    filter.show(PlanPart::All, {});
    QCOMPARE(shown(filter), shown(model));
}

void TestPlanFilter::findsTextWithAllThatItStandsIn()
{
    ScriptedView view(tests::planOf("L1 shell step=0\nL12 shell step=0\nL3 task step=1"));
    PlanModel model(view);
    PlanFilter filter(model);
    filter.show(PlanPart::All, QStringLiteral("ITEM l12"));
    QCOMPARE(filter.count(), 1U);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.indexOf(1).parent().data().toString(), QStringLiteral("first"));
    filter.show(PlanPart::All, QStringLiteral("3"));        // a line
    QCOMPARE(filter.count(), 1U);
    filter.show(PlanPart::All, QStringLiteral("nowhere"));
    QCOMPARE(filter.rowCount(), 0);
}

void TestPlanFilter::aStepThatIsFoundBringsItsItems()
{
    ScriptedView view(tests::planOf("L1 shell step=0\nL2 shell step=0\nL3 task step=1"));
    PlanModel model(view);
    PlanFilter filter(model);
    filter.show(PlanPart::All, QStringLiteral("first"));
    QCOMPARE(filter.count(), 2U);
    filter.show(PlanPart::Open, QStringLiteral("first"));
    view.ends(0);
    QCOMPARE(filter.count(), 1U);
}

void TestPlanFilter::isRightAfterEveryEvent_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("text");
    QTest::newRow("open") << 1 << QString();
    QTest::newRow("needs somebody") << 2 << QString();
    QTest::newRow("deviations") << 3 << QString();
    QTest::newRow("open, with a word") << 1 << QStringLiteral("site");
}

void TestPlanFilter::isRightAfterEveryEvent()
{
    QFETCH(const int, part);
    QFETCH(const QString, text);
    const auto runbook = session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md");
    QVERIFY(runbook);
    ScriptedView view((*runbook)->procedure);
    PlanModel model(view);
    PlanFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.show(static_cast<PlanPart>(part), text);
    tests::ReleasePlayer player(view, 11);
    player.setTrouble(25);
    QStringList longest;
    for (bool goesOn = true; goesOn;) {
        goesOn = player.goOn();
        model.tick();
        PlanFilter fresh(model);
        fresh.show(static_cast<PlanPart>(part), text);
        QCOMPARE(shown(filter), shown(fresh));
        if (shown(fresh).size() > longest.size()) longest = shown(fresh);
    }
    QVERIFY(!longest.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanFilter)
#include "test_plan_filter.moc"
