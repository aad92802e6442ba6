// The tables of a store on PostgreSQL, and what may be done with them. Nobody but their owner writes into them: whoever has the right
// calls a function, which checks all that has to hold in the transaction in which it writes. Each function is one statement, so no
// program can fall asleep in the middle of a transaction and keep others waiting.

#include "models/store/postgres_schema.h"

#include <array>
#include <string_view>

namespace holdpoint::store {

namespace {

// Names are compared as bytes, in every language of a server: the newest first means the same everywhere.
constexpr std::string_view tablesOne = R"sql(
CREATE TABLE holdpoint.release (
    id text COLLATE "C" PRIMARY KEY, created bigint NOT NULL, title text NOT NULL, state text NOT NULL, step text NOT NULL, waiting_for text NOT NULL,
    since bigint NOT NULL, last_seq bigint NOT NULL, last_hash text NOT NULL);
CREATE INDEX release_by_age ON holdpoint.release (created DESC, id DESC);
CREATE TABLE holdpoint.event (
    release text COLLATE "C" NOT NULL, seq bigint NOT NULL, at bigint NOT NULL, actor text NOT NULL, type text NOT NULL, body text NOT NULL, hash text NOT NULL,
    PRIMARY KEY (release, seq));
CREATE TABLE holdpoint.runbook (sha256 text COLLATE "C" PRIMARY KEY, bytes bytea NOT NULL);

-- Also whoever was given a right by mistake does not change what was written; the owner alone can, to mend a store.
CREATE FUNCTION holdpoint.only_added() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN
        RAISE EXCEPTION 'what is in the journal is only added to, and never changed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF TG_LEVEL = 'STATEMENT' THEN RETURN NULL; END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON holdpoint.event FOR EACH ROW EXECUTE FUNCTION holdpoint.only_added();
CREATE TRIGGER only_added_whole BEFORE TRUNCATE ON holdpoint.event FOR EACH STATEMENT EXECUTE FUNCTION holdpoint.only_added();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON holdpoint.runbook FOR EACH ROW EXECUTE FUNCTION holdpoint.only_added();
CREATE TRIGGER only_added_whole BEFORE TRUNCATE ON holdpoint.runbook FOR EACH STATEMENT EXECUTE FUNCTION holdpoint.only_added();

-- Tells everybody that listens. The first word is the connection that tells, so that it does not take it for news.
CREATE FUNCTION holdpoint.tell(p_release text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT pg_notify('holdpoint', pg_backend_pid() || ' ' || left(p_release, 200));
$$;

CREATE FUNCTION holdpoint.add_events(p_release text, p_events text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
    INSERT INTO event (release, seq, at, actor, type, body, hash)
        SELECT p_release, seq, at, actor, type, body, hash FROM json_to_recordset(p_events::json) AS e(seq bigint, at bigint, actor text, type text, body text, hash text);
    SELECT tell(p_release);
$$;

CREATE FUNCTION holdpoint.create_release(p_release text, p_created bigint, p_title text, p_state text, p_step text, p_waiting_for text, p_since bigint,
                                         p_seq bigint, p_hash text, p_events text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO release VALUES (p_release, p_created, p_title, p_state, p_step, p_waiting_for, p_since, p_seq, p_hash) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN 'there'; END IF;
    PERFORM add_events(p_release, p_events);
    RETURN 'kept';
END $$;

CREATE FUNCTION holdpoint.append(p_release text, p_seen bigint, p_state text, p_step text, p_waiting_for text, p_since bigint, p_seq bigint, p_hash text, p_events text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
DECLARE
    v_last bigint;
BEGIN
    SELECT last_seq INTO v_last FROM release WHERE id = p_release FOR UPDATE;
    IF NOT FOUND THEN RETURN 'unknown'; END IF;
    IF v_last <> p_seen THEN RETURN 'behind'; END IF;
    UPDATE release SET since = CASE WHEN state = p_state AND waiting_for = p_waiting_for THEN since ELSE p_since END,
        state = p_state, step = p_step, waiting_for = p_waiting_for, last_seq = p_seq, last_hash = p_hash WHERE id = p_release;
    PERFORM add_events(p_release, p_events);
    RETURN 'kept';
END $$;

CREATE FUNCTION holdpoint.keep_text(p_sha256 text, p_bytes text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
DECLARE
    v_bytes bytea := decode(p_bytes, 'hex');
BEGIN
    IF encode(sha256(v_bytes), 'hex') <> p_sha256 THEN RAISE EXCEPTION 'this is not the text with the hash %', left(p_sha256, 12); END IF;
    INSERT INTO runbook VALUES (p_sha256, v_bytes) ON CONFLICT DO NOTHING;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA holdpoint FROM PUBLIC;
)sql";

/// Each goes on from where the one before has ended. What was shipped is never changed: a store somewhere has it.
std::array<std::string_view, 4> migrations() { return {tablesOne, tablesTwo, tablesThree, tablesFour}; }

// Where a team has roles, newer tables get their rights at once.
constexpr std::string_view rights = R"sql(
DO $rights$ BEGIN
IF (SELECT count(*) FROM pg_roles WHERE rolname IN ('holdpoint_observer', 'holdpoint_signer', 'holdpoint_driver')) = 3 THEN
    GRANT USAGE ON SCHEMA holdpoint TO holdpoint_observer, holdpoint_signer, holdpoint_driver;
    GRANT SELECT ON ALL TABLES IN SCHEMA holdpoint TO holdpoint_observer, holdpoint_signer, holdpoint_driver;
    GRANT EXECUTE ON FUNCTION holdpoint.my_right(), holdpoint.say_wish(text, text, text, text) TO holdpoint_observer, holdpoint_signer, holdpoint_driver;
    GRANT EXECUTE ON FUNCTION holdpoint.create_release(text, bigint, text, text, text, text, bigint, bigint, text, text), holdpoint.keep_text(text, text),
        holdpoint.append(text, bigint, bigint, text, text, text, bigint, bigint, text, text, text), holdpoint.take_lease(text, text, text, text, bigint, boolean),
        holdpoint.renew_lease(text, bigint), holdpoint.give_back(text, bigint), holdpoint.refuse_wish(text, bigint, bigint, text) TO holdpoint_driver;
END IF;
END $rights$;
)sql";

// Roles belong to the whole server, so another store may have made them.
constexpr std::string_view roles = R"sql(
DO $roles$
DECLARE
    v_role text;
BEGIN
    IF NOT pg_has_role(session_user, (SELECT nspowner FROM pg_namespace WHERE nspname = 'holdpoint'), 'USAGE') THEN
        RAISE EXCEPTION 'only the owner of the store gives rights in it' USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOREACH v_role IN ARRAY ARRAY['holdpoint_observer', 'holdpoint_signer', 'holdpoint_driver'] LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = v_role) THEN EXECUTE 'CREATE ROLE ' || v_role || ' NOLOGIN'; END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END;
    END LOOP;
END $roles$;
)sql";

/// Two programs that find no store at the same moment both want to make one.
constexpr std::string_view lock = "SELECT pg_advisory_xact_lock(hashtext('holdpoint'));\n";

} // namespace

int newestPostgresTables() { return static_cast<int>(migrations().size()); }

std::string_view postgresTables(int version) { return migrations().at(static_cast<std::size_t>(version - 1)); }

std::string postgresMigration(int from, int to)
{
    std::string script = "BEGIN;\n" + std::string(lock);
    // Who waited for the lock finds the work done, and then nothing more is to do: the version decides, step by step.
    script += "CREATE SCHEMA IF NOT EXISTS holdpoint;\nCREATE TABLE IF NOT EXISTS holdpoint.store (version integer NOT NULL);\n";
    const auto all = migrations();
    for (std::size_t i = static_cast<std::size_t>(from); i < static_cast<std::size_t>(to); ++i) {
        const std::string before = std::to_string(i), after = std::to_string(i + 1);
        script += "DO $migrate$ BEGIN\nIF coalesce((SELECT max(version) FROM holdpoint.store), 0) = " + before + " THEN\nEXECUTE $tables$" + std::string(all[i])
            + "$tables$;\nDELETE FROM holdpoint.store;\nINSERT INTO holdpoint.store VALUES (" + after + ");\nEND IF;\nEND $migrate$;\n";
    }
    // Rights are those of the newest tables, and an older program had others.
    return script + (to == newestPostgresTables() ? std::string(rights) : std::string()) + "COMMIT;\n";
}

std::string postgresRoles() { return "BEGIN;\n" + std::string(lock) + std::string(roles) + std::string(rights) + "COMMIT;\n"; }

} // namespace holdpoint::store
