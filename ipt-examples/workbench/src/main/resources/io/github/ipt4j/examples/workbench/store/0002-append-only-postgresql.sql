-- Lines of journals and records of the audit log are added, and neither changed nor removed. Private text is removed, and not
-- changed. These guard against mistakes; who means to change something drops them first, which the audit log then finds.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'Rows of % are only added: % is refused.', TG_TABLE_NAME, TG_OP; END $$;

CREATE TRIGGER journal_line_is_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_record_is_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER private_line_is_not_changed BEFORE UPDATE ON private_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
