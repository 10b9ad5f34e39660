package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.CohortReader;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Reads files and plays each course in them to its end, for commands that look at courses as a whole. */
final class Replay {

    private final CommandLine commandLine;
    private final JudgingOptions judging;
    private final Consumer<Played> then;
    private ExitStatus status = ExitStatus.KEPT;

    Replay(CommandLine commandLine, JudgingOptions judging, Consumer<Played> then) {
        this.commandLine = commandLine;
        this.judging = judging;
        this.then = then;
    }

    ExitStatus status() {
        return status;
    }

    /** Plays a journal; what comes before a malformed line counts. */
    void journal(String file) {
        Player player = new Player();
        try (JournalReader journal = judging.format().reader(file, Input.journal(file))) {
            for (Optional<JournalLine> line = journal.next(); line.isPresent(); line = journal.next()) {
                player.play(line.get().event());
            }
        } catch (JournalException e) {
            tell(e.getMessage());
        } catch (IOException e) {
            tell(Failures.message(file, e));
        }
        if (player.events > 0) {
            tell(player.played(file, Optional.empty()));
        }
    }

    /** Plays every course of a cohort but the malformed ones. */
    void cohort(String file) {
        try (CohortReader cohort = judging.format().cohortReader(file, Input.cohort(file))) {
            boolean more = true;
            while (more) {
                more = next(file, cohort);
            }
        } catch (IOException e) {
            tell(Failures.message(file, e));
        }
    }

    private boolean next(String file, CohortReader cohort) throws IOException {
        try {
            Optional<CohortCourse> next = cohort.next();
            next.ifPresent(submitted -> {
                Player player = new Player();
                submitted.events().forEach(player::play);
                tell(player.played(file, Optional.of(submitted.course())));
            });
            return next.isPresent();
        } catch (JournalException e) {
            tell(e.getMessage());
            return true;
        }
    }

    private void tell(Played played) {
        status = played.rejected() > 0 ? status.or(ExitStatus.REJECTED) : status;
        then.accept(played);
    }

    private void tell(String message) {
        status = ExitStatus.MALFORMED;
        Failures.tell(commandLine, message);
    }

    /** Plays the events of one course. */
    private final class Player {

        private Course course = judging.unopened();
        private int events;
        private int rejected;

        private void play(CourseEvent event) {
            Verdict verdict = judging.judging(course, event).record(event);
            events++;
            rejected += verdict.type() == VerdictType.REJECTED ? 1 : 0;
            course = verdict.course();
        }

        private Played played(String file, Optional<String> name) {
            return new Played(file, name, course, rejected);
        }
    }
}
