#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <vector>

namespace holdpoint::tests {

// How long things take in a window: on the clock, and in time that the processor gave to this thread. The second one is the
// same however much other programs have to do.

struct Moment {
    double clock = 0, processor = 0;    ///< milliseconds

    static Moment now() { return {ms(CLOCK_MONOTONIC), ms(CLOCK_THREAD_CPUTIME_ID)}; }
    friend Moment operator-(const Moment& a, const Moment& b) { return {a.clock - b.clock, a.processor - b.processor}; }

private:
    static double ms(clockid_t which)
    {
        timespec time{};
        ::clock_gettime(which, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
    }
};

struct Turns {
    std::vector<double> ms;
    [[nodiscard]] double at(double share)
    {
        if (ms.empty()) return 0;
        std::sort(ms.begin(), ms.end());
        return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
    }
};

/// What lies between two turns of the event loop, as long as this lives.
class TurnProbe : public QObject {
public:
    TurnProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const Moment now = Moment::now(), took = now - m_last;
            m_last = now;
            clock.ms.push_back(took.clock);
            processor.ms.push_back(took.processor);
        });
        m_timer.start(1);
    }
    Turns clock, processor;

private:
    QTimer m_timer;
    Moment m_last = Moment::now();
};

} // namespace holdpoint::tests
