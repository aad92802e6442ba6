// Which way back is taken, from where a release is: this step's, its environment's, the release's.

#include "models/engine/way_back.h"

#include <QTest>

namespace {

using namespace holdpoint;
using plan::none;
using plan::RollbackScope;

/// A plan with rollbacks and a release of it. Lines are set by hand, so that a row can name them.
class Site {
public:
    Site& step(std::uint32_t line, const char* title)
    {
        m_plan.steps.push_back({line, title, {}, plan::Seconds::unknown, plan::Seconds::unknown});
        return *this;
    }
    Site& rollback(std::uint32_t line, const char* title, RollbackScope scope, std::uint32_t step = none, std::uint32_t parent = none, bool option = false, std::int32_t budget = plan::Seconds::unknown)
    {
        m_plan.rollbacks.push_back({line, line + 9, title, scope, step, parent, {}, budget, option});
        return *this;
    }
    Site& item(std::uint32_t line, std::uint32_t step, std::uint32_t rollback = none, bool aside = false)
    {
        plan::Item item;
        item.id = 'L' + std::to_string(line);
        item.kind = plan::ItemKind::Shell;
        item.line = item.lastLine = line;
        item.step = step;
        item.rollback = rollback;
        item.aside = aside;
        m_plan.items.push_back(std::move(item));
        return *this;
    }
    /// Everything up to the item in this line has run; that item runs.
    journal::Record at(std::uint32_t line) const
    {
        plan::Procedure plan = m_plan;
        std::sort(plan.items.begin(), plan.items.end(), [](const plan::Item& a, const plan::Item& b) { return a.line < b.line; });
        journal::Record record;
        std::uint64_t seq = 0;
        const auto take = [&](journal::Body body) { journal::apply(record, {++seq, 1000, "ann", std::move(body), {}}); };
        take(journal::Started{"f", "/", journal::Drive::Flow, false, std::make_shared<const plan::Procedure>(plan)});
        for (const plan::Item& item : plan.items) {
            if (item.rollback != none || item.aside || item.line > line) continue;
            take(journal::Begun{item.id, 1, {}});
            if (item.line == line) break;
            take(journal::Ended{item.id, 1, journal::JobHow::Exited});
            take(journal::Settled{item.id, 1, journal::Outcome::Passed, {}});
        }
        return record;
    }

private:
    plan::Procedure m_plan;
};

/// Three steps, a way back of two of them, and one of the whole release in two parts.
Site wholeSite()
{
    Site site;
    site.step(1, "Stop").step(10, "Copy").step(20, "Start");
    site.rollback(5, "Undo the stop", RollbackScope::Step, 0, none, false, 60).rollback(15, "Undo the copy", RollbackScope::Step, 1, none, false, 120);
    site.rollback(50, "Rollback", RollbackScope::Release, none, none, false, 600).rollback(60, "1. Files", RollbackScope::Release, none, 2).rollback(70, "2. Database", RollbackScope::Release, none, 2);
    site.item(2, 0).item(6, 0, 0).item(11, 1).item(16, 1, 1).item(17, 1, 1).item(21, 2);
    return site.item(51, none, 2).item(61, none, 3).item(62, none, 3, true).item(71, none, 4);
}

/// The same without one for the release.
Site stepsOnly()
{
    Site site;
    site.step(1, "Stop").step(10, "Copy").step(20, "Start");
    site.rollback(5, "Undo the stop", RollbackScope::Step, 0, none, false, 60).rollback(15, "Undo the copy", RollbackScope::Step, 1, none, false, 120);
    return site.item(2, 0).item(6, 0, 0).item(11, 1).item(16, 1, 1).item(17, 1, 1).item(21, 2);
}

/// "L16 L17 L51 | Undo the copy, Rollback | 600", or what is wrong.
std::string planned(const journal::Record& record, std::string_view name = {})
{
    const auto way = engine::planWayBack(record, name, "p95");
    if (!way) return way.error().text();
    if (way->reason != "p95") return "the reason is lost";
    std::string text;
    for (const std::string& item : way->items) text += (text.empty() ? "" : " ") + item;
    text += " |";
    for (const std::string& procedure : way->procedures) text += (text.back() == '|' ? " " : ", ") + procedure;
    return text + (way->budget == plan::Seconds::unknown ? "" : " | " + std::to_string(way->budget));
}

std::string offered(const journal::Record& record)
{
    std::string text;
    for (const engine::WayBack& way : engine::waysBack(record)) text += (text.empty() ? "" : ", ") + way.title;
    return text;
}

void compare(const std::string& given, const std::string& wanted) { QCOMPARE(given, wanted); }

} // namespace

class TestWayBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// This step's way back, and then the release's.
    void theStepsAndThenTheReleases()
    {
        compare(planned(wholeSite().at(2)), "L6 L51 L61 L71 | Undo the stop, Rollback | 600");
        compare(planned(wholeSite().at(11)), "L16 L17 L51 L61 L71 | Undo the copy, Rollback | 600");
        compare(planned(wholeSite().at(21)), "L51 L61 L71 | Rollback | 600");
    }
    void beforeAnythingAndAfterAll()
    {
        compare(planned(wholeSite().at(0)), "L51 L61 L71 | Rollback | 600");    // nothing of the step was done
        compare(planned(wholeSite().at(99)), "L51 L61 L71 | Rollback | 600");
        compare(planned(stepsOnly().at(0)), " |");
    }
    /// Without one for the release, each step that ran is undone, the last one first, and no other.
    void whatRanAndTheLastFirst()
    {
        compare(planned(stepsOnly().at(2)), "L6 | Undo the stop | 60");
        compare(planned(stepsOnly().at(11)), "L16 L17 L6 | Undo the copy, Undo the stop | 120");
        compare(planned(stepsOnly().at(21)), "L16 L17 L6 | Undo the copy, Undo the stop | 120");
    }
    void nothingThatCouldUndoIt()
    {
        const Site site = Site().step(1, "Stop").step(10, "Copy").rollback(15, "Undo the copy", RollbackScope::Step, 1).item(2, 0).item(11, 1).item(16, 1, 0);
        compare(planned(site.at(2)), "there is no way back for what was done; there is 'Undo the copy' (line 15), so undo it by hand and abort the release");
        compare(planned(Site().step(1, "Stop").item(2, 0).at(2)), "there is no way back for what was done; there is none in this runbook, so undo it by hand and abort the release");
        compare(planned(Site().step(1, "Stop").item(2, 0).at(0)), " |");
    }
    void byName()
    {
        const journal::Record record = wholeSite().at(11);
        for (const char* name : {"Rollback", "rollback", "ROLLBACK", "50", "L50"}) compare(planned(record, name), "L51 L61 L71 | Rollback | 600");
        compare(planned(record, "files"), "L61 | 1. Files");
        compare(planned(record, "2. Database"), "L71 | 2. Database");
        compare(planned(record, "stop"), "L6 | Undo the stop | 60");
        compare(planned(record, "undo"), "there is more than one way back; name one: there are 'Undo the stop' (line 5), 'Undo the copy' (line 15)");
        compare(planned(record, "moon"), "there is no rollback 'moon'; there are 'Undo the stop' (line 5), 'Undo the copy' (line 15), 'Rollback' (line 50)");
        compare(planned(record, "5"), "L6 | Undo the stop | 60");       // a line, and no piece of a title
    }
    /// Of several whole ways a person chooses.
    void severalOfTheRelease()
    {
        const Site site = Site().step(1, "Copy").rollback(50, "Application", RollbackScope::Release).rollback(60, "Database", RollbackScope::Environment).item(2, 0).item(51, none, 0).item(61, none, 1);
        compare(planned(site.at(2)), "there is more than one way back; name one: there are 'Application' (line 50), 'Database' (line 60)");
        compare(planned(site.at(2), "database"), "L61 | Database");
        compare(offered(site.at(2)), "Application, Database");
    }
    void optionsOfOne()
    {
        Site site = Site().step(1, "Copy").rollback(50, "Rollback", RollbackScope::Release, none, none, false, 600);
        site.rollback(60, "Option A: quick", RollbackScope::Release, none, 0, true, 60).rollback(70, "Option B: whole", RollbackScope::Release, none, 0, true, 900);
        site.item(2, 0).item(51, none, 0).item(61, none, 1).item(71, none, 2);
        const char* both = "there is more than one way back; name one: there are 'Option A: quick' (line 60), 'Option B: whole' (line 70)";
        compare(planned(site.at(2)), both);
        compare(planned(site.at(2), "rollback"), both);
        compare(planned(site.at(2), "quick"), "L61 | Option A: quick | 60");
        compare(planned(site.at(2), "70"), "L71 | Option B: whole | 900");
        compare(offered(site.at(2)), "Option A: quick, Option B: whole");       // whoever named "Rollback" would be asked again
    }
    void oneOptionIsNoChoice()
    {
        const Site site = Site().step(1, "Copy").rollback(50, "Rollback", RollbackScope::Release).rollback(60, "Option A", RollbackScope::Release, none, 0, true).item(2, 0).item(51, none, 0).item(61, none, 1);
        compare(planned(site.at(2)), "L51 L61 | Rollback");
    }
    /// One in which there is nothing to do is no way, and what stands by is no part of one.
    void emptyOnes()
    {
        Site site = Site().step(1, "Copy").rollback(50, "Rollback", RollbackScope::Release).rollback(60, "Why we roll back", RollbackScope::Release);
        site.item(2, 0).item(51, none, 0).item(61, none, 1, true);
        compare(planned(site.at(2)), "L51 | Rollback");
        compare(offered(site.at(2)), "Rollback");
        compare(planned(site.at(2), "why"), "there is no rollback 'why'; there is 'Rollback' (line 50)");
    }
    /// The nearest first: this step's, the wide ones, those of other steps.
    void theNearestIsOfferedFirst()
    {
        compare(offered(wholeSite().at(2)), "Undo the stop, Rollback, Undo the copy");
        compare(offered(wholeSite().at(11)), "Undo the copy, Rollback, Undo the stop");
        compare(offered(wholeSite().at(21)), "Rollback, Undo the stop, Undo the copy");
        compare(offered(stepsOnly().at(11)), "Undo the copy, Undo the stop");
        compare(offered(Site().step(1, "Stop").item(2, 0).at(2)), "");
        const auto ways = engine::waysBack(wholeSite().at(2));
        QCOMPARE(ways[0].budget, 60);
        QCOMPARE(ways[0].rollback, 0u);
        QCOMPARE(ways[1].budget, 600);
    }
    /// The promise is the widest one that was given.
    void theWidestBudget()
    {
        const Site site = Site().step(1, "Copy").rollback(5, "Undo", RollbackScope::Step, 0, none, false, 900).rollback(50, "Rollback", RollbackScope::Release, none, none, false, 600).item(2, 0).item(6, 0, 0).item(51, none, 1);
        compare(planned(site.at(2)), "L6 L51 | Undo, Rollback | 900");
    }
    /// A way that says nothing of its time promises what its parts do, one after the other, where all that is done stands in them.
    void theBudgetOfItsParts_data()
    {
        QTest::addColumn<QList<int>>("budgets");    // of the whole, of its two parts and of a part of the second one
        QTest::addColumn<QList<int>>("items");      // in which of them something is done
        QTest::addColumn<QString>("wanted");
        const int no = plan::Seconds::unknown;
        QTest::newRow("one part holds all of it") << QList<int>{no, no, 600, no} << QList<int>{2, 3} << "600";
        QTest::newRow("two parts") << QList<int>{no, 60, 600, no} << QList<int>{1, 2} << "660";
        QTest::newRow("a part of a part") << QList<int>{no, 60, no, 240} << QList<int>{1, 3} << "300";
        QTest::newRow("its own word counts more") << QList<int>{900, 60, 600, no} << QList<int>{1, 2} << "900";
        QTest::newRow("a part says nothing") << QList<int>{no, no, 600, no} << QList<int>{1, 2} << "";
        QTest::newRow("something stands in no part") << QList<int>{no, 60, 600, no} << QList<int>{0, 1, 2} << "";
        QTest::newRow("what says it is empty") << QList<int>{no, no, 600, no} << QList<int>{1} << "";
        QTest::newRow("nobody says anything") << QList<int>{no, no, no, no} << QList<int>{1, 2} << "";
    }
    void theBudgetOfItsParts()
    {
        QFETCH(const QList<int>, budgets);
        QFETCH(const QList<int>, items);
        QFETCH(const QString, wanted);
        Site site = Site().step(1, "Copy").item(2, 0);
        const std::uint32_t parents[] = {none, 0, 0, 2};
        for (std::uint32_t r = 0; r < 4; ++r) site.rollback(50 + 10 * r, "Part", RollbackScope::Release, none, parents[r], false, budgets[r]);
        for (const int r : items) site.item(51 + 10 * static_cast<std::uint32_t>(r), none, static_cast<std::uint32_t>(r));
        site.item(89, none, 0, true);               // what stands by takes no time
        const journal::Record record = site.at(2);
        compare(planned(record, "50").substr(planned(record, "50").rfind("| ")), wanted.isEmpty() ? "| Part" : "| " + wanted.toStdString());
        QCOMPARE(engine::waysBack(record).front().budget, wanted.isEmpty() ? plan::Seconds::unknown : wanted.toInt());
    }
    /// Of several options one is taken, so they do not add up.
    void optionsPromiseForThemselves()
    {
        Site site = Site().step(1, "Copy").rollback(50, "Rollback", RollbackScope::Release);
        site.rollback(60, "Option A: quick", RollbackScope::Release, none, 0, true, 60).rollback(70, "Option B: whole", RollbackScope::Release, none, 0, true, 900);
        site.item(2, 0).item(61, none, 1).item(71, none, 2);
        const auto ways = engine::waysBack(site.at(2));
        QCOMPARE(ways.size(), std::size_t{2});
        QCOMPARE(ways.front().budget, 60);
        QCOMPARE(ways.back().budget, 900);
    }
    /// From a way back one may take another one by its name; where one stands is still the step that was reached.
    void onTheWayBack()
    {
        journal::Record record = wholeSite().at(11);
        journal::apply(record, {99, 1000, "ann", journal::RollbackBegun{{"L16"}, {"Undo the copy"}, "x", 1}, {}});
        compare(planned(record, "rollback"), "L51 L61 L71 | Rollback | 600");
        compare(offered(record), "Undo the copy, Rollback, Undo the stop");
    }
};

QTEST_GUILESS_MAIN(TestWayBack)
#include "test_way_back.moc"
