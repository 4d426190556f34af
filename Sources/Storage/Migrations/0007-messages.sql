-- What people are told. A message holds no text and nothing of a person: the words are made when it is read.

-- One message for each command and person. Without a person it is for the systems that listen.
CREATE TABLE message (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  person_id TEXT,
  code TEXT NOT NULL,
  content BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  read_at INTEGER,
  FOREIGN KEY (case_id, version, position) REFERENCES outbox (case_id, version, position)
) STRICT;
CREATE UNIQUE INDEX message_once ON message (case_id, version, position, coalesce(person_id, ''));
CREATE INDEX message_inbox ON message (person_id, created_at, id) WHERE person_id IS NOT NULL;
CREATE INDEX message_unread ON message (person_id) WHERE person_id IS NOT NULL AND read_at IS NULL;

-- Its way out of the house, where there is one.
CREATE TABLE delivery (
  message_id TEXT NOT NULL REFERENCES message (id),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'webhook')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unknown')),
  tries INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  tried_at INTEGER,
  fault TEXT,
  PRIMARY KEY (message_id, channel)
) STRICT;
CREATE INDEX delivery_due ON delivery (channel, due_at) WHERE state = 'waiting';
CREATE INDEX delivery_sending ON delivery (channel) WHERE state = 'sending';
CREATE INDEX delivery_troubled ON delivery (tried_at) WHERE state IN ('failed', 'unknown');

-- Where an account wants letters, sealed under the person's own key. Nothing is sent before it is confirmed by the link
-- whose hash is here.
CREATE TABLE address (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
  nonce BLOB NOT NULL,
  ciphertext BLOB NOT NULL,
  language TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  asked_at INTEGER NOT NULL,
  confirmed_at INTEGER
) STRICT;
