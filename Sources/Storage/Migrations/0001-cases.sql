-- The event log, and what the events do not say of their case. Both only grow.

CREATE TABLE case_opening (
  case_id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  procedure TEXT NOT NULL,
  pack_version TEXT NOT NULL
) STRICT;

-- hash = SHA-256(previous_hash || bytes), in hex; the first event's previous hash is that of its opening.
-- sequence is the order of commits: a daily root says how far it reaches.
CREATE TABLE event (
  sequence INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  version INTEGER NOT NULL CHECK (version >= 1),
  bytes BLOB NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (case_id, version)
) STRICT;

CREATE TRIGGER case_opening_keeps BEFORE UPDATE ON case_opening BEGIN SELECT raise(ABORT, 'openings are append-only'); END;
CREATE TRIGGER case_opening_stays BEFORE DELETE ON case_opening BEGIN SELECT raise(ABORT, 'openings are append-only'); END;
CREATE TRIGGER event_keeps BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are append-only'); END;

-- What a request was answered, so that its repetition does nothing twice.
CREATE TABLE request (
  key TEXT NOT NULL PRIMARY KEY,
  digest TEXT NOT NULL,
  case_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  answer BLOB NOT NULL,
  FOREIGN KEY (case_id, version) REFERENCES event (case_id, version)
) STRICT;

-- What an event asks the outside to do. finished_at is empty until it is done.
CREATE TABLE outbox (
  case_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  command BLOB NOT NULL,
  due_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  finished_at INTEGER,
  PRIMARY KEY (case_id, version, position),
  FOREIGN KEY (case_id, version) REFERENCES event (case_id, version)
) STRICT;
CREATE INDEX outbox_pending ON outbox (due_at) WHERE finished_at IS NULL;

-- Whoever holds the secret link acts as this person on this case. Only the link's hash is here.
CREATE TABLE follow (
  token_hash TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  person_id TEXT NOT NULL
) STRICT;

CREATE TABLE day_root (
  day TEXT NOT NULL PRIMARY KEY,
  root TEXT NOT NULL,
  cases INTEGER NOT NULL,
  events INTEGER NOT NULL,
  last_sequence INTEGER NOT NULL,
  sealed_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER day_root_keeps BEFORE UPDATE ON day_root BEGIN SELECT raise(ABORT, 'roots are append-only'); END;
CREATE TRIGGER day_root_stays BEFORE DELETE ON day_root BEGIN SELECT raise(ABORT, 'roots are append-only'); END;
