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
        switch (upTo(27)) {
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
        case 17: case 18: case 19: return watched();
        case 20: case 21: case 22: return said();
        default: return upTo(9) == 0 ? Body(Finished{one<Ending>(2), "w"}) : upTo(3) == 0 ? Body(DriverTook{"ann", "m", "p", 1, "bo", "r"}) : upTo(3) == 0 ? Body(DriverLeft{"bo", "r"}) : Body(Noted{"n"});
        }
    }

    std::string limitId()
    {
        static const std::vector<std::string> ids = {"M5", "M5", "M6", "M7", "M8", "M9", "", "L1", "M5.data", "source p"};
        return ids[static_cast<std::size_t>(upTo(static_cast<int>(ids.size()) - 1))];
    }
    Body watched()
    {
        switch (upTo(13)) {
        case 0: return SourceBound{"p", "s"};
        case 1: return BaselineTaken{limitId(), 1, 2, 3, 4};
        case 2: return SourceTroubled{"p", upTo(1) == 0 ? "x" : ""};
        case 3: return ValueSeen{limitId(), 1.0 * upTo(100)};
        case 4: return Authorised{upTo(1) == 0 ? std::vector<std::string>{} : std::vector<std::string>{limitId(), limitId()}, upTo(1) == 0};
        case 5: return Acknowledged{limitId(), "c"};
        case 6: return Shelved{limitId(), upTo(1000) * 1000, "c"};
        case 7: return Unshelved{limitId()};
        case 8: return Notified{upTo(1) == 0 ? messageOf(id()) : limitId(), "page", "ann", attempt(), one<NotifyState>(4), "p"};
        case 9: return Decided{limitId(), one<Choice>(6), "t", "r"};
        case 10: return Held{"h", limitId()};
        case 11: return upTo(3) == 0 ? Body(AddresseesBound{{"ann", "bo"}}) : Body(Announced{id(), upTo(1) == 0 ? "t" : "u", {"ann"}});
        default: return judged(limitId(), one<LimitState>(7));
        }
    }

    Testimony words(const std::string& item)
    {
        Statement statement;
        statement.item = item;
        statement.role = "DBA";
        statement.decision = one<Decision>(4);
        return {upTo(9) == 0 ? "{}" : writeStatement(statement), upTo(1) == 0 ? "MIIB" : "", {"DBA"}, upTo(1) == 0, ""};
    }
    std::string pollId() { return upTo(3) == 0 ? "P2" : "P1"; }
    /// Ids that are no text cannot come out of a journal, whose events are JSON.
    std::string readableId()
    {
        std::string made = id();
        return made == "\xff" ? "L3" : made;
    }
    Body said()
    {
        switch (upTo(9)) {
        case 0: return PolicySet{upTo(1) == 0, {"DBA"}, {{{id(), id()}, {{"DBA", attempt()}}, attempt(), true}}};
        case 1: return SignAsked{id(), {"DBA"}, "w"};
        case 2: return SignVoided{static_cast<std::uint64_t>(upTo(40)), id(), "w", {id(), id()}};
        case 3: return Delegated{"DBA", "Cy", "cy's", 0, 9, "r", words("")};
        case 4: return PollOpened{pollId(), "Go?", id(), {"DBA"}, attempt(), "Owner", 0, {"s", {"f"}}};
        case 5: return Voted{pollId(), words(pollId())};
        case 6: return PollDecided{pollId(), words(pollId())};
        case 7: return PollAskedAgain{pollId(), "w", {"t", {}}};
        default: return Signed{words(readableId())};
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
        QVERIFY2(record.watch.limits.size() == record.procedure->limits.size(), where.c_str());
        for (const LimitRecord& limit : record.watch.limits) QVERIFY2(record.stage == Stage::Forward || (!limit.open && !limit.heldFor), where.c_str());
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
