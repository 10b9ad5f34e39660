package io.github.ipt4j.protocol.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.RatingReader;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(CourseDomain.class)
final class CourseDomainProperties {

    @Property(tries = 30)
    void aCourseIsAskedForByItsType(@ForAll Course course) {
        assertThat(Fidelity.of(course)).isEqualTo(Fidelity.of(course));
        assertThat(course.history().entries()).hasSize(course.entries());
    }

    @Property(tries = 30)
    void valuesOfTheCoreAreAskedForByTheirTypes(@ForAll Session session, @ForAll Scale scale, @ForAll int number) {
        CourseEvent held = SessionHeld.of(session);

        assertThat(JournalFormat.standard().read(JournalFormat.standard().write(held)))
                .isEqualTo(held);
        assertThat(scale.totalRange().min()).isNotNegative();
    }

    @Property(tries = 30)
    void anEventAndACorrectionAreWrittenAsTheyAreRead(@ForAll CourseEvent event, @ForAll RecordCorrected correction) {
        JournalFormat format = JournalFormat.standard().withAnyProtocol();

        assertThat(format.read(format.write(event))).isEqualTo(event);
        assertThat(format.read(format.write(correction))).isEqualTo(correction);
    }

    @Property(tries = 30)
    void aRatingIsWrittenAsItIsRead(@ForAll ObserverRating rating) throws IOException {
        JournalFormat format =
                JournalFormat.standard().withScales(List.of(rating.assessment().scale()));
        byte[] line = format.write(rating).getBytes(StandardCharsets.UTF_8);

        try (RatingReader reader = format.ratingReader("ratings", new ByteArrayInputStream(line))) {
            assertThat(reader).containsExactly(rating);
        }
    }

    @Property(tries = 30)
    void oneSlipIsRejectedAndNothingElse(@ForAll("slips") Submitted submitted) {
        Course course = Course.enforcing(submitted.protocol());
        int rejected = 0;
        for (CourseEvent event : submitted.events()) {
            Verdict verdict = course.record(event);
            rejected += verdict.type() == VerdictType.REJECTED ? 1 : 0;
            course = verdict.course();
        }

        assertThat(rejected).isEqualTo(1);
        CourseAssert.assertThat(course).conforms();
    }

    @Property(tries = 30)
    void aCorrectedCourseHasCorrections(@ForAll("corrected") Course course) {
        assertThat(course.history().corrections()).hasSizeBetween(1, 3);
    }

    @Property(tries = 30)
    void aJournalHoldsWhatWasSubmitted(@ForAll Submitted submitted, @ForAll Protocol protocol) throws IOException {
        String journal = WrittenJournals.written(submitted.events(), Disclosure.EVERYTHING);

        try (var lines = JournalFormat.standard()
                .withAnyProtocol()
                .reader("journal", new ByteArrayInputStream(journal.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(lines).extracting(line -> line.event()).isEqualTo(submitted.events());
        }
        assertThat(protocol.sessions().min()).isNotNegative();
    }

    @Provide
    Arbitrary<Submitted> slips(@ForAll Protocol protocol) {
        return Courses.withOneSlip(Arbitraries.just(protocol));
    }

    @Provide
    Arbitrary<Course> corrected() {
        return Courses.corrected(Arbitraries.of(Protocols.shipped().values()));
    }
}
