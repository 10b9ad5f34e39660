package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fields that belong together.
 *
 * @param title what they are about
 * @param hints what is to be known before filling them in, each a paragraph
 * @param lead what all fields ask together, in their language
 * @param language the language of the fields, as HTML writes it, if it is not that of the page
 * @param isSummed whether the values of the fields are added up
 * @param fields the fields in order
 * @param parts what belongs to it and has fields of its own
 * @param more how more of its parts are asked for, if they can be
 */
public record EntrySection(
        String title,
        ImmutableList<String> hints,
        Optional<String> lead,
        Optional<String> language,
        boolean isSummed,
        ImmutableList<EntryField> fields,
        ImmutableList<EntrySection> parts,
        Optional<EntryMore> more) {

    static EntrySection of(String title, EntryField... fields) {
        return of(title, ImmutableList.copyOf(fields));
    }

    static EntrySection of(String title, List<EntryField> fields) {
        return new EntrySection(
                title,
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                ImmutableList.copyOf(fields),
                ImmutableList.of(),
                Optional.empty());
    }

    EntrySection withHints(List<String> texts) {
        return new EntrySection(title, ImmutableList.copyOf(texts), lead, language, isSummed, fields, parts, more);
    }

    EntrySection withLead(Optional<String> text) {
        return new EntrySection(title, hints, text, language, isSummed, fields, parts, more);
    }

    EntrySection inLanguage(Optional<String> tag) {
        return new EntrySection(title, hints, lead, tag, isSummed, fields, parts, more);
    }

    EntrySection summed() {
        return new EntrySection(title, hints, lead, language, true, fields, parts, more);
    }

    EntrySection withParts(List<EntrySection> sections) {
        return new EntrySection(title, hints, lead, language, isSummed, fields, ImmutableList.copyOf(sections), more);
    }

    EntrySection offering(EntryMore offer) {
        return new EntrySection(title, hints, lead, language, isSummed, fields, parts, Optional.of(offer));
    }

    /** The fields of sections, in order, in which something cannot be understood. */
    static ImmutableList<EntryField> wrong(List<EntrySection> sections) {
        return sections.stream().flatMap(EntrySection::wrong).collect(ImmutableList.toImmutableList());
    }

    private Stream<EntryField> wrong() {
        return Stream.concat(
                fields.stream().filter(field -> field.problem().isPresent()),
                parts.stream().flatMap(EntrySection::wrong));
    }
}
