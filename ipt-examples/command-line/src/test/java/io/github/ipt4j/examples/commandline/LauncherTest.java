package io.github.ipt4j.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher makes an archive once and starts from it, with a java that only writes down how it was called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a script for the shell.")
final class LauncherTest {

    private static final Path LAUNCHER = Path.of("ipt").toAbsolutePath();
    private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-01-05T10:00:00Z"));

    /** Makes an archive where it is asked to, and writes a line for each call. */
    private static final String JAVA = """
            #!/bin/sh
            for argument; do
              case "$argument" in
                -XX:ArchiveClassesAtExit=*) [ -z "$FAILS" ] || exit 1; : >"${argument#*=}" ;;
              esac
            done
            printf '%s|' "$@" >>"$CALLS"
            echo >>"$CALLS"
            """;

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void install() throws IOException {
        jar = Files.writeString(folder.resolve("ipt.jar"), "");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setLastModifiedTime(jar, BEFORE);
        Files.setLastModifiedTime(java, BEFORE);
    }

    private record Launch(int status, String err, List<String> calls) {}

    private Launch launch(List<String> settings, String... arguments) throws IOException, InterruptedException {
        Path calls = folder.resolve("calls");
        Files.deleteIfExists(calls);
        List<String> command = new ArrayList<>(List.of("env", "CALLS=" + calls));
        command.addAll(List.of("IPT_JAR=" + jar, "JAVA_HOME=" + folder.resolve("jdk"), "XDG_CACHE_HOME=" + cache()));
        command.addAll(settings);
        command.add(LAUNCHER.toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        int status = process.waitFor();
        return new Launch(status, err, Files.exists(calls) ? Files.readAllLines(calls) : List.of());
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.walk(cache())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theFirstStartMakesAnArchiveAndTheNextOneUsesIt() throws IOException, InterruptedException {
        assertThat(launch(List.of(), "check", "my journal.jsonl").calls())
                .satisfiesExactly(
                        call -> assertThat(call)
                                .contains("-XX:ArchiveClassesAtExit=", "Rehearsal|")
                                .endsWith(".jsa.d|"),
                        call -> assertThat(call).endsWith("Ipt|check|my journal.jsonl|"));
        assertThat(archives())
                .singleElement()
                .satisfies(archive -> assertThat(launch(List.of(), "rules").calls())
                        .singleElement()
                        .asString()
                        .contains("-XX:SharedArchiveFile=" + archive + "|"));
    }

    @Test
    void aNewerJarGetsANewArchive() throws IOException, InterruptedException {
        launch(List.of(), "rules");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(launch(List.of(), "rules").calls()).hasSize(2);
        assertThat(archives()).hasSize(1);
    }

    @Test
    void whereNoArchiveCanBeMadeTheCommandRunsAllTheSame() throws IOException, InterruptedException {
        assertThat(launch(List.of("FAILS=yes"), "rules").calls())
                .singleElement()
                .asString()
                .endsWith("Ipt|rules|");
        assertThat(launch(List.of("FAILS=yes"), "rules").calls()).hasSize(1);
        Files.writeString(folder.resolve("file"), "");
        Launch nowhere = launch(List.of("XDG_CACHE_HOME=" + folder.resolve("file")), "rules");
        assertThat(nowhere.calls()).singleElement().asString().endsWith("Ipt|rules|");
        assertThat(nowhere.err()).isEmpty();
    }

    @Test
    void optionsOfTheUserComeLast() throws IOException, InterruptedException {
        assertThat(launch(List.of("IPT_JAVA_OPTIONS=-Xmx1g -XX:TieredStopAtLevel=4"), "rules")
                        .calls())
                .last()
                .asString()
                .contains("-XX:TieredStopAtLevel=1|-Xmx1g|-XX:TieredStopAtLevel=4|io.github.");
    }

    @Test
    void whatIsMissingIsSaidInOneLine() throws IOException, InterruptedException {
        Launch jarless = launch(List.of("IPT_JAR=" + folder.resolve("none.jar")), "rules");
        assertThat(jarless.status()).isEqualTo(2);
        assertThat(jarless.err()).hasLineCount(1).contains("none.jar is missing");
        Launch javaless = launch(List.of("JAVA_HOME=" + folder), "rules");
        assertThat(javaless.status()).isEqualTo(2);
        assertThat(javaless.err()).hasLineCount(1).contains("no java found");
    }
}
