// What all probes have in common: when they ask, what they give up, and what they let pass.

#include "tests/models/monitor/asked.h"

#include <QElapsedTimer>

#include <cmath>
#include <limits>

using namespace holdpoint::monitor;
using holdpoint::Error;

namespace {

/// Answers as the test says, or not at all.
class Scripted : public Probe {
public:
    using Probe::Probe;
    using Probe::answer;
    using Probe::fail;

    void ask() override
    {
        asked.push_back(m_time.elapsed());
        QVERIFY2(!m_under_way, "two questions at once");
        if (act) act();
        else m_under_way = true;
    }
    void abandon() override
    {
        m_under_way = false;
        ++abandoned;
    }
    void rest() override { ++rested; }
    void reply(double value)
    {
        m_under_way = false;
        answer({{1, value}});
    }

    std::function<void()> act;
    std::vector<qint64> asked;
    int abandoned = 0, rested = 0;

private:
    QElapsedTimer m_time = [] { QElapsedTimer time; time.start(); return time; }();
    bool m_under_way = false;
};

/// Its time is what the test says.
class HandClock : public holdpoint::Clock {
public:
    [[nodiscard]] std::int64_t now() const override { return nowMs; }
    [[nodiscard]] std::int64_t steady() const override { return steadyMs; }
    std::int64_t nowMs = 1'700'000'000'000, steadyMs = 5000;
};

class Bench {
public:
    explicit Bench(std::int64_t intervalMs, std::int64_t deadlineMs = 2000) : probe(source(intervalMs, deadlineMs), {clock, {}, {}})
    {
        QObject::connect(&probe, &Probe::read, &probe, [this](const Reading& reading) { readings.push_back(reading); });
    }

    HandClock clock;
    std::vector<Reading> readings;
    Scripted probe;

private:
    static Source source(std::int64_t intervalMs, std::int64_t deadlineMs)
    {
        Source made;
        made.metric = "p95";
        made.from = CommandSource{"date"};
        made.intervalMs = intervalMs;
        made.deadlineMs = deadlineMs;
        made.file = "deploy.sources.json";
        made.line = 7;
        return made;
    }
};

} // namespace

class TestProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWholeValues();
    void asksAgainAndAgain();
    void aFailingSourceIsAskedLessOften();
    void oneQuestionAtMost();
    void aLateAnswerIsNobodys();
    void notANumber();
    void samplesBesideAProblem();
    void stop();
};

void TestProbe::saysWholeValues()
{
    Bench bench(1000);
    bench.probe.act = [&] {
        bench.clock.steadyMs += 12;
        bench.probe.answer({{bench.clock.nowMs, 41.5}});
    };
    bench.probe.askOnce();
    QCOMPARE(bench.readings.size(), std::size_t{1});
    const Reading& reading = bench.readings.front();
    QCOMPARE(reading.metric, std::string("p95"));
    QCOMPARE(reading.askedMs, bench.clock.nowMs);
    QCOMPARE(reading.tookMs, std::int64_t{12});
    QCOMPARE(reading.samples.front().value, 41.5);
    QVERIFY(!reading.problem);
    bench.probe.act = [&] { bench.probe.fail("it is on fire"); };
    bench.probe.askOnce();
    QVERIFY(bench.readings.back().samples.empty());
    QCOMPARE(bench.readings.back().problem->text(), std::string("deploy.sources.json:7: the command 'date': it is on fire"));
}

void TestProbe::asksAgainAndAgain()
{
    Bench bench(100);
    bench.probe.act = [&] { bench.probe.answer({{bench.clock.nowMs, 1}}); };
    bench.probe.start();
    QTRY_VERIFY(bench.probe.asked.size() >= 6);
    for (std::size_t i = 1; i < 6; ++i) QVERIFY(bench.probe.asked[i] - bench.probe.asked[i - 1] >= 95);
}

