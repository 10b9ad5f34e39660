package io.github.ipt4j.exercises.roleplay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
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
import io.github.ipt4j.protocol.Phase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Role play: rounds of a conversation, with feedback on boundaries, communication and validation. */
public final class RolePlay implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "role-play";

    /** The worksheet: scenario and rounds. */
    public static final String ROUNDS = "rounds";

    private static final Bounds TEN = Bounds.between(0, 10);

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.ROLE_DISPUTE, ProblemArea.INTERPERSONAL_DEFICITS)
            .addPhases(Phase.INTERMEDIATE)
            .addNeeds(Skill.HEALTHY_COMMUNICATION)
            .build();

    private final Content content = Content.of(ID, RolePlay::sheets);

    /** The exercise, as a service loader makes it. */
    public RolePlay() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(SheetWriter.sheet(
                texts,
                ROUNDS,
                sheet -> sheet.must()
                        .shortText("scenario")
                        .shortText("client-plays")
                        .shortText("counselor-plays")
                        .must()
                        .rows("rounds", RolePlay::round)
                        .longText("take-away")));
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

    private static SheetWriter round(SheetWriter row) {
        SheetWriter ratings = row.must().oneOf("roles", RoleAssignment.values());
        for (RolePlaySkill skill : RolePlaySkill.values()) {
            ratings = ratings.rating(skill.word(), TEN);
        }
        return ratings.longText("feedback");
    }

    /**
     * {@inheritDoc}
     *
     * @return progress over the rounds, and what to practice next
     */
    @Override
    public RolePlayConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<Answers> rounds = content.answers(ROUNDS, filled)
                .sorted(Comparator.comparing(Dated::date).thenComparing(RolePlay::inOrder))
                .flatMap(sheet -> sheet.answers().rows("rounds").stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Answers> own =
                rounds.stream().filter(round -> !isReversed(round)).collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<RolePlaySkill, RoundProgress> progress = ImmutableMap.builder();
        for (RolePlaySkill skill : RolePlaySkill.values()) {
            ImmutableList<Integer> ratings = ratings(own, skill);
            if (!ratings.isEmpty()) {
                progress.put(skill, new RoundProgress(ratings));
            }
        }
        return new RolePlayConclusion(progress.buildOrThrow(), rounds.size(), rounds.size() - own.size());
    }

    private static ImmutableList<Integer> ratings(ImmutableList<Answers> rounds, RolePlaySkill skill) {
        return rounds.stream()
                .flatMapToInt(round -> round.rating(skill.word()).stream())
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isReversed(Answers round) {
        return round.choice("roles", RoleAssignment.values()).equals(Optional.of(RoleAssignment.REVERSED));
    }

    /** Two worksheets of one day have no order of their own: what they hold decides, so that the conclusion is the same. */
    private static String inOrder(Dated sheet) {
        return sheet.answers().text("scenario").map(PrivateText::reveal).orElse("")
                + sheet.answers().rows("rounds").stream().map(RolePlay::numbers).collect(Collectors.joining());
    }

    private static String numbers(Answers round) {
        return isReversed(round)
                + Arrays.stream(RolePlaySkill.values())
                        .map(skill -> round.rating(skill.word()).toString())
                        .collect(Collectors.joining());
    }
}
