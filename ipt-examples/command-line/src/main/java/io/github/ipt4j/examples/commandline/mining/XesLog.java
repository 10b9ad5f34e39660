package io.github.ipt4j.examples.commandline.mining;

import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.VerdictType;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * A log in XES (IEEE 1849), written course by course: one trace for each, one event for each event that the view shows and
 * for each task where it is first done. It holds no private text and no id but those of courses and protocols.
 */
public final class XesLog implements Closeable {

    private static final String NAME = "concept:name";
    private static final String TRANSITION = "lifecycle:transition";
    private static final String TIME = "time:timestamp";
    private static final String VERDICT = "ipt:verdict";
    private static final String PHASE = "ipt:phase";
    private static final String SESSIONS = "ipt:sessions";
    private static final String LINE = "ipt:line";

    private static final String STANDARD = "http://www.xes-standard.org/";

    private final XesElements xml;

    /**
     * Starts a log.
     *
     * @param out where it is written; left open
     * @param view which events it shows
     * @param observing whether departures are taken as deviations
     * @throws IOException if it cannot be written
     */
    public XesLog(OutputStream out, XesView view, boolean observing) throws IOException {
        try {
            xml = new XesElements(out);
            head(view, observing);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private void head(XesView view, boolean observing) throws XMLStreamException {
        xml.begin("log", "xes.version", "1849.2016");
        xml.line();
        xml.comment(
                " Timestamps are days, written as midnight in universal time; on a day, the order of events counts. ");
        extension("Concept", "concept", STANDARD + "concept.xesext");
        extension("Lifecycle", "lifecycle", STANDARD + "lifecycle.xesext");
        extension("Time", "time", STANDARD + "time.xesext");
        extension("IPT", "ipt", "https://ipt4j.github.io/schema/ipt.xesext");
        globals();
        classifier("Activity", NAME);
        classifier("ActivityAndLifecycle", NAME + ' ' + TRANSITION);
        classifier("ActivityAndVerdict", NAME + ' ' + VERDICT);
        classifier("ActivityAndPhase", NAME + ' ' + PHASE);
        xml.string("lifecycle:model", "standard");
        xml.string("ipt:view", view.word());
        xml.string("ipt:judging", observing ? "observing" : "enforcing");
        xml.string("ipt:dates", "day");
        xml.line();
    }

    private void extension(String name, String prefix, String uri) throws XMLStreamException {
        xml.empty("extension", "name", name, "prefix", prefix, "uri", uri);
        xml.line();
    }

    private void classifier(String name, String keys) throws XMLStreamException {
        xml.empty("classifier", "name", name, "scope", "event", "keys", keys);
        xml.line();
    }

    /** What every trace and every event has, with what it would be if a tool adds one without. */
    private void globals() throws XMLStreamException {
        xml.begin("global", "scope", "trace");
        xml.string(NAME, "unknown");
        xml.string("ipt:protocol", "unknown");
        standing(CourseState.UNOPENED);
        xml.number("ipt:refused", 0);
        xml.end();
        xml.begin("global", "scope", "event");
        xml.string(NAME, "unknown");
        xml.string(TRANSITION, Lifecycle.COMPLETE.transition());
        xml.day(TIME, LocalDate.EPOCH);
        xml.string(VERDICT, VerdictType.ACCEPTED.word());
        standing(CourseState.UNOPENED);
        xml.number(LINE, 0);
        xml.end();
    }

    private void standing(CourseState state) throws XMLStreamException {
        xml.string(PHASE, state.word());
        xml.number(SESSIONS, state.sessions());
    }

    /**
     * Writes the trace of a course.
     *
     * @param course the course
     * @throws IOException if it cannot be written
     */
    public void write(LoggedCourse course) throws IOException {
        try {
            xml.begin("trace");
            xml.string(NAME, course.id());
            xml.string("ipt:protocol", course.course().protocol().id());
            standing(course.course().state());
            xml.number("ipt:refused", course.refused());
            xml.line();
            for (LoggedEvent event : course.events()) {
                write(event);
            }
            xml.end();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private void write(LoggedEvent event) throws XMLStreamException {
        xml.begin("event");
        xml.string(NAME, event.activity());
        xml.string(TRANSITION, event.lifecycle().transition());
        xml.day(TIME, event.date());
        xml.string(VERDICT, event.verdict().word());
        if (!event.rules().isEmpty()) {
            xml.string("ipt:rules", event.rules().stream().map(Rule::id).collect(Collectors.joining(" ")));
        }
        standing(event.after());
        if (event.entry().isPresent()) {
            xml.number("ipt:entry", event.entry().getAsInt());
        }
        xml.number(LINE, event.line());
        xml.end();
    }

    /** Ends the log. */
    @Override
    public void close() throws IOException {
        try {
            xml.end();
            xml.close();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private static IOException unwritable(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }
}
