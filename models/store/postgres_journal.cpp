#include "models/store/postgres_journal.h"

#include "models/base/digest.h"
#include "models/base/json_writer.h"
#include "models/store/postgres_grants.h"
#include "models/store/postgres_schema.h"

#include <QtGlobal>

#include <string_view>

namespace holdpoint::store {

using journal::Draft;
using journal::Event;
using journal::Summary;

namespace {

std::string textOf(std::uint64_t number) { return std::to_string(number); }

std::string hexOf(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        hex += digits[static_cast<unsigned char>(c) >> 4U];
        hex += digits[static_cast<unsigned char>(c) & 15U];
    }
    return hex;
}

std::string bytesOf(std::string_view hex)
{
    const auto digit = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10); };
    std::string bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) bytes += static_cast<char>((digit(hex[i]) << 4U) | digit(hex[i + 1]));
    return bytes;
}

/// The events as the store's functions take them.
struct Written {
    std::vector<Event> events;
    std::string json;
};

void writeRow(JsonWriter& json, const EventRow& row)
{
    json.beginObject().field("seq", static_cast<std::int64_t>(row.seq)).field("at", row.atMs).field("actor", row.actor).field("type", row.type);
    json.field("body", row.body).field("hash", row.hash).endObject();
}

Written writtenAfter(const std::string& release, Head& head, std::vector<Draft> drafts)
{
    Written written;
    JsonWriter json;
    json.beginArray();
    for (Draft& draft : drafts) {
        auto [event, row] = chainOn(release, head, std::move(draft));
        writeRow(json, row);
        written.events.push_back(std::move(event));
    }
    json.endArray();
    written.json = json.take();
    return written;
}

/// Which of them are what somebody wanted, and the numbers that they get.
std::string wishesIn(std::uint64_t seen, const std::vector<Draft>& drafts)
{
    JsonWriter json;
    json.beginArray();
    for (const Draft& draft : drafts) {
        ++seen;
        if (draft.wish != 0) json.beginObject().field("id", static_cast<std::int64_t>(draft.wish)).field("seq", static_cast<std::int64_t>(seen)).endObject();
    }
    json.endArray();
    return json.take();
}

} // namespace

Result<std::unique_ptr<PostgresJournal>> PostgresJournal::open(const database::DatabaseUrl& url, const Patience& patience, bool there)
{
    std::unique_ptr<PostgresJournal> journal(new PostgresJournal(url, patience));
    if (auto problem = journal->m_link.connect()) return *problem;
    if (auto problem = journal->prepareTables(there)) return *problem;
    return journal;
}

