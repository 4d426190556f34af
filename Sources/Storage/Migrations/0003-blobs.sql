-- Files that lie in the folder `blobs` under the hex SHA-256 of their bytes.

CREATE TABLE blob (
  hash TEXT NOT NULL PRIMARY KEY,
  size INTEGER NOT NULL,
  put_at INTEGER NOT NULL
) STRICT;

CREATE TABLE blob_use (
  hash TEXT NOT NULL REFERENCES blob (hash),
  case_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (hash, case_id, version),
  FOREIGN KEY (case_id, version) REFERENCES event (case_id, version)
) STRICT, WITHOUT ROWID;
