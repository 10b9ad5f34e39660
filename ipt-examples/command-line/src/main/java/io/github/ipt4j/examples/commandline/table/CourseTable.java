package io.github.ipt4j.examples.commandline.table;

import static io.github.ipt4j.examples.commandline.table.ColumnType.ANSWER;
import static io.github.ipt4j.examples.commandline.table.ColumnType.DATE;
import static io.github.ipt4j.examples.commandline.table.ColumnType.ID;
import static io.github.ipt4j.examples.commandline.table.ColumnType.NUMBER;
import static io.github.ipt4j.examples.commandline.table.ColumnType.WORD;
import static io.github.ipt4j.examples.commandline.table.ColumnType.WORDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.SessionMissed;
import io.github.ipt4j.protocol.progress.Measurement;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A row a course: how it was opened and ended, what was held of it, and what was measured first and last. */
final class CourseTable {

    static final String NUMBER_OF_COURSE = "course_number";

    private static final String FILE = "file";
    private static final String UNREAD = "unread_from_line";
    private static final String SAFETY = "safety_concerns";

    private static final ImmutableList<Column<NumberedCourse>> ORIGIN = ImmutableList.of(
            new Column<>(
                    NUMBER_OF_COURSE,
                    NUMBER,
                    "the number of the course in these tables, from 1; the same in both",
                    NumberedCourse::number),
            new Column<>(
                    FILE,
                    ID,
                    "the file that holds the course",
                    course -> course.replayed().file()),
            new Column<>(
                    "course",
                    ID,
                    "the id that the cohort gives the course; empty for a journal",
                    course -> course.replayed().name().orElse("")),
            new Column<>(
                    UNREAD,
                    NUMBER,
                    "the first line of the file that could not be read, from which on nothing is known of the course;"
                            + " empty if it was read to its end",
                    course -> Csv.known(course.replayed().unreadFrom())),
            new Column<>(
                    "protocol",
                    ID,
                    "the id of the protocol under which the course was judged",
                    course -> course.replayed().course().protocol().id()));

    private static final ImmutableList<Column<NumberedCourse>> COURSE = ImmutableList.of(
            new Column<>("opened", DATE, "the day of the opening", opening(CourseOpened::date)),
            new Column<>(
                    "concerns",
                    WORDS,
                    "for what the client came",
                    opening(event -> Csv.words(event.concerns(), Concern::word))),
            new Column<>(
                    "status",
                    WORD,
                    "the phase that the course is in, or how it ended",
                    course -> course.replayed().course().state().word()),
            new Column<>("ended", DATE, "the day of the conclusion or discontinuation", ending(CourseEvent::date)),
            new Column<>(
                    "discontinued_because",
                    WORD,
                    "why it was discontinued; empty if it was not",
                    ending(event -> event instanceof CourseDiscontinued discontinued
                            ? discontinued.reason().word()
                            : "")),
            new Column<>(
                    "focus",
                    WORDS,
                    "the problem areas of the latest formulation",
                    formulation(agreed -> Csv.words(agreed.focus(), ProblemArea::word))),
            new Column<>(
                    "planned_sessions",
                    NUMBER,
                    "the sessions that the latest formulation plans",
                    formulation(FormulationAgreed::plannedSessions)),
            new Column<>(
                    "planned_termination_sessions",
                    NUMBER,
                    "the sessions of the termination phase that the latest formulation plans",
                    formulation(FormulationAgreed::plannedTermination)));

