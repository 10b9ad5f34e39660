package io.github.ipt4j.examples.commandline.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.ipt4j.examples.commandline.input.EventLocation;
import io.github.ipt4j.examples.commandline.input.VerdictOutput;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Verdicts as JSON Lines. */
public final class JsonVerdicts implements VerdictOutput {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator json;
    private final boolean advisories;

    /** Verdicts that are written to an output, with advisories if desired. */
    public JsonVerdicts(Writer out, boolean advisories) {
        this.json = generator(out);
        this.advisories = advisories;
    }

    private static JsonGenerator generator(Writer out) {
        try {
            return FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(EventLocation origin, Verdict verdict) {
        try {
            object(origin, verdict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void object(EventLocation origin, Verdict verdict) throws IOException {
        json.writeStartObject();
        origin(origin);
        verdict(verdict);
        if (advisories) {
            advisories(verdict);
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void origin(EventLocation origin) throws IOException {
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
        if (verdict.type() != VerdictType.REJECTED) {
            json.writeNumberField("entry", verdict.course().entries());
        }
    }

    private void advisories(Verdict verdict) throws IOException {
        json.writeArrayFieldStart("advisories");
        for (Advisory advisory : verdict.advisories()) {
            json.writeString(advisory.kind().id());
        }
        json.writeEndArray();
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
