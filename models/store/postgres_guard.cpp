// The third form of the tables: a lease is its login's alone. Its number can be read by everybody, and so it proves nothing.

#include "models/store/postgres_schema.h"

namespace holdpoint::store {

const char* const tablesThree = R"sql(
CREATE OR REPLACE FUNCTION holdpoint.append(p_release text, p_seen bigint, p_lease bigint, p_state text, p_step text, p_waiting_for text, p_since bigint, p_seq bigint, p_hash text,
                                 p_events text, p_wishes text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
DECLARE
    v_last bigint;
    v_lease lease%ROWTYPE;
BEGIN
    SELECT last_seq INTO v_last FROM release WHERE id = p_release FOR UPDATE;
    IF NOT FOUND THEN RETURN 'unknown'; END IF;
    SELECT * INTO v_lease FROM lease l WHERE l.release = p_release FOR UPDATE;
    IF p_lease <> 0 AND (v_lease.number IS DISTINCT FROM p_lease OR v_lease.given_back OR v_lease.login <> session_user) THEN RETURN 'fenced'; END IF;
    IF p_lease = 0 AND NOT v_lease.given_back AND v_lease.until > clock_timestamp() THEN RETURN 'driven'; END IF;
    IF v_last <> p_seen THEN RETURN 'behind'; END IF;
    UPDATE release SET since = CASE WHEN state = p_state AND waiting_for = p_waiting_for THEN since ELSE p_since END,
        state = p_state, step = p_step, waiting_for = p_waiting_for, last_seq = p_seq, last_hash = p_hash WHERE id = p_release;
    INSERT INTO event (release, seq, at, actor, type, body, hash, lease)
        SELECT p_release, e.seq, e.at, e.actor, e.type, e.body, e.hash, p_lease FROM json_to_recordset(p_events::json) AS e(seq bigint, at bigint, actor text, type text, body text, hash text);
    IF p_wishes <> '[]' THEN
        UPDATE wish w SET seq = g.seq FROM json_to_recordset(p_wishes::json) AS g(id bigint, seq bigint) WHERE w.id = g.id AND w.release = p_release AND w.seq IS NULL AND w.refused IS NULL;
        -- What was granted or refused already by somebody else is not granted a second time.
        IF (SELECT count(*) FROM json_array_elements(p_wishes::json)) <> (SELECT count(*) FROM wish w JOIN json_to_recordset(p_wishes::json) AS g(id bigint, seq bigint) ON w.id = g.id AND w.seq = g.seq) THEN
            RAISE EXCEPTION 'a wish was answered already' USING ERRCODE = 'HP001';
        END IF;
    END IF;
    IF p_lease <> 0 THEN UPDATE lease l SET until = clock_timestamp() + l.length_ms * interval '1 millisecond' WHERE l.release = p_release; END IF;
    PERFORM tell(p_release);
    RETURN 'kept';
END $$;

CREATE OR REPLACE FUNCTION holdpoint.take_lease(p_release text, p_person text, p_machine text, p_place text, p_length_ms bigint, p_alone boolean)
RETURNS TABLE (taken boolean, new_number bigint, old_number bigint, person text, machine text, place text, login text, left_ms bigint, given_back boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
DECLARE
    v_old lease%ROWTYPE;
    v_free boolean;
    v_length bigint := least(p_length_ms, 3600000);
BEGIN
    PERFORM 1 FROM release r WHERE r.id = p_release FOR UPDATE;
    IF NOT FOUND THEN RETURN; END IF;
    SELECT * INTO v_old FROM lease l WHERE l.release = p_release FOR UPDATE;
    v_free := v_old.number IS NULL OR v_old.given_back OR v_old.until <= clock_timestamp() OR (p_alone AND p_place <> '' AND v_old.place = p_place AND v_old.login = session_user);
    IF v_free THEN
        INSERT INTO lease VALUES (p_release, 1, p_person, p_machine, p_place, session_user, v_length, clock_timestamp() + v_length * interval '1 millisecond', false)
            ON CONFLICT ON CONSTRAINT lease_pkey DO UPDATE SET number = lease.number + 1, person = excluded.person, machine = excluded.machine, place = excluded.place, login = excluded.login,
                length_ms = excluded.length_ms, until = excluded.until, given_back = false;
        PERFORM tell(p_release);
    END IF;
    RETURN QUERY SELECT v_free, (SELECT l.number FROM lease l WHERE l.release = p_release), coalesce(v_old.number, 0), v_old.person, v_old.machine, v_old.place, v_old.login,
        (extract(epoch FROM v_old.until - clock_timestamp()) * 1000)::bigint, coalesce(v_old.given_back, true);
END $$;

CREATE OR REPLACE FUNCTION holdpoint.renew_lease(p_release text, p_lease bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
BEGIN
    UPDATE lease l SET until = clock_timestamp() + l.length_ms * interval '1 millisecond' WHERE l.release = p_release AND l.number = p_lease AND l.login = session_user AND NOT l.given_back;
    RETURN FOUND;
END $$;

CREATE OR REPLACE FUNCTION holdpoint.give_back(p_release text, p_lease bigint) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
    UPDATE lease l SET given_back = true WHERE l.release = p_release AND l.number = p_lease AND l.login = session_user;
    SELECT tell(p_release);
$$;

CREATE OR REPLACE FUNCTION holdpoint.refuse_wish(p_release text, p_lease bigint, p_id bigint, p_why text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM lease l WHERE l.release = p_release AND l.number = p_lease AND l.login = session_user AND NOT l.given_back) THEN RETURN false; END IF;
    UPDATE wish w SET refused = p_why WHERE w.id = p_id AND w.release = p_release AND w.seq IS NULL AND w.refused IS NULL;
    PERFORM tell(p_release);
    RETURN true;
END $$;

CREATE OR REPLACE FUNCTION holdpoint.say_wish(p_release text, p_person text, p_type text, p_body text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdpoint, pg_catalog, pg_temp AS $$
DECLARE
    v_id bigint;
BEGIN
    IF length(p_body) > 1000000 THEN RAISE EXCEPTION 'this is too long to be said'; END IF;
    IF NOT EXISTS (SELECT FROM release r WHERE r.id = p_release) THEN RETURN NULL; END IF;
    -- Whoever drives has to come to the end of what was said; and a hold of theirs is not behind a thousand remarks.
    IF (SELECT count(*) FROM wish w WHERE w.release = p_release AND w.seq IS NULL AND w.refused IS NULL AND w.login = session_user AND (w.type = 'held') = (p_type = 'held')) >= 50 THEN
        RAISE EXCEPTION 'nobody has heard the last 50 that you have said; wait until somebody drives the release';
    END IF;
    INSERT INTO wish (release, login, person, "right", type, body) VALUES (p_release, session_user, left(regexp_replace(p_person, '[[:cntrl:]]+', ' ', 'g'), 200), my_right(), left(p_type, 100), p_body) RETURNING id INTO v_id;
    PERFORM tell(p_release);
    RETURN v_id;
END $$;
)sql";

} // namespace holdpoint::store
