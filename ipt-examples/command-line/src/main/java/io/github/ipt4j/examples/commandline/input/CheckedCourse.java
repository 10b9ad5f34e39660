package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.output.TextOutput;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

/**
 * A course of a cohort that is judged: ahead of its turn as far as there is room for its lines, and to its end when its turn
 * comes. Used by one thread after the other.
 */
public final class CheckedCourse {

    /** How many characters of lines a course makes ahead of its turn at most, however much room there is. */
    private static final int AHEAD = 1 << 20;

    private final Optional<String> file;
    private final CohortCourse submitted;
    private final Function<PrintWriter, VerdictOutput> form;
    private final OutputRoom room;
    private final LongCourse course;
    private final Iterator<CourseEvent> events;
    private ExitStatus status = ExitStatus.KEPT;
    private String lines = "";

    private CheckedCourse(
            Audit audit,
            Optional<String> file,
            CohortCourse submitted,
            Function<PrintWriter, VerdictOutput> form,
            OutputRoom room) {
        this.file = file;
        this.submitted = submitted;
        this.form = form;
        this.room = room;
        this.course = new LongCourse(audit);
        this.events = submitted.events().iterator();
    }

    /** A course of which as much is judged as there is room for. */
    public static CheckedCourse ahead(
            Audit audit,
            Optional<String> file,
            CohortCourse submitted,
            Function<PrintWriter, VerdictOutput> form,
            OutputRoom room) {
        CheckedCourse checked = new CheckedCourse(audit, file, submitted, form, room);
        checked.judgeAhead();
        return checked;
    }

    private void judgeAhead() {
        StringWriter text = new StringWriter();
        int taken = 0;
        try (PrintWriter out = new TextOutput(text);
                VerdictOutput output = form.apply(out)) {
            while (events.hasNext() && taken < AHEAD && room.isLeft()) {
                judge(output);
                int made = text.getBuffer().length();
                room.take(made - taken);
                taken = made;
            }
        }
        lines = text.toString();
        room.take(lines.length() - taken);
    }

    /** Writes the lines of all events, and returns how the command ends if no other course is worse. */
    public ExitStatus writeTo(PrintWriter out) {
        TextOutput.asIs(out, lines);
        room.giveBack(lines.length());
        lines = "";
        if (events.hasNext()) {
            writeRest(out);
        }
        return status;
    }

    private void writeRest(PrintWriter out) {
        try (VerdictOutput output = form.apply(out)) {
            while (events.hasNext()) {
                judge(output);
            }
        }
    }

    private void judge(VerdictOutput output) {
        Verdict verdict = course.judge(events.next());
        output.write(new EventLocation(file, Optional.of(submitted.course()), course.events()), verdict);
        status = status.or(ExitStatus.of(verdict));
    }
}
