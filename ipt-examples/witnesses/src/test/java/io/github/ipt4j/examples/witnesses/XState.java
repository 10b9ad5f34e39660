package io.github.ipt4j.examples.witnesses;

import io.github.ipt4j.protocol.journal.CohortWriter;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** XState, and the guards and actions written for it, run by Node.js. */
final class XState {

    private final Path folder;

    private XState(Path folder) {
        this.folder = folder;
    }

    /** Installs the locked version of XState into the build's own copy of the scripts. */
    static XState installed() throws IOException, URISyntaxException {
        URL script = Objects.requireNonNull(XState.class.getResource("/xstate/check.js"));
        Path folder = Objects.requireNonNull(Path.of(script.toURI()).getParent());
        Command.run(folder, "npm", "ci", "--no-audit", "--no-fund");
        return new XState(folder);
    }

    /** The verdicts of an exported machine on every event of some courses, as the library's own are written. */
    List<String> judge(String machine, List<JudgedCourse> courses) throws IOException {
        Path machineFile = Files.writeString(Files.createTempFile(folder, "machine", ".json"), machine);
        Path cohortFile = Files.createTempFile(folder, "cohort", ".jsonl");
        try (CohortWriter writer =
                JournalFormat.standard().cohortWriter(Files.newOutputStream(cohortFile), Disclosure.NO_PRIVATE_TEXT)) {
            for (JudgedCourse judged : courses) {
                writer.write(judged.course());
            }
        }
        return Command.run(folder, "node", "check.js", machineFile.toString(), cohortFile.toString())
                .lines()
                .toList();
    }
}
