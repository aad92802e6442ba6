#include "models/journal/record.h"

#include "models/journal/fold_hold.h"
#include "models/journal/fold_limits.h"
#include "models/journal/fold_signing.h"
#include "models/journal/outcome_time.h"

#include <algorithm>
#include <utility>

namespace holdpoint::journal {

namespace {

/// Takes one event into the record. Each event has its own few lines here, and nothing else changes a record.
class Folder {
public:
    Folder(Record& record, const Event& event) : m_record(record), m_event(event), m_watch(record, event), m_signing(record, event), m_hold(record, event) {}

    void take()
    {
        const std::string type(typeOf(m_event.body));
        if (m_record.stage == Stage::Empty && !std::holds_alternative<Started>(m_event.body)) return odd(type + " before the beginning");
        if (m_record.stage == Stage::Ended && !isFact() && !goesBackAfterAll()) return odd(type + " after the end");
        std::visit([this](const auto& body) { m_signing.see(body); }, m_event.body);
        std::visit(*this, m_event.body);
    }

    void operator()(const Started& e)
    {
        if (m_record.stage != Stage::Empty || !e.procedure) return odd("started twice, or without a plan");
        m_record.stage = Stage::Forward;
        m_record.procedure = e.procedure;
        m_record.items.resize(e.procedure->items.size());
        for (std::uint32_t i = 0; i < e.procedure->items.size(); ++i)
            for (const std::uint32_t choice : {e.procedure->items[i].choice, e.procedure->items[i].outerChoice})
                if (choice != 0) m_record.choices[choice].push_back(i);
        m_record.watch.limits.resize(e.procedure->limits.size());
        m_signing.begin();
        moveOn();
        m_record.file = e.file;
        m_record.directory = e.directory;
        m_record.drive = e.drive;
        m_record.rehearsal = e.rehearsal;
        m_record.startedMs = m_event.atMs;
        m_record.zoneMinutes = e.zoneMinutes;
        m_record.responsible = m_record.startedBy = m_event.actor;
    }
    void operator()(const Bound& e) { m_record.values[e.name] = {e.value, e.secret}; }

