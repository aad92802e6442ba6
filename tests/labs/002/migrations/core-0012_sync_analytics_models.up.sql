CREATE TABLE sync_analytics_snapshot (id bigserial PRIMARY KEY, "timestamp" timestamptz NOT NULL, total integer NOT NULL, failed integer NOT NULL);
