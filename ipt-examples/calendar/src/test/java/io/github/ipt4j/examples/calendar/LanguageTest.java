package io.github.ipt4j.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.testing.PseudoLanguage;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar and its command in another language. */
final class LanguageTest {

    /** Words of plain letters that are no option, label or name of a zone or file. */
    private static final Pattern PLAIN = Pattern.compile("(?<![\\p{L}\\p{M}/-])[a-z]{2,}(?![\\p{L}\\p{M}])");

    private static final Pattern NAMES =
            Pattern.compile("ipt calendar|calendar|in-person|video|phone|message|ipt-standard|friday"
                    + "|Europe/Berlin|iCalendar|nowhere\\.jsonl|(?<![\\p{L}-])--?[a-z]+|<[a-z]+>");

    @Test
    void eventsAreDescribedInTheLanguageThatIsAskedFor() {
        Run german = Run.in("de", "--start=2026-01-12", "--mode=video");
        assertThat(german.summaries()).startsWith("Sitzung 1, Phase „Anfang“, Video");
        Run english = Run.of("--start=2026-01-12", "--mode=video");
        assertThat(german.identities()).isEqualTo(english.identities());
        assertThat(german.starts()).isEqualTo(english.starts());
    }

    @Test
    void helpAndErrorsAreGivenInTheLanguageThatIsAskedFor() {
        assertThat(Run.in("de", "--help").out()).contains("Aufruf: ipt calendar", "Das Journal einer", "Exit-Status:");
        assertThat(Run.of("--help").out()).contains("Usage: ipt calendar", "The journal of a", "Exit status:");
        assertThat(Run.in("de", "--off=x").err()).contains("ungültiger Wert für --off: erwartet wird ein Datum");
        assertThat(Run.in("de").err()).contains("Geben Sie --start an");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--off=x",
                "--start=x",
                "--start=2100-12-01",
                "--mode=x",
                "--at=14:30",
                "--zone=Mars --at=9:00",
                "nowhere.jsonl",
                "--stop=1",
                "--course=c-001"
            })
    void noPlainWordIsLeft(String arguments) throws Exception {
        Run run = PseudoLanguage.<Run>during(() -> Run.in(PseudoLanguage.LOCALE.toLanguageTag(), arguments.split(" ")));
        assertThat(plain(run.out() + run.err())).isEmpty();
    }

    private static Stream<String> plain(String text) {
        return PLAIN.matcher(NAMES.matcher(text).replaceAll(" ")).results().map(MatchResult::group);
    }
}
