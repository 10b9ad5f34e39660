package io.github.ipt4j.exercises.roletransition;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
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
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the old role and the new role side by side, and validates that the change is hard. */
public final class RoleTransition implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "role-transition";

    /** The worksheet: both roles. */
    public static final String TWO_ROLES = "two-roles";

    /** The old role; required. */
    public static final TextField OLD_ROLE = Field.shortText("old-role").required();

    /** The new role; required. */
    public static final TextField NEW_ROLE = Field.shortText("new-role").required();

    /** What is lost, hard or meaningful; required. */
    public static final TextField WHAT = Field.shortText("what").required();

    /** The feeling about it. */
    public static final OneOf<TransitionFeeling> FEELING = Field.oneOf("feeling", TransitionFeeling.class);

    /** How much it weighs, 0 to 10. */
    public static final RatingField WEIGHT = Field.rating("weight", 0, 10);

    /** Whether a loss has been spoken about. */
    public static final OneOf<SpokenAbout> SPOKEN = Field.oneOf("spoken", SpokenAbout.class);

    /** What is lost with the old role, one a row. */
    public static final RowsField LOST = Field.rows("lost", WHAT, FEELING, WEIGHT, SPOKEN);

    /** What is hard in the new role, one a row. */
    public static final RowsField HARD = Field.rows("hard", WHAT, FEELING, WEIGHT);

    /** What is meaningful in the new role, one a row. */
    public static final RowsField MEANINGFUL = Field.rows("meaningful", WHAT, FEELING, WEIGHT);

    /** Why it is understandable that the change is hard. */
    public static final TextField UNDERSTANDABLE = Field.longText("understandable");

    /** What the client would like to do next. */
    public static final TextField NEXT_STEP = Field.longText("next-step");

    private static final SheetOutline SHEET =
            SheetOutline.of(TWO_ROLES, OLD_ROLE, NEW_ROLE, LOST, HARD, MEANINGFUL, UNDERSTANDABLE, NEXT_STEP);

    private static final Comparator<RoleBalance> EARLIEST = Comparator.comparing(RoleBalance::date)
            .thenComparingInt(RoleBalance::lost)
            .thenComparingInt(RoleBalance::hard)
            .thenComparingInt(RoleBalance::meaningful);

    private static final Indication INDICATION = Indication.builder()
            .addArea(ProblemArea.ROLE_TRANSITION)
            .addPhase(Phase.INTERMEDIATE)
            .build();

    private final Content content = Content.of(ID, SHEET);

    /** The exercise, as a service loader makes it. */
    public RoleTransition() {}

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
     * @return how the change weighs, and what has not been spoken about
     */
    @Override
    public RoleTransitionConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<DatedAnswers> sheets = SHEET.answers(filled).collect(toImmutableList());
        return ImmutableRoleTransitionConclusion.builder()
                .balances(sheets.stream()
                        .map(RoleTransition::balance)
                        .sorted(EARLIEST)
                        .collect(toImmutableList()))
                .unspoken(unspoken(sheets))
                .feelings(Tally.mostFrequentFirst(sheets.stream().flatMap(RoleTransition::feelings)))
                .build();
    }

    private static RoleBalance balance(DatedAnswers sheet) {
        return ImmutableRoleBalance.builder()
                .date(sheet.date())
                .lost(weight(sheet, LOST))
                .hard(weight(sheet, HARD))
                .meaningful(weight(sheet, MEANINGFUL))
                .build();
    }

    private static int weight(DatedAnswers sheet, RowsField list) {
        return sheet.get(list).stream()
                .mapToInt(row -> row.get(WEIGHT).orElse(0))
                .sum();
    }

    private static Stream<TransitionFeeling> feelings(DatedAnswers sheet) {
        return Stream.of(LOST, HARD, MEANINGFUL)
                .flatMap(list -> sheet.get(list).stream())
                .flatMap(row -> row.get(FEELING).stream());
    }

    private static ImmutableSet<PrivateText> unspoken(ImmutableList<DatedAnswers> sheets) {
        ImmutableList<Answers> losses =
                sheets.stream().flatMap(sheet -> sheet.get(LOST).stream()).collect(toImmutableList());
        ImmutableSet<PrivateText> spoken = losses.stream()
                .filter(loss -> loss.get(SPOKEN).equals(Optional.of(SpokenAbout.YES)))
                .flatMap(loss -> loss.get(WHAT).stream())
                .collect(toImmutableSet());
        return losses.stream()
                .flatMap(loss -> loss.get(WHAT).stream())
                .filter(what -> !spoken.contains(what))
                .sorted(Comparator.comparing(PrivateText::reveal))
                .collect(toImmutableSet());
    }
}
