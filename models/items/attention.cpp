#include "models/items/attention.h"

#include "models/items/attention_alarms.h"
#include "models/items/item_mark.h"
#include "models/items/limit_words.h"
#include "models/items/timeline.h"
#include "models/items/waiting_text.h"
#include "models/items/words.h"
#include "models/session/shown_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdpoint::items {

using engine::Wanted;
using journal::ItemRecord;
using journal::ItemState;
using journal::Record;
using journal::Stage;
using plan::none;

namespace {

struct AttentionWords {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t nearHorizon = 10 * minute;
constexpr std::int64_t muchDrift = 5 * minute;
constexpr int wholeText = 300;
constexpr int mostNamed = 4;

QString told(const std::string& text, int most = wholeText) { return withLines(inLine(text, most)); }

/// Looks at everything once, matter by matter.
class Watchman {
public:
    explicit Watchman(const AttentionSource& source) : m_source(source), m_record(source.record), m_advice(source.advice) { m_facts.learn(m_record); }

    std::vector<Attention> look()
    {
        lookAtJournal();
        if (m_record.stage == Stage::Forward || m_record.stage == Stage::Back) {
            for (std::uint32_t i = 0; i < m_record.items.size(); ++i) lookAtItem(i);
            lookAtHold();
            lookAtWhatIsWaitedFor();
        }
        if (m_record.stage == Stage::Forward) {
            lookAtWayBack();
            lookAtDrift();
        }
        if (!m_record.deviations.empty()) lookAtDeviations();
        lookAtLimits();
        for (Attention& alarm : alarmsFor(m_record, m_source.nowMs)) add(std::move(alarm));
        std::stable_sort(m_found.begin(), m_found.end(), [](const Attention& a, const Attention& b) { return a.urgency < b.urgency; });
        return std::move(m_found);
    }

private:
    void lookAtJournal()
    {
        if (!m_source.trouble.isEmpty())
            add({QStringLiteral("trouble"), Urgency::Now, Mark::Failed, true, AttentionWords::tr("The journal does not work"), m_source.trouble,
                 AttentionWords::tr("Nothing new is begun: what cannot be kept is not done."), AttentionWords::tr("Look after its disk or its database. It is tried again by itself.")});
        if (m_record.oddities.empty()) return;
        add({QStringLiteral("odd %1").arg(m_record.oddities.size()), Urgency::Soon, Mark::Undecided, true, AttentionWords::tr("The journal tells of something that cannot be"), told(m_record.oddities.back()),
             AttentionWords::tr("What is shown may not be what was done."), AttentionWords::tr("Read the journal around it, and ask whoever drove the release then.")});
    }

    // --- items ---

