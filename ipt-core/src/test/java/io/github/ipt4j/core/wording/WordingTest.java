package io.github.ipt4j.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.testing.PseudoLanguage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {

    private static final String SHEEP = "test/sheep";

    private static String in(String language, Worded worded) {
        return Wording.in(Locale.forLanguageTag(language)).of(worded);
    }

    private static Message counted() {
        return Message.of(SHEEP, "plain")
                .with("who", "u-17")
                .with("count", 1234)
                .with("mean", 3.25)
                .with("names", List.of("a", Bounds.between(1, 4)));
    }

    @Test
    void aTermIsWordedInEveryLanguageThatHasAFileForIt() {
        assertThat(in("en", ProblemArea.ROLE_DISPUTE)).isEqualTo("role dispute");
        assertThat(in("de", ProblemArea.ROLE_DISPUTE)).isEqualTo("Rollenkonflikt");
        assertThat(in("nl", ProblemArea.ROLE_DISPUTE)).isEqualTo("rolconflict");
    }

    @Test
    void whatALanguageLacksIsWordedInEnglish() {
        assertThat(in("nl", ProblemArea.GRIEF)).isEqualTo("grief");
        assertThat(in("xx", ProblemArea.GRIEF)).isEqualTo("grief");
    }

    @Test
    void aMoreParticularLanguageGoesBeforeALessParticularOne() {
        assertThat(in("de-CH", counted())).startsWith("u-17 zählte");
        assertThat(in("de-AT", counted())).startsWith("u-17 hat");
        assertThat(in("de-AT", Message.of(SHEEP, "only-english"))).isEqualTo("counted");
    }

    @Test
    void numbersAndDatesFollowTheLocale() {
        assertThat(in("en", counted())).isEqualTo("u-17 counted 1,234, 3.3 a night: a, 1–4.");
        assertThat(in("de", counted())).isEqualTo("u-17 zählte 1.234, 3,3 je Nacht: a, 1–4.");
        Message dated = Message.of(SHEEP, "sheep").with("count", 1).with("date", LocalDate.of(2026, 1, 5));
        assertThat(in("en", dated)).isEqualTo("1 sheep, it came on 2026-01-05.");
        assertThat(in("en-US", dated)).isEqualTo("1 sheep, it came on Jan 5, 2026.");
        assertThat(in("en-GB", dated)).isEqualTo("1 sheep, it came on 5 Jan 2026.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 owca", "2, 2 owce", "5, 5 owiec", "22, 22 owce"})
    void pluralsFollowTheRulesOfTheLanguage(int count, String words) {
        assertThat(in("pl", Message.of(SHEEP, "sheep").with("count", count))).isEqualTo(words);
    }

    @Test
    void aMessageWithoutWordsOrWithoutAValueIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> in("en", Message.of(SHEEP, "goats")));
        assertThatIllegalArgumentException().isThrownBy(() -> in("en", Message.of("test/none", "sheep")));
        assertThatIllegalArgumentException().isThrownBy(() -> in("en", Message.of(SHEEP, "plain")));
    }

    @Test
    void aMessageTakesOnlyWhatCanBeWorded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of(SHEEP, "plain").with("who", new Object()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of(SHEEP, "plain").with("who", List.of('x')));
        assertThatIllegalArgumentException().isThrownBy(() -> counted().with("who", "another"));
        assertThatIllegalArgumentException().isThrownBy(() -> Message.series(List.of()));
    }

    @Test
    void aMessageKeepsItsValuesToItself() {
        assertThat(counted())
                .hasToString("test/sheep#plain")
                .isEqualTo(counted())
                .hasSameHashCodeAs(counted());
        assertThat(counted()).isNotEqualTo(Message.of(SHEEP, "plain"));
    }

    @Test
    void aSeriesIsSeparatedMoreClearlyThanAList() {
        assertThat(in(
                        "en",
                        Message.series(
                                List.of(ProblemArea.GRIEF.message(), counted(), ProblemArea.ROLE_DISPUTE.message()))))
                .isEqualTo("grief; u-17 counted 1,234, 3.3 a night: a, 1–4.; role dispute");
    }

    @Test
    void aPseudoLanguageHasWordsForWhateverEnglishHas() throws Exception {
        assertThat(PseudoLanguage.<String>during(
                        () -> Wording.in(PseudoLanguage.LOCALE).of(Bounds.atLeast(3))))
                .isEqualTo("àţ łéàšţ 3");
    }

    @Test
    void aTextOfTheUsersOwnIsWordedAsItIs() {
        Message own = Message.text("core/titles", "Unser Bogen");

        assertThat(in("de", own)).isEqualTo("Unser Bogen");
        assertThat(Wording.english().has(own)).isFalse();
        assertThat(in("en", Message.of(SHEEP, "no-such-key").orElse("own words")))
                .isEqualTo("own words");
    }

    @Test
    void messagesAreEqualIfTheyAreWordedTheSame() {
        Message one = Message.of(SHEEP, "plain").with("count", 1).orElse("one");

        assertThat(one)
                .isEqualTo(Message.of(SHEEP, "plain").with("count", 1).orElse("one"))
                .hasSameHashCodeAs(Message.of(SHEEP, "plain").with("count", 1).orElse("one"))
                .hasToString("test/sheep#plain")
                .isNotEqualTo(Message.of(SHEEP, "plain").with("count", 1))
                .isNotEqualTo(Message.of(SHEEP, "plain").with("count", 2).orElse("one"))
                .isNotEqualTo(Message.of(SHEEP, "other").with("count", 1).orElse("one"))
                .isNotEqualTo(Message.of("test/goats", "plain").with("count", 1).orElse("one"))
                .isNotEqualTo("one");
    }

    @Test
    void monthsAndEmptyListsAreWorded() {
        Message dated = Message.of(SHEEP, "plain")
                .with("who", YearMonth.of(2026, 1))
                .with("count", 2)
                .with("mean", 1.0)
                .with("names", List.of());

        assertThat(in("en", dated)).startsWith("2026-01 counted 2").endsWith(": none.");
        assertThat(in("de", dated)).startsWith("Januar 2026 zählte 2").endsWith(": keine.");
    }

    @Test
    void theLanguagesOfTheLibraryAreListedWithEnglishFirst() {
        assertThat(Wording.languages()).startsWith(Locale.ENGLISH, Locale.GERMAN);
    }
}
