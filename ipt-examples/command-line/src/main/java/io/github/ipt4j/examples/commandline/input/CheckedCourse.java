package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.output.TextLines;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.io.PrintWriter;
import java.util.Iterator;

/**
 * A course of a cohort that is judged: ahead of its turn as far as there is room for its lines, and to its end when its turn
 * comes. Used by one thread after the other.
 */
public final class CheckedCourse {

    /** How many bytes of lines a course makes ahead of its turn at most, however much room there is. */
    private static final int AHEAD = 1 << 20;

    /** How many bytes of lines wait before they are written, once its turn has come. */
    private static final int WRITTEN_AT_ONCE = 1 << 14;

    private final VerdictOutput output;
    private final OutputRoom room;
    private final LongCourse course;
    private final Iterator<CourseEvent> events;
    private final TextLines lines = new TextLines();
    private ExitStatus status = ExitStatus.KEPT;

    private CheckedCourse(Audit audit, CohortCourse submitted, VerdictOutput output, OutputRoom room) {
        this.output = output;
        this.room = room;
        this.course = new LongCourse(audit);
        this.events = submitted.events().iterator();
    }

    /** A course of which as much is judged as there is room for. */
    public static CheckedCourse ahead(Audit audit, CohortCourse submitted, VerdictOutput output, OutputRoom room) {
        CheckedCourse checked = new CheckedCourse(audit, submitted, output, room);
        checked.judgeAhead();
        return checked;
    }

    private void judgeAhead() {
        while (events.hasNext() && lines.length() < AHEAD && room.isLeft()) {
            int before = lines.length();
            judge();
            room.take(lines.length() - before);
        }
    }

    /** Writes the lines of all events, and returns how the command ends if no other course is worse. */
    public ExitStatus writeTo(PrintWriter out) {
        int ahead = lines.length();
        lines.writeTo(out);
        room.giveBack(ahead);
        while (events.hasNext()) {
            judge();
            if (lines.length() > WRITTEN_AT_ONCE) {
                lines.writeTo(out);
            }
        }
        lines.writeTo(out);
        return status;
    }

    private void judge() {
        Verdict verdict = course.judge(events.next());
        output.write(course.events(), verdict, lines);
        status = status.or(ExitStatus.of(verdict));
    }
}
