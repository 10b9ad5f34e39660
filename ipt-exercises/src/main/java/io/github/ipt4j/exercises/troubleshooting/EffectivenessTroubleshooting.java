package io.github.ipt4j.exercises.troubleshooting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.SheetOutline;
import io.github.ipt4j.exercises.worksheet.AnyOf;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.TextField;
import io.github.ipt4j.protocol.Phase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Looks at what gets in the way in a relationship: skill, aim, emotion, worry, other people or circumstances. */
public final class EffectivenessTroubleshooting implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "effectiveness-troubleshooting";

    /** The worksheet: one situation. */
    public static final String SITUATION = "situation";

    /** The other person. */
    public static final TextField PERSON = Field.person("person");

    /** What happened; required. */
    public static final TextField WHAT_HAPPENED = Field.longText("situation").required();

    /** What the client would have liked. */
    public static final TextField WANTED = Field.longText("wanted");

    /** What was in the way; required. */
    public static final AnyOf<Hindrance> HINDRANCES =
            Field.anyOf("hindrances", Hindrance.class).required();

    /** What helped. */
    public static final TextField HELPED = Field.longText("helped");

    /** A small step to try. */
    public static final TextField SMALL_STEP = Field.longText("small-step");

    private static final SheetOutline SHEET =
            SheetOutline.of(SITUATION, PERSON, WHAT_HAPPENED, WANTED, HINDRANCES, HELPED, SMALL_STEP);

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.INTERPERSONAL_DEFICITS, ProblemArea.ROLE_DISPUTE)
            .addPhase(Phase.INTERMEDIATE)
            .addTaught(Skill.INTERPERSONAL_EFFECTIVENESS)
            .isAfterAskingAboutViolence(true)
            .build();

    private final Content content = Content.of(ID, SHEET);

    /** The exercise, as a service loader makes it. */
    public EffectivenessTroubleshooting() {}

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
     * @return what is likely to be in the way
     */
    @Override
    public TroubleshootingConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<ImmutableSet<Hindrance>> situations =
                SHEET.answers(filled).map(sheet -> sheet.get(HINDRANCES)).collect(toImmutableList());
        Comparator<LikelyObstacle> order =
                Comparator.comparingInt(LikelyObstacle::situations).thenComparingInt(LikelyObstacle::ticks);
        return ImmutableTroubleshootingConclusion.builder()
                .obstacles(Arrays.stream(Obstacle.values())
                        .map(obstacle -> count(obstacle, situations))
                        .filter(one -> one.situations() > 0)
                        .sorted(order.reversed().thenComparing(LikelyObstacle::obstacle))
                        .collect(toImmutableList()))
                .build();
    }

    private static LikelyObstacle count(Obstacle obstacle, ImmutableList<ImmutableSet<Hindrance>> situations) {
        long[] ticks = situations.stream()
                .mapToLong(ticked -> ticked.stream()
                        .filter(hindrance -> hindrance.obstacle() == obstacle)
                        .count())
                .filter(count -> count > 0)
                .toArray();
        return ImmutableLikelyObstacle.builder()
                .obstacle(obstacle)
                .situations(ticks.length)
                .ticks((int) Arrays.stream(ticks).sum())
                .build();
    }
}
