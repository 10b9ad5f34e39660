package io.github.ipt4j.exercises.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.math.Stats;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Term;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.Content.Dated;
import io.github.ipt4j.exercises.content.SheetWriter;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Locale;

/** Validation of oneself and of others: ways to choose from, and the effect of each that was tried. */
public final class Validation implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "validation";

    /** The first worksheet: validating oneself. */
    public static final String SELF = "self";

    /** The second worksheet: validating others. */
    public static final String OTHERS = "others";

    private static final Bounds TEN = Bounds.between(0, 10);

    private static final Indication INDICATION = Indication.builder()
            .always()
            .addTeaches(Skill.SELF_VALIDATION, Skill.VALIDATING_OTHERS)
            .build();

    private final Content content = Content.of(ID, Validation::sheets);

    /** The exercise, as a service loader makes it. */
    public Validation() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(
                SheetWriter.sheet(
                        texts,
                        SELF,
                        sheet -> sheet.shortText("situation")
                                .shortText("feeling")
                                .longText("understandable")
                                .rows("tried", row -> effect(row.must().oneOf("self-way", SelfValidation.values())))
                                .anyOf("self-way", SelfValidation.values())),
                SheetWriter.sheet(
                        texts,
                        OTHERS,
                        sheet -> sheet.person("person")
                                .shortText("situation")
                                .shortText("feeling")
                                .rows("tried", row -> effect(row.must().oneOf("others-way", OthersValidation.values())))
                                .anyOf("others-way", OthersValidation.values())));
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

    private static SheetWriter effect(SheetWriter row) {
        return row.must().rating("effect", TEN).shortText("note");
    }

    /**
     * {@inheritDoc}
     *
     * @return which behaviors help
     */
    @Override
    public ValidationConclusion conclude(Iterable<FilledWorksheet> filled) {
        return new ValidationConclusion(
                tried(SELF, "self-way", SelfValidation.values(), filled),
                tried(OTHERS, "others-way", OthersValidation.values(), filled));
    }

    private <B extends Enum<B> & Term> Tried<B> tried(
            String sheet, String field, B[] behaviors, Iterable<FilledWorksheet> filled) {
        ListMultimap<B, Integer> effects =
                MultimapBuilder.treeKeys().arrayListValues().build();
        content.rows(sheet, "tried", filled)
                .map(Dated::answers)
                .forEach(row -> row.choice(field, behaviors)
                        .ifPresent(
                                behavior -> row.rating("effect").ifPresent(effect -> effects.put(behavior, effect))));
        return Tried.of(
                effects.asMap().entrySet().stream()
                        .map(behavior -> BehaviorEffect.of(
                                behavior.getKey(), Stats.of(ImmutableList.sortedCopyOf(behavior.getValue()))))
                        .collect(ImmutableList.toImmutableList()),
                content.answers(sheet, filled)
                        .flatMap(one -> one.answers().choices(field, behaviors).stream())
                        .collect(ImmutableSet.toImmutableSet()));
    }
}
