package io.github.ipt4j.examples.commandline;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Profile;
import io.github.ipt4j.exercises.feelingheard.FeelingHeard;
import io.github.ipt4j.exercises.script.Script;
import io.github.ipt4j.exercises.worksheet.Worksheet;
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
    public Profile profile(Locale language) {
        return answer("profile", sound.profile(language));
    }

    @Override
    public ImmutableList<Worksheet> worksheets(Locale language) {
        return answer("worksheets", sound.worksheets(language));
    }

    @Override
    public ImmutableList<Script> scripts(Locale language) {
        return answer("scripts", ImmutableList.of());
    }

    @Override
    public Conclusion conclude(Iterable<FilledWorksheet> filled) {
        return answer("conclude", () -> answer("statements", ImmutableList.of()));
    }
}
