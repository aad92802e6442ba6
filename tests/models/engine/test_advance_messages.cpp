// What the engine does with what items say to people: it passes when all have got it, and asks where somebody has not.

#include "tests/support/engine_rows.h"

using holdpoint::tests::addRows;
using holdpoint::tests::playRow;

class TestAdvanceMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages() { playRow(); }
};

void TestAdvanceMessages::messages_data()
{
    const char* const plan = "L1 task tells=#releases\nL2 shell";
    addRows({
        {"nobody can be told", plan, "= answer? L1 a tick: item L1\nanswer L1 yes\n= L1 passed (said by ann); begin L2/1"},
        {"a person ticks it all the same", plan, "addressees bo\n= answer? L1 a tick: item L1; 'tell' sends it to bo\nanswer L1 yes\n= L1 passed (said by ann); begin L2/1"},
        {"sent", plan, "addressees bo\ntell L1 bo\n= wake 31\ntold L1 bo begun\n=\ntold L1 bo sent\n= L1 passed (sent to bo at 1970-01-01T00:00:01.000Z, said by ann); begin L2/1"},
        {"to each of them", plan,
         "addressees bo cy\ntell L1 bo cy\ntold L1 bo begun\ntold L1 cy begun\ntold L1 bo sent\n=\ntold L1 cy sent\n= L1 passed (sent to bo at 1970-01-01T00:00:01.000Z; cy at 1970-01-01T00:00:01.000Z, said by ann); begin L2/1"},
        {"not all of them were begun", plan, "addressees bo cy\ntell L1 bo cy\ntold L1 bo begun\ntold L1 bo sent\n= wake 31\nlater 30\n= answer? L1 a tick: item L1; not sent to cy yet: whoever drives the release sends it; 'tell' sends it again"},
        {"refused", plan, "addressees bo\ntell L1 bo\ntold L1 bo begun\ntold L1 bo refused\n= answer? L1 a tick: item L1; not sent to bo: why; 'tell' sends it again"},
        {"unknown, and sent again by a person", plan,
         "addressees bo\ntell L1 bo\ntold L1 bo begun\ntold L1 bo unknown\n= answer? L1 a tick: item L1; nobody knows whether bo has got it: why; 'tell' sends it again\n"
         "tell L1 bo\n= wake 31\ntold L1 bo begun\ntold L1 bo sent\n= L1 passed (sent to bo at 1970-01-01T00:00:01.000Z, said by ann); begin L2/1"},
        {"sent again to whom it was not sent", plan,
         "addressees bo cy\ntell L1 bo cy\ntold L1 bo begun\ntold L1 bo sent\ntold L1 cy begun\ntold L1 cy refused\ntell L1 cy\ntold L1 cy begun\ntold L1 cy sent\n"
         "= L1 passed (sent to bo at 1970-01-01T00:00:01.000Z; cy at 1970-01-01T00:00:01.000Z, said by ann); begin L2/1"},
        {"tried again, and asked about when it takes long", plan,
         "addressees bo\ntell L1 bo\ntold L1 bo begun\ntold L1 bo failed\n= wake 31\nlater 30\n= answer? L1 a tick: item L1; not sent to bo, and tried again: why; 'tell' sends it again\n"
         "told L1 bo begun of 2\n=\ntold L1 bo sent of 2\n= L1 passed (sent to bo at 1970-01-01T00:00:31.000Z, said by ann); begin L2/1"},
        {"ticked while it is on its way", plan, "addressees bo\ntell L1 bo\ntold L1 bo begun\n=\nanswer L1 yes\n= L1 passed (said by ann); begin L2/1\ntold L1 bo sent\n="},
        {"held: it does not pass before somebody says go", plan, "addressees bo\ntell L1 bo\ntold L1 bo begun\nhold lunch\ntold L1 bo sent\n= release? L1 the word to go on, held by ann: lunch\ngo\n= L1 passed (sent to bo at 1970-01-01T00:00:01.000Z, said by ann); begin L2/1"},
        {"a message is no yes to a gate", "L1 gate", "addressees bo\n= answer? L1 a go or no-go: item L1"},
        {"on the way back", "L1 shell\nL30 task tells=#releases back", "addressees bo\n= begin L1/1\nend L1\n= L1 passed; finished done\nback L30\n= answer? L30 a tick: item L30; 'tell' sends it to bo\ntell L30 bo\ntold L30 bo begun\ntold L30 bo sent\n= L30 passed (sent to bo at 1970-01-01T00:00:01.000Z, said by ann); finished rolled-back (said so)"},
    });
}

QTEST_APPLESS_MAIN(TestAdvanceMessages)
#include "test_advance_messages.moc"
