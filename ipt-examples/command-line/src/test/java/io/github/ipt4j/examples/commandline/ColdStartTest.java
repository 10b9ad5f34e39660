package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checking a journal is quick to begin: what only plurals need is not loaded for it. */
final class ColdStartTest {

    @Test
    void anAcceptedJournalIsCheckedWithoutIcu() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Ipt.class.getName(),
                "check",
                "--lang",
                "en",
                Run.CASES + "role-transition-16.jsonl");
        Process process = new ProcessBuilder(command).start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(loaded).contains("CheckCommand", "concluded, sessions: 16").doesNotContain("com.ibm.icu");
    }
}
