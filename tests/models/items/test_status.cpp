#include "models/items/status.h"

#include <QTest>

#include <set>

using namespace holdpoint::items;

class TestStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void everyMarkHasAWordOfItsOwn();
    static void aRollUpShowsItsWorstChild_data();
    static void aRollUpShowsItsWorstChild();
};

void TestStatus::everyMarkHasAWordOfItsOwn()
{
    std::set<QString> words;
    for (int i = 0; i <= static_cast<int>(lastMark); ++i) {
        const QString word = wordOf(static_cast<Mark>(i));
        QVERIFY(!word.isEmpty());
        QVERIFY2(words.insert(word).second, qPrintable(word));
    }
}

void TestStatus::aRollUpShowsItsWorstChild_data()
{
    QTest::addColumn<std::vector<Mark>>("marks");
    QTest::addColumn<Mark>("shown");
    QTest::newRow("nothing to do yet") << std::vector<Mark>{} << Mark::Waiting;
    QTest::newRow("all passed") << std::vector{Mark::Passed, Mark::Passed} << Mark::Passed;
    QTest::newRow("a person's word is weaker than a machine's") << std::vector{Mark::Passed, Mark::Confirmed} << Mark::Confirmed;
    QTest::newRow("what was waved through stays in sight") << std::vector{Mark::Overridden, Mark::Passed} << Mark::Overridden;
    QTest::newRow("done in part") << std::vector{Mark::Passed, Mark::Waiting} << Mark::Waiting;
    QTest::newRow("done in part, with an exception") << std::vector{Mark::Overridden, Mark::Waiting} << Mark::Waiting;
    QTest::newRow("a failure beats what runs") << std::vector{Mark::Running, Mark::Failed, Mark::Waiting} << Mark::Failed;
    QTest::newRow("the way that was not taken says nothing") << std::vector{Mark::NotChosen, Mark::Passed, Mark::Aside} << Mark::Passed;
}

void TestStatus::aRollUpShowsItsWorstChild()
{
    QFETCH(std::vector<Mark>, marks);
    QFETCH(Mark, shown);
    QCOMPARE(rollUp(marks), shown);
}

QTEST_GUILESS_MAIN(TestStatus)
#include "test_status.moc"
