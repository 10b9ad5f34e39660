package io.github.ipt4j.protocol.journal;

import static io.github.ipt4j.protocol.journal.Journals.MISSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ipt4j.core.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How a journal is split into lines, and what is wrong with a whole file. */
final class JournalReaderTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void linesMayEndWithCarriageReturnAndTheLastOneWithout() throws IOException {
        assertThat(Journals.read((MISSED + "\r\n" + MISSED).getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
    }

    @Test
    void aByteOrderMarkIsReadAtTheBeginningOnly() throws IOException {
        JournalReader reader = Journals.reader("\uFEFF" + MISSED + "\n\uFEFF" + MISSED);
        assertThat(Journals.next(reader)).isPresent();
        assertThat(malformed(reader).line()).isEqualTo(2);
    }

    @Test
    void anEmptyFileIsMalformed() {
        assertMalformed(Journals.reader(""), 1, 1);
    }

    @Test
    void aFileOfNothingButAByteOrderMarkIsMalformed() {
        assertMalformed(Journals.reader("\uFEFF"), 1, 1);
    }

    @Test
    void anEmptyLineIsMalformed() throws IOException {
        JournalReader reader = Journals.reader(MISSED + "\n\n" + MISSED + "\n");
        assertThat(Journals.next(reader)).isPresent();
        assertMalformed(reader, 2, 1);
        assertThat(Journals.next(reader)).map(JournalLine::number).contains(3);
        assertThat(Journals.next(reader)).isEmpty();
    }

    @Test
    void aLineOfSpacesIsMalformed() {
        assertMalformed(Journals.reader("   \r\n"), 1, 1);
    }

    @Test
    void aLineOfOneMebibyteIsReadAndALongerOneIsNot() throws IOException {
        JournalReader reader = Journals.reader(
                padded(MEBIBYTE) + "\r\n" + padded(MEBIBYTE + 1) + "\n" + padded(2 * MEBIBYTE) + "\n" + MISSED);
        assertThat(Journals.next(reader)).isPresent();
        assertMalformed(reader, 2, 1);
        assertMalformed(reader, 3, 1);
        assertThat(Journals.next(reader)).map(JournalLine::number).contains(4);
        assertThat(Journals.next(reader)).isEmpty();
    }

    private static String padded(int bytes) {
        return MISSED + " ".repeat(bytes - MISSED.length());
    }

    @Test
    void bytesThatAreNotUtf8AreMalformedWhereTheyStand() {
        byte[] line = MISSED.replace("no-show", "né").getBytes(StandardCharsets.ISO_8859_1);
        assertMalformed(Journals.reader(line), 1, MISSED.indexOf("no-show") + 2);
    }

    @Test
    void aFileInAnotherEncodingIsMalformed() {
        assertThat(malformed(Journals.reader(MISSED.getBytes(StandardCharsets.UTF_16BE))))
                .isNotNull();
    }

    @Test
    void overlongUtf8IsMalformed() {
        assertMalformed(Journals.reader(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}), 1, 2);
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        String line = "{\"type\":\"session-missed\",\"extensions\":{\"org.example\":\"äöü😀\"},\"date\":17}";
        assertMalformed(Journals.reader(line), 1, line.codePointCount(0, line.indexOf("17")) + 1);
    }

    @Test
    void theMessageNamesSourceLineColumnAndWhatWasExpected() {
        JournalException e = malformed(Journals.reader(MISSED.replace("no-show", "holiday")));
        assertThat(e)
                .hasMessage("test:1:55: expected one of: cancelled-by-client, cancelled-by-counselor, no-show,"
                        + " planned-break");
        assertThat(e.source()).isEqualTo("test");
        assertThat(Wording.english().of(e.expected())).startsWith("one of");
    }

    @Test
    void aLanguageWordsPlaceAndExpectationAndTheMessageStaysEnglish() {
        JournalException e = malformed(Journals.reader(MISSED.replace("no-show", "holiday")));
        Wording german = Wording.in(Locale.GERMAN);
        assertThat(german.of(e))
                .isEqualTo("test:1:55: erwartet: eines von: cancelled-by-client, cancelled-by-counselor, no-show,"
                        + " planned-break");
        assertThat(german.of(e.expected())).startsWith("eines von");
        assertThat(Wording.english().of(e)).isEqualTo(e.getMessage());
    }

    private static JournalException malformed(JournalReader reader) {
        return catchThrowableOfType(JournalException.class, () -> Journals.next(reader));
    }

    private static void assertMalformed(JournalReader reader, int line, int column) {
        JournalException e = malformed(reader);
        assertThat(e).isNotNull();
        assertThat(e.line()).isEqualTo(line);
        assertThat(e.column()).isEqualTo(column);
    }
}
