// Simulated releases. The long form: HOLDPOINT_RELEASES=1000000 test_simulation. One of them again: HOLDPOINT_SEED=N.

#include "tests/support/release_simulator.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promisesAreKept();
    void everythingHappens();
};

namespace {

using holdpoint::tests::Simulated;
using holdpoint::tests::simulateRelease;

std::uint64_t number(const char* name, std::uint64_t otherwise)
{
    bool ok = false;
    const qulonglong value = qEnvironmentVariable(name).toULongLong(&ok);
    return ok ? value : otherwise;
}

} // namespace

void TestSimulation::promisesAreKept()
{
    const bool one = qEnvironmentVariableIsSet("HOLDPOINT_SEED");
    const std::uint64_t first = number("HOLDPOINT_SEED", 1), count = one ? 1 : number("HOLDPOINT_RELEASES", 3000);
    QElapsedTimer timer;
    timer.start();
    std::uint64_t events = 0, crashes = 0;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        const Simulated release = simulateRelease(seed);
        events += release.events;
        crashes += static_cast<std::uint64_t>(release.crashes);
        std::fputs(release.story.c_str(), stderr);
        QVERIFY2(release.broken.empty(), ("HOLDPOINT_SEED=" + std::to_string(seed) + ": " + release.broken).c_str());
    }
    qInfo("%llu releases, %llu events, %llu crashes in %lld ms", static_cast<unsigned long long>(count), static_cast<unsigned long long>(events),
          static_cast<unsigned long long>(crashes), static_cast<long long>(timer.elapsed()));
}

/// A simulation in which nothing goes wrong would show nothing.
void TestSimulation::everythingHappens()
{
    int crashes = 0, conflicts = 0, done = 0, back = 0, aborted = 0, breaches = 0, fired = 0, messages = 0, overdue = 0, announced = 0, refused = 0, overruled = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const Simulated release = simulateRelease(seed);
        crashes += release.crashes;
        conflicts += release.conflicts;
        breaches += release.breaches;
        fired += release.firedByItself;
        messages += release.messages;
        overdue += release.overdue;
        announced += release.announced;
        refused += release.refused;
        overruled += release.overruled;
        done += release.ending == "done" ? 1 : 0;
        back += release.ending == "rolled-back" ? 1 : 0;
        aborted += release.ending == "aborted" ? 1 : 0;
    }
    qInfo("%d crashes, %d conflicts, %d done, %d rolled back, %d aborted", crashes, conflicts, done, back, aborted);
    qInfo("%d breaches, %d rollbacks that a limit began, %d messages, %d of them about a look that is overdue and %d of items", breaches, fired, messages, overdue, announced);
    qInfo("%d polls that were decided NO-GO or HOLD, against %d of which somebody went on", refused, overruled);
    QVERIFY(refused > 20);
    QVERIFY(overruled > 5);
    QVERIFY(breaches > 100);
    QVERIFY(fired > 10);
    QVERIFY(messages > 100);
    QVERIFY(overdue > 50);
    QVERIFY(announced > 100);
    QVERIFY(crashes > 50);
    QVERIFY(conflicts > 5);
    QVERIFY(done > 50);
    QVERIFY(back > 50);
    QVERIFY(aborted > 5);
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "test_simulation.moc"
