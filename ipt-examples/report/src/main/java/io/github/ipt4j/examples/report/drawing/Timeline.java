package io.github.ipt4j.examples.report.drawing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.examples.report.drawing.Drawing.Canvas;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A course week by week: phases, sessions held and missed, the formulation, and the termination as planned and as it was. */
public final class Timeline {

    private static final int WIDTH = 920;
    private static final int HEIGHT = 232;
    private static final int LEFT = 132;
    private static final int RIGHT = WIDTH - 26;
    private static final int PHASES = 26;
    private static final int SESSIONS = 66;
    private static final int MISSED = 98;
    private static final int FORMULATION = 126;
    private static final int WINDOW = 154;
    private static final int END = 182;
    private static final int WEEKS = 218;
    private static final int MOST_DAYS_AHEAD = 26 * 7;
    private static final double RADIUS = 11;

    private final Course course;
    private final PageWords words;
    private final Milestones milestones;
    private final ImmutableList<PhaseSpan> phases;
    private final WeekAxis axis;
    private final Canvas canvas = new Canvas();

    private Timeline(Course course, PageWords words) {
        this.course = course;
        this.words = words;
        this.milestones = Milestones.of(course);
        this.phases = PhaseSpan.of(course.history());
        LocalDate first = phases.get(0).from();
        this.axis = new WeekAxis(first, last(), LEFT + RADIUS, RIGHT - RADIUS);
    }

