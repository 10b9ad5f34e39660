package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.browser.HtmlProblem;
import io.github.ipt4j.examples.browser.HtmlValidator;
import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands as a user does. */
final class Run {

    static final String CASES = "../command-line/src/main/cases/";

    private Run() {}

    /** English, unless another language is asked for: not that of the machine on which the test runs. */
    private static List<String> language(String... arguments) {
        return List.of(arguments).contains("--lang") ? List.of() : List.of("--lang", "en");
    }

    /** What a command writes to its file, given its exit status. */
    static String file(Path folder, int status, String... arguments) throws IOException {
        Path file = folder.resolve("page.html");
        StringWriter err = new StringWriter();
        String[] all = Stream.of(language(arguments), List.of(arguments), List.of("--overwrite", "-o", file.toString()))
                .flatMap(List::stream)
                .toArray(String[]::new);
        assertThat(Ipt.run(new PrintWriter(new StringWriter()), new PrintWriter(err), all))
                .as(err.toString())
                .isEqualTo(status);
        return Files.readString(file);
    }

    /** What is wrong with a page. The checker does not know style by its hash, of which the browser is the judge. */
    static List<HtmlProblem> problems(String html) {
        return HtmlValidator.problems(html).stream()
                .filter(problem ->
                        !problem.warning() || !problem.message().startsWith("Inline style violates Content Security"))
                .toList();
    }

    /** The words of a page, one space between them. */
    static String words(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    /** The drawings of a page. */
    static List<String> drawings(String html) {
        return Stream.of(html.split("<svg", -1))
                .skip(1)
                .map(rest -> "<svg" + rest.substring(0, rest.indexOf("</svg>") + 6))
                .toList();
    }

    /** A cohort of cases, each so many times. */
    static Path cohort(Path folder, int times, String... cases) throws IOException {
        Path cohort = folder.resolve("cohort.jsonl");
        try (var out = Files.newBufferedWriter(cohort)) {
            for (int i = 1; i <= times; i++) {
                for (String name : cases) {
                    String events = String.join(",", Files.readAllLines(Path.of(CASES + name + ".jsonl")));
                    out.write("{\"course\":\"" + name + "-" + i + "\",\"events\":[" + events + "]}\n");
                }
            }
        }
        return cohort;
    }
}
