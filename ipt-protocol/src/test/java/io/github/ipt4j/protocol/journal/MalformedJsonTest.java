package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON, or JSON that is out of bounds: the error stands where the value begins. */
final class MalformedJsonTest {

    /** A text that looks like values, before the value that is meant. */
    private static final String BEFORE =
            "{\"type\":\"session-missed\",\"extensions\":{\"org.example\":\"[01,{tru \\\"1.\\\\\"},\"a\":";

    private static Stream<String> values() {
        return Stream.of(
                "01",
                "-01",
                "1.",
                "1.e2",
                "1e",
                "1e+",
                "-",
                "+1",
                "--1",
                ".5",
                "1.2.3",
                "0x10",
                "1_000",
                "12a",
                "NaN",
                "-Infinity",
                "tru",
                "nul",
                "Null",
                "secret",
                "'text'",
                "9".repeat(1000) + "x");
    }

    @ParameterizedTest
    @MethodSource("values")
    void aMalformedWordOrNumberIsPlacedWhereItBegins(String value) {
        for (String after : new String[] {"", "}", ",\"b\":1}", " ", "]"}) {
            assertPlaced(BEFORE, value + after, "well-formed JSON");
            assertPlaced(BEFORE + "[1, ", value + after, "well-formed JSON");
            assertPlaced(" ", value + after, "well-formed JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 20, 999, 1001, 100_000})
    void aNumberOfAnyLengthIsPlacedWhereItBegins(int digits) {
        String session = "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":";
        assertPlaced(session, "9".repeat(digits) + "}", "an integer: ");
        assertPlaced(session, "-" + "9".repeat(digits) + "}", "an integer: ");
    }

    @Test
    void whatIsNestedTooDeeplyIsPlacedWhereItBegins() {
        String lists = "[".repeat(31);
        assertPlaced(
                BEFORE.replace("org.example\":", "org.example\":\"\",\"b\":[[{}]],\"c\":") + lists,
                "[[1]]",
                "32 levels");
        String objects = "{\"a\":".repeat(31);
        assertPlaced(BEFORE + objects, "{\"b\":1}", "32 levels");
        assertPlaced(BEFORE + objects, "[", "32 levels");
    }

    @Test
    void whatIsMalformedInATextIsPlacedThere() {
        assertPlaced("{\"a\":01", "", "well-formed JSON", 6);
        assertPlaced("{\"a\":\"1 2 \\x\"}", "", "well-formed JSON", 12);
    }

    /** "Aa" and "BB" have the same hash code, and so has whatever is made of as many of them. */
    @Test
    void twoThousandNamesWithTheSameHashCodeAreRead() {
        assertThat(read(IntStream.range(2048, 4096)
                                .mapToObj(Integer::toBinaryString)
                                .map(name ->
                                        "org.example." + name.replace("0", "Aa").replace("1", "BB")))
                        .extensions())
                .hasSize(2048);
    }

    /** The JSON library adds up what comes after the first twelve bytes of a name, four bytes at a time. */
    @Test
    void thousandsOfNamesWithTheSameHashInTheJsonLibraryAreRead() {
        for (int again = 0; again < 3; again++) {
            assertThat(read(IntStream.range(1 << 14, 1 << 15)
                                    .filter(i -> Integer.bitCount(i) == 8)
                                    .mapToObj(Integer::toBinaryString)
                                    .map(name -> "org.example."
                                            + name.replace("0", "aaaa").replace("1", "bbbb")))
                            .extensions())
                    .hasSize(3432);
        }
    }

    private static CourseEvent read(Stream<String> names) {
        return JournalFormat.standard()
                .read(Journals.MISSED.replace(
                        "}",
                        names.map(name -> "\"" + name + "\":\"\"")
                                .collect(Collectors.joining(",", ",\"extensions\":{", "}}"))));
    }

    private static void assertPlaced(String before, String malformed, String expected) {
        assertPlaced(before, malformed, expected, before.length() + 1);
    }

    private static void assertPlaced(String before, String malformed, String expected, int column) {
        JournalException e = catchThrowableOfType(
                JournalException.class, () -> JournalFormat.standard().read(before + malformed));
        assertThat(e).as(malformed).isNotNull();
        assertThat(e.column()).as(malformed).isEqualTo(column);
        assertThat(Wording.english().of(e.expected())).as(malformed).contains(expected);
    }
}
