package io.github.ipt4j.examples.fhir.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.FhirOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definitions, and the folder in which they are kept: {@code -Dwrite.guide=true} writes it anew. */
final class DefinitionsTest {

    private static final Path GUIDE = Path.of("src/main/guide");

    private static Map<String, String> generated() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Element definition : Definitions.all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FhirOutput.write(out, definition::writeTo);
            files.put(
                    definition.get("resourceType") + "-" + definition.get("id") + ".json",
                    out.toString(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static Map<String, String> kept() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(GUIDE)) {
            for (Path file : all.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void theGuideHoldsEveryDefinitionAsItIs() throws IOException {
        if (Boolean.getBoolean("write.guide")) {
            for (Map.Entry<String, String> file : generated().entrySet()) {
                Files.writeString(GUIDE.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(kept()).isEqualTo(generated());
    }

    @Test
    void onlyWordingThatItsOwnersPermitIsShipped() throws IOException {
        Map<String, String> files = generated();
        assertThat(files.get("Questionnaire-phq-9.json"))
                .contains("Little interest or pleasure", "No permission required", "44250-9", "ordinalValue")
                .doesNotContain("itemWeight");
        Scales.all().stream()
                .filter(scale ->
                        !scale.license().permitsWording() && !scale.items().isEmpty())
                .forEach(scale -> assertThat(questions(files, scale.id())).doesNotContain("\"text\""));
    }

    private static String questions(Map<String, String> files, String scale) {
        return files.getOrDefault("Questionnaire-" + scale + ".json", "\"text\"");
    }
}
