-- Retrieval: embedding spaces with their vectors, queries kept for regression, and what was asked.

-- Vectors come from outside (imports, models): kept beside the memories, not journaled, since they never change what a memory says.
CREATE TABLE embedding_space (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE, -- PROVIDER:MODEL:DIMENSIONS, with :full when all of the payload was embedded
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    dimensions INTEGER NOT NULL,
    recipe TEXT NOT NULL,
    created TEXT NOT NULL,
    serial INTEGER NOT NULL DEFAULT 0 -- grows with every write, so that what is derived knows that it is stale
) STRICT;

CREATE TABLE embedding (
    id INTEGER PRIMARY KEY,
    space_id INTEGER NOT NULL REFERENCES embedding_space(id) ON DELETE CASCADE,
    memory_id INTEGER NOT NULL REFERENCES memory(id) ON DELETE CASCADE,
    key_hash TEXT NOT NULL, -- of the text that was embedded; another one than the memory's: outdated
    norm REAL NOT NULL, -- of the vector as it came
    vector BLOB NOT NULL, -- float32, little endian, unit length
    UNIQUE (space_id, memory_id)
) STRICT;
CREATE INDEX embedding_by_memory ON embedding(memory_id);
CREATE INDEX embedding_by_text ON embedding(space_id, key_hash);

-- Vectors of texts that are no memory's key: queries. And of keys of memories that an undo took away, for the redo.
CREATE TABLE embedded_text (
    id INTEGER PRIMARY KEY,
    space_id INTEGER NOT NULL REFERENCES embedding_space(id) ON DELETE CASCADE,
    text_hash TEXT NOT NULL,
    norm REAL NOT NULL,
    vector BLOB NOT NULL,
    kept INTEGER NOT NULL DEFAULT 0, -- 1: of a memory that was taken back
    UNIQUE (space_id, text_hash)
) STRICT;

-- Journaled.
CREATE TABLE saved_query (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL, -- JSON of the question and its settings
    expected TEXT NOT NULL DEFAULT '[]', -- JSON array of memory uuids in rank order
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What was asked on purpose (never what was typed on the way), oldest first.
CREATE TABLE retrieval_log (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    tool TEXT NOT NULL,
    query TEXT NOT NULL, -- JSON, as in saved_query
    hits TEXT NOT NULL -- JSON array of {id, score}
) STRICT;