std::optional<Error> PostgresJournal::prepareTables(bool there)
{
    const auto found = m_link.ask("SELECT has_schema_privilege(n.oid, 'USAGE'), EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'store') FROM pg_namespace n WHERE nspname = 'holdpoint'", {});
    if (!found) return found.error();
    const bool any = !found->empty() && cell(found->front(), 1) == "t";
    if (!any && there) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no store in this database; check the name, or make one with 'holdpoint-cli store init'")), m_link.name());
    if (any && cell(found->front(), 0) != "t") return Error::told(whyNoLook(m_link), m_link.name());
    int version = 0;
    if (any) {
        const auto written = m_link.ask("SELECT coalesce(max(version), 0) FROM holdpoint.store", {});
        if (!written) return written.error();
        version = static_cast<int>(numberIn(written->front(), 0));
    }
    if (version > newestPostgresTables()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the store was written by a newer Holdpoint; open it with that one")), m_link.name());
    if (version == newestPostgresTables()) return std::nullopt;
    if (const auto problem = m_link.run(postgresMigration(version))) {
        const char* what = version == 0 ? QT_TRANSLATE_NOOP("Verify", "there is no store here yet, and this login may not make one: %1; let the owner of the database run 'holdpoint-cli store init'")
                                        : QT_TRANSLATE_NOOP("Verify", "the store has older tables, and this login may not renew them: %1; let the owner of the database run 'holdpoint-cli store init'");
        return Error::told(Phrase::of(what, {problem->words()}), m_link.name());
    }
    return std::nullopt;
}

std::optional<Error> PostgresJournal::makeRoles() { return m_link.run(postgresRoles()); }

Error PostgresJournal::unknownRelease(const std::string& release) const
{
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no release '%1' in this store; 'holdpoint-cli status' lists those that there are"), {release}), m_link.name());
}

Result<std::vector<Event>> PostgresJournal::create(const Summary& summary, std::vector<Draft> drafts)
{
    const std::int64_t created = drafts.empty() ? 0 : drafts.front().atMs;
    Head head;
    Written written = writtenAfter(summary.release, head, std::move(drafts));
    if (auto wrong = insert(summary, created, head, written.json)) return *wrong;
    return std::move(written.events);
}

std::optional<Error> PostgresJournal::insert(const Summary& summary, std::int64_t createdMs, const Head& head, const std::string& rows)
{
    const auto answer = m_link.askOnce("SELECT holdpoint.create_release($1, $2::bigint, $3, $4, $5, $6, $7::bigint, $8::bigint, $9, $10)",
                                       {summary.release, std::to_string(createdMs), summary.title, summary.state, summary.step, summary.waitingFor, std::to_string(summary.sinceMs), textOf(head.seq), head.hash, rows});
    if (!answer) return answer.error();
    if (cell(answer->front(), 0) != "kept") return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is a release '%1' already"), {summary.release}), m_link.name());
    m_heads[summary.release] = head;
    return std::nullopt;
}

Result<WholeRelease> PostgresJournal::takeOut(const std::string& release)
{
    const auto rows = m_link.ask("SELECT r.last_seq, r.last_hash, e.seq, e.at, e.actor, e.type, e.body, e.hash, r.title, r.state, r.step, r.waiting_for, r.since, r.created FROM holdpoint.release r "
                                 "LEFT JOIN holdpoint.event e ON e.release = r.id WHERE r.id = $1 ORDER BY e.seq", {release});
    if (!rows) return rows.error();
    if (rows->empty()) return unknownRelease(release);
    const auto& first = rows->front();
    WholeRelease whole{{release, cell(first, 8), cell(first, 9), cell(first, 10), cell(first, 11), numberIn(first, 12)}, numberIn(first, 13), {}, {static_cast<std::uint64_t>(numberIn(first, 0)), cell(first, 1)}};
    ChainReader chain(release, m_link.name(), 0);
    for (const auto& row : *rows) {
        if (!row[2]) continue;
        whole.rows.push_back({static_cast<std::uint64_t>(numberIn(row, 2)), numberIn(row, 3), cell(row, 4), cell(row, 5), cell(row, 6), cell(row, 7)});
        if (auto wrong = chain.take(whole.rows.back())) return *wrong;
    }
    if (const auto all = chain.end(whole.head); !all) return all.error();
    return whole;
}

std::optional<Error> PostgresJournal::putIn(const WholeRelease& whole)
{
    JsonWriter json;
    json.beginArray();
    for (const EventRow& row : whole.rows) writeRow(json, row);
    json.endArray();
    return insert(whole.summary, whole.createdMs, whole.head, json.take());
}

Result<Head> PostgresJournal::headOf(const std::string& release, std::uint64_t seen)
{
    if (const auto known = m_heads.find(release); known != m_heads.end() && known->second.seq == seen) return known->second;
    const auto row = m_link.ask("SELECT hash FROM holdpoint.event WHERE release = $1 AND seq = $2::bigint", {release, textOf(seen)});
    if (!row) return row.error();
    // Of an event that is not there nothing can follow, and the store says so.
    return Head{seen, row->empty() ? std::string() : cell(row->front(), 0)};
}

Result<std::optional<std::vector<Event>>> PostgresJournal::appendNothing(const std::string& release, std::uint64_t seen)
{
    const auto now = m_link.ask("SELECT last_seq FROM holdpoint.release WHERE id = $1", {release});
    if (!now) return now.error();
    if (now->empty()) return unknownRelease(release);
    return cell(now->front(), 0) == textOf(seen) ? std::optional(std::vector<Event>()) : std::nullopt;
}

Result<std::optional<std::vector<Event>>> PostgresJournal::append(const std::string& release, std::uint64_t seen, std::vector<Draft> drafts, const Summary& summary)
{
    if (drafts.empty()) return appendNothing(release, seen);
    auto head = headOf(release, seen);
    if (!head) return head.error();
    const std::string wishes = wishesIn(seen, drafts);
    Written written = writtenAfter(release, *head, std::move(drafts));
    const std::int64_t sent = wakefulMs();
    const auto answer = m_link.askOnce("SELECT holdpoint.append($1, $2::bigint, $3::bigint, $4, $5, $6, $7::bigint, $8::bigint, $9, $10, $11)",
                                       {release, textOf(seen), textOf(m_shared.numberFor(release)), summary.state, summary.step, summary.waitingFor, std::to_string(summary.sinceMs), textOf(head->seq), head->hash,
                                        written.json, wishes});
    const std::string said = answer ? cell(answer->front(), 0) : std::string();
    if (!answer && (m_link.stands() || !wasKept(release, *head))) return answer.error();
    if (said == "unknown") return unknownRelease(release);
    if (said == "fenced") m_shared.wasFenced(release);
    if (said == "fenced") return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "another one drives release %1 now, so nothing was written"), {release}), m_link.name());
    if (said == "driven") return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "somebody drives release %1, and what is said to it goes through them; say it again"), {release}), m_link.name());
    if (said == "behind") return std::optional<std::vector<Event>>();
    m_shared.wasTaken(release, sent);
    m_heads[release] = *head;
    return std::optional(std::move(written.events));
}

