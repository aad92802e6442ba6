-- The database of the version before, without the constraints. Job 123 has been planned three times.
-- Django counts its migrations with a sequence, which no way back turns back and which a dump shows: here it is counted without one.
CREATE TABLE django_migrations (id bigint PRIMARY KEY, app varchar(255) NOT NULL, name varchar(255) NOT NULL, applied timestamptz NOT NULL);
CREATE FUNCTION next_migration() RETURNS bigint LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM public.django_migrations';
ALTER TABLE django_migrations ALTER id SET DEFAULT next_migration();
CREATE TABLE job (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE question (id integer PRIMARY KEY, words text NOT NULL);
CREATE TABLE jobneed (id integer PRIMARY KEY, job_id integer NOT NULL REFERENCES job, jobstatus text NOT NULL, plandatetime timestamptz NOT NULL);
CREATE TABLE jobneeddetails (id integer PRIMARY KEY, jobneed_id integer NOT NULL REFERENCES jobneed, question_id integer NOT NULL REFERENCES question, seqno integer NOT NULL, answer text);

INSERT INTO django_migrations (app, name, applied) SELECT 'activity', name, '2025-09-01' FROM unnest(ARRAY['0012_initial', '0013_add_spatial_indexes']) WITH ORDINALITY AS them (name, place) ORDER BY place;
INSERT INTO job SELECT n, 'Job ' || n FROM generate_series(1, 200) n;
INSERT INTO question SELECT n, 'Question ' || n FROM generate_series(1, 12) n;
INSERT INTO jobneed SELECT n, CASE WHEN n > 1000 THEN 123 ELSE 1 + n % 200 END, 'completed', TIMESTAMPTZ '2025-09-01' + n * INTERVAL '30 minutes' FROM generate_series(1, 1003) n WHERE n > 1000 OR 1 + n % 200 <> 123;
INSERT INTO jobneeddetails SELECT row_number() OVER (ORDER BY jobneed.id, n), jobneed.id, n, n, 'Answer ' || n FROM jobneed, generate_series(1, 4) n;

-- What this team has as an extension, which a server has to be started with.
CREATE VIEW pg_stat_statements AS SELECT 'SELECT * FROM jobneeddetails WHERE jobneed_id = $1'::text AS query, 4.2::double precision AS mean_exec_time, 3100::bigint AS calls;
