package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.WordingLicense;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How events are written, to the letter. */
final class JournalWriterTest {

    private static final JournalFormat FORMAT = JournalFormat.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"course-opened\",\"format\":1,\"date\":\"2026-01-05\",\"protocol\":\"ipt-standard\",\"client\":{\"id\":\"c-001\",\"birthYear\":1987,\"vulnerabilities\":[\"childhood-parental-loss\"],\"circumstances\":[]},\"concerns\":[\"major-depression\"]}",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"minutes\":50,\"agendaSetBy\":\"counselor\",\"activities\":[{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"items\":[2,2,2,2,1,2,1,1,0],\"difficulty\":2},{\"type\":\"assess-symptoms\",\"scale\":\"bdi-ii\",\"total\":20},{\"type\":\"assess-symptoms\",\"scale\":\"gad-7\",\"items\":[0,null,3,2,1,null,0]},{\"type\":\"explore-area\",\"area\":\"role-transition\",\"identified\":true,\"detail\":{\"from\":\"a\",\"to\":\"b\"}}]}",
                "{\"type\":\"course-opened\",\"format\":1,\"date\":\"1960-01-01\",\"protocol\":\"ipt-standard\",\"client\":{\"id\":\"c-001\"},\"concerns\":[\"perinatal-depression\",\"other\"],\"follows\":\"c-001-a\",\"diagnoses\":[{\"system\":\"http://hl7.org/fhir/sid/icd-10\",\"code\":\"F32.1\"}],\"consents\":[\"treatment\",\"recording\"],\"recordedBy\":\"u-17\",\"recordedAt\":\"2026-01-05T17:30:00+01:00\"}",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"mode\":\"video\",\"present\":[\"partner\",\"interpreter\"],\"activities\":[{\"type\":\"psychoeducate\",\"topic\":\"illness-role\"},{\"type\":\"review-history\",\"summary\":\"s\"},{\"type\":\"review-medication\",\"outcome\":\"declined\",\"summary\":\"s\"},{\"type\":\"link-mood\",\"area\":\"grief\",\"mood\":3,\"summary\":\"s\"},{\"type\":\"link-mood\"},{\"type\":\"ask-about-violence\",\"found\":false,\"summary\":\"s\"}],\"recordedAt\":\"2026-01-05T16:30:00.5Z\"}",
                "{\"type\":\"contact-made\",\"date\":\"2100-12-31\",\"mode\":\"phone\",\"activities\":[{\"type\":\"flag-risk\",\"kind\":\"harm-from-others\",\"summary\":\"s\"},{\"type\":\"review-risk\",\"outcome\":\"emergency-services-called\"}]}",
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"present\":[]}",
                "{\"type\":\"session-missed\",\"date\":\"2026-01-12\",\"reason\":\"no-show\"}",
                "{\"type\":\"session-missed\",\"date\":\"2026-01-12\",\"reason\":\"planned-break\"}",
                "{\"type\":\"contact-made\",\"date\":\"2026-01-14\"}",
                "{\"type\":\"contact-made\",\"date\":\"2026-01-14\",\"activities\":[{\"type\":\"flag-risk\"},{\"type\":\"assess-symptoms\",\"scale\":\"bdi-ii\",\"total\":20},{\"type\":\"assess-symptoms\",\"scale\":\"gad-7\",\"items\":[0,null,3,2,1,null,0]}]}",
                "{\"type\":\"formulation-agreed\",\"date\":\"2026-01-26\",\"focus\":[\"role-transition\"],\"plannedSessions\":16,\"plannedTermination\":3}",
                "{\"type\":\"phase-entered\",\"date\":\"2026-01-26\",\"phase\":\"intermediate\",\"deviation\":{\"rules\":[\"phase.minimum\",\"task.goals-set\"],\"reason\":\"r\"},\"extensions\":{\"org.example.author\":\"u-17\"}}"
            })
    void anEventIsWrittenAsTheFormatRequires(String line) {
        assertThat(FORMAT.write(FORMAT.read(line))).isEqualTo(line);
    }

    @Test
    void aTimeIsReadInEitherCaseAndWrittenWithSecondsInUpperCase() {
        String line = "{\"type\":\"course-concluded\",\"date\":\"2026-01-05\",\"recordedAt\":\"%s\"}";
        assertThat(FORMAT.write(FORMAT.read(line.formatted("2026-01-05t17:30:00.000z"))))
                .isEqualTo(line.formatted("2026-01-05T17:30:00Z"));
        assertThat(FORMAT.write(FORMAT.read(line.formatted("0001-01-05T23:59:59.123456789-18:00"))))
                .isEqualTo(line.formatted("0001-01-05T23:59:59.123456789-18:00"));
    }

    @Test
    void onlyQuotesBackslashesAndControlCharactersAreEscaped() {
        assertThat(FORMAT.write(concluded("\"\\/\n\u0001äö\u2028😀<>&'")))
                .contains("{\"org.example\":\"\\\"\\\\/\\n\\u0001äö\u2028😀<>&'\"}");
    }

    @Test
    void withoutPrivateTextAReasonIsWithheldAndExtensionsAreLeftOut() {
        CourseEvent event = concluded("x").deviating(Deviation.of("secret", Rule.COURSE_WINDOW));
        assertThat(FORMAT.write(event, Disclosure.NO_PRIVATE_TEXT))
                .isEqualTo("{\"type\":\"course-concluded\",\"date\":\"2026-06-01\",\"deviation\":"
                        + "{\"rules\":[\"course.window\"],\"reason\":\"[withheld]\"}}");
    }

    @Test
    void withoutPrivateTextARecordIsLeftOutSinceItsNamesCanBeAClientsWords() {
        String line =
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"activities\":[{\"type\":\"exercise\","
                        + "\"module\":\"journaling\",\"step\":\"practiced\",\"worksheet\":\"log\"%s}]}";
        CourseEvent event = FORMAT.read(line.formatted(",\"record\":{\"Klara hit me\":3,\"rows\":[{\"Klara\":true}]}"));
        assertThat(FORMAT.write(event)).contains("Klara");
        assertThat(FORMAT.write(event, Disclosure.NO_PRIVATE_TEXT)).isEqualTo(line.formatted(""));
    }

    private static CourseConcluded concluded(String extension) {
        return CourseConcluded.builder()
                .date(LocalDate.of(2026, 6, 1))
                .extensions(ImmutableMap.of("org.example", PrivateText.of(extension)))
                .build();
    }

    @Test
    void aReaderReadsTheScalesThatItWasGiven() {
        Scale mood = Scale.builder()
                .id("mood")
                .title("Mood")
                .totalRange(Bounds.between(0, 10))
                .license(WordingLicense.withholding("ours"))
                .source("ours")
                .build();
        String line =
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"activities\":[{\"type\":\"assess-symptoms\",\"scale\":\"mood\",\"total\":3}]}";
        JournalFormat format = FORMAT.withScales(List.of(mood));
        assertThat(format.write(format.read(line))).isEqualTo(line);
    }
}
