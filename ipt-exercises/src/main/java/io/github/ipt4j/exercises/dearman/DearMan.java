package io.github.ipt4j.exercises.dearman;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.DatedAnswers;
import io.github.ipt4j.exercises.content.SheetOutline;
import io.github.ipt4j.exercises.dearman.DearManConclusion.ScriptUse;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.OneOf;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.TextField;
import io.github.ipt4j.protocol.Phase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** DEAR MAN: a script for asking for something or saying no, and the I-statement as a short form. */
public final class DearMan implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "dear-man";

    /** The first worksheet: the script. */
    public static final String SCRIPT = "script";

    /** The second, shorter worksheet: the I-statement. */
    public static final String I_STATEMENT = "i-statement";

    /** The third worksheet: how using it went. */
    public static final String USE = "use";

    /** The other person. */
    public static final TextField PERSON = Field.person("person");

    /** When a boundary applies. */
    public static final TextField BOUNDARY_WHEN = Field.shortText("boundary-when");

    /** What the client will do then. */
    public static final TextField BOUNDARY_THEN = Field.shortText("boundary-then");

    /** The feeling of an I-statement; required. */
    public static final TextField FEEL = Field.shortText("feel").required();

    /** The occasion of an I-statement; required. */
    public static final TextField WHEN = Field.shortText("when").required();

    /** The reason of an I-statement; required. */
    public static final TextField BECAUSE = Field.shortText("because").required();

    /** The request of an I-statement; required. */
    public static final TextField WISH = Field.shortText("wish").required();

    /** How using it went, 0 (badly) to 10 (well); required. */
    public static final RatingField WENT = Field.rating("went", 0, 10).required();

    /** The outcome. */
    public static final OneOf<ScriptOutcome> OUTCOME = Field.oneOf("outcome", ScriptOutcome.class);

    /** What the client learned. */
    public static final TextField LEARNED = Field.longText("learned");

    private static final SheetOutline SCRIPT_SHEET = new SheetOutline(SCRIPT, scriptFields());

    private static final SheetOutline I_STATEMENT_SHEET = SheetOutline.of(I_STATEMENT, FEEL, WHEN, BECAUSE, WISH);

    private static final SheetOutline USE_SHEET = SheetOutline.of(USE, PERSON, WENT, OUTCOME, LEARNED);

    private static final Comparator<ScriptReview> EARLIEST = Comparator.comparing(ScriptReview::date)
            .thenComparing(review -> review.script().reveal());

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.ROLE_DISPUTE, ProblemArea.INTERPERSONAL_DEFICITS, ProblemArea.ROLE_TRANSITION)
            .addPhase(Phase.INTERMEDIATE)
            .addTaught(Skill.HEALTHY_COMMUNICATION)
            .isAfterAskingAboutViolence(true)
            .build();

    private final Content content = Content.of(ID, SCRIPT_SHEET, I_STATEMENT_SHEET, USE_SHEET);

    private final ScriptReviewer reviewer = new ScriptReviewer(content.texts().values());

    /** The exercise, as a service loader makes it. */
    public DearMan() {}

    private static ImmutableList<Field<?>> scriptFields() {
        ImmutableList.Builder<Field<?>> fields =
                ImmutableList.<Field<?>>builder().add(PERSON);
        for (DearManLetter letter : DearManLetter.values()) {
            fields.add(letter.field());
        }
        return fields.add(BOUNDARY_WHEN, BOUNDARY_THEN).build();
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
     * @return the scripts with what they still need, and how using them went
     */
    @Override
    public DearManConclusion conclude(Iterable<FilledWorksheet> filled) {
        return ImmutableDearManConclusion.builder()
                .scripts(SCRIPT_SHEET
                        .answers(filled)
                        .map(sheet -> reviewer.review(sheet.date(), sheet.answers()))
                        .sorted(EARLIEST)
                        .collect(ImmutableList.toImmutableList()))
                .uses(USE_SHEET
                        .answers(filled)
                        .flatMap(DearMan::use)
                        .sorted(Comparator.comparing(ScriptUse::date)
                                .thenComparingInt(ScriptUse::went)
                                .thenComparing(use -> use.outcome()
                                        .map(ScriptOutcome::ordinal)
                                        .orElse(-1)))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static Stream<ScriptUse> use(DatedAnswers sheet) {
        return sheet.get(WENT).stream()
                .mapToObj(went -> ImmutableScriptUse.builder()
                        .date(sheet.date())
                        .went(went)
                        .outcome(sheet.get(OUTCOME))
                        .build());
    }

    /**
     * Composes a boundary.
     *
     * @param language the preferred language of the sentence around the client's words
     * @param record a filled worksheet {@value #SCRIPT}
     * @return one sentence of the client's own words, at most 10,000 characters of it; empty if one of the
     *     two parts was not filled in
     */
    public Optional<PrivateText> boundary(Locale language, ExerciseRecord record) {
        return compose(language, "compose.boundary", SCRIPT_SHEET, record, BOUNDARY_WHEN, BOUNDARY_THEN);
    }

    /**
     * Composes an I-statement.
     *
     * @param language the preferred language of the sentence around the client's words
     * @param record a filled worksheet {@value #I_STATEMENT}
     * @return the client's own words in one or two sentences, at most 10,000 characters of them; empty if one of the
     *     parts was not filled in
     */
    public Optional<PrivateText> iStatement(Locale language, ExerciseRecord record) {
        return compose(language, "compose.i-statement", I_STATEMENT_SHEET, record, FEEL, WHEN, BECAUSE, WISH);
    }

    private Optional<PrivateText> compose(
            Locale language, String key, SheetOutline sheet, ExerciseRecord record, TextField... fields) {
        Answers answers = Answers.of(sheet.fields(), record);
        Object[] parts = Arrays.stream(fields)
                .flatMap(field -> answers.get(field).stream())
                .map(part -> part.reveal().strip())
                .toArray();
        return parts.length < fields.length
                ? Optional.empty()
                : Optional.of(ScriptReviewer.cut(content.texts(language).filled(key, parts)));
    }

    ScriptReviewer reviewer() {
        return reviewer;
    }
}
