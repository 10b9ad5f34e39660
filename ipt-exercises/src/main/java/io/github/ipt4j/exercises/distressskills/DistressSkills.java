package io.github.ipt4j.exercises.distressskills;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.math.Stats;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.DatedAnswers;
import io.github.ipt4j.exercises.content.SheetOutline;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.AnyOf;
import io.github.ipt4j.exercises.worksheet.DateField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.OneOf;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.TextField;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;

/** Skills for coping with distress: explained, practiced in session, and logged when they were needed. */
public final class DistressSkills implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "distress-skills";

    /** The first worksheet: each use of a skill, with distress before and after. */
    public static final String SKILL_LOG = "skill-log";

    /** The second worksheet: which skills to turn to. */
    public static final String PLAN = "plan";

    /** The day of a use. */
    public static final DateField DAY = Field.date("day");

    /** What set off the distress. */
    public static final TextField TRIGGER = Field.shortText("trigger");

    /** The skill that was used; required. */
    public static final OneOf<DistressSkill> SKILL =
            Field.oneOf("skill", DistressSkill.class).required();

    /** Distress before, 0 to 10; required. */
    public static final RatingField BEFORE = Field.rating("before", 0, 10).required();

    /** Distress after, 0 to 10; required. */
    public static final RatingField AFTER = Field.rating("after", 0, 10).required();

    /** What the client noticed. */
    public static final TextField NOTE = Field.shortText("note");

    /** The uses, one a row; required. */
    public static final RowsField USES =
            Field.rows("uses", DAY, TRIGGER, SKILL, BEFORE, AFTER, NOTE).required();

    /** How the client notices that distress is rising. */
    public static final TextField SIGNS = Field.longText("signs");

    /** The skills to try first; required. */
    public static final AnyOf<DistressSkill> PLANNED_SKILLS =
            Field.anyOf("skill", DistressSkill.class).required();

    /** Whom the client can reach. */
    public static final TextField REACH = Field.person("reach");

    /** What the client wants to remember in a hard moment. */
    public static final TextField REMEMBER = Field.longText("remember");

    private static final SheetOutline LOG_SHEET = SheetOutline.of(SKILL_LOG, USES);

    private static final SheetOutline PLAN_SHEET = SheetOutline.of(PLAN, SIGNS, PLANNED_SKILLS, REACH, REMEMBER);

    private static final Indication INDICATION = Indication.builder()
            .always()
            .addTeaches(Skill.DISTRESS_TOLERANCE, Skill.EMOTION_REGULATION)
            .build();

    private final Content content = Content.of(ID, LOG_SHEET, PLAN_SHEET);

    /** The exercise, as a service loader makes it. */
    public DistressSkills() {}

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
     * @return how distress changed with each skill
     */
    @Override
    public DistressSkillsConclusion conclude(Iterable<FilledWorksheet> filled) {
        ListMultimap<DistressSkill, Integer> changes =
                MultimapBuilder.enumKeys(DistressSkill.class).arrayListValues().build();
        LOG_SHEET
                .rows(USES, filled)
                .map(DatedAnswers::answers)
                .forEach(use ->
                        use.get(SKILL).ifPresent(skill -> change(use).ifPresent(change -> changes.put(skill, change))));
        return ImmutableDistressSkillsConclusion.builder()
                .effects(changes.asMap().entrySet().stream()
                        .map(skill -> effect(skill.getKey(), skill.getValue()))
                        .sorted(Comparator.comparingDouble(SkillEffect::mean).thenComparing(SkillEffect::skill))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static SkillEffect effect(DistressSkill skill, Collection<Integer> changes) {
        Stats stats = Stats.of(ImmutableList.sortedCopyOf(changes));
        return ImmutableSkillEffect.builder()
                .skill(skill)
                .uses((int) stats.count())
                .mean(stats.mean())
                .min((int) stats.min())
                .max((int) stats.max())
                .deviation(stats.populationStandardDeviation())
                .build();
    }

    private static OptionalInt change(Answers use) {
        OptionalInt before = use.get(BEFORE);
        OptionalInt after = use.get(AFTER);
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(after.getAsInt() - before.getAsInt())
                : OptionalInt.empty();
    }
}
