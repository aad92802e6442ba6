// How long it takes to fold a long journal, to open a store with many releases and to drive a large plan. Times are of the
// processor, so that other programs on the machine are not charged for; ratios are taken in the same run.

#include "models/journal/record.h"
#include "models/session/rehearsal.h"
#include "models/store/sqlite_journal.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sqlite3.h>

namespace {

using namespace holdpoint;
using namespace holdpoint::journal;

constexpr double longestFold = 0.200, longestList = 0.100;     // seconds
constexpr double highestReadRatio = 20, highestListRatio = 8;   // times plain sqlite3
constexpr double highestGrowth = 12;                            // five times the items; 25 would be quadratic
constexpr std::size_t events = 100'000;
constexpr int releases = 10'000;

template <typename Work>
double seconds(Work work)
{
    const auto now = [] {
        struct timespec time = {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double begin = now();
    work();
    return now() - begin;
}

/// The best of several runs: what the work takes when nothing else gets in its way.
template <typename Work>
double best(int rounds, Work work)
{
    double least = 1e9;
    for (int i = 0; i < rounds; ++i) least = std::min(least, seconds(work));
    return least;
}

bool say(const char* what, double value, double most, const char* unit)
{
    const bool over = value > most;
    std::printf("%-52s %9.2f %s, allowed %.0f%s\n", what, value, unit, most, over ? "   OVER" : "");
    std::fflush(stdout);
    return over;
}

plan::Item item(std::uint32_t line, std::uint32_t step)
{
    plan::Item made;
    made.id = 'L' + std::to_string(line);
    made.kind = plan::ItemKind::Shell;
    made.line = made.lastLine = line;
    made.step = step;
    made.text = "systemctl restart service-" + std::to_string(line);
    return made;
}

std::shared_ptr<plan::Procedure> planOf(std::uint32_t items)
{
    auto made = std::make_shared<plan::Procedure>();
    made->title = "Large";
    for (std::uint32_t i = 0; i < items; ++i) {
        if (i % 10 == 0) made->steps.push_back({i + 1, "Step", "Deploy", 60, 120});
        made->items.push_back(item(i + 1, i / 10));
    }
    return made;
}

/// A release that has done all its items, some of them more than once.
std::vector<Draft> longRelease()
{
    std::vector<Draft> drafts;
    const auto plan = planOf(10'000);
    const auto add = [&](Body body) { drafts.push_back({static_cast<std::int64_t>(1'700'000'000'000 + drafts.size()), std::string(engineName), std::move(body)}); };
    add(Started{"/srv/deploy.md", "/srv", Drive::Flow, false, plan});
    for (std::uint32_t attempt = 1; drafts.size() < events; ++attempt)
        for (const plan::Item& i : plan->items) {
            add(Begun{i.id, attempt, i.text});
            add(OutputKept{i.id, attempt, 0, 4096, std::string(64, 'a')});
            add(Ended{i.id, attempt, JobHow::Exited, 1, 1'700'000'000'000, 1500, "/srv", {}, {}, "/runs/output", 4096, {{"exit code = 0", Verdict::Unmet, "exit code 1"}}});
            add(Settled{i.id, attempt, Outcome::Failed, "exit code 1"});
            if (drafts.size() >= events) break;
        }
    drafts.resize(events);
    return drafts;
}

sqlite3* opened(const std::string& path)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.c_str(), &database) != SQLITE_OK) std::exit(2);
    return database;
}

/// Reads every byte of every row, as a program would that does nothing with them.
std::size_t plainRead(const std::string& path, const char* sql)
{
    sqlite3* database = opened(path);
    sqlite3_stmt* rows = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &rows, nullptr);
    std::size_t bytes = 0;
    while (sqlite3_step(rows) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(rows); ++column) bytes += std::string(reinterpret_cast<const char*>(sqlite3_column_text(rows, column))).size();
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return bytes;
}

