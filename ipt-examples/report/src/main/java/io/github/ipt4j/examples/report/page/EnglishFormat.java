package io.github.ipt4j.examples.report.page;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.output.NumberRuns;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Numbers, days and terms in plain English. */
public final class EnglishFormat {

    private static final Wording WORDING = Wording.in(Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private EnglishFormat() {}

    /**
     * A day as people write it.
     *
     * @param date any date
     * @return such as {@code 5 Jan 2026}
     */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /**
     * Anything that people read.
     *
     * @param worded any value
     * @return its English words, with dates as {@link #day} writes them
     */
    public static String of(Worded worded) {
        return WORDING.of(worded);
    }

    /**
     * A term without its hyphens.
     *
     * @param term any term
     * @return such as {@code role transition}
     */
    public static String words(VocabularyTerm term) {
        return WORDING.of(term);
    }

    /**
     * Terms without their hyphens.
     *
     * @param terms any terms
     * @return the terms with commas between them, or {@code none}
     */
    public static String words(Collection<? extends VocabularyTerm> terms) {
        return terms.isEmpty()
                ? "none"
                : terms.stream().map(EnglishFormat::words).collect(Collectors.joining(", "));
    }

    /**
     * The beginning of a sentence or of a cell.
     *
     * @param text any text
     * @return the text, its first letter in upper case
     */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * An answer that may be unknown.
     *
     * @param answer the answer, or empty
     * @return {@code yes}, {@code no} or {@code unknown}
     */
    public static String answer(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("unknown");
    }

    /**
     * Where something was recorded.
     *
     * @param session the number of the session, or empty for a contact
     * @return such as {@code 3}, or {@code contact}
     */
    public static String session(OptionalInt session) {
        return session.isPresent() ? Integer.toString(session.getAsInt()) : "contact";
    }

    /**
     * Items that were left unanswered.
     *
     * @param numbers their numbers, at least one
     * @return such as {@code unanswered: item 3}
     */
    public static String unanswered(Collection<Integer> numbers) {
        return (numbers.size() == 1 ? "unanswered: item " : "unanswered: items ") + NumberRuns.of(numbers);
    }
}
