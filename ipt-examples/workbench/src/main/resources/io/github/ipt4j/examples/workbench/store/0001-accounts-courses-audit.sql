CREATE TABLE account (
  name TEXT NOT NULL PRIMARY KEY,
  role TEXT NOT NULL,
  team TEXT NOT NULL,
  password TEXT NOT NULL
);

CREATE TABLE signed_in (
  token_digest TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (name),
  since BIGINT NOT NULL,
  used BIGINT NOT NULL
);

CREATE TABLE course (
  id TEXT NOT NULL PRIMARY KEY,
  team TEXT NOT NULL,
  counselor TEXT NOT NULL REFERENCES account (name)
);

CREATE INDEX course_of_team ON course (team, id);

-- What was submitted, without private text. Rows are inserted, and neither changed nor removed one by one.
CREATE TABLE journal_line (
  course TEXT NOT NULL REFERENCES course (id),
  line INTEGER NOT NULL,
  event TEXT NOT NULL,
  commitment TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES account (name),
  PRIMARY KEY (course, line)
);

-- The same with everything; erasing a course's private text removes its rows.
CREATE TABLE private_line (
  course TEXT NOT NULL,
  line INTEGER NOT NULL,
  event TEXT NOT NULL,
  salt TEXT NOT NULL,
  PRIMARY KEY (course, line),
  FOREIGN KEY (course, line) REFERENCES journal_line (course, line)
);

-- Who did what with which course. Each row holds the digest of itself and of the row before it.
CREATE TABLE audit_record (
  number BIGINT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  account TEXT NOT NULL,
  action TEXT NOT NULL,
  course TEXT NOT NULL,
  line INTEGER NOT NULL,
  content TEXT NOT NULL,
  chained TEXT NOT NULL
);
