package io.github.ipt4j.examples.fhirvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each definition of the guide, and that they are applied. */
final class DefinitionsValidTest {

    /** Of a StructureDefinition HAPI makes a snapshot once more, for which it would load a package from the network. */
    private static final String OFFLINE = "Unable to resolve package id";

    private static final String ENCOUNTER = """
            {"resourceType":"Encounter","extension":[{"url":"https://ipt4j.github.io/fhir/StructureDefinition/%s"}],
             "status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"}}
            """;

    static Stream<Path> definitions() {
        return OfflineValidator.definitions().stream();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyDefinitionIsValid(Path file) throws IOException {
        assertThat(OfflineValidator.errors(Files.readString(file))).allMatch(error -> error.contains(OFFLINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session-number\",\"valuePositiveInt\":3,\"id\":\"x",
                "agenda-set-by\",\"valueCode\":\"agenda.client",
                "line\",\"valuePositiveInt\":3,\"id\":\"x"
            })
    void anExtensionIsUsedAsItIsDefined(String content) {
        assertThat(OfflineValidator.errors(String.format(Locale.ROOT, ENCOUNTER, content)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session-number\",\"valueString\":\"3",
                "session-number",
                "agenda-set-by\",\"valueCode\":\"agenda.nobody",
                "agenda-set-by\",\"valueCode\":\"mode.video",
                "follows\",\"valueString\":\"c-001",
                "no-such-extension\",\"valueString\":\"x"
            })
    void anExtensionThatIsUsedOtherwiseIsAnError(String content) {
        assertThat(OfflineValidator.errors(String.format(Locale.ROOT, ENCOUNTER, content)))
                .isNotEmpty();
    }

    @Test
    void everyKindOfDefinitionIsThere() {
        assertThat(definitions().map(file -> String.valueOf(file.getFileName()).split("-", 2)[0]))
                .contains("CodeSystem", "ValueSet", "Questionnaire", "StructureDefinition", "ImplementationGuide");
    }
}
