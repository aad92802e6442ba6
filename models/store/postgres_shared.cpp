#include "models/store/postgres_shared.h"

#include <QtGlobal>

#include <algorithm>

namespace holdpoint::store {

using journal::Lease;
using journal::Right;
using journal::Wish;
using journal::WishState;

namespace {

/// Each may be long; when these are answered, the next are asked for.
constexpr int mostWishes = 64;

/// From columns that are asked for in this order: id, login, person, right, type, body, and when it was said.
Wish wishIn(const std::vector<std::optional<std::string>>& row)
{
    return {static_cast<std::uint64_t>(numberIn(row, 0)), cell(row, 1), cell(row, 2), journal::rightNamed(cell(row, 3)).value_or(Right::None), cell(row, 4), cell(row, 5), numberIn(row, 6)};
}

Error unknown(const std::string& release, const PostgresLink& link) { return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no release '%1' in this store; 'holdpoint-cli status' lists those that there are"), {release}), link.name()); }

} // namespace

Result<Right> PostgresShared::right()
{
    const auto row = m_link.ask("SELECT holdpoint.my_right()", {});
    if (!row) return row.error();
    return journal::rightNamed(cell(row->front(), 0)).value_or(Right::None);
}

Result<Lease> PostgresShared::lease(const std::string& release)
{
    const auto rows = m_link.ask("SELECT number, person, machine, place, login, (extract(epoch FROM until - clock_timestamp()) * 1000)::bigint, given_back FROM holdpoint.lease WHERE release = $1", {release});
    if (!rows) return rows.error();
    if (rows->empty()) return Lease();
    const auto& row = rows->front();
    return Lease{static_cast<std::uint64_t>(numberIn(row, 0)), {cell(row, 1), cell(row, 2), cell(row, 3)}, cell(row, 4), numberIn(row, 5), cell(row, 6) == "t"};
}

Result<journal::Taking> PostgresShared::take(const std::string& release, const journal::Desk& desk, std::int64_t lengthMs, bool alone)
{
    const std::int64_t sent = wakefulMs();
    const auto rows = m_link.askOnce("SELECT taken, new_number, old_number, person, machine, place, login, left_ms, given_back FROM holdpoint.take_lease($1, $2, $3, $4, $5::bigint, $6::boolean)",
                                     {release, desk.person, desk.machine, desk.place, std::to_string(lengthMs), alone ? "true" : "false"});
    if (!rows) return rows.error();
    if (rows->empty()) return unknown(release, m_link);
    const auto& row = rows->front();
    journal::Taking taking;
    taking.taken = cell(row, 0) == "t";
    taking.number = static_cast<std::uint64_t>(numberIn(row, 1));
    taking.before = {static_cast<std::uint64_t>(numberIn(row, 2)), {cell(row, 3), cell(row, 4), cell(row, 5)}, cell(row, 6), numberIn(row, 7), cell(row, 8) == "t"};
    if (taking.taken) m_mine[release] = {taking.number, lengthMs, sent + lengthMs, false};
    return taking;
}

Result<bool> PostgresShared::renew(const std::string& release)
{
    const std::int64_t sent = wakefulMs();
    const auto row = m_link.ask("SELECT holdpoint.renew_lease($1, $2::bigint)", {release, std::to_string(numberFor(release))});
    if (!row) return row.error();
    const bool mine = cell(row->front(), 0) == "t";
    mine ? wasTaken(release, sent) : wasFenced(release);
    return mine;
}

std::optional<Error> PostgresShared::giveBack(const std::string& release)
{
    const auto mine = m_mine.find(release);
    if (mine == m_mine.end()) return std::nullopt;
    const auto done = m_link.ask("SELECT holdpoint.give_back($1, $2::bigint)", {release, std::to_string(mine->second.number)});
    m_mine.erase(mine);
    return done ? std::nullopt : std::optional(done.error());
}

bool PostgresShared::isSure(const std::string& release) const
{
    const auto mine = m_mine.find(release);
    // The last part of it is left out, so that what is begun now is begun before anybody else can come.
    return mine != m_mine.end() && !mine->second.lost && wakefulMs() < mine->second.sureUntilMs - std::min<std::int64_t>(mine->second.lengthMs / 5, 2000);
}

bool PostgresShared::isLost(const std::string& release) const
{
    const auto mine = m_mine.find(release);
    return mine != m_mine.end() && mine->second.lost;
}

std::uint64_t PostgresShared::numberFor(const std::string& release) const
{
    const auto mine = m_mine.find(release);
    return mine == m_mine.end() ? 0 : mine->second.number;
}

void PostgresShared::wasTaken(const std::string& release, std::int64_t sentMs)
{
    if (const auto mine = m_mine.find(release); mine != m_mine.end()) mine->second.sureUntilMs = sentMs + mine->second.lengthMs;
}

void PostgresShared::wasFenced(const std::string& release)
{
    if (const auto mine = m_mine.find(release); mine != m_mine.end()) mine->second.lost = true;
}

Result<std::uint64_t> PostgresShared::wish(const std::string& release, const std::string& person, const journal::Body& body)
{
    const auto row = m_link.askOnce("SELECT holdpoint.say_wish($1, $2, $3, $4)", {release, person, std::string(journal::typeOf(body)), journal::writeBody(body)});
    if (!row) return row.error();
    if (!row->front()[0]) return unknown(release, m_link);
    return static_cast<std::uint64_t>(numberIn(row->front(), 0));
}

Result<WishState> PostgresShared::wishState(std::uint64_t id)
{
    const auto row = m_link.ask("SELECT seq IS NULL AND refused IS NULL, coalesce(seq, 0), coalesce(refused, '') FROM holdpoint.wish WHERE id = $1::bigint", {std::to_string(id)});
    if (!row) return row.error();
    if (row->empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the store does not know what was said")), m_link.name());
    return WishState{cell(row->front(), 0) == "t", static_cast<std::uint64_t>(numberIn(row->front(), 1)), cell(row->front(), 2)};
}

Result<std::vector<Wish>> PostgresShared::wishes(const std::string& release)
{
    const auto rows = m_link.ask("SELECT id, login, person, \"right\", type, body, (extract(epoch FROM said) * 1000)::bigint FROM holdpoint.wish WHERE release = $1 AND seq IS NULL AND refused IS NULL "
                                 "ORDER BY type <> 'held', id LIMIT $2::bigint", {release, std::to_string(mostWishes)});
    if (!rows) return rows.error();
    std::vector<Wish> all;
    for (const auto& row : *rows) all.push_back(wishIn(row));
    return all;
}

Result<std::map<std::string, Wish>> PostgresShared::unheardHolds()
{
    const auto rows = m_link.ask("SELECT DISTINCT ON (release) id, login, person, \"right\", type, body, (extract(epoch FROM said) * 1000)::bigint, release FROM holdpoint.wish "
                                 "WHERE seq IS NULL AND refused IS NULL AND type = 'held' ORDER BY release, id", {});
    if (!rows) return rows.error();
    std::map<std::string, Wish> all;
    for (const auto& row : *rows) all.emplace(cell(row, 7), wishIn(row));
    return all;
}

Result<std::vector<journal::Writer>> PostgresShared::writers(const std::string& release)
{
    const auto rows = m_link.ask("SELECT login, actor, count(*), min(seq), max(seq) FROM holdpoint.event WHERE release = $1 GROUP BY login, actor ORDER BY min(seq)", {release});
    if (!rows) return rows.error();
    std::vector<journal::Writer> all;
    for (const auto& row : *rows) all.push_back({cell(row, 0), cell(row, 1), static_cast<std::uint64_t>(numberIn(row, 2)), static_cast<std::uint64_t>(numberIn(row, 3)), static_cast<std::uint64_t>(numberIn(row, 4))});
    return all;
}

std::optional<Error> PostgresShared::refuse(const std::string& release, std::uint64_t id, const std::string& why)
{
    const auto row = m_link.ask("SELECT holdpoint.refuse_wish($1, $2::bigint, $3::bigint, $4)", {release, std::to_string(numberFor(release)), std::to_string(id), why});
    if (!row) return row.error();
    if (cell(row->front(), 0) != "t") wasFenced(release);
    return std::nullopt;
}

} // namespace holdpoint::store
