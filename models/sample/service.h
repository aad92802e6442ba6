#pragma once

#include <QThread>

#include <cstdint>
#include <memory>
#include <string>

namespace holdpoint::sample {

/// Quayside's board as a service, on 127.0.0.1 and a thread of its own: it stops when this goes.
///
///     /          the arrivals, or 500, after it has tried for a while
///     /health    whether the version that is live can show them
///     /metrics   for Prometheus: what its visitors got. There are ten of them a second, or a limit would have nothing to measure.
///
/// Where another program serves the same folder the port is taken; as soon as that one leaves, this one answers.
class Service {
public:
    Service(const std::string& folder, std::uint16_t port);
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

private:
    class Worker;

    QThread m_thread;
    Worker* m_worker;       ///< lives in the thread and dies with it
};

} // namespace holdpoint::sample
