package io.github.ipt4j.core;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text of the published modules' sources, and of the decisions about them. */
class SourcesTest {

    private static final int COLUMNS = 120;

    private static final Pattern PROSE = Pattern.compile("\\s*(/\\*\\*|\\*|//).*");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern TYPE = Pattern.compile(
            "^\\s*(?:(?:public|private|static|final|sealed|abstract) )*(?:class|@?interface|record|enum) (\\w+)",
            Pattern.MULTILINE);

    private static final Pattern CODE = Pattern.compile("^```.*?^```", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern WIDE = Pattern.compile("\\||!?\\[|<");

    private static final Pattern NAME = Pattern.compile("`([\\w.-]+)`");

    private static final Path DECISIONS = Path.of("..", "docs", "decisions");

    /** The formatter leaves comments alone. */
    @Test
    void noCommentIsWiderThanTheEditor() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readAllLines(source))
                    .as("%s: break these lines at %s columns", source, COLUMNS)
                    .noneMatch(line ->
                            line.length() > COLUMNS && PROSE.matcher(line).matches());
        }
    }

    /** Tables, links that stand alone and code may be wider. */
    @Test
    void noProseOfAPageIsWiderThanTheEditor() throws IOException {
        for (Path page : pages()) {
            String prose = CODE.matcher(text(page)).replaceAll("");

            assertThat(prose.lines())
                    .as("%s: break these lines at %s columns", page, COLUMNS)
                    .noneMatch(line -> line.length() > COLUMNS
                            && !WIDE.matcher(line).lookingAt()
                            && line.strip().contains(" "));
        }
    }

    /** Whoever uses two packages together should not have to qualify a name. */
    @Test
    void aSimpleNameStandsForOneTypeInTheWholeLibrary() throws IOException {
        Map<String, Long> types = sources().stream()
                .flatMap(SourcesTest::types)
                .filter(name -> !name.equals("Builder"))
                .collect(groupingBy(name -> name, counting()));

        assertThat(types).hasSizeGreaterThan(200);
        assertThat(types.entrySet()).filteredOn(type -> type.getValue() > 1).isEmpty();
    }

    @Test
    void theIndexOfDecisionsListsEachWithItsTitle() throws IOException {
        List<String> index = Files.readAllLines(DECISIONS.resolve("README.md"));
        try (Stream<Path> files = Files.list(DECISIONS)) {
            List<String> links = files.filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .map(SourcesTest::link)
                    .toList();

            assertThat(index.stream().filter(line -> line.startsWith("| [")))
                    .zipSatisfy(links, (row, link) -> assertThat(row).startsWith("| " + link + " | "));
        }
    }

    @Test
    void thePageOfTheSourcesNamesWhatIsInTheCode() throws IOException {
        String code = sources().stream().map(SourcesTest::text).collect(joining());
        Matcher names = NAME.matcher(text(Path.of("..", "docs", "sources.md")));

        assertThat(names.results().map(name -> name.group(1)))
                .allSatisfy(name -> assertThat(code).containsAnyOf(name, constant(name)));
    }

    /** The constant that stands behind a word, such as {@code GOALS_SET} behind {@code task.goals-set}. */
    private static String constant(String word) {
        return word.substring(word.lastIndexOf('.') + 1)
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
    }

    /** The number and title of a decision, as its first line gives them, with its file. */
    private static String link(Path file) {
        String[] title = text(file).lines().findFirst().orElseThrow().split(" ", 3);
        return "[" + title[1].replace(":", "") + "](" + file.getFileName() + ") | " + title[2];
    }

    private static Stream<String> types(Path source) {
        return TYPE.matcher(COMMENT.matcher(text(source)).replaceAll(""))
                .results()
                .map(found -> found.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("ipt-core", "ipt-protocol", "ipt-exercises")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "docs"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .toList();
        }
    }
}
