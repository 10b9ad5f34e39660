package io.github.ipt4j.exercises.closeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.DatedAnswers;
import io.github.ipt4j.exercises.content.SheetOutline;
import io.github.ipt4j.exercises.content.Tally;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.OneOf;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.TextField;
import io.github.ipt4j.protocol.Phase;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Places the people in a client's life on circles of closeness, current and desired. */
public final class ClosenessCircles implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "closeness-circles";

    /** The worksheet: the people on their circles. */
    public static final String CIRCLES = "circles";

    /** A person in the client's life; required. */
    public static final TextField PERSON = Field.person("person").required();

    /** The circle as it is, 1 (closest) to 5; required. */
    public static final RatingField NOW =
            Field.rating("now", Relationship.CLOSENESS).required();

    /** The desired circle, 1 (closest) to 5. */
    public static final RatingField DESIRED = Field.rating("wished", Relationship.CLOSENESS);

    /** What makes closeness hard. */
    public static final OneOf<IntimacyChallenge> CHALLENGE = Field.oneOf("challenge", IntimacyChallenge.class);

    /** The people, one a row; required. */
    public static final RowsField PEOPLE =
            Field.rows("people", PERSON, NOW, DESIRED, CHALLENGE).required();

    /** What the client noticed. */
    public static final TextField NOTICED = Field.longText("noticed");

    /** What closeness means to the client. */
    public static final TextField UNDERSTANDING = Field.longText("understanding");

    private static final SheetOutline SHEET = SheetOutline.of(CIRCLES, PEOPLE, NOTICED, UNDERSTANDING);

    private static final Comparator<Placement> NEAREST = Comparator.comparingInt(Placement::now)
            .thenComparing(placement -> placement.person().reveal())
            .thenComparingInt(placement -> placement.desired().orElse(Integer.MAX_VALUE));

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.INTERPERSONAL_DEFICITS, ProblemArea.GRIEF, ProblemArea.ROLE_DISPUTE)
            .addPhase(Phase.INITIAL)
            .isAfterAskingAboutViolence(true)
            .build();

    private final Content content = Content.of(ID, SHEET);

    /** The exercise, as a service loader makes it. */
    public ClosenessCircles() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Indication indication() {
        return INDICATION;
    }

    @Override
    public ImmutableMap<Locale, Edition> editions() {
        return content.editions();
    }

    /**
     * {@inheritDoc}
     *
     * @return how close people are, and where that is not as desired
     */
    @Override
    public ClosenessConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<DatedAnswers> rows = SHEET.rows(PEOPLE, filled).collect(toImmutableList());
        return ImmutableClosenessConclusion.builder()
                .circles(Maps.transformValues(
                        Multimaps.index(rows, DatedAnswers::date).asMap(), ClosenessCircles::placements))
                .challenges(Tally.mostFrequentFirst(rows.stream().flatMap(ClosenessCircles::challenge)))
                .build();
    }

    /** Each person once: where placed twice on a day, on the nearest circle, and with the nearest one desired. */
    private static ImmutableList<Placement> placements(Collection<DatedAnswers> rows) {
        Map<PrivateText, Placement> byPerson = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> placement(row.answers()))
                .sorted(NEAREST)
                .forEach(placement -> byPerson.putIfAbsent(placement.person(), placement));
        return ImmutableList.copyOf(byPerson.values());
    }

    private static Stream<Placement> placement(Answers row) {
        return row.get(PERSON).stream()
                .flatMap(person -> row.get(NOW).stream()
                        .mapToObj(now -> Placement.builder()
                                .person(person)
                                .now(now)
                                .desired(row.get(DESIRED))
                                .build()));
    }

    private static Stream<IntimacyChallenge> challenge(DatedAnswers row) {
        return row.get(CHALLENGE).stream();
    }
}