    void lookAtItem(std::uint32_t i)
    {
        const ItemFacts facts = m_facts.of(m_record, i);
        const bool onItsWay = m_record.stage == Stage::Back ? facts.onWayBack : m_record.itemAt(i).rollback == none;
        if (!onItsWay && !m_record.busy.contains(i)) return;
        const Mark mark = markOf(m_record, m_advice, i, facts);
        const ItemRecord& state = m_record.items[i];
        if (state.asks && state.state == ItemState::Running) return addAsking(i);
        switch (mark) {
        case Mark::Failed: return addUnpassed(i, mark, AttentionWords::tr("%1 failed"));
        case Mark::Unknown: return addUnpassed(i, mark, AttentionWords::tr("%1: nobody knows whether it was done"));
        case Mark::Undecided: return addUnpassed(i, mark, AttentionWords::tr("%1: nobody can tell whether it went well"));
        case Mark::Cancelled: return addUnpassed(i, mark, AttentionWords::tr("%1 was stopped"));
        case Mark::Retrying: return addRetrying(i);
        case Mark::Running: return lookWhetherOverdue(i);
        default: return;
        }
    }
    [[nodiscard]] QString stands(std::uint32_t i) const
    {
        if (m_record.stage == Stage::Back) return AttentionWords::tr("The rollback stands here until somebody decides.");
        const plan::Item& item = m_record.itemAt(i);
        if (item.kind == plan::ItemKind::Gate && item.action == plan::GateAction::Rollback) return AttentionWords::tr("The runbook says to roll back.");
        if (item.kind == plan::ItemKind::Gate && item.action == plan::GateAction::Abort) return AttentionWords::tr("The runbook says to abort.");
        return AttentionWords::tr("The release stands here until somebody decides.");
    }
    void addUnpassed(std::uint32_t i, Mark mark, const QString& what)
    {
        const ItemRecord& state = m_record.items[i];
        add({key("unpassed", i), Urgency::Now, mark, true, what.arg(nameOf(m_record.itemAt(i))), told(state.why), stands(i), wayOn(m_record.itemAt(i)), state.settledMs, i});
    }
    /// In the words of the buttons that the step has.
    [[nodiscard]] static QString wayOn(const plan::Item& item)
    {
        if (item.kind == plan::ItemKind::SignOff) return AttentionWords::tr("Mend what was found and let it be approved, roll back, or end the release.");
        if (item.kind == plan::ItemKind::Gate) return AttentionWords::tr("Look again and say go, roll back, or pass it with a reason.");
        if (item.kind == plan::ItemKind::Task) return item.required ? AttentionWords::tr("Do it and tick it, or roll back: it may not be skipped.") : AttentionWords::tr("Do it and tick it, skip it with a reason, or roll back.");
        return item.required ? AttentionWords::tr("Retry, fix and continue, or roll back: it may not be skipped.") : AttentionWords::tr("Retry, fix and continue, skip with a reason, or roll back.");
    }
    void addAsking(std::uint32_t i)
    {
        const ItemRecord& state = m_record.items[i];
        add({key("asks", i), Urgency::Now, Mark::Asking, true, AttentionWords::tr("%1 asks: %2").arg(nameOf(m_record.itemAt(i)), inLine(state.prompt, 60)), told(state.prompt),
             AttentionWords::tr("It goes on when somebody has typed an answer."), AttentionWords::tr("Answer it beside its output."), 0, i});
    }
    void addRetrying(std::uint32_t i)
    {
        const ItemRecord& state = m_record.items[i];
        add({key("retrying", i), Urgency::Soon, Mark::Retrying, false, AttentionWords::tr("%1 has failed and is tried again").arg(nameOf(m_record.itemAt(i))), told(state.why),
             state.nextMs == 0 ? QString() : AttentionWords::tr("The next try begins at %1.").arg(wallTime(state.nextMs)), AttentionWords::tr("Nothing yet. Decide when no try is left."), state.settledMs, i});
    }
    /// A watch that is not looked at when it should be, or a command that takes much longer than it usually does.
    void lookWhetherOverdue(std::uint32_t i)
    {
        const plan::Item& item = m_record.itemAt(i);
        const ItemRecord& state = m_record.items[i];
        if (state.state == ItemState::Settled) {
            if (state.nextMs == 0 || m_source.nowMs < state.nextMs + std::int64_t{std::max(item.every, 1)} * 1000) return;
            return add({key("overdue", i), Urgency::Now, Mark::Undecided, true, AttentionWords::tr("%1 is overdue").arg(nameOf(item)), AttentionWords::tr("It should have been looked at again at %1.").arg(wallTime(state.nextMs)),
                        AttentionWords::tr("What happens meanwhile is seen by nobody."), AttentionWords::tr("See whether somebody drives the release, and look yourself."), state.nextMs, i});
        }
        if (item.kind != plan::ItemKind::Wait && !item.background) lookWhetherSlow(i);
    }
    /// What nobody knows anything of is not late.
    void lookWhetherSlow(std::uint32_t i)
    {
        const plan::Item& item = m_record.itemAt(i);
        const std::int64_t begun = m_record.items[i].begunMs, usual = m_source.forecast.usualMs(i), late = begun + std::max(usual * 2, usual + minute);
        if (begun == 0 || usual < 0 || m_source.nowMs < late) return;
        const bool written = m_source.forecast.sourceOf(i) == session::KnownFrom::Runbook;
        add({key("slow", i), Urgency::Soon, Mark::Undecided, true, (written ? AttentionWords::tr("%1 takes longer than the runbook says") : AttentionWords::tr("%1 takes longer than usual")).arg(nameOf(item)),
             (written ? AttentionWords::tr("By the runbook it takes about %1, and it runs since %2.") : AttentionWords::tr("In earlier releases it took %1, and it runs since %2.")).arg(stretch(usual), wallTime(begun)),
             item.timeout > 0 ? AttentionWords::tr("It is stopped after %1.").arg(stretch(std::int64_t{item.timeout} * 1000)) : AttentionWords::tr("Nothing stops it by itself."),
             AttentionWords::tr("Read what it prints. Stop it if it hangs."), late, i});
    }

