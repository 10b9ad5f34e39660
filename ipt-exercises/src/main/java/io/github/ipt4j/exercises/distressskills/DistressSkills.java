package io.github.ipt4j.exercises.distressskills;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.math.Stats;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.Content.Dated;
import io.github.ipt4j.exercises.content.SheetWriter;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;

/** Skills against distress: explained, practiced in session, and logged when they were needed. */
public final class DistressSkills implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "distress-skills";

    /** The first worksheet: each use of a skill, with distress before and after. */
    public static final String SKILL_LOG = "skill-log";

    /** The second worksheet: which skills to turn to. */
    public static final String PLAN = "plan";

    private static final Bounds TEN = Bounds.between(0, 10);

    private static final Indication INDICATION = Indication.builder()
            .always()
            .addTeaches(Skill.DISTRESS_TOLERANCE, Skill.EMOTION_REGULATION)
            .build();

    private final Content content = Content.of(ID, DistressSkills::sheets);

    /** The exercise, as a service loader makes it. */
    public DistressSkills() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(
                SheetWriter.sheet(
                        texts,
                        SKILL_LOG,
                        sheet -> sheet.must()
                                .rows(
                                        "uses",
                                        row -> row.date("day")
                                                .shortText("trigger")
                                                .must()
                                                .oneOf("skill", DistressSkill.values())
                                                .must()
                                                .rating("before", TEN)
                                                .must()
                                                .rating("after", TEN)
                                                .shortText("note"))),
                SheetWriter.sheet(
                        texts,
                        PLAN,
                        sheet -> sheet.longText("signs")
                                .must()
                                .anyOf("skill", DistressSkill.values())
                                .person("reach")
                                .longText("remember")));
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
     * @return what each skill did for the client
     */
    @Override
    public DistressSkillsConclusion conclude(Iterable<FilledWorksheet> filled) {
        ListMultimap<DistressSkill, Integer> changes =
                MultimapBuilder.enumKeys(DistressSkill.class).arrayListValues().build();
        content.rows(SKILL_LOG, "uses", filled)
                .map(Dated::answers)
                .forEach(use -> use.choice("skill", DistressSkill.values())
                        .ifPresent(skill -> change(use).ifPresent(change -> changes.put(skill, change))));
        return new DistressSkillsConclusion(changes.asMap().entrySet().stream()
                .map(skill -> SkillEffect.of(skill.getKey(), Stats.of(ImmutableList.sortedCopyOf(skill.getValue()))))
                .sorted(Comparator.comparingDouble(SkillEffect::mean).thenComparing(SkillEffect::skill))
                .collect(ImmutableList.toImmutableList()));
    }

    private static OptionalInt change(Answers use) {
        OptionalInt before = use.rating("before");
        OptionalInt after = use.rating("after");
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(after.getAsInt() - before.getAsInt())
                : OptionalInt.empty();
    }
}
