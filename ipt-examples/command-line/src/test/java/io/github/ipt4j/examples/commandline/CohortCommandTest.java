package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of cohorts, and cohorts that are read from some course on. */
final class CohortCommandTest {

    private static final String OPENED = "{\"type\":\"course-opened\",\"format\":1,\"date\":\"2026-01-05\","
            + "\"protocol\":\"ipt-standard\",\"client\":{\"id\":\"c\"},\"concerns\":[\"major-depression\"]}";
    private static final String TOO_EARLY =
            "{\"type\":\"phase-entered\",\"date\":\"2026-01-05\",\"phase\":\"intermediate\"}";

    @TempDir
    private Path folder;

    private String cohort;

    @BeforeEach
    void aCohortOfFourLines() throws IOException {
        cohort = Files.write(
                        folder.resolve("cohort.jsonl"),
                        List.of(course("a", OPENED), "{}", course("b", OPENED + "," + TOO_EARLY), course("c", OPENED)))
                .toString();
    }

    private static String course(String id, String events) {
        return "{\"course\":\"" + id + "\",\"events\":[" + events + "]}";
    }

    @Test
    void theFiguresOfAllCoursesAreAddedUp() {
        Run run = Run.of("cohort", cohort);
        assertThat(run.lines())
                .startsWith("figure,of,amount,unit,meaning")
                .contains(
                        "courses,,3,courses,read",
                        "standing,initial,3,courses,in it after their last event",
                        "with-rejected-events,,1,courses,with an event rejected",
                        "events,accepted,3,events,with this verdict",
                        "rejected-by,phase.minimum,1,events,rejected because they break it");
        assertThat(run.err()).contains(":2:").contains("the properties course and events");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void severalCohortsAreOneSum() {
        assertThat(Run.of("cohort", cohort, cohort).lines()).contains("courses,,6,courses,read");
    }

    @Test
    void observingCountsDepartures() {
        assertThat(Run.of("cohort", "--observe", cohort).lines())
                .contains(
                        "deviating,,1,courses,with a deviation",
                        "waived,phase.minimum,1,events,accepted with it waived");
    }

    @Test
    void checkGoesOnFromACourseOfThatNumber() {
        Run all = Run.of("check", "--json", "--cohort", cohort);
        Run rest = Run.of("check", "--json", "--cohort", "--from", "3", cohort);
        assertThat(all.lines()).hasSize(4);
        assertThat(rest.lines()).isEqualTo(all.lines().subList(1, 4));
        assertThat(rest.err()).isEmpty();
        assertThat(rest.status()).isEqualTo(1);
    }

    @Test
    void thereMustBeACourseToGoOnFrom() {
        assertThat(Run.of("check", "--cohort", "--from", "4", cohort).lines()).hasSize(1);
        Run beyond = Run.of("check", "--cohort", "--from", "6", cohort);
        assertThat(beyond.status()).isEqualTo(2);
        assertThat(beyond.err()).contains("expected more than 5 courses");
    }

    @Test
    void fromIsForOneCohortOnly() {
        assertThat(Run.of("check", "--from", "2", cohort).status()).isEqualTo(2);
        assertThat(Run.of("check", "--cohort", "--from", "2", cohort, cohort).status())
                .isEqualTo(2);
        assertThat(Run.of("check", "--cohort", "--from", "0", cohort).err()).contains("--from needs");
    }
}
