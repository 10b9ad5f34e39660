package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/** Reads files and plays each course in them to its end; what cannot be read is added to an outcome. */
public final class CourseReader {

    private final CommandOutcome outcome;
    private final Audit audit;
    private final ObjIntConsumer<String> unreadable;

    /**
     * A reader of files.
     *
     * @param unreadable takes file and line of each course of which nothing could be read
     */
    public CourseReader(CommandOutcome outcome, Audit audit, ObjIntConsumer<String> unreadable) {
        this.outcome = outcome;
        this.audit = audit;
        this.unreadable = unreadable;
    }

    /** Plays a journal; what comes before a malformed line counts. */
    public void journal(String file, Consumer<ReplayedCourse> then) {
        try {
            AuditedCourse audited = audit.journal(file, Input.file(file));
            audited.problem().ifPresent(problem -> outcome.failed(problem.message()));
            if (!audited.verdicts().isEmpty()) {
                then.accept(new ReplayedCourse(file, Optional.empty(), audited));
            } else {
                audited.unreadFrom().ifPresent(line -> unreadable.accept(file, line));
            }
        } catch (IOException e) {
            outcome.failed(Failures.message(file, e));
        }
    }

    /**
     * Plays every course of a cohort on all cores.
     *
     * @param work what is made of a course, on whatever thread
     * @param then takes what was made, in the order of the cohort
     * @param writesOutput whether that is written to standard output
     */
    public <T> void cohort(String file, Function<ReplayedCourse, T> work, Consumer<T> then, boolean writesOutput) {
        new CohortFile(file, audit, outcome.also(problem -> unreadable.accept(problem.source(), problem.line())))
                .read(
                        course -> work.apply(
                                new ReplayedCourse(file, Optional.of(course.course()), audit.course(course.events()))),
                        then,
                        writesOutput,
                        () -> false);
    }
}
