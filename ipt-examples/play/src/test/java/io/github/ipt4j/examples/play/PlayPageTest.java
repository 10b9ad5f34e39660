package io.github.ipt4j.examples.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on the table shows a game as it is. */
final class PlayPageTest {

    @TempDir
    private Path folder;

    private static String block(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/play.md")))
                .results()
                .map((MatchResult result) -> result.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAnswersGiveWhatIsShown() throws IOException {
        List<String> answers = Splitter.on('\n').splitToList(block("answers"));
        Play play = Play.in("en", folder, answers, "--protocol", "ipt-brief");
        assertThat(play.status()).isZero();
        assertThat(play.out()).contains(block("text")).endsWith("The end.\n");
        assertThat(block("console")).isEqualTo("$ ipt play --protocol ipt-brief --date 2026-01-05 < answers.txt\n");
    }
}
