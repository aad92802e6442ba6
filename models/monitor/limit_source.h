#pragma once

#include "models/base/clock.h"
#include "models/monitor/probe.h"
#include "models/plan/plan.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace holdpoint::monitor {

/// Where the number comes from that a limit is compared with.
struct LimitSource {
    enum class By : std::uint8_t {
        Source,
        Command,        ///< an expectation of the plan reads it from a command's output
        Person,         ///< nobody measures it, so somebody is asked
    };

    const plan::Limit* limit = nullptr;     ///< of the plan, which has to outlive this
    const Source* source = nullptr;         ///< for By::Source
    By by = By::Person;
    double factor = 1;                      ///< makes the source's numbers those of the limit's unit
    std::string problem;                    ///< the source measures something else: seconds for a limit in percent
};

/// For each limit of the plan, in its order.
[[nodiscard]] std::vector<LimitSource> limitSources(const plan::Plan& plan, const Sources& sources);

/// What the limit says, in one line: "p95 latency < 50 ms for 300 s".
[[nodiscard]] std::string limitText(const plan::Limit& limit);

/// Asks sources once each, all at the same time, so that a person sees whether they say what they should.
class SourceTest : public QObject {
    Q_OBJECT
public:
    SourceTest(const std::vector<Source>& sources, const ProbeWorld& world);

    void start();
    [[nodiscard]] bool done() const { return m_open == 0; }

Q_SIGNALS:
    void read(const holdpoint::monitor::Reading& reading);
    /// All have said something.
    void finished();

private:
    std::vector<std::unique_ptr<Probe>> m_probes;
    std::size_t m_open;
};

} // namespace holdpoint::monitor
