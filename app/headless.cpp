#include "app/headless.h"

#include "app/output.h"
#include "app/sign_here.h"
#include "app/terminal_words.h"
#include "models/base/clock.h"
#include "models/engine/binding.h"
#include "models/engine/choice.h"
#include "models/engine/verdict.h"
#include "models/session/intents.h"
#include "models/session/secret_names.h"
#include "models/session/wishes.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <unistd.h>

namespace holdpoint::app {

using engine::Advice;
using engine::Wanted;
using journal::Choice;
using journal::Outcome;

namespace {

/// What became of what an item says to people, for one of them; nothing for what alarms tell.
std::string sentLine(const journal::Notified& sent)
{
    const std::string item = journal::itemOfMessage(sent.alarm);
    if (item.empty() || sent.state == journal::NotifyState::Begun) return {};
    std::string line(journal::nameOf(sent.state));
    line.resize(13, ' ');
    return line + item + "  to " + sent.to + (sent.problem.empty() ? "" : "  -- " + sent.problem) + '\n';
}

} // namespace

Headless::Headless(session::Release& release, session::Driver& driver, Answers answers, Manner manner)
    : m_release(release), m_driver(driver), m_answers(std::move(answers)), m_manner(std::move(manner))
{
    if (m_manner.person.empty()) m_manner.person = m_answers.by();
    connect(&m_driver, &session::Driver::kept, this, &Headless::tell);
    // Queued: an answer is given when the driver has come to rest, and never from inside it.
    connect(&m_driver, &session::Driver::turned, this, &Headless::look, Qt::QueuedConnection);
    if (m_manner.progress)
        connect(&m_driver, &session::Driver::printed, this, [this](std::uint32_t item, const QString& file, quint64 bytes) { tellOutput(item, file.toStdString(), bytes); });
    // What was asked is asked again when it works again.
    connect(&m_driver, &session::Driver::troubled, this, [this] { m_asked.clear(); });
    connect(&m_driver, &session::Driver::refused, this, [this](const QString& why) { m_asked.clear(), fail(Error{"what was said could not be kept at once, and cannot be said any more: " + why.toStdString()}); });
    // It tries again and again; once is enough to know.
    connect(&m_driver, &session::Driver::troubled, this, [this](const QString& what) { if (std::exchange(m_trouble, what) != what) fail(Error{what.toStdString()}); });
    connect(&m_driver, &session::Driver::turned, this, [this] { if (!std::exchange(m_trouble, QString()).isEmpty() && m_manner.progress) sayLine("the journal works again; the release goes on"); });
    connect(&m_driver, &session::Driver::replaced, this, &Headless::giveWay);
    if (m_manner.terminal) {
        m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_input.get(), &QSocketNotifier::activated, this, &Headless::readTerminal);
    }
}

int Headless::run()
{
    constexpr int longestMs = session::Watchtower::longestPreparationMs;
    if (m_tower) m_tower->begin();
    if (m_tower && !m_tower->isPrepared()) {
        if (m_manner.progress) std::printf("measures what is usual before the first change, for at most %d s%s\n", longestMs / 1000, m_manner.terminal ? "; 'go' begins at once" : "");
        std::fflush(stdout);
        connect(m_tower, &session::Watchtower::prepared, this, &Headless::beginDriving, Qt::QueuedConnection);
        QTimer::singleShot(longestMs, this, &Headless::beginDriving);
    } else {
        beginDriving();
    }
    if (!m_over) QCoreApplication::exec();
    return exitCode();
}

void Headless::beginDriving()
{
    if (!std::exchange(m_begun, true)) m_driver.begin();
}

/// Who is being told that it is over, or why, is told first, if that does not take long.
void Headless::lookAtEnd()
{
    constexpr int patienceMs = 10'000;
    if (!m_tower || !m_tower->isTelling()) return leave();
    connect(m_tower, &session::Watchtower::told, this, &Headless::look, Qt::QueuedConnection);
    QTimer::singleShot(patienceMs, this, &Headless::leave);
}

