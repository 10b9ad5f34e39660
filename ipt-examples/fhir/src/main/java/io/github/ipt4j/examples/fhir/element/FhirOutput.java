package io.github.ipt4j.examples.fhir.element;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** JSON as this folder writes it: in UTF-8, on several lines, and the same on every machine. */
public final class FhirOutput {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private FhirOutput() {}

    /** What is written. */
    public interface Content {

        /**
         * Writes it.
         *
         * @param json where it goes
         * @throws IOException if it cannot be written
         */
        void writeTo(JsonGenerator json) throws IOException;
    }

    /**
     * Writes JSON, and a line end after it.
     *
     * @param out where it goes; not closed
     * @param content what is written
     * @throws IOException if it cannot be written
     */
    public static void write(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            content.writeTo(json);
            json.writeRaw('\n');
        }
    }
}