bool longJournal(const std::string& path)
{
    std::vector<Event> kept;
    {
        auto journal = store::SqliteJournal::open(path);
        kept = (*journal)->create({"r1", "Large", "running", "Step", "", 1}, longRelease()).value();
    }
    const double fold = best(5, [&] { if (journal::fold(kept).seq != events) std::exit(2); });
    const double plain = best(3, [&] { (void)plainRead(path, "SELECT seq, at, actor, type, body, hash FROM event ORDER BY seq"); });
    const double read = best(3, [&] { if ((*store::SqliteJournal::open(path))->read("r1", 0)->size() != events) std::exit(2); });
    bool bad = say("fold of 100,000 events", fold * 1e3, longestFold * 1e3, "ms");
    std::printf("%-52s %9.2f ms; plain sqlite3 %.2f ms\n", "read of 100,000 events, with their chain", read * 1e3, plain * 1e3);
    bad = say("    times plain sqlite3", read / plain, highestReadRatio, "x") || bad;
    std::printf("%-52s %9.2f x\n", "    fold, times plain sqlite3", fold / plain);
    return bad;
}

/// As a program's start does: opens the store and lists what there is.
bool manyReleases(const std::string& path)
{
    {
        auto journal = store::SqliteJournal::open(path);
        std::vector<Draft> drafts{{1000, "ann", Started{"/srv/deploy.md", "/srv", Drive::Flow, false, planOf(50)}}};
        for (int i = 0; i < 20; ++i) drafts.push_back({2000, "ann", Noted{"note"}});
        if (!(*journal)->create({"20260101-000000", "Mail", "done", "Step 12: Look whether all is well", "a tick: It is looked at", 1000}, std::move(drafts))) std::exit(2);
    }
    // The same release under many names; writing each one for itself would wait ten thousand times for the disk.
    sqlite3* database = opened(path);
    const std::string numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(releases - 1) + ") ";
    const std::string fill = "BEGIN; " + numbers + "INSERT INTO release SELECT id || '-' || i, created + i, title, state, step, waiting_for, since, last_seq, last_hash FROM release, n; "
        + numbers + "INSERT INTO event SELECT release || '-' || i, seq, at, actor, type, body, hash FROM event, n; COMMIT;";
    if (sqlite3_exec(database, fill.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) std::exit(2);
    sqlite3_close(database);
    const double plain = best(5, [&] { (void)plainRead(path, "SELECT id, title, state, step, waiting_for, since FROM release"); });
    const double list = best(5, [&] { if ((*store::SqliteJournal::open(path))->releases()->size() != releases) std::exit(2); });
    const bool bad = say("opening a store with 10,000 releases, and their list", list * 1e3, longestList * 1e3, "ms");
    return say("    times plain sqlite3", list / plain, highestListRatio, "x") || bad;
}

/// A whole release, through the engine, the driver, the journal and a runner in virtual time.
bool largeRelease(const char* what, std::shared_ptr<plan::Procedure> (*make)(std::uint32_t), bool fails)
{
    const auto drive = [&](std::uint32_t items) {
        const std::shared_ptr<const plan::Procedure> plan = make(items);
        session::Scenario scenario;
        if (fails) scenario.failing.insert(items / 2 - 1);
        return best(2, [&] {
            const session::Rehearsal rehearsal = session::rehearse(plan, scenario);
            if (rehearsal.record.stage != Stage::Ended) std::printf("it is stuck: %s\n", rehearsal.stuckAt.c_str());
        });
    };
    const double small = drive(10'000), large = drive(50'000);
    std::printf("%-52s %9.2f ms; 50,000 items %.2f ms\n", what, small * 1e3, large * 1e3);
    return say("    five times the items, times the time", large / small, highestGrowth, "x");
}

std::shared_ptr<plan::Procedure> withChoices(std::uint32_t items)
{
    auto made = planOf(items);
    for (std::uint32_t i = 0; i < items; ++i) {
        made->items[i].choice = i / 2 + 1;
        made->items[i].arm = i % 2 + 1;
    }
    return made;
}

/// Half of it is the way back.
std::shared_ptr<plan::Procedure> withRollback(std::uint32_t items)
{
    auto made = planOf(items);
    made->rollbacks.push_back({items / 2 + 1, items, "Rollback", plan::RollbackScope::Release, plan::none, plan::none, {}, 600, false});
    for (std::uint32_t i = items / 2; i < items; ++i) {
        made->items[i].rollback = 0;
        made->items[i].step = plan::none;
    }
    return made;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    bool bad = longJournal(folder.path().toStdString() + "/long.db");
    bad = manyReleases(folder.path().toStdString() + "/many.db") || bad;
    bad = largeRelease("a release of 10,000 items", planOf, false) || bad;
    bad = largeRelease("a release of 10,000 items in 5,000 choices", withChoices, false) || bad;
    bad = largeRelease("a release of 10,000 items, half of them the way back", withRollback, true) || bad;
    return bad ? 1 : 0;
}
