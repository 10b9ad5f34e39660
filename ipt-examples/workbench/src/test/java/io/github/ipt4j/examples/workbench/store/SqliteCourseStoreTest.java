package io.github.ipt4j.examples.workbench.store;

import static io.github.ipt4j.examples.workbench.testing.Team.ADA;
import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.workbench.testing.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SqliteCourseStoreTest extends CourseStoreBehavior {

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve(UUID.randomUUID() + ".sqlite");
    }

    @Test
    void erasedTextIsInNoFileAnyMore() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        try (Database database = Database.open("jdbc:sqlite:" + files.resolve("w.sqlite"))) {
            AuditLog log = new AuditLog(database, Clock.systemUTC());
            CourseStore courses = new CourseStore(database, log);
            TeamAccounts.join(new AccountStore(database, log));
            courses.open(ANN, "c", Recorded.opening());
            courses.append(ANN, "c", 2, Recorded.session(50));
            assertThat(contents(files)).anyMatch(content -> content.contains(Recorded.SECRET));

            courses.erasePrivateText(ADA, "c");

            assertThat(contents(files)).noneMatch(content -> content.contains(Recorded.SECRET));
        }
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(SqliteCourseStoreTest::content).toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itsFilesAreItsOwnersAlone() throws IOException {
        Path file = folder.resolve("own.sqlite");
        try (Database database = Database.open("jdbc:sqlite:" + file)) {
            new AuditLog(database, Clock.systemUTC()).add("", AuditAction.LISTED, "");
            Path log = folder.resolve("own.sqlite-wal");

            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(log)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
