package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.WordingLicense;
import io.github.ipt4j.examples.shared.judging.RatedSession;
import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Observers' ratings in the report of a course. */
final class RatingsReportTest {

    private static final String JOURNAL = Run.CASES + "role-transition-16.jsonl";
    private static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;\u202E\u05D0\u05D1 $unsafe{1}";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;";

    @TempDir
    private Path folder;

    private String scale;

    private static String rating(int session, String found) {
        return "{\"session\":" + session + ",\"scale\":\"our-adherence\"," + found + "}";
    }

    @BeforeEach
    void aScale() throws IOException {
        scale = file(
                "adherence.json",
                "{\"id\":\"our-adherence\",\"title\":\"Adherence\",\"source\":\"Ourselves\",\"rater\":\"observer\","
                        + "\"items\":{\"count\":3,\"min\":1,\"max\":7}}");
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private String report(int status, String ratings, String... options) throws IOException {
        return Run.file(
                folder,
                status,
                Stream.concat(Stream.of("report", JOURNAL, "--scales", scale, "--ratings", ratings), Stream.of(options))
                        .toArray(String[]::new));
    }

    private String ratings() throws IOException {
        return file(
                "r.jsonl",
                rating(40, "\"total\":3,\"ratedBy\":\"rater-7\",\"recordingSeen\":false"),
                rating(4, "\"items\":[6,5,7],\"ratedBy\":\"rater-7\",\"recordingSeen\":true,\"date\":\"2026-03-01\""),
                rating(4, "\"items\":[2,null,3],\"ratedBy\":\"rater-8\",\"recordingSeen\":true"));
    }

    @Test
    void everyRatingStandsInTheSectionOnFidelity() throws IOException {
        String html = report(0, ratings());
        String words = Run.words(html.substring(html.indexOf("id=\"fidelity\""), html.indexOf("id=\"log\"")));

        assertThat(words)
                .contains("Ratings by observers")
                .contains("Session Scale Total Rests on Rated on 4 Adherence 18 of 21 Recording seen 1 Mar 2026"
                        + " 4 Adherence – of 21, unrated: 2 Recording seen –"
                        + " 40 – no such session is recorded Adherence 3 of 21 From notes only –");
        assertThat(html).doesNotContain("rater-7", "rater-8", "Rated by");
        assertThat(Run.problems(html)).isEmpty();
    }

    @Test
    void whoRatedIsShownOnlyIfNotesAre() throws IOException {
        String html = report(0, ratings(), "--include-notes");

        assertThat(Run.words(html))
                .contains("Rated on Rated by 4 Adherence 18 of 21 Recording seen 1 Mar 2026 rater-7 4 Adherence")
                .contains("rater-8");
        assertThat(Run.problems(html)).isEmpty();
    }

    @Test
    void aReportWithoutRatingsSaysNothingOfThem() throws IOException {
        assertThat(Run.file(folder, 0, "report", JOURNAL)).doesNotContain("observers");
    }

    @Test
    void aFileWithTheRatingsOfOtherCoursesLeavesThemOut() throws IOException {
        String others = file(
                "others.jsonl",
                "{\"course\":\"c-002\",\"session\":4,\"scale\":\"our-adherence\",\"total\":9,"
                        + "\"ratedBy\":\"r\",\"recordingSeen\":true}");

        assertThat(Run.words(report(0, others))).contains("Ratings by observers None of this course.");
    }

    @Test
    void aMalformedFileMakesNoPage() throws IOException {
        Path page = folder.resolve("none.html");
        int status = Ipt.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "report",
                JOURNAL,
                "--ratings",
                file("bad.jsonl", "nothing"),
                "-o",
                page.toString());

        assertThat(status).isEqualTo(2);
        assertThat(page).doesNotExist();
    }

    @Test
    void markupInTitlesAndIdsIsText() {
        Scale hostile = Scale.builder()
                .id("x")
                .title("title" + HOSTILE)
                .rater(Rater.OBSERVER)
                .totalRange(Bounds.between(0, 9))
                .license(WordingLicense.withholding("Ours."))
                .source("ourselves")
                .build();
        ObserverRating rating = ObserverRating.builder()
                .session(1)
                .assessment(Assessment.ofTotal(hostile, 7))
                .ratedBy("rater" + HOSTILE)
                .recordingSeen(true)
                .build();
        CourseReport report =
                CourseReport.of(MarkupTest.hostile()).withRatings(List.of(new RatedSession(rating, true)));

        assertThat(report.html()).contains("title" + ESCAPED).doesNotContain("rater" + ESCAPED, "<script", "<img");
        String shown = report.disclosing(Disclosure.EVERYTHING).html();
        assertThat(shown).contains("rater" + ESCAPED).doesNotContain("<script", "<img");
        assertThat(Run.problems(shown)).isEmpty();
    }
}
