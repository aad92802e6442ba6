#include "models/session/release.h"

#include <algorithm>

namespace holdpoint::session {

using journal::Event;

Result<Release> Release::create(journal::Journal& journal, const Clock& clock, std::string id, const std::string& actor, std::vector<journal::Body> first)
{
    Release release(journal, clock, std::move(id));
    for (journal::Body& body : first) release.propose(std::move(body), actor);
    const auto events = journal.create(summaryOf(release.m_id, release.m_record, release.advice()), std::move(release.m_drafts));
    if (!events) return events.error();
    release.m_drafts.clear();
    release.m_record = journal::fold(*events);
    release.m_kept = release.m_record.seq;
    return release;
}

Result<Release> Release::open(journal::Journal& journal, const Clock& clock, std::string id)
{
    Release release(journal, clock, std::move(id));
    if (const auto loaded = release.reload(); !loaded) return loaded.error();
    return release;
}

Release Release::standingAt(journal::Journal& journal, const Clock& clock, std::string id, const std::vector<Event>& events)
{
    Release release(journal, clock, std::move(id));
    release.m_record = journal::fold(events);
    release.m_kept = release.m_record.seq;
    return release;
}

Result<bool> Release::reload()
{
    const auto events = m_journal->read(m_id, 0);
    if (!events) return events.error();
    m_record = journal::fold(*events);
    if (m_kept != 0) sort({events->begin() + static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(m_kept, events->size())), events->end()});
    m_kept = m_record.seq;
    m_drafts.clear();
    m_stale = false;
    return true;
}

Result<bool> Release::refresh()
{
    if (hasProposals() || m_stale) return reload();
    const auto events = m_journal->read(m_id, m_kept);
    if (!events) return events.error();
    for (const Event& event : *events) journal::apply(m_record, event);
    sort(*events);
    m_kept = m_record.seq;
    return !events->empty();
}

/// Events that were read are news, unless they are what this program has written itself without having learned of it.
void Release::sort(const std::vector<Event>& fresh)
{
    if (fresh.empty()) return;
    const auto same = [](const Event& event, const journal::Draft& draft) {
        return event.atMs == draft.atMs && event.actor == draft.actor && journal::typeOf(event.body) == journal::typeOf(draft.body) && journal::writeBody(event.body) == journal::writeBody(draft.body);
    };
    std::size_t own = 0;
    for (const std::vector<journal::Draft>& doubt : m_doubts)
        if (doubt.size() <= fresh.size() && std::equal(doubt.begin(), doubt.end(), fresh.begin(), [&](const journal::Draft& draft, const Event& event) { return same(event, draft); })) own = std::max(own, doubt.size());
    m_late.insert(m_late.end(), fresh.begin(), fresh.begin() + static_cast<std::ptrdiff_t>(own));
    m_news.insert(m_news.end(), fresh.begin() + static_cast<std::ptrdiff_t>(own), fresh.end());
    m_doubts.clear();
}

void Release::propose(journal::Body body, std::string actor, std::uint64_t wish)
{
    m_drafts.push_back({m_clock->now(), std::move(actor), std::move(body), wish});
    const journal::Draft& draft = m_drafts.back();
    journal::apply(m_record, Event{m_record.seq + 1, draft.atMs, draft.actor, draft.body, {}});
}

Result<std::vector<Event>> Release::commit()
{
    if (!hasProposals()) return std::vector<Event>();
    if (m_stale) {      // what was proposed was decided for something that has not happened
        if (const auto loaded = reload(); !loaded) return loaded.error();
        return std::vector<Event>();
    }
    // Only of a store on another machine an answer can be lost.
    std::vector<journal::Draft> doubt = m_journal->shared() != nullptr ? m_drafts : std::vector<journal::Draft>();
    auto kept = m_journal->append(m_id, m_kept, std::move(m_drafts), summaryOf(m_id, m_record, advice()));
    m_drafts.clear();
    if (!kept) {
        if (!doubt.empty()) m_doubts.push_back(std::move(doubt));
        // What is not kept has not happened. If the journal cannot even be read, the next call says so again.
        m_stale = true;
        static_cast<void>(reload());
        return kept.error();
    }
    if (!kept.value()) {
        m_stale = true;
        if (const auto loaded = reload(); !loaded) return loaded.error();
        return std::vector<Event>();
    }
    m_record.seq = kept.value()->back().seq;
    m_record.hash = kept.value()->back().hash;
    m_kept = m_record.seq;
    m_doubts.clear();
    return std::move(*kept.value());
}

journal::Summary summaryOf(const std::string& release, const journal::Record& record, const engine::Advice& advice)
{
    journal::Summary summary;
    summary.release = release;
    summary.title = record.procedure->title;
    summary.waitingFor = advice.waitingFor;
    summary.sinceMs = record.lastMs;
    if (advice.item != plan::none && record.itemAt(advice.item).step != plan::none) summary.step = record.procedure->steps[record.itemAt(advice.item).step].title;
    if (record.stage == journal::Stage::Ended) summary.state = journal::nameOf(record.ending);
    else if (advice.wanted != engine::Wanted::Nothing) summary.state = "held";
    else summary.state = record.stage == journal::Stage::Back ? "rolling-back" : "running";
    return summary;
}

} // namespace holdpoint::session