    // --- the release ---

    void lookAtHold()
    {
        if (!m_record.held || m_record.stage != Stage::Forward) return;
        const QString by = inLine(m_record.heldBy, 40);
        add({QStringLiteral("hold %1").arg(m_source.holds.stretches().size()), Urgency::Now, Mark::Held, false, AttentionWords::tr("The release is held"),
             m_record.heldReason.empty() ? AttentionWords::tr("Held by %1, without a reason.").arg(by) : AttentionWords::tr("Held by %1: %2").arg(by, told(m_record.heldReason)),
             AttentionWords::tr("Nothing new is begun. Watches go on, and a rollback is possible."), m_record.signing.standingNo() == nullptr ? AttentionWords::tr("End the hold when its reason is gone.") : AttentionWords::tr("Ask for GO or NO-GO again, or go on against it with a reason."), m_source.holds.sinceMs(), m_advice.item});
    }
    void lookAtWhatIsWaitedFor()
    {
        const bool told = std::any_of(m_found.begin(), m_found.end(), [this](const Attention& found) { return found.item == m_advice.item && found.urgency == Urgency::Now; });
        if (m_advice.wanted == Wanted::Nothing || m_advice.item >= m_record.items.size() || told) return;
        const plan::Item& item = m_record.itemAt(m_advice.item);
        // When something else is waited for at the same place, that is another matter, which begins then.
        Attention wanted{key("wanted", m_advice.item) + QStringLiteral(" %1").arg(static_cast<int>(m_advice.wanted)), Urgency::Now, markOf(m_record, m_advice, m_advice.item, m_facts.of(m_record, m_advice.item)), false};
        wanted.item = m_advice.item;
        wanted.cause = inQuotes(item.text, wholeText);
        wanted.consequence = m_record.stage == Stage::Back ? AttentionWords::tr("The rollback waits.") : AttentionWords::tr("The release waits.");
        sayWhatIsWanted(wanted, item);
        add(std::move(wanted));
    }
    void sayWhatIsWanted(Attention& wanted, const plan::Item& item) const
    {
        const QString line = QString::number(item.line);
        switch (m_advice.wanted) {
        case Wanted::Run:
            wanted.what = AttentionWords::tr("%1 waits for the word to run").arg(nameOf(item));
            wanted.action = AttentionWords::tr("Read it, and run it.");
            break;
        case Wanted::Answer:
            wanted.what = item.kind == plan::ItemKind::SignOff && !item.role.empty() ? AttentionWords::tr("%1 is asked to sign off").arg(inLine(item.role, 60))
                : item.kind == plan::ItemKind::Gate ? AttentionWords::tr("Gate of line %1 waits for yes or no").arg(line) : AttentionWords::tr("Task of line %1 waits to be ticked").arg(line);
            wanted.action = AttentionWords::tr("Answer it.");
            break;
        case Wanted::Result:
            wanted.what = AttentionWords::tr("%1 is done by hand").arg(nameOf(item));
            wanted.action = AttentionWords::tr("Do it there, and say what came out.");
            break;
        case Wanted::Value:
            wanted.what = AttentionWords::tr("A value is missing: %1").arg(inLine(m_advice.placeholder, 60));
            wanted.action = AttentionWords::tr("Give it its value.");
            break;
        case Wanted::Choice:
            wanted.what = AttentionWords::tr("One of several ways has to be chosen, line %1").arg(line);
            wanted.action = AttentionWords::tr("Choose one.");
            break;
        case Wanted::Release:
            wanted.what = AttentionWords::tr("The release holds before line %1").arg(line);
            wanted.cause = told(m_record.items[m_advice.item].holdReason);
            wanted.action = AttentionWords::tr("Give the word to go on.");
            break;
        case Wanted::Limit:
            wanted.what = AttentionWords::tr("A limit was breached, and the runbook says to roll back");
            wanted.cause = waitingText(m_record, m_advice);
            wanted.action = AttentionWords::tr("Roll back, or accept the breach with a reason.");
            break;
        case Wanted::Signature:
            wanted.what = AttentionWords::tr("A signature is needed, line %1").arg(line);
            if (const auto asked = m_record.signing.asked.find(item.id); asked != m_record.signing.asked.end()) wanted.sinceMs = asked->second.atMs;
            wanted.cause = waitingText(m_record, m_advice);
            wanted.action = AttentionWords::tr("Whose role it is signs, or refuses with a reason.");
            break;
        case Wanted::Poll:
            wanted.what = AttentionWords::tr("A go/no-go poll is open");
            if (const journal::PollRecord* poll = m_record.signing.openPoll(); poll != nullptr) wanted.sinceMs = poll->askedMs;
            wanted.cause = waitingText(m_record, m_advice);
            wanted.action = AttentionWords::tr("Answer it, or decide it.");
            break;
        case Wanted::Window:
            wanted.what = AttentionWords::tr("The release may not begin yet");
            wanted.cause = waitingText(m_record, m_advice);
            wanted.action = AttentionWords::tr("Wait for the window, or begin all the same with a reason.");
            break;
        default:
            wanted.what = AttentionWords::tr("%1 needs somebody").arg(nameOf(item));
            wanted.cause = waitingText(m_record, m_advice);
            wanted.action = AttentionWords::tr("Decide what becomes of it.");
            break;
        }
    }

