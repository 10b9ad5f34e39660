package io.github.ipt4j.examples.commandline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.feelingheard.FeelingHeard;
import java.util.Locale;

/** An exercise of somebody's of which one method throws or returns null. */
public final class FaultyModule implements ExerciseModule {

    /** The method at fault, before which stands how: {@code throws}, {@code null}; or {@code new} for the constructor. */
    static String fault = "";

    private final ExerciseModule sound = new FeelingHeard();

    /** Found by the service loader. */
    public FaultyModule() {
        answer("new", this);
    }

    private static <T> T answer(String method, T answer) {
        if (fault.equals("throws " + method)) {
            throw new IllegalStateException("first line\nsecond \u202e line");
        }
        return fault.equals("null " + method) ? null : answer;
    }

    @Override
    public String id() {
        return answer("id", "faulty");
    }

    @Override
    public Indication indication() {
        return answer("indication", sound.indication());
    }

    @Override
    public ImmutableMap<Locale, Edition> editions() {
        return answer("editions", sound.editions());
    }

    @Override
    public Conclusion conclude(Iterable<FilledWorksheet> filled) {
        return answer("conclude", () -> answer("statements", ImmutableList.of()));
    }
}
