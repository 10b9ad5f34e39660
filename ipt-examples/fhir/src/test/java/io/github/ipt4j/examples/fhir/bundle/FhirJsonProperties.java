package io.github.ipt4j.examples.fhir.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("values") FhirValue value) throws IOException {
        assertThat(read(FhirJson.line(value)).equals(value)).isTrue();
        assertThat(read(FhirJson.document(value)).equals(value)).isTrue();
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
