package io.github.ipt4j.examples.fhir.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.fhir.testing.ExportedBundle;
import io.github.ipt4j.examples.fhir.testing.SlippedCourses;
import io.github.ipt4j.examples.fhir.write.Disclosed;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.testing.Events;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was exported comes home as the same journal. */
final class HomeProperties {

    private static final JournalFormat FORMAT = JournalFormat.standard();

    @Provide
    Arbitrary<List<CourseEvent>> courses() {
        return SlippedCourses.any();
    }

    @Provide
    Arbitrary<List<CourseEvent>> anything() {
        return Events.lists().filter(events -> !events.isEmpty());
    }

    private static List<CourseEvent> home(List<CourseEvent> events, Disclosure disclosure) {
        return HomeJournal.of(ExportedBundle.read(ExportedBundle.text(events, disclosure)), FORMAT)
                .events();
    }

    private static List<String> exported(List<CourseEvent> events, Disclosure disclosure) {
        Disclosed disclosed = new Disclosed(FORMAT, disclosure);
        return events.stream().map(disclosed::of).map(FORMAT::write).toList();
    }

    @Property(tries = 100)
    void aCourseComesHomeAsItWasExported(@ForAll("courses") List<CourseEvent> events, @ForAll Disclosure disclosure) {
        assertThat(home(events, disclosure).stream().map(FORMAT::write))
                .containsExactlyElementsOf(exported(events, disclosure));
    }

    @Property(tries = 100)
    void whateverWasSubmittedComesHomeAsItWasExported(
            @ForAll("anything") List<CourseEvent> events, @ForAll Disclosure disclosure) {
        assertThat(home(events, disclosure))
                .isEqualTo(events.stream()
                        .map(new Disclosed(FORMAT, disclosure)::of)
                        .toList());
    }
}
