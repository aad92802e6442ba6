#include "models/items/item_sheet.h"

#include "models/items/instructions.h"
#include "models/items/item_mark.h"
#include "models/items/item_text.h"
#include "models/items/limit_words.h"
#include "models/items/poll_board.h"
#include "models/items/waiting_text.h"
#include "models/items/words.h"
#include "models/session/item_text.h"
#include "models/signoff/signing.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdpoint::items {

using engine::Wanted;
using journal::ItemState;
using journal::Outcome;
using plan::ItemKind;

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(ItemSheet)
};

QString endWord(const journal::Ended& end)
{
    switch (end.how) {
    case journal::JobHow::Exited: return SheetWords::tr("exit code %1").arg(end.code);
    case journal::JobHow::Signalled: return SheetWords::tr("ended by signal %1").arg(end.code);
    case journal::JobHow::TimedOut: return SheetWords::tr("its time ran out");
    case journal::JobHow::Stopped: return SheetWords::tr("was stopped");
    case journal::JobHow::NotStarted: return SheetWords::tr("could not be started");
    case journal::JobHow::Lost: return SheetWords::tr("nobody knows how it ended");
    }
    return {};
}

class SheetMaker {
public:
    SheetMaker(const session::RecordView& view, std::uint32_t index)
        : m_view(view), m_record(view.record()), m_item(view.record().itemAt(index)), m_state(view.record().items[index]), m_index(index) {}

    ItemSheet make(const session::OpenRunbook* runbook)
    {
        identify(runbook);
        if (runbook) tellLimits(*runbook);
        if (runbook) m_sheet.instructions = instructionsOf(*runbook, *m_record.procedure, m_index);
        tellText();
        tellArms(runbook);
        tellChecks();
        tellCourse();
        tellMessage();
        tellPrintedBefore();
        m_sheet.acts = acts();
        return std::move(m_sheet);
    }

private:
    void identify(const session::OpenRunbook* runbook)
    {
        m_sheet.item = m_index;
        m_sheet.id = toText(m_item.id);
        m_sheet.kind = nounOf(m_item.kind);
        m_sheet.environment = toText(m_item.environment);
        m_sheet.role = toText(m_item.role);
        m_sheet.firstLine = m_item.line;
        m_sheet.lastLine = std::max(m_item.lastLine, m_item.line);
        m_sheet.mark = markOf(m_view, m_index);
        m_sheet.required = m_item.required;
        m_sheet.noReturn = m_item.noReturn;
        m_sheet.machineDoes = plan::isJob(m_item) && !m_item.byHand && drive() != journal::Drive::Hand;
        m_sheet.isCommand = m_item.kind <= ItemKind::Watch;
        if (m_item.rollback != plan::none) m_sheet.step = readText(m_record.procedure->rollbacks[m_item.rollback].title);
        else if (m_item.step != plan::none) m_sheet.step = readText(m_record.procedure->steps[m_item.step].title);
        else if (runbook) m_sheet.step = headingOver(*runbook, m_item.line);
    }

    /// What was run is what counts; before that, what would be.
    void tellText()
    {
        const std::string bound = m_state.text.empty() ? session::boundText(m_record, m_index) : m_state.text;
        m_sheet.text = toText(bound);
        if (bound != m_item.text) m_sheet.written = toText(m_item.text);
        for (const session::ItemValue& value : session::valuesOf(m_record, m_index)) m_sheet.values.push_back({toText(value.name), toText(value.value), value.known, value.secret, value.line});
    }

    void tellArms(const session::OpenRunbook* runbook)
    {
        for (const std::uint32_t arm : session::armsOf(m_record, m_index))
            m_sheet.arms.push_back({arm, runbook ? nameOfWay(*runbook, *m_record.procedure, arm) : QString(), inLine(m_record.itemAt(arm).text)});
    }

