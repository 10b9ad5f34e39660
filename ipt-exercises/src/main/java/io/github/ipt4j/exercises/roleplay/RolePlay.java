package io.github.ipt4j.exercises.roleplay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.DatedAnswers;
import io.github.ipt4j.exercises.content.SheetOutline;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.OneOf;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.TextField;
import io.github.ipt4j.protocol.Phase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Role play: rounds of a conversation, with feedback on boundaries, communication and validation. */
public final class RolePlay implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "role-play";

    /** The worksheet: scenario and rounds. */
    public static final String ROUNDS = "rounds";

    /** The scenario; required. */
    public static final TextField SCENARIO = Field.shortText("scenario").required();

    /** Whom the client plays. */
    public static final TextField CLIENT_PLAYS = Field.shortText("client-plays");

    /** Whom the counselor plays. */
    public static final TextField COUNSELOR_PLAYS = Field.shortText("counselor-plays");

    /** Who plays whom in a round; required. */
    public static final OneOf<RoleAssignment> ROLES =
            Field.oneOf("roles", RoleAssignment.class).required();

    /** What was good in a round, and what to try. */
    public static final TextField FEEDBACK = Field.longText("feedback");

    /** The rounds, one a row; required. */
    public static final RowsField ROUNDS_PLAYED =
            Field.rows("rounds", columns()).required();

    /** The sentence that the client takes along. */
    public static final TextField TAKE_AWAY = Field.longText("take-away");

    private static final SheetOutline SHEET =
            SheetOutline.of(ROUNDS, SCENARIO, CLIENT_PLAYS, COUNSELOR_PLAYS, ROUNDS_PLAYED, TAKE_AWAY);

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.ROLE_DISPUTE, ProblemArea.INTERPERSONAL_DEFICITS)
            .addPhase(Phase.INTERMEDIATE)
            .addNeeded(Skill.HEALTHY_COMMUNICATION)
            .isAfterAskingAboutViolence(true)
            .build();

    private final Content content = Content.of(ID, SHEET);

    /** The exercise, as a service loader makes it. */
    public RolePlay() {}

    private static Field<?>[] columns() {
        return Stream.of(
                        Stream.of(ROLES),
                        Arrays.stream(RolePlaySkill.values()).map(RolePlaySkill::field),
                        Stream.of(FEEDBACK))
                .flatMap(fields -> fields)
                .toArray(Field<?>[]::new);
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
    public ImmutableMap<Locale, Edition> editions() {
        return content.editions();
    }

    /**
     * {@inheritDoc}
     *
     * @return progress over the rounds, and what to practice next
     */
    @Override
    public RolePlayConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<Answers> rounds = SHEET.answers(filled)
                .sorted(Comparator.comparing(DatedAnswers::date).thenComparing(RolePlay::inOrder))
                .flatMap(sheet -> sheet.get(ROUNDS_PLAYED).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Answers> own =
                rounds.stream().filter(round -> !isReversed(round)).collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<RolePlaySkill, RoundProgress> progress = ImmutableMap.builder();
        for (RolePlaySkill skill : RolePlaySkill.values()) {
            ImmutableList<Integer> ratings = ratings(own, skill);
            if (!ratings.isEmpty()) {
                progress.put(
                        skill, ImmutableRoundProgress.builder().ratings(ratings).build());
            }
        }
        return ImmutableRolePlayConclusion.builder()
                .progress(progress.buildOrThrow())
                .rounds(rounds.size())
                .reversed(rounds.size() - own.size())
                .build();
    }

    private static ImmutableList<Integer> ratings(ImmutableList<Answers> rounds, RolePlaySkill skill) {
        return rounds.stream()
                .flatMapToInt(round -> round.get(skill.field()).stream())
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isReversed(Answers round) {
        return round.get(ROLES).equals(Optional.of(RoleAssignment.REVERSED));
    }

    /**
     * Two worksheets of one day have no order of their own: what they hold decides, so that the conclusion is the same.
     */
    private static String inOrder(DatedAnswers sheet) {
        return sheet.get(SCENARIO).map(PrivateText::reveal).orElse("")
                + sheet.get(ROUNDS_PLAYED).stream().map(RolePlay::numbers).collect(Collectors.joining());
    }

    private static String numbers(Answers round) {
        return isReversed(round)
                + Arrays.stream(RolePlaySkill.values())
                        .map(skill -> round.get(skill.field()).toString())
                        .collect(Collectors.joining());
    }
}
