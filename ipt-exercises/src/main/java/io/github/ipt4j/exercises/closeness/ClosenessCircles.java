package io.github.ipt4j.exercises.closeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.Content.Dated;
import io.github.ipt4j.exercises.content.SheetWriter;
import io.github.ipt4j.exercises.content.Tally;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.Phase;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Places the people in a client's life on circles of closeness, as it is and as it is wished. */
public final class ClosenessCircles implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "closeness-circles";

    /** The worksheet: the people on their circles. */
    public static final String CIRCLES = "circles";

    private static final Comparator<Placement> NEAREST = Comparator.comparingInt(Placement::now)
            .thenComparing(placement -> placement.person().reveal())
            .thenComparingInt(placement -> placement.wished().orElse(0));

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.INTERPERSONAL_DEFICITS, ProblemArea.GRIEF, ProblemArea.ROLE_DISPUTE)
            .addPhases(Phase.INITIAL)
            .build();

    private final Content content = Content.of(ID, ClosenessCircles::sheets);

    /** The exercise, as a service loader makes it. */
    public ClosenessCircles() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(SheetWriter.sheet(
                texts,
                CIRCLES,
                sheet -> sheet.must()
                        .rows(
                                "people",
                                row -> row.must()
                                        .person("person")
                                        .must()
                                        .rating("now", Relationship.CLOSENESS)
                                        .rating("wished", Relationship.CLOSENESS)
                                        .oneOf("challenge", IntimacyChallenge.values()))
                        .longText("noticed")
                        .longText("understanding")));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Indication indication() {
        return INDICATION;
    }

    @Override
    public ImmutableList<Locale> languages() {
        return content.languages();
    }

    @Override
    public Profile profile(Locale language) {
        return content.profile(language);
    }

    @Override
    public ImmutableList<Worksheet> worksheets(Locale language) {
        return content.worksheets(language);
    }

    /**
     * {@inheritDoc}
     *
     * @return who stands where, and where that is not as wished
     */
    @Override
    public ClosenessConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<Dated> rows = content.rows(CIRCLES, "people", filled).collect(toImmutableList());
        return new ClosenessConclusion(
                ImmutableSortedMap.copyOf(
                        Maps.transformValues(Multimaps.index(rows, Dated::date).asMap(), ClosenessCircles::placements)),
                Tally.mostFrequentFirst(rows.stream().flatMap(ClosenessCircles::challenge)));
    }

    /** Each person once: where one is placed twice on a day, on the nearest circle. */
    private static ImmutableList<Placement> placements(Collection<Dated> rows) {
        Map<PrivateText, Placement> byPerson = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> placement(row.answers()))
                .sorted(NEAREST)
                .forEach(placement -> byPerson.putIfAbsent(placement.person(), placement));
        return ImmutableList.copyOf(byPerson.values());
    }

    private static Stream<Placement> placement(Answers row) {
        return row.text("person").stream()
                .flatMap(person ->
                        row.rating("now").stream().mapToObj(now -> new Placement(person, now, row.rating("wished"))));
    }

    private static Stream<IntimacyChallenge> challenge(Dated row) {
        return row.answers().choice("challenge", IntimacyChallenge.values()).stream();
    }
}
