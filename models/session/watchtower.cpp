#include "models/session/watchtower.h"

#include "models/base/digest.h"
#include "models/monitor/limit_reading.h"
#include "models/session/limit_as_read.h"
#include "models/session/open_runbook.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

namespace holdpoint::session {

using journal::Event;
using journal::LimitRecord;
using journal::Record;
using journal::Stage;
using monitor::Sample;
using monitor::Verdict;
using plan::LimitAction;
using plan::ProcedureLimit;

namespace {

constexpr int tickMs = 1000;

journal::LimitState stateOf(monitor::LimitState state)
{
    static_assert(static_cast<int>(monitor::LimitState::Returned) == static_cast<int>(journal::LimitState::Returned));
    return static_cast<journal::LimitState>(state);
}

} // namespace

Watchtower::Watchtower(Release& release, Driver& driver, Parts parts) : m_release(release), m_driver(driver), m_parts(std::move(parts))
{
    connect(&m_tick, &QTimer::timeout, this, &Watchtower::tick);
    // Queued: what is heard is answered when the driver has come to rest, and never from inside it.
    connect(&m_driver, &Driver::kept, this, &Watchtower::hear, Qt::QueuedConnection);
    connect(&m_driver, &Driver::heard, this, &Watchtower::hear, Qt::QueuedConnection);
    connect(&m_driver, &Driver::turned, this, &Watchtower::tellPeople, Qt::QueuedConnection);
    for (const monitor::MessageTarget& target : m_parts.sources.page) m_addressees.push_back({"page", target.name()});
    for (const monitor::MessageTarget& target : m_parts.sources.notify) m_addressees.push_back({"notify", target.name()});
}

/// Whoever comes next reads what was measured from the disk.
Watchtower::~Watchtower()
{
    for (Channel& channel : m_channels) static_cast<void>(channel.series.flush());
}

void Watchtower::begin()
{
    m_begunMs = m_release.clock().now();
    for (const journal::Notified& lost : messagesLost(m_release.record())) m_facts.emplace_back(lost);
    noteAddressees();
    bindLimits();
    noticeTraffic(0);
    noticePhase();
    for (Channel& channel : m_channels) {
        resume(channel);
        if (channel.probe) channel.probe->start();
    }
    m_baselinesTaken = m_release.record().workBegun;
    m_tick.start(tickMs);
    report();
    tick();
}

// --- what is measured where ---

void Watchtower::bindLimits()
{
    const Record& record = m_release.record();
    for (std::uint32_t i = 0; i < record.procedure->limits.size(); ++i) {
        const ProcedureLimit& limit = record.procedure->limits[i];
        const monitor::Source* source = limit.action == LimitAction::None ? nullptr : m_parts.sources.find(limit.metric);
        if (source != nullptr) bind(i, *source);
    }
}

void Watchtower::bind(std::uint32_t index, const monitor::Source& source)
{
    const Record& record = m_release.record();
    const ProcedureLimit& limit = record.procedure->limits[index];
    monitor::SeriesFacts facts;
    facts.name = source.metric;
    facts.unit = source.unit;
    facts.everyMs = source.intervalMs;
    auto rule = monitor::readLimit(asRead(limit), facts, m_units);
    noteSource(limit.metric, source);
    if (!rule) {
        m_facts.emplace_back(journal::SourceTroubled{limit.metric, rule.error().what});
        return;
    }
    if (const auto& baseline = record.watch.limits[index].baseline) rule->baseline = baseline->value;
    Watch watch{index, {}, {}};
    if (record.watch.limits[index].judged) watch.said = record.watch.limits[index].state;
    Channel& channel = channelFor(source, limit.metric);
    sayWhen(limit, rule.value());
    channel.panel.add(std::move(rule.value()));
    channel.watches.push_back(std::move(watch));
    bindCanary(channel, channel.watches.size() - 1);
}

/// Where a metric is measured is in the journal once, however many limits it has.
void Watchtower::noteSource(const std::string& metric, const monitor::Source& source)
{
    const bool noted = std::any_of(m_facts.begin(), m_facts.end(), [&](const journal::Body& fact) {
        const auto* one = std::get_if<journal::SourceBound>(&fact);
        return one != nullptr && one->metric == metric;
    });
    if (noted) return;
    const auto& known = m_release.record().watch.sources;
    const auto bound = known.find(metric);
    if (bound == known.end() || bound->second.place != source.place()) m_facts.emplace_back(journal::SourceBound{metric, source.place(), source.metric, source.unit, source.intervalMs});
}

Watchtower::Channel& Watchtower::channelFor(const monitor::Source& source, const std::string& metric)
{
    const auto known = std::find_if(m_channels.begin(), m_channels.end(), [&](const Channel& channel) { return channel.source.metric == source.metric; });
    if (known != m_channels.end()) return *known;
    Channel& channel = m_channels.emplace_back();
    channel.source = source;
    channel.metric = metric;
    if (const auto trouble = m_release.record().watch.troubles.find(metric); trouble != m_release.record().watch.troubles.end()) channel.trouble = trouble->second.sentence;
    openSeries(channel);
    if (!m_parts.asks) return channel;
    channel.probe = monitor::makeProbe(source, {m_release.clock(), m_parts.secrets, m_parts.directory});
    connect(channel.probe.get(), &monitor::Probe::read, this, &Watchtower::take);
    return channel;
}

void Watchtower::openSeries(Channel& channel)
{
    if (m_parts.folder.empty()) return;
    std::error_code problem;
    const std::string path = seriesPath(m_parts.folder, channel.source.metric);
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), problem);
    auto series = monitor::Series::open(path);
    if (series) channel.series = std::move(series.value());
    else Q_EMIT troubled(QString::fromStdString(series.error().text()));
}

