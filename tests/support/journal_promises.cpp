#include "tests/support/journal_promises.h"

#include "models/engine/choice.h"
#include "models/engine/way_back.h"

#include <set>

namespace holdpoint::tests {

using journal::Event;
using journal::Outcome;
using journal::Record;
using journal::Stage;
using plan::ItemKind;

namespace {

/// Reads a journal event by event, with the record as it was before each.
class PromiseKeeper {
public:
    std::string broken;

    void read(const Event& event)
    {
        if (event.actor == journal::engineName) lookAtBreaches(event);
        else rememberLooks(!m_othersSpeak);
        m_lookedBetween = m_othersSpeak;
        m_othersSpeak = event.actor != journal::engineName;
        if (const auto* begun = std::get_if<journal::Begun>(&event.body)) lookAtBegun(*begun);
        if (const auto* message = std::get_if<journal::Notified>(&event.body)) lookAtMessage(*message, event.atMs);
        if (const auto* set = std::get_if<journal::ClockSet>(&event.body))
            for (auto& [key, dueMs] : m_toldDue) dueMs += set->byMs;
        if (const auto* decided = std::get_if<journal::Decided>(&event.body))
            if (decided->choice == journal::Choice::Retry || decided->choice == journal::Choice::Edit || decided->choice == journal::Choice::Run) m_allowed.insert(decided->item);
        if (const auto* settled = std::get_if<journal::Settled>(&event.body)) lookAtSettled(*settled);
        if (const auto* on = std::get_if<journal::Released>(&event.body); on && m_record.signing.standingNo() != nullptr && on->reason.empty()) say("a NO-GO was passed without a reason");
        if (const auto* back = std::get_if<journal::RollbackBegun>(&event.body)) lookAtWayBack(*back);
        if (std::holds_alternative<journal::Finished>(event.body)) lookAtEnd(std::get<journal::Finished>(event.body), event);
        journal::apply(m_record, event);
        if (!m_record.oddities.empty()) say(m_record.oddities.front());
        if (!broken.empty() && m_seq == 0) m_seq = event.seq;
    }
    [[nodiscard]] std::uint64_t seq() const { return m_seq; }
    [[nodiscard]] const std::set<std::string>& announced() const { return m_announced; }
    [[nodiscard]] const Record& record() const { return m_record; }

private:
    void say(const std::string& what) { if (broken.empty()) broken = what; }

    void lookAtBegun(const journal::Begun& begun)
    {
        const std::uint32_t index = m_record.procedure->indexOf(begun.item);
        if (index == plan::none) return say("something was begun that is not in the plan");
        m_announced.insert(begun.item + '-' + std::to_string(begun.attempt));
        if (begun.attempt > 1 && m_allowed.erase(begun.item) == 0) say(begun.item + " was begun again without anybody having said so");
        if (m_record.stage == Stage::Ended) say(begun.item + " was begun after the end");
        if (m_record.stage == Stage::Back) {
            if (std::find(m_record.wayBack.begin(), m_record.wayBack.end(), index) == m_record.wayBack.end()) say(begun.item + " was begun on the way back and is no part of it");
            for (const std::uint32_t before : m_record.wayBack) {
                if (before == index) break;
                if (!m_record.items[before].over()) say(begun.item + " was begun before " + m_record.itemAt(before).id + " was over");
            }
            return;
        }
        if (m_record.itemAt(index).aside) {
            if (!m_record.called.contains(index) && begun.attempt == 1) say(begun.item + " stands by and was begun without anybody having said so");
            return;
        }
        // A watch that has begun goes on: safety does not wait for people.
        const bool watching = m_record.itemAt(index).kind == ItemKind::Watch && m_record.items[index].outcome == Outcome::None && begun.attempt > 1;
        if (m_record.held && !watching) say(begun.item + " was begun while the release was held");
        for (std::uint32_t i = 0; i < index; ++i) {
            const plan::Item& before = m_record.itemAt(i);
            const bool beside = before.lane != 0 && before.lane == m_record.itemAt(index).lane && before.step != m_record.itemAt(index).step;
            if (before.rollback == plan::none && !before.aside && !beside && !m_record.items[i].over()) say(begun.item + " was begun past " + before.id + ", which is not over");
        }
        if (m_record.itemAt(index).rollback != plan::none) say(begun.item + " is a way back and was begun on the way forward");
        if (m_record.itemAt(index).choice != 0)
            for (std::uint32_t i = 0; i < m_record.items.size(); ++i)
                if (m_record.itemAt(i).choice == m_record.itemAt(index).choice && m_record.itemAt(i).arm != m_record.itemAt(index).arm && m_record.items[i].ran())
                    say(begun.item + " was begun although another way had been taken");
    }

