CREATE TABLE voice_verification_log (id bigserial PRIMARY KEY, person_id integer NOT NULL REFERENCES people);