/// Somebody has to watch while people are waited for: a breach acts in every state.
bool Headless::watchesOn() const { return m_tower && m_tower->watched() > 0; }

void Headless::look()
{
    if (m_over) return;
    if (m_release.record().stage == journal::Stage::Ended) return lookAtEnd();
    const Advice& advice = m_driver.advice();
    if (advice.wanted == Wanted::Nothing && advice.soaksUntilMs != 0) return tellSoak(advice.soaksUntilMs);
    if (advice.wanted == Wanted::Nothing) {
        m_asked.clear();
        return;
    }
    if (answerPrepared(advice)) return m_driver.turn();
    if (advice.wanted == Wanted::Window && advice.wakeMs != 0 && !m_manner.terminal) return tellOnce(advice.waitingFor);   // time brings it
    if (!m_manner.terminal && watchesOn()) return tellOnce(advice.waitingFor + "\n  " + (m_tower->watched() == 1 ? std::string("1 limit is") : std::to_string(m_tower->watched()) + " limits are") + " watched meanwhile; answer with holdpoint-cli tick, go, decide or rollback " + m_release.id());
    if (!m_manner.terminal) return leave();
    askTerminal(advice);
}

void Headless::tellOnce(const std::string& waitingFor)
{
    if (!m_manner.progress || std::exchange(m_asked, waitingFor) == waitingFor) return;
    std::printf("waits for %s\n", waitingFor.c_str());
    std::fflush(stdout);
}

/// It takes hours or days: who does not watch here does so later, and nothing of it is lost.
void Headless::tellSoak(std::int64_t untilMs)
{
    if (!watchesOn()) return leave();
    const std::string text = "the end of its watch at " + utcText(untilMs) + ": all steps are over; Ctrl-C and holdpoint-cli resume " + m_release.id() + " later, or holdpoint-cli go " + m_release.id() + " --reason '…' to end it now";
    tellOnce(text);
}

/// What was found out for the record as it is; should that not be kept at once, it is said as far as it still can be.
bool Headless::propose(const Result<journal::Body>& body, const std::string& by)
{
    const std::string person = by.empty() ? m_manner.person : by;
    return insist([body, person](const journal::Record& record) { return body ? session::asThingsStand(record, *body, person) : body; }, person);
}

bool Headless::insist(session::Intent intent, const std::string& person)
{
    // Without the journal nobody knows how things stand.
    if (const auto body = m_release.isStale() ? Result<journal::Body>(journal::Noted{}) : intent(m_release.record()); !body) {
        fail(body.error());
        return false;
    }
    m_driver.insist(std::move(intent), person);
    return true;
}

bool Headless::answerPrepared(const Advice& advice)
{
    const journal::Record& record = m_release.record();
    const PreparedAnswer* prepared = m_answers.find(advice.item);
    const std::string by = prepared && !prepared->by.empty() ? prepared->by : m_answers.by();
    switch (advice.wanted) {
    case Wanted::Run:
        if (m_answers.otherwise().empty() && !prepared) return false;
        return propose(session::decide(record, advice.item, Choice::Run, {}, {}), by);
    case Wanted::Answer:
    case Wanted::Result:
        // Once: what was not sent by it is for a person.
        if (prepared && prepared->tells && m_sent.insert(advice.item).second && !record.watch.announcements.contains(record.itemAt(advice.item).id)) return propose(session::announce(record, advice.item, prepared->told), by);
        if (prepared && prepared->tells && prepared->answer.empty()) return false;
        if (prepared && !prepared->answer.empty()) return propose(session::answer(record, advice.item, prepared->answer, prepared->reason), by);
        return isCoveredOtherwise(advice) && propose(session::answer(record, advice.item, m_answers.otherwise(), "as prepared"), by);
    case Wanted::Choice: {
        const auto chosen = m_answers.choose(record, advice.item);
        return chosen && propose(session::answer(record, chosen->item, chosen->answer, chosen->reason), chosen->by.empty() ? by : chosen->by);
    }
    case Wanted::Input: return prepared && typePrepared(advice, *prepared, by);
    case Wanted::Decision: return prepared && decidePrepared(advice, *prepared, by);
    case Wanted::Signature: return prepared && signPrepared(advice, *prepared);
    default: return false;
    }
}

