#include "models/session/driver.h"

#include "models/engine/verdict.h"

#include <algorithm>

namespace holdpoint::session {

using journal::Event;
using journal::ItemState;
using journal::Record;
using plan::Item;
using plan::ItemKind;

namespace {

constexpr int watchMs = 100;            // another terminal's "rollback" is seen within this
constexpr int retryMs = 1000;
constexpr std::int64_t graceMs = 5000;  // between asking a command to end and ending it

std::string quoted(std::string_view value)
{
    std::string text = "'";
    for (const char c : value) text += c == '\'' ? "'\\''" : std::string(1, c);
    return text + '\'';
}

bool isVariable(std::string_view name)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !name.empty() && letter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

journal::JobHow howOf(engine::JobEnd::How how)
{
    static_assert(static_cast<int>(engine::JobEnd::How::Lost) == static_cast<int>(journal::JobHow::Lost));
    return static_cast<journal::JobHow>(how);
}

} // namespace

Driver::Driver(Release& release, journal::Journal& journal, Parts parts) : m_release(release), m_journal(journal), m_parts(std::move(parts))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Driver::turn);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        const std::int64_t mark = m_journal.changeMark();
        if (std::exchange(m_mark, mark) != mark) m_behind = true;
        if (m_behind) turn();
    });
    for (engine::Runner* runner : {m_parts.shell, m_parts.sql, m_parts.http})
        if (runner) runner->listen({.output = {}, .ended = [this](const std::string& id, const engine::JobEnd& end) { jobEnded(id, end); }});
}

std::vector<journal::CheckResult> Driver::judgeOutput(const Item& item, const engine::JobEnd& end)
{
    engine::Evidence evidence = engine::readOutput(end.outputFile);
    evidence.exitCode = end.code;
    return item.kind == ItemKind::Http ? engine::judgeAnswer(item.checks, evidence) : engine::judge(item.checks, evidence);
}

void Driver::begin()
{
    const Record& record = m_release.record();
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.items[i].state == ItemState::Running && record.itemAt(i).kind != ItemKind::Wait) adopt(i);
    m_mark = m_journal.changeMark();
    m_behind = true;    // others may have added something before we began to watch
    m_watch.start(watchMs);
    turn();
}

void Driver::adopt(std::uint32_t item)
{
    const std::string id = jobId(item);
    const auto state = runnerOf(item).adopt(id);
    if (!state) return lost(item, state.error().text());
    m_jobs[id] = item;
    switch (*state) {
    case engine::JobState::Running:
        if (m_release.record().items[item].stopAsked) runnerOf(item).stop(id, graceMs);
        break;
    case engine::JobState::Ended: break;
    case engine::JobState::Unknown: startJob(item); break;   // announced, and never begun
    case engine::JobState::Lost: lost(item, "the runner or the machine stopped while it ran; look at what it did, then accept it, retry it or roll back"); break;
    }
}

void Driver::lost(std::uint32_t item, std::string why)
{
    m_jobs.erase(jobId(item));
    journal::Ended fact;
    fact.item = m_release.record().itemAt(item).id;
    fact.attempt = m_release.record().items[item].attempt;
    fact.how = journal::JobHow::Lost;
    fact.problem = std::move(why);
    m_facts.push_back(std::move(fact));
}

