package io.github.ipt4j.exercises.troubleshooting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.SheetWriter;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.Phase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Looks at what stands in the way in a relationship: skill, aim, emotion, worry, other people or circumstances. */
public final class EffectivenessTroubleshooting implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "effectiveness-troubleshooting";

    /** The worksheet: one situation. */
    public static final String SITUATION = "situation";

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.INTERPERSONAL_DEFICITS, ProblemArea.ROLE_DISPUTE)
            .addPhases(Phase.INTERMEDIATE)
            .addTeaches(Skill.INTERPERSONAL_EFFECTIVENESS)
            .build();

    private final Content content = Content.of(ID, EffectivenessTroubleshooting::sheets);

    /** The exercise, as a service loader makes it. */
    public EffectivenessTroubleshooting() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(SheetWriter.sheet(
                texts,
                SITUATION,
                sheet -> sheet.person("person")
                        .must()
                        .longText("situation")
                        .longText("wanted")
                        .must()
                        .anyOf("hindrances", Hindrance.values())
                        .longText("helped")
                        .longText("small-step")));
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
     * @return what is likely to stand in the way
     */
    @Override
    public TroubleshootingConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<ImmutableSet<Hindrance>> situations = content.answers(SITUATION, filled)
                .map(sheet -> sheet.answers().choices("hindrances", Hindrance.values()))
                .collect(toImmutableList());
        Comparator<LikelyObstacle> order =
                Comparator.comparingInt(LikelyObstacle::situations).thenComparingInt(LikelyObstacle::statements);
        return new TroubleshootingConclusion(Arrays.stream(Obstacle.values())
                .map(obstacle -> count(obstacle, situations))
                .filter(one -> one.situations() > 0)
                .sorted(order.reversed().thenComparing(LikelyObstacle::obstacle))
                .collect(toImmutableList()));
    }

    private static LikelyObstacle count(Obstacle obstacle, ImmutableList<ImmutableSet<Hindrance>> situations) {
        long[] statements = situations.stream()
                .mapToLong(ticked -> ticked.stream()
                        .filter(hindrance -> hindrance.obstacle() == obstacle)
                        .count())
                .filter(count -> count > 0)
                .toArray();
        return new LikelyObstacle(
                obstacle, statements.length, (int) Arrays.stream(statements).sum());
    }
}
