import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with a bundle, each done to a copy of a good one: a check that cannot fail is none. */
enum Damage {
    /** A jar that is not the one that was signed. */
    OTHER_JAR("has no signature that holds", ".jar", file -> Files.write(file, new byte[] {0}, StandardOpenOption.APPEND)),
    /** A jar of Javadoc that is left out. */
    NO_JAVADOC("-javadoc.jar: is missing", "-javadoc.jar", Files::delete),
    /** A jar of sources that is left out. */
    NO_SOURCES("-sources.jar: is missing", "-sources.jar", Files::delete),
    /** A list of components that is left out. */
    NO_COMPONENTS("no list of components", "-cyclonedx.json", Files::delete),
    /** A checksum that is left out. */
    NO_CHECKSUM("has no .sha1", ".pom.sha1", Files::delete),
    /** A checksum of another file. */
    OTHER_CHECKSUM("is not the checksum of its file", ".pom.sha512", file -> Files.writeString(file, "0".repeat(128))),
    /** A signature that is left out. */
    NO_SIGNATURE("has no signature that holds", ".jar.asc", Files::delete),
    /** A POM that relies on its parent for what it is about. */
    NO_DESCRIPTION("lacks description", ".pom", file -> replace(file, "(?s)<description>.*?</description>", "")),
    /** A POM that does not say under what license. */
    NO_LICENSE("lacks licenses/license/name", ".pom", file -> replace(file, "(?s)<licenses>.*?</licenses>", "")),
    /** A POM that does not say where its sources are. */
    NO_SOURCES_NAMED("lacks scm/connection", ".pom", file -> replace(file, "(?s)<scm.*?</scm>", "")),
    /** A snapshot. */
    SNAPSHOT("depends on a snapshot", ".pom", file -> replace(file, "</version>", "-SNAPSHOT</version>")),
    /** A file of nobody. */
    STRAY("does not belong into this folder", ".pom", file -> Files.writeString(file.resolveSibling("notes.txt"), "notes"));

    private final String problem;
    private final String ending;
    private final Act act;

    Damage(String problem, String ending, Act act) {
        this.problem = problem;
        this.ending = ending;
        this.act = act;
    }

    /** Those that the requirements do not report as what they are. */
    static List<String> unnoticed(Path repository, Signatures signatures) throws IOException {
        List<String> unnoticed = new ArrayList<>();
        for (Damage damage : values()) {
            if (!damage.isNoticed(repository, signatures)) {
                unnoticed.add(damage.name());
            }
        }
        return unnoticed;
    }

    private boolean isNoticed(Path repository, Signatures signatures) throws IOException {
        Path copy = copy(repository);
        act.on(target(copy));
        return new Requirements(copy, signatures).problems().stream().anyMatch(each -> each.contains(problem));
    }

    private Path target(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(copy)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> file.toString().contains("protocol"))
                    .sorted()
                    .reduce((first, last) -> last)
                    .orElseThrow();
        }
    }

    private static Path copy(Path repository) throws IOException {
        Path copy = Files.createTempDirectory("damaged");
        try (Stream<Path> files = Files.walk(repository)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = copy.resolve(repository.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private static void replace(Path file, String pattern, String replacement) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, replacement));
    }

    private interface Act {
        void on(Path file) throws IOException;
    }
}
