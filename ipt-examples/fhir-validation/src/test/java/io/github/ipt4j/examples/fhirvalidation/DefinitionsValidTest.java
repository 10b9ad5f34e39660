package io.github.ipt4j.examples.fhirvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each definition of the guide. */
final class DefinitionsValidTest {

    static Stream<Path> definitions() throws IOException {
        return Validation.definitions().stream();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyDefinitionIsValid(Path file) throws IOException {
        assertThat(Validation.errors(Files.readString(file))).isEmpty();
    }
}
