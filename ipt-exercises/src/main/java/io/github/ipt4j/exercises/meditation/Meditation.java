package io.github.ipt4j.exercises.meditation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.SheetOutline;
import io.github.ipt4j.exercises.content.Tally;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.script.Script;
import io.github.ipt4j.exercises.script.ScriptStep;
import io.github.ipt4j.exercises.worksheet.AnyOf;
import io.github.ipt4j.exercises.worksheet.DateField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.OneOf;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.TextField;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** Meditation in four forms: expectations first, then scripts for practice, then whether practice is feasible. */
public final class Meditation implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "meditation";

    /** The first worksheet: what the client expects and believes. */
    public static final String BELIEFS = "beliefs";

    /** The second worksheet: practice between sessions. */
    public static final String PRACTICE_LOG = "practice-log";

    /** What the client expects. */
    public static final TextField EXPECTATIONS = Field.longText("expectations");

    /** What the client believes about meditation. */
    public static final AnyOf<MeditationBelief> BELIEFS_HELD = Field.anyOf("beliefs", MeditationBelief.class);

    /** How open the client is to trying it, 0 to 10. */
    public static final RatingField OPENNESS = Field.rating("openness", 0, 10);

    /** What worries the client about it. */
    public static final TextField WORRIES = Field.longText("worries");

    /** The day of practice. */
    public static final DateField DAY = Field.date("day");

    /** The form that was practiced; required. */
    public static final OneOf<MeditationForm> FORM =
            Field.oneOf("form", MeditationForm.class).required();

    /** How long it was practiced, 1 to 120 minutes. */
    public static final RatingField MINUTES = Field.rating("minutes", 1, 120);

    /** How far practice was possible; required. */
    public static final OneOf<Feasibility> FEASIBLE =
            Field.oneOf("feasible", Feasibility.class).required();

    /** Tension before, 0 to 10. */
    public static final RatingField BEFORE = Field.rating("before", 0, 10);

    /** Tension after, 0 to 10. */
    public static final RatingField AFTER = Field.rating("after", 0, 10);

    /** What got in the way. */
    public static final OneOf<MeditationObstacle> OBSTACLE = Field.oneOf("obstacle", MeditationObstacle.class);

    /** Each practice, one a row; required. */
    public static final RowsField PRACTICE = Field.rows(
                    "practice", DAY, FORM, MINUTES, FEASIBLE, BEFORE, AFTER, OBSTACLE)
            .required();

    private static final SheetOutline BELIEFS_SHEET =
            SheetOutline.of(BELIEFS, EXPECTATIONS, BELIEFS_HELD, OPENNESS, WORRIES);

    private static final SheetOutline LOG_SHEET = SheetOutline.of(PRACTICE_LOG, PRACTICE);

    private static final Indication INDICATION =
            Indication.builder().always().addTaught(Skill.RELAXATION).build();

    private final Content content = Content.withScripts(ID, Meditation::scripts, BELIEFS_SHEET, LOG_SHEET);

    /** The exercise, as a service loader makes it. */
    public Meditation() {}

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

    /** One script for each form, under its word. */
    private static ImmutableList<Script> scripts(Texts texts) {
        return Arrays.stream(MeditationForm.values())
                .map(form -> script(texts, form.word()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Script script(Texts texts, String form) {
        String key = "script." + form;
        return Script.builder()
                .id(form)
                .title(texts.get(key + ".title"))
                .steps(texts.list(key).stream().map(Meditation::step).toList())
                .build();
    }

    private static ScriptStep step(String text) {
        int bar = text.indexOf('|');
        return ScriptStep.of(Integer.parseInt(text.substring(0, bar)), text.substring(bar + 1));
    }

    /**
     * {@inheritDoc}
     *
     * @return which forms fit and calm, and what gets in the way
     */
    @Override
    public MeditationConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableListMultimap<MeditationForm, LoggedPractice> byForm = Multimaps.index(
                LOG_SHEET
                        .rows(PRACTICE, filled)
                        .flatMap(row -> LoggedPractice.of(row.answers()))
                        .collect(ImmutableList.toImmutableList()),
                LoggedPractice::form);
        return ImmutableMeditationConclusion.builder()
                .beliefs(BELIEFS_SHEET
                        .answers(filled)
                        .flatMap(sheet -> sheet.get(BELIEFS_HELD).stream())
                        .sorted()
                        .collect(ImmutableSet.toImmutableSet()))
                .forms(byForm.keySet().stream()
                        .sorted()
                        .map(form -> LoggedPractice.of(form, byForm.get(form)))
                        .collect(ImmutableList.toImmutableList()))
                .obstacles(Tally.mostFrequentFirst(obstacles(byForm.values())))
                .build();
    }

    private static Stream<MeditationObstacle> obstacles(Collection<LoggedPractice> all) {
        return all.stream().flatMap(practice -> practice.obstacle().stream());
    }
}