    /**
     * Draws a course.
     *
     * @param id what the page calls the drawing
     * @param course the course, opened
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(String id, Course course, PageWords words) {
        return new Timeline(course, words.in(Drawing.WORDS)).draw(id);
    }

    /** The latest event, or the planned end if that is not too far away. */
    private LocalDate last() {
        LocalDate latest = course.state().latestDate().orElseThrow();
        return Stream.concat(milestones.plannedEnd().stream(), milestones.window().map(Bounds::min).stream())
                .flatMap(number -> milestones.day(number).stream())
                .filter(day -> day.toEpochDay() - latest.toEpochDay() <= MOST_DAYS_AHEAD)
                .reduce(latest, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Drawing draw(String id) {
        weeks();
        phaseBands();
        sessions();
        missed();
        formulation();
        window();
        end();
        return new Drawing(id, words.of("timeline.title"), description(), WIDTH, HEIGHT, canvas.marks());
    }

    private void lane(int y, String name) {
        canvas.label("label muted", 0, y + 4, name);
        canvas.line("grid", LEFT, y, RIGHT, y);
    }

    private void weeks() {
        for (WeekAxis.Tick tick : axis.ticks()) {
            canvas.line("grid", tick.x(), PHASES + 14, tick.x(), WEEKS - 16);
            canvas.label("label middle muted", tick.x(), WEEKS, words.of(tick.week()));
        }
        canvas.label("label muted", 0, WEEKS, words.of("lane.week"));
    }

    private void phaseBands() {
        canvas.label("label muted", 0, PHASES + 4, words.of("lane.phase"));
        for (PhaseSpan span : phases) {
            double from = axis.x(span.from());
            double width = Math.max(2, axis.x(span.to()) - from);
            canvas.box("phase " + span.phase().word(), from, PHASES - 13, width, 26);
            if (width >= 76) {
                canvas.label("label on-phase", from + 6, PHASES + 4, words.of(span.phase()));
            }
        }
    }

    /** Numbered circles, or dots where they would touch. */
    private void sessions() {
        lane(SESSIONS, words.of("lane.sessions"));
        List<LocalDate> days = milestones.sessions().values().asList();
        List<Integer> numbers = milestones.sessions().keySet().asList();
        boolean crowded = false;
        for (int i = 1; i < days.size(); i++) {
            crowded |= axis.x(days.get(i)) - axis.x(days.get(i - 1)) < 2 * RADIUS + 1;
        }
        if (crowded) {
            dots(days, numbers);
            return;
        }
        for (int i = 0; i < days.size(); i++) {
            double x = axis.x(days.get(i));
            canvas.dot("session", x, SESSIONS, RADIUS);
            canvas.label("label middle on-session", x, SESSIONS + 4, words.of(numbers.get(i)));
        }
    }

    private void dots(List<LocalDate> days, List<Integer> numbers) {
        StringBuilder path = new StringBuilder();
        days.stream()
                .map(day -> Math.round(axis.x(day)))
                .distinct()
                .forEach(x -> path.append("M").append(x).append(" " + SESSIONS + "h0"));
        canvas.path("point", path.toString());
        canvas.label("label middle", axis.x(days.get(0)), SESSIONS - 8, words.of(numbers.get(0)));
        canvas.label(
                "label middle",
                axis.x(days.get(days.size() - 1)),
                SESSIONS - 8,
                words.of(numbers.get(days.size() - 1)));
    }

    private void missed() {
        List<LocalDate> contacts = days(EventType.CONTACT_MADE).distinct().toList();
        lane(MISSED, words.of(contacts.isEmpty() ? "lane.missed" : "lane.missed-and-contacts"));
        contacts.forEach(day -> canvas.dot("ring", axis.x(day), MISSED, 5));
        StringBuilder path = new StringBuilder();
        days(EventType.SESSION_MISSED)
                .map(day -> Math.round(axis.x(day)))
                .distinct()
                .forEach(x -> path.append("M" + (x - 5) + " " + (MISSED - 5) + "l10 10m-10 0l10-10"));
        if (path.length() > 0) {
            canvas.path("cross", path.toString());
        }
    }

    private void formulation() {
        lane(FORMULATION, words.of("lane.formulation"));
        List<Long> places = days(EventType.FORMULATION_AGREED)
                .map(day -> Math.round(axis.x(day)))
                .distinct()
                .toList();
        StringBuilder path = new StringBuilder();
        places.forEach(x -> path.append("M" + x + " " + (FORMULATION - 7) + "l7 7l-7 7l-7-7z"));
        if (!places.isEmpty()) {
            canvas.path("diamond", path.toString());
            beside(
                    places.get(places.size() - 1),
                    FORMULATION,
                    words.of(places.size() == 1 ? "formulation.agreed" : "formulation.latest"));
        }
    }

    private void window() {
        lane(WINDOW, words.of("lane.termination"));
        milestones.window().ifPresent(this::allowed);
        milestones.plannedBegin().ifPresent(number -> flag("planned", number, WINDOW, planned(number)));
        milestones.begun().ifPresent(number -> flag("actual", number, WINDOW, ""));
    }

    private void allowed(Bounds numbers) {
        Optional<LocalDate> from = milestones.day(numbers.min()).filter(axis::contains);
        LocalDate to = milestones.day(numbers.maxOr(numbers.min())).orElse(axis.last());
        from.ifPresent(day -> canvas.box("window", axis.x(day) - 6, WINDOW - 9, axis.x(to) - axis.x(day) + 12, 18));
    }

    private void end() {
        lane(END, words.of("lane.end"));
        milestones.plannedEnd().ifPresent(number -> flag("planned", number, END, planned(number)));
        if (course.state().status().isClosed()) {
            LocalDate day = course.history().ending().orElseThrow().date();
            canvas.dot("actual", axis.x(day), END, 5);
            if (milestones
                    .plannedEnd()
                    .flatMap(milestones::day)
                    .filter(day::equals)
                    .isEmpty()) {
                beside(axis.x(day), END, words.of(course.state().status()));
            }
        }
    }

    private String planned(int number) {
        return words.of("planned", "number", number);
    }

    /** A mark at a session: a ring for what was planned, a dot for what was. */
    private void flag(String style, int number, int y, String text) {
        milestones.day(number).filter(axis::contains).ifPresent(day -> {
            canvas.dot(style, axis.x(day), y, style.equals("planned") ? 8 : 5);
            beside(axis.x(day), y, text);
        });
    }

    private void beside(double x, int y, String text) {
        boolean left = x > RIGHT - 100;
        canvas.label("label small" + (left ? " end" : ""), left ? x - 14 : x + 14, y + 4, text);
    }

    private String description() {
        return new TimelineText(
                        course,
                        milestones,
                        days(EventType.SESSION_MISSED).count(),
                        days(EventType.CONTACT_MADE).count(),
                        words)
                .all();
    }

    private Stream<LocalDate> days(EventType type) {
        return course.history().events().stream()
                .map(AcceptedEvent::event)
                .filter(event -> event.type() == type)
                .map(CourseEvent::date);
    }
}
