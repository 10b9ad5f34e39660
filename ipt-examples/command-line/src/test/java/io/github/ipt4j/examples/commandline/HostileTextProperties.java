package io.github.ipt4j.examples.commandline;

import static io.github.ipt4j.examples.commandline.Run.CASES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.WordingLicense;
import io.github.ipt4j.examples.shared.output.VisibleText;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Text that steers terminals, wherever it comes from, is shown and does nothing. */
class HostileTextProperties {

    private static final int TRIES = 15;

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void assertShown(Run run) {
        for (String text : List.of(run.out(), run.err())) {
            assertThat(text.replace("\r\n", "\n")
                            .codePoints()
                            .filter(HostileTextProperties::isHostile)
                            .mapToObj(Integer::toHexString))
                    .as(() -> VisibleText.line(text))
                    .isEmpty();
        }
    }

    private static boolean isHostile(int character) {
        return character != '\n'
                && (Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT
                        || Character.getType(character) == Character.SURROGATE
                        || character == 0x2028
                        || character == 0x2029);
    }

    @Property(tries = TRIES)
    void argumentsThatAreNotUnderstoodAreShownInOneLine(@ForAll("hostile") String text) {
        for (String[] command : new String[][] {
            {text},
            {"check", "--" + text},
            {"check", text},
            {"check", "--protocol", text, "x"},
            {"show", text},
            {"way", text},
            {"way", "--to", text, "x"},
            {"exercises", "show", text},
            {"exercises", "worksheet", "validation", "--format", text},
            {"exercises", "worksheet", "validation", "--sheet", text},
            {"exercises", "worksheet", "validation", "--fill", text},
            {"exercises", "play", "meditation", text},
            {"new", "--date", text},
            {"new", "-o", "/nowhere/" + text},
            {"simulate", "--seed", text}
        }) {
            Run run = Run.of(command);
            assertShown(run);
            assertThat(run.err()).hasLineCount(1);
            assertThat(run.status()).isEqualTo(2);
        }
    }

    @Property(tries = TRIES)
    void namesOfFilesAddNoLines(@ForAll("hostile") String text) throws IOException {
        Path file = Files.copy(
                Path.of(CASES + "early-end-refused.jsonl"),
                folder.resolve("f" + text.replaceAll("\\x00|/|\\p{Cs}", "")));
        try {
            for (String command : List.of("check", "progress", "fidelity")) {
                Run run = Run.of(command, file.toString(), file.toString());
                assertShown(run);
                String plain = CASES + "early-end-refused.jsonl";
                assertThat(run.lines())
                        .hasSameSizeAs(Run.of(command, plain, plain).lines());
            }
            assertShown(Run.of("check", "--json", file.toString(), file.toString()));
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = TRIES)
    void protocolsAreShown(@ForAll("hostile") String text) throws IOException {
        String words = text.replaceAll("\\p{Cs}", "");
        Protocol protocol = Protocol.builder()
                .from(Protocols.standard())
                .id("x" + words.replaceAll("\\p{Cc}", ""))
                .title(words)
                .source(words)
                .notes(words)
                .build();
        String file = Files.writeString(folder.resolve("protocol.json"), ProtocolFile.write(protocol))
                .toString();
        for (String form : List.of("--json", "--mermaid", "--dot", "--declare")) {
            assertShown(Run.of("protocols", "show", form, file));
        }
        assertShown(Run.of("protocols", "show", file));
        assertShown(Run.of("protocols", "diff", file, "ipt-brief"));
        assertShown(Run.of("show", "--protocol", file, CASES + "role-transition-16.jsonl"));
    }

    @Property(tries = TRIES)
    void worksheetsAreShown(@ForAll("hostile") String text) {
        for (String format : List.of("text", "html")) {
            assertShown(Run.of(
                    "exercises",
                    "worksheet",
                    "validation",
                    "--format",
                    format,
                    "--contact=" + text.replace('\t', ' ')));
        }
    }

    @Property(tries = TRIES)
    void idsOfClientsAndCoursesAreShown(@ForAll("hostile") String text) throws IOException {
        String id = "c" + text.replaceAll("\\p{Cc}|\\p{Cs}", "");
        Run journal = Run.of("new", "--client=" + id, "--date", "2026-01-05");
        assertShown(journal);
        Path file = Files.writeString(folder.resolve("journal.jsonl"), journal.out());
        assertShown(Run.of("show", file.toString()));
        String events = String.join(",", journal.lines());
        Path cohort = Files.writeString(
                folder.resolve("cohort.jsonl"), "{\"course\":\"" + id + "\",\"events\":[" + events + "]}\n");
        for (String[] command : new String[][] {
            {"check", "--cohort"},
            {"check", "--cohort", "--json"},
            {"progress", "--cohort"},
            {"fidelity", "--cohort"},
            {"cohort", "--xes"}
        }) {
            String[] all = Arrays.copyOf(command, command.length + 1);
            all[command.length] = cohort.toString();
            assertShown(Run.of(all));
            assertThat(Run.of(all).status()).isZero();
        }
    }

    @Property(tries = TRIES)
    void ratingsAreShown(@ForAll("hostile") String text) throws IOException {
        String words = text.replaceAll("\\p{Cs}", "");
        Scale scale = Scale.builder()
                .id("x" + words.replaceAll("\\p{Cc}", ""))
                .title("x" + words)
                .rater(Rater.OBSERVER)
                .totalRange(Bounds.between(0, 9))
                .license(WordingLicense.withholding("Ours."))
                .source("ourselves")
                .build();
        ObserverRating rating = ObserverRating.builder()
                .session(1)
                .assessment(Assessment.ofTotal(scale, 7))
                .ratedBy("r" + words.replaceAll("\\p{Cc}", ""))
                .recordingSeen(true)
                .build();
        Path scales = Files.writeString(folder.resolve("scale.json"), ScaleFile.write(scale));
        Path ratings = Files.writeString(
                folder.resolve("ratings.jsonl"), JournalFormat.standard().write(rating));
        for (String form : List.of("--observe", "--json")) {
            Run run = Run.of(
                    "fidelity",
                    form,
                    "--include-notes",
                    "--scales",
                    scales.toString(),
                    "--ratings",
                    ratings.toString(),
                    CASES + "role-transition-16.jsonl");
            assertShown(run);
            assertThat(run.status()).isZero();
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars(
                        "a\n\t\r\u0000\u0007\u001b[\u007f\u009b\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ud800\udc00")
                .ofMinLength(1)
                .ofMaxLength(8);
    }
}