    /// What an item says to people has reached all of them to whom a person has sent it.
    [[nodiscard]] bool isSent(const std::string& item) const
    {
        const auto wanted = m_record.watch.announcements.find(item);
        return wanted != m_record.watch.announcements.end() && std::all_of(wanted->second.to.begin(), wanted->second.to.end(), [&](const std::string& to) { return wanted->second.reached.contains(to); });
    }

    void lookAtSettled(const journal::Settled& settled)
    {
        const std::uint32_t index = m_record.procedure->indexOf(settled.item);
        if (index == plan::none) return say("something was settled that is not in the plan");
        if (settled.outcome == Outcome::None) lookAtAgain(settled, index);
        const plan::Item& item = m_record.itemAt(index);
        if (settled.outcome == Outcome::Skipped && item.required && m_record.items[index].decision == journal::Choice::Skip) say(settled.item + " is required and was skipped");
        const bool asks = item.kind == ItemKind::Gate || item.kind == ItemKind::SignOff || item.kind == ItemKind::Task;
        if (settled.outcome == Outcome::Passed && asks && !engine::saysYes(m_record.items[index].answer) && m_record.items[index].decision != journal::Choice::Accept && !isSent(settled.item)) say(settled.item + " was passed without an answer");
    }

    /// A watch is done again by itself, and so is what the author wants to be retried; nothing else, and no more often.
    void lookAtAgain(const journal::Settled& settled, std::uint32_t index)
    {
        m_allowed.insert(settled.item);
        const plan::Item& item = m_record.itemAt(index);
        const bool watched = item.kind == ItemKind::Watch && item.every > 0;
        if (!watched && m_record.items[index].attempt > static_cast<std::uint32_t>(item.retries)) say(settled.item + " is tried more often than the runbook says");
    }

    /// Of a step that did nothing there is nothing to undo, and of several the last one is undone first.
    void lookAtWayBack(const journal::RollbackBegun& back)
    {
        std::uint32_t last = plan::none;
        bool widerSeen = false;
        for (const std::string& id : back.items) {
            const std::uint32_t index = m_record.procedure->indexOf(id);
            if (index == plan::none || m_record.itemAt(index).rollback == plan::none) return say(id + " is on the way back and is no part of one");
            const plan::RollbackProcedure& rollback = m_record.procedure->rollbacks[m_record.itemAt(index).rollback];
            if (rollback.scope != plan::RollbackScope::Step) {
                widerSeen = true;
                continue;
            }
            if (widerSeen) say(id + " undoes a step after the whole was undone");
            if (last != plan::none && rollback.step > last) say(id + " undoes a step before a later one");
            last = rollback.step;
            if (!stepDid(rollback.step)) say(id + " undoes a step of which nothing was done");
        }
    }

    [[nodiscard]] bool stepDid(std::uint32_t step) const
    {
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i)
            if (m_record.itemAt(i).step == step && m_record.itemAt(i).rollback == plan::none && (m_record.items[i].ran() || m_record.items[i].outcome == Outcome::Passed)) return true;
        return false;
    }

    /// A breach that may roll back by itself does so at once, in whatever state the release is; and nothing else does.
    void lookAtBreaches(const Event& event)
    {
        const bool decides = std::holds_alternative<journal::Begun>(event.body) || std::holds_alternative<journal::Settled>(event.body) || std::holds_alternative<journal::StopAsked>(event.body)
            || std::holds_alternative<journal::Held>(event.body) || std::holds_alternative<journal::Finished>(event.body);
        const bool back = std::holds_alternative<journal::RollbackBegun>(event.body);
        if (m_record.stage != Stage::Forward || !m_record.abortedBy.empty() || (!decides && !back)) return;
        const std::string due = limitThatFires();
        if (decides && !due.empty()) say("the limit " + due + " was breached with authority, and the release did something else than to go back");
        if (back && due.empty() && !aGateSaysSo()) say("the release went back by itself, and nobody had given the authority");
    }