    private static final ImmutableList<Column<NumberedCourse>> RECORD = ImmutableList.of(
            new Column<>(
                    "sessions",
                    NUMBER,
                    "sessions held",
                    course -> course.sessions().size()),
            new Column<>("sessions_initial", NUMBER, "sessions held in the initial phase", held(Phase.INITIAL)),
            new Column<>(
                    "sessions_intermediate",
                    NUMBER,
                    "sessions held in the intermediate phase",
                    held(Phase.INTERMEDIATE)),
            new Column<>(
                    "sessions_termination", NUMBER, "sessions held in the termination phase", held(Phase.TERMINATION)),
            new Column<>("missed", NUMBER, "sessions missed", count(SessionMissed.class)),
            new Column<>("contacts", NUMBER, "contacts between sessions", count(ContactMade.class)),
            new Column<>(
                    "deviations",
                    NUMBER,
                    "entries in force that deviate from the protocol",
                    course -> course.history().deviations().size()),
            new Column<>(
                    "corrections",
                    NUMBER,
                    "corrections of the record",
                    course -> course.history().corrections().size()),
            new Column<>(
                    "refused",
                    NUMBER,
                    "events refused, which count for nothing here",
                    course -> course.replayed().refused()),
            new Column<>(
                    "conforms",
                    ANSWER,
                    "whether every entry in force kept to the protocol, as far as the course goes",
                    course -> Csv.answer(Optional.of(course.replayed().course().conforms()))),
            new Column<>(
                    SAFETY,
                    WORD,
                    "how concerns about suicide or harm stand: open, unknown, reviewed, not-flagged; never a level of"
                            + " risk, and never an all-clear; refused events count",
                    course -> course.replayed().risk().standing().word()));

    private CourseTable() {}

    /** The table, with the first and latest whole assessment of each scale. */
    static Table<NumberedCourse> of(Collection<Scale> scales) {
        ImmutableList.Builder<Column<NumberedCourse>> columns = ImmutableList.builder();
        columns.addAll(ORIGIN).addAll(COURSE).addAll(RECORD);
        scales.forEach(scale -> columns.addAll(measured(scale)));
        return new Table<>(
                "courses",
                "A course; of one of which nothing could be read, only its file and line are known.",
                columns.build());
    }

    /** What is known of a course of a cohort that could not be read: not even whether a concern is open. */
    static Map<String, Object> unreadable(int number, String file, int line) {
        return ImmutableMap.of(NUMBER_OF_COURSE, number, FILE, file, UNREAD, line, SAFETY, RiskStanding.UNKNOWN.word());
    }

    private static ImmutableList<Column<NumberedCourse>> measured(Scale scale) {
        return ImmutableList.of(
                new Column<>(
                        "assessments_" + scale.id(),
                        NUMBER,
                        "how often " + scale.id() + " was recorded, in sessions and contacts",
                        course -> progress(course, scale)
                                .map(series -> series.measurements().size())
                                .orElse(0)),
                new Column<>(
                        "first_" + scale.id(),
                        NUMBER,
                        "the total of the first " + scale.id() + " that was answered whole, in points",
                        course -> total(progress(course, scale).flatMap(ScaleProgress::baseline))),
                new Column<>(
                        "latest_" + scale.id(),
                        NUMBER,
                        "the total of the latest " + scale.id() + " that was answered whole, in points",
                        course -> total(progress(course, scale).flatMap(ScaleProgress::latest))));
    }

    private static Optional<ScaleProgress> progress(NumberedCourse course, Scale scale) {
        return course.progress().on(scale);
    }

    private static Object total(Optional<Measurement> complete) {
        return Csv.known(complete.map(measurement -> measurement.total().orElseThrow()));
    }

    private static Function<NumberedCourse, Object> opening(Function<CourseOpened, Object> value) {
        return course -> Csv.known(course.history().opening().map(value));
    }

    private static Function<NumberedCourse, Object> ending(Function<CourseEvent, Object> value) {
        return course -> Csv.known(course.history().ending().map(value));
    }

    private static Function<NumberedCourse, Object> formulation(Function<FormulationAgreed, Object> value) {
        return course -> Csv.known(course.history().formulation().map(value));
    }

    private static Function<NumberedCourse, Object> held(Phase phase) {
        return course -> course.sessions().stream()
                .filter(session -> session.phase() == phase)
                .count();
    }

    private static Function<NumberedCourse, Object> count(Class<? extends CourseEvent> kind) {
        return course -> course.history().events(kind).size();
    }
}