    void lookAtWayBack()
    {
        const session::Outlook& outlook = m_source.forecast.outlook;
        // That there are several is no reason to believe that there is none.
        const bool several = outlook.problem.english().starts_with("there is more than one way back");
        if (!outlook.problem.empty())
            add({QStringLiteral("no way back"), Urgency::Know, Mark::Undecided, false, several ? AttentionWords::tr("Of several ways back one has to be named") : AttentionWords::tr("There is no way back from here"), inLine(session::shownText(outlook.problem).toStdString(), wholeText), AttentionWords::tr("A rollback cannot be begun with one word."),
                 AttentionWords::tr("Know what you would do before you go on.")});
        if (!outlook.noReturn.empty())
            return add({QStringLiteral("no return"), Urgency::Soon, Mark::Undecided, true, AttentionWords::tr("The release is past a point of no return"), AttentionWords::tr("%1 has run.").arg(nameOf(*m_record.procedure, outlook.noReturn)),
                        AttentionWords::tr("A rollback does not bring back what was before."), AttentionWords::tr("Go forward, or roll back knowing what is lost.")});
        if (!outlook.fits())
            add({QStringLiteral("back too long"), Urgency::Soon, Mark::Undecided, true, AttentionWords::tr("A rollback would take longer than promised"),
                 AttentionWords::tr("It takes about %1; promised are %2.").arg(stretch(outlook.backMs), stretch(std::int64_t{outlook.budget} * 1000)), AttentionWords::tr("A rollback would end too late."), AttentionWords::tr("Decide whether to go on.")});
        if (outlook.horizonMs == 0 || m_source.nowMs < outlook.horizonMs - nearHorizon) return;
        const bool passed = m_source.nowMs > outlook.horizonMs;
        add({QStringLiteral("horizon %1").arg(told(outlook.horizonWhy)), Urgency::Soon, Mark::Undecided, true, passed ? AttentionWords::tr("The rollback horizon is passed") : AttentionWords::tr("The rollback horizon is near"),
             AttentionWords::tr("At %1: %2.").arg(wallTime(outlook.horizonMs), told(outlook.horizonWhy)), AttentionWords::tr("Later a rollback ends too late, or leads nowhere."), AttentionWords::tr("Decide before it whether to go on.")});
    }
    void lookAtDrift()
    {
        if (m_source.driftMs < muchDrift) return;
        add({QStringLiteral("drift"), Urgency::Soon, Mark::Waiting, true, AttentionWords::tr("The release is behind its plan"),
             AttentionWords::tr("%1: ends about %2, planned %3.").arg(driftInWords(m_source.driftMs), shortWallTime(m_source.projectedEndMs), shortWallTime(m_source.plannedEndMs)),
             AttentionWords::tr("Whoever waits for its end waits longer."), AttentionWords::tr("Tell them, or cut what can be cut.")});
    }
    void lookAtDeviations()
    {
        const journal::Deviation& last = m_record.deviations.back();
        const std::size_t count = m_record.deviations.size();
        const QString who = AttentionWords::tr("The last: %1 by %2").arg(told(last.what), inLine(last.by, 40));
        add({QStringLiteral("deviations"), Urgency::Know, Mark::Overridden, false,
             count == 1 ? AttentionWords::tr("1 deviation from the runbook so far") : AttentionWords::tr("%n deviations from the runbook so far", nullptr, static_cast<int>(count)),
             last.reason.empty() ? AttentionWords::tr("%1.").arg(who) : AttentionWords::tr("%1: %2").arg(who, told(last.reason)), AttentionWords::tr("The report names each of them."), AttentionWords::tr("Nothing now."), 0,
             last.item.empty() ? none : m_record.procedure->indexOf(last.item)});
    }
    void lookAtLimits()
    {
        if (m_record.stage == Stage::Ended) return;
        QStringList toVerify;
        for (const plan::ProcedureLimit& limit : m_record.procedure->limits) {
            const std::uint32_t index = m_record.procedure->limitNamed(limit.id);
            const bool watched = m_record.watch.sources.contains(limit.metric) || (index < m_record.watch.limits.size() && m_record.watch.limits[index].judged);
            const std::size_t before = m_found.size();
            if (!watched) lookAtUnwatched(toVerify, nameOf(limit), limit.line, limit.action, limit.window);
            if (m_found.size() > before) m_found.back().limitId = limit.id;      // who looks at it may say what they see
        }
        // Before a release has begun, and in one of an older Holdpoint, the runbook alone knows them.
        if (m_record.procedure->limits.empty() && m_source.plan)
            for (const plan::Limit* limit : plan::limitsToWatch(*m_source.plan)) lookAtUnwatched(toVerify, nameOf(*limit), limit->line, limit->action, limit->window.value);
        addToVerify(toVerify);
    }
    /// What is only to be verified would bury what acts.
    void lookAtUnwatched(QStringList& toVerify, const QString& name, std::uint32_t line, plan::LimitAction action, std::int32_t window)
    {
        if (!plan::isActedUpon(action)) {
            toVerify += name;
            return;
        }
        const QString then = wordOf(action);
        add({QStringLiteral("limit %1").arg(m_unwatched++), Urgency::Know, Mark::Aside, false, AttentionWords::tr("Not watched: %1").arg(name), AttentionWords::tr("Nothing measures it here. Line %1 of the runbook.").arg(line),
             then.isEmpty() ? QString() : AttentionWords::tr("Once it is passed: %1.").arg(then),
             window == plan::Seconds::unknown ? AttentionWords::tr("Look at it yourself, step by step.") : AttentionWords::tr("Look at it yourself at least every %1.").arg(stretch(std::int64_t{window} * 1000))});
    }
    void addToVerify(const QStringList& names)
    {
        if (names.empty()) return;
        QStringList first = names.mid(0, mostNamed);
        if (names.size() > mostNamed) first += AttentionWords::tr("…");
        add({QStringLiteral("limits to verify"), Urgency::Know, Mark::Aside, false,
             names.size() == 1 ? AttentionWords::tr("Not watched: 1 value to verify") : AttentionWords::tr("Not watched: %n values to verify", nullptr, static_cast<int>(names.size())),
             first.join(AttentionWords::tr("; ")), AttentionWords::tr("Nothing is done by itself about them."), AttentionWords::tr("Verify them where the runbook says so.")});
    }

    [[nodiscard]] QString key(const char* what, std::uint32_t i) const { return QStringLiteral("%1 %2/%3").arg(QLatin1String(what)).arg(i).arg(m_record.items[i].attempt); }
    void add(Attention attention) { m_found.push_back(std::move(attention)); }

    const AttentionSource& m_source;
    const Record& m_record;
    const engine::Advice& m_advice;
    FactIndex m_facts;
    std::vector<Attention> m_found;
    int m_unwatched = 0;
};

} // namespace

QString wordOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Now: return AttentionWords::tr("act now");
    case Urgency::Soon: return AttentionWords::tr("look soon");
    case Urgency::Know: return AttentionWords::tr("to know");
    }
    return {};
}

std::vector<Attention> attentionOf(const AttentionSource& source) { return Watchman(source).look(); }

} // namespace holdpoint::items
