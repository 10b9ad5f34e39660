package io.github.ipt4j.examples.workbench.store;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.workbench.store.Appending.Appended;
import io.github.ipt4j.examples.workbench.store.Appending.Conflict;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The courses. Each method says for whom: an account that reads finds the courses of its team, and one that records adds lines
 * to them. Both are noted in the {@linkplain AuditLog audit log}, in the same transaction.
 */
public final class CourseStore {

    private final Database database;
    private final AuditLog log;
    private final Audit audit;
    private final CourseCache judged;

    /**
     * The courses of a database, with the shipped scales.
     *
     * @param database the database
     * @param log where it is noted who read and wrote which course
     */
    public CourseStore(Database database, AuditLog log) {
        this(database, log, Audit.enforcing());
    }

    /**
     * The courses of a database.
     *
     * @param database the database
     * @param log where it is noted who read and wrote which course
     * @param audit how they are read and judged, with the scales that they are measured by
     */
    public CourseStore(Database database, AuditLog log, Audit audit) {
        this.database = database;
        this.log = log;
        this.audit = audit;
        this.judged = new CourseCache(audit);
    }

    /**
     * Lists courses.
     *
     * @param reader for whom
     * @return the courses of the reader's team, by their ids; none if the role reads none
     */
    public ImmutableList<ListedCourse> list(Account reader) {
        return versions(reader).stream().map(CourseVersion::listed).collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads some of the reader's courses at once, for a page on all of them; the audit log notes that they were listed.
     *
     * @param reader for whom
     * @param chosen which of them
     * @return those of the reader's team that were chosen, judged, by their ids; none if the role reads none
     */
    public ImmutableList<StoredCourse> overview(Account reader, Predicate<ListedCourse> chosen) {
        ImmutableList<CourseVersion> versions = versions(reader);
        return database.read(connection -> {
            ImmutableList.Builder<StoredCourse> courses = ImmutableList.builder();
            for (CourseVersion version : versions) {
                if (chosen.test(version.listed())) {
                    courses.add(judged.get(connection, version));
                }
            }
            return courses.build();
        });
    }

    private ImmutableList<CourseVersion> versions(Account reader) {
        if (!reader.role().reads()) {
            return ImmutableList.of();
        }
        log.add(reader.name(), AuditAction.LISTED, "");
        return database.read(connection -> Sql.list(
                connection,
                "SELECT " + CourseVersion.COLUMNS + " FROM course c WHERE c.team = ? ORDER BY c.id",
                CourseVersion::of,
                reader.team()));
    }

    /**
     * Finds a course.
     *
     * @param reader for whom
     * @param course the id of the course
     * @return the course, judged; empty if the reader's team has none of that id, or the role reads none
     */
    public Optional<StoredCourse> find(Account reader, String course) {
        Optional<CourseVersion> version = database.read(connection -> version(connection, reader, course));
        version.ifPresent(found -> log.add(reader.name(), AuditAction.READ, course));
        return version.map(found -> database.read(connection -> judged.get(connection, found)));
    }

    private static Optional<CourseVersion> version(Connection connection, Account reader, String course)
            throws SQLException {
        return reader.role().reads()
                ? Sql.first(
                        connection,
                        "SELECT " + CourseVersion.COLUMNS + " FROM course c WHERE c.id = ? AND c.team = ?",
                        CourseVersion::of,
                        course,
                        reader.team())
                : Optional.empty();
    }

    /**
     * Opens a course of the author's team.
     *
     * @param author the counselor
     * @param course the id of the course, which names nobody; 1 to 128 characters
     * @param opening its first line
     * @return that the line was added; or a conflict with all lines, if there is a course of that id
     * @throws IllegalArgumentException if the protocol is not a shipped one
     * @throws UnknownCourseException if the role does not record, or a course of that id is another team's
     */
    public Appending open(Account author, String course, CourseOpened opening) {
        checkArgument(
                Protocols.shipped().containsKey(opening.protocol()), "A course is under a shipped protocol; name one.");
        return database.write(connection -> {
            requireRecords(author);
            Sql.update(
                    connection,
                    "INSERT INTO course (id, team, counselor) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
                    course,
                    author.team(),
                    author.name());
            return append(connection, author, course, 1, opening);
        });
    }

    /**
     * Adds a line to a course: what was submitted, accepted or refused. What a refused event says about the client's safety
     * counts, so keep it too.
     *
     * @param author the counselor
     * @param course the id of the course
     * @param line the number that the line is to have, so that nothing was added since the author read the course
     * @param event what was submitted
     * @return that the line was added; or a conflict with the lines that came in between
     * @throws UnknownCourseException if the author's team has no course of that id, or the role does not record
     */
    public Appending append(Account author, String course, int line, CourseEvent event) {
        return database.write(connection -> append(connection, author, course, line, event));
    }

    private Appending append(Connection connection, Account author, String course, int line, CourseEvent event)
            throws SQLException {
        requireRecords(author);
        if (version(connection, author, course).isEmpty()) {
            throw new UnknownCourseException();
        }
        StoredLine stored = new StoredLine(line, event, log.now(), author.name());
        Optional<String> content = Journal.append(connection, course, stored);
        if (content.isEmpty()) {
            return new Conflict(Journal.lines(connection, course, line, audit.format()));
        }
        log.add(connection, stored.at(), author.name(), AuditAction.RECORDED, course, line, content.get());
        return new Appended(line);
    }

    /**
     * Erases the private text of a course: names, texts and worksheets. Its lines stay, and are judged as before. What the
     * database itself keeps of deleted rows, and backups, are not reached from here.
     *
     * @param admin who erases it
     * @param course the id of the course
     * @throws UnknownCourseException if there is no course of that id, or the role does not erase
     */
    public void erasePrivateText(Account admin, String course) {
        database.write(connection -> {
            if (!admin.role().erases()
                    || Journal.lines(connection, course, 1, audit.format()).isEmpty()) {
                throw new UnknownCourseException();
            }
            Journal.erasePrivateText(connection, course);
            return log.add(connection, log.now(), admin.name(), AuditAction.ERASED, course, 0, "");
        });
        judged.clear();
        database.forget();
    }

    private static void requireRecords(Account author) {
        if (!author.role().records()) {
            throw new UnknownCourseException();
        }
    }
}
