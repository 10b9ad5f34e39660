package io.github.ipt4j.exercises.feelingheard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
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
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Looks at conversations that were hard: what was said and felt, when the client feels heard, and what to ask for. */
public final class FeelingHeard implements ExerciseModule {

    /** The id of the exercise. */
    public static final String ID = "feeling-heard";

    /** The worksheet: one conversation. */
    public static final String CONVERSATION = "conversation";

    private static final Indication INDICATION = Indication.builder()
            .addAreas(ProblemArea.ROLE_DISPUTE, ProblemArea.INTERPERSONAL_DEFICITS)
            .addPhases(Phase.INTERMEDIATE)
            .addTeaches(Skill.LISTENING)
            .build();

    private final Content content = Content.of(ID, FeelingHeard::sheets);

    /** The exercise, as a service loader makes it. */
    public FeelingHeard() {}

    private static ImmutableList<Worksheet> sheets(Texts texts) {
        return ImmutableList.of(SheetWriter.sheet(
                texts,
                CONVERSATION,
                sheet -> sheet.must()
                        .oneOf("relation", Relation.values())
                        .person("person")
                        .longText("situation")
                        .longText("said")
                        .longText("felt")
                        .must()
                        .oneOf("heard", FeltHeard.values())
                        .anyOf("mine", ConversationHabit.values())
                        .anyOf("theirs", ConversationHabit.values())
                        .longText("heard-when")
                        .longText("not-heard-when")
                        .longText("ask")));
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
     * @return how the client communicates, and how often that leads to feeling heard
     */
    @Override
    public FeelingHeardConclusion conclude(Iterable<FilledWorksheet> filled) {
        ImmutableList<Conversation> all =
                content.answers(CONVERSATION, filled).flatMap(Conversation::of).collect(toImmutableList());
        Map<Relation, Collection<Conversation>> byRelation =
                new TreeMap<>(Multimaps.index(all, Conversation::relation).asMap());
        Map<YearMonth, Collection<Conversation>> byMonth =
                new TreeMap<>(Multimaps.index(all, Conversation::month).asMap());
        return new FeelingHeardConclusion(
                ImmutableMap.copyOf(Maps.transformValues(byRelation, Conversation::pattern)),
                byMonth.entrySet().stream()
                        .map(month -> Conversation.inMonth(month.getKey(), month.getValue()))
                        .collect(toImmutableList()));
    }
}
