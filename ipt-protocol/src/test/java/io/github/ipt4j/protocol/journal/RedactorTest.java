package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is redacted, to the letter. */
final class RedactorTest {

    private static final JournalFormat FORMAT = JournalFormat.standard();

    private static final String OPENED = "{\"type\":\"course-opened\",\"format\":1,\"date\":\"2026-01-05\","
            + "\"protocol\":\"ipt-standard\",\"client\":{\"id\":\"%s\",\"birthYear\":1987},"
            + "\"concerns\":[\"major-depression\"]}";

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String redacted(Redactor redactor, String line) {
        return FORMAT.write(redactor.redact(FORMAT.read(line)));
    }

    @Test
    void withoutAKeyIdsAreNumberedInOrderOfAppearance() {
        Redactor redactor = Redactor.numbered();
        assertThat(List.of("c-009", "c-003", "c-009"))
                .extracting(id -> redacted(redactor, OPENED.formatted(id)))
                .containsExactly(
                        OPENED.formatted("client-1"), OPENED.formatted("client-2"), OPENED.formatted("client-1"));
    }

    /** As calculated by {@code printf 'client\0c-001' | openssl dgst -sha256 -hmac 'sixteen bytes...'}. */
    @Test
    void withAKeyAPseudonymIsTheBeginningOfTheHmacOfKindAndId() {
        assertThat(redacted(Redactor.keyed(key("sixteen bytes...")), OPENED.formatted("c-001")))
                .isEqualTo(OPENED.formatted("client-5a41614059dfa968d52001a401980515"));
    }

    @Test
    void anotherKeyGivesOtherPseudonyms() {
        assertThat(redacted(Redactor.keyed(key("sixteen bytes...")), OPENED.formatted("c-001")))
                .isNotEqualTo(redacted(Redactor.keyed(key("sixteen others..")), OPENED.formatted("c-001")));
    }

    @Test
    void aKeyOfFewerThanSixteenBytesIsRefused() {
        assertThatThrownBy(() -> Redactor.keyed(key("fifteen bytes..")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key must have at least 16 bytes; choose them at random.");
    }

    @Test
    void aCourseOfACohortHasAPseudonymOfItsOwnAndSoHasWhatACorrectionAdds() {
        CohortCourse course = CohortCourse.of(
                "c-001",
                ImmutableList.of(
                        FORMAT.read(OPENED.formatted("c-001")),
                        FORMAT.read("{\"type\":\"record-corrected\",\"date\":\"2026-01-06\",\"removes\":1,\"adds\":"
                                + OPENED.formatted("c-002") + ",\"reason\":\"mistook Klara for Zoe\"}")));
        CohortCourse redacted = Redactor.numbered().redact(course);
        assertThat(redacted.course()).isEqualTo("course-1");
        assertThat(redacted.events())
                .extracting(FORMAT::write)
                .containsExactly(
                        OPENED.formatted("client-1"),
                        "{\"type\":\"record-corrected\",\"date\":\"2026-01-06\",\"removes\":1,\"adds\":"
                                + OPENED.formatted("client-2") + ",\"reason\":\"[withheld]\"}");
    }

    @Test
    void whoMadeAnEntryAndTheCourseBeforeAreIdsToo() {
        String line = "{\"type\":\"course-opened\",\"format\":1,\"date\":\"2026-01-05\",\"protocol\":\"ipt-standard\","
                + "\"client\":{\"id\":\"%s\"},\"concerns\":[],\"follows\":\"%s\",\"recordedBy\":\"%s\"}";
        CohortCourse redacted = Redactor.numbered()
                .redact(CohortCourse.of(
                        "c-009",
                        ImmutableList.of(
                                FORMAT.read(line.formatted("c-001", "c-008", "u-17")),
                                FORMAT.read(line.formatted("c-001", "c-009", "u-18")))));
        assertThat(redacted.events())
                .extracting(FORMAT::write)
                .containsExactly(
                        line.formatted("client-1", "course-2", "author-1"),
                        line.formatted("client-1", "course-1", "author-2"));
    }

    @Test
    void aGoalIsFoundAgainInItsReviews() {
        String line = "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"activities\":["
                + "{\"type\":\"set-goal\",\"goal\":\"%s\"%s},{\"type\":\"review-goal\",\"goal\":\"%s\","
                + "\"progress\":\"achieved\"},{\"type\":\"review-goal\",\"goal\":\"%s\",\"progress\":\"dropped\"}]}";
        String original = line.formatted("g-7", ",\"text\":\"call Zoe\",\"plan\":\"today\"", "g-7", "g-2");
        assertThat(redacted(Redactor.numbered(), original)).isEqualTo(line.formatted("goal-1", "", "goal-1", "goal-2"));
    }
}
