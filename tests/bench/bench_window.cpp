// Whether the whole window is quick: it opens over a store with 10,000 releases, stays smooth while a command prints a gibibyte and
// another program says a hundred things a second, and shows a plan of 10,000 items at sixty pictures a second. A real store, the
// real runner, all panes, no display.
//
//     bench_window [MEBIBYTES]

#include "models/session/release.h"
#include "tests/support/large_plan.h"
#include "tests/support/release_place.h"
#include "tests/support/turns.h"
#include "widgets/docks/output_view.h"
#include "widgets/docks/plan_dock.h"
#include "widgets/style/house_style.h"
#include "widgets/window/desk.h"
#include "widgets/window/layouts.h"
#include "widgets/window/release_window.h"
#include "widgets/window/start_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <functional>
#include <sqlite3.h>

namespace {

using namespace holdpoint;
using namespace holdpoint::tests;
using widgets::Desk;
using widgets::ReleaseWindow;

// On a machine that others use, another program may hold the processor for longer than the bars say. There the bars must hold for the
// time that the processor gave to this thread, and the time on the clock is guarded generously.
constexpr double wantedReady = 400, guardReady = 4000;
constexpr double wantedP99 = 16, wantedMost = 50, guardP99 = 250, guardMost = 1000;
constexpr int releases = 10'000, items = 200, perSecond = 100;

/// Counts how often a widget was painted.
class Witness : public QObject {
public:
    explicit Witness(QObject& seen) { seen.installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) ++paints;
        return false;
    }
};

