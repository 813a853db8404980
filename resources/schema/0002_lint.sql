-- Lint: what rules say of memories, what people accept of it, and how a pool sets its rules.

-- Derived from the memories and made anew at any time: not journaled, never edited by hand.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    memory_id INTEGER NOT NULL REFERENCES memory(id) ON DELETE CASCADE,
    other_id INTEGER REFERENCES memory(id) ON DELETE CASCADE, -- the second memory of a pair rule
    revision INTEGER NOT NULL, -- of the memory, when it was found
    rule TEXT NOT NULL,
    rule_version INTEGER NOT NULL,
    severity TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT '',
    confidence REAL NOT NULL DEFAULT 1,
    field TEXT NOT NULL,
    start INTEGER NOT NULL DEFAULT 0, -- UTF-16 units of the field's text, end exclusive; both 0 with the memory as a whole
    end INTEGER NOT NULL DEFAULT 0,
    excerpt TEXT NOT NULL DEFAULT '',
    steps TEXT NOT NULL DEFAULT '[]', -- JSON array of step numbers
    message TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '[]', -- JSON array of texts
    fix TEXT, -- JSON {safety, replacement}
    suppressed INTEGER NOT NULL DEFAULT 0 -- kept in step with the suppressions
) STRICT;
CREATE INDEX finding_by_memory ON finding(memory_id, suppressed, severity, rule);
CREATE INDEX finding_by_rule ON finding(rule, suppressed);
CREATE INDEX finding_by_other ON finding(other_id) WHERE other_id IS NOT NULL;

-- Derived too: in which state a memory was linted, and by which rules.
CREATE TABLE lint_mark (
    memory_id INTEGER PRIMARY KEY REFERENCES memory(id) ON DELETE CASCADE,
    state TEXT NOT NULL, -- what findings depend on besides the rules: revision, verdicts of the run, successors
    rules INTEGER NOT NULL REFERENCES lint_rules(id)
) STRICT;
CREATE INDEX lint_mark_by_rules ON lint_mark(rules);

CREATE TABLE lint_rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rules TEXT NOT NULL UNIQUE -- JSON {rule: version, settings and, for dated rules, the day}
) STRICT;

CREATE TABLE lint_state (
    key TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT;

CREATE TABLE lint_pass (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    started TEXT NOT NULL,
    ended TEXT NOT NULL,
    author TEXT NOT NULL,
    tool TEXT NOT NULL,
    memories INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    infos INTEGER NOT NULL,
    added INTEGER NOT NULL,
    gone INTEGER NOT NULL
) STRICT;

-- What people decide: journaled.
CREATE TABLE suppression (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    rule TEXT NOT NULL,
    memory TEXT NOT NULL DEFAULT '', -- uuid; the memory may go and come back
    key TEXT NOT NULL DEFAULT '',
    excerpt TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX suppression_by_rule ON suppression(rule);

CREATE TABLE rule_setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL UNIQUE,
    enabled INTEGER NOT NULL DEFAULT 1,
    severity TEXT -- NULL = the rule's own
) STRICT;

CREATE TABLE user_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL UNIQUE, -- user.NAME
    kind TEXT NOT NULL,
    expression TEXT NOT NULL,
    message TEXT NOT NULL,
    severity TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1
) STRICT;
