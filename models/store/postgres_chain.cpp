// The fourth form of the tables: the database computes the chain again, and takes nothing that does not continue it. Until then a
// driver's login could write, past this program, an event with a wrong hash, and everybody read from there on that it was changed.

#include "models/store/postgres_schema.h"

namespace holdpoint::store {

// There is no backslash in here: what one means in a text depends on a setting of the login that calls.
const char* const tablesFour = R"sql(
-- As the server knows who wrote it. Of what was written before nobody knows.
ALTER TABLE holdpoint.event ADD COLUMN login text NOT NULL DEFAULT '';

-- A text as it stands between the quotes of canonical JSON, of which the hashes are made.
CREATE FUNCTION holdpoint.json_text(p_text text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_slash text := chr(92);
    v_text text := replace(replace(p_text, v_slash, v_slash || v_slash), '"', v_slash || '"');
BEGIN
    -- Hardly any text has one of the others.
    IF v_text !~ ('[' || chr(1) || '-' || chr(31) || chr(127) || ']') THEN RETURN v_text; END IF;
    v_text := replace(replace(replace(v_text, chr(10), v_slash || 'n'), chr(13), v_slash || 'r'), chr(9), v_slash || 't');
    FOR v_code IN 1 .. 31 LOOP
        v_text := replace(v_text, chr(v_code), v_slash || 'u00' || lpad(to_hex(v_code), 2, '0'));
    END LOOP;
    RETURN replace(v_text, chr(127), v_slash || 'u007f');
END $$;

-- The hash of an event: of all before it, what it is, and its body as the text that is kept.
CREATE FUNCTION holdpoint.chain_hash(p_before text, p_seq bigint, p_at bigint, p_actor text, p_type text, p_body text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = holdpoint, pg_catalog, pg_temp AS $$
BEGIN
    RETURN encode(sha256(convert_to('{"before":"' || json_text(p_before) || '","seq":' || p_seq || ',"at":' || p_at || ',"actor":"' || json_text(p_actor) || '","type":"' || json_text(p_type) || '"}'
        || chr(10) || p_body, 'UTF8')), 'hex');
END $$;

-- Adds the events that follow the one with the number and the hash that are given. All or nothing: what does not belong is an error.
CREATE FUNCTION holdpoint.add_chained(p_release text, p_seen bigint, p_seen_hash text, p_lease bigint, p_events text, p_seq bigint, p_hash text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
DECLARE
    v_seq bigint := p_seen;
    v_hash text := p_seen_hash;
    v_event record;
BEGIN
    FOR v_event IN SELECT e.seq, e.at, e.actor, e.type, e.body, e.hash FROM json_to_recordset(p_events::json) AS e(seq bigint, at bigint, actor text, type text, body text, hash text) ORDER BY e.seq LOOP
        v_seq := v_seq + 1;
        IF v_event.seq IS DISTINCT FROM v_seq THEN RAISE EXCEPTION 'event % was sent where event % follows', v_event.seq, v_seq USING ERRCODE = 'HP002'; END IF;
        -- A release's chain begins with its name; the first form of the events began with nothing.
        IF v_seq = 1 THEN v_hash := CASE WHEN v_event.type = 'started' AND starts_with(v_event.body, '{"schema":1,') THEN '' ELSE 'release ' || p_release END; END IF;
        IF v_event.hash IS DISTINCT FROM chain_hash(v_hash, v_event.seq, v_event.at, v_event.actor, v_event.type, v_event.body) THEN
            RAISE EXCEPTION 'the hash of event % is not the one of what it says and of what stands before it', v_seq USING ERRCODE = 'HP002';
        END IF;
        IF json_typeof(v_event.body::json) <> 'object' THEN RAISE EXCEPTION 'what event % says cannot be read', v_seq USING ERRCODE = 'HP002'; END IF;
        INSERT INTO event (release, seq, at, actor, type, body, hash, lease, login)
            VALUES (p_release, v_event.seq, v_event.at, v_event.actor, v_event.type, v_event.body, v_event.hash, p_lease, session_user);
        v_hash := v_event.hash;
    END LOOP;
    IF p_seq IS DISTINCT FROM v_seq OR p_hash IS DISTINCT FROM v_hash THEN RAISE EXCEPTION 'event % is named as the last one, and event % is, or the hash is another', p_seq, v_seq USING ERRCODE = 'HP002'; END IF;
END $$;

CREATE OR REPLACE FUNCTION holdpoint.create_release(p_release text, p_created bigint, p_title text, p_state text, p_step text, p_waiting_for text, p_since bigint,
                                                    p_seq bigint, p_hash text, p_events text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO release VALUES (p_release, p_created, p_title, p_state, p_step, p_waiting_for, p_since, p_seq, p_hash) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN 'there'; END IF;
    PERFORM add_chained(p_release, 0, '', 0, p_events, p_seq, p_hash);
    PERFORM tell(p_release);
    RETURN 'kept';
END $$;
DROP FUNCTION holdpoint.add_events(text, text);

CREATE OR REPLACE FUNCTION holdpoint.append(p_release text, p_seen bigint, p_lease bigint, p_state text, p_step text, p_waiting_for text, p_since bigint, p_seq bigint, p_hash text,
                                            p_events text, p_wishes text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
DECLARE
    v_last bigint;
    v_last_hash text;
    v_lease lease%ROWTYPE;
BEGIN
    SELECT last_seq, last_hash INTO v_last, v_last_hash FROM release WHERE id = p_release FOR UPDATE;
    IF NOT FOUND THEN RETURN 'unknown'; END IF;
    SELECT * INTO v_lease FROM lease l WHERE l.release = p_release FOR UPDATE;
    IF p_lease <> 0 AND (v_lease.number IS DISTINCT FROM p_lease OR v_lease.given_back OR v_lease.login <> session_user) THEN RETURN 'fenced'; END IF;
    IF p_lease = 0 AND NOT v_lease.given_back AND v_lease.until > clock_timestamp() THEN RETURN 'driven'; END IF;
    IF v_last <> p_seen THEN RETURN 'behind'; END IF;
    PERFORM add_chained(p_release, v_last, v_last_hash, p_lease, p_events, p_seq, p_hash);
    UPDATE release SET since = CASE WHEN state = p_state AND waiting_for = p_waiting_for THEN since ELSE p_since END,
        state = p_state, step = p_step, waiting_for = p_waiting_for, last_seq = p_seq, last_hash = p_hash WHERE id = p_release;
    IF p_wishes <> '[]' THEN
        UPDATE wish w SET seq = g.seq FROM json_to_recordset(p_wishes::json) AS g(id bigint, seq bigint)
            WHERE w.id = g.id AND g.seq > v_last AND g.seq <= p_seq AND w.release = p_release AND w.seq IS NULL AND w.refused IS NULL;
        -- What was granted or refused already by somebody else is not granted a second time.
        IF (SELECT count(*) FROM json_array_elements(p_wishes::json)) <> (SELECT count(*) FROM wish w JOIN json_to_recordset(p_wishes::json) AS g(id bigint, seq bigint) ON w.id = g.id AND w.seq = g.seq) THEN
            RAISE EXCEPTION 'a wish was answered already' USING ERRCODE = 'HP001';
        END IF;
    END IF;
    IF p_lease <> 0 THEN UPDATE lease l SET until = clock_timestamp() + l.length_ms * interval '1 millisecond' WHERE l.release = p_release; END IF;
    PERFORM tell(p_release);
    RETURN 'kept';
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA holdpoint FROM PUBLIC;
)sql";

} // namespace holdpoint::store
