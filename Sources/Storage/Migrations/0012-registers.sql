-- Objects of registers: their events, chained as those of cases are, and what lists and counts read.

CREATE TABLE object_opening (
  object_id TEXT NOT NULL PRIMARY KEY,
  register TEXT NOT NULL
) STRICT;

-- hash = SHA-256(previous_hash || bytes), in hex; the first event's previous hash is that of its opening.
CREATE TABLE object_event (
  sequence INTEGER PRIMARY KEY,
  object_id TEXT NOT NULL REFERENCES object_opening (object_id),
  version INTEGER NOT NULL CHECK (version >= 1),
  bytes BLOB NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (object_id, version)
) STRICT;

CREATE TRIGGER object_opening_keeps BEFORE UPDATE ON object_opening BEGIN SELECT raise(ABORT, 'openings are append-only'); END;
CREATE TRIGGER object_opening_stays BEFORE DELETE ON object_opening BEGIN SELECT raise(ABORT, 'openings are append-only'); END;
CREATE TRIGGER object_event_keeps BEFORE UPDATE ON object_event BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER object_event_stays BEFORE DELETE ON object_event BEGIN SELECT raise(ABORT, 'events are append-only'); END;

CREATE TABLE object_blob (
  hash TEXT NOT NULL REFERENCES blob (hash),
  object_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (hash, object_id, version),
  FOREIGN KEY (object_id, version) REFERENCES object_event (object_id, version)
) STRICT, WITHOUT ROWID;

-- An object as lists show it. Days are texts: 2026-11-23.
CREATE TABLE object_row (
  object_id TEXT NOT NULL PRIMARY KEY REFERENCES object_opening (object_id),
  register TEXT NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  region TEXT NOT NULL,
  words TEXT NOT NULL,
  longitude REAL,
  latitude REAL,
  standing TEXT NOT NULL CHECK (standing IN ('below-floor', 'above-ceiling', 'not-judged', 'met')),
  open_case TEXT,
  inspected TEXT,
  inspection_due TEXT,
  photos INTEGER NOT NULL,
  retired TEXT
) STRICT;

CREATE INDEX object_row_all ON object_row (register, name, object_id) WHERE retired IS NULL;
CREATE INDEX object_row_standing ON object_row (register, standing, name, object_id) WHERE retired IS NULL;
CREATE INDEX object_row_region ON object_row (register, region, name, object_id) WHERE retired IS NULL;
CREATE INDEX object_row_both ON object_row (register, region, standing, name, object_id) WHERE retired IS NULL;
CREATE INDEX object_row_judged ON object_row (register, object_id);

-- How many objects live, kept by triggers: a page of counts never walks the objects.
CREATE TABLE object_count (
  register TEXT NOT NULL,
  region TEXT NOT NULL,
  standing TEXT NOT NULL,
  objects INTEGER NOT NULL,
  PRIMARY KEY (register, region, standing)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER object_row_counted AFTER INSERT ON object_row WHEN new.retired IS NULL BEGIN
  INSERT INTO object_count VALUES (new.register, new.region, new.standing, 1)
  ON CONFLICT DO UPDATE SET objects = objects + 1;
END;
CREATE TRIGGER object_row_recounted AFTER UPDATE OF region, standing, retired ON object_row
WHEN (new.region, new.standing, new.retired IS NULL) <> (old.region, old.standing, old.retired IS NULL)
BEGIN
  UPDATE object_count SET objects = objects - 1
  WHERE (register, region, standing) = (old.register, old.region, old.standing) AND old.retired IS NULL;
  DELETE FROM object_count WHERE (register, region, standing) = (old.register, old.region, old.standing) AND objects = 0;
  INSERT INTO object_count SELECT new.register, new.region, new.standing, 1 WHERE new.retired IS NULL
  ON CONFLICT DO UPDATE SET objects = objects + 1;
END;

-- How objects came to stand otherwise, as it was judged then: where a count of an earlier day comes from. was is empty
-- when an object comes into a region's count, became when it leaves it; version is empty when the standard changed and
-- not the object.
CREATE TABLE object_move (
  sequence INTEGER PRIMARY KEY,
  register TEXT NOT NULL,
  object_id TEXT NOT NULL REFERENCES object_opening (object_id),
  version INTEGER,
  at INTEGER NOT NULL,
  region TEXT NOT NULL,
  was TEXT,
  became TEXT,
  CHECK (was IS NOT became)
) STRICT;
CREATE INDEX object_move_at ON object_move (register, at, sequence);
CREATE INDEX object_move_object ON object_move (object_id, sequence);
CREATE TRIGGER object_move_keeps BEFORE UPDATE ON object_move BEGIN SELECT raise(ABORT, 'moves are append-only'); END;
CREATE TRIGGER object_move_stays BEFORE DELETE ON object_move BEGIN SELECT raise(ABORT, 'moves are append-only'); END;

-- By what the standings of a register were last judged: the standard's content and the day it last turned.
CREATE TABLE register_judged (
  register TEXT NOT NULL PRIMARY KEY,
  judged_by TEXT NOT NULL
) STRICT;
