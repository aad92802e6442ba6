CREATE TABLE sync_upload_session (id bigserial PRIMARY KEY, filename text NOT NULL, total_size bigint NOT NULL);