    void operator()(const Begun& e)
    {
        ItemRecord* item = find(e.item);
        if (!item) return;
        const bool busy = item->state == ItemState::Running || item->state == ItemState::Reported;
        if (busy || item->over() || e.attempt == 0 || e.attempt != item->attempt + 1) return odd(e.item + " was begun out of turn");
        item->state = ItemState::Running;
        m_record.workBegun = true;
        m_record.busy.insert(indexOf(*item));
        m_record.called.erase(indexOf(*item));
        item->outcome = Outcome::None;
        item->attempt = e.attempt;
        item->begunMs = m_event.atMs;
        if (item->firstBegunMs == 0) item->firstBegunMs = m_event.atMs;
        item->stopAsked = item->asks = false;
        item->outputKept = 0;
        item->decision.reset();
        item->machine = m_record.driver.machine;
        item->place = m_record.driver.place;
        item->text = e.text;
        item->why.clear();
        m_watch.watchWhatIsReached();   // of steps side by side a later one may begin first
    }
    void operator()(const OutputKept& e)
    {
        ItemRecord* item = find(e.item);
        if (item && e.attempt == item->attempt) item->outputKept = e.from + e.bytes;
    }
    void operator()(const Ended& e)
    {
        ItemRecord* item = find(e.item);
        if (!item) return;
        if (item->state != ItemState::Running || e.attempt != item->attempt) return odd(e.item + " ended without having been begun");
        item->state = ItemState::Reported;
        item->asks = false;
        item->end = e;
    }
    void operator()(const Settled& e)
    {
        ItemRecord* item = find(e.item);
        if (!item) return;
        if (item->over()) return odd(e.item + " was settled twice");
        if (e.attempt != std::max<std::uint32_t>(item->attempt, 1)) return odd(e.item + " was settled by another attempt than its last one");
        const bool asItEnded = item->state == ItemState::Reported;
        item->settledMs = asItEnded ? outcomeMs(item->end, item->begunMs, item->said.empty() ? 0 : item->said.back().atMs, m_event.atMs) : m_event.atMs;
        item->state = ItemState::Settled;
        m_record.busy.erase(indexOf(*item));
        item->outcome = e.outcome;
        item->why = e.why;
        m_record.workBegun = m_record.workBegun || e.outcome == Outcome::Passed;
        item->nextMs = e.nextMs;
        item->failures = e.failures;
        item->decision.reset();
        moveOn();
    }
    void operator()(const Answered& e)
    {
        ItemRecord* item = findOpen(e.item);
        if (!item) return;
        item->said.push_back({m_event.seq, m_event.atMs, m_event.actor, e.answer, e.reason});
        item->answer = e.answer;
        item->answeredSeq = m_event.seq;
        item->answeredBy = m_event.actor;
        item->reason = e.reason;
        // What was done elsewhere and did not pass is judged anew when somebody says what came out now.
        const bool elsewhere = m_record.itemAt(indexOf(*item)).kind <= plan::ItemKind::Watch && item->drive.value_or(m_record.drive) == Drive::Hand;
        if (!elsewhere || item->state != ItemState::Settled || item->outcome == Outcome::None) return;
        item->state = ItemState::Pending;
        item->outcome = Outcome::None;
    }
    void operator()(const Decided& e)
    {
        if (const std::uint32_t limit = m_record.procedure->limitNamed(e.item); limit != plan::none) {
            if (std::string wrong = m_watch.decide(limit, e); !wrong.empty()) return odd(std::move(wrong));
            if (e.choice == Choice::Accept) m_record.deviations.push_back({m_event.seq, e.item, std::string(nameOf(e.choice)), m_event.actor, e.reason});
            return;
        }
        ItemRecord* item = findOpen(e.item);
        if (!item) return;
        item->said.push_back({m_event.seq, m_event.atMs, m_event.actor, std::string(nameOf(e.choice)), e.reason});
        item->decision = e.choice;
        if ((e.choice == Choice::Run || e.choice == Choice::Retry) && m_record.itemAt(indexOf(*item)).aside) m_record.called.insert(indexOf(*item));
        item->answeredBy = m_event.actor;
        item->reason = e.reason;
        if (e.choice == Choice::Edit) item->text = e.text;
        if (e.choice == Choice::Abort) m_record.abortedBy = m_event.actor + (e.reason.empty() ? "" : ": " + e.reason);
        if (e.choice == Choice::Edit || e.choice == Choice::Skip || e.choice == Choice::Accept)
            m_record.deviations.push_back({m_event.seq, e.item, std::string(nameOf(e.choice)), m_event.actor, e.reason});
    }
    void operator()(const StopAsked& e)
    {
        ItemRecord* item = find(e.item);
        if (!item) return;
        if (item->state != ItemState::Running || item->attempt != e.attempt) return odd(e.item + " does not run and was to be stopped");
        item->stopAsked = true;
    }
    void operator()(const Held& e)
    {
        m_hold.take(e);
        if (e.limit.empty()) return;
        if (std::string wrong = m_watch.hold(e.limit); !wrong.empty()) odd(std::move(wrong));
    }
    void operator()(const HoldSet& e)
    {
        ItemRecord* item = find(e.item);
        if (!item) return;
        item->holdHere = true;
        item->holdReason = e.reason;
    }
    /// Ends the hold of the release and, where it stands before one, that of an item.
    void operator()(const Released& e)
    {
        if (std::string against = m_signing.goOn(e.reason); !against.empty()) m_record.deviations.push_back({m_event.seq, {}, std::move(against), m_event.actor, e.reason});
        m_hold.end();
        m_watch.release();
        m_hold.passWhereItStands();
    }
    void operator()(const DriveSet& e)
    {
        if (e.item.empty()) m_record.drive = e.drive;
        else if (ItemRecord* item = find(e.item)) item->drive = e.drive;
    }
    void operator()(const RollbackBegun& e)
    {
        if (m_record.stage == Stage::Ended) {       // T has not run since
            m_record.doneForMs = std::max<std::int64_t>(m_event.atMs - m_record.endedMs, 0);
            m_record.endedMs = 0;
            m_watch.beginAnew();
        }
        m_record.stage = Stage::Back;
        m_record.called.clear();
        m_hold.end();      // a rollback never waits for what held the way forward
        m_watch.turnBack();
        m_record.rollback = e;
        m_record.rollbackMs = m_event.atMs;
        m_record.wayBack.clear();
        for (ItemRecord& item : m_record.items) item.goesBack = false;
        // Whatever else is wrong with it: who goes back does not go on.
        for (const std::string& id : e.items)
            if (const std::uint32_t index = m_record.procedure->indexOf(id); index != plan::none) m_record.wayBack.push_back(index);
            else odd(id + " is not in the plan");
        for (const std::uint32_t index : m_record.wayBack) m_record.items[index].goesBack = true;
        m_record.backCursor = 0;
        moveOn();
    }
    void operator()(const Noted& e) { m_record.notes.emplace_back(m_event.actor, e.text); }
    void operator()(const Finished& e)
    {
        m_watch.end();
        m_record.stage = Stage::Ended;
        m_record.ending = e.ending;
        m_record.endingWhy = e.why;
        if (e.ending == Ending::Done && !e.why.empty()) m_record.deviations.push_back({m_event.seq, {}, "ended its watch before its time", m_event.actor, e.why});
        m_record.endedMs = m_event.atMs;
        m_hold.end();
        m_watch.turnBack();
    }
    void operator()(const Prompted& e)
    {
        ItemRecord* item = find(e.item);
        if (!item || item->state != ItemState::Running || e.attempt != item->attempt) return;   // it asked, and ended meanwhile
        item->asks = true;
        item->asksSecret = e.secret;
        item->prompt = e.prompt;
    }
    void operator()(const Typed& e)
    {
        if (ItemRecord* item = find(e.item); item && e.attempt == item->attempt) item->asks = false;
    }
    void operator()(const Captured& e) { m_record.files.push_back({e.item, e.name, e.path, e.bytes, e.sha256, m_event.atMs}); }
    void operator()(const ClockSet& e)
    {
        for (ItemRecord& item : m_record.items) {
            const bool comesAgain = item.state == ItemState::Settled && item.outcome == Outcome::None;
            if (item.state != ItemState::Running && !comesAgain) continue;
            for (std::int64_t* time : {&item.begunMs, &item.firstBegunMs, &item.nextMs})
                if (*time != 0) *time += e.byMs;
        }
        m_watch.setClock(e.byMs);
        m_record.notes.emplace_back(m_event.actor, "the clock was set by " + std::to_string(e.byMs) + " ms");
    }
    void operator()(const WindowSet& e) { m_record.window = e; }
    void operator()(const WindowOverridden& e)
    {
        m_record.windowOverridden = true;
        m_record.deviations.push_back({m_event.seq, {}, "began outside its window", m_event.actor, e.reason});
    }
    void operator()(const DriverTook& e)
    {
        const std::string from = e.from.empty() ? "" : ", taken over from " + e.from;
        m_record.notes.emplace_back(m_event.actor, "drives from " + e.machine + from + (e.reason.empty() ? "" : ": " + e.reason));
        m_record.driver = e;
    }
    /// Where it ran stays known: who comes next has to know whether it was there.
    void operator()(const DriverLeft& e)
    {
        m_record.notes.emplace_back(m_event.actor, "drives no longer" + (e.to.empty() ? "" : ", for " + e.to) + (e.reason.empty() ? "" : ": " + e.reason));
        m_record.driver.driver.clear();
    }
    void operator()(const HandedOver& e)
    {
        m_record.responsible = e.to;
        m_record.notes.emplace_back(m_event.actor, "handed over to " + e.to + (e.text.empty() ? "" : ": " + e.text));
    }
    /// All that is about limits, sources and alarms.
    template <typename E>
        requires requires(WatchFolder watch, const E& e) { watch.take(e); }
    void operator()(const E& e)
    {
        if (std::string wrong = m_watch.take(e); !wrong.empty()) odd(std::move(wrong));
    }
    /// All that people sign and vote.
    template <typename E>
        requires requires(SigningFolder signing, const E& e) { signing.take(e); }
    void operator()(const E& e)
    {
        if (std::string wrong = m_signing.take(e); !wrong.empty()) odd(std::move(wrong));
    }
    void operator()(const PollDecided& e)
    {
        if (std::string wrong = m_signing.take(e); !wrong.empty()) odd(std::move(wrong));
        else m_hold.take(e, m_signing.takesTheNoBack(e.poll));
    }

private:
    /// What happened, and what is remarked, may be known after the end; nothing is decided any more. An alarm may outlive a release.
    [[nodiscard]] bool isFact() const
    {
        const bool ofLimits = std::visit([](const auto& e) { return requires(WatchFolder watch) { watch.take(e); }; }, m_event.body) && !std::holds_alternative<Authorised>(m_event.body) && !std::holds_alternative<Announced>(m_event.body);
        return ofLimits || std::holds_alternative<Ended>(m_event.body) || std::holds_alternative<OutputKept>(m_event.body) || std::holds_alternative<Noted>(m_event.body)
            || std::holds_alternative<DriverTook>(m_event.body) || std::holds_alternative<DriverLeft>(m_event.body)
            || std::holds_alternative<Prompted>(m_event.body) || std::holds_alternative<Captured>(m_event.body) || std::holds_alternative<ClockSet>(m_event.body)
            || std::holds_alternative<Signed>(m_event.body);
    }

