#include "models/store/postgres_check.h"

#include "models/store/postgres_grants.h"
#include "models/store/postgres_link.h"
#include "models/store/postgres_schema.h"

#include <iterator>

namespace holdpoint::store {

namespace {

constexpr std::int64_t oldestServer = 130'000;
constexpr const char* missingRoles = "SELECT coalesce(string_agg(r, ', '), '') FROM unnest(ARRAY['holdpoint_observer', 'holdpoint_signer', 'holdpoint_driver']) r WHERE r NOT IN (SELECT rolname FROM pg_roles)";
constexpr std::int64_t slowMs = 50;     // more for one question, and a release is noticeably slower

class Inspection {
public:
    explicit Inspection(const database::DatabaseUrl& url) : m_link(url, {}) {}

    std::vector<StoreFinding> inspect()
    {
        if (const auto refused = m_link.connect()) {
            found(false, refused->text());
            return std::move(m_found);
        }
        found(true, m_link.name() + " is reached");
        if (lookAtServer() && lookAtStore()) lookAtRights();
        return std::move(m_found);
    }

    bool isReadable() { return !m_link.connect() && lookAtStore(); }

private:
    void found(bool fine, std::string text) { m_found.push_back({fine, std::move(text)}); }

    /// The answer's only row; without one, that is a finding and the end.
    const std::vector<std::optional<std::string>>* row(const char* statement)
    {
        auto rows = m_link.ask(statement, {});
        if (!rows || rows->empty()) {
            found(false, rows ? std::string("the server does not answer as it should; look at its log") : rows.error().text());
            return nullptr;
        }
        m_row = std::move(rows->front());
        return &m_row;
    }

    bool lookAtServer()
    {
        const std::int64_t before = wakefulMs();
        const auto* server = row("SELECT current_setting('server_version_num'), current_setting('server_version'), coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false), inet_server_addr() IS NULL, "
                                 "current_setting('server_encoding'), session_user, pg_is_in_recovery(), current_setting('fsync'), current_setting('synchronous_commit')");
        if (!server) return false;
        const std::int64_t took = wakefulMs() - before;
        found(numberIn(*server, 0) >= oldestServer, "PostgreSQL " + cell(*server, 1) + (numberIn(*server, 0) >= oldestServer ? "" : " is too old; 13 or newer is needed"));
        const bool tls = cell(*server, 2) == "t", local = cell(*server, 3) == "t";
        found(tls || local, tls ? "the connection is encrypted" : local ? "the connection goes over a socket of this machine, or through a pool" : "the connection is not encrypted; add sslmode=verify-full to the address");
        found(cell(*server, 4) == "UTF8", "the database's encoding is " + cell(*server, 4) + (cell(*server, 4) == "UTF8" ? "" : ", so not every text can be kept; make the store in a database with UTF8"));
        found(cell(*server, 6) != "t", cell(*server, 6) == "t" ? "this server is a standby and may only be read; name the one that is written to" : "this server may be written to");
        const bool durable = cell(*server, 7) == "on" && cell(*server, 8) != "off";
        found(durable, durable ? "what it has taken survives a power cut" : "what it has taken may be lost in a power cut (fsync or synchronous_commit is off); let its administrator switch them on");
        found(took < slowMs, "it answers within " + std::to_string(took) + " ms" + (took < slowMs ? "" : ", which is slow; a nearer server would help"));
        m_login = cell(*server, 5);
        return true;
    }

    bool lookAtStore()
    {
        const auto* there = row("SELECT coalesce(bool_or(has_schema_privilege(n.oid, 'USAGE')), false), coalesce(bool_or(EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'store')), false), "
                                "has_database_privilege(current_database(), 'CREATE') FROM pg_namespace n WHERE nspname = 'holdpoint'");
        if (!there) return false;
        if (cell(*there, 1) != "t") {
            const bool may = cell(*there, 2) == "t";
            found(may, may ? "there is no store here yet; it is made by 'holdpoint-cli store init', or with the first release" : "there is no store here yet, and " + m_login + " may not make one; let the owner of the database run 'holdpoint-cli store init'");
            return false;
        }
        if (cell(*there, 0) != "t") {
            found(false, whyNoLook(m_link).english());
            return false;
        }
        const auto* version = row("SELECT max(version) FROM holdpoint.store");
        if (!version) return false;
        const std::int64_t newest = newestPostgresTables();
        const bool same = numberIn(*version, 0) == newest;
        found(same, "the store's tables have version " + cell(*version, 0) + (same ? "" : numberIn(*version, 0) > newest ? ", which a newer Holdpoint has made; use that one" : ", which is older; let its owner run 'holdpoint-cli store init'"));
        return same;
    }

    void lookAtRights()
    {
        const auto* rights = row("SELECT CASE WHEN has_function_privilege('holdpoint.my_right()', 'EXECUTE') THEN holdpoint.my_right() ELSE 'none' END, "
                                 "(SELECT count(*) FROM pg_trigger WHERE tgrelid IN ('holdpoint.event'::regclass, 'holdpoint.runbook'::regclass) AND tgenabled <> 'D' AND tgname IN ('only_added', 'only_added_whole')) = 4, "
                                 "pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'holdpoint.event'::regclass), 'USAGE')");
        if (!rights) return;
        const std::string& right = cell(*rights, 0);
        found(right != "none", m_login + (right == "driver" ? " may drive, decide, sign and look" : right == "signer" ? " may sign, answer, hold and look" : right == "observer" ? " may look, hold and remark" : " has no role here; let the store's owner grant one"));
        found(cell(*rights, 1) == "t", cell(*rights, 1) == "t" ? "the database itself keeps events from being changed" : "the triggers that keep events from being changed are missing or switched off; restore them from a backup");
        const bool owner = cell(*rights, 2) == "t";
        if (owner) found(true, m_login + " owns the store; for everyday use a login with a role of its own is safer");
        if (const auto* missing = row(missingRoles); missing && cell(*missing, 0) != "") found(false, "these roles of a team are missing on this server: " + cell(*missing, 0) + "; let the owner of the store run 'holdpoint-cli store init'");
        std::vector<StoreFinding> grants = grantFindings(m_link);
        if (grants.empty() && !owner) found(true, "nobody but the owner may change what was written");
        m_found.insert(m_found.end(), std::make_move_iterator(grants.begin()), std::make_move_iterator(grants.end()));
    }

    PostgresLink m_link;
    std::vector<std::optional<std::string>> m_row;
    std::vector<StoreFinding> m_found;
    std::string m_login;
};

} // namespace

std::optional<Error> whyNoRoles(const database::DatabaseUrl& url)
{
    PostgresLink link(url, {});
    if (auto refused = link.connect()) return refused;
    const auto missing = link.ask(missingRoles, {}), may = link.ask("SELECT rolcreaterole OR rolsuper, quote_ident(rolname) FROM pg_roles WHERE rolname = session_user", {});
    if (!missing) return missing.error();
    if (!may) return may.error();
    if (missing->empty() || may->empty() || cell(missing->front(), 0).empty() || cell(may->front(), 0) == "t") return std::nullopt;
    return Error{"the roles of a team (" + cell(missing->front(), 0) + ") are not on this server yet, and " + cell(may->front(), 1) + " may not make them, so nothing was made; let an administrator of the server say ALTER ROLE " + cell(may->front(), 1) + " CREATEROLE, and run this again", link.name()};
}

std::vector<StoreFinding> checkPostgres(const database::DatabaseUrl& url) { return Inspection(url).inspect(); }

bool isReadable(const database::DatabaseUrl& url) { return Inspection(url).isReadable(); }

} // namespace holdpoint::store