/// The connection was lost under an append: the chain tells whether it arrived. Nobody else has this hash.
bool PostgresJournal::wasKept(const std::string& release, const Head& head)
{
    const auto row = m_link.askOnce("SELECT hash FROM holdpoint.event WHERE release = $1 AND seq = $2::bigint", {release, textOf(head.seq)});
    return row && !row->empty() && cell(row->front(), 0) == head.hash;
}

Result<std::vector<Event>> PostgresJournal::read(const std::string& release, std::uint64_t seen)
{
    // One statement sees the store at one moment: the release with its last number, and its events beside it.
    const auto rows = m_link.ask("SELECT r.last_seq, r.last_hash, e.seq, e.at, e.actor, e.type, e.body, e.hash FROM holdpoint.release r "
                          "LEFT JOIN holdpoint.event e ON e.release = r.id AND e.seq >= $2::bigint WHERE r.id = $1 ORDER BY e.seq", {release, textOf(seen)});
    if (!rows) return rows.error();
    if (rows->empty()) return unknownRelease(release);
    const Head last{static_cast<std::uint64_t>(numberIn(rows->front(), 0)), cell(rows->front(), 1)};
    ChainReader chain(release, m_link.name(), seen);
    for (const auto& row : *rows)
        if (row[2])
            if (auto wrong = chain.take({static_cast<std::uint64_t>(numberIn(row, 2)), numberIn(row, 3), cell(row, 4), cell(row, 5), cell(row, 6), cell(row, 7)})) return *wrong;
    auto events = chain.end(last);
    if (events) m_heads[release] = last;
    return events;
}

Result<std::vector<Summary>> PostgresJournal::releases()
{
    const auto rows = m_link.ask("SELECT id, title, state, step, waiting_for, since FROM holdpoint.release ORDER BY created DESC, id DESC", {});
    if (!rows) return rows.error();
    std::vector<Summary> all;
    for (const auto& row : *rows) all.push_back({cell(row, 0), cell(row, 1), cell(row, 2), cell(row, 3), cell(row, 4), numberIn(row, 5)});
    return all;
}

Result<std::string> PostgresJournal::keepText(std::string_view bytes)
{
    std::string sha256 = sha256Hex(bytes);
    const auto kept = m_link.ask("SELECT holdpoint.keep_text($1, $2)", {sha256, hexOf(bytes)});
    if (!kept) return kept.error();
    return sha256;
}

Result<std::string> PostgresJournal::text(std::string_view sha256)
{
    const auto row = m_link.ask("SELECT encode(bytes, 'hex') FROM holdpoint.runbook WHERE sha256 = $1", {std::string(sha256)});
    if (!row) return row.error();
    const std::string name(sha256.substr(0, 12));
    if (row->empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the store does not hold the runbook %1; restore the store from a backup"), {name}), m_link.name());
    std::string bytes = bytesOf(cell(row->front(), 0));
    if (sha256Hex(bytes) != sha256) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the runbook %1 was changed after it was kept; restore the store from a backup"), {name}), m_link.name());
    return bytes;
}

} // namespace holdpoint::store
