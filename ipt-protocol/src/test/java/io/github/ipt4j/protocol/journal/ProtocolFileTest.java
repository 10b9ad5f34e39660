package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Protocols as files. */
final class ProtocolFileTest {

    private static final String SMALL = """
            {"id":"small","title":"Small","sessions":{"min":3,"max":9},
             "phases":{"initial":{"min":1},"intermediate":{"min":1,"max":5},"termination":{"min":1}},
             "cadenceDays":7,"setting":"group","minutes":{"min":45,"max":50},"focus":{"min":0,"max":4},
             "ages":{"min":12,"max":18},"tasks":{"termination":["competence-affirmed"]}}
            """;

    private static Protocol read(String file) throws IOException {
        return ProtocolFile.read("small.json", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aProtocolIsReadWithWhatMayBeLeftOutLeftOut() throws IOException {
        Protocol small = read(SMALL);
        assertThat(small.source()).isEmpty();
        assertThat(small.initial()).isEqualTo(Bounds.atLeast(1));
        assertThat(small.ages()).contains(Bounds.between(12, 18));
        assertThat(small.tasks()).containsExactly(Task.COMPETENCE_AFFIRMED);
    }

    @Test
    void theStandardProtocolIsWrittenAsItIsRead() throws IOException {
        assertThat(read(ProtocolFile.write(Protocols.standard()))).isEqualTo(Protocols.standard());
    }

    @Test
    void aFileOfAMebibyteIsReadAndOneThatIsLongerIsNot() throws IOException {
        String largest = SMALL + " ".repeat((1 << 20) - SMALL.length());
        assertThat(read(largest)).isEqualTo(read(SMALL));
        JournalException e = catchThrowableOfType(JournalException.class, () -> read(largest + " "));
        assertThat(e).hasMessage("small.json:1:1: expected a file of at most 1 MiB");
    }

    @Test
    void noMoreIsReadOfAFileThatNeverEnds() {
        InputStream endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                read += length;
                assertThat(read).isLessThanOrEqualTo((1 << 20) + 1);
                return length;
            }
        };
        JournalException e = catchThrowableOfType(JournalException.class, () -> ProtocolFile.read("endless", endless));
        assertThat(Wording.english().of(e.expected())).isEqualTo("a file of at most 1 MiB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"min\":3,\"max\":9 | \"min\":10,\"max\":9 | 1",
                "\"min\":3,\"max\":9 | \"min\":3 | 1",
                "\"min\":3,\"max\":9 | \"min\":1,\"max\":2 | 1",
                "\"min\":3,\"max\":9 | \"min\":3,\"max\":1000 | 1",
                "{\"min\":1,\"max\":5} | {\"min\":0,\"max\":5} | 1",
                "{\"min\":1,\"max\":5} | {\"min\":9,\"max\":9} | 1",
                "\"min\":0,\"max\":4 | \"min\":0,\"max\":5 | 1",
                "\"cadenceDays\":7 | \"cadenceDays\":0 | 3",
                "group | couple | 3",
                "\"initial\":{\"min\":1}, | \"initial\":{\"min\":1},\"booster\":{\"min\":1}, | 2",
                "competence-affirmed | grief-explored | 4",
                "[\"competence-affirmed\"] | [\"competence-affirmed\",\"competence-affirmed\"] | 1",
                "\"termination\":[ | \"ending\":[ | 4",
                "\"title\":\"Small\" | \"title\":\"Small\",\"title\":\"Small\" | 1",
                "\"id\":\"small\" | \"id\":\"\" | 1",
                "\"tasks\":{\"termination\":[\"competence-affirmed\"]} | \"tusks\":{} | 1"
            })
    void whatNoCourseCouldCompleteIsRefusedWithTheLine(String part, String instead, int line) {
        JournalException e =
                catchThrowableOfType(JournalException.class, () -> read(SMALL.replace(part.strip(), instead.strip())));
        assertThat(e).isNotNull();
        assertThat(e.line()).isEqualTo(line);
    }
}
