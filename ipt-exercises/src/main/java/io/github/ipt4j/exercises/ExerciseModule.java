package io.github.ipt4j.exercises;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.script.Script;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Locale;
import java.util.Optional;

/**
 * An exercise that plugs in: the interface that a third party implements.
 *
 * <p>A module is found by {@link java.util.ServiceLoader}: name the class in {@code provides … with …} of the module
 * declaration, and in {@code META-INF/services/io.github.ipt4j.exercises.ExerciseModule} for the class path. It must be public
 * with a public constructor without parameters, immutable, and answer the same question always the same.
 *
 * <p>Texts come in languages; the ids of worksheets, fields and choices are the same in all, so that a record fits the
 * worksheet in whatever language it was filled in.
 */
public interface ExerciseModule {

    /**
     * The id under which sessions record the exercise.
     *
     * @return 1 to 128 characters, none of them a control character; no other module of a catalog has it
     */
    String id();

    /**
     * What the exercise is indicated for, and which skills it teaches and needs.
     *
     * @return the indication
     */
    Indication indication();

    /**
     * The languages that the texts come in.
     *
     * @return at least one, the one to fall back on first
     */
    default ImmutableList<Locale> languages() {
        return ImmutableList.of(Locale.ENGLISH);
    }

    /**
     * What the exercise is, and how a counselor goes about it.
     *
     * @param language the language wished for
     * @return the profile in that language, or in the first of {@link #languages()} if it does not come in it
     */
    Profile profile(Locale language);

    /**
     * What the client fills in.
     *
     * @param language the language wished for
     * @return at least one worksheet, in that language or the first; the ids are the same in every language
     */
    ImmutableList<Worksheet> worksheets(Locale language);

    /**
     * What can be played step by step.
     *
     * @param language the language wished for
     * @return the scripts in that language or the first; none if the exercise has none
     */
    default ImmutableList<Script> scripts(Locale language) {
        return ImmutableList.of();
    }

    /**
     * What can be concluded from what was filled in.
     *
     * <p>The order of the worksheets does not matter. What does not fit its worksheet counts as not filled in.
     *
     * @param filled any worksheets of this exercise, in any order; may be none
     * @return the conclusion, of a type of the module's own
     */
    Conclusion conclude(Iterable<FilledWorksheet> filled);

    /**
     * A worksheet by its id.
     *
     * @param worksheet the id
     * @param language the language wished for
     * @return the worksheet, or empty if the exercise has none of that id
     */
    default Optional<Worksheet> worksheet(String worksheet, Locale language) {
        return worksheets(language).stream()
                .filter(sheet -> sheet.id().equals(worksheet))
                .findFirst();
    }
}
