// Work that is shared among threads comes out as if one had done it alone.

#include "models/base/parallel.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace holdpoint;

class TestParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallTextsPayForNoThread()
    {
        QCOMPARE(threadsFor(0), 1U);
        QCOMPARE(threadsFor(200'000), 1U);
        QVERIFY(threadsFor(std::size_t{10} << 20) >= 1);
    }

    void piecesAreTakenInOrder_data() { addThreads(); }
    void piecesAreTakenInOrder()
    {
        QFETCH(unsigned, threads);
        std::string all;
        const auto caller = std::this_thread::get_id();
        bool here = true;
        takeInOrder(500, threads, [](std::size_t i) { return std::to_string(i); },
                    [&](std::size_t i, const std::string& made) {
                        here = here && std::this_thread::get_id() == caller;
                        all += made == std::to_string(i) ? '.' : 'x';
                    });
        QCOMPARE(all, std::string(500, '.'));
        QVERIFY2(here, "pieces are taken on the thread of the caller");
    }

    void nothingToDo()
    {
        bool called = false;
        takeInOrder(0, 4, [](std::size_t i) { return i; }, [&](std::size_t, std::size_t) { called = true; });
        Tasks().run(4);
        QVERIFY(!called);
    }

    /// What is made and not yet taken lies in memory.
    void piecesDoNotPileUp()
    {
        constexpr unsigned threads = 3;
        std::atomic<std::size_t> made = 0;
        std::size_t most = 0;
        takeInOrder(400, threads, [&](std::size_t i) { return ++made, i; }, [&](std::size_t i, std::size_t) { most = std::max(most, made - i); });
        QVERIFY2(most <= 5 * threads, qPrintable(QStringLiteral("%1 were made before one was taken").arg(most)));
    }

    void failuresComeBack_data() { addThreads(); }
    void failuresComeBack()
    {
        QFETCH(unsigned, threads);
        const auto fail = [](std::size_t i) { return i == 70 ? throw std::runtime_error("seventy") : i; };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, takeInOrder(100, threads, fail, [](std::size_t, std::size_t) {}));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, takeInOrder(100, threads, [](std::size_t i) { return i; }, [&](std::size_t i, std::size_t) { (void)fail(i); }));
        Tasks tasks;
        const Tasks::Id first = tasks.add([] { throw std::runtime_error("first"); });
        bool second = false;
        tasks.add([&] { second = true; }, {first});
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, tasks.run(threads));
        QVERIFY2(!second, "what needs a failed task does not run");
    }

    void tasksWaitForWhatTheyNeed_data() { addThreads(); }
    void tasksWaitForWhatTheyNeed()
    {
        QFETCH(unsigned, threads);
        // Each adds to what the two before it have made, so that a task that comes too early gives another number.
        std::vector<std::uint64_t> numbers(80, 0);
        Tasks tasks;
        tasks.add([&] { numbers[0] = 1; });
        tasks.add([&] { numbers[1] = 1; });
        for (std::size_t i = 2; i < numbers.size(); ++i) tasks.add([&numbers, i] { numbers[i] = numbers[i - 1] + numbers[i - 2]; }, {i - 1, i - 2});
        tasks.run(threads);
        QCOMPARE(numbers.back(), std::uint64_t{23416728348467685});
    }

    void oneThreadKeepsTheOrder()
    {
        std::string order;
        Tasks tasks;
        for (const char c : {'a', 'b', 'c', 'd'}) tasks.add([&order, c] { order += c; });
        tasks.run(1);
        QCOMPARE(order, std::string("abcd"));
    }

private:
    static void addThreads()
    {
        QTest::addColumn<unsigned>("threads");
        for (const unsigned threads : {1U, 2U, 7U}) QTest::addRow("%u threads", threads) << threads;
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "test_parallel.moc"
