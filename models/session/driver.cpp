#include "models/session/driver.h"

#include "models/session/delegation.h"
#include "models/session/shown_text.h"
#include "models/signoff/signing.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

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

/// Anybody has signed, voted, decided or handed on a role after that event.
bool signsAfter(const journal::SigningRecord& signing, std::uint64_t seq)
{
    const auto isNew = [seq](const auto& one) { return one.seq > seq; };
    return std::any_of(signing.signatures.begin(), signing.signatures.end(), isNew) || std::any_of(signing.delegations.begin(), signing.delegations.end(), isNew)
        || std::any_of(signing.polls.begin(), signing.polls.end(), [&](const journal::PollRecord& poll) { return std::any_of(poll.votes.begin(), poll.votes.end(), isNew) || (poll.decision && isNew(*poll.decision)); });
}

} // namespace

Driver::~Driver() = default;

Driver::Driver(Release& release, journal::Journal& journal, Parts parts) : m_release(release), m_journal(journal), m_parts(std::move(parts)),
      m_evidence([this](const std::string& job, std::uint64_t from, const FileSeen& piece) {
          const std::size_t dash = job.rfind('-');
          m_facts.push_back(journal::OutputKept{job.substr(0, dash), static_cast<std::uint32_t>(std::stoul(job.substr(dash + 1))), from, piece.bytes, piece.sha256});
      }),
      m_news(journal, [this] { look(); })
{
    for (const auto& [name, value] : m_parts.secrets) m_mask.learn(value);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Driver::turn);
    connect(&m_watch, &QTimer::timeout, this, &Driver::look);
    for (engine::Runner* runner : {m_parts.shell, m_parts.sql, m_parts.http})
        if (runner) listenTo(*runner);
}

void Driver::listenTo(engine::Runner& runner)
{
    runner.listen({.output = [this](const std::string& id, const std::string& file, std::uint64_t bytes) { jobPrinted(id, file, bytes); },
                   .ended = [this](const std::string& id, const engine::JobEnd& end) { jobEnded(id, end); },
                   .asks = [this](const std::string& id, const std::string& prompt, bool secret) { jobAsks(id, prompt, secret); }});
}

void Driver::begin()
{
    const Record& record = m_release.record();
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.items[i].state == ItemState::Running && record.itemAt(i).kind != ItemKind::Wait) adopt(i);
    m_mark = m_journal.changeMark();
    m_ahead = m_release.clock().now() - m_release.clock().steady();
    m_behind = true;    // others may have added something before we began to watch
    m_watch.start(watchMs);
    turn();
}

/// What others have added, and what only time changes.
void Driver::look()
{
    careForRight();
    if (m_over) return;
    const std::int64_t mark = m_journal.changeMark();
    if (std::exchange(m_mark, mark) != mark) m_behind = m_wishes = true;
    noticeClock();
    if (m_behind || !m_facts.empty() || !m_waiting.empty()) turn();
    else m_news.follow();
}

void Driver::adopt(std::uint32_t item)
{
    const journal::ItemRecord& where = m_release.record().items[item];
    if (where.place != (m_parts.right != nullptr ? m_parts.right->place() : std::string()))
        return lost(item, "it was begun on " + (where.machine.empty() ? std::string("another machine") : where.machine) + ", and nobody here knows how it went on; look there at what it did, then accept it, retry it or roll back");
    const std::string id = jobId(m_release.record(), item);
    m_evidence.follow(id, m_release.record().items[item].outputKept);
    const auto state = runnerOf(item).adopt(id);
    if (!state) return lost(item, state.error().text());
    m_jobs[id] = item;
    switch (*state) {
    case engine::JobState::Running:
        if (m_release.record().items[item].stopAsked) runnerOf(item).stop(id, graceMs);
        break;
    case engine::JobState::Ended: break;
    case engine::JobState::Unknown:     // announced, and never begun
        if (const std::string secret = lostSecret(item); !secret.empty()) return lost(item, "it was never started, and " + secret + ", which it needs, is a secret that was not kept; retry it, and give it again");
        startJob(item);
        break;
    case engine::JobState::Lost: lost(item, "the runner or the machine stopped while it ran; look at what it did, then accept it, retry it or roll back"); break;
    }
}

void Driver::lost(std::uint32_t item, std::string why)
{
    m_jobs.erase(jobId(m_release.record(), item));
    journal::Ended fact;
    fact.item = m_release.record().itemAt(item).id;
    fact.attempt = m_release.record().items[item].attempt;
    fact.how = journal::JobHow::Lost;
    fact.problem = std::move(why);
    m_facts.push_back(std::move(fact));
}

