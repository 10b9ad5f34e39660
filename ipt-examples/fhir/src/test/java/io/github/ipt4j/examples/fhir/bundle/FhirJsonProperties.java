package io.github.ipt4j.examples.fhir.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading and writing JSON. */
final class FhirJsonProperties {

    @Provide
    Arbitrary<FhirValue> values() {
        return FhirValues.any();
    }

    private static FhirValue read(String text) throws IOException {
        return FhirJson.read(new ByteArrayInputStream(text.getBytes(UTF_8)), ReadingLimits.STANDARD);
    }

    /** As other programs write it for people. */
    private static String indented(String line) throws IOException {
        StringWriter text = new StringWriter();
        JsonFactory factory = new JsonFactory();
        try (JsonParser parser = factory.createParser(line);
                JsonGenerator generator = factory.createGenerator(text)) {
            parser.nextToken();
            generator.setPrettyPrinter(new DefaultPrettyPrinter()).copyCurrentStructureExact(parser);
        }
        return text.toString();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("values") FhirValue value) throws IOException {
        assertThat(read(FhirJson.line(value)).equals(value)).isTrue();
        assertThat(read(indented(FhirJson.line(value))).equals(value)).isTrue();
    }

    @Property(tries = 200)
    void anyBytesEndInAValueOrInAMessage(@ForAll byte[] bytes) throws IOException {
        try {
            assertThat(FhirJson.read(new ByteArrayInputStream(bytes), ReadingLimits.STANDARD))
                    .isNotNull();
        } catch (MalformedBundleException e) {
            assertThat(e.message().arguments()).containsKey("place");
        }
    }
}
