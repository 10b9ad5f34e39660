package io.github.ipt4j.examples.guide.pages;

import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a page shows is one, with options that it has. What it writes is tested beside the command. */
final class CommandLinesTest {

    /** A call of {@code ipt} up to where its output goes. */
    private static final Pattern CALL = Pattern.compile("(?m)^ipt ([^|<>;#\n]*)");

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");

    /** Shown for its message. */
    private static final String MISTAKEN = "--off someday";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeFilesThatCanBeNamed() throws IOException {
        Files.writeString(folder.resolve("scale.json"), ScaleFile.write(Scales.PHQ_9));
        Files.writeString(folder.resolve("protocol.json"), ProtocolFile.write(Protocols.standard()));
    }

    private static Stream<String> calls() {
        return Page.all().stream()
                .flatMap(page -> Stream.concat(
                        page.blocks("sh").stream(),
                        page.blocks("console").stream().map(CommandLinesTest::entered)))
                .flatMap(block -> CALL.matcher(block).results())
                .map(call -> call.group(1).strip())
                .filter(call -> !isSynopsis(call) && !call.contains(MISTAKEN))
                .distinct();
    }

    /** The lines behind the prompts. */
    private static String entered(String session) {
        return session.replaceAll("(?m)^[^$].*$", "").replaceAll("(?m)^\\$ ", "");
    }

    private static boolean isSynopsis(String call) {
        return call.contains("[") || call.contains("…");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyCommandIsUnderstood(String call) {
        String[] words = WORD.matcher(withFiles(call))
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll("^[\"']|[\"']$", ""))
                .toArray(String[]::new);

        assertThatNoException()
                .isThrownBy(() -> Ipt.commandLine()
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .parseArgs(words));
    }

    /** Scales and protocols are read as soon as they are named. */
    private static String withFiles(String call) {
        return call.replaceAll("--scales \\S+\\.json", "--scales " + folder.resolve("scale.json"))
                .replaceAll("(--protocol|show|verify) \\S+\\.json", "$1 " + folder.resolve("protocol.json"));
    }
}
