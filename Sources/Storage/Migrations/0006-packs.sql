-- Published packs by content hash, never changed; the newest publication is the one in force.

CREATE TABLE pack_version (
  hash TEXT NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE pack_file (
  hash TEXT NOT NULL REFERENCES pack_version (hash),
  path TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (hash, path)
) STRICT;

CREATE TABLE pack_publication (
  sequence INTEGER PRIMARY KEY,
  hash TEXT NOT NULL REFERENCES pack_version (hash),
  published_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER pack_version_stays BEFORE DELETE ON pack_version BEGIN SELECT raise(ABORT, 'packs are append-only'); END;
CREATE TRIGGER pack_file_keeps BEFORE UPDATE ON pack_file BEGIN SELECT raise(ABORT, 'packs are append-only'); END;
CREATE TRIGGER pack_file_stays BEFORE DELETE ON pack_file BEGIN SELECT raise(ABORT, 'packs are append-only'); END;

-- Predictions as they were sealed, before their measure began.
CREATE TABLE sealed_prediction (
  measure TEXT NOT NULL,
  prediction TEXT NOT NULL,
  digest TEXT NOT NULL,
  bytes BLOB NOT NULL,
  sealed_at INTEGER NOT NULL,
  pack_version TEXT NOT NULL,
  PRIMARY KEY (measure, prediction)
) STRICT;
CREATE TRIGGER sealed_prediction_keeps BEFORE UPDATE ON sealed_prediction BEGIN SELECT raise(ABORT, 'predictions are sealed'); END;
CREATE TRIGGER sealed_prediction_stays BEFORE DELETE ON sealed_prediction BEGIN SELECT raise(ABORT, 'predictions are sealed'); END;
