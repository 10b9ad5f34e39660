package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What becomes of messages in exceptions that are serialized. */
final class WrittenMessageProperties {

    @Property(tries = 300)
    void aMessageIsWordedTheSameAfterItWasWritten(@ForAll("messages") Message message)
            throws IOException, ClassNotFoundException {
        WrittenMessage written = WrittenMessage.of(message);
        WrittenMessage back = copy(written);

        assertThat(back).isEqualTo(written);
        assertThat(WrittenMessage.of(back.message())).isEqualTo(written);
        for (Wording wording : new Wording[] {Wording.english(), Wording.in(Locale.GERMAN)}) {
            assertThat(wording.of(back.message())).isEqualTo(wording.of(message));
        }
    }

    private static WrittenMessage copy(WrittenMessage written) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(written);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (WrittenMessage) in.readObject();
        }
    }

    @Provide
    Arbitrary<Message> messages() {
        return nested(3);
    }

    /** Messages that hold messages, down to so many levels. */
    private static Arbitrary<Message> nested(int levels) {
        return levels == 0 ? verbatim() : Arbitraries.oneOf(verbatim(), holding(nested(levels - 1)));
    }

    private static Arbitrary<Message> verbatim() {
        return Arbitraries.strings()
                .ofMaxLength(5)
                .map(text -> Message.of("protocol/journal", "none").orElse(text));
    }

    private static Arbitrary<Message> holding(Arbitrary<Message> held) {
        Arbitrary<Object> value = Arbitraries.oneOf(
                Arbitraries.integers().asGeneric(),
                Arbitraries.of(
                        "id", Phase.INITIAL, Bounds.between(1, 4), LocalDate.of(2026, 1, 5), YearMonth.of(2026, 1)),
                held.asGeneric());
        return Arbitraries.oneOf(value, value.list().ofMaxSize(3).asGeneric())
                .map(expected -> Expectation.of("protocol").with("problem", expected));
    }
}
