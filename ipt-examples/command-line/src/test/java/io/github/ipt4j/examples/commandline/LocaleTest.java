package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What programs read is the same bytes in every locale; what people read is in their language. */
final class LocaleTest {

    private static final Locale OWN = Locale.getDefault();

    /** With other digits, another calendar, another reading direction, and other letters in upper case. */
    private static final List<String> LOCALES =
            List.of("ar-EG", "th-TH-u-nu-thai", "tr-TR", "hi-IN-u-nu-deva", "de-DE");

    @TempDir
    private Path folder;

    @AfterEach
    void ownLocale() {
        Locale.setDefault(OWN);
    }

    @Test
    void whatProgramsReadIsTheSame() throws IOException {
        for (String[] command : CommandList.of(CommandList.FOR_PROGRAMS, folder)) {
            Run plain = Run.of(command);
            assertThat(Run.in("de", command).out()).isEqualTo(plain.out());
            assertInEveryLocale(command, other -> assertThat(other).isEqualTo(plain));
        }
    }

    @Tag("large")
    @Test
    void whatPeopleReadEndsTheSame() throws IOException {
        for (String[] command : CommandList.of(CommandList.FOR_PEOPLE, folder)) {
            int status = Run.of(command).status();
            assertInEveryLocale(
                    command,
                    other -> assertThat(other.status())
                            .as(String.join(" ", command))
                            .isEqualTo(status));
        }
    }

    private static void assertInEveryLocale(String[] command, Consumer<Run> assertion) {
        for (String tag : LOCALES) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertion.accept(Run.inEnvironment(command));
            Locale.setDefault(OWN);
        }
    }

    @Test
    void whatPeopleReadFollowsTheEnvironment() {
        Locale.setDefault(Locale.GERMANY);
        assertThat(Run.inEnvironment("--help").out()).contains("Dieses Programm:");
        assertThat(Run.inEnvironment("chek").err()).contains("nicht verstanden: chek");
    }

    @Test
    void theLanguageThatIsAskedForGoesBeforeThatOfTheEnvironment() {
        Locale.setDefault(Locale.GERMANY);
        assertThat(Run.inEnvironment("--help", "--lang", "en").out()).contains("This program:");
        assertThat(Run.inEnvironment("chek", "--lang=en").err()).contains("not understood: chek");
        Locale.setDefault(Locale.ENGLISH);
        assertThat(Run.inEnvironment("rules", "--lang", "de").out()).startsWith("Regeln: ");
        assertThat(Run.inEnvironment("--lang", "de", "rules").out()).startsWith("Regeln: ");
        assertThat(Run.inEnvironment("check", "--lang", "de").err()).contains("erforderlich");
    }

    @Test
    void whatIsNoLanguageIsReported() {
        assertThat(Run.of("rules", "--lang", "?").err()).hasLineCount(1).contains("--lang", "such as de");
        assertThat(Run.inEnvironment("rules", "--lang").err()).hasLineCount(1).contains("--lang", "TAG");
    }

    @Test
    void noCommandIsLeftOut() {
        assertThat(leaves(Ipt.commandLine(), ""))
                .allMatch(command -> (CommandList.FOR_PEOPLE + CommandList.FOR_PROGRAMS).contains(command.strip()));
    }

    private static Stream<String> leaves(CommandLine command, String path) {
        return command.getSubcommands().entrySet().stream()
                .flatMap(entry -> entry.getValue().getSubcommands().isEmpty()
                        ? Stream.of(path + " " + entry.getKey())
                        : leaves(entry.getValue(), path + " " + entry.getKey()));
    }
}
