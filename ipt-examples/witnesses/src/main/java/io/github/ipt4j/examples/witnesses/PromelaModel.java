package io.github.ipt4j.examples.witnesses;

import com.google.common.collect.Streams;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A protocol in Promela, the language of the model checker SPIN.
 *
 * <p>The model has one option for each event; an event that is refused is an option that is disabled. A course may end
 * nowhere but where it is concluded, so that a dead end is what SPIN calls an invalid end state; that phases come in their
 * order, and that a concluded course keeps every range and has done every task, are assertions. It is written from the
 * protocol's data alone and says the rules once more.
 *
 * <p>It holds what conforming courses can do and no more. Left out are events that lead nowhere (discontinuation) or leave
 * everything that is read as it was (missed sessions, a formulation that is agreed again, work that is already done), and
 * what an event can always be given right: its date, its number and its plan. Each step therefore goes on, and none comes
 * back: without an invalid end state, every course that keeps going is concluded.
 */
public final class PromelaModel {

    @SuppressWarnings("InlineFormatString") // It is a page long.
    private static final String HEAD = """
            /* %s (%s):
             * what a course that keeps the protocol can do. An event that is refused is an option that is disabled. Left out
             * are dates, numbers and plans, which can always be right, and events that change nothing that is read here. */

            #define UNOPENED 0
            #define INITIAL 1
            #define INTERMEDIATE 2
            #define TERMINATION 3
            #define CONCLUDED 4

            #define GREATER(a, b) ((a) > (b) -> (a) : (b))

            /* Room: with the sessions of the phases left and k of this one, a total that can still come of it is in range. */
            #define ROOM(left, k, least, most, later_least, later_most) \\
                ((k) <= most && (left) + GREATER(k, least) + later_least <= %s && (left) + most + later_most >= %s)

            /* Whether there is room after n more sessions of a phase. */
            #define ROOM_INITIAL(n)      ROOM(0, initial_held + n, %s)
            #define ROOM_INTERMEDIATE(n) ROOM(initial_held, intermediate_held + n, %s)
            #define ROOM_TERMINATION(n)  ROOM(initial_held + intermediate_held, termination_held + n, %s)

            #define HELD (initial_held + intermediate_held + termination_held)

            byte phase = UNOPENED;
            short initial_held, intermediate_held, termination_held;
            """;

    private static final String ENTER = """

            inline enter(next) {
                assert(next == phase + 1);
                phase = next
            }

            """;

    private final Protocol protocol;
    private final PromelaWork work;
    private final StringBuilder text = new StringBuilder();

    private PromelaModel(Protocol protocol) {
        this.protocol = protocol;
        this.work = new PromelaWork(protocol);
    }

    /**
     * Writes the model of a protocol.
     *
     * @param protocol any protocol
     * @return the model, with line feeds, ended by one
     */
    public static String write(Protocol protocol) {
        return new PromelaModel(protocol).write();
    }

    private String write() {
        text.append(String.format(
                Locale.ROOT,
                HEAD,
                comment(protocol.title()),
                comment(protocol.id()),
                SessionRoom.maximum(protocol.sessions()),
                protocol.sessions().min(),
                room(Phase.INITIAL),
                room(Phase.INTERMEDIATE),
                room(Phase.TERMINATION)));
        text.append(work.variables()).append(ENTER);
        text.append("active proctype course() {\n    do\n");
        text.append("    /* course-opened */\n    :: d_step { phase == UNOPENED -> enter(INITIAL) }\n");
        Stream.of(Phase.values()).forEach(this::sessionHeld);
        Stream.of(Phase.values()).forEach(this::contactMade);
        formulationAgreed();
        phaseEntered(Phase.INITIAL, Phase.INTERMEDIATE);
        phaseEntered(Phase.INTERMEDIATE, Phase.TERMINATION);
        courseConcluded();
        text.append("    od;\n");
        assertions();
        return text.append("end_concluded: /* the only state in which a course may end */\n    false\n}\n")
                .toString();
    }

    /** The last arguments of ROOM: the range of a phase, and that of all later phases together. */
    private String room(Phase phase) {
        SessionRoom room = SessionRoom.in(phase, protocol);
        return Stream.of(room.phase(), room.later())
                .map(range -> range.min() + ", " + SessionRoom.maximum(range))
                .collect(Collectors.joining(", "));
    }

    private void sessionHeld(Phase phase) {
        text.append("\n    /* session-held, one activity after the other */\n");
        option("phase == " + phase.name() + " && " + roomFor(phase, 1), held(phase) + "++");
        text.append(";\n       do\n");
        work.activities(phase)
                .forEach(activity ->
                        text.append("       :: d_step { ").append(activity).append(" }\n"));
        text.append("       :: ").append(mayEnd(phase)).append("break\n       od\n");
    }

    /** The condition on which a session can end: there is time for more, or what needs a session is done. */
    private String mayEnd(Phase phase) {
        String done = all(work.doneInSessions(phase));
        return done.isEmpty() ? "" : roomFor(phase, 1) + " || (" + done + ") -> ";
    }

    private void contactMade(Phase phase) {
        work.activitiesOfContacts(phase)
                .forEach(activity -> text.append("\n    /* contact-made */\n    :: d_step { phase == ")
                        .append(phase.name())
                        .append(" && ")
                        .append(activity)
                        .append(" }\n"));
    }

    private void formulationAgreed() {
        if (work.isAsked(Task.FORMULATION_AGREED)) {
            text.append("\n    /* formulation-agreed */\n");
            option("phase == INITIAL && " + work.formulationCanBeAgreed(), "formulation_agreed = 1");
            text.append('\n');
        }
    }

    private void phaseEntered(Phase from, Phase to) {
        text.append("\n    /* phase-entered */\n");
        option(mayLeave(from, roomFor(to, 0)), "enter(" + to.name() + ")");
        text.append('\n');
    }

    private void courseConcluded() {
        text.append("\n    /* course-concluded */\n");
        option(mayLeave(Phase.TERMINATION, within("HELD", protocol.sessions())), "enter(CONCLUDED)");
        text.append("; break\n");
    }

    private String mayLeave(Phase phase, String window) {
        String minimum = held(phase) + " >= " + protocol.sessions(phase).min();
        return all(Streams.concat(Stream.of("phase == " + phase.name(), minimum), work.done(phase), Stream.of(window)));
    }

    /** What holds of a course that is concluded. */
    private void assertions() {
        assertion(within("HELD", protocol.sessions()));
        for (Phase phase : Phase.values()) {
            assertion(within(held(phase), protocol.sessions(phase)));
            work.done(phase).forEach(this::assertion);
        }
    }

    private void assertion(String condition) {
        text.append("    assert(").append(condition).append(");\n");
    }

    private void option(String guard, String step) {
        text.append("    :: d_step { ")
                .append(guard)
                .append(" -> ")
                .append(step)
                .append(" }");
    }

    private static String all(Stream<String> conditions) {
        return conditions.collect(Collectors.joining(" && "));
    }

    private static String roomFor(Phase phase, int furtherSessions) {
        return "ROOM_" + phase.name() + "(" + furtherSessions + ")";
    }

    private static String held(Phase phase) {
        return PromelaWork.name(phase) + "_held";
    }

    private static String within(String number, Bounds range) {
        return range.min() + " <= " + number + " && " + number + " <= " + SessionRoom.maximum(range);
    }

    /** A text that is safe in a comment. */
    private static String comment(String words) {
        return words.replaceAll("[\\p{Cc}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069*]", " ");
    }
}
