-- The projection that lists read. Everything here can be made again from the events.

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
) STRICT;

CREATE INDEX case_row_newest ON case_row (is_conduct, filed_at, case_id);
CREATE INDEX case_row_region ON case_row (region, filed_at, case_id);
CREATE INDEX case_row_category ON case_row (category, filed_at, case_id);
CREATE INDEX case_row_all ON case_row (filed_at, case_id);
CREATE INDEX case_row_reporter ON case_row (reporter, filed_at, case_id) WHERE reporter IS NOT NULL;
CREATE INDEX case_row_agency ON case_row (agency, filed_at, case_id) WHERE agency IS NOT NULL;
CREATE INDEX case_row_desk ON case_row (waits_for, waits_for_agency, due_order, case_id) WHERE waits_for IS NOT NULL;
CREATE INDEX case_row_due ON case_row (outcome, due_order, case_id);
CREATE INDEX case_row_undated ON case_row (due_year, case_id) WHERE due_year IS NOT NULL;
CREATE INDEX case_row_near ON case_row (category, latitude) WHERE outcome = 'open' AND latitude IS NOT NULL;
CREATE INDEX case_row_statistics ON case_row (procedure, filed_at);

-- How many cases of each kind there are, kept by triggers: a page of counts never walks the cases.
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

CREATE TRIGGER case_row_counted AFTER INSERT ON case_row BEGIN
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
