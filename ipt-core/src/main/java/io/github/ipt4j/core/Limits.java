package io.github.ipt4j.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;

/**
 * The limits of lengths, sizes and dates in a journal.
 *
 * <p>Every value of this library checks itself against these limits when it is built, so that any value that can be
 * built can also be written and read back. They are public for forms that check before they build.
 */
public final class Limits {

    /** The maximum length of an identifier, in characters (Unicode code points). */
    public static final int ID_LENGTH = 128;

    /** The maximum length of a text, in characters (Unicode code points). */
    public static final int TEXT_LENGTH = 10_000;

    /** The maximum number of fields in an exercise record, and in each of its rows. */
    public static final int RECORD_FIELDS = 200;

    /** The numbers that a session can have, and that a formulation can plan. */
    public static final Bounds SESSION_NUMBERS = Bounds.between(1, 999);

    /** The numbers of entries that a correction can name. */
    public static final Bounds ENTRIES = Bounds.between(1, 99_999);

    /** The length of a session, in minutes. */
    public static final Bounds SESSION_MINUTES = Bounds.between(1, 600);

    /** The years in which a client can be born. */
    public static final Bounds BIRTH_YEARS = Bounds.between(1900, 2100);

    /** The years that ISO 8601 writes with four digits: those of a date in a worksheet, and of a time of recording. */
    public static final Bounds YEARS = Bounds.between(0, 9999);

    /** The first day of which something can be recorded. A mistyped year mostly lies before it or after the last. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1960, 1, 1);

    /** The last day of which something can be recorded. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /** The first day on which a person can have died whom a client grieves. */
    public static final LocalDate FIRST_DAY_OF_DEATH = LocalDate.of(1900, 1, 1);

    private static final CharMatcher LABEL = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-_"));

    private Limits() {}

    /**
     * Checks whether a text can be an identifier.
     *
     * @param id any text
     * @return true if it has 1 to {@value #ID_LENGTH} characters, none of them a control character (U+0000–001F,
     *     U+007F–009F) or half of a surrogate pair
     */
    public static boolean isId(String id) {
        boolean controlled = false;
        for (int i = 0; i < id.length(); i++) {
            controlled |= Character.isISOControl(id.charAt(i));
        }
        return !id.isEmpty() && !controlled && isUnicode(id, ID_LENGTH);
    }

    /**
     * Checks whether a text can be recorded.
     *
     * @param text any text
     * @return true if it has at most {@value #TEXT_LENGTH} characters, none of them half of a surrogate pair, which
     *     UTF-8 cannot write
     */
    public static boolean isText(String text) {
        return isUnicode(text, TEXT_LENGTH);
    }

    /**
     * Requires an identifier to be valid.
     *
     * @param field the name of the identifier, for the message
     * @param id 1 to {@value #ID_LENGTH} characters, none of them a control character
     * @return {@code id}
     * @throws IllegalArgumentException if it is empty, longer, or holds a control character (U+0000–001F, U+007F–009F)
     *     or half of a surrogate pair; the message does not repeat it
     */
    public static String requireId(String field, String id) {
        checkArgument(
                isId(id),
                "%s must have 1 to %s characters, none of them a control character; choose another.",
                field,
                ID_LENGTH);
        return id;
    }

    /**
     * Requires a text to be valid.
     *
     * @param field the name of the text, for the message
     * @param text at most {@value #TEXT_LENGTH} characters; may be empty
     * @return {@code text}
     * @throws IllegalArgumentException if it is longer or holds half of a surrogate pair; the message does not repeat
     *     it
     */
    public static String requireText(String field, String text) {
        checkArgument(
                isText(text), "%s must be Unicode text of at most %s characters; shorten it.", field, TEXT_LENGTH);
        return text;
    }

    /**
     * Requires a number to lie in a range.
     *
     * @param field the name of the number, for the message
     * @param allowed the numbers that are allowed
     * @param number the number to check
     * @return {@code number}
     * @throws IllegalArgumentException if it lies outside; the message names the range and not the number
     */
    public static int requireWithin(String field, Bounds allowed, int number) {
        checkArgument(allowed.contains(number), "%s must be %s; give a number in that range.", field, allowed);
        return number;
    }

    /**
     * Requires a date to be one of which something can be recorded.
     *
     * @param field the name of the date, for the message
     * @param date a date from {@link #FIRST_DAY} to {@link #LAST_DAY}
     * @return {@code date}
     * @throws IllegalArgumentException if it is earlier or later
     */
    public static LocalDate requireDate(String field, LocalDate date) {
        return requireDate(field, FIRST_DAY, date);
    }

    /**
     * Requires the date of a death to be one that a client can grieve.
     *
     * @param field the name of the date, for the message
     * @param date a date from {@link #FIRST_DAY_OF_DEATH} to {@link #LAST_DAY}
     * @return {@code date}
     * @throws IllegalArgumentException if it is earlier or later
     */
    public static LocalDate requireDateOfDeath(String field, LocalDate date) {
        return requireDate(field, FIRST_DAY_OF_DEATH, date);
    }

    private static LocalDate requireDate(String field, LocalDate first, LocalDate date) {
        checkArgument(
                !date.isBefore(first) && !date.isAfter(LAST_DAY),
                "%s must be a date from %s to %s; check its year.",
                field,
                first,
                LAST_DAY);
        return date;
    }

    /**
     * Checks whether a key is a reverse-domain name, like the keys of extensions.
     *
     * @param key any text
     * @return true if it has at most {@value #TEXT_LENGTH} characters and consists of two or more labels joined by
     *     dots, each of ASCII letters, digits, hyphens and underscores
     */
    public static boolean isReverseDomain(String key) {
        List<String> labels = Splitter.on('.').splitToList(key);
        return key.length() <= TEXT_LENGTH
                && labels.size() > 1
                && labels.stream().allMatch(label -> !label.isEmpty() && LABEL.matchesAllOf(label));
    }

    /** Checks the length of a text, and that no half of a surrogate pair stands alone. */
    private static boolean isUnicode(String text, int maximumLength) {
        int characters = 0;
        boolean halves = false;
        for (int i = 0; i < text.length(); characters++) {
            int character = text.codePointAt(i);
            halves |= Character.isBmpCodePoint(character) && Character.isSurrogate((char) character);
            i += Character.charCount(character);
        }
        return characters <= maximumLength && !halves;
    }
}
