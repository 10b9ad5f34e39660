package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.Events;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The published schema and the reader agree on what an event is. */
final class SchemaProperties {

    private static final JournalFormat FORMAT = JournalFormat.standard();

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
        assertThat(Schema.isKeptBy(FORMAT.write(event))).isTrue();
    }

    /** One character is changed: what still is JSON is an event for both or for neither. */
    @Property(tries = 300)
    void aDamagedEventIsRefusedByBothOrByNeither(
            @ForAll("events") CourseEvent event, @ForAll @IntRange(max = 100_000) int place) {
        String line = FORMAT.write(event);
        int at = place % line.length();
        String damaged = line.substring(0, at) + (line.charAt(at) == 'x' ? 'y' : 'x') + line.substring(at + 1);
        if (!Character.isSurrogate(line.charAt(at)) && isJson(damaged)) {
            assertThat(reads(damaged)).isEqualTo(Schema.isKeptBy(damaged));
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
        assertThat(Schema.isKeptBy(line)).isFalse();
    }

    @Provide
    Arbitrary<CourseEvent> events() {
        return Events.any();
    }
}
