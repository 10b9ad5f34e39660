package io.github.ipt4j.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Courses as tables, read back by another library. */
final class TablesCommandTest {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private Path folder;

    private Run tables(String... arguments) {
        String[] command = {"tables", "-o", folder.resolve("t").toString()};
        return Run.of(ObjectArrays.concat(command, arguments, String.class));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("t").resolve(file));
    }

    private List<CSVRecord> rows(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(text(file), FORMAT)) {
            return parser.getRecords();
        }
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Run.CASES))) {
            return files
                    .filter(file -> file.toString().endsWith(".jsonl"))
                    .filter(file -> !file.toString().endsWith("treatment-resistant-6.jsonl"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheLibraryFindsInACaseStandsInItsRows(Path file) throws IOException {
        AuditedCourse audited = Audit.enforcing().journal(file.toString(), Files.newInputStream(file));
        tables(file.toString());
        CSVRecord course = rows("courses.csv").get(0);
        assertThat(course.get("status")).isEqualTo(audited.course().state().word());
        assertThat(course.get("refused")).isEqualTo(Integer.toString(audited.refused()));
        assertThat(course.get("safety_concerns"))
                .isEqualTo(audited.risk().standing().word());
        assertThat(course.get("latest_phq-9"))
                .isEqualTo(Progress.of(audited.course())
                        .on(Scales.PHQ_9)
                        .flatMap(series -> series.latest())
                        .map(latest -> Integer.toString(latest.total().orElseThrow()))
                        .orElse(""));
        ImmutableList<HeldSession> held = audited.course().history().sessions();
        assertThat(rows("sessions.csv"))
                .extracting(row -> row.get("session") + " " + row.get("date") + " " + row.get("phase"))
                .containsExactlyElementsOf(held.stream()
                        .map(session -> session.number() + " " + session.date() + " "
                                + session.phase().word())
                        .toList());
    }

    private Stream<String> columns(String table) throws IOException {
        try (CSVParser parser = CSVParser.parse(text(table + ".csv"), FORMAT)) {
            return parser.getHeaderNames().stream().map(name -> table + " " + name);
        }
    }

    private static String name(String column) {
        return column.substring(column.indexOf(' ') + 1);
    }

    @Test
    void theDictionaryHasARowForEachColumnAndTheDescriptorAField() throws IOException {
        assertThat(tables(Run.CASES + "role-transition-16.jsonl").status()).isZero();
        List<String> columns =
                Stream.concat(columns("courses"), columns("sessions")).toList();
        assertThat(rows("dictionary.csv"))
                .allMatch(row -> !row.get("description").isBlank())
                .extracting(row -> row.get("table") + " " + row.get("column"))
                .containsExactlyElementsOf(columns);
        String text = text("datapackage.json");
        assertThat(text).contains("\"path\" : \"courses.csv\"", "\"path\" : \"sessions.csv\"");
        columns.forEach(column -> assertThat(text).contains("\"name\" : \"" + name(column) + "\""));
    }

    @Test
    void ofACourseThatCannotBeReadNothingIsKnownNotEvenWhetherAConcernIsOpen() throws IOException {
        Path cohort = Files.writeString(
                folder.resolve("cohort.jsonl"),
                Run.of("simulate", "--seed", "3", "--courses", "2").out() + "{\n");
        assertThat(tables("--cohort", cohort.toString()).status()).isEqualTo(2);
        List<CSVRecord> courses = rows("courses.csv");
        assertThat(courses).hasSize(3);
        assertThat(courses.get(2).get("unread_from_line")).isEqualTo("3");
        assertThat(courses.get(2).get("safety_concerns")).isEqualTo("unknown");
        assertThat(courses.get(2).get("status")).isEmpty();
        assertThat(courses).extracting(row -> row.get("course_number")).containsExactly("1", "2", "3");
        assertThat(courses.get(0).get("course")).isNotEmpty();
        assertThat(rows("sessions.csv"))
                .extracting(row -> row.get("course_number"))
                .contains("1", "2");
    }

    @Test
    void ofAJournalOfWhichNothingCanBeReadNothingIsSaidEither() throws IOException {
        Path journal = Files.writeString(folder.resolve("j.jsonl"), "{\n");
        assertThat(tables(journal.toString()).status()).isEqualTo(2);
        CSVRecord course = rows("courses.csv").get(0);
        assertThat(course.get("unread_from_line")).isEqualTo("1");
        assertThat(course.get("safety_concerns")).isEqualTo("unknown");
        assertThat(course.get("conforms")).isEmpty();
        assertThat(course.get("protocol")).isEmpty();
    }

    @Test
    void noTextAboutTheClientAndNoIdOfTheirsIsWritten() throws IOException {
        Path journal = Files.writeString(
                folder.resolve("private.jsonl"),
                Run.of("new", "--client", "secret-id", "--date", "2026-01-05").out());
        tables(journal.toString());
        for (String file : List.of("courses.csv", "sessions.csv")) {
            assertThat(text(file)).doesNotContain("secret-id");
        }
    }

    @Test
    void aSpreadsheetTakesIdsForText() throws IOException {
        Path journal = Files.copy(Path.of(Run.CASES + "role-transition-16.jsonl"), folder.resolve("j.jsonl"));
        assertThat(tables("--spreadsheet", journal.toString()).status()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("t").resolve("courses.csv")))
                .startsWith("\ufeffcourse_number,file,".getBytes(UTF_8));
        try (CSVParser parser = CSVParser.parse(text("courses.csv").substring(1), FORMAT)) {
            assertThat(parser.getRecords().get(0).get("protocol")).isEqualTo("=\"ipt-standard\"");
        }
    }

    @Test
    void aFolderThatExistsIsLeftAlone() throws IOException {
        Path kept = Files.writeString(Files.createDirectory(folder.resolve("t")).resolve("courses.csv"), "mine");
        Run run = tables(Run.CASES + "role-transition-16.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("exists already; name a new folder");
        assertThat(kept).hasContent("mine");
    }

    @Test
    void whereNoFolderCanBeMadeThatIsSaid() {
        Run run = Run.of("tables", "-o", folder.resolve("none/t").toString(), Run.CASES + "role-transition-16.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
    }

    @Test
    void aFileThatIsMissingIsSaidAndLeavesTheOthersInTheTables() throws IOException {
        Run run = tables("nowhere.jsonl", Run.CASES + "role-transition-16.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(rows("courses.csv")).hasSize(1);
    }
}
