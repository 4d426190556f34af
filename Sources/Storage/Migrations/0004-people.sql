-- Personal values, each person's sealed under a key of their own. Erasing a person deletes the key and the values;
-- the commitments in the events stay and prove nothing about the text any more.

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  erased_at INTEGER
) STRICT;

CREATE TABLE person_key (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
  key BLOB NOT NULL
) STRICT;

CREATE TABLE personal (
  case_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  field TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  salt BLOB NOT NULL,
  nonce BLOB NOT NULL,
  ciphertext BLOB NOT NULL,
  PRIMARY KEY (case_id, version, field),
  FOREIGN KEY (case_id, version) REFERENCES event (case_id, version)
) STRICT;
CREATE INDEX personal_person ON personal (person_id);

CREATE TABLE reading_log (
  sequence INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  reader TEXT NOT NULL,
  case_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  field TEXT NOT NULL,
  purpose TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX reading_log_person ON reading_log (person_id);
CREATE TRIGGER reading_log_keeps BEFORE UPDATE ON reading_log BEGIN SELECT raise(ABORT, 'readings are append-only'); END;
CREATE TRIGGER reading_log_stays BEFORE DELETE ON reading_log BEGIN SELECT raise(ABORT, 'readings are append-only'); END;
