package io.github.ipt4j.examples.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The game on a pseudo-terminal, as a player sees it. */
@Tag("large")
final class TerminalTest {

    private static final String ENTER = "\r";
    private static final String SAVED = "play-1.jsonl";

    private static final String[] ENGLISH = {"--lang", "en", "play", "--protocol=ipt-brief", "--date=2026-01-05"};

    private static final Map<String, String> NO_COLOR = ImmutableMap.of("NO_COLOR", "1");

    /** Sequences that move the cursor, set modes of keys, or color; only the last kind ends in an m. */
    private static final Pattern SEQUENCE = Pattern.compile("\u001b(?:\\[[0-9;?]*[A-Za-z]|[=>])");

    private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");

    @TempDir
    private Path folder;

    @BeforeEach
    void aPseudoTerminalIsNeeded() {
        assumeTrue(Pty.isPossible(), "script of util-linux, which makes pseudo-terminals, is not installed");
    }

    @Test
    void whatIsTypedIsShownOnATerminalThatDoesNotKnowItsSize() throws Exception {
        try (Pty pty = Pty.withoutSize(folder, NO_COLOR, ENGLISH)) {
            open(pty);
            pty.type("", Pty.END);
            assertThat(pty.ended()).isZero();
            assertThat(plain(pty.text())).contains("> x", "> o");
        }
    }

    @Test
    void aPipeIsAnsweredLineByLineWhateverItsTerminalIsCalled() throws Exception {
        Path answers = Files.writeString(folder.resolve("answers"), "o\nq\n");
        ProcessBuilder builder = new ProcessBuilder(ObjectArrays.concat(Pty.command(folder), ENGLISH, String.class))
                .directory(folder.toFile())
                .redirectInput(answers.toFile());
        builder.environment().put("TERM", "dumb");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("\n> o\n", "\n> q\n").endsWith("The end.\n");
    }

    private Pty playing(Map<String, String> environment, String language) throws IOException {
        return Pty.playing(
                folder, environment, "--lang", language, "play", "--protocol=ipt-brief", "--date=2026-01-05");
    }

    /** Opens a course by the keyboard, and shows the outlook. */
    private static void open(Pty pty) throws IOException, InterruptedException {
        pty.type("end the game", "1" + ENTER);
        pty.type("Which day", ENTER);
        pty.type("The client's id", "c-\u00e4\u007f2" + ENTER);
        pty.type("The year of birth", ENTER);
        pty.type("For which concerns", "x" + ENTER);
        pty.type("These are not all choices", "1" + ENTER);
        pty.type("Accepted as entry 1", "o" + ENTER);
        pty.type("- course discontinued: possible", "");
    }

    private static String plain(String text) {
        return SEQUENCE.matcher(text).replaceAll("");
    }

    private void assertSaved() throws IOException {
        assertThat(Files.readString(folder.resolve(SAVED)))
                .contains("\"client\":{\"id\":\"c-2\"}")
                .hasLineCount(1);
    }

    @Test
    void theKeyThatEndsInputEndsTheGameAndSavesIt() throws Exception {
        try (Pty pty = playing(NO_COLOR, "en")) {
            open(pty);
            pty.type("", Pty.END);
            assertThat(pty.ended()).isZero();
            assertThat(plain(pty.text())).contains("The end.", "The game is saved as play-1.jsonl.");
            assertThat(plain(pty.text()).lines()).allMatch(line -> line.length() <= 80);
            assertThat(pty.text()).doesNotContainPattern(COLOR);
        }
        assertSaved();
    }

    @Test
    void theKeyThatInterruptsEndsTheGameAndSavesIt() throws Exception {
        try (Pty pty = playing(ImmutableMap.of(), "en")) {
            open(pty);
            pty.type("", "2" + ENTER);
            pty.type("Session 1", Pty.INTERRUPT);
            assertThat(pty.ended()).as(pty.text()).isZero();
            assertThat(plain(pty.text())).contains("The game is saved as play-1.jsonl.");
            assertThat(pty.text()).containsPattern(COLOR);
        }
        assertSaved();
    }

    @Test
    void aGameIsSavedWhenItsProcessIsAskedToEnd() throws Exception {
        try (Pty pty = playing(NO_COLOR, "en")) {
            open(pty);
            pty.descendants().forEach(ProcessHandle::destroy);
            assertThat(pty.ended()).isNotZero();
        }
        assertSaved();
    }

    @Test
    void germanFitsToo() throws Exception {
        try (Pty pty = playing(NO_COLOR, "de")) {
            pty.type("das Spiel beenden", "w" + ENTER);
            pty.type("(? zeigt", Pty.END);
            assertThat(pty.ended()).isZero();
            assertThat(plain(pty.text())).contains("Ende.");
            assertThat(plain(pty.text()).lines()).allMatch(line -> line.length() <= 80);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**" + SAVED);
    }
}
