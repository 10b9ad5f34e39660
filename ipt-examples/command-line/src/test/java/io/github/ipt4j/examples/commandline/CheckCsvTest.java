package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts as a table, a row an event. */
final class CheckCsvTest {

    private static final String HEADER =
            "row,file,course,line,date,type,verdict,rules,protocol,phase,sessions,entry,unreadable_line";
    private static final String OPENED =
            "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c\"},\"concerns\":[\"major-depression\"]}";
    private static final String FIRST = "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1}";
    private static final String TOO_EARLY =
            "{\"type\":\"phase-entered\",\"date\":\"2026-01-12\",\"phase\":\"intermediate\"}";

    @TempDir
    private Path folder;

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private static String course(String id, String... events) {
        return "{\"course\":\"" + id + "\",\"events\":[" + String.join(",", events) + "]}";
    }

    @Test
    void eachEventOfAJournalIsARow() throws IOException {
        String journal = file("j", OPENED, FIRST, TOO_EARLY);
        Run run = Run.of("check", "--csv", journal);
        assertThat(run.out().split("\r\n"))
                .startsWith(
                        HEADER,
                        "event," + journal + ",,1,2026-01-05,course-opened,accepted,,ipt-standard,initial,0,1,",
                        "event," + journal + ",,2,2026-01-05,session-held,accepted,,ipt-standard,initial,1,2,")
                .hasSize(4);
        assertThat(run.lines().get(3))
                .startsWith("event," + journal
                        + ",,3,2026-01-12,phase-entered,rejected,task.symptoms-assessed task.grief-explored ")
                .endsWith(",ipt-standard,initial,1,,");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aLineThatCannotBeReadIsARowToo() throws IOException {
        String journal = file("j", OPENED, "{}");
        String cohort = file("c", course("a", OPENED), "{}", course("b", OPENED));
        assertThat(Run.of("check", "--csv", journal).lines())
                .hasSize(3)
                .endsWith("unreadable," + journal + ",,,,,,,,,,,2");
        Run run = Run.of("check", "--csv", "--cohort", cohort);
        assertThat(run.lines()).hasSize(4).contains("unreadable," + cohort + ",,,,,,,,,,,2");
        assertThat(run.err()).contains(":2:");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void advisoriesAreAColumnOfTheirOwnIfTheyAreAskedFor() throws IOException {
        Run run = Run.of("check", "--csv", "--advisories", file("j", OPENED, FIRST, "{}"));
        assertThat(run.lines().get(0)).isEqualTo(HEADER + ",advisories");
        assertThat(run.lines().get(2)).endsWith(",1,2,,measure.missing");
        assertThat(run.lines().get(3)).endsWith(",3,");
        assertThat(run.lines())
                .allMatch(line -> line.chars().filter(c -> c == ',').count() == 13);
    }

    @Test
    void anIdIsQuotedAndNoFormula() throws IOException {
        String cohort = file("c", course("=1+1", OPENED), course("a, \\\"b\\\" \u202e", OPENED));
        assertThat(Run.of("check", "--csv", "--cohort", cohort).lines())
                .anyMatch(row -> row.contains(",'=1+1,1,"))
                .anyMatch(row -> row.contains(",\"a, \"\"b\"\" \\u202e\",1,"));
    }

    @Test
    void theTableIsTheSameInEveryLanguage() {
        String journal = Run.CASES + "early-end-refused.jsonl";
        assertThat(Run.in("de", "check", "--csv", "--advisories", journal))
                .isEqualTo(Run.of("check", "--csv", "--advisories", journal));
    }

    @Test
    void nothingPrivateIsInIt() throws IOException {
        String spoken = "\"deviation\":{\"rules\":[\"phase.minimum\"],\"reason\":\"his own words\"}}";
        Run run = Run.of("check", "--csv", file("j", OPENED, TOO_EARLY.replace("}", "," + spoken)));
        assertThat(run.lines()).hasSize(3);
        assertThat(run.out()).doesNotContain("his own words").contains("phase.minimum");
    }

    @Test
    void aTableAndJsonAreNotWrittenAtOnce() throws IOException {
        Run run = Run.of("check", "--csv", "--json", file("j", OPENED));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--json and --csv are two forms").hasLineCount(1);
    }
}
