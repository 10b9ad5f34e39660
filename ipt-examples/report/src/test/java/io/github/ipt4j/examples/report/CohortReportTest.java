package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.protocol.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report of a cohort says, worked out by hand, and that it says it in little memory. */
final class CohortReportTest {

    private static final String KEPT = "role-transition-16";
    private static final String DROPPED_OUT = "drop-out-after-5";
    private static final String REFUSED = "early-end-refused";

    @TempDir
    private Path folder;

    @Test
    void everyFigureIsThereWithTheCoursesBehindIt() throws IOException {
        Path cohort = Run.cohort(folder, 1, KEPT, DROPPED_OUT, REFUSED);
        String words = Run.words(Run.file(folder, 0, "report", "--cohort", cohort.toString()));
        assertThat(words)
                .contains("Cohort of 3 courses")
                .contains("Opened 3 ")
                .contains("dropped out 1 1 course " + DROPPED_OUT + "-1")
                .contains("With rejected events 1 1 course " + REFUSED + "-1")
                .contains("Fewer than the protocol asks for 1 1 course " + DROPPED_OUT + "-1")
                .contains("phase.order Rejected. " + Wording.english().of(Rule.PHASE_ORDER.statement()))
                .contains("all are in page.csv");
    }

    @Test
    void theTableBesideItHasARowForEachFigureOfEachCourse() throws IOException {
        Path cohort = Run.cohort(folder, 1, KEPT, DROPPED_OUT, REFUSED);
        assertThat(Run.file(folder, 0, "report", "--cohort", cohort.toString())).isNotEmpty();
        List<String> table = Files.readAllLines(folder.resolve("page.csv"));
        assertThat(table.get(0)).isEqualTo("course,figure,of,amount,unit");
        assertThat(table)
                .contains(
                        KEPT + "-1,standing,concluded,1,courses",
                        KEPT + "-1,baseline-points,phq-9,15,points",
                        KEPT + "-1,latest-points,phq-9,4,points",
                        KEPT + "-1,sessions-against-protocol,within,1,courses",
                        DROPPED_OUT + "-1,discontinued-for,dropped-out,1,courses",
                        DROPPED_OUT + "-1,discontinued-after,5,1,courses",
                        REFUSED + "-1,rejected-by,phase.order,1,events");
    }

    @Test
    void idsAreTextAndAtMostTwoHundredOfAFigureAreShown() throws IOException {
        Path cohort = Run.cohort(folder, 201, DROPPED_OUT);
        Files.writeString(
                cohort, Files.readString(cohort).replace("\"course\":\"", "\"course\":\"<script>alert(1)</script>"));
        String html = Run.file(folder, 0, "report", "--cohort", cohort.toString());
        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;" + DROPPED_OUT + "-200");
        assertThat(html).doesNotContain(DROPPED_OUT + "-201").contains("201 courses");
    }

    @Test
    void tenThousandCoursesAreReportedInTwoHundredAndFiftySixMebibytes() throws IOException, InterruptedException {
        Path cohort = Run.cohort(folder, 5000, KEPT, DROPPED_OUT);
        Path page = folder.resolve("large.html");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ipt.class.getName(),
                        "--lang",
                        "en",
                        "report",
                        "--cohort",
                        cohort.toString(),
                        "-o",
                        page.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();
        assertThat(Files.readString(page)).contains("Cohort of 10,000 courses").contains("5,000 courses");
        try (Stream<String> table = Files.lines(folder.resolve("large.csv"))) {
            assertThat(table.filter(row -> row.contains(",courses,,1,courses")).count())
                    .isEqualTo(10_000);
        }
    }
}
