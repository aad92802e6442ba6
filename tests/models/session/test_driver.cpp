// The driver when things around it go wrong: a clock that is set, a journal that does not take anything, others who speak.

#include "models/session/driver.h"
#include "models/session/intents.h"
#include "models/session/virtual_world.h"
#include "models/store/memory_journal.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdpoint;
using journal::Outcome;
using journal::Stage;
using plan::Item;
using plan::ItemKind;
using session::Driver;
using session::Release;

namespace {

constexpr std::int64_t minute = 60'000;

/// Takes nothing while it is full, and says nothing either while it is away.
class FullJournal : public store::MemoryJournal {
public:
    bool full = false, away = false;
    Result<std::vector<journal::Event>> read(const std::string& release, std::uint64_t seen) override
    {
        if (away) return Error{"the server does not answer"};
        return MemoryJournal::read(release, seen);
    }
    Result<std::optional<std::vector<journal::Event>>> append(const std::string& release, std::uint64_t seen, std::vector<journal::Draft> drafts, const journal::Summary& summary) override
    {
        if (away) return Error{"the server does not answer"};
        if (full) return Error{"the disk is full, so nothing was written; make room and resume the release"};
        return MemoryJournal::append(release, seen, std::move(drafts), summary);
    }
};

/// Remembers what was typed at it.
class TypedRunner : public session::VirtualRunner {
public:
    using VirtualRunner::VirtualRunner;
    void listen(Listener listener) override
    {
        asks = listener.asks;
        VirtualRunner::listen(std::move(listener));
    }
    void input(const std::string& id, const std::string& bytes) override { typed += id + '=' + bytes; }
    std::function<void(const std::string&, const std::string&, bool)> asks;
    std::string typed;
};

Item item(std::uint32_t line, ItemKind kind)
{
    Item made;
    made.id = 'L' + std::to_string(line);
    made.line = made.lastLine = line;
    made.kind = kind;
    made.text = "item " + made.id;
    return made;
}

/// A release in a world of its own, with a driver.
struct World {
    explicit World(std::vector<Item> items, std::int64_t commandMs = 1000)
        : clock(1'000'000), runner(clock, [commandMs](const engine::Job&) {
              session::VirtualRunner::Course course;
              course.durationMs = commandMs;
              course.end.how = engine::JobEnd::How::Exited;
              return course;
          })
    {
        auto procedure = std::make_shared<plan::Procedure>();
        procedure->title = "small";
        procedure->items = std::move(items);
        release = std::make_unique<Release>(std::move(Release::create(journal, clock, "r", "ann", {journal::Started{"f", "/", journal::Drive::Flow, false, procedure}}).value()));
        live();
    }

    /// Another life of the program.
    void live()
    {
        Driver::Parts parts;
        parts.shell = &runner;
        parts.witness = false;
        parts.person = "ann";
        driver = std::make_unique<Driver>(*release, journal, std::move(parts));
        driver->begin();
    }
    void pass(std::int64_t ms)
    {
        clock.set(clock.now() + ms);
        while (runner.report()) {}
        driver->turn();
    }
    [[nodiscard]] Outcome outcome(std::uint32_t index) const { return release->record().items[index].outcome; }
    [[nodiscard]] bool over() const { return release->record().stage == Stage::Ended; }

    session::VirtualClock clock;
    FullJournal journal;
    TypedRunner runner;
    std::unique_ptr<Release> release;
    std::unique_ptr<Driver> driver;
};

Item waiting(std::uint32_t line, std::int32_t seconds)
{
    Item made = item(line, ItemKind::Wait);
    made.seconds = seconds;
    return made;
}

session::Intent goAt(std::uint32_t item)
{
    return [item](const journal::Record& record) { return session::answer(record, item, "go", {}); };
}

std::string typesIn(World& world, std::uint64_t seen)
{
    std::string types;
    const auto events = world.journal.read("r", seen);
    for (const journal::Event& event : *events) types += std::string(journal::typeOf(event.body)) + ' ';
    return types;
}

} // namespace

class TestDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clockSetForward();
    void clockSetBack();
    void clockSetBetweenTwoTries();
    void clockThatDriftsIsLeftAlone();
    void fullDiskStartsNothing();
    void fullDiskLosesNoEnd();
    void whatIsNotKeptHasNotHappened();
    void wordsOutliveTheJournal();
    void aHoldComesBeforeAnythingElse();
    void whatCannotBeSaidAnyMoreIsTold();
    void whatOthersTypeArrives();
    void aSecretIsTypedAndNotKept();
    void theLifeAfterATypedAnswerAsksAgain();
};

