// Whether the plan and the runbook stay smooth: a plan of 10,000 items is opened, scrolled, filtered and updated, and a
// runbook of 100 MB is opened, scrolled and searched, each picture painted as a whole without a display. A frame is everything
// that the event loop does between two pictures; its bar is what sixty a second leave. Times are of the processor, so that
// other programs on the machine are not charged for.

#include "tests/support/large_plan.h"
#include "widgets/docks/plan_dock.h"
#include "widgets/docks/runbook_dock.h"
#include "widgets/style/house_style.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::goOn;

constexpr double longestFrame = 16, longestWithAllOpen = 25, longestOpening = 150, longestFilter = 150, longestLines = 1500;   // milliseconds
constexpr std::size_t largeText = 100'000'000;

double now()
{
    struct timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

bool say(const char* what, double value, double most)
{
    const bool over = value > most;
    std::printf("%-62s %8.2f ms, allowed %.0f%s\n", what, value, most, over ? "   OVER" : "");
    std::fflush(stdout);
    return over;
}

/// Does the work again and again and paints the widget after each; says the p99 of what it took, and the mean.
template <typename Work>
bool frames(const char* what, int count, QWidget& widget, Work work, double most = longestFrame)
{
    QImage picture(widget.size(), QImage::Format_RGB32);
    std::vector<double> took;
    for (int i = 0; i < count; ++i) {
        const double begin = now();
        work(i);
        QApplication::processEvents();
        widget.render(&picture);
        took.push_back(now() - begin);
    }
    std::sort(took.begin(), took.end());
    double sum = 0;
    for (const double ms : took) sum += ms;
    std::printf("%-62s %8.2f ms a frame, worst %.2f\n", what, sum / count, took.back());
    return say("    p99", took[took.size() * 99 / 100], most);
}

bool planOfTenThousand()
{
    tests::ScriptedView view(tests::largePlan());
    view.foresee(std::vector<std::int64_t>(tests::largeItems, 12'000));
    for (int i = 0; i < 2000; ++i) goOn(view);
    holdpoint::items::Selection selection(view);
    const double begin = now();
    PlanDock dock(view, selection);
    dock.resize(900, 700);
    dock.show();
    QApplication::processEvents();
    static_cast<void>(dock.grab());
    bool bad = say("a plan of 10,000 items: until it is seen", now() - begin, longestOpening);

    QScrollBar& bar = *dock.tree().verticalScrollBar();
    double open = now();
    dock.tree().expandAll();
    QApplication::processEvents();
    bad = say("    all of it is opened", now() - open, longestOpening) || bad;
    bad = frames("it is scrolled, a few rows at a time", 600, dock, [&](int i) { bar.setValue(i * 97); }) || bad;
    bad = frames("it is scrolled, by leaps", 300, dock, [&](int i) { bar.setValue(static_cast<int>((i * 7919LL) % std::max(bar.maximum(), 1))); }) || bad;
    bad = frames("the release goes on, and the plan with it", 600, dock, [&](int) { goOn(view); }) || bad;
    bad = frames("ten events come at once", 300, dock, [&](int) { for (int i = 0; i < 3; ++i) goOn(view); }) || bad;
    bad = frames("a second has passed", 300, dock, [&](int) { dock.model().tick(); }) || bad;
    open = now();
    dock.show(holdpoint::items::PlanPart::All, QStringLiteral("service-99"));
    QApplication::processEvents();
    bad = say("a word is looked for", now() - open, longestFilter) || bad;
    open = now();
    dock.show(holdpoint::items::PlanPart::Open);
    QApplication::processEvents();
    bad = say("what is open is looked for", now() - open, longestFilter) || bad;
    bad = frames("the release goes on, and what is done goes out of sight", 300, dock, [&](int) { goOn(view); }) || bad;
    // Qt lays all open rows out anew when one goes: with 7,000 of them there is not much left of a frame.
    dock.tree().expandAll();
    bad = frames("    the same with every row open", 300, dock, [&](int) { goOn(view); }, longestWithAllOpen) || bad;
    open = now();
    view.happens(journal::RollbackBegun{{}, {}, "bench", 600});
    QApplication::processEvents();
    return say("everything changes: the release goes back", now() - open, longestFilter) || bad;
}

bool runbookOfHundredMegabytes()
{
    std::string text = "# Large\n\n## Step 1: Look\n\n```bash\necho begin\n```\n\n";
    while (text.size() < largeText) text += "Nothing is done in this line, which is as long as lines of prose are; the service answers and its log is quiet.\n";
    text += "\n## Step 2: Look again\n\n```bash\necho needle\n```\n";
    const auto runbook = session::readRunbook(std::move(text), "/srv/large.md");
    if (!runbook) return true;
    tests::ScriptedView view((*runbook)->procedure);
    holdpoint::items::Selection selection(view);
    RunbookDock dock(view, selection);
    dock.resize(900, 700);
    const double begin = now();
    dock.setRunbook(*runbook);
    dock.show();
    QApplication::processEvents();
    static_cast<void>(dock.grab());
    bool bad = say("a runbook of 100 MB: until it is seen, once it is read", now() - begin, longestLines);
    QScrollBar& bar = *dock.lines().verticalScrollBar();
    bad = frames("it is scrolled, by leaps", 300, dock, [&](int i) { bar.setValue(static_cast<int>((i * 7'919'317LL) % std::max(bar.maximum(), 1))); }) || bad;
    dock.find(QStringLiteral("needle"));
    bad = frames("it is searched to its end", 300, dock, [&](int) {}) || bad;
    const bool found = dock.lines().currentIndex().data().toString() == QStringLiteral("echo needle");
    std::printf("%-62s %s\n", "    the word at its end is found", found ? "yes" : "no   OVER");
    return bad || !found;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Dark));
    const bool bad = planOfTenThousand();
    return runbookOfHundredMegabytes() || bad ? 1 : 0;
}
