-- A schema version of the tests only; its script has what a naive splitter stumbles over.
ALTER TABLE saved_search ADD COLUMN colour TEXT NOT NULL DEFAULT 'a;b';
CREATE TABLE next_thing (
    id INTEGER PRIMARY KEY, -- a comment; with a semicolon
    note TEXT NOT NULL DEFAULT 'it''s; fine'
) STRICT;
INSERT INTO next_thing(note) VALUES ('/* no comment; */');
