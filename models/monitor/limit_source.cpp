#include "models/monitor/limit_source.h"

#include "models/base/json_writer.h"
#include "models/base/names.h"
#include "models/monitor/source_words.h"
#include "models/monitor/unit.h"

#include <algorithm>

namespace holdpoint::monitor {

namespace {

constexpr auto signs = namesOf<plan::Op>("<", "<=", ">", ">=", "=");

/// As the outlook of a release has it: the number is in the output of a command that stands there as well.
bool isJudgedByCommand(const plan::Plan& plan, const plan::Limit& limit)
{
    return std::any_of(plan.expectations.begin(), plan.expectations.end(), [&](const plan::Expectation& expected) { return expected.line == limit.line && expected.command != plan::none; });
}

LimitSource bound(const plan::Plan& plan, const plan::Limit& limit, const Sources& sources, const UnitReader& units)
{
    LimitSource found{&limit, limit.metric.empty() ? nullptr : sources.find(limit.metric)};
    if (!found.source) {
        found.by = isJudgedByCommand(plan, limit) ? LimitSource::By::Command : LimitSource::By::Person;
        return found;
    }
    found.by = LimitSource::By::Source;
    if (limit.relative) return found;       // compared with itself, in whatever unit
    const auto factor = found.source->factorTo(limit.unit, units);
    found.factor = factor.value_or(1);
    if (!factor) found.problem = said(sourceWords.otherUnit, {found.source->metric, found.source->unit, std::string(limit.unit)});
    return found;
}

} // namespace

std::vector<LimitSource> limitSources(const plan::Plan& plan, const Sources& sources)
{
    const UnitReader units;
    std::vector<LimitSource> all;
    for (const plan::Limit& limit : plan.limits) all.push_back(bound(plan, limit, sources, units));
    return all;
}

std::string limitText(const plan::Limit& limit)
{
    const std::string value = JsonWriter().number(limit.value).take();
    std::string text = std::string(limit.metric) + (limit.metric.empty() ? "" : " ") + std::string(signs.of(limit.op)) + ' ' + value;
    if (!limit.unit.empty()) text += (limit.unit == "%" || limit.unit == "x" ? "" : " ") + std::string(limit.unit);
    if (limit.relative) text += " against the baseline";
    if (limit.window.known()) text += " for " + std::to_string(limit.window.value) + " s";
    return text;
}

SourceTest::SourceTest(const std::vector<Source>& sources, const ProbeWorld& world) : m_open(sources.size())
{
    for (const Source& source : sources) {
        Probe& probe = *m_probes.emplace_back(makeProbe(source, world));
        // Queued: one that fails at once is heard like all others, after start() has come back.
        connect(&probe, &Probe::read, this, [this](const Reading& reading) {
            Q_EMIT read(reading);
            if (--m_open == 0) Q_EMIT finished();
        }, Qt::QueuedConnection);
    }
}

void SourceTest::start()
{
    for (const auto& probe : m_probes) probe->askOnce();
    if (m_probes.empty()) QMetaObject::invokeMethod(this, &SourceTest::finished, Qt::QueuedConnection);
}

} // namespace holdpoint::monitor
