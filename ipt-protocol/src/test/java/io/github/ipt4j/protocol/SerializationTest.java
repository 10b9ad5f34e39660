package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.testing.NextEvent.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.ProtocolViolationException;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.testing.Events;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What Java's own serialization, which every exception has by inheritance, carries and what it refuses. */
class SerializationTest {

    @Example
    void aMalformedJournalsExceptionLosesNothing() throws IOException, ClassNotFoundException {
        JournalException thrown = catchThrowableOfType(
                JournalException.class, () -> JournalFormat.standard().read("{\"type\":\"Klara\"}"));

        JournalException back = (JournalException) deserialized(serialized(thrown));

        assertThat(back).hasMessage(thrown.getMessage()).hasMessageNotContaining("Klara");
        assertThat(back.source()).isEqualTo(thrown.source());
        assertThat(back.line()).isEqualTo(thrown.line());
        assertThat(back.column()).isEqualTo(thrown.column());
        assertThat(back.expected()).isEqualTo(thrown.expected());
        assertThat(back.message()).isEqualTo(thrown.message());
    }

    @Example
    void aViolationsExceptionRefusesToBeWritten() {
        ProtocolViolationException thrown = rejected(CourseConcluded.of(FIRST_DAY));
        assertThat(thrown.verdict().rules()).containsExactly(Rule.COURSE_NOT_OPEN);
        assertThatThrownBy(() -> serialized(thrown)).isInstanceOf(NotSerializableException.class);
    }

    @Property(tries = 100)
    void noEventIsSerialized(@ForAll("events") CourseEvent event) {
        assertThatThrownBy(() -> serialized(event)).isInstanceOf(NotSerializableException.class);
    }

    @Provide
    Arbitrary<CourseEvent> events() {
        return Events.any();
    }

    private static ProtocolViolationException rejected(CourseEvent event) {
        return catchThrowableOfType(
                ProtocolViolationException.class,
                () -> Course.enforcing(Protocols.standard()).record(event).orElseThrow());
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
