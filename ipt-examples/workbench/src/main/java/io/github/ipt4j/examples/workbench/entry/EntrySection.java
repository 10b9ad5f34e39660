package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Fields that belong together.
 *
 * @param title what they are about
 * @param hint what is to be known before filling them in, or empty
 * @param isSummed whether their values are added up
 * @param fields the fields in order
 */
public record EntrySection(String title, Optional<String> hint, boolean isSummed, ImmutableList<EntryField> fields) {

    static EntrySection of(String title, EntryField... fields) {
        return new EntrySection(title, Optional.empty(), false, ImmutableList.copyOf(fields));
    }
}
