package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.closeness.ClosenessCircles;
import io.github.ipt4j.exercises.closeness.ClosenessConclusion;
import io.github.ipt4j.exercises.closeness.ClosenessPicture;
import io.github.ipt4j.exercises.closeness.Placement;
import io.github.ipt4j.exercises.step.ExerciseHistory;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The people in the client's life on circles of closeness, as last recorded: on the worksheet or, where that was not filled
 * in, in the interpersonal inventory.
 *
 * @param date the day on which they were recorded
 * @param people who stands where
 * @param notes whether they are named
 * @param words the language
 */
public record CirclesView(LocalDate date, ImmutableList<Placement> people, Notes notes, PageWords words) {

    private static final int MOST = ClosenessPicture.PEOPLE.maxOr(1);

    /**
     * A person as a row of a table.
     *
     * @param person the number in the picture, and the name if it may be shown
     * @param now the circle as it is
     * @param desired the desired circle, or a dash
     */
    public record Row(String person, String now, String desired) {}

    static Optional<CirclesView> of(Course course, ExerciseCatalog catalog, Notes notes, PageWords words) {
        return catalog.module(ClosenessCircles.ID)
                .map(module -> ExerciseHistory.of(course, catalog).conclusion(module))
                .filter(ClosenessConclusion.class::isInstance)
                .map(ClosenessConclusion.class::cast)
                .filter(found -> !found.latest().isEmpty())
                .map(found -> new CirclesView(found.circles().lastKey(), found.latest(), notes, words))
                .or(() -> inventory(course.history().sessions(), notes, words));
    }

    private static Optional<CirclesView> inventory(ImmutableList<HeldSession> sessions, Notes notes, PageWords words) {
        return sessions.reverse().stream()
                .map(session -> new CirclesView(
                        session.date(),
                        session.activities(ReviewInventory.class).stream()
                                .flatMap(review -> review.relationships().stream())
                                .flatMap(ImmutableList::stream)
                                .flatMap(CirclesView::placement)
                                .collect(ImmutableList.toImmutableList()),
                        notes,
                        words))
                .filter(circles -> !circles.people().isEmpty())
                .findFirst();
    }

    private static Stream<Placement> placement(Relationship person) {
        return person.closeness().stream()
                .mapToObj(closeness -> Placement.builder()
                        .person(person.person())
                        .now(closeness)
                        .desired(person.desired())
                        .build());
    }

    /**
     * The picture, of at most 40 people.
     *
     * @return SVG, which escapes what it shows
     */
    public String picture() {
        return ClosenessPicture.of(
                people.subList(0, Math.min(MOST, people.size())),
                notes.disclosure(),
                words.wording().locale());
    }

    /**
     * How many people are in the table and not in the picture.
     *
     * @return 0 or more
     */
    public int leftOut() {
        return Math.max(0, people.size() - MOST);
    }

    /**
     * Everyone.
     *
     * @return the rows in the order of the picture
     */
    public ImmutableList<Row> rows() {
        return IntStream.range(0, people.size())
                .mapToObj(i -> row(i + 1, people.get(i)))
                .collect(ImmutableList.toImmutableList());
    }

    private Row row(int number, Placement placement) {
        String person = notes.show(Optional.of(placement.person()))
                .map(name -> words.of(
                        words.message("circles.person").with("number", number).with("name", name)))
                .orElseGet(() -> words.of(number));
        String desired =
                placement.desired().isPresent() ? words.of(placement.desired().getAsInt()) : "–";
        return new Row(person, words.of(placement.now()), desired);
    }
}
