package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What the page on which a course is opened shows.
 *
 * @param sections the fields, with what was filled in
 * @param isMisunderstood whether something in them cannot be understood
 * @param answer why it would be refused, if it would be
 * @param taken that there is a course of this code already, if there is
 */
public record OpeningContent(
        ImmutableList<EntrySection> sections,
        boolean isMisunderstood,
        Optional<EntryAnswer> answer,
        Optional<TakenCode> taken) {

    /**
     * What cannot be understood.
     *
     * @return the fields in order
     */
    public ImmutableList<EntryField> wrong() {
        return EntrySection.wrong(sections);
    }
}
