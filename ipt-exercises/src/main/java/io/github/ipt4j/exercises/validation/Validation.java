package io.github.ipt4j.exercises.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.DatedAnswers;
import io.github.ipt4j.exercises.content.SheetOutline;
import io.github.ipt4j.exercises.validation.ValidationConclusion.TriedBehaviors;
import io.github.ipt4j.exercises.worksheet.AnyOf;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.OneOf;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.TextField;
import java.util.Locale;

/** Validation of oneself and of others: behaviors to choose from, and the effect of each that was tried. */
public final class Validation implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "validation";

    /** The first worksheet: validating oneself. */
    public static final String SELF = "self";

    /** The second worksheet: validating others. */
    public static final String OTHERS = "others";

    /** What happened. */
    public static final TextField SITUATION = Field.shortText("situation");

    /** What the client, or the other person, felt. */
    public static final TextField FEELING = Field.shortText("feeling");

    /** Why the feeling is understandable. */
    public static final TextField UNDERSTANDABLE = Field.longText("understandable");

    /** The other person. */
    public static final TextField PERSON = Field.person("person");

    /** How a client validated themselves; required. */
    public static final OneOf<SelfValidation> SELF_BEHAVIOR =
            Field.oneOf("self-way", SelfValidation.class).required();

    /** How a client validated another person; required. */
    public static final OneOf<OthersValidation> OTHERS_BEHAVIOR =
            Field.oneOf("others-way", OthersValidation.class).required();

    /** What it did, 0 (nothing) to 10 (a lot of good); required. */
    public static final RatingField EFFECT = Field.rating("effect", 0, 10).required();

    /** What the client noticed. */
    public static final TextField NOTE = Field.shortText("note");

    /** What was tried toward oneself, one a row. */
    public static final RowsField SELF_TRIED = Field.rows("tried", SELF_BEHAVIOR, EFFECT, NOTE);

    /** What was tried toward others, one a row. */
    public static final RowsField OTHERS_TRIED = Field.rows("tried", OTHERS_BEHAVIOR, EFFECT, NOTE);

    /** What to try next toward oneself. */
    public static final AnyOf<SelfValidation> SELF_NEXT = Field.anyOf("self-way", SelfValidation.class);

    /** What to try next toward others. */
    public static final AnyOf<OthersValidation> OTHERS_NEXT = Field.anyOf("others-way", OthersValidation.class);

    private static final SheetOutline SELF_SHEET =
            SheetOutline.of(SELF, SITUATION, FEELING, UNDERSTANDABLE, SELF_TRIED, SELF_NEXT);

    private static final SheetOutline OTHERS_SHEET =
            SheetOutline.of(OTHERS, PERSON, SITUATION, FEELING, OTHERS_TRIED, OTHERS_NEXT);

    private static final Indication INDICATION = Indication.builder()
            .always()
            .addTeaches(Skill.SELF_VALIDATION, Skill.VALIDATING_OTHERS)
            .isAfterAskingAboutViolence(true)
            .build();

    private final Content content = Content.of(ID, SELF_SHEET, OTHERS_SHEET);

    /** The exercise, as a service loader makes it. */
    public Validation() {}

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
     * @return which behaviors help
     */
    @Override
    public ValidationConclusion conclude(Iterable<FilledWorksheet> filled) {
        return ImmutableValidationConclusion.builder()
                .self(tried(SELF_SHEET, SELF_TRIED, SELF_BEHAVIOR, SELF_NEXT, filled))
                .others(tried(OTHERS_SHEET, OTHERS_TRIED, OTHERS_BEHAVIOR, OTHERS_NEXT, filled))
                .build();
    }

    private static <B extends Enum<B> & VocabularyTerm> TriedBehaviors<B> tried(
            SheetOutline sheet, RowsField rows, OneOf<B> tried, AnyOf<B> next, Iterable<FilledWorksheet> filled) {
        ListMultimap<B, Integer> effects =
                MultimapBuilder.treeKeys().arrayListValues().build();
        sheet.rows(rows, filled)
                .map(DatedAnswers::answers)
                .forEach(row -> row.get(tried)
                        .ifPresent(behavior -> row.get(EFFECT).ifPresent(effect -> effects.put(behavior, effect))));
        return TriedCount.of(
                effects,
                sheet.answers(filled).flatMap(one -> one.get(next).stream()).collect(ImmutableSet.toImmutableSet()));
    }
}
