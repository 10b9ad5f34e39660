package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of assessments in which items were left unanswered, and of scales from files. */
final class UnansweredItemsTest {

    private static final String OPENED = "{\"type\":\"course-opened\",\"date\":\"2026-01-05\","
            + "\"client\":{\"id\":\"c-001\"},\"concerns\":[\"major-depression\"]}";
    private static final Pattern TRACE = Pattern.compile("<path class=\"trace\" d=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private static String session(int number, String day, String scale, String items) {
        return "{\"type\":\"session-held\",\"date\":\"2026-01-" + day + "\",\"number\":" + number
                + ",\"activities\":[{\"type\":\"assess-symptoms\",\"scale\":\"" + scale + "\",\"items\":" + items
                + "}]}";
    }

    private String report(String... lines) throws IOException {
        Path journal = Files.write(folder.resolve("j.jsonl"), List.of(lines));
        return Run.file(folder, 0, "report", journal.toString(), "--observe");
    }

    @Test
    void theLineOfAChartHasAGapWhereATotalIsUnknown() throws IOException {
        String html = report(
                OPENED,
                session(1, "05", "gad-7", "[2,2,2,2,2,2,2]"),
                session(2, "12", "gad-7", "[2,2,2,2,2,2,1]"),
                session(3, "19", "gad-7", "[2,2,null,2,2,null,1]"),
                session(4, "26", "gad-7", "[1,1,1,1,1,1,1]"));

        Matcher trace = TRACE.matcher(html);
        assertThat(trace.find()).isTrue();
        assertThat(trace.group(1)).matches("M[^ML]+L[^ML]+M[^ML]+");
        assertThat(Run.words(html))
                .contains("14 → 7")
                .contains("4 assessments. From 14 in session 1, 5 Jan 2026 to 7 in session 4, 26 Jan 2026.")
                .contains("With unanswered items, and a gap in the line: 1.")
                .contains("3 19 Jan 2026 – unanswered: items 3, 6 – – –")
                .contains("total unknown, unanswered: items 3, 6");
    }

    @Test
    void aScaleThatWasNeverAnsweredWholeHasNoTotalToDraw() throws IOException {
        String html = report(OPENED, session(1, "05", "phq-9", "[0,0,0,0,0,0,0,0,null]"));

        assertThat(TRACE.matcher(html).find()).isFalse();
        assertThat(Run.words(html))
                .contains("total unknown")
                .contains("1 assessment. No total is known.")
                .contains("an item about suicide was left unanswered");
    }

    @Test
    void aScaleOfAFileIsReported() throws IOException {
        Path scale = Files.writeString(
                folder.resolve("s.json"),
                "{\"id\":\"small\",\"title\":\"Small & new\",\"source\":\"Ourselves\","
                        + "\"items\":{\"count\":2,\"min\":0,\"max\":[3,5]}}");
        Path journal = Files.write(folder.resolve("j.jsonl"), List.of(OPENED, session(1, "05", "small", "[3,5]")));

        assertThat(Run.file(folder, 0, "report", journal.toString(), "--scales", scale.toString()))
                .contains("Small &amp; new");
    }
}
