// Whether a release that is watched for two days costs memory: a look every fifteen minutes and a note every minute, in virtual time,
// with the whole window open. The record keeps what people said, and the newest 20,000 events stay at hand (models/session/record_view.h);
// so the same soak is run without a window, and what the window adds to that must not grow.
//
//     bench_soak [HOURS]

#include "tests/support/fed_view.h"
#include "widgets/style/house_style.h"
#include "widgets/window/release_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <fstream>
#include <malloc.h>
#include <unistd.h>

namespace {

using namespace holdpoint;
using tests::FedView;

constexpr double wantedMebibytes = 4;
constexpr int firstHour = 2, minutesOfAnHour = 60, minutesOfALook = 15;
constexpr std::int64_t minute = 60'000;

struct Memory {
    double resident = 0, heap = 0;      ///< mebibytes: what the system gave, and what of it is in use
    friend Memory operator-(const Memory& a, const Memory& b) { return {a.resident - b.resident, a.heap - b.heap}; }
};

Memory memoryNow()
{
    ::malloc_trim(0);
    std::ifstream file("/proc/self/statm");
    double whole = 0, resident = 0;
    file >> whole >> resident;
    return {resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20), static_cast<double>(::mallinfo2().uordblks) / (1 << 20)};
}

/// What a deployment is that is watched for two days, among other work.
std::shared_ptr<const plan::Procedure> watched(int hours)
{
    auto made = std::make_shared<plan::Procedure>();
    made->title = "Soak";
    for (std::uint32_t i = 0; i < 60; ++i) {
        if (i % 6 == 0) made->steps.push_back({i * 5 + 1, "Watch the service", "Deploy", 60, 120, "Step " + std::to_string(i / 6 + 1) + ": Watch the service"});
        plan::Item item;
        item.id = 'L' + std::to_string(i * 5 + 3);
        item.kind = i == 0 ? plan::ItemKind::Watch : plan::ItemKind::Shell;
        item.line = item.lastLine = i * 5 + 3;
        item.step = i / 6;
        item.text = "curl -fsS http://localhost/health/" + std::to_string(i);
        item.seconds = i == 0 ? (hours + 1) * 3600 : 0;
        item.every = i == 0 ? minutesOfALook * 60 : 0;
        item.checks.push_back({plan::CheckKind::ExitCode, "exit code = 0"});
        made->items.push_back(std::move(item));
    }
    return made;
}

/// Lets the window do all that is due: its panes are worked out anew a few times a second, and are painted.
void showAll(int ms)
{
    QElapsedTimer since;
    since.start();
    do QCoreApplication::processEvents();
    while (since.elapsed() < ms);
}

struct Grown {
    Memory first, more;
    std::size_t looks = 0, events = 0;
};

/// The memory after the second hour, and what has come to it by the end.
Grown soak(FedView& view, int hours, int msPerMinute)
{
    Grown grown;
    for (int at = 1; at <= hours * minutesOfAnHour; ++at) {
        view.later(minute);
        while (view.endCommand(0, 800)) ++grown.looks;
        view.happen(journal::Noted{"minute " + std::to_string(at) + ": the panels are quiet, and nobody has called"}, at % 2 ? "ann" : "bob");
        if (at % 10 == 0) view.lookAhead();
        view.forgetOld();       // a journal holds them, on the disk
        showAll(msPerMinute);
        if (at != firstHour * minutesOfAnHour) continue;
        showAll(1500);
        grown.first = memoryNow();
    }
    showAll(1500);
    grown.more = memoryNow() - grown.first;
    grown.events = view.record().seq;
    return grown;
}

void say(const char* what, const Grown& grown)
{
    std::printf("%-16s after %d h: %6.1f MiB resident, %6.1f in use; then %+5.2f resident, %+5.2f in use; %zu looks, %zu events\n", what, firstHour, grown.first.resident, grown.first.heap,
                grown.more.resident, grown.more.heap, grown.looks, grown.events);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("holdpoint-bench"));
    QApplication::setStyle(new widgets::HouseStyle(widgets::ThemeName::Light));
    const int hours = argc > 1 ? std::atoi(argv[1]) : 48;
    Grown record, whole;
    {
        FedView view;
        view.start(watched(hours));
        record = soak(view, hours, 0);
    }
    say("the record alone", record);
    auto made = std::make_unique<FedView>();
    FedView& view = *made;
    view.start(watched(hours));
    const QPointer<widgets::ReleaseWindow> window = new widgets::ReleaseWindow(std::move(made));
    window->show();
    whole = soak(view, hours, 10);
    say("with its window", whole);
    delete window;
    const Memory ofWindow = whole.more - record.more;
    std::printf("the window itself: %+.2f MiB resident, %+.2f in use from hour %d to hour %d; wanted below %.0f\n", ofWindow.resident, ofWindow.heap, firstHour, hours, wantedMebibytes);
    return ofWindow.resident < wantedMebibytes && ofWindow.heap < wantedMebibytes && whole.looks > static_cast<std::size_t>(hours) * 3 ? 0 : 1;
}
