-- Background services: calls of models with what they cost, jobs with their items, and what models propose.

-- The ledger: one logical call, whatever the number of its attempts, and the answer that serves later calls. Not journaled. No key and
-- no header of ours is ever stored.
CREATE TABLE llm_call (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_hash TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    model TEXT NOT NULL,
    purpose TEXT NOT NULL,
    prompt_version TEXT NOT NULL DEFAULT '',
    job TEXT NOT NULL DEFAULT '', -- uuid; empty for a single call
    holder TEXT NOT NULL DEFAULT '', -- who makes it: see lease
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    attempt_times TEXT NOT NULL DEFAULT '[]', -- JSON array of times
    http_status INTEGER NOT NULL DEFAULT 0,
    prompt_tokens INTEGER NOT NULL DEFAULT 0,
    cached_tokens INTEGER NOT NULL DEFAULT 0,
    completion_tokens INTEGER NOT NULL DEFAULT 0,
    reasoning_tokens INTEGER NOT NULL DEFAULT 0,
    is_estimate INTEGER NOT NULL DEFAULT 0, -- of the tokens
    cost INTEGER NOT NULL DEFAULT 0, -- nano-units of the currency
    reserve_tokens INTEGER NOT NULL DEFAULT 0,
    reserve_cost INTEGER NOT NULL DEFAULT 0,
    charge TEXT NOT NULL, -- what counts of it: open (what is reserved), settled (tokens and cost), assumed (what was reserved, as spent), none
    charged_on TEXT, -- the day on which settled and assumed ones were counted
    latency_ms INTEGER,
    error_code TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    excerpt TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    ended TEXT,
    headers TEXT NOT NULL DEFAULT '[]', -- of the answer, those that reading needs: JSON array of [name, value]
    request BLOB NOT NULL, -- zstd of the body that was sent first, redacted
    response BLOB -- zstd of the complete body; NULL without one, and when it was let go of
) STRICT;
CREATE INDEX llm_call_by_request ON llm_call(request_hash);
CREATE INDEX llm_call_by_job ON llm_call(job) WHERE job <> '';
CREATE INDEX llm_call_open ON llm_call(state) WHERE state IN ('planned', 'sent', 'unknown');
CREATE INDEX llm_call_by_day ON llm_call(charged_on) WHERE charged_on IS NOT NULL;

-- Caps. What is spent and reserved can be added up from the calls at any time.
CREATE TABLE budget (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL, -- pool, day, job
    job TEXT NOT NULL DEFAULT '', -- uuid
    unit TEXT NOT NULL, -- money (nano-units), tokens, calls
    cap INTEGER NOT NULL,
    spent INTEGER NOT NULL DEFAULT 0,
    reserved INTEGER NOT NULL DEFAULT 0,
    warn_percent INTEGER NOT NULL DEFAULT 80,
    day TEXT, -- that a day's budget counts
    UNIQUE (scope, job, unit)
) STRICT;

CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    settings TEXT NOT NULL DEFAULT '{}', -- JSON; names an endpoint, holds no key
    state TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    tool TEXT NOT NULL,
    created TEXT NOT NULL,
    started TEXT,
    ended TEXT,
    queued INTEGER NOT NULL DEFAULT 0, -- items by their state
    running INTEGER NOT NULL DEFAULT 0,
    done INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX job_unfinished ON job(state) WHERE state IN ('queued', 'running', 'pausing', 'paused');

CREATE TABLE job_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    job_id INTEGER NOT NULL REFERENCES job(id),
    position INTEGER NOT NULL,
    target_kind TEXT NOT NULL, -- trajectory, memory, pair, text
    target TEXT NOT NULL, -- uuid, or the text; what it names may go and come back
    other TEXT NOT NULL DEFAULT '', -- uuid of the second of a pair
    part TEXT NOT NULL DEFAULT '', -- what of several things is made of it
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    holder TEXT NOT NULL DEFAULT '', -- who works on it
    error_code TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '{}', -- JSON
    not_before TEXT,
    started TEXT,
    ended TEXT,
    UNIQUE (job_id, position)
) STRICT;
CREATE INDEX job_item_by_state ON job_item(job_id, state, position);

CREATE TABLE job_item_call (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES job_item(id),
    call_id INTEGER NOT NULL REFERENCES llm_call(id),
    stored INTEGER NOT NULL DEFAULT 0, -- answered from the ledger
    UNIQUE (item_id, call_id)
) STRICT;

-- Which process serves a pool. It has expired when its beat stands still, whatever any clock says.
CREATE TABLE lease (
    name TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL, -- uuid, drawn by the process
    pid INTEGER NOT NULL,
    host TEXT NOT NULL,
    process TEXT NOT NULL, -- tells whether the pid means the same process still, on the same machine
    since TEXT NOT NULL,
    beat INTEGER NOT NULL
) STRICT;

-- The pool's own versions of prompts, the newest of a name in force; an empty text means the one that comes with the program. Journaled.
CREATE TABLE prompt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    version TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX prompt_by_name ON prompt(name, id);

-- What models propose. They come outside the journal, since they change nothing; what people decide about them is journaled.
CREATE TABLE proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    item_id INTEGER REFERENCES job_item(id),
    call_id INTEGER REFERENCES llm_call(id),
    kind TEXT NOT NULL,
    target TEXT NOT NULL DEFAULT '', -- uuid; what it names may go and come back
    other TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0, -- of the memories when it was proposed
    other_revision INTEGER NOT NULL DEFAULT 0,
    base TEXT NOT NULL DEFAULT '{}', -- JSON: their texts then
    payload TEXT NOT NULL, -- JSON
    content_hash TEXT NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    prompt_version TEXT NOT NULL DEFAULT '',
    findings TEXT NOT NULL DEFAULT '[]', -- JSON
    state TEXT NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at TEXT,
    result TEXT NOT NULL DEFAULT '', -- uuid of what accepting made
    at TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_by_state ON proposal(state);
CREATE INDEX proposal_by_item ON proposal(item_id) WHERE item_id IS NOT NULL;
CREATE INDEX proposal_by_target ON proposal(target);
CREATE INDEX proposal_by_content ON proposal(content_hash);
CREATE INDEX proposal_by_result ON proposal(result) WHERE result <> '';

-- Plans that models wrote for tasks, so that a task is planned once.
CREATE TABLE query_plan (
    id INTEGER PRIMARY KEY,
    task_hash TEXT NOT NULL, -- of the task's text
    type TEXT NOT NULL, -- of the memories that are looked for
    model TEXT NOT NULL,
    prompt_version TEXT NOT NULL,
    plan TEXT NOT NULL,
    call_id INTEGER REFERENCES llm_call(id),
    at TEXT NOT NULL,
    UNIQUE (task_hash, type, model, prompt_version)
) STRICT;
