package io.github.ipt4j.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of calendars, in process. */
final class CalendarCommandTest {

    private static final String OPENED = """
            {"type":"course-opened","date":"2026-01-05","protocol":"ipt-brief","client":{"id":"c-001"},"concerns":["role-transition"]}
            """;
    private static final String FIRST = """
            {"type":"session-held","date":"2026-01-05","number":1}
            """;
    private static final String MISSED = """
            {"type":"session-missed","date":"2026-01-12","reason":"no-show"}
            """;
    private static final String OUT_OF_ORDER = """
            {"type":"session-held","date":"2026-01-13","number":5}
            """;
    private static final String EXPLORED = """
            {"type":"session-held","date":"2026-01-05","number":1,"activities":[{"type":"explore-area","area":"role-transition","identified":true}]}
            """;
    private static final String FORMULATED = """
            {"type":"formulation-agreed","date":"2026-01-05","focus":["role-transition"],"plannedSessions":3,"plannedTermination":1}
            """;
    private static final String DROPPED_OUT = """
            {"type":"course-discontinued","date":"2026-01-13","reason":"dropped-out"}
            """;
    private static final String OUR_SERVICE = """
            {"id":"our-service","title":"As our service offers it","sessions":{"min":3,"max":4},
             "phases":{"initial":{"min":1,"max":1},"intermediate":{"min":1},"termination":{"min":1,"max":1}},
             "cadenceDays":14,"setting":"individual","minutes":{"min":45,"max":50},"focus":{"min":1,"max":2},"tasks":{}}
            """;

