-- Values of indicators as agencies entered them. Only added to: a correction is a later row that names the one before, a
-- decision and a lock are rows of their own, and the newest counts.

CREATE TABLE figure (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  indicator TEXT NOT NULL,
  region TEXT NOT NULL,
  period TEXT NOT NULL,
  relation TEXT,
  value TEXT,
  source TEXT NOT NULL,
  note TEXT,
  evidence TEXT,
  agency TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  entered_at INTEGER NOT NULL,
  corrects TEXT,
  CHECK ((relation IS NULL) = (value IS NULL))
) STRICT;
CREATE INDEX figure_place ON figure (indicator, region, period, source, sequence);
CREATE INDEX figure_agency ON figure (agency, period, indicator, region);
CREATE INDEX figure_evidence ON figure (evidence) WHERE evidence IS NOT NULL;
CREATE TRIGGER figure_keeps BEFORE UPDATE ON figure BEGIN SELECT raise(ABORT, 'figures are append-only'); END;
CREATE TRIGGER figure_stays BEFORE DELETE ON figure BEGIN SELECT raise(ABORT, 'figures are append-only'); END;

-- What became of an entry. At most one: an entry that was rejected is entered anew.
CREATE TABLE figure_decision (
  sequence INTEGER PRIMARY KEY,
  figure INTEGER NOT NULL UNIQUE REFERENCES figure (sequence),
  verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'rejected')),
  reason TEXT,
  decided_by TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  CHECK (verdict = 'approved' OR reason IS NOT NULL)
) STRICT;
CREATE TRIGGER figure_decision_keeps BEFORE UPDATE ON figure_decision BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER figure_decision_stays BEFORE DELETE ON figure_decision BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;

-- Whether an agency may still enter values for a period. The newest row counts.
CREATE TABLE figure_lock (
  sequence INTEGER PRIMARY KEY,
  agency TEXT NOT NULL,
  period TEXT NOT NULL,
  is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
  reason TEXT,
  set_by TEXT NOT NULL,
  set_at INTEGER NOT NULL
) STRICT;
CREATE INDEX figure_lock_place ON figure_lock (agency, period, sequence);
CREATE TRIGGER figure_lock_keeps BEFORE UPDATE ON figure_lock BEGIN SELECT raise(ABORT, 'locks are append-only'); END;
CREATE TRIGGER figure_lock_stays BEFORE DELETE ON figure_lock BEGIN SELECT raise(ABORT, 'locks are append-only'); END;