/// But not so seldom that nobody would notice that it is back.
void TestProbe::aFailingSourceIsAskedLessOften()
{
    Bench bench(100);
    bool well = false;
    bench.probe.act = [&] { well ? bench.probe.answer({{bench.clock.nowMs, 1}}) : bench.probe.fail("down"); };
    bench.probe.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.probe.asked.size() >= 7, 30'000);
    const auto& asked = bench.probe.asked;
    const std::vector<qint64> pauses{200, 400, 800, 1600, 2000, 2000};
    for (std::size_t i = 0; i < pauses.size(); ++i) QVERIFY2(asked[i + 1] - asked[i] >= pauses[i] - 5, qPrintable(QString::number(asked[i + 1] - asked[i])));
    QVERIFY(asked[6] - asked[5] < 3000);
    well = true;
    const std::size_t before = bench.probe.asked.size();
    QTRY_VERIFY(bench.probe.asked.size() >= before + 2);
    QVERIFY(bench.probe.asked[before + 1] - bench.probe.asked[before] < 1000);
}

void TestProbe::oneQuestionAtMost()
{
    Bench bench(100, 60'000);
    bench.probe.start();
    bench.probe.askOnce();
    bench.probe.askOnce();
    QCOMPARE(bench.probe.asked.size(), std::size_t{1});
    bench.probe.reply(1);
    bench.probe.reply(1);
    QCOMPARE(bench.readings.size(), std::size_t{1});
    QTRY_COMPARE(bench.probe.asked.size(), std::size_t{2});
}

void TestProbe::aLateAnswerIsNobodys()
{
    Bench bench(60'000, 150);
    bench.probe.askOnce();
    QTRY_COMPARE(bench.readings.size(), std::size_t{1});
    QCOMPARE(bench.probe.abandoned, 1);
    SAYS(bench.readings.front().problem->text(), "no answer within 150 ms");
    bench.probe.answer({{1, 1}});
    bench.probe.fail("late");
    QCOMPARE(bench.readings.size(), std::size_t{1});
}

void TestProbe::notANumber()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
    Bench bench(1000);
    bench.probe.act = [&] { bench.probe.answer({{1, nan}}); };
    bench.probe.askOnce();
    SAYS(bench.readings.back().problem->text(), "the answer is NaN, which is no number");
    bench.probe.act = [&] { bench.probe.answer({{1, nan}, {2, 7}, {3, nan}, {4, infinite}}); };
    bench.probe.askOnce();
    QVERIFY(!bench.readings.back().problem);
    QCOMPARE(bench.readings.back().samples.size(), std::size_t{2});
    QCOMPARE(bench.readings.back().samples.front().atMs, std::int64_t{2});
    QVERIFY(std::isinf(bench.readings.back().samples.back().value));
    bench.probe.act = [&] { bench.probe.answer({}); };
    bench.probe.askOnce();
    QVERIFY(!bench.readings.back().problem);      // nothing is new, and nothing is wrong
}

void TestProbe::samplesBesideAProblem()
{
    Bench bench(1000);
    bench.probe.act = [&] { bench.probe.answer({{1, 7}}, Error{"its clock is an hour behind"}); };
    bench.probe.askOnce();
    QCOMPARE(bench.readings.back().samples.size(), std::size_t{1});
    QCOMPARE(bench.readings.back().problem->text(), std::string("deploy.sources.json:7: the command 'date': its clock is an hour behind"));
}

void TestProbe::stop()
{
    Bench bench(100);
    bench.probe.start();
    QVERIFY(bench.probe.runs());
    bench.probe.stop();
    QCOMPARE(bench.probe.abandoned, 1);
    QCOMPARE(bench.probe.rested, 1);
    bench.probe.answer({{1, 1}});
    QVERIFY(bench.readings.empty());
    bench.probe.act = [&] { bench.probe.answer({{1, 1}}); };
    bench.probe.askOnce();
    QCOMPARE(bench.readings.size(), std::size_t{1});
    QVERIFY(!QTest::qWaitFor([&] { return bench.readings.size() > 1; }, 400));      // once is once
}

QTEST_GUILESS_MAIN(TestProbe)
#include "test_probe.moc"
