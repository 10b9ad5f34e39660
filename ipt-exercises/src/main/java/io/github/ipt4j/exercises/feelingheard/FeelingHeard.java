package io.github.ipt4j.exercises.feelingheard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
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
import io.github.ipt4j.exercises.worksheet.OneOf;
import io.github.ipt4j.exercises.worksheet.TextField;
import io.github.ipt4j.protocol.Phase;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Looks at difficult conversations: what was said and felt, when the client feels heard, and what to ask for. */
public final class FeelingHeard implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "feeling-heard";

    /** The worksheet: one conversation. */
    public static final String CONVERSATION = "conversation";

    /** The kind of relationship; required. */
    public static final OneOf<Relation> RELATION =
            Field.oneOf("relation", Relation.class).required();

    /** The other person. */
    public static final TextField PERSON = Field.person("person");

    /** The situation. */
    public static final TextField SITUATION = Field.longText("situation");

    /** What was said. */
    public static final TextField SAID = Field.longText("said");

    /** What the client felt. */
    public static final TextField FELT = Field.longText("felt");

    /** How much the client felt heard; required. */
    public static final OneOf<FeltHeard> HEARD =
            Field.oneOf("heard", FeltHeard.class).required();

    /** What the client did in the conversation. */
    public static final AnyOf<ConversationHabit> MINE = Field.anyOf("mine", ConversationHabit.class);

    /** What the other person did in the conversation. */
    public static final AnyOf<ConversationHabit> THEIRS = Field.anyOf("theirs", ConversationHabit.class);

    /** When the client feels heard by this person. */
    public static final TextField HEARD_WHEN = Field.longText("heard-when");

    /** When the client does not feel heard by this person. */
    public static final TextField NOT_HEARD_WHEN = Field.longText("not-heard-when");

    /** What the client would like to ask for. */
    public static final TextField ASK = Field.longText("ask");

    private static final SheetOutline SHEET = SheetOutline.of(
            CONVERSATION,
            RELATION,
            PERSON,
            SITUATION,
            SAID,
            FELT,
            HEARD,
            MINE,
            THEIRS,
            HEARD_WHEN,
            NOT_HEARD_WHEN,
            ASK);

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.ROLE_DISPUTE, ProblemArea.INTERPERSONAL_DEFICITS)
            .addPhase(Phase.INTERMEDIATE)
            .addTaught(Skill.LISTENING)
            .isAfterAskingAboutViolence(true)
            .build();

    private final Content content = Content.of(ID, SHEET);

    /** The exercise, as a service loader makes it. */
    public FeelingHeard() {}

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
     * @return how the client communicates, and how often that leads to feeling heard
     */
    @Override
    public FeelingHeardConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<Conversation> all =
                SHEET.answers(filled).flatMap(Conversation::of).collect(toImmutableList());
        Map<Relation, Collection<Conversation>> byRelation =
                new TreeMap<>(Multimaps.index(all, Conversation::relation).asMap());
        Map<YearMonth, Collection<Conversation>> byMonth =
                new TreeMap<>(Multimaps.index(all, Conversation::month).asMap());
        return ImmutableFeelingHeardConclusion.builder()
                .patterns(Maps.transformValues(byRelation, Conversation::pattern))
                .overTime(byMonth.entrySet().stream()
                        .map(month -> Conversation.inMonth(month.getKey(), month.getValue()))
                        .collect(toImmutableList()))
                .build();
    }
}