void Driver::turn()
{
    if (m_over) return tellWhoDrives();
    // Each round keeps one group of events and acts on it; the rounds end when nothing more is to be decided.
    for (bool again = true; again;) {
        // What is proposed already was decided for the record as it is; if that is old, the journal will not take it.
        if (m_behind && !m_release.hasProposals()) {
            if (const auto fresh = m_release.refresh(); !fresh) return trouble(fresh.error());
            m_behind = false;
        }
        keepLate();
        if (m_over) return;
        actOnNews();
        hearWishes();
        noticeClock();
        const bool looked = askNotary();
        keepFacts();
        keepWords();
        while (looked && decide()) {}
        if (leaves()) return;
        const bool proposed = m_release.hasProposals();
        const auto kept = m_release.commit();
        if (!kept) return trouble(kept.error());
        if (!kept->empty()) {
            m_facts.clear();
            m_words.clear();
            act(*kept);
            Q_EMIT this->kept(*kept);
        } else if (proposed) {
            m_wishes = true;    // what was granted just now was not kept, and is granted anew
        }
        again = proposed;
    }
    m_news.follow();
    m_wake.stop();
    if (m_advice.wakeMs != 0) m_wake.start(static_cast<int>(std::clamp<std::int64_t>(m_advice.wakeMs - m_release.clock().now(), 0, 60'000)));
    Q_EMIT turned();
}

void Driver::report(std::vector<journal::Body> facts)
{
    std::move(facts.begin(), facts.end(), std::back_inserter(m_facts));
    // Before it has begun they wait for its first turn.
    if (m_watch.isActive() && !m_facts.empty()) turn();
}

void Driver::trouble(const Error& error)
{
    if (m_parts.right != nullptr && m_parts.right->isLost()) return endDriving(m_parts.right->holder());
    m_news.follow();
    m_behind = m_wishes = true;
    m_wake.start(retryMs);
    Q_EMIT troubled(shownText(error));
}

/// Small steps are the machine's own care for its clock.
void Driver::noticeClock()
{
    constexpr std::int64_t jumpMs = 2000;
    const std::int64_t ahead = m_release.clock().now() - m_release.clock().steady();
    if (std::abs(ahead - m_ahead) < jumpMs) return;
    m_facts.push_back(journal::ClockSet{ahead - std::exchange(m_ahead, ahead)});
}

/// Before a signature lets anything through, it is looked at here, whoever has kept it. It has to be kept first, so nothing is decided in
/// the round in which it is proposed. False while there is one that was not looked at.
bool Driver::askNotary()
{
    const Record& record = m_release.record();
    if (!m_parts.notary) return true;
    if (m_release.hasProposals()) return !signsAfter(record.signing, m_notarised);
    const auto look = [&](const journal::SignatureRecord& one) {
        if (one.seq <= m_notarised || !one.voided.empty()) return;
        if (std::string fault = m_parts.notary(record, one); !fault.empty()) m_facts.push_back(signoff::voidedFor(record, one, std::move(fault), m_release.clock().now()));
    };
    std::for_each(record.signing.signatures.begin(), record.signing.signatures.end(), look);
    for (const journal::DelegationRecord& one : record.signing.delegations) {
        if (one.seq <= m_notarised || !one.voided.empty()) continue;
        const auto statement = journal::readStatement(one.given.words.statement);
        std::string fault = faultOfDelegation(one.given);
        if (fault.empty() && statement) fault = m_parts.notary(record, {one.seq, record.lastMs, *statement, one.given.words, {}, 0});
        if (!fault.empty()) m_facts.push_back(journal::SignVoided{one.seq, {}, std::move(fault), {}});
    }
    for (const journal::PollRecord& poll : record.signing.polls) {
        std::for_each(poll.votes.begin(), poll.votes.end(), look);
        if (poll.decision) look(*poll.decision);
    }
    m_notarised = record.seq;
    return true;
}

void Driver::keepFacts()
{
    for (const journal::Body& fact : m_facts) m_release.propose(fact, std::string(journal::engineName));
}

/// Proposes what the engine advises for the record as it is with all proposals. False when it has nothing more.
bool Driver::decide()
{
    m_advice = m_release.advice();
    if (m_leaving) std::erase_if(m_advice.events, [](const journal::Body& body) { return std::holds_alternative<journal::Begun>(body); });
    askForLostSecrets();
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
            this->stop(*stop);
        } else if (const auto* typed = std::get_if<journal::Typed>(&event.body)) {
            type(*typed);
        }
    }
}

/// Who drives does what others have said: they may type at a command and stop it, and do nothing else by themselves.
void Driver::actOnNews()
{
    const std::vector<Event> news = m_release.takeNews();
    for (const Event& event : news) {
        if (const auto* typed = std::get_if<journal::Typed>(&event.body)) type(*typed);
        else if (const auto* stopped = std::get_if<journal::StopAsked>(&event.body)) stop(*stopped);
    }
    if (!news.empty()) Q_EMIT heard(news);
}

void Driver::stop(const journal::StopAsked& asked)
{
    if (const std::uint32_t item = m_release.record().procedure->indexOf(asked.item); item != plan::none) runnerOf(item).stop(asked.item + '-' + std::to_string(asked.attempt), graceMs);
}

void Driver::startJob(std::uint32_t index)
{
    if (!mayStart()) return m_waiting.push_back(index);
    engine::Job job = jobOrder(m_release.record(), index, m_parts.secrets);
    job.hush.insert(job.hush.end(), m_hush.begin(), m_hush.end());
    if (job.outputLimit == 0) job.outputLimit = m_parts.outputLimit;
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

} // namespace holdpoint::session
