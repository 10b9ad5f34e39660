package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no event, and where: each line is written with a {@code ^} before the place of the reported error. */
final class MalformedEventTest {

    private static final String SESSION =
            "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"activities\":[%s]}";

    private static Stream<String> events() {
        return Stream.of(
                "^17",
                "^[]",
                "^null",
                "^{}",
                "{\"type\":^\"session\"}",
                "{\"type\":^null,\"date\":\"2026-01-05\"}",
                "^{\"type\":\"course-concluded\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2026-02-30\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"1959-12-31\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2101-01-01\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"20260105\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2026-1-05\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2026-01-5\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2026-01-+5\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"-026-01-05\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2026/01/05\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2026-13-05\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2026-00-05\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2026-01-0٥\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"2026-01-05T00:00\"}",
                "{\"type\":\"course-concluded\",\"date\":^\"+12026-01-05\"}",
                "{\"type\":\"course-concluded\",\"date\":^20260105}",
                "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\",^\"date\":\"2026-01-05\"}",
                "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\",^\"date\":{\"a\":1,\"a\":2}}",
                "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\",^\"reason\":\"other\"}",
                "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\"}^{}",
                "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\"} ^x",
                "{\"type\":\"contact-made\",\"date\":\"2026-01-05\",\"activities\":[{\"type\":^\"plan-termination\"}]}",
                "{\"type\":\"contact-made\",\"date\":\"2026-01-05\",^\"number\":1}",
                "^{\"type\":\"contact-made\",\"activities\":[]}",
                "{\"type\":\"phase-entered\",\"date\":\"2026-01-05\",\"phase\":^\"initial\"}",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":^0}",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":^1000}",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":^1.0}",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":^99999999999999999999}",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"minutes\":^601}",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"agendaSetBy\":^\"nobody\"}",
                "{\"type\":\"formulation-agreed\",\"date\":\"2026-01-05\",\"focus\":^\"grief\",\"plannedSessions\":16,\"plannedTermination\":3}",
                "{\"type\":\"formulation-agreed\",\"date\":\"2026-01-05\",\"focus\":[],\"plannedSessions\":^0,\"plannedTermination\":3}",
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"format\":^2,\"client\":{\"id\":\"c\"},\"concerns\":[]}",
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"protocol\":^\"\",\"client\":{\"id\":\"c\"},\"concerns\":[]}",
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":^{},\"concerns\":[]}",
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":^\"a\\u0085b\"},\"concerns\":[]}",
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c\",\"birthYear\":^1899},\"concerns\":[]}",
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c\",^\"name\":\"Ann\"},\"concerns\":[]}",
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c\"},\"concerns\":[^\"sadness\"]}");
    }

    private static Stream<String> contexts() {
        String opened =
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c\"},\"concerns\":[],%s}";
        String held = "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,%s}";
        String contact = "{\"type\":\"contact-made\",\"date\":\"2026-01-05\",%s}";
        return Stream.of(
                opened.formatted("\"follows\":^\"\""),
                opened.formatted("\"follows\":^17"),
                opened.formatted("\"diagnoses\":^{}"),
                opened.formatted("\"diagnoses\":[^{\"system\":\"icd-10\"}]"),
                opened.formatted("\"diagnoses\":[{\"system\":\"icd-10\",\"code\":^\"\"}]"),
                opened.formatted("\"diagnoses\":[{\"system\":\"icd-10\",\"code\":\"F32\",^\"title\":\"x\"}]"),
                opened.formatted("\"consents\":[^\"all\"]"),
                opened.formatted("\"consents\":^null"),
                held.formatted("\"mode\":^\"letter\""),
                held.formatted("\"present\":[^\"client\"]"),
                held.formatted("\"present\":^\"partner\""),
                contact.formatted("\"mode\":^true"),
                contact.formatted("^\"present\":[]"),
                contact.formatted("\"activities\":[{\"type\":^\"link-mood\"}]"));
    }