// --- what is measured ---

void Watchtower::take(const monitor::Reading& reading)
{
    const auto at = std::find_if(m_channels.begin(), m_channels.end(), [&](const Channel& channel) { return channel.source.metric == reading.metric; });
    if (at == m_channels.end()) return;
    std::vector<Sample> taken;
    for (const Sample& sample : reading.samples) {
        if (at->gate.admit(sample, m_release.clock().now()) != monitor::Admission::Taken) continue;
        feed(*at, sample);
        taken.push_back(sample);
    }
    const std::string wrong = at->gate.words();
    noticeTrouble(*at, reading.problem ? reading.problem->text() : wrong);
    report();
    if (!taken.empty()) Q_EMIT sampled(at->source.metric, taken);
    if (!m_prepared && isPrepared()) {
        m_prepared = true;
        Q_EMIT prepared();
    }
    Q_EMIT answered();
}

void Watchtower::feed(Channel& channel, const Sample& sample)
{
    channel.series.append(sample);
    for (std::size_t i = 0; i < channel.watches.size(); ++i) {
        Watch& watch = channel.watches[i];
        if (const std::int64_t since = watchedSince(watch); since == 0 || sample.atMs < since) continue;
        if (watch.canary) watch.canary->takeExperiment(sample);
        else channel.panel.begin(i);
    }
    channel.panel.take(sample, [&](std::size_t i) { say(channel, i, channel.panel.look(i, sample.atMs)); });
    for (const auto& [other, index] : channel.compared)
        if (watchedSince(other->watches[index]) != 0) other->watches[index].canary->takeControl(sample);
}

/// One answer that fails is nothing; the second one in a row is told. Its words may change each time, and are not told each time.
void Watchtower::noticeTrouble(Channel& channel, const std::string& sentence)
{
    constexpr unsigned enough = 2;
    constexpr std::int64_t newWordsMs = 60'000;
    channel.failures = sentence.empty() ? 0 : channel.failures + 1;
    const std::int64_t now = m_release.clock().now();
    const bool over = sentence.empty() && !channel.trouble.empty();
    const bool isNew = channel.trouble.empty() && channel.failures >= enough;
    const bool otherwise = !channel.trouble.empty() && !sentence.empty() && sentence != channel.trouble && now - channel.troubleMs >= newWordsMs;
    if (!over && !isNew && !otherwise) return;
    channel.trouble = sentence;
    channel.troubleMs = now;
    m_facts.emplace_back(journal::SourceTroubled{channel.metric, sentence});
}

void Watchtower::tick()
{
    // Nobody asks the sources of what is over, and that they are silent is no news.
    if (m_release.record().stage == Stage::Ended) return m_tick.stop();
    const std::int64_t now = m_release.clock().now();
    for (Channel& channel : m_channels) {
        for (std::size_t i = 0; i < channel.watches.size(); ++i) {
            if (watchedSince(channel.watches[i]) == 0) continue;
            if (channel.watches[i].canary) tickCanary(channel, i, now);
            else channel.panel.begin(i);
        }
        channel.panel.tick(now, [&](std::size_t i) { say(channel, i, channel.panel.look(i, now)); });
        // What was known before a restart is believed for a while; then there is nothing that says it any more.
        for (std::size_t i = 0; i < channel.watches.size(); ++i)
            if (channel.panel.isBegun(i) && channel.panel.state(i) == monitor::LimitState::NoData && channel.watches[i].said != journal::LimitState::NoData) say(channel, i, channel.panel.look(i, now));
        flush(channel);
    }
    report();
    tellPeople();
}

