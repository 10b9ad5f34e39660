package io.github.ipt4j.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on FHIR lists every extension as it is defined. */
final class FhirPageTest {

    private static final Path PAGE = Path.of("../../docs/fhir.md");

    @Test
    void everyExtensionHasItsRow() throws IOException {
        List<String> rows = Pattern.compile("(?m)^\\| `[a-z-]+` \\| .* \\| .* \\|$")
                .matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(OurExtension.values()).map(FhirPageTest::row).toList());
    }

    private static String row(OurExtension extension) {
        return "| `" + extension.word() + "` | " + String.join(", ", extension.contexts()) + " | " + extension.meaning()
                + " |";
    }
}
