-- What people contribute to a stage of a case, under a pseudonym or a unit of a roll, never under a name. Only added to:
-- what should not count is voided by a later row, which says why.

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
CREATE INDEX contribution_author ON contribution (case_id, activity, kind, author);
CREATE TRIGGER contribution_keeps BEFORE UPDATE ON contribution BEGIN SELECT raise(ABORT, 'contributions are append-only'); END;
CREATE TRIGGER contribution_stays BEFORE DELETE ON contribution BEGIN SELECT raise(ABORT, 'contributions are append-only'); END;

-- What an activity held when it was closed; nothing is taken afterwards.
CREATE TABLE activity_closing (
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  activity TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (case_id, activity)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER activity_closing_keeps BEFORE UPDATE ON activity_closing BEGIN SELECT raise(ABORT, 'closings are append-only'); END;
CREATE TRIGGER activity_closing_stays BEFORE DELETE ON activity_closing BEGIN SELECT raise(ABORT, 'closings are append-only'); END;

-- An anonymous survey and the key that signs its tokens unseen. The private half is destroyed when the survey closes.
CREATE TABLE survey (
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  activity TEXT NOT NULL,
  public_key BLOB NOT NULL,
  private_key BLOB,
  PRIMARY KEY (case_id, activity)
) STRICT, WITHOUT ROWID;

-- Who was given a signature, which codes were printed, which tokens were spent, what was answered: four sets that keep
-- nothing of the order in which they were filled. Bins are all of one size and overwritten in place.
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

-- Written after every answer, so that the traces of the newest write lead here and not to the answer's bin.
CREATE TABLE survey_cover (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  flips INTEGER NOT NULL
) STRICT;
INSERT INTO survey_cover VALUES (1, 0);
