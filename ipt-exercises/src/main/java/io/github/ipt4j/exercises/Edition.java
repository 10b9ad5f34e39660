package io.github.ipt4j.exercises;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.script.Script;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Optional;
import org.immutables.value.Value;

/** The texts of an exercise in one language: its profile, its worksheets and its scripts. */
@Value.Immutable
public sealed interface Edition permits ImmutableEdition {

    /**
     * Returns a builder of editions; {@code profile} and {@code worksheets} are required.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What the exercise is, and how a counselor uses it.
     *
     * @return the profile
     */
    Profile profile();

    /**
     * What the client fills in.
     *
     * @return at least one worksheet, each with an id of its own; a record that names none belongs to the first
     */
    ImmutableList<Worksheet> worksheets();

    /**
     * What can be played step by step.
     *
     * @return the scripts; none if the exercise has none
     */
    ImmutableList<Script> scripts();

    /**
     * A worksheet by its id.
     *
     * @param id any id
     * @return the worksheet, or empty if the exercise has none with that id
     */
    default Optional<Worksheet> worksheet(String id) {
        return worksheets().stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    /** Builds an edition, attribute by attribute. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}

        /**
         * Builds the edition.
         *
         * @return the edition
         * @throws IllegalArgumentException if the profile is missing, there is no worksheet, or two have the same id
         */
        @Override
        public Edition build() {
            Edition edition = super.build();
            ImmutableList<Worksheet> sheets = edition.worksheets();
            checkArgument(!sheets.isEmpty(), "An edition has no worksheet; give it at least one.");
            checkArgument(
                    sheets.stream().map(Worksheet::id).distinct().count() == sheets.size(),
                    "An edition has two worksheets with one id; give one of them another id.");
            return edition;
        }
    }
}
