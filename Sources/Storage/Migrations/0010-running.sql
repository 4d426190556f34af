-- What is asked about running cases: which definition they run under, whom to remind, who stands in for whom, and what
-- residents have a part in.

-- The event with which the case came into its stage: the last one behind the last that stood in another.
ALTER TABLE case_row ADD COLUMN entered INTEGER NOT NULL DEFAULT 1;
UPDATE case_row SET entered = 1 + coalesce(
  (SELECT max(version) FROM event
    WHERE event.case_id = case_row.case_id AND json_extract(CAST(bytes AS TEXT), '$.stage') <> case_row.stage), 0);

-- Open cases by definition, the earliest due first.
CREATE INDEX case_row_running ON case_row (pack_version, procedure, due_order, case_id) WHERE outcome = 'open';

-- That people were reminded of a term, once for each time a case comes into a stage.
CREATE TABLE reminder (
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  version INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('due-soon', 'overdue')),
  at INTEGER NOT NULL,
  PRIMARY KEY (case_id, version, kind)
) STRICT, WITHOUT ROWID;

-- Who is away, and who acts in their role meanwhile. Both days are counted in.
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
CREATE INDEX absence_person ON absence (person_id, last_day) WHERE ended_at IS NULL;
CREATE INDEX absence_deputy ON absence (deputy_id, last_day) WHERE ended_at IS NULL;

-- Whether somebody spoke under a pseudonym is asked by the pseudonym.
CREATE INDEX contribution_by ON contribution (author, case_id) WHERE kind = 'answer';

-- The cases in which somebody acted for no office after the filing. Follows from the events.
CREATE TABLE part (
  person_id TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES case_opening (case_id),
  PRIMARY KEY (person_id, case_id)
) STRICT, WITHOUT ROWID;
INSERT INTO part SELECT DISTINCT json_extract(CAST(bytes AS TEXT), '$.by.person'), case_id FROM event
  WHERE version > 1 AND json_extract(CAST(bytes AS TEXT), '$.by.role') IS NULL;
