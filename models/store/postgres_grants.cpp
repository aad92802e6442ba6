#include "models/store/postgres_grants.h"

#include <QtGlobal>

#include <set>

namespace holdpoint::store {

namespace {

// Whose rights are looked at: everybody's first, so that what all have is said once. Each role has what those before it have. What is
// not named here is called by the store's own functions, and by nobody else.
constexpr const char* question = R"sql(
WITH who AS (
        SELECT 0 AS place, 'public'::name AS name, 0 AS rank
    UNION ALL
        SELECT v.rank, r.rolname, v.rank FROM pg_roles r JOIN (VALUES ('holdpoint_observer', 1), ('holdpoint_signer', 2), ('holdpoint_driver', 3)) AS v(name, rank) ON r.rolname = v.name
    UNION ALL
        SELECT 4, session_user, CASE WHEN has_function_privilege('holdpoint.my_right()', 'EXECUTE') THEN array_position(ARRAY['observer', 'signer', 'driver'], holdpoint.my_right()) END
        WHERE NOT pg_has_role(session_user, (SELECT nspowner FROM pg_namespace WHERE nspname = 'holdpoint'), 'USAGE')),
    wanted AS (SELECT * FROM (VALUES ('my_right', 1), ('say_wish', 1), ('append', 3), ('create_release', 3), ('give_back', 3), ('keep_text', 3), ('refuse_wish', 3), ('renew_lease', 3), ('take_lease', 3)) AS v(name, rank)),
    seen AS (
        SELECT w.place, w.name, p.word, 'holdpoint.' || quote_ident(c.relname) AS thing, p.word = 'SELECT' AND w.rank > 0 AS should,
            CASE WHEN p.word IN ('SELECT', 'INSERT', 'UPDATE') THEN has_any_column_privilege(w.name, c.oid, p.word) ELSE has_table_privilege(w.name, c.oid, p.word) END AS has
        FROM who w, pg_class c, (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('TRIGGER'), ('REFERENCES')) AS p(word)
        WHERE c.relnamespace = 'holdpoint'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
    UNION ALL
        SELECT w.place, w.name, 'EXECUTE', 'FUNCTION holdpoint.' || quote_ident(f.proname) || '(' || pg_get_function_identity_arguments(f.oid) || ')', w.rank >= coalesce(n.rank, 9), has_function_privilege(w.name, f.oid, 'EXECUTE')
        FROM who w, pg_proc f LEFT JOIN wanted n ON n.name = f.proname WHERE f.pronamespace = 'holdpoint'::regnamespace
    UNION ALL
        SELECT w.place, w.name, p.word, 'SCHEMA holdpoint', p.word = 'USAGE' AND w.rank > 0, has_schema_privilege(w.name, 'holdpoint', p.word)
        FROM who w, (VALUES ('USAGE'), ('CREATE')) AS p(word))
SELECT name, word, thing, has FROM seen WHERE has <> coalesce(should, false)
UNION ALL
SELECT '', '', 'holdpoint.' || n.name, false FROM wanted n WHERE NOT EXISTS (SELECT FROM pg_proc f WHERE f.pronamespace = 'holdpoint'::regnamespace AND f.proname = n.name)
)sql";

std::string quotedName(const std::string& name) { return name == "public" ? "PUBLIC" : '"' + name + '"'; }

} // namespace

std::vector<StoreFinding> grantFindings(PostgresLink& link)
{
    const auto rows = link.ask((std::string("SELECT * FROM (") + question + ") AS q ORDER BY array_position(ARRAY['', 'public', 'holdpoint_observer', 'holdpoint_signer', 'holdpoint_driver'], name::text) NULLS LAST, thing, word").c_str(), {});
    if (!rows) return {{false, rows.error().text()}};
    std::vector<StoreFinding> findings;
    std::set<std::string> said;     // what a role has, its members have as well
    for (const auto& row : *rows) {
        const std::string& who = cell(row, 0);
        const std::string right = cell(row, 1) + " ON " + cell(row, 2);
        const bool tooMuch = cell(row, 3) == "t";
        if (who.empty()) findings.push_back({false, "the function " + cell(row, 2) + " is missing; restore it from a backup"});
        else if (said.insert(right + (tooMuch ? " +" : " -")).second)
            findings.push_back({false, (who == "public" ? "everybody" : who) + (tooMuch ? " was granted more than a role gives: REVOKE " + right + " FROM " + quotedName(who)
                                                                                         : " lacks what it needs: GRANT " + right + " TO " + quotedName(who) + ", or let the store's owner run 'holdpoint-cli store init' again")});
    }
    return findings;
}

Phrase whyNoLook(PostgresLink& link)
{
    const auto rows = link.ask("SELECT session_user, current_setting('server_version_num'), (SELECT rolname FROM pg_roles WHERE rolname IN ('holdpoint_driver', 'holdpoint_signer', 'holdpoint_observer') AND pg_has_role(session_user, oid, 'MEMBER') "
                               "ORDER BY rolname = 'holdpoint_driver' DESC, rolname = 'holdpoint_signer' DESC LIMIT 1)", {});
    if (!rows) return rows.error().words();
    const std::string login = cell(rows->front(), 0), role = cell(rows->front(), 2);
    if (role.empty()) return Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 may not look into the store; let its owner say: GRANT holdpoint_observer TO \"%1\""), {login});
    constexpr std::int64_t inheritsByGrant = 160'000;
    const std::string command = numberIn(rows->front(), 1) < inheritsByGrant ? "ALTER ROLE \"" + login + "\" INHERIT" : "GRANT " + role + " TO \"" + login + "\" WITH INHERIT TRUE";
    return Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is a member of %2 and does not inherit its rights (NOINHERIT); let an administrator say: %3"), {login, role, command});
}

} // namespace holdpoint::store
