package io.github.ipt4j.exercises.meditation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.SheetWriter;
import io.github.ipt4j.exercises.content.Tally;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.script.Script;
import io.github.ipt4j.exercises.script.ScriptStep;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** Meditation in four forms: expectations first, then scripts to practice with, then how feasible practice is. */
public final class Meditation implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "meditation";

    /** The first worksheet: what the client expects and believes. */
    public static final String BELIEFS = "beliefs";

    /** The second worksheet: practice between sessions. */
    public static final String PRACTICE_LOG = "practice-log";

    private static final Bounds TEN = Bounds.between(0, 10);

    private static final Indication INDICATION =
            Indication.builder().always().addTeaches(Skill.RELAXATION).build();

    private final Content content = Content.of(ID, Meditation::sheets);

    /** The exercise, as a service loader makes it. */
    public Meditation() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(
                SheetWriter.sheet(
                        texts,
                        BELIEFS,
                        sheet -> sheet.longText("expectations")
                                .anyOf("beliefs", MeditationBelief.values())
                                .rating("openness", TEN)
                                .longText("worries")),
                SheetWriter.sheet(
                        texts,
                        PRACTICE_LOG,
                        sheet -> sheet.must()
                                .rows(
                                        "practice",
                                        row -> row.date("day")
                                                .must()
                                                .oneOf("form", MeditationForm.values())
                                                .rating("minutes", Bounds.between(1, 120))
                                                .must()
                                                .oneOf("feasible", Feasibility.values())
                                                .rating("before", TEN)
                                                .rating("after", TEN)
                                                .oneOf("obstacle", MeditationObstacle.values()))));
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
     * @return one for each {@link MeditationForm}, under its word
     */
    @Override
    public ImmutableList<Script> scripts(Locale language) {
        Texts texts = content.texts(language);
        return Arrays.stream(MeditationForm.values())
                .map(form -> script(texts, form.word()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Script script(Texts texts, String form) {
        String key = "script." + form;
        return new Script(
                form,
                texts.get(key + ".title"),
                texts.list(key).stream().map(Meditation::step).collect(ImmutableList.toImmutableList()));
    }

    private static ScriptStep step(String text) {
        int bar = text.indexOf('|');
        return new ScriptStep(Integer.parseInt(text.substring(0, bar)), text.substring(bar + 1));
    }

    /**
     * {@inheritDoc}
     *
     * @return which forms fit and calm, and what gets in the way
     */
    @Override
    public MeditationConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableListMultimap<MeditationForm, LoggedPractice> byForm = Multimaps.index(
                content.rows(PRACTICE_LOG, "practice", filled)
                        .flatMap(row -> LoggedPractice.of(row.answers()))
                        .collect(ImmutableList.toImmutableList()),
                LoggedPractice::form);
        return new MeditationConclusion(
                content.answers(BELIEFS, filled)
                        .flatMap(sheet -> sheet.answers().choices("beliefs", MeditationBelief.values()).stream())
                        .sorted()
                        .collect(ImmutableSet.toImmutableSet()),
                byForm.keySet().stream()
                        .sorted()
                        .map(form -> LoggedPractice.of(form, byForm.get(form)))
                        .collect(ImmutableList.toImmutableList()),
                Tally.mostFrequentFirst(obstacles(byForm.values())));
    }

    private static Stream<MeditationObstacle> obstacles(Collection<LoggedPractice> all) {
        return all.stream().flatMap(practice -> practice.obstacle().stream());
    }
}
