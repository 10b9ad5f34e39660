package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Observers' ratings beside the figures of fidelity. */
final class RatingsTest {

    private static final String SCALE = "{\"id\":\"our-adherence\",\"title\":\"Adherence\",\"source\":\"Ourselves\","
            + "\"rater\":\"observer\",\"items\":{\"count\":3,\"min\":1,\"max\":7}}";
    private static final String OPENED = "{\"type\":\"course-opened\",\"date\":\"2026-01-05\","
            + "\"client\":{\"id\":\"c-001\"},\"concerns\":[\"major-depression\"]}";
    private static final String HELD = "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1}";

    private static final String SEEN =
            rating("", 1, "\"items\":[6,5,7],\"ratedBy\":\"r-7\",\"recordingSeen\":true,\"date\":\"2026-03-01\"");
    private static final String UNSEEN =
            rating("", 1, "\"items\":[2,null,3],\"ratedBy\":\"r-8\",\"recordingSeen\":false");
    private static final String NOT_HELD = rating("", 40, "\"total\":3,\"ratedBy\":\"r-7\",\"recordingSeen\":true");

    @TempDir
    private Path folder;

    private String scale;
    private String journal;

    private static String rating(String course, int session, String found) {
        return "{" + course + "\"session\":" + session + ",\"scale\":\"our-adherence\"," + found + "}";
    }

    private static String of(String course) {
        return SEEN.replace("{\"session\"", "{\"course\":\"" + course + "\",\"session\"");
    }

