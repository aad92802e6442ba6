DROP TABLE sync_device_health;
ALTER TABLE people DROP COLUMN device_id;
