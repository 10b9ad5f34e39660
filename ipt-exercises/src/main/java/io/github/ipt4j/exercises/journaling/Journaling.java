package io.github.ipt4j.exercises.journaling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.Content.Dated;
import io.github.ipt4j.exercises.content.SheetWriter;
import io.github.ipt4j.exercises.content.Texts;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writing, with the same prompts each day or freely, and looking back on it. */
public final class Journaling implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "journaling";

    /** The first worksheet: the same prompts each day. */
    public static final String STRUCTURED = "structured";

    /** The second worksheet: whatever comes up. */
    public static final String FREE_FORM = "free-form";

    /** The third worksheet: on which days to write. */
    public static final String PLAN = "plan";

    private static final Bounds TEN = Bounds.between(0, 10);

    private static final Comparator<JournalEntry> EARLIEST = Comparator.comparing(JournalEntry::day)
            .thenComparing(entry -> entry.mood().orElse(-1))
            .thenComparing(entry -> words(entry.text()))
            .thenComparing(entry -> words(entry.challenge()))
            .thenComparing(entry -> words(entry.success()));

    private static final Indication INDICATION = Indication.builder().always().build();

    private final Content content = Content.of(ID, Journaling::sheets);

    /** The exercise, as a service loader makes it. */
    public Journaling() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(
                SheetWriter.sheet(
                        texts,
                        STRUCTURED,
                        sheet -> sheet.must()
                                .date("day")
                                .rating("mood", TEN)
                                .longText("text")
                                .longText("challenge")
                                .longText("success")
                                .longText("helped")
                                .longText("tomorrow")),
                SheetWriter.sheet(
                        texts,
                        FREE_FORM,
                        sheet -> sheet.must()
                                .date("day")
                                .rating("mood", TEN)
                                .must()
                                .longText("text")),
                SheetWriter.sheet(
                        texts,
                        PLAN,
                        sheet -> sheet.must()
                                .date("from")
                                .must()
                                .date("until")
                                .must()
                                .anyOf("weekdays", Weekday.values())
                                .shortText("when")));
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
     * @return what was written, to look back on
     */
    @Override
    public JournalingConclusion conclude(Iterable<FilledWorksheet> filled) {
        return new JournalingConclusion(
                Stream.concat(
                                content.answers(STRUCTURED, filled)
                                        .map(Dated::answers)
                                        .flatMap(sheet -> entry(sheet, sheet.text("challenge"), sheet.text("success"))),
                                content.answers(FREE_FORM, filled)
                                        .map(Dated::answers)
                                        .flatMap(sheet -> entry(sheet, Optional.empty(), Optional.empty())))
                        .sorted(EARLIEST)
                        .collect(ImmutableList.toImmutableList()),
                content.answers(PLAN, filled)
                        .flatMap(sheet -> WritingPlan.days(sheet.answers()))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    private static Stream<JournalEntry> entry(
            Answers sheet, Optional<PrivateText> challenge, Optional<PrivateText> success) {
        return sheet.date("day").stream()
                .map(day -> new JournalEntry(day, sheet.rating("mood"), sheet.text("text"), challenge, success));
    }

    private static String words(Optional<PrivateText> text) {
        return text.map(PrivateText::reveal).orElse("");
    }
}