    @TempDir
    Path folder;

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", lines)).toString();
    }

    private static void assertKept(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private static void assertRefused(Run run, String why) {
        assertThat(run.err().lines()).singleElement().asString().contains(why).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aJournalIsReadWithTheScaleOfAFile() throws IOException {
        String scale = file(
                "small.json",
                "{\"id\":\"small\",\"title\":\"Small\",\"source\":\"Ourselves\",\"total\":{\"min\":0,\"max\":9}}");
        String journal = file(
                "small.jsonl",
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c-001\"},"
                        + "\"concerns\":[\"major-depression\"]}\n",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"activities\":"
                        + "[{\"type\":\"assess-symptoms\",\"scale\":\"small\",\"total\":3}]}\n");

        assertThat(Run.of(journal).status()).isEqualTo(2);
        assertKept(Run.of(journal, "--scales", scale));
    }

    @Test
    void aCourseThatIsToBeginHasAllSessionsOfItsProtocol() {
        Run run = Run.of("--protocol", "ipt-brief", "--start", "2026-01-05", "--off", "monday", "--off", "2026-01-13");
        assertKept(run);
        assertThat(run.events()).hasSize(8);
        assertThat(run.starts()).startsWith("20260106", "20260114", "20260120");
        assertThat(run.summaries()).startsWith("Session 1, initial phase").endsWith("Session 8, termination phase");
    }

    @Test
    void withoutAProtocolItIsTheStandardOne() {
        assertThat(Run.of("--start", "2026-01-05").events()).hasSize(18);
    }

    @Test
    void withATimeEachSessionBeginsThenInWinterAndInSummer() {
        Run run = Run.of("--start", "2026-03-23", "--at", "14:30", "--zone", "Europe/Berlin");
        assertKept(run);
        assertThat(run.out()).contains("DTSTART:20260323T133000Z\r\n", "DTSTART:20260330T123000Z\r\n");
    }

    @Test
    void theMomentOfThePlanCanBeGiven() {
        assertThat(Run.of("--start", "2026-01-05", "--stamp", "2026-01-02T03:04:05Z")
                        .out())
                .contains("DTSTAMP:20260102T030405Z\r\n");
    }

    @Test
    void aCourseUnderWayGoesOnAtTheCadenceAfterWhatWasMissed() throws IOException {
        Run run = Run.of(file("course.jsonl", OPENED, FIRST, MISSED));
        assertKept(run);
        assertThat(run.starts()).hasSize(7).startsWith("20260119", "20260126");
        assertThat(run.summaries()).startsWith("Session 2, initial phase");
    }

    @Test
    void aCourseGoesOnFromWhatWasCorrected() throws IOException {
        String corrected = """
                {"type":"record-corrected","date":"2026-01-20","removes":2,"adds":{"type":"session-held","date":"2026-01-08","number":1},"reason":"wrong day"}
                """;
        Run run = Run.of(file("course.jsonl", OPENED, FIRST, corrected));
        assertKept(run);
        assertThat(run.starts()).hasSize(7).startsWith("20260115", "20260122");
        assertThat(run.summaries()).startsWith("Session 2, initial phase");
    }

    @Test
    void aCourseUnderWayCanGoOnAtAnotherDay() throws IOException {
        assertThat(Run.of(file("course.jsonl", OPENED, FIRST), "--start", "2026-01-15")
                        .starts())
                .startsWith("20260115", "20260122");
    }

    @Test
    void aRejectedEventIsReportedWithItsRulesAndLeftOut() throws IOException {
        String journal = file("course.jsonl", OPENED, FIRST, OUT_OF_ORDER);
        Run run = Run.of(journal);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(journal + ":3: rejected session-held [session.gap, phase.maximum]");
        assertThat(run.starts()).startsWith("20260112");
    }

    @Test
    void aJournalUnderAProtocolOfOnesOwnReads() throws IOException {
        String journal = file("course.jsonl", OPENED.replace("ipt-brief", "our-service"), FIRST);
        assertRefused(Run.of(journal), "course.jsonl:1:");
        Run run = Run.of(journal, "--protocol", file("protocol.json", OUR_SERVICE));
        assertKept(run);
        assertThat(run.starts()).containsExactly("20260119", "20260202", "20260216");
    }

    @Test
    void aCourseThatEndsCancelsAllThatWasToCome() throws IOException {
        Run before = Run.of(file("course.jsonl", OPENED, FIRST));
        Run after = Run.of(file("course.jsonl", OPENED, FIRST, DROPPED_OUT));
        assertKept(after);
        assertThat(before.events()).allMatch(event -> event.getStatus() == null);
        assertThat(after.events())
                .hasSize(7)
                .allMatch(event -> event.getStatus().isCancelled());
        assertThat(after.identities()).isEqualTo(before.identities());
        assertThat(after.out()).contains("METHOD:PUBLISH\r\n");
        assertThat(sequence(before)).isEqualTo(2);
        assertThat(sequence(after)).isEqualTo(3);
    }

    private static int sequence(Run run) {
        return run.events().get(0).getSequence().getValue();
    }

    @Test
    void aPlanThatIsShortenedCancelsTheSessionsThatFallAway() throws IOException {
        String protocol = file("protocol.json", OUR_SERVICE);
        String opened = OPENED.replace("ipt-brief", "our-service");
        Run before = Run.of(file("before.jsonl", opened, EXPLORED), "--protocol", protocol);
        Run after = Run.of(file("after.jsonl", opened, EXPLORED, FORMULATED), "--protocol", protocol);
        assertKept(after);
        assertThat(before.summaries()).endsWith("Session 4, termination phase");
        assertThat(after.summaries()).endsWith("Session 3, termination phase", "Session 4, cancelled");
        assertThat(after.events()).last().matches(event -> event.getStatus().isCancelled());
        assertThat(after.identities()).isEqualTo(before.identities());
        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    @Test
    void twoClientsWithTheSameStartShareNoIdentity() throws IOException {
        Run one = Run.of(file("one.jsonl", OPENED, FIRST));
        Run other = Run.of(file("other.jsonl", OPENED.replace("c-001", "c-002"), FIRST));
        assertThat(one.identities()).doesNotContainAnyElementsOf(other.identities());
        assertThat(one.out()).doesNotContain("c-001");
    }

    @Test
    void aMalformedJournalIsReportedWithLineAndColumn() throws IOException {
        String journal = file("course.jsonl", OPENED, "{\"type\":\"session\"}\n");
        assertRefused(Run.of(journal), journal + ":2:9: expected ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertRefused(Run.of("nowhere.jsonl"), "nowhere.jsonl: cannot be read");
    }

    @Test
    void eventsOfANamedCourseKeepTheirIdentityWhenItsBeginningMoves() throws IOException {
        List<String> planned = named("--protocol", "ipt-brief", "--start", "2025-12-29");
        assertThat(named("--protocol", "ipt-brief", "--start", "2026-01-05")).isEqualTo(planned);
        assertThat(named(file("course.jsonl", OPENED, FIRST))).isEqualTo(planned.subList(1, 8));
    }

    private static List<String> named(String... arguments) {
        return Run.of(Stream.concat(Stream.of(arguments), Stream.of("--course", "c-001"))
                        .toArray(String[]::new))
                .identities();
    }

    @Test
    void coursesThatBeginOrAreNamedDifferentlyShareNoIdentity() {
        List<String> one = Run.of("--start", "2026-01-05").identities();
        assertThat(one)
                .doesNotContainAnyElementsOf(Run.of("--start", "2026-01-06").identities());
        assertThat(one)
                .doesNotContainAnyElementsOf(Run.of("--start", "2026-01-05", "--course", "2026-01-05")
                        .identities());
        assertThat(named("--start", "2026-01-05"))
                .doesNotContainAnyElementsOf(
                        Run.of("--start", "2026-01-05", "--course", "c-002").identities());
    }

    @ParameterizedTest
    @CsvSource({
        "--off=x, two dates in order",
        "--off=2026-02-02/2026-02-01, two dates in order",
        "--start=x, a date such as",
        "--stamp=now, a moment such as",
        "--at=2pm --zone=Europe/Berlin, a time such as",
        "--at=14:30 --zone=Mars, a zone such as",
        "--at=14:30, --zone",
        "--protocol=none, ipt-standard",
        "--start=2100-12-01, 2100",
        "--mode=letter, in-person",
        "--stop=2026-01-05, --stop",
        "--course=c-001, --start"
    })
    void whatIsNotUnderstoodIsReportedInWords(String arguments, String why) {
        assertRefused(Run.of(arguments.split(" ")), why);
    }

    @Test
    void eachSessionSaysHowItIsToBeHeldWhereThatIsGiven() {
        assertThat(Run.of("--start=2026-01-12", "--mode=video").out())
                .contains("SUMMARY:Session 1\\, initial phase\\, video");
        assertThat(Run.of("--start=2026-01-12").out()).contains("SUMMARY:Session 1\\, initial phase\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01/9999-12-31", "2026-01-05/2028-12-31"})
    void someDaysMustBeLeft(String off) {
        assertRefused(Run.of("--start", "2026-01-05", "--off", off), "all days are off");
    }
}
