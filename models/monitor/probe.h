#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/monitor/sample.h"
#include "models/monitor/sources.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::monitor {

/// What came of asking a source once. There may be samples and a problem: a source whose clock is wrong still says a number,
/// and what is known is not thrown away.
struct Reading {
    std::string metric;
    std::vector<Sample> samples;        ///< in the order of time, by this machine's clock; never NaN, perhaps infinite
    std::optional<Error> problem;       ///< one clear sentence; empty when all is well
    std::int64_t askedMs = 0;           ///< UTC
    std::int64_t tookMs = 0;            ///< by a clock that nobody sets
};

/// The value of a secret by its name. Nothing where it has none.
using Secrets = std::function<std::optional<std::string>(const std::string& name)>;
/// The environment of this program.
[[nodiscard]] Secrets environmentSecrets();

/// What probes need of the world around them.
struct ProbeWorld {
    const Clock& clock;                 ///< has to outlive the probes
    Secrets secrets = environmentSecrets();
    std::string directory;              ///< where paths begin and commands run
};

/// Asks one source again and again, and says what came of it. It lives in one thread, which has an event loop, and never makes
/// that wait. Whatever the source does, there is one question under way at most, it ends at its deadline, and an answer takes
/// a bounded piece of memory; so one source cannot disturb another.
class Probe : public QObject {
    Q_OBJECT
public:
    Probe(Source source, const ProbeWorld& world);

    /// Asks now, and then at the source's interval, until stop(). A source that fails is asked less often, but every two seconds
    /// if its interval allows it: one that is back is noticed.
    void start();
    void stop();
    /// Asks once, now. Does nothing while a question is under way.
    void askOnce();

    [[nodiscard]] bool runs() const { return m_runs; }
    /// Whether a question is under way. What comes after its end is nobody's answer.
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] const Source& source() const { return m_source; }

Q_SIGNALS:
    void read(const holdpoint::monitor::Reading& reading);

protected:
    /// Begins to ask. The answer is given later through answer() or fail(), and also at once, as long as it is given once.
    virtual void ask() = 0;
    /// The deadline has passed, or nobody wants to know any longer: what is under way ends, and says nothing more.
    virtual void abandon() = 0;
    /// Nobody asks from now on: what goes on between two questions ends as well.
    virtual void rest() {}

    /// `problem` says what is wrong although there are samples.
    void answer(std::vector<Sample> samples, std::optional<Error> problem = std::nullopt);
    /// What happened, where, and what to do. Where the source stands in its file is put before it.
    void fail(const std::string& what);

    [[nodiscard]] const ProbeWorld& world() const { return m_world; }
    /// The moment of the question that is under way: a number that was true for some time since then is given this one.
    [[nodiscard]] std::int64_t askedMs() const { return m_askedMs; }

private:
    void begin();
    void end(Reading reading);
    void late();

    Source m_source;
    ProbeWorld m_world;
    QTimer m_next, m_deadline;
    std::int64_t m_askedMs = 0, m_began = 0;
    unsigned m_failures = 0;            ///< in a row
    bool m_runs = false, m_asking = false;
};

/// The probe for a kind of source. It is made in the thread in which it will live.
[[nodiscard]] std::unique_ptr<Probe> makeProbe(const Source& source, const ProbeWorld& world);

} // namespace holdpoint::monitor
