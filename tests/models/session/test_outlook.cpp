// How long things take, and what going back from here would mean.

#include "models/session/outlook.h"
#include "models/store/memory_journal.h"

#include <QTest>

using namespace holdpoint;
using journal::Record;
using plan::Item;
using plan::ItemKind;
using plan::none;
using plan::RollbackScope;
using session::Estimates;
using session::Outlook;

namespace {

/// A plan and a release of it. Names of items are their lines.
class Site {
public:
    Site& step(std::uint32_t line, std::int32_t longest = plan::Seconds::unknown)
    {
        plan.steps.push_back({line, "step", {}, plan::Seconds::unknown, longest, {}});
        return *this;
    }
    Site& back(std::uint32_t line, RollbackScope scope, std::uint32_t step = none, std::int32_t budget = plan::Seconds::unknown)
    {
        plan.rollbacks.push_back({line, line + 9, "back " + std::to_string(line), scope, step, none, {}, budget, false});
        return *this;
    }
    Item& item(std::uint32_t line, std::uint32_t step, std::uint32_t rollback = none, ItemKind kind = ItemKind::Shell)
    {
        Item one;
        one.id = 'L' + std::to_string(line);
        one.kind = kind;
        one.line = one.lastLine = line;
        one.step = step;
        one.rollback = rollback;
        one.text = "run " + one.id;
        plan.items.push_back(std::move(one));
        return plan.items.back();
    }
    Site& wait(std::uint32_t line, std::uint32_t rollback, std::int32_t seconds)
    {
        item(line, none, rollback, ItemKind::Wait).seconds = seconds;
        return *this;
    }
    [[nodiscard]] Record record(bool rehearsal = false) const
    {
        Record made;
        apply(made, {1, 1000, "ann", journal::Started{"f", "/", journal::Drive::Flow, rehearsal, std::make_shared<const plan::Procedure>(plan)}, {}});
        return made;
    }

    plan::Procedure plan;
};

void take(Record& record, journal::Body body, std::int64_t atMs = 1000) { apply(record, {record.seq + 1, atMs, "ann", std::move(body), {}}); }

/// It ran so long, and passed when somebody had looked at it.
void ran(Record& record, const char* id, std::int64_t ms, journal::Outcome outcome = journal::Outcome::Passed, journal::JobHow how = journal::JobHow::Exited, std::int64_t lookedMs = 0)
{
    const std::uint32_t attempt = record.items[record.procedure->indexOf(id)].attempt + 1;
    take(record, journal::Begun{id, attempt, {}});
    journal::Ended end;
    end.item = id;
    end.attempt = attempt;
    end.how = how;
    end.durationMs = ms;
    take(record, end, 1000 + ms);
    take(record, journal::Settled{id, attempt, outcome, {}}, 1000 + ms + lookedMs);
}

Outlook outlookOf(const Record& record, std::int64_t now = 0, std::int64_t windowEnd = 0)
{
    return session::outlookOf(record, Estimates(*record.procedure), now, windowEnd);
}

/// Three steps. Undoing the second one takes five minutes, and the whole is promised in five and takes one.
Site threeSteps()
{
    Site site;
    site.step(10, 60).step(20, 120).step(30).back(25, RollbackScope::Step, 1).back(90, RollbackScope::Release, none, 300);
    site.item(11, 0);
    site.item(12, 0);
    site.item(21, 1);
    site.item(22, 1);
    site.wait(26, 0, 300);
    site.item(31, 2);
    site.wait(91, 1, 60);
    return site;
}

} // namespace

class TestOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenEstimates();
    void learnedMedians();
    void whatIsNotLearned();
    void theWayBackFromHere();
    void aLaterStepTakesTooLong();
    void aStandInAlternativeCostsNoTime();
    void anotherEnvironmentHasAnotherWay();
    void aWindowCloses();
    void noWayBack();
    void onlyStepsHaveWays();
    void onlyWhatWasOverTeaches();
    void pointsOfNoReturn();
    void aReleaseThatHasGoneBack();
};

