-- What offices enter of a measure's plan, what guards said of it, and what was decided on problems that rules raise. All
-- only grow: what was entered later counts, and what was entered before can still be read.

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
CREATE INDEX plan_entry_measure ON plan_entry (measure, sequence);
CREATE TRIGGER plan_entry_keeps BEFORE UPDATE ON plan_entry BEGIN SELECT raise(ABORT, 'plans are append-only'); END;
CREATE TRIGGER plan_entry_stays BEFORE DELETE ON plan_entry BEGIN SELECT raise(ABORT, 'plans are append-only'); END;

-- Every time a guard was asked. reason is given where somebody went on against it.
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
CREATE INDEX guard_asking_guard ON guard_asking (guard, outcome);
CREATE TRIGGER guard_asking_keeps BEFORE UPDATE ON guard_asking BEGIN SELECT raise(ABORT, 'the record of guards is append-only'); END;
CREATE TRIGGER guard_asking_stays BEFORE DELETE ON guard_asking BEGIN SELECT raise(ABORT, 'the record of guards is append-only'); END;

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
CREATE TRIGGER problem_decision_keeps BEFORE UPDATE ON problem_decision BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER problem_decision_stays BEFORE DELETE ON problem_decision BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;
