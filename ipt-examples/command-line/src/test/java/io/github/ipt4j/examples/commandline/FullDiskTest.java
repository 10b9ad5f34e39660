package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that writes a file, where there is no room for it. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "The device is always full on Linux alone.")
final class FullDiskTest {

    private static final String CASE =
            Path.of("src/main/cases/role-transition-16.jsonl").toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report CASE",
                "note CASE",
                "plan CASE",
                "summary CASE",
                "fhir CASE",
                "fhir --definitions",
                "chart ipt-standard",
                "redact CASE",
                "simulate --seed 1 --courses 100",
                "new",
            })
    void aFileWithoutRoomIsNamedInOneLine(String command) {
        List<String> words = Splitter.on(' ').splitToList(command.replace("CASE", CASE));
        Run run = Run.of(Stream.concat(words.stream(), Stream.of("-o", "/dev/full", "--overwrite"))
                .toArray(String[]::new));

        assertThat(run.err()).hasLineCount(1).startsWith("/dev/full: cannot be written: ");
        assertThat(run.status()).isEqualTo(2);
    }
}
