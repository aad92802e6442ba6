// Whether the window stays smooth while a command prints as fast as a disk takes it: a thread writes to a file, the view follows
// its end and searches it, and a probe measures how long the event loop was away. And how much memory that took.
//
//     bench_output_view [MEBIBYTES]

#include "widgets/docks/output_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using holdpoint::widgets::OutputView;

constexpr double wantedP99 = 16, wantedMost = 50;
constexpr long wantedMemory = 64;
// On a machine that others use, another program may hold the processor for longer than the bars say. There the bars must hold for the
// time that the processor gave to the event loop, and the time on the clock is guarded generously.
constexpr double guardP99 = 250, guardMost = 1000;

long kibibytes(const char* field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind(field, 0) == 0) return std::atol(line.c_str() + std::string_view(field).size() + 1);
    return 0;
}

/// The most from here on is measured, not the most that ever was.
void forgetPeak() { std::ofstream("/proc/self/clear_refs") << '5'; }

struct Print {
    const char* name;
    QByteArray block;           ///< printed again and again
    bool wrapped = false;
};

std::vector<Print> prints()
{
    QByteArray log;
    for (int i = 0; i < 700; ++i)
        log += "\x1b[2m2024-11-05 12:00:00\x1b[0m \x1b[3" + QByteArray::number(1 + i % 7) + "mINFO\x1b[0m request " + QByteArray::number(i) + " was answered in \x1b[1m" + QByteArray::number(i % 90) + " ms\x1b[0m\n";
    QByteArray wide;
    for (int i = 0; i < 500; ++i) wide += "\x1b[3" + QByteArray::number(1 + i % 7) + "m\"key" + QByteArray::number(i) + "\": \"a value of some length\", \x1b[0m";
    wide += '\n';
    return {{"coloured log", log}, {"long coloured lines", wide}, {"two bytes a line", QByteArray("y\n").repeated(32768)}, {"one line without end", QByteArray(65536, 'x')},
            {"coloured log, wrapped", log, true}, {"long coloured lines, wrapped", wide, true}, {"one line without end, wrapped", QByteArray(65536, 'x'), true}};
}

struct Turns {
    std::vector<double> ms;
    [[nodiscard]] double at(double share)
    {
        std::sort(ms.begin(), ms.end());
        return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
    }
};

/// How long a turn of the event loop takes: on the clock, and in time of the processor.
class Probe : public QObject {
public:
    Probe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double wall = now(CLOCK_MONOTONIC), work = now(CLOCK_THREAD_CPUTIME_ID);
            clock.ms.push_back(wall - m_wall);
            processor.ms.push_back(work - m_work);
            m_wall = wall;
            m_work = work;
        });
        m_timer.start();
    }
    Turns clock, processor;

private:
    static double now(clockid_t which)
    {
        timespec time{};
        ::clock_gettime(which, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    QTimer m_timer;
    double m_wall = now(CLOCK_MONOTONIC), m_work = now(CLOCK_THREAD_CPUTIME_ID);
};

/// The event loop as it is in the program: QTest's own waiting sleeps in between, and would be measured as a stall.
bool runUntilTheEnd(const OutputView& view)
{
    QEventLoop loop;
    QTimer check, late;
    bool seen = false;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        seen = view.visibleText().endsWith(QStringLiteral("the end"));
        if (seen) loop.quit();
    });
    QObject::connect(&late, &QTimer::timeout, &loop, &QEventLoop::quit);
    check.start(50);
    late.start(280'000);
    loop.exec();
    return seen;
}

/// Writes at full speed and tells the view, as the signal of a driver would.
void write(const QString& path, const QByteArray& block, qint64 size, OutputView& view)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return;
    qint64 done = 0;
    while (done < size && file.write(block) == block.size()) {
        done += block.size();
        QMetaObject::invokeMethod(&view, [&view] { view.grew(); }, Qt::QueuedConnection);
    }
    file.write("\nthe end\n");
}

bool measure(const Print& print, qint64 mebibytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("output"));
    OutputView view;
    view.resize(1280, 800);
    view.setWraps(print.wrapped);
    view.show();
    view.openSearch();
    QTest::keyClicks(view.focusWidget(), QStringLiteral("not there"));
    (void)QTest::qWaitForWindowExposed(&view);
    view.watch(path);
    forgetPeak();
    const long idle = kibibytes("VmRSS:");
    Probe probe;
    QElapsedTimer clock;
    clock.start();
    std::thread writer(write, path, print.block, mebibytes << 20, std::ref(view));
    const bool seen = runUntilTheEnd(view);
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    writer.join();
    const long more = (kibibytes("VmHWM:") - idle) / 1024;
    const double p99 = probe.clock.at(0.99), most = probe.clock.at(1), workP99 = probe.processor.at(0.99), workMost = probe.processor.at(1);
    std::printf("%s: %lld MiB seen to the end in %.2f s, %llu lines\n", print.name, static_cast<long long>(mebibytes), seconds, static_cast<unsigned long long>(view.lineCount()));
    std::printf("    event loop, clock:     p50 %5.2f ms, p99 %5.2f ms, most %5.2f ms; wanted below %.0f and %.0f\n", probe.clock.at(0.5), p99, most, wantedP99, wantedMost);
    std::printf("    event loop, processor: p50 %5.2f ms, p99 %5.2f ms, most %5.2f ms\n", probe.processor.at(0.5), workP99, workMost);
    std::printf("    memory above idle: %ld MiB, wanted below %ld\n", more, wantedMemory);
    return seen && workP99 < wantedP99 && workMost < wantedMost && p99 < guardP99 && most < guardMost && more < wantedMemory;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const qint64 mebibytes = argc > 1 ? std::atol(argv[1]) : 1024;
    bool well = true;
    for (const Print& print : prints()) well = measure(print, mebibytes) && well;
    return well ? 0 : 1;
}