    void tellChecks()
    {
        for (const plan::ItemCheck& check : session::checksOf(m_record, m_index)) m_sheet.checks.push_back({toText(check.text), {}, journal::Verdict::Undecided, false});
        if (m_state.state == ItemState::Running) return;
        for (const journal::CheckResult& result : session::resultsOf(m_record, m_index)) {
            const QString wanted = toText(result.check);
            const auto same = std::find_if(m_sheet.checks.begin(), m_sheet.checks.end(), [&](const SheetCheck& check) { return check.wanted == wanted && !check.judged; });
            if (same == m_sheet.checks.end()) m_sheet.checks.push_back({wanted, toText(result.seen), result.verdict, true});
            else *same = {wanted, toText(result.seen), result.verdict, true};
        }
    }

    /// A task like "p95 is below 50 ms" wants more than a tick: what it was.
    void tellLimits(const session::OpenRunbook& runbook)
    {
        if (m_item.kind != ItemKind::Task) return;
        QStringList wanted;
        for (const plan::Limit& limit : runbook.plan->limits)
            if (limit.line >= m_item.line && limit.line <= std::max(m_item.lastLine, m_item.line)) wanted << nameOf(limit);
        m_sheet.valueWanted = wanted.join(QStringLiteral(", "));
    }

    void tellCourse()
    {
        m_sheet.state = wordOf(m_sheet.mark, m_record, m_index);
        if (!m_state.why.empty()) m_sheet.state = SheetWords::tr("%1: %2").arg(m_sheet.state, toText(m_state.why));
        m_sheet.attempt = m_state.attempt;
        m_sheet.begunMs = m_state.begunMs;
        m_sheet.answer = toText(m_state.answer);
        m_sheet.answeredBy = toText(m_state.answeredBy);
        m_sheet.reason = toText(m_state.reason);
        m_sheet.prompt = m_state.asks ? toText(m_state.prompt) : QString();
        m_sheet.secretPrompt = m_state.asksSecret;
        m_sheet.expectedMs = m_view.forecast().usualMs(m_index);
        if (m_state.ran() && m_state.state != ItemState::Running) {
            m_sheet.tookMs = m_state.end.durationMs;
            if (m_sheet.machineDoes) m_sheet.ended = endWord(m_state.end);
            m_sheet.directory = toText(m_state.end.directory);
            for (const std::string& note : {m_state.end.problem, m_state.end.stateLost})
                if (!note.empty()) m_sheet.notes << toText(note);
        }
        if (m_item.kind == ItemKind::Wait && m_state.state == ItemState::Running) m_sheet.endsMs = m_state.begunMs + std::int64_t{m_item.seconds} * 1000;
        if (m_state.state == ItemState::Settled && m_state.outcome == Outcome::None) m_sheet.endsMs = m_state.nextMs;
    }

    /// What it says to people, and what became of it for each of them.
    void tellMessage()
    {
        if (!plan::tellsSomebody(m_item)) return;
        const journal::WatchRecord& watch = m_record.watch;
        const auto said = watch.announcements.find(m_item.id);
        if (!watch.addressees.empty()) m_sheet.message = toText(said == watch.announcements.end() ? session::messageText(m_record, m_index) : said->second.text);
        QStringList to;
        for (const std::string& one : watch.addressees) to << toText(one);
        m_sheet.addressees = to.join(QStringLiteral(", "));
        for (const auto& [key, sent] : journal::messagesOf(watch, m_item.id)) m_sheet.notes << messageNote(toText(std::get<2>(key)), sent);
    }

    /// "Roll back if the smoke test fails": who is asked that has to read what the test has printed.
    void tellPrintedBefore()
    {
        if (m_sheet.isCommand || m_item.kind == ItemKind::Wait) return;
        const auto printed = [&](std::uint32_t i) { return plan::isJob(m_record.itemAt(i)) && m_record.itemAt(i).rollback == m_item.rollback && m_record.items[i].state == ItemState::Settled && m_record.items[i].end.outputBytes > 0; };
        for (std::uint32_t i = m_index; i-- > 0 && m_sheet.printedBefore == plan::none;)
            if (printed(i)) m_sheet.printedBefore = i;
    }

