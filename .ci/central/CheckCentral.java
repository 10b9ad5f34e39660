import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks a staged repository against what Maven Central's published requirements ask of a release, then damages copies
 * of it to show that each check can fail.
 *
 * <pre>java CheckCentral REPOSITORY KEY</pre>
 */
final class CheckCentral {

    private CheckCentral() {}

    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(arguments[0]);
        Signatures signatures = Signatures.of(Path.of(arguments[1]));

        List<String> problems = new Requirements(repository, signatures).problems();
        problems.forEach(System.err::println);
        List<String> unnoticed = Damage.unnoticed(repository, signatures);
        unnoticed.forEach(damage -> System.err.println("no check noticed: " + damage));
        if (!problems.isEmpty() || !unnoticed.isEmpty()) {
            System.exit(1);
        }
        System.out.println(files(repository) + " files are as Maven Central asks; " + Damage.values().length
                + " kinds of damage were noticed");
    }

    private static long files(Path repository) throws IOException {
        try (var files = Files.walk(repository)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