void Driver::turn()
{
    // Each round keeps one group of events and acts on it; the rounds end when nothing more is to be decided.
    for (bool again = true; again;) {
        // What is proposed already was decided for the record as it is; if that is old, the journal will not take it.
        if (m_behind && !m_release.hasProposals()) {
            if (const auto fresh = m_release.refresh(); !fresh) return trouble(fresh.error());
            m_behind = false;
        }
        keepFacts();
        while (decide()) {}
        const bool proposed = m_release.hasProposals();
        const auto kept = m_release.commit();
        if (!kept) return trouble(kept.error());
        if (!kept->empty()) {
            m_facts.clear();
            act(*kept);
            Q_EMIT this->kept(*kept);
        }
        again = proposed;
    }
    m_wake.stop();
    if (m_advice.wakeMs != 0) m_wake.start(static_cast<int>(std::clamp<std::int64_t>(m_advice.wakeMs - m_release.clock().now(), 0, 60'000)));
    Q_EMIT turned();
}

void Driver::trouble(const Error& error)
{
    m_behind = true;
    m_wake.start(retryMs);
    Q_EMIT troubled(QString::fromStdString(error.text()));
}

void Driver::keepFacts()
{
    for (const journal::Ended& fact : m_facts) m_release.propose(fact, std::string(journal::engineName));
}

/// Proposes what the engine advises for the record as it is with all proposals. False when it has nothing more.
bool Driver::decide()
{
    m_advice = m_release.advice();
    for (journal::Body& body : m_advice.events) m_release.propose(std::move(body), std::string(journal::engineName));
    return !m_advice.events.empty();
}

void Driver::act(const std::vector<Event>& events)
{
    const Record& record = m_release.record();
    for (const Event& event : events) {
        if (const auto* begun = std::get_if<journal::Begun>(&event.body)) {
            const std::uint32_t item = record.procedure->indexOf(begun->item);
            if (record.itemAt(item).kind != ItemKind::Wait) startJob(item);
        } else if (const auto* stop = std::get_if<journal::StopAsked>(&event.body)) {
            runnerOf(record.procedure->indexOf(stop->item)).stop(stop->item + '-' + std::to_string(stop->attempt), graceMs);
        }
    }
}

void Driver::startJob(std::uint32_t index)
{
    const Record& record = m_release.record();
    const Item& item = record.itemAt(index);
    engine::Job job;
    job.id = jobId(index);
    job.shell = item.environment.empty() ? "main" : item.environment;
    job.text = jobText(index);
    if (item.kind == ItemKind::Sql) job.target = valueOf(engine::databaseName(record, index));
    job.directory = record.directory;
    job.terminal = item.terminal;
    for (const auto& [name, value] : record.values)
        if (isVariable(name) && !value.secret) job.variables.emplace_back(name, value.text);
    for (const auto& [name, value] : m_parts.secrets)
        if (isVariable(name)) job.variables.emplace_back(name, value);
    if (item.kind == ItemKind::Watch && item.every == 0) job.timeoutMs = std::int64_t{item.seconds} * 1000;
    m_jobs[job.id] = index;
    runnerOf(index).start(job);
}

engine::Runner& Driver::runnerOf(std::uint32_t item) const
{
    const ItemKind kind = m_release.record().itemAt(item).kind;
    if (kind == ItemKind::Sql && m_parts.sql) return *m_parts.sql;
    if (kind == ItemKind::Http && m_parts.http) return *m_parts.http;
    return *m_parts.shell;
}

/// A value as it is used, secret or not.
std::string Driver::valueOf(const std::string& name) const
{
    if (const auto secret = m_parts.secrets.find(name); secret != m_parts.secrets.end()) return secret->second;
    const auto value = m_release.record().values.find(name);
    return value == m_release.record().values.end() ? std::string() : value->second.text;
}

/// The text as the journal has it, with secrets put in, and with the values of its variables that came after its shell.
std::string Driver::jobText(std::uint32_t index) const
{
    const Record& record = m_release.record();
    std::string text = record.items[index].text, exports;
    for (const std::string& need : record.itemAt(index).needs) {
        const std::string name(plan::bareName(need));
        const auto value = record.values.find(name);
        if (value == record.values.end()) continue;
        const std::string shown = valueOf(name);
        if (need.front() == '$' && isVariable(name) && !engine::putsInItself(record.itemAt(index))) exports += "export " + name + '=' + quoted(shown) + "; ";
        else if (value->second.secret) engine::putIn(text, need, shown);
    }
    return exports + text;
}

std::string Driver::jobId(std::uint32_t item) const
{
    return m_release.record().itemAt(item).id + '-' + std::to_string(m_release.record().items[item].attempt);
}

void Driver::jobEnded(const std::string& id, const engine::JobEnd& end)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end()) return;
    const Item& item = m_release.record().itemAt(job->second);
    journal::Ended fact{item.id, m_release.record().items[job->second].attempt, howOf(end.how), end.code, end.startedMs, end.durationMs,
                        end.directory, end.stateLost, end.problem, end.outputFile, end.outputBytes, {}};
    if (!item.checks.empty() && end.how == engine::JobEnd::How::Exited) fact.checks = m_parts.judge(item, end);
    m_jobs.erase(job);
    m_facts.push_back(std::move(fact));
    turn();
}

} // namespace holdpoint::session