    [[nodiscard]] static QString messageNote(const QString& to, const journal::NotificationRecord& sent)
    {
        switch (sent.state) {
        case journal::NotifyState::Begun: return SheetWords::tr("Being sent to %1").arg(to);
        case journal::NotifyState::Sent: return SheetWords::tr("Sent to %1 at %2").arg(to, wallTime(sent.atMs));
        case journal::NotifyState::Failed: return SheetWords::tr("Not sent to %1, and tried again: %2").arg(to, toText(sent.problem));
        case journal::NotifyState::Refused: return SheetWords::tr("Not sent to %1: %2").arg(to, toText(sent.problem));
        case journal::NotifyState::Unknown: break;
        }
        return SheetWords::tr("Nobody knows whether %1 has got it: %2").arg(to, toText(sent.problem));
    }

    [[nodiscard]] journal::Drive drive() const { return m_state.drive.value_or(m_record.drive); }

    std::vector<Act> acts()
    {
        if (m_record.stage == journal::Stage::Ended || m_record.stage == journal::Stage::Empty) return {};
        std::vector<Act> made;
        const engine::Advice& advice = m_view.advice();
        if (advice.item == m_index && advice.wanted != Wanted::Nothing) wanted(made, advice);
        else if (m_state.state == ItemState::Running) made = {m_item.kind == ItemKind::Wait ? Act::Skip : Act::Stop};
        else if (!m_state.over() && signoff::needsSignatures(m_record, m_index)) made = {Act::Sign};
        else if ((m_item.kind == ItemKind::Task || m_item.kind == ItemKind::SignOff) && !m_state.over() && m_item.rollback == plan::none) made = {Act::Yes, Act::No};
        if (m_state.asks && std::find(made.begin(), made.end(), Act::Type) == made.end()) made.insert(made.begin(), Act::Type);
        if (m_state.asks) made.push_back(Act::Stop);
        if (m_item.required) std::erase(made, Act::Skip);
        return made;
    }

    void wanted(std::vector<Act>& made, const engine::Advice& advice)
    {
        m_sheet.question = waitingText(m_record, advice);
        m_sheet.placeholder = toText(advice.placeholder);
        switch (advice.wanted) {
        case Wanted::Run: made = {Act::Run, Act::ByHand, Act::Skip}; break;
        case Wanted::Answer:
            if (m_item.kind == ItemKind::Gate) m_sheet.meaning = meaningOfGate();
            made = m_item.kind == ItemKind::Gate ? std::vector{Act::Yes, Act::No} : std::vector{Act::Yes, Act::No, Act::Skip};
            if (!m_sheet.valueWanted.isEmpty()) made.insert(made.begin(), Act::SeenValue);
            if (!m_sheet.message.isEmpty()) made.insert(made.begin(), Act::Tell);
            break;
        case Wanted::Result:
            made = {Act::GiveResult, Act::No, Act::Skip};
            if (plan::isJob(m_item) && !m_item.byHand && m_record.drive != journal::Drive::Hand) made.insert(made.begin() + 1, Act::Here);
            break;
        case Wanted::Value: made = {Act::Bind, Act::Skip}; break;
        case Wanted::Choice:
            m_sheet.meaning = SheetWords::tr("One of these ways is done, and the others are left out.");
            made = {Act::ChooseThis};
            break;
        case Wanted::Decision: decision(made); break;
        case Wanted::Release:
            m_sheet.meaning = whyHeld();
            made = {Act::Release};
            break;
        case Wanted::Window:
            m_sheet.meaning = SheetWords::tr("Waits for %1.").arg(m_sheet.question);
            made = {Act::BeginAnyway};
            break;
        case Wanted::Limit: breach(made, advice); break;
        case Wanted::Input: made = {Act::Type}; break;
        case Wanted::Signature: made = {Act::Sign}; break;
        case Wanted::Poll:
            made = {Act::Vote, Act::Decide};
            if (const auto* poll = m_record.signing.openPoll(); poll != nullptr && signoff::boardOf(*poll, m_view.nowMs()).waiting == 0) std::swap(made[0], made[1]);
            break;
        case Wanted::Nothing: break;
        }
    }

