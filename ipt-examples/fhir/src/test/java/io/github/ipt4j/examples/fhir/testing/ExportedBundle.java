package io.github.ipt4j.examples.fhir.testing;

import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.write.CourseBundle;
import io.github.ipt4j.examples.fhir.write.ExportOptions;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Courses as they are exported, in process. */
public final class ExportedBundle {

    private ExportedBundle() {}

    /** The Bundle of events under the standard protocol, as text. */
    public static String text(List<CourseEvent> events, Disclosure disclosure) {
        Audit audit = Audit.enforcing().under(Protocols.standard());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CourseBundle.of(audit.course(events), audit.format(), new ExportOptions(disclosure, ExportOptions.SCORE))
                    .writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A Bundle, read again. */
    public static FhirBundle read(String text) {
        try {
            return FhirBundle.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
