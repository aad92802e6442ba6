-- The runbook's own user, as this server knows it; a role is the server's, and outlives the database.
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dbuser') THEN CREATE ROLE dbuser LOGIN SUPERUSER PASSWORD 'pass&word 4/tests'; END IF;
END $$;
-- The tables of a lab are small, and a planner that reads them whole would be right.
ALTER DATABASE intelliwiz_db SET enable_seqscan = off;
SET ROLE dbuser;
CREATE TABLE django_migrations (app text NOT NULL, name text NOT NULL, PRIMARY KEY (app, name));
CREATE TABLE tenants (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE people (id integer PRIMARY KEY, tenant_id integer NOT NULL REFERENCES tenants, name text NOT NULL);

INSERT INTO django_migrations VALUES ('core', '0001_initial'), ('core', '0009_previous_migration'), ('voice_recognition', '0000_initial');
INSERT INTO tenants SELECT n, 'Tenant ' || n FROM generate_series(1, 5) n;
INSERT INTO people SELECT n, 1 + n % 5, 'Person ' || n FROM generate_series(1, 300) n;
