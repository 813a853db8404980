-- Lineage: what people say about the evidence for a sentence, and what makes the list of runs quick.

-- Journaled. By the sentence's own words, so that a ruling outlives edits around it.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    memory_id INTEGER NOT NULL REFERENCES memory(id),
    sentence TEXT NOT NULL,
    step INTEGER NOT NULL DEFAULT 0, -- from 1; 0 = the run as a whole
    supports INTEGER NOT NULL,
    score REAL, -- what had been computed when the person spoke
    source TEXT NOT NULL DEFAULT 'human',
    author TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    UNIQUE (memory_id, sentence, step)
) STRICT;

-- The history of a memory holds rulings that are gone again; their last row says whose they were.
CREATE INDEX change_row_of_gone_evidence ON change_row(row_key) WHERE table_name = 'evidence' AND after IS NULL;

-- Everything that a list of runs shows: the rows themselves are as large as their steps.
CREATE INDEX trajectory_listed ON trajectory(domain_id, task_id, uuid, agent, model, source_file, step_count);
DROP INDEX trajectory_by_domain; -- its beginning
CREATE INDEX memory_in_use_by_trajectory ON memory(trajectory_id, type) WHERE retired_at IS NULL AND trajectory_id IS NOT NULL;
