-- Lines of journals and records of the audit log are added, and neither changed nor removed. Private text is removed, and not
-- changed. These guard against mistakes; who means to change something drops them first, which the audit log then finds.
CREATE TRIGGER journal_line_is_not_changed BEFORE UPDATE ON journal_line
  BEGIN SELECT RAISE(ABORT, 'A line of a journal is never changed; correct it by a later one.'); END;

CREATE TRIGGER journal_line_is_not_removed BEFORE DELETE ON journal_line
  BEGIN SELECT RAISE(ABORT, 'A line of a journal is never removed; withdraw it by a later one.'); END;

-- REPLACE removes a row without asking the trigger above.
CREATE TRIGGER journal_line_is_not_replaced BEFORE INSERT ON journal_line
  WHEN EXISTS (SELECT 1 FROM journal_line WHERE course = NEW.course AND line = NEW.line)
  BEGIN SELECT RAISE(ABORT, 'A line of a journal is never replaced; correct it by a later one.'); END;

CREATE TRIGGER audit_record_is_not_changed BEFORE UPDATE ON audit_record
  BEGIN SELECT RAISE(ABORT, 'A record of the audit log is never changed.'); END;

CREATE TRIGGER audit_record_is_not_removed BEFORE DELETE ON audit_record
  BEGIN SELECT RAISE(ABORT, 'A record of the audit log is never removed.'); END;

CREATE TRIGGER audit_record_is_not_replaced BEFORE INSERT ON audit_record
  WHEN EXISTS (SELECT 1 FROM audit_record WHERE number = NEW.number)
  BEGIN SELECT RAISE(ABORT, 'A record of the audit log is never replaced.'); END;

CREATE TRIGGER private_line_is_not_changed BEFORE UPDATE ON private_line
  BEGIN SELECT RAISE(ABORT, 'Private text is never changed; it can be erased.'); END;

CREATE TRIGGER private_line_is_not_replaced BEFORE INSERT ON private_line
  WHEN EXISTS (SELECT 1 FROM private_line WHERE course = NEW.course AND line = NEW.line)
  BEGIN SELECT RAISE(ABORT, 'Private text is never replaced; it can be erased.'); END;