    /// A limit whose breach has authority and one way back.
    [[nodiscard]] std::string limitThatFires() const
    {
        for (std::size_t i = 0; i < m_record.watch.limits.size(); ++i) {
            const journal::LimitRecord& limit = m_record.watch.limits[i];
            if (!limit.open || limit.authorisedBy.empty() || m_record.procedure->limits[i].action != plan::LimitAction::Rollback || !m_record.workBegun) continue;
            if (const auto way = engine::planWayBack(m_record, {}, {}); way && !way->items.empty()) return m_record.procedure->limits[i].id;
        }
        return {};
    }

    [[nodiscard]] bool aGateSaysSo() const
    {
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i)
            if (m_record.itemAt(i).kind == ItemKind::Gate && m_record.itemAt(i).action == plan::GateAction::Rollback && m_record.items[i].outcome == Outcome::Failed) return true;
        return false;
    }

    /// An alarm is told once, and again only where the journal says that it was surely not sent.
    void lookAtMessage(const journal::Notified& message, std::int64_t atMs)
    {
        if (message.state != journal::NotifyState::Begun) return;
        if (message.alarm.ends_with(journal::overdueAlarm({}))) return lookAtOverdue(message, atMs);
        const auto last = m_record.watch.notifications.find({message.alarm, message.channel, message.to});
        if (const std::string item = journal::itemOfMessage(message.alarm); !item.empty()) {
            const auto wanted = m_record.watch.announcements.find(item);
            if (wanted == m_record.watch.announcements.end()) return say(message.to + " was sent what " + item + " says, and nobody had said so");
            if (last != m_record.watch.notifications.end() && last->second.alarmSeq == wanted->second.seq && last->second.state != journal::NotifyState::Failed) say(message.to + " was sent what " + item + " says a second time");
            if (wanted->second.reached.contains(message.to)) say(message.to + " had what " + item + " says, and was sent it again");
            return;
        }
        const auto alarm = m_record.watch.alarms.find(message.alarm);
        // It may be over by the time at which the journal has this: another terminal can be faster.
        if (alarm == m_record.watch.alarms.end() || alarm->second.seq == 0) return say(message.to + " was told about " + message.alarm + ", which never was an alarm");
        if (last == m_record.watch.notifications.end() || last->second.alarmSeq != alarm->second.seq) return;
        if (last->second.state != journal::NotifyState::Failed) say(message.to + " was told about " + message.alarm + " a second time");
    }

    /// That nobody has looked is told only where somebody had to, and once for each time that they had to.
    void lookAtOverdue(const journal::Notified& message, std::int64_t atMs)
    {
        const std::string about = message.to + " was told about " + message.alarm;
        const std::uint32_t index = m_record.procedure->limitNamed(message.alarm.substr(0, message.alarm.size() - journal::overdueAlarm({}).size()));
        if (index == plan::none) return say(about + ", which is no limit");
        // What somebody says in the very moment in which the message is kept comes too late to stop it.
        const std::int64_t dueNow = lookDueMs(index);
        const std::int64_t dueMs = (dueNow == 0 || atMs <= dueNow) && m_lookedBetween ? m_dueBefore[index] : dueNow;
        if (dueMs == 0 || atMs <= dueMs) return say(about + ", and no look was due");
        const auto alarm = m_record.watch.alarms.find(message.alarm);
        const auto before = m_knownBefore.find(message.alarm);
        const bool knownJustNow = m_lookedBetween && (before == m_knownBefore.end() || before->second < dueMs);
        if (alarm != m_record.watch.alarms.end() && alarm->second.acknowledgedMs >= dueMs && !knownJustNow) return say(about + ", of which somebody knew");
        const journal::NotificationKey key{message.alarm, message.channel, message.to};
        const auto told = m_toldDue.find(key);
        const bool again = told != m_toldDue.end() && told->second == dueMs;
        if (again && m_record.watch.notifications.at(key).state != journal::NotifyState::Failed) say(about + " a second time");
        m_toldDue[key] = dueMs;
    }

