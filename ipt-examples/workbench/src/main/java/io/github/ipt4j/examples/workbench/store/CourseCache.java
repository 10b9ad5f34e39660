package io.github.ipt4j.examples.workbench.store;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.audit.Audit;
import java.sql.Connection;
import java.sql.SQLException;

/** Courses that were read and judged before, a bounded number; what was recorded since makes another version. */
final class CourseCache {

    /** Of about 25 KB each. */
    private static final int COURSES = 10_000;

    /** Softly: where memory is short, courses are read again. */
    private final Cache<CourseVersion, StoredCourse> judged =
            CacheBuilder.newBuilder().maximumSize(COURSES).softValues().build();

    private final Audit audit;

    CourseCache(Audit audit) {
        this.audit = audit;
    }

    StoredCourse get(Connection connection, CourseVersion version) throws SQLException {
        StoredCourse known = judged.getIfPresent(version);
        return known == null ? read(connection, version) : known;
    }

    /** Reads the course as it is now, which can be a later version already; that one is kept by nobody. */
    private StoredCourse read(Connection connection, CourseVersion version) throws SQLException {
        ImmutableList<StoredLine> lines = Journal.lines(connection, version.id(), 1, audit.format());
        StoredCourse course = StoredCourse.of(version.id(), version.counselor(), lines, audit);
        if (lines.size() == version.lines()) {
            judged.put(version, course);
        }
        return course;
    }

    /** Forgets everything, where text was erased. */
    void clear() {
        judged.invalidateAll();
    }
}
