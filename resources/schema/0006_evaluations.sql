-- Results: evaluations with their attempts and reported rates, and what people say of tasks that memory made fail.

-- One set of results, as it was imported. Journaled.
CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    format TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '', -- file or folder, without the path before it
    at TEXT NOT NULL
) STRICT;

-- What one transaction of an import added to an evaluation. Journaled in the place of its attempts and rates, which are in the pool while
-- their part is: so results come and go by one row, and a part that comes back has its attempts again.
CREATE TABLE evaluation_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation(id),
    attempts INTEGER NOT NULL,
    rates INTEGER NOT NULL
) STRICT;
CREATE INDEX evaluation_part_by_evaluation ON evaluation_part(evaluation_id);

-- What many results have in common. Not journaled, never changed.
CREATE TABLE result_setup (
    id INTEGER PRIMARY KEY,
    benchmark TEXT NOT NULL,
    model TEXT NOT NULL, -- of the agent
    agent TEXT NOT NULL,
    condition TEXT NOT NULL,
    memory_type TEXT NOT NULL, -- empty: of none or of several
    pool TEXT NOT NULL,
    memory_model TEXT NOT NULL,
    pool_size INTEGER NOT NULL, -- memories; -1: not told
    metric TEXT NOT NULL,
    UNIQUE (benchmark, model, agent, condition, memory_type, pool, memory_model, pool_size, metric)
) STRICT;

-- Not journaled, see evaluation_part. `part_id` is no reference, since the part may go and come back.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    part_id INTEGER NOT NULL,
    setup_id INTEGER NOT NULL REFERENCES result_setup(id),
    task TEXT NOT NULL, -- external id
    number INTEGER NOT NULL, -- from 1
    passed INTEGER, -- NULL = not evaluated
    score REAL,
    input_tokens INTEGER,
    output_tokens INTEGER,
    cost_usd REAL,
    seconds REAL,
    steps INTEGER,
    failure TEXT NOT NULL DEFAULT '',
    run TEXT NOT NULL DEFAULT '', -- what the source calls it
    trajectory_id INTEGER, -- derived: the run of that name, when it is in the pool; it may go and come back
    source_hash TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_by_part ON attempt(part_id);
CREATE INDEX attempt_by_setup ON attempt(setup_id);
CREATE INDEX attempt_by_source ON attempt(source_hash);
-- Runs are found by what their source calls them; the rows themselves are as large as their steps.
CREATE INDEX trajectory_by_run ON trajectory(run_id) WHERE run_id <> '';

-- What an attempt asked its memory for; apart, because such texts are long and seldom read.
CREATE TABLE attempt_query (
    attempt_id INTEGER PRIMARY KEY REFERENCES attempt(id) ON DELETE CASCADE,
    query TEXT NOT NULL
) STRICT;

-- Memories that logs name. Not journaled.
CREATE TABLE injected_memory (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE, -- of what the logs say of it
    title TEXT NOT NULL,
    memory_id INTEGER -- derived: the memory of that text, when it is in the pool; it may go and come back
) STRICT;
CREATE INDEX injected_memory_by_memory ON injected_memory(memory_id) WHERE memory_id IS NOT NULL;

CREATE TABLE attempt_memory (
    attempt_id INTEGER NOT NULL REFERENCES attempt(id) ON DELETE CASCADE,
    position INTEGER NOT NULL, -- from 0, in the order of the log
    memory_id INTEGER NOT NULL REFERENCES injected_memory(id),
    rank INTEGER NOT NULL,
    score REAL,
    used INTEGER NOT NULL, -- the agent names it
    PRIMARY KEY (attempt_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_memory_by_memory ON attempt_memory(memory_id);

-- A figure for a whole benchmark. As attempt.
CREATE TABLE reported_rate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    part_id INTEGER NOT NULL,
    setup_id INTEGER NOT NULL REFERENCES result_setup(id),
    value REAL NOT NULL,
    solved INTEGER,
    tasks INTEGER,
    cost_usd REAL,
    seconds REAL,
    reported_on TEXT,
    text TEXT NOT NULL DEFAULT '', -- as it stands in the source
    source_hash TEXT NOT NULL
) STRICT;
CREATE INDEX reported_rate_by_part ON reported_rate(part_id);
CREATE INDEX reported_rate_by_setup ON reported_rate(setup_id);
CREATE INDEX reported_rate_by_source ON reported_rate(source_hash);

-- A person's word on why a task fails with memory. Journaled. By names, so that it outlives the results.
CREATE TABLE triage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    benchmark TEXT NOT NULL,
    task TEXT NOT NULL,
    model TEXT NOT NULL,
    condition TEXT NOT NULL,
    cause TEXT NOT NULL,
    memory TEXT NOT NULL DEFAULT '', -- uuid of the one to blame
    note TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    UNIQUE (benchmark, task, model, condition)
) STRICT;
