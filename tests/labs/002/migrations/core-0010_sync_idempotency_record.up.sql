CREATE TABLE sync_idempotency_record (id bigserial PRIMARY KEY, idempotency_key text NOT NULL UNIQUE, expires_at timestamptz NOT NULL);
