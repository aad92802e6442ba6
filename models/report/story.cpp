#include "models/report/story.h"

#include "models/journal/outcome_time.h"
#include "models/journal/statement.h"
#include "models/report/words.h"

#include <algorithm>

namespace holdpoint::report {

using namespace journal;

namespace {

Tone toneOf(LimitState state)
{
    switch (state) {
    case LimitState::Breached: return Tone::Bad;
    case LimitState::Pending:
    case LimitState::NoData:
    case LimitState::Stale: return Tone::Doubt;
    case LimitState::Holds:
    case LimitState::Returned: return Tone::Good;
    default: return Tone::Quiet;
    }
}

/// Takes one event after the other, each of them after the record has taken it.
class StoryTeller {
public:
    StoryTeller(Story& story, const Event& event) : m_story(story), m_event(event) {}

    void tell()
    {
        if (m_event.actor != engineName && std::find(m_story.people.begin(), m_story.people.end(), m_event.actor) == m_story.people.end()) m_story.people.push_back(m_event.actor);
        std::visit(*this, m_event.body);
        while (m_story.deviationMs.size() < m_story.record.deviations.size()) m_story.deviationMs.push_back(m_event.atMs);
    }

    void operator()(const Started&) { m_story.items.resize(m_story.record.items.size()); }
    void operator()(const Begun& e)
    {
        if (ItemStory* item = find(e.item)) item->attempts.push_back({e.attempt, m_event.atMs, 0, whoseWord(*item), e.text, {}, Outcome::None, {}, {}});
    }
    void operator()(const Ended& e)
    {
        if (Attempt* attempt = find(e.item, e.attempt)) attempt->end = e;
    }
    void operator()(const Settled& e)
    {
        ItemStory* item = find(e.item);
        if (!item) return;
        item->settledMs = m_event.atMs;
        if (Attempt* attempt = find(e.item, e.attempt)) {
            if (attempt->end && attempt->settledMs == 0) item->settledMs = journal::outcomeMs(*attempt->end, attempt->begunMs, item->words.empty() ? 0 : item->words.back().atMs, m_event.atMs);
            attempt->settledMs = item->settledMs;
            attempt->outcome = e.outcome;
            attempt->why = e.why;
        }
        const bool passed = e.outcome == Outcome::Passed || e.outcome == Outcome::Skipped;
        if (!passed) m_story.setbacks.push_back({m_event.atMs, static_cast<std::uint32_t>(item - m_story.items.data()), e.outcome, whoSettled(*item), e.why});
        const std::string by = whoSettled(*item);
        item->verdictBy = by.empty() ? std::string(engineName) : by;
    }
    void operator()(const Answered& e) { say(e.item, e.answer, {}, e.reason); }
    void operator()(const Decided& e) { say(e.item, std::string(nameOf(e.choice)), e.text, e.reason); }
    void operator()(const Signed& e)
    {
        const auto statement = readStatement(e.words.statement);
        if (!statement || statement->item.empty()) return;      // what is signed about the whole release stands among the sign-offs
        if (ItemStory* item = find(statement->item)) item->words.push_back({m_event.seq, m_event.atMs, statement->name, std::string(nameOf(statement->decision)), {}, statement->comment});
    }
    void operator()(const Prompted& e)
    {
        if (Attempt* attempt = find(e.item, e.attempt)) attempt->typed.emplace_back(e.prompt, e.secret ? "•••" : "");
    }
    void operator()(const Typed& e)
    {
        Attempt* attempt = find(e.item, e.attempt);
        if (!attempt) return;
        if (attempt->typed.empty()) attempt->typed.emplace_back();
        attempt->typed.back().second = e.secret ? "•••" : e.text;
    }
    void operator()(const Held& e)
    {
        if (m_story.holds.empty() || m_story.holds.back().toMs != 0) m_story.holds.push_back({m_event.atMs, 0, m_event.actor, e.reason, {}, {}});
        else m_story.holds.back().reason = e.reason;
    }
    void operator()(const Released& e) { endHold(e.reason); }
    void operator()(const RollbackBegun&) { endHold("the release goes back"); }
    void operator()(const Finished&) { endHold("the release ended"); }
    void operator()(const Noted& e) { remark("note", e.text); }
    void operator()(const HandedOver& e) { remark("handed over to " + e.to, e.text); }
    void operator()(const ClockSet& e) { remark("the clock on the wall was set by " + std::to_string(e.byMs) + " ms", {}); }
    void operator()(const DriveSet& e)
    {
        if (e.item.empty()) remark("driven " + std::string(nameOf(e.drive)) + " from here on", {});
    }
    void operator()(const WindowOverridden& e) { remark("began outside of its window", e.reason); }
    void operator()(const LimitJudged& e) { watch(e.limit, e.sentence.empty() ? wordsOf(e.state) : wordsOf(e.state) + ": " + e.sentence, toneOf(e.state)); }
    /// Two limits of a metric are measured at one place, and older journals say so for each of them.
    void operator()(const SourceBound& e)
    {
        const std::string what = "measured at " + e.source;
        const auto last = std::find_if(m_story.watched.rbegin(), m_story.watched.rend(), [&](const Watched& one) { return one.subject == e.metric && one.what.starts_with("measured at "); });
        if (last == m_story.watched.rend() || last->what != what) watch(e.metric, what, Tone::Quiet);
    }
    void operator()(const BaselineTaken& e) { watch(e.limit, "the baseline was taken from " + std::to_string(e.samples) + " samples", Tone::Quiet); }
    void operator()(const SourceTroubled& e) { watch(e.metric, e.sentence.empty() ? "its source answers again" : e.sentence, e.sentence.empty() ? Tone::Good : Tone::Doubt); }
    void operator()(const ValueSeen& e) { watch(e.limit, "a value was seen by a person", Tone::Plain); }
    void operator()(const Authorised& e)
    {
        std::string limits;
        for (const std::string& limit : e.limits) limits += (limits.empty() ? "" : ", ") + limit;
        watch(limits.empty() ? "all limits" : limits, e.revoked ? "the authority to roll back by itself was taken back" : "may roll back by itself", Tone::Plain);
    }
    void operator()(const Acknowledged& e) { watch(e.alarm, "acknowledged" + (e.comment.empty() ? "" : ": " + e.comment), Tone::Plain); }
    void operator()(const Shelved& e) { watch(e.alarm, "shelved" + (e.comment.empty() ? "" : ": " + e.comment), Tone::Plain); }
    void operator()(const Unshelved& e) { watch(e.alarm, "no longer shelved", Tone::Plain); }
    void operator()(const AddresseesBound& e)
    {
        std::string to;
        for (const std::string& one : e.to) to += (to.empty() ? "" : ", ") + one;
        remark("messages of the runbook can be sent to " + (to.empty() ? std::string("nobody") : to), {});
    }
    void operator()(const Announced& e)
    {
        std::string to;
        for (const std::string& one : e.to) to += (to.empty() ? "" : ", ") + one;
        say(e.item, "sent to " + to, e.text, "“" + e.text + "”");
    }
    void operator()(const Notified& e)
    {
        if (const std::string item = itemOfMessage(e.alarm); !item.empty()) return tellOf(item, e);
        watch(e.alarm, e.to + " was told by " + e.channel + ": " + std::string(nameOf(e.state)) + (e.problem.empty() ? "" : ", " + e.problem), e.state == NotifyState::Sent || e.state == NotifyState::Begun ? Tone::Quiet : Tone::Doubt);
    }
    /// What the record says all of.
    template <typename E>
    void operator()(const E&) {}

private:
    /// What became of a message stands with its item.
    void tellOf(const std::string& id, const Notified& e)
    {
        ItemStory* item = find(id);
        if (item && e.state != NotifyState::Begun) item->messages.push_back({e.to, m_event.atMs, e.state, e.problem});
    }
    ItemStory* find(const std::string& id)
    {
        const std::uint32_t index = m_story.record.procedure->indexOf(id);
        return index < m_story.items.size() ? &m_story.items[index] : nullptr;
    }
    Attempt* find(const std::string& id, std::uint32_t attempt)
    {
        ItemStory* item = find(id);
        return item && !item->attempts.empty() && item->attempts.back().number == attempt ? &item->attempts.back() : nullptr;
    }
    /// Who gave the word after the item was begun last; else who is responsible.
    [[nodiscard]] std::string whoseWord(const ItemStory& item) const
    {
        const std::int64_t since = item.attempts.empty() ? 0 : item.attempts.back().begunMs;
        for (auto word = item.words.rbegin(); word != item.words.rend() && word->atMs >= since; ++word)
            if (word->what == "run" || word->what == "retry" || word->what == "edit") return word->by;
        return m_story.record.responsible;
    }
    /// Who said it, where that was a person's word.
    [[nodiscard]] std::string whoSettled(const ItemStory& item) const
    {
        const std::int64_t since = item.attempts.empty() ? 0 : item.attempts.back().begunMs;
        return item.words.empty() || item.words.back().atMs < since ? std::string() : item.words.back().by;
    }
    void say(const std::string& id, std::string what, std::string text, const std::string& reason)
    {
        if (ItemStory* item = find(id)) item->words.push_back({m_event.seq, m_event.atMs, m_event.actor, std::move(what), std::move(text), reason});
        else watch(id, what + (reason.empty() ? "" : ": " + reason), Tone::Plain);
    }
    void remark(std::string what, const std::string& text) { m_story.remarks.push_back({m_event.seq, m_event.atMs, m_event.actor, std::move(what), {}, text}); }
    void watch(const std::string& subject, std::string what, Tone tone) { m_story.watched.push_back({m_event.atMs, subject, std::move(what), m_event.actor, tone}); }
    void endHold(const std::string& why)
    {
        if (m_story.holds.empty() || m_story.holds.back().toMs != 0) return;
        m_story.holds.back().toMs = m_event.atMs;
        m_story.holds.back().releasedBy = m_event.actor;
        m_story.holds.back().releasedWhy = why;
    }

    Story& m_story;
    const Event& m_event;
};

} // namespace

Story storyOf(const std::vector<Event>& events)
{
    Story story;
    for (const Event& event : events) {
        apply(story.record, event);
        StoryTeller(story, event).tell();
    }
    return story;
}

} // namespace holdpoint::report
