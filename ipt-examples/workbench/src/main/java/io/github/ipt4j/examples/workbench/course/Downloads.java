package io.github.ipt4j.examples.workbench.course;

import io.github.ipt4j.examples.workbench.store.AuditAction;
import io.github.ipt4j.examples.workbench.store.AuditLog;
import io.github.ipt4j.examples.workbench.store.CourseStore;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.examples.workbench.web.Download;
import io.github.ipt4j.examples.workbench.web.Refusal;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.util.Optional;

/** Files of a course; the audit log knows who took one. */
public final class Downloads {

    private final CourseStore courses;
    private final AuditLog log;

    /**
     * The files of the courses of a workbench.
     *
     * @param courses its courses
     * @param log where it is noted who took a file
     */
    public Downloads(CourseStore courses, AuditLog log) {
        this.courses = courses;
        this.log = log;
    }

    /**
     * Writes a file.
     *
     * @param request the course, which file of it, and whether with private texts
     * @return the file; or that there is none, for this account
     */
    public Response file(Request request) {
        Optional<StoredCourse> stored = courses.find(request.account(), request.place("course"));
        Optional<CourseFile> file = request.query().value("file").flatMap(CourseFile::of);
        if (stored.isEmpty() || file.filter(asked -> asked.exists(stored.get())).isEmpty()) {
            return Refusal.NOT_FOUND;
        }
        log.add(request.account().name(), AuditAction.EXPORTED, stored.get().id());
        Disclosure disclosure =
                request.query().value("private").isPresent() ? Disclosure.EVERYTHING : Disclosure.NO_PRIVATE_TEXT;
        return new Download(
                file.get().fileName(),
                file.get().type(),
                file.get().bytes(stored.get(), disclosure, request.wording(), log.now()));
    }
}
