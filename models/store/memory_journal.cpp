#include "models/store/memory_journal.h"

#include "models/base/digest.h"

namespace holdpoint::store {

using journal::Draft;
using journal::Event;
using journal::Summary;

namespace {

Error unknown(const std::string& release) { return Error{"there is no release '" + release + "'"}; }

} // namespace

std::vector<Event> MemoryJournal::add(Kept& kept, std::vector<Draft> drafts)
{
    const auto first = static_cast<std::ptrdiff_t>(kept.events.size());
    for (Draft& draft : drafts) kept.events.push_back({kept.events.size() + 1, draft.atMs, std::move(draft.actor), std::move(draft.body), {}});
    return {kept.events.begin() + first, kept.events.end()};
}

Result<std::vector<Event>> MemoryJournal::create(const Summary& summary, std::vector<Draft> drafts)
{
    if (m_releases.contains(summary.release)) return Error{"there is a release '" + summary.release + "' already"};
    Kept& kept = m_releases[summary.release];
    kept.summary = summary;
    kept.createdMs = drafts.empty() ? 0 : drafts.front().atMs;
    ++m_changes;
    return add(kept, std::move(drafts));
}

Result<std::optional<std::vector<Event>>> MemoryJournal::append(const std::string& release, std::uint64_t seen, std::vector<Draft> drafts, const Summary& summary)
{
    const auto found = m_releases.find(release);
    if (found == m_releases.end()) return unknown(release);
    if (found->second.events.size() != seen) return std::optional<std::vector<Event>>();
    if (drafts.empty()) return std::optional(std::vector<Event>());
    Summary& kept = found->second.summary;
    const std::int64_t since = kept.state == summary.state && kept.waitingFor == summary.waitingFor ? kept.sinceMs : summary.sinceMs;
    kept = summary;
    kept.sinceMs = since;
    ++m_changes;
    return std::optional(add(found->second, std::move(drafts)));
}

Result<std::vector<Event>> MemoryJournal::read(const std::string& release, std::uint64_t seen)
{
    const auto found = m_releases.find(release);
    if (found == m_releases.end()) return unknown(release);
    const std::vector<Event>& events = found->second.events;
    return std::vector<Event>(events.begin() + static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(seen, events.size())), events.end());
}

Result<std::vector<Summary>> MemoryJournal::releases()
{
    std::vector<const Kept*> newest;
    for (const auto& [id, kept] : m_releases) newest.push_back(&kept);
    std::sort(newest.begin(), newest.end(), [](const Kept* a, const Kept* b) { return a->createdMs != b->createdMs ? a->createdMs > b->createdMs : a->summary.release > b->summary.release; });
    std::vector<Summary> all;
    for (const Kept* kept : newest) all.push_back(kept->summary);
    return all;
}

Result<std::string> MemoryJournal::keepText(std::string_view bytes)
{
    std::string sha256 = sha256Hex(bytes);
    m_texts[sha256] = bytes;
    return sha256;
}

Result<std::string> MemoryJournal::text(std::string_view sha256)
{
    const auto found = m_texts.find(sha256);
    if (found == m_texts.end()) return Error{"the runbook " + std::string(sha256.substr(0, 12)) + " is not kept here"};
    return found->second;
}

} // namespace holdpoint::store
