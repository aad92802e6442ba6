#include "models/items/selection.h"
#include "tests/support/engine_script.h"
#include "tests/support/scripted_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdpoint;
using items::Selection;
using tests::ScriptedView;

class TestSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void goesWithTheRelease();
    static void staysWhereAPersonLooks();
    static void saysEachChangeOnce();
    static void nothingIsLookedAtWhereNothingIs();
};

void TestSelection::goesWithTheRelease()
{
    ScriptedView view(tests::planOf("L1 shell\nL2 task\nL3 shell"));
    const Selection selection(view);
    QCOMPARE(selection.current(), 0U);
    view.ends(0);
    QCOMPARE(selection.current(), 1U);
    view.happens(journal::Answered{"L2", "yes", {}});
    QCOMPARE(selection.current(), 2U);
    view.ends(2);
    QCOMPARE(view.record().stage, journal::Stage::Ended);
    QCOMPARE(selection.current(), 2U);
}

void TestSelection::staysWhereAPersonLooks()
{
    ScriptedView view(tests::planOf("L1 shell\nL2 task\nL3 shell"));
    Selection selection(view);
    selection.setCurrent(2);
    QVERIFY(!selection.follows());
    view.ends(0);
    QCOMPARE(selection.current(), 2U);
    selection.setCurrent(99);       // there is none
    QCOMPARE(selection.current(), 2U);
    selection.follow();
    QVERIFY(selection.follows());
    QCOMPARE(selection.current(), 1U);
}

void TestSelection::saysEachChangeOnce()
{
    ScriptedView view(tests::planOf("L1 shell\nL2 task\nL3 shell"));
    Selection selection(view);
    QSignalSpy changed(&selection, &Selection::changed), follows(&selection, &Selection::followsChanged);
    selection.setCurrent(0);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(follows.size(), 1);
    selection.setCurrent(2);
    selection.setCurrent(2);
    QCOMPARE(changed.size(), 1);
    selection.follow();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(follows.size(), 2);
    view.ends(0);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.back().front().value<quint32>(), 1U);
}

void TestSelection::nothingIsLookedAtWhereNothingIs()
{
    ScriptedView view(tests::planOf("L1 shell\nL2 task"));
    Selection selection(view);
    selection.setCurrent(1);
    view.jump({});      // a replay before its beginning
    QCOMPARE(selection.current(), plan::none);
    selection.setCurrent(0);
    QCOMPARE(selection.current(), plan::none);
}

QTEST_GUILESS_MAIN(TestSelection)
#include "test_selection.moc"