    /// Who lets it go on has to know what it was held for.
    [[nodiscard]] QString whyHeld() const
    {
        if (QString no = standingNoText(m_record); !no.isEmpty()) return no;
        if (!m_record.held) return toText(m_state.holdReason);
        const QString by = inLine(m_record.heldBy, 40);
        return m_record.heldReason.empty() ? SheetWords::tr("Held by %1, without a reason.").arg(by) : SheetWords::tr("Held by %1: %2").arg(by, toText(m_record.heldReason));
    }

    /// "Roll back if the smoke test fails. Go?" could be read both ways.
    [[nodiscard]] QString meaningOfGate() const
    {
        switch (m_item.action) {
        case plan::GateAction::Rollback: return SheetWords::tr("Go: there is no reason to roll back, and the release goes on. No-go: it rolls back.");
        case plan::GateAction::Abort: return SheetWords::tr("Go: there is no reason to stop, and the release goes on. No-go: it ends here.");
        default: return SheetWords::tr("Go: nothing speaks against it, and the release goes on. No-go: it stands here until somebody decides.");
        }
    }

    /// What runs goes on until somebody decides.
    void breach(std::vector<Act>& made, const engine::Advice& advice)
    {
        if (advice.limit < m_record.procedure->limits.size()) {
            m_sheet.limit = m_record.procedure->limits[advice.limit].id;
            m_sheet.meaning = SheetWords::tr("Breached: %1. The runbook says to roll back (line %2).").arg(toText(m_record.watch.limits[advice.limit].breachText())).arg(m_record.procedure->limits[advice.limit].line);
        }
        // The answer that the runbook gives stands first; who departs from it has to look for it.
        if (m_record.stage == journal::Stage::Forward) made.push_back(Act::Back);
        made.push_back(Act::AcceptBreach);
        if (m_state.state == ItemState::Running && m_item.kind != ItemKind::Wait) made.push_back(Act::Stop);
        made.push_back(Act::End);
    }

    void decision(std::vector<Act>& made)
    {
        const bool forward = m_record.stage == journal::Stage::Forward;
        // What somebody has refused to sign is theirs to approve, and nobody else's to pass over.
        if (forward && m_item.kind == ItemKind::SignOff) {
            made = {signoff::needsSignatures(m_record, m_index) ? Act::Sign : Act::Yes, Act::Back, Act::End};
            return;
        }
        const bool elsewhere = m_sheet.isCommand && !m_sheet.machineDoes, job = plan::isJob(m_item) && !elsewhere;
        if (m_state.outcome == Outcome::Inconclusive) {
            made.push_back(Act::SeenValue);
            for (const SheetCheck& check : m_sheet.checks)
                if (m_sheet.valueWanted.isEmpty() && check.verdict == journal::Verdict::Undecided) m_sheet.valueWanted = check.wanted;
        }
        if (elsewhere) made.push_back(Act::GiveResult);     // somebody did it again
        else if (job || m_item.kind == ItemKind::Wait) made.push_back(Act::Retry);
        else made.push_back(Act::Yes);      // who said no may look again and say yes
        if (job) made.push_back(Act::Edit);
        made.push_back(Act::Skip);
        if (forward) made.push_back(Act::Back);
        made.push_back(Act::Accept);
        made.push_back(Act::End);
    }

    const session::RecordView& m_view;
    const journal::Record& m_record;
    const plan::Item& m_item;
    const journal::ItemRecord& m_state;
    std::uint32_t m_index;
    ItemSheet m_sheet;
};

} // namespace

bool ItemSheet::can(Act act) const { return std::find(acts.begin(), acts.end(), act) != acts.end(); }

ItemSheet sheetOf(const session::RecordView& view, std::uint32_t item, const session::OpenRunbook* runbook)
{
    if (item >= view.record().items.size()) return {};
    return SheetMaker(view, item).make(runbook);
}

} // namespace holdpoint::items
