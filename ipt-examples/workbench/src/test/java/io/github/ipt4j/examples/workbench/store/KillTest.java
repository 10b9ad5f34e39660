package io.github.ipt4j.examples.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.workbench.testing.Postgres;
import io.github.ipt4j.examples.workbench.testing.Team;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that records is killed at any moment: what it acknowledged is there, and the rest is whole or not there. */
final class KillTest {

    private static final int FEW = 3;

    private static final int MANY = 100;

    private static final int MOST_LINES_BEFORE = 200;

    @TempDir
    private Path folder;

    private final Map<String, Integer> acknowledged = new HashMap<>();

    @Test
    void whatWasAcknowledgedOutlivesAFewKillsOnSqlite() throws Exception {
        survives("jdbc:sqlite:" + folder.resolve("w.sqlite"), FEW);
    }

    @Test
    @Tag("large")
    void whatWasAcknowledgedOutlivesAHundredKillsOnSqlite() throws Exception {
        survives("jdbc:sqlite:" + folder.resolve("w.sqlite"), MANY);
    }

    @Test
    @Tag("large")
    void whatWasAcknowledgedOutlivesAHundredKillsOnPostgresql() throws Exception {
        survives(Postgres.newDatabase(), MANY);
    }

    @Test
    @Tag("large")
    void whatWasAcknowledgedOutlivesAHundredKillsOfTheServerOfPostgresql() throws Exception {
        try (KilledServer server = new KilledServer(folder)) {
            join(server.url());
            SplittableRandom random = new SplittableRandom(MANY);
            for (int i = 0; i < MANY; i++) {
                recordAndKill(server.url(), i, 1 + random.nextInt(MOST_LINES_BEFORE), server::kill);
                server.startAgain();
                check(server.url());
            }
            say(MANY);
        }
    }

    /** What is killed before the process that records is. */
    @FunctionalInterface
    private interface FirstKill {
        void run() throws IOException;
    }

    private static void join(String url) {
        try (Database database = Database.open(url)) {
            TeamAccounts.join(new AccountStore(database, new AuditLog(database, Clock.systemUTC())));
        }
    }

    private void survives(String url, int kills) throws IOException, InterruptedException {
        join(url);
        SplittableRandom random = new SplittableRandom(kills);
        for (int i = 0; i < kills; i++) {
            recordAndKill(url, i, 1 + random.nextInt(MOST_LINES_BEFORE), () -> {});
            check(url);
        }
        say(kills);
    }

    private void say(int kills) {
        int lines = acknowledged.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(kills + " kills, " + lines + " lines acknowledged, none lost");
    }

    /** Reads what is acknowledged, and kills after so many lines; what was said before it died is read to the end. */
    private void recordAndKill(String url, int number, int lines, FirstKill first)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors-" + number + ".txt");
        Process process = new ProcessBuilder(command(url, number))
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines; i++) {
                String line = said.readLine();
                assertThat(line)
                        .as(() -> "The process ended by itself: " + text(errors))
                        .isNotNull();
                acknowledge(Objects.requireNonNull(line));
            }
            first.run();
            process.toHandle().destroyForcibly(); // Unlike the process itself, it leaves what was said to be read.
            process.waitFor();
            said.lines().forEach(this::acknowledge);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String url, int number) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                url,
                Integer.toString(number));
    }

    /** A last line that was cut off says nothing, and is not counted. */
    private void acknowledge(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length == 2 && parts[1].matches("\\d+")) {
            acknowledged.merge(parts[0], Integer.valueOf(parts[1]), Math::max);
        }
    }

    private void check(String url) {
        try (Database database = Database.open(url)) {
            Map<String, Integer> stored = new CourseStore(database, new AuditLog(database, Clock.systemUTC()))
                    .list(Team.ANN).stream().collect(Collectors.toMap(ListedCourse::id, ListedCourse::lines));
            acknowledged.forEach(
                    (course, line) -> assertThat(stored.get(course)).isGreaterThanOrEqualTo(line));
            assertThat(AuditCheck.of(database)).isEmpty();
        }
    }
}