/// What is said to all that was not thought of passes no gate unless it says go, and says of no message that was not sent that it was.
bool Headless::isCoveredOtherwise(const Advice& advice) const
{
    const journal::Record& record = m_release.record();
    const plan::Item& item = record.itemAt(advice.item);
    if (item.kind == plan::ItemKind::Gate && engine::isBareYes(m_answers.otherwise())) return false;
    return !m_answers.otherwise().empty() && (!plan::tellsSomebody(item) || record.watch.addressees.empty());
}

/// The first of them that is not given yet. One that cannot be given is told, and a person is waited for.
bool Headless::signPrepared(const Advice& advice, const PreparedAnswer& prepared)
{
    const journal::Record& record = m_release.record();
    for (const PreparedSignature& one : prepared.signatures) {
        if (!m_signed.insert(record.itemAt(advice.item).id + '/' + one.identity + '/' + one.role + '/' + std::to_string(record.signing.asked.count(record.itemAt(advice.item).id) != 0 ? record.signing.asked.at(record.itemAt(advice.item).id).times : 0)).second) continue;
        const auto body = signAsPrepared(m_release, advice.item, one, m_manner.people);
        if (!body) return fail(body.error()), false;
        const auto statement = journal::readStatement(std::get<journal::Signed>(*body).words.statement);
        return propose(*body, statement->name);
    }
    return false;
}

bool Headless::typePrepared(const Advice& advice, const PreparedAnswer& prepared, const std::string& by)
{
    const journal::ItemRecord& item = m_release.record().items[advice.item];
    for (const auto& [prompt, text] : prepared.typed) {
        if (item.prompt.find(prompt) == std::string::npos) continue;
        if (!item.asksSecret) return propose(session::type(m_release.record(), advice.item, text), by);
        m_driver.typeSecretly(advice.item, text);
        return true;
    }
    return false;
}

bool Headless::decidePrepared(const Advice& advice, const PreparedAnswer& prepared, const std::string& by)
{
    const journal::Record& record = m_release.record();
    const std::string reason = prepared.reason.empty() ? "as prepared" : prepared.reason;
    if (prepared.decision == "rollback") return record.stage == journal::Stage::Forward && propose(session::goBack(record, {}, reason), by);
    if (prepared.decision == "retry" && record.items[advice.item].attempt > prepared.retries) return false;
    if (prepared.decision == "retry") return propose(session::decide(record, advice.item, Choice::Retry, {}, reason), by);
    if (prepared.decision == "skip") return propose(session::decide(record, advice.item, Choice::Skip, {}, reason), by);
    if (prepared.decision == "accept") return propose(session::decide(record, advice.item, Choice::Accept, {}, reason), by);
    if (prepared.decision == "abort") return propose(session::decide(record, advice.item, Choice::Abort, {}, reason), by);
    // What is undecided asks for what was seen; an answer that was prepared says so.
    if (record.items[advice.item].outcome == Outcome::Inconclusive && engine::saysYes(prepared.answer) && record.items[advice.item].answer.empty())
        return propose(session::answer(record, advice.item, prepared.answer, reason), by);
    return false;
}

// --- what is told, and the end ---

