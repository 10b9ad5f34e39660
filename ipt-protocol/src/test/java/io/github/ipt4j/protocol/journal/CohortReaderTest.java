package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses, one a line. */
final class CohortReaderTest {

    private static final String COURSE = "{\"course\":\"c-001\",\"events\":[" + Journals.MISSED + "]}";

    /** "Aa" and "BB" have the same hash code. */
    private static final String EXERCISE =
            "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"activities\":[{\"type\":\"exercise\","
                    + "\"module\":\"m\",\"step\":\"assigned\",\"record\":{\"Aa\":1,\"BB\":2,\"Aa2\":3,\"BB2\":4}}]}";

    private static CohortReader reader(String cohort) {
        return JournalFormat.standard()
                .cohortReader("cohort", new ByteArrayInputStream(cohort.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMalformedCourseIsReportedAndTheNextOneIsRead() throws IOException {
        CohortReader reader = reader(COURSE + "\n" + COURSE.replace("no-show", "ill") + "\n" + COURSE + "\n");
        assertThat(Journals.next(reader)).isPresent();
        JournalException e = catchThrowableOfType(JournalException.class, () -> Journals.next(reader));
        assertThat(e.line()).isEqualTo(2);
        assertThat(e.column()).isEqualTo(COURSE.indexOf("no-show"));
        assertThat(Journals.next(reader)).map(CohortCourse::course).contains("c-001");
        assertThat(Journals.next(reader)).isEmpty();
    }

    /** After a longer event, so that anything left of that would show. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"session-missed\",\"date\":\"2026-02-02\",\"reason\":^\"ill\"}",
                "{\"type\":\"session-missed\",\"date\":\"2026-02-02\",\"reason\":\"no-show\",^\"number\":1}",
                "{\"type\":\"session-missed\",^\"type\":\"session-missed\"}",
                "^{\"type\":\"course-concluded\"}"
            })
    void anErrorStandsAtItsPlaceInALaterEventToo(String marked) {
        String begin = "{\"course\":\"c\",\"events\":[" + EXERCISE + "," + Journals.MISSED + ",";
        String line = begin + marked.replaceFirst("\\^", "") + "]}";
        JournalException e = catchThrowableOfType(JournalException.class, () -> Journals.next(reader(line)));
        assertThat(e.column()).isEqualTo(begin.length() + marked.indexOf('^') + 1);
    }

    @Test
    void namesOfAnEarlierEventAreNotRepetitions() throws IOException {
        String line = "{\"course\":\"c\",\"events\":[" + EXERCISE + "," + EXERCISE.replace("\"Aa\":1,", "") + "]}";
        assertThat(Journals.next(reader(line)))
                .map(CohortCourse::events)
                .hasValueSatisfying(events -> assertThat(events).hasSize(2));
    }

    @Test
    void thePropertiesMayComeInEitherOrderAndEventsMayBeEmpty() throws IOException {
        assertThat(Journals.next(reader("{\"events\":[],\"course\":\"c-9\"}")))
                .contains(CohortCourse.of("c-9", ImmutableList.of()));
    }

    @Test
    void anEmptyCohortIsMalformed() {
        assertThat(catchThrowableOfType(JournalException.class, () -> Journals.next(reader(""))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "17",
                "{\"course\":\"c\"}",
                "{\"events\":[]}",
                "{\"course\":\"c\",\"events\":{}}",
                "{\"course\":\"c\",\"course\":\"c\",\"events\":[]}",
                "{\"course\":\"c\",\"events\":[],\"events\":[]}",
                "{\"course\":\"c\",\"events\":[],\"more\":1}",
                "{\"course\":\"\",\"events\":[]}",
                "{\"course\":7,\"events\":[]}",
                "{\"course\":\"c\",\"events\":[null]}",
                "{\"course\":\"c\",\"events\":[]} {}",
                "{\"course\":\"c\",\"events\":["
            })
    void whatIsNoCourseIsMalformed(String line) {
        JournalException e = catchThrowableOfType(JournalException.class, () -> Journals.next(reader(line)));
        assertThat(e).isNotNull();
        assertThat(e.line()).isEqualTo(1);
    }

    @Test
    void aCourseWithoutAnIdCannotBeWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> CohortCourse.of("", ImmutableList.of()));
    }
}