/// A soak of half an hour is half an hour, whatever the clock on the wall says.
void TestDriver::clockSetForward()
{
    World world({waiting(1, 1800), item(2, ItemKind::Shell)});
    world.pass(10 * minute);
    world.clock.jump(24 * 60 * minute);
    world.pass(0);
    QVERIFY(world.outcome(0) != Outcome::Passed);
    world.pass(19 * minute);
    QVERIFY(world.outcome(0) != Outcome::Passed);
    world.pass(minute);
    QCOMPARE(world.outcome(0), Outcome::Passed);
    world.pass(1000);
    QVERIFY(world.over());
    QCOMPARE(world.release->record().notes.size(), std::size_t{1});
    QCOMPARE(world.release->record().notes.front().second, std::string("the clock was set by 86400000 ms"));
}

void TestDriver::clockSetBack()
{
    World world({waiting(1, 1800)});
    world.pass(10 * minute);
    world.clock.jump(-3600 * 1000);
    world.pass(19 * minute);
    QVERIFY(world.outcome(0) != Outcome::Passed);
    world.pass(minute);
    QCOMPARE(world.outcome(0), Outcome::Passed);
}

void TestDriver::clockSetBetweenTwoTries()
{
    Item flaky = item(1, ItemKind::Shell);
    flaky.retries = 1;
    flaky.backoff = 600;
    flaky.timeout = 5;
    World world({flaky}, -1);       // it hangs, and its time is up
    world.pass(5000);
    QCOMPARE(world.release->record().items[0].attempt, 1U);
    world.clock.jump(3600 * 1000);
    world.pass(0);
    QCOMPARE(world.release->record().items[0].attempt, 1U);
    world.pass(10 * minute);
    QCOMPARE(world.release->record().items[0].attempt, 2U);
}

void TestDriver::clockThatDriftsIsLeftAlone()
{
    World world({waiting(1, 60)});
    world.clock.jump(300);
    world.pass(minute);
    QCOMPARE(world.outcome(0), Outcome::Passed);
    QVERIFY(world.release->record().notes.empty());
}