    /// What was released may be taken back, also when it was thought to be done.
    [[nodiscard]] bool goesBackAfterAll() const { return m_record.ending == Ending::Done && std::holds_alternative<RollbackBegun>(m_event.body); }

    /// An item about which something may still be said.
    ItemRecord* findOpen(const std::string& id)
    {
        ItemRecord* item = find(id);
        if (!item || !item->over()) return item;
        odd(id + " is over, and was spoken about");
        return nullptr;
    }
    ItemRecord* find(std::string_view id)
    {
        const std::uint32_t index = m_record.procedure->indexOf(id);
        if (index != plan::none) return &m_record.items[index];
        odd(std::string(id) + " is not in the plan");
        return nullptr;
    }
    [[nodiscard]] std::uint32_t indexOf(const ItemRecord& item) const { return static_cast<std::uint32_t>(&item - m_record.items.data()); }

    /// What stands by is no part of the way forward, nor is the way back.
    void moveOn()
    {
        const auto& items = m_record.procedure->items;
        while (m_record.cursor < items.size() && (m_record.items[m_record.cursor].over() || items[m_record.cursor].aside || items[m_record.cursor].rollback != plan::none))
            ++m_record.cursor;
        while (m_record.backCursor < m_record.wayBack.size() && m_record.items[m_record.wayBack[m_record.backCursor]].over()) ++m_record.backCursor;
        m_watch.watchWhatIsReached();
    }
    void odd(std::string what) { m_record.oddities.push_back("event " + std::to_string(m_event.seq) + ": " + std::move(what)); }

    Record& m_record;
    const Event& m_event;
    WatchFolder m_watch;
    SigningFolder m_signing;
    HoldFolder m_hold;
};

} // namespace

void apply(Record& record, const Event& event)
{
    Folder(record, event).take();
    record.seq = event.seq;
    record.lastMs = event.atMs;
    record.hash = event.hash;
}

std::int64_t Record::clockMs(std::int64_t nowMs) const
{
    if (startedMs == 0) return 0;
    const std::int64_t until = stage == Stage::Ended ? endedMs : held ? heldSinceMs : nowMs;
    return std::max<std::int64_t>(until - startedMs - heldMs - doneForMs, 0);
}

Record fold(const std::vector<Event>& events)
{
    Record record;
    for (const Event& event : events) apply(record, event);
    return record;
}

} // namespace holdpoint::journal