/// What the platform without a display cannot do says nothing about the program.
void complain(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support"))) std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// The event loop as it is in the program, until something is so.
void runUntil(const char* what, const std::function<bool()>& enough)
{
    QTimer late;
    late.setSingleShot(true);
    QObject::connect(&late, &QTimer::timeout, [what] {
        std::fprintf(stderr, "it took too long: %s\n", what);
        std::exit(1);
    });
    late.start(280'000);
    while (!enough()) QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

void runFor(int ms)
{
    QTimer over;
    over.setSingleShot(true);
    over.start(ms);
    runUntil("a pause", [&] { return !over.isActive(); });
}

bool sayReady(const char* what, const Moment& took)
{
    const bool over = took.processor > wantedReady || took.clock > guardReady;
    std::printf("%-66s %7.1f ms, processor %.1f ms; wanted below %.0f%s\n", what, took.clock, took.processor, wantedReady, over ? "   OVER" : "");
    std::fflush(stdout);
    return !over;
}

bool sayTurns(const char* what, Turns& clock, Turns& processor)
{
    const bool over = processor.at(0.99) >= wantedP99 || processor.at(1) >= wantedMost || clock.at(0.99) >= guardP99 || clock.at(1) >= guardMost;
    std::printf("%s%s\n", what, over ? "   OVER" : "");
    std::printf("    clock:     p50 %5.2f ms, p99 %5.2f ms, most %6.2f ms; wanted below %.0f and %.0f\n", clock.at(0.5), clock.at(0.99), clock.at(1), wantedP99, wantedMost);
    std::printf("    processor: p50 %5.2f ms, p99 %5.2f ms, most %6.2f ms; %zu turns\n", processor.at(0.5), processor.at(0.99), processor.at(1), processor.ms.size());
    std::fflush(stdout);
    return !over;
}

// --- a store with 10,000 releases ---

std::string runbookThatPrints(long mebibytes)
{
    std::string text = "# Quayside\n\n## Step 1: Print\n\n```bash\nyes \"$(printf '\\033[2m12:00:00\\033[0m \\033[32mINFO\\033[0m request 4711 was answered in \\033[1m12 ms\\033[0m')\" | head -c " + std::to_string(mebibytes) + "M\n```\n";
    for (int step = 2; step <= items / 5; ++step) {
        text += "\n## Step " + std::to_string(step) + ": Restart a row of services\n\nLook at the panels before you go on; the service answers and its log is quiet.\n\n- [ ] Row " + std::to_string(step) + " is drained\n\n```bash\n";
        for (int i = 0; i < 4; ++i) text += "systemctl restart service-" + std::to_string(step * 4 + i) + "\n";
        text += "```\n";
    }
    return text;
}

/// The same release under many names; writing each one for itself would wait ten thousand times for the disk. The newest is real.
std::string fill(const ReleasePlace& place, long mebibytes)
{
    if (place.start(runbookThatPrints(1), journal::Drive::Flow).empty()) std::exit(2);
    sqlite3* database = nullptr;
    if (sqlite3_open(place.path("releases.db").c_str(), &database) != SQLITE_OK) std::exit(2);
    const std::string numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(releases - 2) + ") ";
    const std::string sql = "BEGIN; " + numbers + "INSERT INTO release SELECT id || '-' || i, created - i, title || ' ' || i % 40, CASE i % 5 WHEN 0 THEN 'held' ELSE 'done' END, 'Step 12: Look whether all is well', waiting_for, since - i * 60000, last_seq, last_hash FROM release, n; "
        + numbers + "INSERT INTO event SELECT release || '-' || i, seq, at, actor, type, body, hash FROM event, n; COMMIT;";
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) std::exit(2);
    sqlite3_close(database);
    return place.start(runbookThatPrints(mebibytes), journal::Drive::Flow);
}

bool startWindow(const char* what, const ReleasePlace& place)
{
    const Moment begin = Moment::now();
    Desk desk(place.surroundings(), {});
    desk.showStart();
    widgets::StartWindow& window = *desk.startWindow();
    auto* table = window.findChild<QTableView*>();
    const Witness seen(*table->viewport());
    runUntil("the list of releases", [&] { return window.history().rowCount() == releases && seen.paints > 0; });
    const int before = table->currentIndex().row();
    QCoreApplication::postEvent(table, new QKeyEvent(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier));
    runUntil("an answer to a key", [&] { return table->currentIndex().row() != before; });
    return sayReady(what, Moment::now() - begin);
}

// --- a release that prints, while others speak ---

/// Another program that adds notes to a release, so many a second, whatever the disk has to do.
class Chatter : public QThread {
public:
    Chatter(const ReleasePlace& place, std::string release) : m_place(place), m_release(std::move(release)) { start(); }
    ~Chatter() override
    {
        quit();
        wait();
    }
    std::atomic<int> said = 0;

protected:
    void run() override
    {
        auto journal = m_place.surroundings().openJournal();
        const SystemClock clock;
        auto release = session::Release::open(*journal.value(), clock, m_release);
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        const double begin = Moment::now().clock;
        connect(&timer, &QTimer::timeout, &timer, [&] {
            const int due = static_cast<int>((Moment::now().clock - begin) * perSecond / 1000);
            static_cast<void>(release->refresh());
            static_cast<void>(release->takeNews());
            for (int i = said; i < due; ++i) release->propose(journal::Noted{"note " + std::to_string(i)}, "bob");
            if (const auto kept = release->commit()) said += static_cast<int>(kept->size());
        });
        timer.start(1000 / perSecond);
        exec();
    }

private:
    const ReleasePlace& m_place;
    std::string m_release;
};

void raise(ReleaseWindow& window, std::initializer_list<const char*> docks)
{
    for (const char* name : docks) window.findChild<QDockWidget*>(QString::fromLatin1(name))->raise();
}

bool measureFor(const char* what, int ms)
{
    TurnProbe probe;
    runFor(ms);
    return sayTurns(what, probe.clock, probe.processor);
}

bool printAndTalk(ReleaseWindow& window, const ReleasePlace& place, long mebibytes)
{
    const Chatter chatter(place, window.releaseId());
    runUntil("the first note", [&] { return chatter.said > 0; });
    const int ms = mebibytes < 1024 ? 2500 : 5000;
    bool well = true;
    {
        TurnProbe probe;
        const int before = chatter.said;
        const Moment begin = Moment::now();
        window.session()->drive();
        runUntil("the end of the output", [&] { return window.view().advice().wanted == engine::Wanted::Answer; });
        const double seconds = (Moment::now() - begin).clock / 1000;
        const std::uint64_t bytes = window.view().record().items.front().outputKept;
        well = sayTurns("a step prints, and another program says 100 things a second", probe.clock, probe.processor) && bytes == static_cast<std::uint64_t>(mebibytes) << 20;
        std::printf("    %llu MiB in %.2f s, %.0f events a second from elsewhere\n", static_cast<unsigned long long>(bytes >> 20), seconds, (chatter.said - before) / seconds);
    }
    well = measureFor("nothing prints, and another program goes on", ms) && well;
    window.selection().setCurrent(0);
    well = measureFor("the same while somebody looks at what was printed", ms) && well;
    auto& output = *window.findChild<widgets::OutputView*>();
    runUntil("all lines of the output", [&] { return output.lineCount() >= static_cast<std::uint64_t>(mebibytes) * 14'000; });
    std::printf("    %llu lines are seen\n", static_cast<unsigned long long>(output.lineCount()));
    raise(window, {"people", "journal"});
    return measureFor("the same with people and journal in front", ms) && well;
}

bool releaseOfTwoHundred(const ReleasePlace& place, const std::string& id, long mebibytes)
{
    Desk desk(place.surroundings(), {});
    const Moment begin = Moment::now();
    desk.openRelease(QString::fromStdString(id));
    ReleaseWindow& window = *desk.releaseWindow();
    auto& tree = window.findChild<widgets::PlanDock*>()->tree();
    const Witness seen(*tree.viewport());
    int before = 0;
    QObject::connect(window.session(), &session::ReleaseSession::opened, &window, [&] { before = seen.paints; });
    runUntil("the plan of a release", [&] { return window.session()->isOpen() && tree.model()->rowCount() > 0 && seen.paints > before; });
    const bool well = sayReady("a release of 200 items: opened and painted, all panes", Moment::now() - begin);
    runFor(1000);
    return printAndTalk(window, place, mebibytes) && well;
}

// --- a plan of 10,000 items ---

/// Does the work sixty times a second. A frame is all that this thread does between two of them.
bool framesOnce(const char* what, int count, const std::function<void(int)>& work)
{
    Turns clock, processor;
    int done = 0;
    Moment last = Moment::now();
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        const Moment now = Moment::now(), took = now - last;
        last = now;
        if (done > 0) clock.ms.push_back(took.clock);
        if (done > 0) processor.ms.push_back(took.processor);
        work(done++);
    });
    timer.start(16);
    runUntil(what, [&] { return done == count; });
    const bool over = processor.at(0.99) >= wantedP99 || clock.at(0.99) >= guardP99;
    std::printf("%-66s processor p50 %5.2f, p99 %5.2f, most %5.2f ms; wanted p99 below %.0f%s\n", what, processor.at(0.5), processor.at(0.99), processor.at(1), wantedP99, over ? "   OVER" : "");
    std::printf("    clock, one every 16 ms wanted: p50 %5.2f, p99 %5.2f, most %5.2f ms\n", clock.at(0.5), clock.at(0.99), clock.at(1));
    std::fflush(stdout);
    return !over;
}

/// Something else on the machine may have had its turn: what is slow is slow three times.
bool frames(const char* what, int count, const std::function<void(int)>& work)
{
    constexpr int most = 3;
    for (int i = 0; i < most; ++i)
        if (framesOnce(what, count, work)) return true;
    return false;
}

bool planOfTenThousand()
{
    auto made = std::make_unique<ScriptedView>(largePlan());
    ScriptedView& view = *made;
    view.foresee(std::vector<std::int64_t>(largeItems, 12'000));
    for (int i = 0; i < 2000; ++i) goOn(view);
    const Moment begin = Moment::now();
    QPointer<ReleaseWindow> window = new ReleaseWindow(std::move(made));
    window->show();
    widgets::PlanTreeView& tree = window->findChild<widgets::PlanDock*>()->tree();
    const Witness seen(*tree.viewport());
    runUntil("the plan of 10,000 items", [&] { return seen.paints > 0; });
    bool well = sayReady("a release of 10,000 items: opened and painted, all panes", Moment::now() - begin);
    runFor(1000);
    tree.expandAll();
    runFor(1000);
    QScrollBar& bar = *tree.verticalScrollBar();
    well = frames("its plan is scrolled, a few rows at a time", 300, [&](int i) { bar.setValue(i * 97); }) && well;
    well = frames("its plan is scrolled, by leaps", 300, [&](int i) { bar.setValue(static_cast<int>((i * 7919LL) % std::max(bar.maximum(), 1))); }) && well;
    well = frames("it goes on, sixty times a second", 300, [&](int) { goOn(view); }) && well;
    raise(*window, {"people", "journal"});
    well = frames("the same with people and journal in front", 300, [&](int) { goOn(view); }) && well;
    delete window;
    return well;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(complain);
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("holdpoint-bench"));
    QApplication::setStyle(new widgets::HouseStyle(widgets::ThemeName::Light));
    QApplication::setQuitOnLastWindowClosed(false);
    const long mebibytes = argc > 1 ? std::atol(argv[1]) : 1024;
    const ReleasePlace place;
    const std::string id = fill(place, mebibytes);
    bool well = startWindow("a window over 10,000 releases: listed, painted and answering", place);
    well = startWindow("    the same once more", place) && well;
    well = releaseOfTwoHundred(place, id, mebibytes) && well;
    return planOfTenThousand() && well ? 0 : 1;
}
