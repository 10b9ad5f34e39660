package io.github.ipt4j.examples.play.page;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.screen.Tone;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Destination;
import io.github.ipt4j.protocol.course.NextStep;
import io.github.ipt4j.protocol.course.Outlook;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Way;
import io.github.ipt4j.protocol.course.WayStep;
import io.github.ipt4j.protocol.risk.RiskStanding;

/** How a course stands, what may come next, what it takes to the conclusion, and what is recorded. */
public final class OutlookPage {

    private static final String ITEM = "  - ";

    private final Dialogue talk;

    /**
     * A page.
     *
     * @param talk where it is shown
     */
    public OutlookPage(Dialogue talk) {
        this.talk = talk;
    }

    /**
     * Shows how a course stands and what may come next.
     *
     * @param course any course
     */
    public void outlook(Course course) {
        standing(course);
        talk.say(Tone.HEADING, message("outlook.next"));
        for (NextStep step : course.outlook().steps()) {
            talk.item(ITEM, CourseLines.of(step));
        }
        if (course.state().status().isClosed()) {
            talk.item(ITEM, message("outlook.closed"));
        }
    }

    /**
     * Shows how a course stands, and nothing of what may come next.
     *
     * @param course any course
     */
    public void standing(Course course) {
        Outlook outlook = course.outlook();
        talk.say(Tone.HEADING, CourseLines.standing(course));
        ranges(course.protocol());
        outlook.sessions().ifPresent(totals -> talk.item(ITEM, message("outlook.sessions", "totals", totals)));
        if (course.state().status() == CourseStatus.OPEN) {
            tasks(course.protocol(), course);
            talk.item(
                    ITEM,
                    message(
                            "outlook.areas",
                            "areas",
                            course.state().areasIdentified().asList()));
        }
        RiskStanding risk = course.risk().standing();
        if (risk == RiskStanding.OPEN) {
            talk.say(Tone.BAD, message("outlook.risk"));
        }
    }

    private void ranges(Protocol protocol) {
        talk.item(
                ITEM,
                message(
                        "outlook.ranges",
                        "sessions",
                        protocol.sessions(),
                        "initial",
                        protocol.sessions(Phase.INITIAL),
                        "intermediate",
                        protocol.sessions(Phase.INTERMEDIATE),
                        "termination",
                        protocol.sessions(Phase.TERMINATION),
                        "focus",
                        protocol.focus()));
    }

    private void tasks(Protocol protocol, Course course) {
        for (Task task : protocol.tasks(course.state().phase())) {
            boolean isDone = course.state().tasksDone().contains(task);
            talk.item(isDone ? "  [x] " : "  [ ] ", task.instruction());
        }
    }

    /**
     * Shows what it takes from a course to its conclusion.
     *
     * @param course any course
     */
    public void way(Course course) {
        way(course.wayTo(Destination.conclusion()));
    }

    /**
     * Shows a way, or the rules that are in the way.
     *
     * @param way any way
     */
    void way(Way way) {
        talk.say(Tone.PLAIN, way);
        int number = 0;
        for (WayStep step : way.steps()) {
            number++;
            talk.item("  " + number + ". ", step);
        }
        way.rules()
                .forEach(rule -> talk.item(
                        ITEM,
                        message(
                                "way.rule",
                                "rule",
                                rule.id(),
                                "statement",
                                rule.statement(),
                                "remedy",
                                rule.remedy())));
    }

    /**
     * Shows what is recorded: the entries, those that corrections removed among them.
     *
     * @param course any course
     */
    public void entries(Course course) {
        talk.say(Tone.HEADING, message("entries", "count", course.entries()));
        for (RecordEntry entry : course.history().entries()) {
            talk.item("  " + entry.number() + ". ", described(entry));
        }
        for (AcceptedEvent event : course.history().deviations()) {
            talk.item(
                    ITEM,
                    message(
                            "entries.deviating",
                            "entry",
                            Integer.toString(event.entry()),
                            "rules",
                            event.waived().stream().map(rule -> rule.id()).toList()));
        }
    }

    private static Worded described(RecordEntry entry) {
        Worded event = message("entry.event", "date", entry.event().date(), "type", CourseLines.event(entry.event()));
        return entry.removedBy().isPresent()
                ? message(
                        "entries.removed",
                        "event",
                        event,
                        "remover",
                        Integer.toString(entry.removedBy().getAsInt()))
                : event;
    }
}
