#include "models/store/chain.h"

#include <QtGlobal>

namespace holdpoint::store {

using journal::Event;

Chained chainOn(const std::string& release, Head& head, journal::Draft draft)
{
    Chained made;
    made.event = {head.seq + 1, draft.atMs, std::move(draft.actor), std::move(draft.body), {}};
    Event& event = made.event;
    const std::string_view type = journal::typeOf(event.body);
    std::string body = journal::writeBody(event.body);
    if (event.seq == 1) head.hash = journal::chainStart(release, type, body);
    event.hash = journal::chainHash(head.hash, event, body);
    made.row = {event.seq, event.atMs, event.actor, std::string(type), std::move(body), event.hash};
    head = {event.seq, event.hash};
    return made;
}

ChainReader::ChainReader(std::string release, std::string place, std::uint64_t seen)
    : m_release(std::move(release)), m_place(std::move(place)), m_seen(seen), m_expected(std::max<std::uint64_t>(seen, 1))
{
}

std::optional<Error> ChainReader::take(EventRow row)
{
    if (row.seq != m_expected) return broken(m_expected);
    ++m_expected;
    if (row.seq == m_seen) {
        m_before = std::move(row.hash);
        return std::nullopt;
    }
    Event event{row.seq, row.atMs, std::move(row.actor), {}, std::move(row.hash)};
    if (event.seq == 1) m_before = journal::chainStart(m_release, row.type, row.body);
    if (journal::chainHash(m_before, event, row.type, row.body) != event.hash) return broken(event.seq);
    auto body = journal::readBody(row.type, row.body);
    if (!body) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "event %1 of release '%2': %3"), {std::to_string(event.seq), m_release, body.error().words()}), m_place);
    event.body = std::move(body.value());
    m_before = event.hash;
    m_events.push_back(std::move(event));
    return std::nullopt;
}

Result<std::vector<Event>> ChainReader::end(const Head& last)
{
    if (m_expected <= last.seq) return broken(m_expected);
    if (last.seq >= m_seen && m_expected > last.seq + 1) return broken(last.seq + 1);
    if (last.seq >= m_seen && m_before != last.hash) return broken(last.seq);
    return std::move(m_events);
}

Error ChainReader::broken(std::uint64_t seq) const
{
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "event %1 of release '%2' was changed or removed after it was written; restore the store from a backup"), {std::to_string(seq), m_release}), m_place);
}

} // namespace holdpoint::store
