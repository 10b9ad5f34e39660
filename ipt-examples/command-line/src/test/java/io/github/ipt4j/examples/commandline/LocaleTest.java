package io.github.ipt4j.examples.commandline;

import static io.github.ipt4j.examples.commandline.Run.CASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every command writes the same bytes, whatever digits and letters the locale has. */
final class LocaleTest {

    private static final Locale OWN = Locale.getDefault();

    /** All commands but {@code protocols verify}, which says how long it took. */
    private static final String COMMANDS = """
            --help
            check %1$s
            check --json --advisories %1$s
            check --observe --cohort --json %2$s
            check nowhere
            check --from 0 x
            show %1$s
            show --as-of 3 %1$s
            correct %1$s --removes 3 --reason slip --date 2027-01-05 --dry-run
            redact %1$s
            redact --cohort %2$s
            progress %1$s
            progress --json %1$s
            progress --cohort %2$s
            fidelity %1$s
            fidelity --json %1$s
            fidelity --cohort %2$s
            cohort %2$s
            protocols
            protocols list --json
            protocols diff ipt-standard ipt-brief
            protocols show ipt-standard
            protocols show --json ipt-standard
            protocols show --mermaid ipt-standard
            protocols show --dot ipt-standard
            protocols show --promela ipt-standard
            protocols show --xstate ipt-standard
            scales list --json
            scales list
            scales show hamd-17
            scales show who-5 --json
            exercises list
            exercises show meditation
            exercises worksheet distress-skills
            exercises worksheet distress-skills --format html --paper LETTER
            exercises worksheet distress-skills --format HTML
            exercises handout --protocol ipt-standard
            exercises suggest %1$s
            exercises check %1$s
            exercises play --fast meditation breathing
            rules
            rules --markdown
            new --date 2026-01-05
            simulate --seed 1 --courses 3
            """;

    @TempDir
    private Path folder;

    @AfterEach
    void ownLocale() {
        Locale.setDefault(OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "th-TH-u-nu-thai", "tr-TR", "hi-IN-u-nu-deva"})
    void outputIsTheSame(String tag) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Path cohort = Files.writeString(
                folder.resolve("cohort.jsonl"),
                Run.of("simulate", "--seed", "2", "--courses", "5").out());
        List<String[]> commands = String.format(Locale.ROOT, COMMANDS, CASES + "role-transition-16.jsonl", cohort)
                .lines()
                .map(line -> line.split(" "))
                .toList();
        for (String[] command : commands) {
            Locale.setDefault(Locale.ROOT);
            Run plain = Run.of(command);
            Locale.setDefault(Locale.forLanguageTag(tag));
            Run other = Run.of(command);
            assertThat(other.out()).as(String.join(" ", command)).isEqualTo(plain.out());
            assertThat(other.status()).as(String.join(" ", command)).isEqualTo(plain.status());
            if (!Arrays.asList(command).contains("play")) {
                assertThat(other.err()).as(String.join(" ", command)).isEqualTo(plain.err());
            }
        }
    }

    @Test
    void noCommandIsLeftOut() {
        assertThat(leaves(new CommandLine(new Main()), "")).allMatch(command -> COMMANDS.contains(command.strip()));
    }

    private static Stream<String> leaves(CommandLine command, String path) {
        return command.getSubcommands().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("verify"))
                .flatMap(entry -> entry.getValue().getSubcommands().isEmpty()
                        ? Stream.of(path + " " + entry.getKey())
                        : leaves(entry.getValue(), path + " " + entry.getKey()));
    }
}
