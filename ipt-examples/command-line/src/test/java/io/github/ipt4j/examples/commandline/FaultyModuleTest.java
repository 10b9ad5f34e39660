package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.exercises.ExerciseModule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands do with an exercise that fails. */
final class FaultyModuleTest {

    private static final ClassLoader OWN = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    private URLClassLoader loader;

    @BeforeEach
    void plugIn() throws IOException {
        provide(FaultyModule.class.getName());
    }

    private void provide(String name) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ExerciseModule.class.getName()), name);
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, OWN);
        Thread.currentThread().setContextClassLoader(loader);
    }

    @AfterEach
    void takeOut() throws IOException {
        FaultyModule.fault = "";
        Thread.currentThread().setContextClassLoader(OWN);
        loader.close();
    }

    private static void assertNamed(Run run, String name) {
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains(name).doesNotContain("\u202e", "\tat ");
    }

    private String journal() throws IOException {
        Path journal = folder.resolve("journal.jsonl");
        Files.writeString(
                journal,
                Run.of("new", "--date", "2026-01-05").out()
                        + "{\"type\":\"session-held\",\"date\":\"2026-01-12\",\"number\":2,\"activities\":"
                        + "[{\"type\":\"exercise\",\"module\":\"faulty\",\"step\":\"assigned\"}]}\n");
        return journal.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws id", "null id", "null editions", "throws editions", "throws new"})
    void everyCommandNamesAModuleThatCannotBeLoaded(String fault) throws IOException {
        FaultyModule.fault = fault;
        String[][] commands = {
            {"list"},
            {"show", "faulty"},
            {"worksheet", "validation"},
            {"play", "meditation", "breathing"},
            {"suggest", journal()},
            {"check", journal()}
        };
        for (String[] command : commands) {
            String[] all = new String[command.length + 1];
            all[0] = "exercises";
            System.arraycopy(command, 0, all, 1, command.length);
            assertNamed(Run.of(all), FaultyModule.class.getName());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"throws conclude", "null conclude", "throws statements", "null statements", "throws indication"})
    void aModuleThatCannotConcludeIsNamed(String fault) throws IOException {
        FaultyModule.fault = fault;
        Run run = Run.of("exercises", "suggest", journal());
        assertNamed(run, FaultyModule.class.getName());
        // What a conclusion says of its failure could repeat the client's words.
        assertThat(run.err()).doesNotContain("first line");
    }

    @Test
    void aModuleThatIsNotThereIsNamed() throws IOException {
        provide("org.example.Nowhere");
        assertNamed(Run.of("exercises", "list"), "org.example.Nowhere");
    }

    @Test
    void aSoundModuleIsListed() {
        assertThat(Run.of("exercises", "list").out()).contains("faulty");
    }
}
