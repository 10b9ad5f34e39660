package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.stream.Stream;

/**
 * The scales that a form can offer: the shipped ones, and those of files, which can be shipped ones in other words.
 *
 * @param format the format in which courses are read
 */
record KnownScales(JournalFormat format) {

    /** A shipped scale, in the words of a file if one has some for it. */
    Scale inTheirWords(Scale shipped) {
        return format.scales().stream()
                .filter(scale -> scale.id().equals(shipped.id()))
                .findFirst()
                .orElseThrow();
    }

    /** All but those that the form shows anyway, and those by which observers rate. */
    ImmutableList<Scale> without(Scale... shownAnyway) {
        return format.scales().stream()
                .filter(scale -> scale.rater() != Rater.OBSERVER)
                .filter(scale -> Stream.of(shownAnyway).map(Scale::id).noneMatch(scale.id()::equals))
                .collect(ImmutableList.toImmutableList());
    }
}