    void rememberLooks(bool anew)
    {
        const std::size_t limits = m_record.procedure ? m_record.watch.limits.size() : 0;
        if (anew) m_knownBefore.clear();
        if (anew) m_dueBefore.clear();
        m_dueBefore.resize(limits);
        for (std::uint32_t i = 0; i < limits; ++i)
            if (m_dueBefore[i] == 0) m_dueBefore[i] = lookDueMs(i);
        for (const auto& [name, alarm] : m_record.watch.alarms) m_knownBefore.try_emplace(name, alarm.acknowledgedMs);
    }

    /// When somebody has to look at a limit the next time; 0: nobody has to.
    [[nodiscard]] std::int64_t lookDueMs(std::uint32_t index) const
    {
        const plan::ProcedureLimit& planned = m_record.procedure->limits[index];
        const journal::LimitRecord& limit = m_record.watch.limits[index];
        const std::int32_t every = planned.every > 0 ? planned.every : planned.window;
        const bool wakes = planned.action != plan::LimitAction::None && planned.action != plan::LimitAction::Verify && planned.action != plan::LimitAction::Target;
        if (every <= 0 || !wakes || limit.watchedSinceMs == 0 || m_record.stage == Stage::Ended) return 0;
        return std::max(limit.seenMs, limit.watchedSinceMs) + std::int64_t{every} * 1000;
    }

    /// What a person looks at and the runbook says how long is not done before that time; a person alone may end it sooner.
    void lookAtWatched(std::int64_t atMs)
    {
        for (std::size_t i = 0; i < m_record.watch.limits.size(); ++i) {
            const plan::ProcedureLimit& planned = m_record.procedure->limits[i];
            const bool watched = m_record.watch.limits[i].seen && planned.lasts > 0 && planned.action != plan::LimitAction::None && m_record.watch.changedMs != 0;
            if (watched && atMs < m_record.watch.changedMs + std::int64_t{planned.lasts} * 1000) say("the end came while " + planned.id + " was to be watched");
        }
    }

    void lookAtEnd(const journal::Finished& finished, const Event& event)
    {
        if (finished.ending == journal::Ending::Done && event.actor == journal::engineName) lookAtWatched(event.atMs);
        if (finished.ending == journal::Ending::Aborted) return;
        const bool back = finished.ending == journal::Ending::RolledBack;
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i) {
            const plan::Item& item = m_record.itemAt(i);
            const bool part = back ? std::find(m_record.wayBack.begin(), m_record.wayBack.end(), i) != m_record.wayBack.end() : item.rollback == plan::none && !item.aside;
            if (part && !m_record.items[i].over()) say("the end came before " + item.id + " was over");
            if (m_record.items[i].state == journal::ItemState::Running) say("the end came while " + item.id + " was running");
        }
    }

    Record m_record;
    std::set<std::string> m_allowed, m_announced;
    std::map<journal::NotificationKey, std::int64_t> m_toldDue;     ///< the last time that a look was due, of which they were told
    std::vector<std::int64_t> m_dueBefore;      ///< when looks were due before the others spoke that stand just before this event
    std::map<std::string, std::int64_t> m_knownBefore;  ///< and when somebody had said that they know of an alarm
    bool m_othersSpeak = false, m_lookedBetween = false;
    std::uint64_t m_seq = 0;
};

} // namespace

std::string brokenPromise(const std::vector<Event>& events, const std::map<std::string, int>& begun)
{
    PromiseKeeper keeper;
    for (const Event& event : events) keeper.read(event);
    if (!keeper.broken.empty()) return "event " + std::to_string(keeper.seq()) + ": " + keeper.broken;
    for (const auto& [job, times] : begun) {
        if (times != 1) return job + " was begun " + std::to_string(times) + " times";
        if (!keeper.announced().contains(job)) return job + " was begun, and the journal does not know";
    }
    if (keeper.record().stage != Stage::Ended && keeper.record().procedure->hasWork()) return "the release has no end";
    return {};
}

} // namespace holdpoint::tests
