package io.github.ipt4j.exercises.journaling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.content.Content;
import io.github.ipt4j.exercises.content.DatedAnswers;
import io.github.ipt4j.exercises.content.SheetOutline;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.AnyOf;
import io.github.ipt4j.exercises.worksheet.DateField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.TextField;
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

    /** The day of an entry; required. */
    public static final DateField DAY = Field.date("day").required();

    /** The mood, 0 (very low) to 10 (very good). */
    public static final RatingField MOOD = Field.rating("mood", 0, 10);

    /** What was written; required on the worksheet {@value #FREE_FORM}. */
    public static final TextField TEXT = Field.longText("text");

    /** What was hard. */
    public static final TextField CHALLENGE = Field.longText("challenge");

    /** What went well. */
    public static final TextField SUCCESS = Field.longText("success");

    /** What helped. */
    public static final TextField HELPED = Field.longText("helped");

    /** What the client wants to do the next day. */
    public static final TextField TOMORROW = Field.longText("tomorrow");

    /** The first day of the plan; required. */
    public static final DateField FROM = Field.date("from").required();

    /** The last day of the plan; required. */
    public static final DateField UNTIL = Field.date("until").required();

    /** On which days of the week to write; required. */
    public static final AnyOf<Weekday> WEEKDAYS =
            Field.anyOf("weekdays", Weekday.class).required();

    /** At what time, and where. */
    public static final TextField WHEN = Field.shortText("when");

    private static final SheetOutline STRUCTURED_SHEET =
            SheetOutline.of(STRUCTURED, DAY, MOOD, TEXT, CHALLENGE, SUCCESS, HELPED, TOMORROW);

    private static final SheetOutline FREE_SHEET = SheetOutline.of(FREE_FORM, DAY, MOOD, TEXT.required());

    private static final SheetOutline PLAN_SHEET = SheetOutline.of(PLAN, FROM, UNTIL, WEEKDAYS, WHEN);

    private static final Comparator<JournalEntry> EARLIEST = Comparator.comparing(JournalEntry::day)
            .thenComparingInt(entry -> entry.mood().orElse(-1))
            .thenComparing(entry -> words(entry.text()))
            .thenComparing(entry -> words(entry.challenge()))
            .thenComparing(entry -> words(entry.success()));

    private static final Indication INDICATION = Indication.builder().always().build();

    private final Content content = Content.of(ID, STRUCTURED_SHEET, FREE_SHEET, PLAN_SHEET);

    /** The exercise, as a service loader makes it. */
    public Journaling() {}

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
     * @return what was written, to look back on
     */
    @Override
    public JournalingConclusion conclude(Iterable<FilledWorksheet> filled) {
        return ImmutableJournalingConclusion.builder()
                .entries(Stream.concat(
                                STRUCTURED_SHEET
                                        .answers(filled)
                                        .map(DatedAnswers::answers)
                                        .flatMap(sheet -> entry(sheet, sheet.get(CHALLENGE), sheet.get(SUCCESS))),
                                FREE_SHEET
                                        .answers(filled)
                                        .map(DatedAnswers::answers)
                                        .flatMap(sheet -> entry(sheet, Optional.empty(), Optional.empty())))
                        .sorted(EARLIEST)
                        .collect(ImmutableList.toImmutableList()))
                .planned(PLAN_SHEET
                        .answers(filled)
                        .flatMap(sheet -> WritingPlan.days(sheet.answers()))
                        .collect(ImmutableSet.toImmutableSet()))
                .build();
    }

    private static Stream<JournalEntry> entry(
            Answers sheet, Optional<PrivateText> challenge, Optional<PrivateText> success) {
        return sheet.get(DAY).stream()
                .map(day -> ImmutableJournalEntry.builder()
                        .day(day)
                        .mood(sheet.get(MOOD))
                        .text(sheet.get(TEXT))
                        .challenge(challenge)
                        .success(success)
                        .build());
    }

    private static String words(Optional<PrivateText> text) {
        return text.map(PrivateText::reveal).orElse("");
    }
}
