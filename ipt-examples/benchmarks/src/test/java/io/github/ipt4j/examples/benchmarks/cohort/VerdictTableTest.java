package io.github.ipt4j.examples.benchmarks.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.simulate.Simulation;
import io.github.ipt4j.examples.shared.simulate.Simulator;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.cohort.CohortFigureKind;
import io.github.ipt4j.protocol.cohort.CohortFigures;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.CohortWriter;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads the table of verdicts that the command line writes, and finds in it what the library counts. */
final class VerdictTableTest {

    private static final int COURSES = 300;
    private static final Simulation CARELESS = new Simulation(0.033, 0.1, 15.5, 7.1, 0.7, 0.03);

    @TempDir
    private Path folder;

    private final CohortFigures.Builder figures = CohortFigures.builder();

    /** Courses that depart from their protocol, one backwards whose id is a formula, and a line that is no course. */
    private Path cohort() throws IOException {
        Path file = folder.resolve("cohort.jsonl");
        Simulator simulator = new Simulator(Protocols.standard(), CARELESS, 1);
        try (OutputStream out = Files.newOutputStream(file);
                CohortWriter writer = JournalFormat.standard().cohortWriter(out, Disclosure.EVERYTHING)) {
            for (int i = 1; i < COURSES; i++) {
                add(simulator.next(), writer);
            }
            ImmutableList<CourseEvent> events = simulator.next().events();
            add(CohortCourse.of("=1+1, \"quoted\"", events.reverse()), writer);
            writer.flush();
            out.write("{}\n".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private void add(CohortCourse course, CohortWriter writer) throws IOException {
        writer.write(course);
        figures.addAll(CohortFigures.of(Audit.enforcing(), course));
    }

    private Path table() throws IOException, InterruptedException {
        Path table = folder.resolve("verdicts.csv");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.ipt4j.examples.shared.program.Ipt",
                        "check",
                        "--csv",
                        "--advisories",
                        "--cohort",
                        cohort().toString())
                .redirectOutput(table.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(status).isEqualTo(2);
        return table;
    }

    @Test
    void itsCountsAreThoseOfTheLibrary() throws Exception {
        String rows = " FROM read_csv('" + table() + "', header = true, quote = '\"', escape = '\"', "
                + "nullstr = '', types = {'date': 'DATE', 'line': 'INTEGER', 'sessions': 'INTEGER'})";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement duck = connection.createStatement()) {
            assertThat(counts(duck, "SELECT verdict, count(*)" + rows + " WHERE \"row\" = 'event' GROUP BY verdict"))
                    .isEqualTo(amounts(CohortFigureKind.EVENTS));
            assertThat(counts(duck, each("rules", rows + " WHERE verdict = 'rejected'")))
                    .isNotEmpty()
                    .isEqualTo(amounts(CohortFigureKind.REJECTED_BY));
            assertThat(counts(duck, each("rules", rows + " WHERE verdict = 'deviating'")))
                    .isNotEmpty()
                    .isEqualTo(amounts(CohortFigureKind.WAIVED));
            assertThat(counts(duck, each("advisories", rows + " WHERE advisories IS NOT NULL")))
                    .isNotEmpty()
                    .isEqualTo(amounts(CohortFigureKind.ADVISED));
            assertThat(counts(
                            duck,
                            "SELECT \"row\", max(unreadable_line)" + rows + " WHERE \"row\" <> 'event' GROUP BY 1"))
                    .isEqualTo(Map.of("unreadable", COURSES + 1L));
            assertThat(counts(duck, "SELECT course, max(line)" + rows + " WHERE course LIKE '''=%' GROUP BY 1"))
                    .containsOnlyKeys("'=1+1, \"quoted\"");
        }
    }

    /** How often each id is in a column that can hold several. */
    private static String each(String column, String rows) {
        return "SELECT id, count(*) FROM (SELECT unnest(string_split(" + column + ", ' ')) AS id" + rows
                + ") GROUP BY id";
    }

    private static Map<String, Long> counts(Statement duck, String query) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (ResultSet result = duck.executeQuery(query)) {
            while (result.next()) {
                counts.put(result.getString(1), result.getLong(2));
            }
        }
        return counts;
    }

    private Map<String, Long> amounts(CohortFigureKind kind) {
        return figures.build().amounts().entrySet().stream()
                .filter(amount -> amount.getKey().kind() == kind)
                .collect(Collectors.toMap(amount -> amount.getKey().subject(), Map.Entry::getValue));
    }
}