void TestOutlook::writtenEstimates()
{
    Site site;
    site.step(10, 60).step(20).step(30, 90).back(80, RollbackScope::Release);
    site.item(11, 0);
    site.item(12, 0);
    site.item(13, 0).aside = true;
    site.item(14, 0, none, ItemKind::Task);
    site.item(21, 1);
    site.item(31, 2).byHand = true;
    site.item(32, 2, none, ItemKind::Wait).seconds = 45;
    site.item(33, 2, none, ItemKind::Watch).seconds = 600;
    site.item(41, none);
    site.item(81, none, 0);
    const Estimates estimates(site.plan);
    const std::vector<std::int64_t> wanted{30'000, 30'000, 30'000, 30'000, 2000, 30'000, 45'000, 600'000, 2000, 2000};
    for (std::uint32_t i = 0; i < wanted.size(); ++i) QCOMPARE(estimates.ms(i), wanted[i]);
    QCOMPARE(estimates.known(), std::size_t(0));
}

void TestOutlook::learnedMedians()
{
    Site site;
    site.step(10, 60);
    site.item(11, 0);
    site.item(12, 0);
    Estimates estimates(site.plan);
    for (const std::int64_t ms : {9000, 1000, 100'000, 5000, 2000}) {
        Site earlier = site;
        earlier.plan.items[0].line = earlier.plan.items[0].lastLine = 5;        // the command stood elsewhere then
        earlier.plan.items[0].id = "L5";
        Record past = earlier.record();
        ran(past, "L5", ms);
        estimates.learn(past);
    }
    QCOMPARE(estimates.ms(0), std::int64_t(5000));
    QCOMPARE(estimates.ms(1), std::int64_t(30'000));
    QCOMPARE(estimates.known(), std::size_t(1));
    Site elsewhere = site;
    elsewhere.plan.items[0].environment = "prod";
    QCOMPARE(Estimates(elsewhere.plan).ms(0), std::int64_t(30'000));
}

void TestOutlook::whatIsNotLearned()
{
    Site site;
    site.step(10, 60);
    site.item(11, 0);
    site.item(12, 0, none, ItemKind::Wait).seconds = 7;
    Item& watch = site.item(13, 0, none, ItemKind::Watch);
    watch.seconds = 600;
    watch.every = 60;
    site.item(14, 0, none, ItemKind::Task);
    Estimates estimates(site.plan);
    const std::int64_t written = estimates.ms(0);
    const auto learn = [&](auto happens, bool rehearsal = false) {
        Record past = site.record(rehearsal);
        happens(past);
        estimates.learn(past);
        return estimates.known();
    };
    QCOMPARE(learn([](Record& past) { ran(past, "L11", 1, journal::Outcome::Failed); }), std::size_t(0));
    QCOMPARE(learn([](Record& past) { ran(past, "L11", 1, journal::Outcome::Passed, journal::JobHow::Lost); }), std::size_t(0));      // accepted, and nobody knows when it ended
    QCOMPARE(learn([](Record& past) { ran(past, "L11", 1, journal::Outcome::Passed, journal::JobHow::TimedOut); }), std::size_t(0));
    QCOMPARE(learn([](Record& past) { take(past, journal::Settled{"L11", 1, journal::Outcome::Passed, {}}); }), std::size_t(0));      // by hand
    QCOMPARE(learn([](Record& past) { ran(past, "L12", 1); }), std::size_t(0));
    QCOMPARE(learn([](Record& past) { ran(past, "L11", 1); }, true), std::size_t(0));      // nothing was done then
    // Of what is looked at again and again one look says nothing.
    QCOMPARE(learn([](Record& past) { ran(past, "L13", 1, journal::Outcome::None), ran(past, "L13", 1); }), std::size_t(0));
    QCOMPARE(estimates.ms(0), written);
    QCOMPARE(estimates.ms(2), std::int64_t(600'000));
    // How long a person thought about it is not how long it took.
    QCOMPARE(learn([](Record& past) { ran(past, "L11", 3000, journal::Outcome::Passed, journal::JobHow::Exited, 3'600'000); }), std::size_t(1));
    QCOMPARE(estimates.ms(0), std::int64_t(3000));
}

void TestOutlook::theWayBackFromHere()
{
    const Site site = threeSteps();
    Record record = site.record();
    const Outlook first = outlookOf(record);
    QVERIFY(first.procedures == std::vector<std::string>{"back 90"});
    QCOMPARE(first.problem.english(), std::string());
    QCOMPARE(first.backMs, std::int64_t(60'000));
    QCOMPARE(first.budget, 300);
    QVERIFY(first.fits());
    for (const char* id : {"L11", "L12"}) ran(record, id, 1);
    take(record, journal::Begun{"L21", 1, {}});
    const Outlook second = outlookOf(record);
    QVERIFY((second.procedures == std::vector<std::string>{"back 25", "back 90"}));
    QCOMPARE(second.backMs, std::int64_t(360'000));
    QVERIFY(!second.fits());
    // What it took before counts more than what is written.
    Site quick = site;
    quick.plan.items[4].kind = ItemKind::Shell;
    Record past = quick.record();
    ran(past, "L26", 4000);
    Estimates learned(quick.plan);
    learned.learn(past);
    Record now = quick.record();
    for (const char* id : {"L11", "L12", "L21"}) ran(now, id, 1);
    QCOMPARE(session::outlookOf(now, learned, 0).backMs, std::int64_t(64'000));
}

void TestOutlook::aLaterStepTakesTooLong()
{
    const Site site = threeSteps();
    Record record = site.record();
    const Outlook outlook = outlookOf(record, 1'000'000);
    QCOMPARE(outlook.horizonMs, std::int64_t(1'060'000));       // both commands of the first step are done then
    QCOMPARE(outlook.horizonWhy, std::string("after L21 it would take longer than promised"));
    ran(record, "L11", 1);
    QCOMPARE(outlookOf(record, 1'000'000).horizonMs, std::int64_t(1'030'000));
    // From the third step on the second one's own way is not taken.
    for (const char* id : {"L12", "L21", "L22"}) ran(record, id, 1);
    QCOMPARE(outlookOf(record, 1'000'000).horizonMs, std::int64_t(0));
    QCOMPARE(outlookOf(record, 1'000'000).horizonWhy, std::string());
    // No promise, no horizon.
    Site open = threeSteps();
    open.plan.rollbacks[1].budget = plan::Seconds::unknown;
    QCOMPARE(outlookOf(open.record(), 1'000'000).horizonMs, std::int64_t(0));
    QVERIFY(outlookOf(open.record()).fits());
}

/// Of two ways one is taken.
void TestOutlook::aStandInAlternativeCostsNoTime()
{
    Site site = threeSteps();
    for (const std::uint32_t i : {0, 1}) {
        site.plan.items[i].choice = 1;
        site.plan.items[i].arm = i;
    }
    QCOMPARE(outlookOf(site.record(), 1'000'000).horizonMs, std::int64_t(1'030'000));
}

void TestOutlook::anotherEnvironmentHasAnotherWay()
{
    Site site;
    site.step(10).back(80, RollbackScope::Environment, none, 60).back(90, RollbackScope::Environment, none, 60);
    site.plan.rollbacks[0].environment = "blue";
    site.plan.rollbacks[1].environment = "green";
    site.item(11, 0).environment = "blue";
    site.item(12, 0).environment = "green";
    site.wait(81, 0, 30).wait(91, 1, 120);
    const Outlook outlook = outlookOf(site.record(), 5000);
    QVERIFY(outlook.procedures == std::vector<std::string>{"back 80"});
    QCOMPARE(outlook.horizonMs, std::int64_t(7000));
    QCOMPARE(outlook.horizonWhy, std::string("after L12 it would take longer than promised"));
}

void TestOutlook::aWindowCloses()
{
    const Site site = threeSteps();
    const Record record = site.record();
    const Outlook soon = outlookOf(record, 1'000'000, 1'090'000);
    QCOMPARE(soon.horizonMs, std::int64_t(1'030'000));
    QCOMPARE(soon.horizonWhy, std::string("later it would end after the window"));
    const Outlook late = outlookOf(record, 1'000'000, 9'000'000);
    QCOMPARE(late.horizonMs, std::int64_t(1'060'000));
    QCOMPARE(late.horizonWhy, std::string("after L21 it would take longer than promised"));
    Site open = threeSteps();
    open.plan.rollbacks[1].budget = plan::Seconds::unknown;
    QCOMPARE(outlookOf(open.record(), 1'000'000, 9'000'000).horizonMs, std::int64_t(8'940'000));
}

void TestOutlook::noWayBack()
{
    Site site;
    site.step(10);
    site.item(11, 0);
    site.item(12, 0);
    Record record = site.record();
    QVERIFY(outlookOf(record).procedures.empty() && outlookOf(record).problem.empty());     // nothing was done
    ran(record, "L11", 1);
    const Outlook outlook = outlookOf(record, 0, 9'000'000);
    QVERIFY(outlook.procedures.empty());
    QVERIFY2(outlook.problem.english().find("there is no way back") != std::string::npos, outlook.problem.english().c_str());
    QCOMPARE(outlook.backMs, std::int64_t(0));
    QCOMPARE(outlook.horizonMs, std::int64_t(0));
}

/// Before the first command there is nothing to undo, and what is still to come is looked at all the same.
void TestOutlook::onlyStepsHaveWays()
{
    Site site;
    site.step(10, 60).step(20).back(15, RollbackScope::Step, 0, 60).back(25, RollbackScope::Step, 1, 60);
    site.item(11, 0);
    site.wait(16, 0, 30);
    site.item(21, 1);
    site.wait(26, 1, 40);
    const Outlook outlook = outlookOf(site.record(), 5000);
    QVERIFY(outlook.procedures.empty() && outlook.problem.empty());
    QCOMPARE(outlook.horizonMs, std::int64_t(65'000));
    QCOMPARE(outlook.horizonWhy, std::string("after L21 it would take longer than promised"));
}

/// What was planned is what was known at the start: a release that came later, or was not over yet, moves nothing.
void TestOutlook::onlyWhatWasOverTeaches()
{
    store::MemoryJournal journal;
    Site site;
    site.step(10).item(11, 0);
    site.plan.title = "Quay";
    const auto procedure = std::make_shared<const plan::Procedure>(site.plan);
    const auto keep = [&](const char* id, std::int64_t fromMs, std::int64_t toMs) {
        const auto draft = [](std::int64_t atMs, journal::Body body) { return journal::Draft{atMs, "ann", std::move(body)}; };
        std::vector<journal::Draft> drafts;
        drafts.push_back(draft(fromMs, journal::Started{"f", "/", journal::Drive::Flow, false, procedure}));
        if (toMs != 0) drafts.push_back(draft(toMs, journal::Finished{journal::Ending::Done, {}}));
        QVERIFY(journal.create({id, "Quay", "done", {}, {}, 0}, std::move(drafts)));
    };
    keep("over", 1000, 2000);
    keep("still runs", 1500, 0);
    keep("was over after it", 1500, 5000);
    keep("itself", 4000, 6000);
    keep("later", 7000, 8000);
    const auto past = session::pastReleases(journal, "Quay", 4000);
    QCOMPARE(past.size(), std::size_t{1});
    QCOMPARE(past.front().endedMs, std::int64_t{2000});
    QCOMPARE(session::pastReleases(journal, "Quay", 9000).size(), std::size_t{4});
    QCOMPARE(session::pastReleases(journal, "Quay", 9000, 2).size(), std::size_t{2});
}

void TestOutlook::pointsOfNoReturn()
{
    Site site = threeSteps();
    site.plan.items[1].noReturn = true;
    Record record = site.record();
    const Outlook before = outlookOf(record, 1'000'000);
    QCOMPARE(before.noReturn, std::string());
    QCOMPARE(before.horizonMs, std::int64_t(1'030'000));
    QCOMPARE(before.horizonWhy, std::string("after L12 nothing leads back"));
    ran(record, "L11", 1);
    Record byHand = record;
    take(record, journal::Begun{"L12", 1, {}});
    QCOMPARE(outlookOf(record).noReturn, std::string("L12"));       // who has begun it cannot take it back
    take(byHand, journal::Settled{"L12", 1, journal::Outcome::Passed, {}});
    QCOMPARE(outlookOf(byHand).noReturn, std::string("L12"));       // whoever did it
    Record skipped = site.record();
    take(skipped, journal::Settled{"L12", 1, journal::Outcome::Skipped, {}});
    QCOMPARE(outlookOf(skipped).noReturn, std::string());
    QCOMPARE(outlookOf(skipped, 1'000'000).horizonWhy, std::string("after L21 it would take longer than promised"));
}

void TestOutlook::aReleaseThatHasGoneBack()
{
    Record record = threeSteps().record();
    ran(record, "L11", 1);
    take(record, journal::RollbackBegun{{"L91"}, {"back 90"}, "p95", 300});
    for (int i = 0; i < 2; ++i) {
        const Outlook outlook = outlookOf(record, 1000, 9'000'000);
        QVERIFY(outlook.procedures.empty() && outlook.problem.empty() && outlook.horizonWhy.empty() && outlook.noReturn.empty());
        QCOMPARE(outlook.horizonMs, std::int64_t(0));
        QVERIFY(outlook.fits());
        take(record, journal::Finished{journal::Ending::RolledBack, {}});
    }
    QVERIFY(outlookOf(Record()).procedures.empty());
}

QTEST_GUILESS_MAIN(TestOutlook)
#include "test_outlook.moc"