/// The output as it comes. A flood is told in part: all of it lies in the release's folder.
void Headless::tellOutput(std::uint32_t item, const std::string& file, std::uint64_t bytes)
{
    constexpr std::uint64_t most = 16'384;
    std::uint64_t& told = m_told[file];
    if (bytes <= told) return;
    if (bytes - told > most) {
        std::printf("    … %llu bytes more in %s\n", static_cast<unsigned long long>(bytes - told - most), file.c_str());
        told = bytes - most;
    }
    std::ifstream in(file, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(told));
    std::string text(bytes - told, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    told = bytes;
    std::printf("%s", m_driver.masked(engine::withoutControls(text)).c_str());
    if (!text.ends_with('\n')) std::printf("%s", m_release.record().items[item].asks ? "" : "\n");
    std::fflush(stdout);
}

void Headless::tell(const std::vector<journal::Event>& events)
{
    if (!m_manner.progress) return;
    const journal::Record& record = m_release.record();
    for (const journal::Event& event : events) {
        if (const auto* begun = std::get_if<journal::Begun>(&event.body)) {
            const std::string text = begun->text.substr(0, begun->text.find('\n'));
            if (const plan::Item& item = record.itemAt(record.procedure->indexOf(begun->item)); item.kind == plan::ItemKind::Wait) {
                std::printf("waits %d s: %s   [%s]\n", item.seconds, text.c_str(), begun->item.c_str());
                continue;
            }
            std::printf("$ %s%s   [%s]\n", text.c_str(), text.size() < begun->text.size() ? " …" : "", begun->item.c_str());
        } else if (const auto* settled = std::get_if<journal::Settled>(&event.body); settled && settled->outcome != Outcome::None) {
            const std::uint32_t index = record.procedure->indexOf(settled->item);
            std::string line = std::string(journal::nameOf(settled->outcome));
            line.resize(13, ' ');
            line += settled->item;
            if (!record.items[index].ran()) line += "  " + engine::firstLine(engine::boundText(record, index));    // what ran was shown when it began
            if (!settled->why.empty()) line += "  -- " + settled->why;
            std::printf("%s\n", line.c_str());
        } else if (const auto* ended = std::get_if<journal::Ended>(&event.body); ended && !ended->stateLost.empty()) {
            std::printf("note: %s: %s\n", ended->item.c_str(), ended->stateLost.c_str());
        }
        if (const auto* ended = std::get_if<journal::Ended>(&event.body); ended && ended->dropped > 0)
            std::printf("note: %s: %llu bytes of its output were left out; its beginning and its end are kept\n", ended->item.c_str(), static_cast<unsigned long long>(ended->dropped));
        if (const auto* back = std::get_if<journal::RollbackBegun>(&event.body)) {
            std::printf("going back: %s\n", back->reason.c_str());
        } else if (const auto* judged = std::get_if<journal::LimitJudged>(&event.body)) {
            std::string line = std::string(journal::nameOf(judged->state));
            line.resize(13, ' ');
            std::printf("%s%s  %s\n", line.c_str(), judged->limit.c_str(), judged->sentence.c_str());
        } else if (const auto* sent = std::get_if<journal::Notified>(&event.body)) {
            std::printf("%s", sentLine(*sent).c_str());
        } else if (const auto* trouble = std::get_if<journal::SourceTroubled>(&event.body)) {
            std::printf("source       %s  %s\n", trouble->metric.c_str(), trouble->sentence.empty() ? "answers again" : trouble->sentence.c_str());
        }
    }
    std::fflush(stdout);
}

/// Another one drives now, or will: what ran has ended or goes on, and this program has nothing more to do.
void Headless::giveWay(const QString& to)
{
    if (m_manner.progress) sayLine(("this program drives no longer" + (to.isEmpty() ? std::string() : "; now it is for " + to.toStdString())));
    leave();
}

void Headless::leave()
{
    m_typing.hide(false);
    m_over = true;
    QCoreApplication::quit();
}

int Headless::exitCode() const
{
    const journal::Record& record = m_release.record();
    if (record.stage != journal::Stage::Ended) return record.signing.heldByPoll.empty() ? HeldUp : No;
    if (record.ending == journal::Ending::Done) return Done;
    return record.ending == journal::Ending::RolledBack ? RolledBack : Aborted;
}

} // namespace holdpoint::app