/// What cannot be written down is not done.
void TestDriver::fullDiskStartsNothing()
{
    World world({waiting(1, 10), item(2, ItemKind::Shell)});
    world.journal.full = true;
    QSignalSpy troubled(world.driver.get(), &Driver::troubled);
    world.pass(20'000);
    QVERIFY(troubled.count() >= 1);
    QVERIFY(troubled.first().first().toString().contains(QStringLiteral("the disk is full")));
    QVERIFY(world.runner.begun().empty());
    world.journal.full = false;
    world.pass(0);
    QCOMPARE(world.runner.begun().size(), std::size_t{1});
    world.pass(1000);
    QVERIFY(world.over());
}

/// A command ends while nothing can be written: its end is kept when there is room, and it is not begun again.
void TestDriver::fullDiskLosesNoEnd()
{
    World world({item(1, ItemKind::Shell), item(2, ItemKind::Shell)});
    world.journal.full = true;
    world.pass(1000);
    world.pass(1000);
    QCOMPARE(world.runner.begun().size(), std::size_t{1});
    world.journal.full = false;
    world.pass(0);
    QCOMPARE(world.outcome(0), Outcome::Passed);
    world.pass(1000);
    QVERIFY(world.over());
    for (const auto& [job, times] : world.runner.begun()) QCOMPARE(times, 1);
}

/// An answer that could not be kept, in a journal that could not even be read then: what is decided afterwards is decided without it.
void TestDriver::whatIsNotKeptHasNotHappened()
{
    World world({item(1, ItemKind::Gate), item(2, ItemKind::Shell)});
    world.journal.away = true;
    world.release->propose(goAt(0)(world.release->record()).value(), "ann");
    world.driver->turn();
    QVERIFY(world.release->isStale());
    world.release->propose(journal::Noted{"said on top of it"}, "ann");
    world.journal.away = false;
    world.pass(1000);
    world.pass(1000);
    QVERIFY(!world.release->isStale());
    QCOMPARE(world.outcome(0), Outcome::None);
    QVERIFY2(world.runner.begun().empty(), "a gate that nobody has passed in the journal was passed");
    QCOMPARE(typesIn(world, 1), std::string());
}

/// What a person says while the server is away is kept when it is back, before anything follows from it.
void TestDriver::wordsOutliveTheJournal()
{
    World world({item(1, ItemKind::Gate), item(2, ItemKind::Shell)});
    world.journal.away = true;
    world.driver->insist(goAt(0), "bo");
    world.driver->turn();
    for (int second = 0; second < 5; ++second) world.pass(1000);
    QVERIFY(world.runner.begun().empty());
    world.journal.away = false;
    world.pass(1000);
    QCOMPARE(typesIn(world, 1), std::string("answered settled begun "));
    QCOMPARE(world.release->record().items[0].said.back().by, std::string("bo"));
    world.pass(1000);
    QVERIFY(world.over());
    QCOMPARE(QString::fromStdString(typesIn(world, 1)), QStringLiteral("answered settled begun ended settled finished "));
}

void TestDriver::aHoldComesBeforeAnythingElse()
{
    World world({item(1, ItemKind::Shell), item(2, ItemKind::Shell)});
    world.journal.away = true;
    world.driver->insist([](const journal::Record& record) { return session::hold(record, "look first"); }, "bo");
    world.driver->turn();
    world.pass(2000);       // the first command ends meanwhile
    world.journal.away = false;
    world.pass(1000);
    QVERIFY(world.release->record().held);
    QCOMPARE(world.outcome(0), Outcome::Passed);
    QCOMPARE(world.runner.begun().size(), std::size_t{1});
}

/// Somebody else was asked meanwhile, and has answered.
void TestDriver::whatCannotBeSaidAnyMoreIsTold()
{
    World world({item(1, ItemKind::Gate), item(2, ItemKind::Shell)});
    QSignalSpy refused(world.driver.get(), &Driver::refused);
    world.journal.away = true;
    world.driver->insist([](const journal::Record& record) { return session::answer(record, 0, "no-go", "rows differ"); }, "bo");
    world.driver->turn();
    world.journal.away = false;
    Release other = Release::open(world.journal, world.clock, "r").value();
    other.propose(goAt(0)(other.record()).value(), "mara");
    for (journal::Body& settled : other.advice().events) other.propose(std::move(settled), std::string(journal::engineName));
    QVERIFY(other.commit());
    world.pass(1000);
    QCOMPARE(refused.count(), 1);
    QVERIFY2(refused.first().first().toString().contains(QStringLiteral("L1 (line 1) is settled already")), qPrintable(refused.first().first().toString()));
    QCOMPARE(world.outcome(0), Outcome::Passed);
}

void TestDriver::whatOthersTypeArrives()
{
    World world({item(1, ItemKind::Shell)}, -1);
    world.runner.asks("L1-1", "Go on? ", false);
    QCOMPARE(world.driver->advice().wanted, engine::Wanted::Input);
    auto other = Release::open(world.journal, world.clock, "r");
    QVERIFY(other);
    auto typed = session::type(other->record(), 0, "yes");
    QVERIFY(typed);
    other->propose(std::move(typed.value()), "bo");
    QVERIFY(other->commit());
    QTRY_COMPARE(world.runner.typed, std::string("L1-1=yes\n"));
    QVERIFY(!session::type(world.release->record(), 0, "again"));
}

void TestDriver::aSecretIsTypedAndNotKept()
{
    World world({item(1, ItemKind::Shell)}, -1);
    world.runner.asks("L1-1", "Password: ", true);
    QVERIFY(!session::type(world.release->record(), 0, "hush"));      // not through the journal
    world.driver->typeSecretly(0, "hush-hush");
    world.driver->turn();
    QCOMPARE(world.runner.typed, std::string("L1-1=hush-hush\n"));
    const auto events = world.journal.read("r", 0);
    for (const journal::Event& event : *events) QVERIFY(journal::writeBody(event.body).find("hush") == std::string::npos);
}

/// Whether an answer still reached the command nobody knows; the command does, and asks again if it did not.
void TestDriver::theLifeAfterATypedAnswerAsksAgain()
{
    World world({item(1, ItemKind::Shell)}, -1);
    world.runner.asks("L1-1", "Go on? ", false);
    auto typed = session::type(world.release->record(), 0, "yes");
    world.release->propose(std::move(typed.value()), "ann");
    QVERIFY(world.release->commit());       // and here the program dies
    world.live();
    QCOMPARE(world.driver->advice().wanted, engine::Wanted::Nothing);
    QCOMPARE(world.runner.typed, std::string());
    world.runner.asks("L1-1", "Go on? ", false);
    QCOMPARE(world.driver->advice().wanted, engine::Wanted::Input);
}

QTEST_GUILESS_MAIN(TestDriver)
#include "test_driver.moc"
