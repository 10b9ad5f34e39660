package io.github.ipt4j.exercises.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class HandoutsTest {

    static Iterable<Protocol> shipped() {
        return Protocols.shipped().values();
    }

    private static String whatIsIpt(Locale language, Protocol protocol) {
        return String.join("\n", Handouts.in(language, protocol).get(0).paragraphs());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ipt-standard    | en | You meet 14 to 18 times, once a week, for 45 to 50 minutes each time;
                    ipt-standard    | en | Together you agree on 1 or 2 of the four kinds of difficulties.
                    ipt-standard    | de | Sie treffen sich 14 bis 18 Mal, einmal in der Woche, jeweils 45 bis 50 Minuten;
                    ipt-acute       | en | Together you agree on one of the four kinds of difficulties.
                    ipt-group       | en | together with others who know the same difficulties.
                    ipt-maintenance | en | every 30 days
                    """)
    void theMeetingsAreThoseOfTheProtocolInUse(String protocol, String language, String words) {
        assertThat(whatIsIpt(
                        Locale.forLanguageTag(language),
                        Protocols.withId(protocol).orElseThrow()))
                .contains(words);
    }

    @Test
    void withoutAProtocolNoNumberIsGiven() {
        assertThat(Handouts.in(Locale.ENGLISH).get(0).paragraphs().get(2))
                .startsWith("How many meetings there will be is agreed at the start. In the first")
                .endsWith("agree on what to work on.")
                .doesNotContainPattern("\\d");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noPlaceholderIsLeft(Protocol protocol) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(whatIsIpt(language, protocol)).doesNotContain("{", "}");
        }
    }
}