void Watchtower::flush(Channel& channel)
{
    if (const auto problem = channel.series.flush()) Q_EMIT troubled(QString::fromStdString(problem->text()));
}

/// Only what changes is said. After a restart a limit may come to the same as the journal says already.
void Watchtower::say(Channel& channel, std::size_t index, const Verdict& verdict)
{
    Watch& watch = channel.watches[index];
    const journal::LimitState state = stateOf(verdict.state);
    if (watch.said == state) return;
    constexpr std::int64_t believedMs = 10'000;
    if (state == journal::LimitState::NoData && watch.said && verdict.atMs - m_begunMs < believedMs) return;
    // A window that is being filled is no news about the one before it.
    if (watch.canary && !watch.canary->hasJudged() && watch.said && state != journal::LimitState::Off) return;
    // That it holds, after it has returned, is nothing new when the program began anew in between.
    if (watch.said == journal::LimitState::Returned && state == journal::LimitState::Holds) return;
    watch.said = state;
    const monitor::LimitRule& rule = channel.panel.rule(index);
    const double value = rule.against == monitor::Against::Nothing ? verdict.measured * rule.shownFactor : verdict.change;
    journal::LimitJudged judged{m_release.record().procedure->limits[watch.limit].id, state, {}, verdict.sinceMs == 0 ? verdict.atMs : verdict.sinceMs, verdict.sampleMs, verdict.sentence};
    if (std::isfinite(value)) judged.value = value;
    m_facts.emplace_back(std::move(judged));
}

void Watchtower::report()
{
    if (!m_facts.empty()) m_driver.report(std::exchange(m_facts, {}));
}

std::size_t Watchtower::watched() const
{
    std::size_t count = 0;
    for (const Channel& channel : m_channels)
        count += static_cast<std::size_t>(std::count_if(channel.watches.begin(), channel.watches.end(), [this](const Watch& watch) { return plan::isActedUpon(m_release.record().procedure->limits[watch.limit].action); }));
    return count;
}

void Watchtower::askNow()
{
    for (Channel& channel : m_channels)
        if (channel.probe && channel.probe->runs()) channel.probe->askOnce();
    tick();
}

bool Watchtower::isAsking() const
{
    return std::any_of(m_channels.begin(), m_channels.end(), [](const Channel& channel) { return channel.probe && channel.probe->asking(); });
}

std::int64_t Watchtower::shortestPauseMs() const
{
    constexpr std::int64_t aDayMs = 86'400'000;     // where nothing is asked
    std::int64_t shortest = aDayMs;
    for (const Channel& channel : m_channels)
        if (channel.probe) shortest = std::min(shortest, std::max<std::int64_t>(channel.source.intervalMs, tickMs));
    return shortest;
}

void Watchtower::hear(const std::vector<Event>& events)
{
    for (const Event& event : events)
        if (!m_baselinesTaken && std::holds_alternative<journal::Begun>(event.body)) takeBaselines(event.atMs);
    noticeTraffic(m_release.clock().now());
    noticePhase();
    if (m_release.record().stage == Stage::Ended)
        for (Channel& channel : m_channels) {
            if (channel.probe) channel.probe->stop();
            flush(channel);
        }
}

// --- where things are ---

std::string seriesPath(const std::string& folder, const std::string& metric)
{
    std::string name;
    for (const char c : metric.substr(0, 40)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || (!name.empty() && name.back() != '-')) name += plain ? c : '-';
    }
    // Two names may look alike when what is no letter is left out.
    return folder + "/series/" + name + (name.empty() || name.back() == '-' ? "" : "-") + sha256Hex(metric).substr(0, 8) + ".series";
}

Result<monitor::Sources> readSourcesFile(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) return Error{"the sources file cannot be read; check its name and its rights", file};
    return monitor::readSources(std::string{std::istreambuf_iterator<char>(in), {}}, file);
}

Result<monitor::Sources> sourcesForRelease(journal::Journal& journal, const Record& record, const std::string& file)
{
    if (!file.empty()) return readSourcesFile(file);
    auto bytes = journal.text(record.procedure->runbookSha256);
    if (!bytes) return bytes.error();
    const auto runbook = readRunbook(std::move(bytes.value()), record.file);
    if (!runbook) return runbook.error();
    return monitor::sourcesOf(*(*runbook)->plan->runbook, record.file);
}

} // namespace holdpoint::session
