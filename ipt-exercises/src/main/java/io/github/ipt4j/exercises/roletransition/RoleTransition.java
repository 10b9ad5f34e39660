package io.github.ipt4j.exercises.roletransition;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
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
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the old role and the new one side by side, and validates that the change is hard. */
public final class RoleTransition implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "role-transition";

    /** The worksheet: both roles. */
    public static final String TWO_ROLES = "two-roles";

    private static final Bounds TEN = Bounds.between(0, 10);
    private static final Comparator<RoleBalance> EARLIEST = Comparator.comparing(RoleBalance::date)
            .thenComparingInt(RoleBalance::lost)
            .thenComparingInt(RoleBalance::hard)
            .thenComparingInt(RoleBalance::meaningful);

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.ROLE_TRANSITION)
            .addPhases(Phase.INTERMEDIATE)
            .build();

    private final Content content = Content.of(ID, RoleTransition::sheets);

    /** The exercise, as a service loader makes it. */
    public RoleTransition() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(SheetWriter.sheet(
                texts,
                TWO_ROLES,
                sheet -> sheet.must()
                        .shortText("old-role")
                        .must()
                        .shortText("new-role")
                        .rows("lost", row -> weighed(row).oneOf("spoken", SpokenAbout.values()))
                        .rows("hard", RoleTransition::weighed)
                        .rows("meaningful", RoleTransition::weighed)
                        .longText("understandable")
                        .longText("next-step")));
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

    private static SheetWriter weighed(SheetWriter row) {
        return row.must()
                .shortText("what")
                .oneOf("feeling", TransitionFeeling.values())
                .rating("weight", TEN);
    }

    /**
     * {@inheritDoc}
     *
     * @return how the change weighs, and what has not been spoken about
     */
    @Override
    public RoleTransitionConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<Dated> sheets = content.answers(TWO_ROLES, filled).collect(toImmutableList());
        return new RoleTransitionConclusion(
                sheets.stream().map(RoleTransition::balance).sorted(EARLIEST).collect(toImmutableList()),
                unspoken(sheets),
                Tally.mostFrequentFirst(sheets.stream().flatMap(RoleTransition::feelings)));
    }

    private static RoleBalance balance(Dated sheet) {
        return new RoleBalance(sheet.date(), weight(sheet, "lost"), weight(sheet, "hard"), weight(sheet, "meaningful"));
    }

    private static int weight(Dated sheet, String list) {
        return sheet.answers().rows(list).stream()
                .mapToInt(row -> row.rating("weight").orElse(0))
                .sum();
    }

    private static Stream<TransitionFeeling> feelings(Dated sheet) {
        return Stream.of("lost", "hard", "meaningful")
                .flatMap(list -> sheet.answers().rows(list).stream())
                .flatMap(row -> row.choice("feeling", TransitionFeeling.values()).stream());
    }

    private static ImmutableSet<PrivateText> unspoken(ImmutableList<Dated> sheets) {
        ImmutableList<Answers> losses = sheets.stream()
                .flatMap(sheet -> sheet.answers().rows("lost").stream())
                .collect(toImmutableList());
        ImmutableSet<PrivateText> spoken = losses.stream()
                .filter(loss -> loss.choice("spoken", SpokenAbout.values()).equals(Optional.of(SpokenAbout.YES)))
                .flatMap(loss -> loss.text("what").stream())
                .collect(toImmutableSet());
        return losses.stream()
                .flatMap(loss -> loss.text("what").stream())
                .filter(what -> !spoken.contains(what))
                .sorted(Comparator.comparing(PrivateText::reveal))
                .collect(toImmutableSet());
    }
}
