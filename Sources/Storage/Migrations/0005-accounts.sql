CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT,
  agency TEXT,
  password_hash TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;

CREATE TABLE session (
  token_hash TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  secret TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expires ON session (expires_at);

-- Tries to sign in, counted in fixed windows of time by the hash of a name or of an address.
CREATE TABLE sign_in_try (
  key_hash TEXT NOT NULL,
  window_start INTEGER NOT NULL,
  window_end INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  PRIMARY KEY (key_hash, window_start, window_end)
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_try_end ON sign_in_try (window_end);
