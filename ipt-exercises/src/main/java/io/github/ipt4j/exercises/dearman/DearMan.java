package io.github.ipt4j.exercises.dearman;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.exercise.ExerciseRecord;
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
import java.util.stream.Stream;

/** DEAR MAN: a script for asking or saying no, with the I-statement as a shorter one. */
public final class DearMan implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "dear-man";

    /** The first worksheet: the script. */
    public static final String SCRIPT = "script";

    /** The second, shorter worksheet: the I-statement. */
    public static final String I_STATEMENT = "i-statement";

    /** The third worksheet: how using it went. */
    public static final String USE = "use";

    private static final Bounds TEN = Bounds.between(0, 10);

    private static final Comparator<ScriptReview> EARLIEST = Comparator.comparing(ScriptReview::date)
            .thenComparing(review -> review.script().reveal());

    private final ScriptReviewer reviewer = new ScriptReviewer(Texts.all(ID).values());

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.ROLE_DISPUTE, ProblemArea.INTERPERSONAL_DEFICITS, ProblemArea.ROLE_TRANSITION)
            .addPhases(Phase.INTERMEDIATE)
            .addTeaches(Skill.HEALTHY_COMMUNICATION)
            .build();

    private final Content content = Content.of(ID, DearMan::sheets);

    /** The exercise, as a service loader makes it. */
    public DearMan() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(
                SheetWriter.sheet(texts, SCRIPT, DearMan::script),
                SheetWriter.sheet(
                        texts,
                        I_STATEMENT,
                        sheet -> sheet.must()
                                .shortText("feel")
                                .must()
                                .shortText("when")
                                .must()
                                .shortText("because")
                                .must()
                                .shortText("wish")),
                SheetWriter.sheet(
                        texts,
                        USE,
                        sheet -> sheet.person("person")
                                .must()
                                .rating("went", TEN)
                                .oneOf("outcome", ScriptOutcome.values())
                                .longText("learned")));
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

    private static SheetWriter script(SheetWriter sheet) {
        SheetWriter letters = sheet.person("person");
        for (DearManLetter letter : DearManLetter.values()) {
            letters = letters.longText(letter.word());
        }
        return letters.shortText("boundary-when").shortText("boundary-then");
    }

    /**
     * {@inheritDoc}
     *
     * @return the scripts with what they still need, and how using them went
     */
    @Override
    public DearManConclusion conclude(Iterable<FilledWorksheet> filled) {
        return new DearManConclusion(
                content.answers(SCRIPT, filled)
                        .map(sheet -> reviewer.review(sheet.date(), sheet.answers()))
                        .sorted(EARLIEST)
                        .collect(ImmutableList.toImmutableList()),
                content.answers(USE, filled)
                        .flatMap(DearMan::use)
                        .sorted(Comparator.comparing(Use::date)
                                .thenComparingInt(Use::went)
                                .thenComparing(use -> use.outcome()
                                        .map(ScriptOutcome::ordinal)
                                        .orElse(-1)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<Use> use(Dated sheet) {
        return sheet.answers().rating("went").stream()
                .mapToObj(
                        went -> new Use(sheet.date(), went, sheet.answers().choice("outcome", ScriptOutcome.values())));
    }

    /**
     * Words a boundary.
     *
     * @param language the language to word it in
     * @param record a filled worksheet {@value #SCRIPT}
     * @return one sentence of the client's own words, or empty if one of the two parts was not filled in
     */
    public Optional<PrivateText> boundary(Locale language, ExerciseRecord record) {
        return compose(language, "compose.boundary", SCRIPT, record, "boundary-when", "boundary-then");
    }

    /**
     * Words an I-statement.
     *
     * @param language the language to word it in
     * @param record a filled worksheet {@value #I_STATEMENT}
     * @return the client's own words in one or two sentences, or empty if one of the parts was not filled in
     */
    public Optional<PrivateText> iStatement(Locale language, ExerciseRecord record) {
        return compose(language, "compose.i-statement", I_STATEMENT, record, "feel", "when", "because", "wish");
    }

    private Optional<PrivateText> compose(
            Locale language, String key, String worksheet, ExerciseRecord record, String... fields) {
        Answers answers = worksheet(worksheet, language).orElseThrow().read(record);
        String[] parts = Arrays.stream(fields)
                .flatMap(field -> answers.text(field).stream())
                .map(part -> part.reveal().strip())
                .toArray(String[]::new);
        return parts.length < fields.length
                ? Optional.empty()
                : Optional.of(PrivateText.of(content.texts(language).filled(key, parts)));
    }
}
