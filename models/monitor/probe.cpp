#include "models/monitor/probe.h"

#include "models/monitor/source_words.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace holdpoint::monitor {

namespace {

constexpr std::int64_t longestPauseMs = 2000;       // or a source that is back would not be noticed

std::string inSeconds(std::int64_t ms) { return ms % 1000 == 0 ? std::to_string(ms / 1000) + " s" : std::to_string(ms) + " ms"; }

/// How long after a question the next one is asked.
std::int64_t pauseMs(std::int64_t intervalMs, unsigned failures)
{
    const std::int64_t longest = std::max(intervalMs, longestPauseMs);
    return std::min(intervalMs << std::min(failures, 12U), longest);
}

} // namespace

Secrets environmentSecrets()
{
    return [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
}

Probe::Probe(Source source, const ProbeWorld& world) : m_source(std::move(source)), m_world(world)
{
    for (QTimer* timer : {&m_next, &m_deadline}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_next, &QTimer::timeout, this, &Probe::begin);
    connect(&m_deadline, &QTimer::timeout, this, &Probe::late);
}

void Probe::start()
{
    m_runs = true;
    begin();
}

void Probe::stop()
{
    m_runs = false;
    m_next.stop();
    m_deadline.stop();
    if (std::exchange(m_asking, false)) abandon();
    rest();
}

void Probe::askOnce() { begin(); }

void Probe::begin()
{
    if (m_asking) return;
    m_asking = true;
    m_askedMs = m_world.clock.now();
    m_began = m_world.clock.steady();
    m_deadline.start(std::chrono::milliseconds(m_source.deadlineMs));
    ask();
}

void Probe::late()
{
    if (!m_asking) return;
    abandon();
    fail(said(sourceWords.late, {inSeconds(m_source.deadlineMs)}));
}

void Probe::answer(std::vector<Sample> samples, std::optional<Error> problem)
{
    const auto isNumber = [](const Sample& sample) { return !std::isnan(sample.value); };
    if (!samples.empty() && std::none_of(samples.begin(), samples.end(), isNumber))
        return fail(said(sourceWords.notANumber));
    std::erase_if(samples, std::not_fn(isNumber));
    if (problem) *problem = Error{m_source.place() + ": " + problem->what, m_source.file, m_source.line};
    end({.samples = std::move(samples), .problem = std::move(problem)});
}

void Probe::fail(const std::string& what)
{
    end({.problem = Error{m_source.place() + ": " + what, m_source.file, m_source.line}});
}

void Probe::end(Reading reading)
{
    if (!std::exchange(m_asking, false)) return;
    m_deadline.stop();
    const std::int64_t took = std::max<std::int64_t>(m_world.clock.steady() - m_began, 0);
    m_failures = reading.samples.empty() && reading.problem ? m_failures + 1 : 0;
    reading.metric = m_source.metric;
    reading.askedMs = m_askedMs;
    reading.tookMs = took;
    // Counted from the question, so that one which waited for its deadline is asked again at once.
    if (m_runs) m_next.start(std::chrono::milliseconds(std::max<std::int64_t>(pauseMs(m_source.intervalMs, m_failures) - took, 0)));
    Q_EMIT read(reading);
}

} // namespace holdpoint::monitor
