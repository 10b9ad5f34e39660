package io.github.ipt4j.exercises.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import java.util.List;
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
                    ipt-uk          | en | You meet 16 times, once a week, for 45 to 50 minutes each time. In the first
                    ipt-uk          | de | Sie treffen sich 16 Mal, einmal in der Woche, jeweils 45 bis 50 Minuten. In den ersten
                    ipt-group       | en | How many meetings there will be, how often and how long is agreed at the start. In the
                    ipt-blended     | en | How many meetings there will be, how often and how long is agreed at the start. In the
                    ipt-internet    | de | Wie viele Treffen es werden, wie oft und wie lange, wird am Anfang vereinbart. In den
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
                .startsWith(
                        "How many meetings there will be, how often and how long is agreed at the start. In the first")
                .endsWith("agree on what to work on.")
                .doesNotContainPattern("\\d");
    }

    @Test
    void aProtocolOfOnesOwnGetsBothHandoutsWithItsNumbers() {
        Protocol group = Protocol.like(Protocols.withId("ipt-group").orElseThrow(), "clinic-7")
                .cadenceDays(10)
                .build();
        Protocol twoWeekly =
                Protocol.like(Protocols.standard(), "clinic-8").cadenceDays(14).build();

        assertThat(whatIsIpt(Locale.ENGLISH, group))
                .contains("You meet 7 to 9 times, every 10 days, for 60 to 90 minutes each time, together with others");
        assertThat(whatIsIpt(Locale.ENGLISH, twoWeekly)).contains("times, every 2 weeks,");
    }

    @Test
    void aMinorReadsWhatWasFoundInMinorsAndNobodyElseDoes() {
        for (Protocol protocol : shipped()) {
            assertThat(Handouts.in(Locale.ENGLISH, protocol))
                    .as(protocol.id())
                    .flatExtracting(Handout::paragraphs)
                    .filteredOn(paragraph -> paragraph.contains("%"))
                    .allSatisfy(paragraph -> assertThat(paragraph.contains("adolescents"))
                            .isEqualTo(protocol.id().equals("ipt-adolescent")));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 'only one of them, fluoxetine', 'both together'", "de, 'nur eines davon, Fluoxetin', 'beides'"})
    void noMinorReadsThatAntidepressantsHelpAsMuch(String language, String words, String ofAdults) {
        Protocol adolescent = Protocols.withId("ipt-adolescent").orElseThrow();
        Protocol oneOfOnesOwn = Protocol.like(adolescent, "clinic-9").build();

        for (Protocol protocol : List.of(adolescent, oneOfOnesOwn)) {
            assertThat(Handouts.in(Locale.forLanguageTag(language), protocol)
                            .get(1)
                            .paragraphs()
                            .get(2))
                    .contains("39 %", "24 %", words)
                    .doesNotContain("41 %", ofAdults);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | young adults, from 18 to 24, | Do not start or stop one without your doctor.
                    de | von 18 bis 24 | Beginnen Sie keines davon und setzen Sie keines ab, ohne Ihre
                    """)
    void anAdultReadsTheCautionForTheYoungToo(String language, String whom, String whatNotToDo) {
        assertThat(Handouts.in(Locale.forLanguageTag(language), Protocols.standard())
                        .get(1)
                        .paragraphs()
                        .get(2))
                .contains(whom, whatNotToDo);
    }

    @Test
    void whereOnlySomeOfTheDifficultiesAreExploredNothingIsSaidOfFour() {
        assertThat(whatIsIpt(Locale.ENGLISH, Protocols.withId("ipt-perinatal").orElseThrow()))
                .contains("You meet 12 times, once a week")
                .doesNotContain("of the four kinds");
    }

    @Test
    void noHandoutIsGivenWhereNobodyIsTreatedForADepressionInTheOrdinaryWay() {
        assertThat(Protocols.shipped().values().stream()
                        .filter(protocol ->
                                Handouts.in(Locale.ENGLISH, protocol).isEmpty())
                        .map(Protocol::id))
                .containsExactlyInAnyOrder(
                        "ipt-maintenance",
                        "ipt-maintenance-twice-monthly",
                        "ipt-maintenance-weekly",
                        "ipt-preadolescent",
                        "ipt-skills-training",
                        "ipt-rose",
                        "ipt-group-binge-eating",
                        "ipt-ptsd",
                        "ipt-social-rhythm",
                        "ipt-bulimia");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noPlaceholderIsLeft(Protocol protocol) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(Handouts.in(language, protocol))
                    .flatExtracting(Handout::paragraphs)
                    .noneMatch(paragraph -> paragraph.contains("{") || paragraph.contains("}"));
        }
    }
}
