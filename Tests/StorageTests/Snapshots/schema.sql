CREATE INDEX absence_deputy ON absence (deputy_id, last_day) WHERE ended_at IS NULL;
CREATE INDEX absence_person ON absence (person_id, last_day) WHERE ended_at IS NULL;
CREATE INDEX case_row_agency ON case_row (agency, filed_at, case_id) WHERE agency IS NOT NULL;
CREATE INDEX case_row_all ON case_row (filed_at, case_id);
CREATE INDEX case_row_category ON case_row (category, filed_at, case_id);
CREATE INDEX case_row_desk ON case_row (waits_for, waits_for_agency, due_order, case_id) WHERE waits_for IS NOT NULL;
CREATE INDEX case_row_due ON case_row (outcome, due_order, case_id);
CREATE INDEX case_row_near ON case_row (category, latitude) WHERE outcome = 'open' AND latitude IS NOT NULL;
CREATE INDEX case_row_newest ON case_row (is_conduct, filed_at, case_id);
CREATE INDEX case_row_region ON case_row (region, filed_at, case_id);
CREATE INDEX case_row_reporter ON case_row (reporter, filed_at, case_id) WHERE reporter IS NOT NULL;
CREATE INDEX case_row_running ON case_row (pack_version, procedure, due_order, case_id) WHERE outcome = 'open';
CREATE INDEX case_row_statistics ON case_row (procedure, filed_at);
CREATE INDEX case_row_undated ON case_row (due_year, case_id) WHERE due_year IS NOT NULL;
CREATE INDEX contribution_author ON contribution (case_id, activity, kind, author);
CREATE INDEX contribution_by ON contribution (author, case_id) WHERE kind = 'answer';
CREATE INDEX delivery_due ON delivery (channel, due_at) WHERE state = 'waiting';
CREATE INDEX delivery_sending ON delivery (channel) WHERE state = 'sending';
CREATE INDEX delivery_troubled ON delivery (tried_at) WHERE state IN ('failed', 'unknown');
CREATE INDEX guard_asking_guard ON guard_asking (guard, outcome);
CREATE INDEX message_inbox ON message (person_id, created_at, id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX message_once ON message (case_id, version, position, coalesce(person_id, ''));
CREATE INDEX message_unread ON message (person_id) WHERE person_id IS NOT NULL AND read_at IS NULL;
CREATE INDEX outbox_pending ON outbox (due_at) WHERE finished_at IS NULL;
CREATE INDEX personal_person ON personal (person_id);
CREATE INDEX plan_entry_measure ON plan_entry (measure, sequence);
CREATE INDEX reading_log_person ON reading_log (person_id);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expires ON session (expires_at);
CREATE INDEX sign_in_try_end ON sign_in_try (window_end);
CREATE TABLE absence (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES account (id),
  deputy_id TEXT NOT NULL REFERENCES account (id),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  ended_at INTEGER,
  CHECK (first_day <= last_day AND person_id <> deputy_id)
) STRICT;
CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT,
  agency TEXT,
  password_hash TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;
CREATE TABLE activity_closing (
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  activity TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (case_id, activity)
) STRICT, WITHOUT ROWID;
CREATE TABLE address (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
  nonce BLOB NOT NULL,
  ciphertext BLOB NOT NULL,
  language TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  asked_at INTEGER NOT NULL,
  confirmed_at INTEGER
) STRICT;
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
CREATE TABLE case_count (
  procedure TEXT NOT NULL,
  service TEXT NOT NULL,
  category TEXT NOT NULL,
  region TEXT NOT NULL,
  stage TEXT NOT NULL,
  outcome TEXT NOT NULL,
  is_conduct INTEGER NOT NULL,
  cases INTEGER NOT NULL,
  PRIMARY KEY (procedure, service, category, region, stage, outcome, is_conduct)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_opening (
  case_id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  procedure TEXT NOT NULL,
  pack_version TEXT NOT NULL
) STRICT;
CREATE TABLE case_row (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_opening (case_id),
  number TEXT NOT NULL UNIQUE,
  procedure TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  version INTEGER NOT NULL,
  stage TEXT NOT NULL,
  outcome TEXT NOT NULL,
  service TEXT NOT NULL,
  category TEXT NOT NULL,
  is_conduct INTEGER NOT NULL,
  region TEXT NOT NULL,
  place TEXT,
  longitude REAL,
  latitude REAL,
  words TEXT NOT NULL,
  agency TEXT,
  waits_for TEXT,
  waits_for_agency TEXT,
  reporter TEXT,
  filed_at INTEGER NOT NULL,
  responded_at INTEGER,
  due_at INTEGER,
  due_year INTEGER,
  due_is_suspended INTEGER NOT NULL,
  -- Undated cases stand after all dated ones.
  due_order INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(due_at, 9223372036854775807)) STORED,
  finished_at INTEGER,
  closed_at INTEGER,
  is_released INTEGER NOT NULL,
  joined INTEGER NOT NULL,
  reopenings INTEGER NOT NULL,
  judged_fixed INTEGER
, entered INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE TABLE contribution (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  activity TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('ballot', 'answer', 'opinion')),
  author TEXT NOT NULL,
  bytes BLOB NOT NULL,
  at INTEGER NOT NULL,
  entered_by TEXT,
  voids TEXT UNIQUE REFERENCES contribution (id)
) STRICT;
CREATE TABLE day_root (
  day TEXT NOT NULL PRIMARY KEY,
  root TEXT NOT NULL,
  cases INTEGER NOT NULL,
  events INTEGER NOT NULL,
  last_sequence INTEGER NOT NULL,
  sealed_at INTEGER NOT NULL
) STRICT;
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
CREATE TABLE follow (
  token_hash TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  person_id TEXT NOT NULL
) STRICT;
CREATE TABLE guard_asking (
  sequence INTEGER PRIMARY KEY,
  guard TEXT NOT NULL,
  measure TEXT NOT NULL,
  part TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('held', 'refused', 'warned', 'overridden')),
  reason TEXT,
  person_id TEXT NOT NULL REFERENCES account (id),
  role TEXT NOT NULL,
  at INTEGER NOT NULL,
  pack_version TEXT NOT NULL,
  CHECK ((reason IS NOT NULL) = (outcome = 'overridden'))
) STRICT;
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
CREATE TABLE pack_version (
  hash TEXT NOT NULL PRIMARY KEY
) STRICT;
CREATE TABLE part (
  person_id TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  PRIMARY KEY (person_id, case_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE plan_entry (
  sequence INTEGER PRIMARY KEY,
  measure TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('owner', 'acceptance', 'term', 'budget', 'prediction')),
  value TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES account (id),
  role TEXT NOT NULL,
  agency TEXT,
  at INTEGER NOT NULL,
  pack_version TEXT NOT NULL
) STRICT;
CREATE TABLE problem_decision (
  sequence INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  region TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'turned-down')),
  reason TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES account (id),
  role TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
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
CREATE TABLE reminder (
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  version INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('due-soon', 'overdue')),
  at INTEGER NOT NULL,
  PRIMARY KEY (case_id, version, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE request (
  key TEXT NOT NULL PRIMARY KEY,
  digest TEXT NOT NULL,
  case_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  answer BLOB NOT NULL,
  FOREIGN KEY (case_id, version) REFERENCES event (case_id, version)
) STRICT;
CREATE TABLE sealed_prediction (
  measure TEXT NOT NULL,
  prediction TEXT NOT NULL,
  digest TEXT NOT NULL,
  bytes BLOB NOT NULL,
  sealed_at INTEGER NOT NULL,
  pack_version TEXT NOT NULL,
  PRIMARY KEY (measure, prediction)
) STRICT;
CREATE TABLE session (
  token_hash TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  secret TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;
CREATE TABLE sign_in_try (
  key_hash TEXT NOT NULL,
  window_start INTEGER NOT NULL,
  window_end INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  PRIMARY KEY (key_hash, window_start, window_end)
) STRICT, WITHOUT ROWID;
CREATE TABLE survey (
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  activity TEXT NOT NULL,
  public_key BLOB NOT NULL,
  private_key BLOB,
  PRIMARY KEY (case_id, activity)
) STRICT, WITHOUT ROWID;
CREATE TABLE survey_bin (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  activity TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('issued', 'code', 'spent', 'answer')),
  place INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (case_id, activity, part, place),
  FOREIGN KEY (case_id, activity) REFERENCES survey (case_id, activity)
) STRICT;
CREATE TABLE survey_cover (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  flips INTEGER NOT NULL
) STRICT;
CREATE TRIGGER activity_closing_keeps BEFORE UPDATE ON activity_closing BEGIN SELECT raise(ABORT, 'closings are append-only'); END;
CREATE TRIGGER activity_closing_stays BEFORE DELETE ON activity_closing BEGIN SELECT raise(ABORT, 'closings are append-only'); END;
CREATE TRIGGER case_opening_keeps BEFORE UPDATE ON case_opening BEGIN SELECT raise(ABORT, 'openings are append-only'); END;
CREATE TRIGGER case_opening_stays BEFORE DELETE ON case_opening BEGIN SELECT raise(ABORT, 'openings are append-only'); END;
CREATE TRIGGER case_row_counted AFTER INSERT ON case_row BEGIN
  INSERT INTO case_count VALUES (new.procedure, new.service, new.category, new.region, new.stage, new.outcome, new.is_conduct, 1)
  ON CONFLICT DO UPDATE SET cases = cases + 1;
END;
CREATE TRIGGER case_row_recounted
AFTER UPDATE OF procedure, service, category, region, stage, outcome, is_conduct ON case_row
WHEN (new.procedure, new.service, new.category, new.region, new.stage, new.outcome, new.is_conduct)
  <> (old.procedure, old.service, old.category, old.region, old.stage, old.outcome, old.is_conduct)
BEGIN
  UPDATE case_count SET cases = cases - 1
  WHERE (procedure, service, category, region, stage, outcome, is_conduct)
    = (old.procedure, old.service, old.category, old.region, old.stage, old.outcome, old.is_conduct);
  DELETE FROM case_count
  WHERE (procedure, service, category, region, stage, outcome, is_conduct)
    = (old.procedure, old.service, old.category, old.region, old.stage, old.outcome, old.is_conduct) AND cases = 0;
  INSERT INTO case_count VALUES (new.procedure, new.service, new.category, new.region, new.stage, new.outcome, new.is_conduct, 1)
  ON CONFLICT DO UPDATE SET cases = cases + 1;
END;
CREATE TRIGGER case_row_uncounted AFTER DELETE ON case_row BEGIN
  UPDATE case_count SET cases = cases - 1
  WHERE (procedure, service, category, region, stage, outcome, is_conduct)
    = (old.procedure, old.service, old.category, old.region, old.stage, old.outcome, old.is_conduct);
  DELETE FROM case_count
  WHERE (procedure, service, category, region, stage, outcome, is_conduct)
    = (old.procedure, old.service, old.category, old.region, old.stage, old.outcome, old.is_conduct) AND cases = 0;
END;
CREATE TRIGGER contribution_keeps BEFORE UPDATE ON contribution BEGIN SELECT raise(ABORT, 'contributions are append-only'); END;
CREATE TRIGGER contribution_stays BEFORE DELETE ON contribution BEGIN SELECT raise(ABORT, 'contributions are append-only'); END;
CREATE TRIGGER day_root_keeps BEFORE UPDATE ON day_root BEGIN SELECT raise(ABORT, 'roots are append-only'); END;
CREATE TRIGGER day_root_stays BEFORE DELETE ON day_root BEGIN SELECT raise(ABORT, 'roots are append-only'); END;
CREATE TRIGGER event_keeps BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER guard_asking_keeps BEFORE UPDATE ON guard_asking BEGIN SELECT raise(ABORT, 'the record of guards is append-only'); END;
CREATE TRIGGER guard_asking_stays BEFORE DELETE ON guard_asking BEGIN SELECT raise(ABORT, 'the record of guards is append-only'); END;
CREATE TRIGGER pack_file_keeps BEFORE UPDATE ON pack_file BEGIN SELECT raise(ABORT, 'packs are append-only'); END;
CREATE TRIGGER pack_file_stays BEFORE DELETE ON pack_file BEGIN SELECT raise(ABORT, 'packs are append-only'); END;
CREATE TRIGGER pack_version_stays BEFORE DELETE ON pack_version BEGIN SELECT raise(ABORT, 'packs are append-only'); END;
CREATE TRIGGER plan_entry_keeps BEFORE UPDATE ON plan_entry BEGIN SELECT raise(ABORT, 'plans are append-only'); END;
CREATE TRIGGER plan_entry_stays BEFORE DELETE ON plan_entry BEGIN SELECT raise(ABORT, 'plans are append-only'); END;
CREATE TRIGGER problem_decision_keeps BEFORE UPDATE ON problem_decision BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER problem_decision_stays BEFORE DELETE ON problem_decision BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER reading_log_keeps BEFORE UPDATE ON reading_log BEGIN SELECT raise(ABORT, 'readings are append-only'); END;
CREATE TRIGGER reading_log_stays BEFORE DELETE ON reading_log BEGIN SELECT raise(ABORT, 'readings are append-only'); END;
CREATE TRIGGER sealed_prediction_keeps BEFORE UPDATE ON sealed_prediction BEGIN SELECT raise(ABORT, 'predictions are sealed'); END;
CREATE TRIGGER sealed_prediction_stays BEFORE DELETE ON sealed_prediction BEGIN SELECT raise(ABORT, 'predictions are sealed'); END;
