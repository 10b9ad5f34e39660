package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.Events;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of the journal, over any event that can be built. */
final class JournalProperties {

    private static final JournalFormat FORMAT = JournalFormat.standard();

    @Property
    void anEventSurvivesWritingAndReading(@ForAll("events") CourseEvent event) {
        String line = FORMAT.write(event);
        assertThat(FORMAT.read(line)).isEqualTo(event);
        assertThat(line.lines()).hasSize(1);
        assertThat(FORMAT.write(FORMAT.read(line))).isEqualTo(line);
    }

    @Property(tries = 500)
    void propertiesMayComeInAnyOrder(@ForAll("events") CourseEvent event, @ForAll Random random) throws IOException {
        assertThat(FORMAT.read(ShuffledJson.of(FORMAT.write(event), random))).isEqualTo(event);
    }

    @Property(tries = 300)
    void anUnknownPropertyIsRefusedWhereverItStands(@ForAll("events") CourseEvent event, @ForAll Random random)
            throws IOException {
        String more = FORMAT.write(event).replaceFirst("\\{", "{\"alien\":0,");
        String shuffled = ShuffledJson.of(more, random);
        JournalException e = catchThrowableOfType(JournalException.class, () -> FORMAT.read(shuffled));
        int alien = shuffled.indexOf("\"alien\"");
        assertThat(e.column()).isEqualTo(shuffled.codePointCount(0, alien) + 1);
        assertThat(Wording.english().of(e.expected())).startsWith("only the properties type, ");
    }

    @Property(tries = 100)
    void aJournalSurvivesWritingAndReading(@ForAll("lists") List<CourseEvent> events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JournalWriter writer = FORMAT.writer(out, Disclosure.EVERYTHING)) {
            for (CourseEvent event : events) {
                writer.write(event);
            }
        }
        assertThat(Journals.read(out.toByteArray())).isEqualTo(events);
    }

    @Property(tries = 100)
    void aCohortSurvivesWritingAndReading(@ForAll("lists") List<CourseEvent> events) throws IOException {
        CohortCourse course = CohortCourse.of("c-001", ImmutableList.copyOf(events));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CohortWriter writer = FORMAT.cohortWriter(out, Disclosure.EVERYTHING)) {
            writer.write(course);
            writer.write(course);
        }
        CohortReader reader = FORMAT.cohortReader("cohort", new ByteArrayInputStream(out.toByteArray()));
        assertThat(Journals.next(reader)).contains(course);
        assertThat(Journals.next(reader)).contains(course);
        assertThat(Journals.next(reader)).isEmpty();
    }

    @Property(tries = 150)
    void whatIsWithheldStillReadsAndIsJudgedTheSame(@ForAll("lists") List<CourseEvent> events) {
        Course disclosed = Course.observing(Protocols.standard());
        Course withheld = disclosed;
        for (CourseEvent event : events) {
            CourseEvent read = FORMAT.read(FORMAT.write(event, Disclosure.NO_PRIVATE_TEXT));
            assertThat(withheld.record(read).rules())
                    .isEqualTo(disclosed.record(event).rules());
            disclosed = disclosed.record(event).course();
            withheld = withheld.record(read).course();
        }
    }

    @Property(tries = 500)
    void noPrivateTextIsWrittenUnasked(@ForAll("events") CourseEvent event) {
        String marked = FORMAT.write(event, Disclosure.NO_PRIVATE_TEXT);
        CourseEvent read = FORMAT.read(marked);
        assertThat(PrivateTexts.of(read)).allMatch(text -> text.equals(PrivateText.of(PrivateText.WITHHELD)));
    }

    @Property(tries = 1000)
    void aDamagedLineIsReadOrRefusedAndNothingElseIsThrown(
            @ForAll("events") CourseEvent event, @ForAll @IntRange(max = 10_000) int place, @ForAll byte damage) {
        byte[] bytes = FORMAT.write(event).getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = damage;
        try {
            assertThat(Journals.read(bytes)).isNotEmpty();
        } catch (JournalException e) {
            assertThat(e.column()).isBetween(1, bytes.length + 1);
            assertThat(e).hasNoCause();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 300)
    void aTruncatedLineIsRefused(@ForAll("events") CourseEvent event, @ForAll @IntRange(max = 10_000) int place) {
        byte[] bytes = FORMAT.write(event).getBytes(StandardCharsets.UTF_8);
        byte[] truncated = Arrays.copyOf(bytes, place % bytes.length);
        assertThatThrownBy(() -> Journals.read(truncated)).isInstanceOf(JournalException.class);
    }

    @Property(tries = 300)
    void aProtocolSurvivesWritingAndReading(@ForAll("protocols") Protocol protocol) throws IOException {
        byte[] file = ProtocolFile.write(protocol).getBytes(StandardCharsets.UTF_8);
        Protocol read = ProtocolFile.read("protocol", new ByteArrayInputStream(file));
        assertThat(ProtocolFile.write(read)).isEqualTo(ProtocolFile.write(protocol));
        assertThat(read.tasks()).containsExactlyInAnyOrderElementsOf(protocol.tasks());
    }

    @Provide
    Arbitrary<CourseEvent> events() {
        return Events.any();
    }

    @Provide
    Arbitrary<List<CourseEvent>> lists() {
        return Events.any().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }
}
