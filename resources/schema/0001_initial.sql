-- The first version of the pool. Shipped files are never edited: a change is a new numbered file.
-- Times are UTC ISO 8601 text, dates are YYYY-MM-DD. Integer ids never leave the pool, uuids do; AUTOINCREMENT keeps an id
-- from being used twice, so that undo can put a row back where it was.

CREATE TABLE pool_meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE domain (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    domain_id INTEGER NOT NULL REFERENCES domain(id),
    external_id TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    UNIQUE (domain_id, external_id)
) STRICT;

CREATE TABLE trajectory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    domain_id INTEGER NOT NULL REFERENCES domain(id),
    task_id INTEGER REFERENCES task(id),
    agent TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    source_format TEXT NOT NULL DEFAULT '',
    source_file TEXT NOT NULL DEFAULT '',
    source_hash TEXT NOT NULL UNIQUE,
    started TEXT,
    step_count INTEGER NOT NULL,
    steps BLOB NOT NULL, -- zstd of a JSON array of steps
    exit_reason TEXT NOT NULL DEFAULT '',
    tokens INTEGER,
    cost_usd REAL,
    run_id TEXT NOT NULL DEFAULT '', -- the source's own id of the run
    parent_run TEXT NOT NULL DEFAULT '', -- run_id of the run that started it
    raw TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX trajectory_by_task ON trajectory(task_id);
CREATE INDEX trajectory_by_domain ON trajectory(domain_id);

CREATE TABLE verdict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory(id),
    source TEXT NOT NULL,
    passed INTEGER NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    prompt_version TEXT NOT NULL DEFAULT '',
    at TEXT
) STRICT;
CREATE INDEX verdict_by_trajectory ON verdict(trajectory_id);

CREATE TABLE memory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    domain_id INTEGER NOT NULL REFERENCES domain(id),
    task_id INTEGER REFERENCES task(id),
    trajectory_id INTEGER REFERENCES trajectory(id),
    title TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    payload TEXT NOT NULL DEFAULT '{}',
    payload_text TEXT NOT NULL DEFAULT '', -- what the payload says beyond title, description and content, for the full text
    raw BLOB, -- zstd of the source record's bytes
    key_text TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT 'unknown',
    outcome_source TEXT NOT NULL DEFAULT 'none',
    generator_model TEXT NOT NULL DEFAULT '',
    prompt_version TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]', -- JSON array, sorted
    applies_when TEXT NOT NULL DEFAULT '',
    not_when TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_until TEXT,
    next_review TEXT,
    recorded_at TEXT NOT NULL,
    retired_at TEXT,
    superseded_by TEXT REFERENCES memory(uuid) DEFERRABLE INITIALLY DEFERRED,
    review TEXT NOT NULL DEFAULT 'unreviewed',
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at TEXT NOT NULL,
    source_hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX memory_by_domain ON memory(domain_id);
CREATE INDEX memory_by_task ON memory(task_id);
CREATE INDEX memory_by_trajectory ON memory(trajectory_id);
CREATE INDEX memory_by_successor ON memory(superseded_by) WHERE superseded_by IS NOT NULL;

CREATE VIRTUAL TABLE memory_fts USING fts5(
    title, description, content, payload_text,
    content = 'memory', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    tool TEXT NOT NULL,
    label TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    undoes INTEGER REFERENCES change(id),
    origin TEXT UNIQUE, -- "pool uuid:number" of a change that came with an import: history only, never undone
    row_count INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE change_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id INTEGER NOT NULL REFERENCES change(id),
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL, -- uuid
    before TEXT, -- JSON of the columns touched; NULL = the row was inserted
    after TEXT -- NULL = the row was deleted; {"fingerprint": …} after an insertion
) STRICT;
CREATE INDEX change_row_by_change ON change_row(change_id);
CREATE INDEX change_row_by_key ON change_row(row_key);

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    memory_id INTEGER NOT NULL REFERENCES memory(id),
    revision INTEGER NOT NULL,
    reviewer TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    seconds REAL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_memory ON decision(memory_id);

CREATE TABLE relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    a_id INTEGER NOT NULL REFERENCES memory(id),
    b_id INTEGER NOT NULL REFERENCES memory(id),
    kind TEXT NOT NULL,
    score REAL,
    source TEXT NOT NULL DEFAULT '',
    context TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    UNIQUE (a_id, b_id, kind)
) STRICT;
CREATE INDEX relation_by_b ON relation(b_id);
