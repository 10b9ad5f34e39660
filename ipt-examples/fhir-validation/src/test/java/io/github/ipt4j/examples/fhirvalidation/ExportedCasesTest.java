package io.github.ipt4j.examples.fhirvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.fhir.write.CourseBundle;
import io.github.ipt4j.examples.fhir.write.ExportOptions;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped case, exported with and without private text. */
final class ExportedCasesTest {

    private static final Path CASES = Path.of("../command-line/src/main/cases");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseIsValid(Path file) throws IOException {
        for (Disclosure disclosure : Disclosure.values()) {
            assertThat(OfflineValidator.errors(exported(file, disclosure))).isEmpty();
        }
    }

    private static String exported(Path file, Disclosure disclosure) throws IOException {
        Audit audit = Audit.enforcing();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CourseBundle.of(
                        audit.journal(file.toString(), Files.newInputStream(file)),
                        audit.format(),
                        new ExportOptions(disclosure, ExportOptions.SCORE))
                .writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
