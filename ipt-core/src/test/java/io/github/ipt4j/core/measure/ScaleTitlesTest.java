package io.github.ipt4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The titles of scales and bands in the user's language. */
final class ScaleTitlesTest {

    private static final Wording ENGLISH = Wording.english();
    private static final Wording GERMAN = Wording.in(Locale.GERMAN);

    static Stream<Message> shipped() {
        return Scales.all().stream()
                .flatMap(scale -> Stream.of(
                                Stream.of(scale.message()),
                                scale.bands().stream().map(SeverityBand::message),
                                scale.caseCondition().stream(),
                                Stream.of(scale.license())
                                        .filter(license -> !license.permitsWording())
                                        .map(WordingLicense::message))
                        .flatMap(messages -> messages));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedTitleIsTranslatedAndItsEnglishIsTheScalesOwn(Message title) {
        assertThat(GERMAN.has(title)).isTrue();
        assertThat(ENGLISH.of(title)).isEqualTo(title.otherwise().orElseThrow());
    }

    @Test
    void aTitleIsShownInTheReadersLanguage() {
        assertThat(GERMAN.of(Scales.PHQ_9)).isEqualTo("Gesundheitsfragebogen für Patienten (PHQ-9)");
        assertThat(GERMAN.of(Scales.PHQ_9.bands().get(3))).isEqualTo("ausgeprägt");
    }

    @Test
    void whatOwnersAskToBeStatedStaysAsTheyWordIt() {
        assertThat(GERMAN.of(Scales.PHQ_9.license()))
                .isEqualTo(Scales.PHQ_9.license().notice());
    }

    @Test
    void aScaleThatAFileRewordsKeepsItsOwnTitleInEveryLanguage() {
        SeverityBand own = new SeverityBand(0, "licht");

        assertThat(GERMAN.of(own)).isEqualTo("licht");
        assertThat(ENGLISH.of(own)).isEqualTo("licht");
    }
}
