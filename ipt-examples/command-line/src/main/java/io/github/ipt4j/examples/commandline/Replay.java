package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.cohort.CohortAudit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
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
    private final CohortAudit audit;
    private final Consumer<Played> then;
    private ExitStatus status = ExitStatus.KEPT;

    Replay(CommandLine commandLine, CohortAudit audit, Consumer<Played> then) {
        this.commandLine = commandLine;
        this.audit = audit;
        this.then = then;
    }

    ExitStatus status() {
        return status;
    }

    /** Plays a journal; what comes before a malformed line counts. */
    void journal(String file) {
        Player player = new Player();
        try (JournalReader journal = audit.format().reader(file, Input.file(file))) {
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

    /** Plays every course of a cohort but the malformed ones, on all cores. */
    void cohort(String file) {
        new CohortFile(file, audit, this::tell).read(course -> played(file, course), this::tell, true, () -> false);
    }

    private Played played(String file, CohortCourse submitted) {
        Player player = new Player();
        submitted.events().forEach(player::play);
        return player.played(file, Optional.of(submitted.course()));
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

        private Course course = audit.unopened();
        private int events;
        private int rejected;

        private void play(CourseEvent event) {
            Verdict verdict = audit.judge(course, event);
            events++;
            rejected += verdict.type() == VerdictType.REJECTED ? 1 : 0;
            course = verdict.course();
        }

        private Played played(String file, Optional<String> name) {
            return new Played(file, name, course, rejected);
        }
    }
}
