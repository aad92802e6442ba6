// Looks that were due and that nobody took, as a window shows them: no event tells of them, so they have to be there after a restart.

#include "models/items/attention_model.h"
#include "tests/support/engine_script.h"
#include "tests/support/fed_view.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <utility>

using namespace holdpoint;
using namespace holdpoint::items;
using tests::FedView;

namespace {

int rowOf(const AttentionModel& model, const QString& words)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.row(row).attention.what.contains(words)) return row;
    return -1;
}

} // namespace

class TestMissedLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void looksThatNobodyTookStayAfterARestart();
    static void whileItWasOverNobodyHadToLook();
};

void TestMissedLooks::looksThatNobodyTookStayAfterARestart()
{
    FedView view;
    AttentionModel model(view);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    view.start(tests::planOf("L1 task\nL2 task\nM5 limit page for=60"));
    view.later(100'000);
    model.refresh();
    QVERIFY(rowOf(model, QStringLiteral("Nobody has looked: p95 > 50 ms for 1 min")) >= 0);
    // Somebody looks: that is all that was wanted.
    view.happen(journal::ValueSeen{"M5", 41});
    model.refresh();
    QVERIFY(rowOf(model, QStringLiteral("Nobody has looked")) < 0 && model.unseen() == 0);
    view.later(100'000);
    model.refresh();
    QVERIFY(rowOf(model, QStringLiteral("Nobody has looked")) >= 0);
    view.goOnTo();
    model.refresh();
    const AttentionModel again(view);
    for (const AttentionModel* one : {&std::as_const(model), &again}) {
        QVERIFY(rowOf(*one, QStringLiteral("Nobody looked: p95 > 50 ms for 1 min")) >= 0);
        QCOMPARE(one->unseen(), std::size_t{1});
    }
    view.happen(journal::Acknowledged{"M5.overdue", {}});
    model.refresh();
    QCOMPARE(model.unseen(), std::size_t{0});
}

void TestMissedLooks::whileItWasOverNobodyHadToLook()
{
    FedView view;
    view.start(tests::planOf("L1 task\nM5 limit page for=60\nL9 task back"));
    view.happen(journal::Answered{"L1", "yes"});
    QVERIFY(view.record().stage == journal::Stage::Ended);
    constexpr std::int64_t twoDays = 2 * 86'400'000LL;
    view.later(twoDays);
    view.happen(journal::RollbackBegun{{"L9"}, {"Rollback"}, "r", 1});
    QVERIFY(view.record().stage == journal::Stage::Back);
    QVERIFY(rowOf(AttentionModel(view), QStringLiteral("looked")) < 0);
    view.later(100'000);
    QVERIFY(rowOf(AttentionModel(view), QStringLiteral("Nobody has looked: p95 > 50 ms for 1 min")) >= 0);
}

QTEST_GUILESS_MAIN(TestMissedLooks)
#include "test_missed_looks.moc"
