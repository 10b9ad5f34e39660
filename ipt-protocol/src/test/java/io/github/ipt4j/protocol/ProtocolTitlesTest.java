package io.github.ipt4j.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The titles of protocols in the user's language. */
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

    @Test
    void aProtocolOfTheUsersOwnKeepsItsTitle() {
        Protocol own = Protocol.like(Protocols.standard(), "clinic-7")
                .title("Our clinic")
                .build();

        assertThat(Wording.in(Locale.GERMAN).of(own)).isEqualTo("Our clinic");
    }
}
