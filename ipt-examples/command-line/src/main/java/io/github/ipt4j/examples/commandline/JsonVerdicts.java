package io.github.ipt4j.examples.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Verdicts as JSON Lines. */
final class JsonVerdicts implements VerdictOutput {

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private final JsonGenerator json;
    private final boolean advisories;

    JsonVerdicts(Writer out, boolean advisories) throws IOException {
        this.json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        this.advisories = advisories;
    }

    @Override
    public void write(Origin origin, Verdict verdict) {
        try {
            object(origin, verdict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void object(Origin origin, Verdict verdict) throws IOException {
        json.writeStartObject();
        origin(origin);
        verdict(verdict);
        if (advisories) {
            advisories(verdict);
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void origin(Origin origin) throws IOException {
        if (origin.file().isPresent()) {
            json.writeStringField("file", origin.file().get());
        }
        if (origin.course().isPresent()) {
            json.writeStringField("course", origin.course().get());
        }
        json.writeNumberField("line", origin.line());
    }

    private void verdict(Verdict verdict) throws IOException {
        CourseState state = verdict.course().state();
        json.writeStringField("type", verdict.event().type().word());
        json.writeStringField("verdict", verdict.type().word());
        json.writeArrayFieldStart("rules");
        for (Rule rule : verdict.rules()) {
            json.writeString(rule.id());
        }
        json.writeEndArray();
        json.writeStringField("phase", state.word());
        json.writeNumberField("sessions", state.sessions());
    }

    private void advisories(Verdict verdict) throws IOException {
        json.writeArrayFieldStart("advisories");
        for (Advisory advisory : verdict.advisories()) {
            json.writeString(advisory.kind().id());
        }
        json.writeEndArray();
    }
}
