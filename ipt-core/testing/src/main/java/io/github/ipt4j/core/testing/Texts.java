package io.github.ipt4j.core.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.testing.Mixtures.Weighted;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Arbitrary texts, identifiers and dates. */
public final class Texts {

    /**
     * Quotation marks, escapes, line ends, a byte-order mark, joiners, marks of direction, and what lies at the ends.
     */
    private static final Integer[] AWKWARD = {
        (int) '"',
        (int) '\\',
        (int) '/',
        (int) '{',
        (int) ']',
        (int) ',',
        0x00,
        0x08,
        0x09,
        0x0A,
        0x0D,
        0x1F,
        0x20,
        0x7F,
        0x85,
        0x9F,
        0xA0,
        0x301,
        0x200D,
        0x202E,
        0x2028,
        0x2029,
        0xD7FF,
        0xE000,
        0xFEFF,
        0xFFFD,
        0xFFFF,
        0x10000,
        0x1F9E1,
        0x10FFFF
    };

    private Texts() {}

    /**
     * Texts as people write them and as they should not: any Unicode, mostly short, often empty or of one character.
     *
     * @return texts of at most 24 characters; {@link #longest()} has long ones
     */
    public static Arbitrary<String> texts() {
        return characters().list().ofMaxSize(24).map(Texts::join);
    }

    /**
     * The longest texts that a journal can hold.
     *
     * @return texts of {@value Limits#TEXT_LENGTH} characters, each the same, of one to four bytes
     */
    public static Arbitrary<String> longest() {
        return Arbitraries.of("a", "é", "界", "\uD83E\uDDE1").map(character -> character.repeat(Limits.TEXT_LENGTH));
    }

    /**
     * Texts that nobody should see.
     *
     * @return {@link #texts()}, hidden
     */
    public static Arbitrary<PrivateText> privateTexts() {
        return texts().map(PrivateText::of);
    }

    /**
     * Private texts with something to read in them.
     *
     * @return those of {@link #privateTexts()} that are not blank
     */
    public static Arbitrary<PrivateText> reasons() {
        return texts().map(text -> PrivateText.of(text + "."));
    }

    /**
     * Identifiers as services give them, and any others that are allowed.
     *
     * @return texts of 1 to {@value Limits#ID_LENGTH} characters without control characters
     */
    public static Arbitrary<String> ids() {
        Arbitrary<String> wild = characters()
                .filter(character -> !Character.isISOControl(character))
                .list()
                .ofMinSize(1)
                .ofMaxSize(Limits.ID_LENGTH)
                .withSizeDistribution(RandomDistribution.biased())
                .map(Texts::join);
        Arbitrary<String> usual = Arbitraries.integers().between(1, 99).map(number -> "c-" + number);
        return Mixtures.mostly(3, usual, wild);
    }

    /**
     * Keys of extensions.
     *
     * @return reverse-domain names with at least one dot
     */
    public static Arbitrary<String> reverseDomains() {
        Arbitrary<String> label = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars('-', '_')
                .ofMinLength(1)
                .ofMaxLength(8);
        return label.list().ofMinSize(2).ofMaxSize(4).map(labels -> String.join(".", labels));
    }

    /**
     * Dates of which something can be recorded.
     *
     * @return mostly dates of the years 2000 to 2040, sometimes of 1960 to 2100
     */
    public static Arbitrary<LocalDate> dates() {
        return Mixtures.mostly(
                9, days(LocalDate.of(2000, 1, 1), LocalDate.of(2040, 12, 31)), days(Limits.FIRST_DAY, Limits.LAST_DAY));
    }

    /**
     * Dates on which somebody can have died whom a client grieves.
     *
     * @return mostly {@link #dates()}, sometimes dates of the years 1900 to 2100
     */
    public static Arbitrary<LocalDate> datesOfDeath() {
        return Mixtures.mostly(4, dates(), days(Limits.FIRST_DAY_OF_DEATH, Limits.LAST_DAY));
    }

    /**
     * Times of any day, as clocks in any time zone show them.
     *
     * @return times of the years 0 to 9999, to the nanosecond, with an offset of at most 18 hours
     */
    public static Arbitrary<OffsetDateTime> times() {
        return Combinators.combine(
                        Mixtures.mostly(4, dates(), days(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))),
                        Arbitraries.longs()
                                .between(0, LocalTime.MAX.toNanoOfDay())
                                .map(LocalTime::ofNanoOfDay),
                        Arbitraries.integers().between(-18 * 60, 18 * 60).map(minutes -> minutes * 60))
                .as((date, time, offset) -> OffsetDateTime.of(date, time, ZoneOffset.ofTotalSeconds(offset)));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Integer> characters() {
        return Mixtures.weighted(ImmutableList.of(
                new Weighted<>(6, Arbitraries.integers().between('a', 'z')),
                new Weighted<>(2, Arbitraries.integers().between(0x00, 0x24F)),
                new Weighted<>(2, Arbitraries.of(AWKWARD)),
                new Weighted<>(1, Arbitraries.integers().between(0x250, 0xD7FF)),
                new Weighted<>(1, Arbitraries.integers().between(0xE000, 0x10FFFF))));
    }

    private static String join(List<Integer> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::appendCodePoint);
        return text.toString();
    }
}
