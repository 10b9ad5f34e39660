package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.testing.Events;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The published schema and the reader agree on what an event is. */
final class SchemaProperties {

    private static final JournalFormat FORMAT = JournalFormat.standard();
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (var in = JournalFormat.class.getResourceAsStream("event.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isValid(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    private static boolean reads(String json) {
        try {
            FORMAT.read(json);
            return true;
        } catch (JournalException e) {
            return false;
        }
    }

    @Property(tries = 300)
    void everyEventThatCanBeWrittenKeepsTheSchema(@ForAll("events") CourseEvent event) {
        assertThat(isValid(FORMAT.write(event))).isTrue();
    }

    /** One character is changed: what still is JSON is an event for both or for neither. */
    @Property(tries = 300)
    void aDamagedEventIsRefusedByBothOrByNeither(
            @ForAll("events") CourseEvent event, @ForAll @IntRange(max = 100_000) int place) {
        String line = FORMAT.write(event);
        int at = place % line.length();
        String damaged = line.substring(0, at) + (line.charAt(at) == 'x' ? 'y' : 'x') + line.substring(at + 1);
        if (!Character.isSurrogate(line.charAt(at)) && isJson(damaged)) {
            assertThat(reads(damaged)).isEqualTo(isValid(damaged));
        }
    }

    /** Whether a text is JSON that repeats no property, which a schema cannot see. */
    private static boolean isJson(String text) {
        JsonFactory strict = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try (JsonParser parser = strict.createParser(text)) {
            while (parser.nextToken() != null) {
                // Only whether it can be read.
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Example
    void aWordThatIsNoneIsRefusedByBoth() {
        String line = "{\"type\":\"session-missed\",\"date\":\"2026-01-05\",\"reason\":\"holiday\"}";
        assertThat(reads(line)).isFalse();
        assertThat(isValid(line)).isFalse();
    }

    @Provide
    Arbitrary<CourseEvent> events() {
        return Events.any();
    }
}