    @BeforeEach
    void aScaleAndAJournal() throws IOException {
        scale = file("adherence.json", SCALE);
        journal = file("c-001.jsonl", OPENED, HELD);
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private Run fidelity(String... arguments) {
        List<String> all = new ArrayList<>(List.of("fidelity", "--scales", scale));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void everyRatingIsShownAsItIsAndNotByWhom() throws IOException {
        Run run = fidelity("--ratings", file("r.jsonl", SEEN, NOT_HELD, UNSEEN), journal);

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsSubsequence(
                        "Ratings by observers (shown as they are)",
                        "  session 1: Adherence, 18 of 21, recording seen, 2026-03-01",
                        "  session 1: Adherence, – of 21, unrated: 2, from notes only",
                        "  session 40 (no such session is recorded): Adherence, 3 of 21, recording seen",
                        "Deviations");
        assertThat(run.out()).doesNotContain("r-7", "r-8");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whoRatedIsShownIfThatIsAskedFor() throws IOException {
        String ratings = file("r.jsonl", SEEN, UNSEEN);

        assertThat(fidelity("--ratings", ratings, "--include-notes", journal).lines())
                .contains(
                        "  session 1: Adherence, 18 of 21, recording seen, 2026-03-01, rated by r-7",
                        "  session 1: Adherence, – of 21, unrated: 2, from notes only, rated by r-8");
        assertThat(fidelity("--ratings", ratings, "--include-notes", "--json", journal)
                        .out())
                .contains("\"date\":\"2026-03-01\",\"ratedBy\":\"r-7\"}");
    }

    @Test
    void asJsonWhatIsUnknownIsNull() throws IOException {
        Run run = fidelity("--ratings", file("r.jsonl", UNSEEN, NOT_HELD), "--json", journal);

        assertThat(run.out())
                .contains("\"ratings\":[{\"session\":1,\"recorded\":true,\"scale\":\"our-adherence\","
                        + "\"title\":\"Adherence\",\"total\":null,\"min\":3,\"max\":21,\"unrated\":[2],"
                        + "\"recordingSeen\":false,\"date\":null},{\"session\":40,\"recorded\":false,")
                .doesNotContain("ratedBy", "r-7", "r-8");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void withoutRatingsNothingIsSaidOfThem() {
        assertThat(fidelity(journal).out()).doesNotContain("Ratings");
        assertThat(fidelity("--json", journal).out()).doesNotContain("ratings");
    }

    @Test
    void figuresAreTheSameWithRatingsAndWithout() throws IOException {
        String out =
                fidelity("--ratings", file("r.jsonl", SEEN), "--json", journal).out();

        assertThat(out.replaceAll("\"ratings\":\\[[^]]*][^]]*],", ""))
                .isEqualTo(fidelity("--json", journal).out());
    }

    @Test
    void severalFilesHoldTheRatingsOfSeveralObservers() throws IOException {
        assertThat(fidelity("--ratings", file("7.jsonl", SEEN), "--ratings", file("8.jsonl", UNSEEN), journal)
                        .lines())
                .filteredOn(line -> line.startsWith("  session 1: "))
                .hasSize(2);
    }

    @Test
    void aJournalHasTheRatingsThatNameItsClientAndThoseOfOtherCoursesAreCounted() throws IOException {
        Run run = fidelity("--ratings", file("r.jsonl", of("c-002"), of("c-001"), of("c-002")), journal);

        assertThat(run.lines())
                .filteredOn(line -> line.startsWith("  session 1: "))
                .hasSize(1);
        assertThat(run.err()).isEqualTo("ratings of courses that were not read, and are not shown: 2\n");
        assertThat(run.status()).isZero();
        assertThat(fidelity("--ratings", file("r.jsonl", of("c-002")), journal).lines())
                .containsSubsequence("Ratings by observers (shown as they are)", "  none");
    }

    @Test
    void aCohortHasARowForEachRatingAsLongAsTheOthers() throws IOException {
        String cohort = file(
                "cohort.jsonl",
                "{\"course\":\"k-1\",\"events\":[" + OPENED + "," + HELD + "]}",
                "{\"course\":\"k-2\",\"events\":[" + OPENED + "," + HELD + "]}",
                "no course");
        String ratings = file("r.jsonl", of("k-2"), of("c-001"));
        Run run = fidelity("--cohort", "--ratings", ratings, cohort);
        List<String> rows = run.lines();

        assertThat(rows).hasSize(1 + 16 + 17 + 1);
        assertThat(rows.get(0))
                .startsWith("kind of row (course / rating")
                .endsWith("date of the rating (empty if unknown)");
        assertThat(rows)
                .filteredOn(row -> row.startsWith("rating,"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith("rating," + cohort + ",k-2,,ipt-standard,initial,1,0,0,0,unknown,,,,,,,,,,1,yes,")
                        .endsWith(",1,yes,our-adherence,18,3,21,,yes,2026-03-01"));
        assertThat(rows)
                .extracting(row -> row.replaceAll("\"[^\"]*\"", "").split(",", -1).length)
                .containsOnly(rows.get(0).replaceAll("\"[^\"]*\"", "").split(",", -1).length);
        assertThat(run.err()).contains("are not shown: 1").doesNotContain("r-7");
        assertThat(fidelity("--cohort", "--ratings", ratings, "--include-notes", cohort)
                        .out())
                .contains(",2026-03-01,r-7\r\n");
        assertThat(fidelity("--cohort", "--json", "--ratings", ratings, cohort).lines())
                .element(0)
                .asString()
                .contains("\"ratings\":[],");
    }

    @Test
    void whereSeveralCoursesAreReadEachRatingMustNameItsCourse() throws IOException {
        String ratings = file("r.jsonl", SEEN, of("c-001"));
        for (Run run : List.of(
                fidelity("--ratings", ratings, journal, journal),
                fidelity("--ratings", ratings, "--cohort", file("cohort.jsonl")))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("each rating must name its course").hasLineCount(1);
        }
    }

    @Test
    void aMalformedRatingIsReportedInItsPlaceAndNothingIsShown() throws IOException {
        String ratings = file("r.jsonl", SEEN, UNSEEN.replace("false", "\"no\""));
        Run run = fidelity("--ratings", ratings, journal);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(ratings + ":2:" + (UNSEEN.indexOf("false") + 1) + ": expected true or false\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phq-9", "madrs", "unknown"})
    void aRatingOnAScaleThatNoObserverRatesIsRefused(String other) throws IOException {
        Run run = fidelity("--ratings", file("r.jsonl", SEEN.replace("our-adherence", other)), journal);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(": expected a scale that an observer rates: our-adherence");
    }

    @Test
    void aFileThatIsEmptyOrNotThereIsReported() throws IOException {
        assertThat(fidelity("--ratings", file("empty.jsonl"), journal).err()).contains("expected at least one rating");
        Run run = fidelity("--ratings", "nowhere.jsonl", journal);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("nowhere.jsonl: no such file\n");
    }

    @Test
    void theExampleOfThePageIsWhatIsShown() throws IOException {
        String page = Files.readString(Path.of("../../docs/measures.md"));
        String[] blocks =
                page.substring(page.indexOf("### Ratings by observers")).split("```", -1);
        scale = file("page.json", block(blocks[1], "json"));
        String course = file("course.jsonl", OPENED, HELD.replace("\"number\":1", "\"number\":4"));
        Run run = fidelity("--observe", "--ratings", file("page.jsonl", block(blocks[3], "json")), course);

        assertThat(run.lines())
                .containsSubsequence(block(blocks[5], "console")
                        .lines()
                        .filter(line -> !line.startsWith("$") && !line.equals("…"))
                        .toList());
    }

    private static String block(String block, String language) {
        assertThat(block).startsWith(language + "\n");
        return block.substring(language.length() + 1).strip();
    }

    @Test
    void aScaleSaysWhoRatesIt() throws IOException {
        assertThat(Run.of("scales", "show", scale).out()).contains("  Rated by: observer\n");
        assertThat(Run.of("scales", "show", scale, "--json").out()).contains("\"rater\" : \"observer\"");
        assertThat(Run.of("scales", "show", "hamd-17").out()).contains("  Rated by: clinician\n");
        assertThat(Run.of("scales", "show", "phq-9", "--json").out()).doesNotContain("rater");
    }
}
