package io.github.ipt4j.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The titles of protocols, the notes on them, and the remarks on their sources, in the user's language. */
final class ProtocolTitlesTest {

    static Iterable<Protocol> shipped() {
        return Protocols.shipped().values();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedTitleIsTranslatedAndItsEnglishIsTheProtocolsOwn(Protocol protocol) {
        assertThat(Wording.in(Locale.GERMAN).has(protocol.message())).isTrue();
        assertThat(Wording.english().of(protocol)).isEqualTo(protocol.title());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void notesAreTranslatedAndTheirEnglishIsTheProtocolsOwn(Protocol protocol) {
        assertTranslated(protocol.notesMessage().stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void remarksOnSourcesAreTranslatedAndTheirEnglishIsTheirOwn(Protocol protocol) {
        Provenance provenance = Protocols.provenance(protocol).orElseThrow();
        assertTranslated(
                Stream.of(provenance.elements().values(), provenance.tasks().values())
                        .flatMap(Collection::stream)
                        .flatMap(attribution -> attribution.remark().stream())
                        .map(remark -> Message.text("protocol/remarks", remark)));
    }

    private static void assertTranslated(Stream<Message> messages) {
        assertThat(messages).allSatisfy(message -> {
            assertThat(Wording.in(Locale.GERMAN).has(message)).isTrue();
            assertThat(Wording.english().of(message))
                    .isEqualTo(message.otherwise().orElseThrow());
        });
    }

    @Test
    void anAttributionNamesItsSourceAndRemarksOnIt() {
        Protocol protocol = Protocols.withId("ipt-uk").orElseThrow();
        assertThat(Protocols.provenance(protocol).orElseThrow().elements().values())
                .allSatisfy(attribution -> assertThat(Wording.english().of(attribution))
                        .startsWith(attribution.source().mark()));
        assertThat(Wording.in(Locale.GERMAN).of(Source.OUR_CHOICE)).isEqualTo("unsere Wahl");
        assertThat(Wording.in(Locale.GERMAN).of(Source.IPT_UK)).isEqualTo("UK");
    }

    @Test
    void aProtocolOfTheUsersOwnKeepsItsTitle() {
        Protocol own = Protocol.like(Protocols.standard(), "clinic-7")
                .title("Our clinic")
                .build();

        assertThat(Wording.in(Locale.GERMAN).of(own)).isEqualTo("Our clinic");
    }
}
