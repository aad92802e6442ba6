// The fold is total: whatever stands in a journal gives a record, and always the same one.

#include "tests/models/journal/small_release.h"

#include <QTest>

#include <random>

using namespace holdpoint;
using namespace holdpoint::tests;

class TestFoldFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldIsApplyOneByOne();
    void theFoldIsTotal();
};

namespace {

/// Events as nobody would write them, and now and then as somebody would.
class RandomEvents {
public:
    explicit RandomEvents(std::uint64_t seed) : m_random(seed) {}

    std::vector<Event> make()
    {
        std::vector<Body> bodies;
        if (upTo(9) != 0) bodies.emplace_back(started());
        for (int i = upTo(40); i > 0; --i) bodies.push_back(body());
        return eventsOf(bodies);
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    std::string id()
    {
        static const std::vector<std::string> ids = {"L1", "L1", "L2", "L3", "L4", "L21", "L22", "L9", "", "L", "X1", "L99999999999999999999", "L1.2", "\xff", "1"};
        return ids[static_cast<std::size_t>(upTo(static_cast<int>(ids.size()) - 1))];
    }
    std::uint32_t attempt() { return upTo(20) == 0 ? 0xffffffffU : static_cast<std::uint32_t>(upTo(3)); }
    template <typename Enum>
    Enum one(int most) { return static_cast<Enum>(upTo(most)); }

    Body body()
    {
        switch (upTo(17)) {
        case 0: return started();
        case 1: return Started{};
        case 2: return Bound{id(), "v", upTo(1) == 0};
        case 3: case 4: return Begun{id(), attempt(), "x"};
        case 5: return OutputKept{id(), attempt(), 1, 2, {}};
        case 6: case 7: return ended(id(), attempt(), one<JobHow>(5));
        case 8: case 9: return Settled{id(), attempt(), one<Outcome>(6), "w"};
        case 10: return Answered{id(), "yes", {}};
        case 11: return Decided{id(), one<Choice>(6), "t", "r"};
        case 12: return StopAsked{id(), attempt(), {}};
        case 13: return upTo(1) == 0 ? Body(Held{"h"}) : Body(Released{});
        case 14: return HoldSet{id(), "h"};
        case 15: return DriveSet{id(), one<Drive>(2)};
        case 16: return upTo(3) == 0 ? Body(RollbackBegun{{id(), id()}, {"p"}, "r", upTo(9)}) : Body(Noted{"n"});
        default: return upTo(9) == 0 ? Body(Finished{one<Ending>(2), "w"}) : Body(Noted{"n"});
        }
    }

    std::mt19937_64 m_random;
};

} // namespace

void TestFoldFuzz::foldIsApplyOneByOne()
{
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const auto events = RandomEvents(seed).make();
        Record record;
        for (std::size_t i = 0; i < events.size(); ++i) {
            apply(record, events[i]);
            if (i % 7 == 0) QCOMPARE(seen(record), seen(fold({events.begin(), events.begin() + static_cast<std::ptrdiff_t>(i) + 1})));
        }
        QCOMPARE(seen(record), seen(fold(events)));
    }
}

void TestFoldFuzz::theFoldIsTotal()
{
    std::size_t oddities = 0, started = 0, ended = 0;
    for (std::uint64_t seed = 1; seed <= 10'000; ++seed) {
        const auto events = RandomEvents(seed).make();
        const Record record = fold(events);
        const std::string where = "seed " + std::to_string(seed);
        QVERIFY2(record.items.size() == record.procedure->items.size(), where.c_str());
        QVERIFY2(record.cursor <= record.items.size(), where.c_str());
        QVERIFY2(record.oddities.size() <= 2 * events.size(), where.c_str());
        QVERIFY2((record.stage == Stage::Empty) == record.items.empty(), where.c_str());
        // What is kept for speed alone is what a search would find.
        std::set<std::uint32_t> busy;
        for (std::uint32_t i = 0; i < record.items.size(); ++i)
            if (record.items[i].state == ItemState::Running || record.items[i].state == ItemState::Reported) busy.insert(i);
        QVERIFY2(busy == record.busy, where.c_str());
        const auto left = std::find_if(record.wayBack.begin(), record.wayBack.end(), [&](std::uint32_t i) { return !record.items[i].over(); });
        QVERIFY2(record.backCursor == static_cast<std::size_t>(left - record.wayBack.begin()), where.c_str());
        for (const std::uint32_t i : record.wayBack) QVERIFY2(i < record.items.size(), where.c_str());
        if (!events.empty()) QVERIFY2(record.seq == events.back().seq && record.lastMs == events.back().atMs, where.c_str());
        oddities += record.oddities.size();
        started += record.stage == Stage::Empty ? 0 : 1;
        ended += record.stage == Stage::Ended ? 1 : 0;
    }
    QVERIFY(oddities > 10'000);
    QVERIFY(started > 9000);
    QVERIFY(ended > 500);
}

QTEST_GUILESS_MAIN(TestFoldFuzz)
#include "test_fold_fuzz.moc"
