package io.github.ipt4j.exercises;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.Phase;
import java.util.Locale;

/** A module as a third party would write it, in one language. */
public class FakeModule implements ExerciseModule {

    /** What it asks. */
    public static final Worksheet WALK = Worksheet.builder()
            .id("walk")
            .title("A walk")
            .addQuestions(Question.of(Field.date("day").required(), "When?"))
            .build();

    private final String id;
    private final Indication indication;
    private final ImmutableList<Worksheet> sheets;

    /** As a service loader makes it. */
    public FakeModule() {
        this("walking-together");
    }

    /** Under an id. */
    public FakeModule(String id) {
        this(id, builder().build(), WALK);
    }

    /** With all that matters. */
    public FakeModule(String id, Indication indication, Worksheet... sheets) {
        this.id = id;
        this.indication = indication;
        this.sheets = ImmutableList.copyOf(sheets);
    }

    /** An indication for a dispute. */
    public static Indication.Builder builder() {
        return Indication.builder().addArea(ProblemArea.ROLE_DISPUTE).addPhase(Phase.INTERMEDIATE);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Indication indication() {
        return indication;
    }

    @Override
    public ImmutableMap<Locale, Edition> editions() {
        return ImmutableMap.of(Locale.ENGLISH, edition(sheets));
    }

    /** An edition with some worksheets. */
    static Edition edition(Iterable<Worksheet> sheets) {
        Profile profile = Profile.builder()
                .title("Walking together")
                .purpose("Talking is easier side by side.")
                .source("A test.")
                .guide(Guide.builder().build())
                .build();
        return Edition.builder().profile(profile).worksheets(sheets).build();
    }

    @Override
    public Conclusion conclude(Iterable<FilledWorksheet> filled) {
        return () -> ImmutableList.of(Message.of("test/walks", "walked")
                .orElse("Walked " + ImmutableList.copyOf(filled).size() + " times."));
    }
}