    private static Stream<String> authors() {
        return Stream.of(
                        "\"recordedBy\":^\"\"",
                        "\"recordedBy\":^17",
                        "\"recordedAt\":^\"2026-01-05\"",
                        "\"recordedAt\":^\"2026-01-05T17:30:00\"",
                        "\"recordedAt\":^\"2026-01-05T17:30Z\"",
                        "\"recordedAt\":^\"2026-01-05T17:30:00+01\"",
                        "\"recordedAt\":^\"2026-01-05T17:30:00+01:00:30\"",
                        "\"recordedAt\":^\"2026-01-05T17:30:00,5Z\"",
                        "\"recordedAt\":^\"2026-01-05T24:00:00Z\"",
                        "\"recordedAt\":^\"2026-01-05T17:30:60Z\"",
                        "\"recordedAt\":^\"2026-02-30T17:30:00Z\"",
                        "\"recordedAt\":^\"2026-01-05 17:30:00Z\"",
                        "\"recordedAt\":^\"2026-01-05T17:30:00+19:00\"",
                        "\"recordedAt\":^1767630600")
                .map(property -> "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\"," + property + "}");
    }

    private static Stream<String> corrections() {
        String contact = "{\"type\":\"contact-made\",\"date\":\"2026-01-05\"}";
        String correction = "{\"type\":^\"record-corrected\",\"date\":\"2026-01-05\",\"removes\":1,\"reason\":\"r\"}";
        return Stream.concat(
                Stream.of("^{\"type\":\"record-corrected\",\"date\":\"2026-01-05\",\"reason\":\"r\"}"),
                Stream.of(
                                "\"removes\":^0,\"reason\":\"r\"",
                                "\"removes\":^100000,\"reason\":\"r\"",
                                "\"removes\":^\"1\",\"reason\":\"r\"",
                                "\"removes\":^null,\"reason\":\"r\"",
                                "\"removes\":1,\"before\":^1,\"reason\":\"r\"",
                                "\"adds\":" + contact + ",\"before\":^0,\"reason\":\"r\"",
                                "\"adds\":" + contact + ",\"before\":^100000,\"reason\":\"r\"",
                                "\"adds\":" + correction + ",\"reason\":\"r\"",
                                "\"adds\":^[" + contact + "],\"reason\":\"r\"",
                                "\"adds\":" + contact.replace("}", ",^\"number\":1}") + ",\"reason\":\"r\"",
                                "\"adds\":^{\"type\":\"contact-made\"},\"reason\":\"r\"",
                                "\"removes\":1,\"reason\":^\" \\t\"",
                                "\"removes\":1,\"reason\":\"r\",^\"number\":1")
                        .map(part -> "{\"type\":\"record-corrected\",\"date\":\"2026-01-05\"," + part + "}"));
    }

    private static Stream<String> deviationsAndExtensions() {
        return Stream.of(
                        "\"deviation\":{\"rules\":^[],\"reason\":\"r\"}",
                        "\"deviation\":{\"rules\":[^\"phase\"],\"reason\":\"r\"}",
                        "\"deviation\":{\"rules\":[\"phase.maximum\"],\"reason\":^\" \\t\"}",
                        "\"deviation\":^{\"rules\":[\"phase.maximum\"]}",
                        "\"deviation\":^true",
                        "\"extensions\":^[]",
                        "\"extensions\":{^\"author\":\"u\"}",
                        "\"extensions\":{^\".a\":\"u\"}",
                        "\"extensions\":{\"org.example\":^17}",
                        "\"extensions\":{\"org.example\":^\"\\ud800\"}")
                .map(property -> "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\"," + property + "}");
    }

