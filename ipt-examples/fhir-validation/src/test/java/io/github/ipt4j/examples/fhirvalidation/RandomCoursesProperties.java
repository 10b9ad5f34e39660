package io.github.ipt4j.examples.fhirvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.fhir.testing.SlippedCourses;
import io.github.ipt4j.examples.fhir.write.CourseBundle;
import io.github.ipt4j.examples.fhir.write.ExportOptions;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Courses that chance makes: every kind of event and activity, accepted or not, with awkward texts. */
final class RandomCoursesProperties {

    @Provide
    Arbitrary<List<CourseEvent>> courses() {
        return SlippedCourses.any();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyResourceIsValid(
            @ForAll("courses") List<CourseEvent> events, @ForAll Disclosure disclosure, @ForAll boolean observing)
            throws IOException {
        Audit audit = (observing ? Audit.observing() : Audit.enforcing()).under(Protocols.standard());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CourseBundle.of(audit.course(events), audit.format(), new ExportOptions(disclosure, ExportOptions.SCORE))
                .writeTo(out);
        assertThat(OfflineValidator.errors(out.toString(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
