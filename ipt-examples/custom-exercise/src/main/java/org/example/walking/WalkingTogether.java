package org.example.walking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Guide;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.worksheet.DateField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.TextField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.Phase;
import java.util.Locale;

/** Talking is easier side by side: a walk with someone, once a week. */
// #region docs/own-exercise.md
public final class WalkingTogether implements ExerciseModule {

    static final DateField DAY = Field.date("day").required();
    static final TextField PERSON = Field.person("person");
    static final RatingField CLOSE = Field.rating("close", 0, 10).required();
    static final TextField SAID = Field.longText("said");

    private static final Worksheet WALK = Worksheet.builder()
            .id("walk")
            .title("A walk together")
            .instructions("After each walk, note how it was. Who it was with is yours to keep.")
            .addQuestions(
                    Question.of(DAY, "When did you walk?"),
                    Question.of(PERSON, "With whom?"),
                    Question.of(CLOSE, "How close did you feel?", "far apart", "close"),
                    Question.of(SAID, "What could be said that is hard to say at home?"))
            .build();
    // #endregion

    private static final Profile PROFILE = Profile.builder()
            .title("Walking together")
            .purpose("Side by side, without having to look at each other, hard things are easier to say.")
            .source("An example of an exercise from another jar.")
            .guide(Guide.builder()
                    .addIntroducing("Ask with whom the client likes to walk, or used to.")
                    .addAssigning("Agree on one walk a week, of half an hour, without telephones.")
                    .addFollowingUp("Ask what could be said on the way.")
                    .addCaution("Not with someone who threatens the client; ask in private first.")
                    .build())
            .build();

    /** The exercise, as a service loader makes it. */
    public WalkingTogether() {}

    // #region docs/own-exercise.md
    @Override
    public String id() {
        return "walking-together";
    }

    @Override
    public Indication indication() {
        return Indication.builder()
                .addAreas(ProblemArea.ROLE_DISPUTE, ProblemArea.INTERPERSONAL_DEFICITS)
                .addPhase(Phase.INTERMEDIATE)
                .addNeeded(Skill.LISTENING)
                .build();
    }

    @Override
    public ImmutableMap<Locale, Edition> editions() {
        return ImmutableMap.of(
                Locale.ENGLISH,
                Edition.builder().profile(PROFILE).addWorksheets(WALK).build());
    }

    @Override
    public Walks conclude(Iterable<FilledWorksheet> filled) {
        return new Walks(Streams.stream(filled)
                .filter(one -> one.worksheet().equals(WALK.id()))
                .flatMap(one -> WALK.read(one.record()).get(CLOSE).stream().boxed())
                .sorted()
                .collect(ImmutableList.toImmutableList()));
    }
}
// #endregion
