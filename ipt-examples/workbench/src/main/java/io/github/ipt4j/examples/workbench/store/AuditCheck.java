package io.github.ipt4j.examples.workbench.store;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether the audit log is whole, and the journals are what it says was recorded. It reads everything once, and of private text
 * nothing but what is still there.
 */
public final class AuditCheck {

    private final ImmutableList.Builder<AuditProblem> problems = ImmutableList.builder();
    private final Map<String, String> recorded = new HashMap<>();
    private final Map<String, Long> recordedAs = new HashMap<>();
    private final Map<String, Long> erasedAs = new HashMap<>();
    private ChainLink last = ChainLink.NONE;

    private AuditCheck() {}

    /**
     * Checks a database.
     *
     * @param database the database
     * @return what does not fit; none if all does
     */
    public static ImmutableList<AuditProblem> of(Database database) {
        return database.snapshot(AuditCheck::of);
    }

    static ImmutableList<AuditProblem> of(Connection connection) throws SQLException {
        return new AuditCheck().run(connection);
    }

    private ImmutableList<AuditProblem> run(Connection connection) throws SQLException {
        Sql.each(
                connection,
                "SELECT number, at, account, action, course, line, content, chained FROM audit_record ORDER BY number",
                this::record);
        Set<String> found = new HashSet<>();
        Sql.each(
                connection,
                "SELECT l.course, l.line, l.event, l.commitment, l.recorded_at, l.recorded_by, p.event, p.salt"
                        + " FROM journal_line l LEFT JOIN private_line p ON p.course = l.course AND p.line = l.line",
                row -> found.add(line(row)));
        recorded.keySet().stream()
                .filter(line -> !found.contains(line))
                .sorted()
                .forEach(line -> add(AuditProblem.Kind.LINE, line));
        return problems.build();
    }

    private void record(ResultSet row) throws SQLException {
        AuditAction action = AuditAction.of(row.getString(4));
        String course = row.getString(5);
        int line = row.getInt(6);
        ChainLink expected =
                last.next(row.getString(2), row.getString(3), action.word(), course, line, row.getString(7));
        last = new ChainLink(row.getLong(1), row.getString(8));
        if (!last.equals(expected)) {
            add(AuditProblem.Kind.RECORD, Long.toString(last.number()));
        }
        if (action == AuditAction.RECORDED) {
            recorded.put(place(course, line), row.getString(7));
            recordedAs.put(place(course, line), last.number());
        } else if (action == AuditAction.ERASED) {
            erasedAs.put(course, last.number());
        }
    }

    private String line(ResultSet row) throws SQLException {
        String course = row.getString(1);
        String place = place(course, row.getInt(2));
        String commitment = row.getString(4);
        String content = Journal.content(row.getString(3), commitment, row.getString(5), row.getString(6));
        if (!recorded.containsKey(place)) {
            add(AuditProblem.Kind.UNRECORDED_LINE, place);
        } else if (!content.equals(recorded.get(place))) {
            add(AuditProblem.Kind.LINE, place);
        } else if (row.getString(7) == null) {
            requireErased(course, place);
        } else if (!Digest.of(row.getString(8), row.getString(7)).equals(commitment)) {
            add(AuditProblem.Kind.PRIVATE_TEXT, place);
        }
        return place;
    }

    private void requireErased(String course, String place) {
        if (erasedAs.getOrDefault(course, 0L) < recordedAs.getOrDefault(place, 0L)) {
            add(AuditProblem.Kind.MISSING_PRIVATE_TEXT, place);
        }
    }

    private void add(AuditProblem.Kind kind, String place) {
        problems.add(new AuditProblem(kind, place));
    }

    private static String place(String course, int line) {
        return course + ":" + line;
    }
}
