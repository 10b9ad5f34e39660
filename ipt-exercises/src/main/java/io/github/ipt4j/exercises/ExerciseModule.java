package io.github.ipt4j.exercises;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.exercises.language.PreferredLanguage;
import java.util.Locale;

/**
 * An exercise that plugs in: the interface that a third party implements.
 *
 * <p>A module is found by {@link java.util.ServiceLoader}: name the class in {@code provides … with …} of the module
 * declaration, and in {@code META-INF/services/io.github.ipt4j.exercises.ExerciseModule} for the class path. It must be
 * public with a public constructor without parameters, immutable, and always answer the same question in the same way.
 *
 * <p>Texts come in editions, one for each language. The ids of worksheets and the fields that they ask are the same in
 * all, so that a record fits the worksheet in whatever language it was filled in.
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
     * The texts of the exercise, by their languages.
     *
     * @return at least one edition, the fallback first; worksheets with the same ids ask the same fields in each
     */
    ImmutableMap<Locale, Edition> editions();

    /**
     * Concludes from what was filled in.
     *
     * <p>The order of the worksheets does not matter. What does not fit its worksheet counts as not filled in.
     *
     * @param filled any worksheets of this exercise, in any order; may be none
     * @return the conclusion, of a type of the module's own
     */
    Conclusion conclude(Iterable<FilledWorksheet> filled);

    /**
     * Picks the edition for a reader.
     *
     * @param preferred the preferred language
     * @return the edition in that language, whatever the country, or {@link #defaultEdition()} if there is none
     */
    default Edition edition(Locale preferred) {
        return PreferredLanguage.choose(editions(), preferred);
    }

    /**
     * The edition where no language is preferred: to read records, or as the fallback.
     *
     * @return the first of {@link #editions()}
     */
    default Edition defaultEdition() {
        return editions().values().asList().get(0);
    }
}
