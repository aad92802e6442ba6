CREATE TABLE sync_device_health (id bigserial PRIMARY KEY, device_id text NOT NULL, user_id integer NOT NULL REFERENCES people, UNIQUE (device_id, user_id));
ALTER TABLE people ADD COLUMN device_id text;
UPDATE people SET device_id = 'device-' || id WHERE id <= 100;