    private static Stream<String> activities() {
        return Stream.of(
                        "^17",
                        "^{}",
                        "{\"type\":^\"talk\"}",
                        "{\"type\":\"assess-symptoms\",\"scale\":^\"none\",\"total\":1}",
                        "^{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\"}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"total\":^28}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"items\":^[0,0,0,0,0,0,0,0]}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"items\":[0,0,0,^4,0,0,0,0,0]}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"items\":[0,0,0,1,0,0,0,0,0],\"total\":^2}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"gad-7\",\"total\":2,\"difficulty\":^1}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"total\":2,\"difficulty\":^4}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"pg-13-r\",\"items\":^[1]}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"bdi-ii\",\"items\":^[null]}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"gad-7\",\"items\":^null}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"gad-7\",\"items\":[0,0,null,0,0,0,0],\"total\":^0}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"gad-7\",\"total\":1,\"difficulty\":^1}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"gad-7\",\"items\":[0,0,^\"\",0,0,0,0]}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"hamd-17\",\"items\":[0,0,0,^3,0,0,0,0,0,0,0,0,0,0,0,0,0]}",
                        "{\"type\":\"assess-symptoms\",\"scale\":\"hamd-17\",\"items\":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,^-1]}",
                        "{\"type\":\"explore-area\",\"area\":^\"work\",\"identified\":true}",
                        "{\"type\":\"explore-area\",\"area\":\"grief\",\"identified\":^\"yes\"}",
                        "{\"type\":\"explore-area\",\"area\":\"grief\",\"identified\":true,\"detail\":{^\"from\":\"x\"}}",
                        "{\"type\":\"explore-area\",\"area\":\"role-dispute\",\"identified\":true,\"detail\":{\"stage\":^\"war\"}}",
                        "{\"type\":\"explore-area\",\"area\":\"grief\",\"identified\":true,\"detail\":{\"diedOn\":^\"2025\"}}",
                        "{\"type\":\"explore-area\",\"area\":\"grief\",\"identified\":true,\"detail\":{\"diedOn\":^\"1899-12-31\"}}",
                        "{\"type\":\"psychoeducate\",\"topic\":^\"sleep\"}",
                        "{\"type\":\"review-history\",^\"outcome\":\"taken\"}",
                        "^{\"type\":\"review-medication\"}",
                        "{\"type\":\"review-medication\",\"outcome\":^\"unknown\"}",
                        "{\"type\":\"link-mood\",\"mood\":^11}",
                        "{\"type\":\"link-mood\",\"mood\":^-1}",
                        "{\"type\":\"link-mood\",\"area\":^\"work\"}",
                        "{\"type\":\"ask-about-violence\",\"found\":^\"no\"}",
                        "{\"type\":\"ask-about-violence\",^\"outcome\":\"assessed\"}",
                        "{\"type\":\"flag-risk\",\"kind\":^\"high\"}",
                        "{\"type\":\"review-risk\",\"outcome\":^\"no-immediate-risk\"}",
                        "{\"type\":\"review-inventory\",\"relationships\":[^{}]}",
                        "{\"type\":\"review-inventory\",\"relationships\":[{\"person\":\"x\",\"closeness\":^6}]}",
                        "{\"type\":\"review-inventory\",\"relationships\":[{\"person\":\"x\",\"satisfaction\":^11}]}",
                        "{\"type\":\"set-goal\",\"goal\":^\"\"}",
                        "{\"type\":\"review-goal\",\"goal\":\"g\",\"progress\":^\"done\"}",
                        "^{\"type\":\"explore-feeling\",\"feeling\":\"anger\",\"present\":true}",
                        "{\"type\":\"use-strategy\",\"area\":\"grief\",\"strategy\":^\"dispute-named\"}",
                        "{\"type\":\"review-risk\",\"outcome\":^\"low\"}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":^\"begun\"}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":^[]}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":{\"a\":^1.5}}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":{\"a\":^null}}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":{\"a\":^2147483648}}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":{\"a\":^{\"b\":1}}}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":{\"a\":[\"x\",^1]}}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":{\"a\":[{},^\"x\"]}}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":{\"a\":[{\"b\":^[]}]}}",
                        "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":{\"a\":1,^\"a\":2}}")
                .map(SESSION::formatted);
    }

    @ParameterizedTest
    @MethodSource({"events", "contexts", "authors", "corrections", "deviationsAndExtensions", "activities"})
    void theErrorStandsAtThePlace(String marked) {
        JournalException e = malformed(marked.replaceFirst("\\^", ""));
        assertThat(e).isNotNull();
        assertThat(e.column()).isEqualTo(marked.indexOf('^') + 1);
    }

    @Test
    void aMessageNeverRepeatsWhatWasRead() {
        JournalException e =
                malformed(String.format(Locale.ROOT, SESSION, "{\"type\":\"present-problem\",\"area\":\"my secret\"}"));
        assertThat(e).hasMessageNotContaining("secret").hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"my secret\":1,\"my secret\":1",
                "\"my secret\":null",
                "\"my secret\":1.5",
                "\"my secret\":99999999999",
                "\"my secret\":{}",
                "\"my secret\":[1]",
                "\"my secret\":[[]]",
                "\"my secret\":[{\"my secret\":[]}]",
                "\"my secret\":[{\"my secret\":1},\"x\"]",
                "\"my secret\":\"\\ud800\"",
                "\"my secret\\ud800\":1",
                "\"my secret\":",
                "\"my secret\" 1"
            })
    void norDoesItRepeatTheNamesOfARecordsFields(String fields) {
        assertThat(malformed(record(fields))).hasMessageNotContaining("secret").hasNoCause();
    }

    @Test
    void brokenJsonIsReportedWithoutTheParsersMessage() {
        JournalException e = malformed("{\"type\":\"present-problem\",\"summary\":secret}");
        assertThat(Wording.english().of(e.expected())).isEqualTo("well-formed JSON");
        assertThat(e).hasMessageNotContaining("secret").hasNoCause();
    }

    @Test
    void nestingOverThirtyTwoLevelsIsRefused() {
        JournalException e = malformed("{\"type\":" + "[".repeat(32) + "]".repeat(32) + "}");
        assertThat(Wording.english().of(e.expected())).contains("32 levels");
    }

    @Test
    void aTextMayHaveTenThousandCharactersAndNoMore() {
        String concluded =
                "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\",\"extensions\":{\"org.example\":\"%s\"}}";
        assertThat(JournalFormat.standard().read(String.format(Locale.ROOT, concluded, "😀".repeat(10_000))))
                .isNotNull();
        assertThat(malformed(String.format(Locale.ROOT, concluded, "😀".repeat(10_001))))
                .isNotNull();
    }

    @Test
    void aRecordMayHaveTwoHundredFieldsAndNoMore() {
        assertThat(JournalFormat.standard().read(record(fields(200)))).isNotNull();
        assertThat(Wording.english().of(malformed(record(fields(201))).expected()))
                .isEqualTo("at most 200 fields");
    }

    /** "Aa" and "BB" have the same hash code, and so has whatever is made of as many of them. */
    @Test
    void differentNamesMayHaveTheSameHashCode() {
        String properties = IntStream.range(0, 128)
                .mapToObj(
                        i -> Integer.toBinaryString(128 + i).replace("0", "Aa").replace("1", "BB"))
                .map(name -> "\"" + name + "\":0")
                .collect(Collectors.joining(","));
        assertThat(JournalFormat.standard().read(record(properties))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 18, 100})
    void aRepeatedPropertyIsRefusedHoweverManyThereAre(int fields) {
        for (int again = 0; again < fields; again++) {
            String event = record(fields(fields) + ",\"f" + again + "\":0");
            assertThat(malformed(event).column()).isEqualTo(event.lastIndexOf("\"f" + again + "\"") + 1);
        }
    }

    @Test
    void aListOfAnyLengthIsRead() {
        for (int length = 0; length < 300; length++) {
            String list = "\"list\":[" + String.join(",", Collections.nCopies(length, "\"x\"")) + "]";
            SessionHeld event = (SessionHeld) JournalFormat.standard().read(record(list));
            WorkOnExercise exercise =
                    (WorkOnExercise) event.session().activities().get(0);
            assertThat(exercise.record().orElseThrow().fields())
                    .containsEntry(
                            "list",
                            new RecordValue.Choices(
                                    ImmutableList.copyOf(Collections.nCopies(length, PrivateText.of("x")))));
        }
    }

    private static String fields(int fields) {
        return IntStream.range(0, fields).mapToObj(i -> "\"f" + i + "\":" + i).collect(Collectors.joining(","));
    }

    private static String record(String properties) {
        return String.format(
                Locale.ROOT,
                SESSION,
                "{\"type\":\"exercise\",\"module\":\"m\",\"step\":\"assigned\",\"record\":{" + properties + "}}");
    }

    @Test
    void halfOfASurrogatePairIsRefusedInAnEventGivenAsText() {
        assertThat(Wording.english().of(malformed("{\"type\":\"\ud800\"}").expected()))
                .contains("surrogate");
    }

    @Test
    void aProtocolThatIsNotKnownIsRefusedOnlyWhereTheKnownOnesAreGiven() {
        String opened =
                "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"protocol\":\"ours\",\"client\":{\"id\":\"c\"},\"concerns\":[]}";
        assertThat(JournalFormat.standard().read(opened)).isNotNull();
        JournalFormat strict = JournalFormat.standard().withProtocols(Set.of("ipt-standard"));
        JournalException e = catchThrowableOfType(JournalException.class, () -> strict.read(opened));
        assertThat(e.column()).isEqualTo(opened.indexOf("\"ours\"") + 1);
    }

    private static JournalException malformed(String json) {
        return catchThrowableOfType(
                JournalException.class, () -> JournalFormat.standard().read(json));
    }
}
