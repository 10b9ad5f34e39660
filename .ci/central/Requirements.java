import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipFile;

/** What Maven Central asks of a repository, whose folders are GROUP…/ARTIFACT/VERSION. */
final class Requirements {

    /** By the ending of a file with a checksum. The first two are required; those that are there must be right. */
    private static final Map<String, String> ALGORITHMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");

    private final Path repository;
    private final Signatures signatures;
    private final List<String> problems = new ArrayList<>();

    Requirements(Path repository, Signatures signatures) {
        this.repository = repository;
        this.signatures = signatures;
    }

    List<String> problems() {
        List<Path> poms = files(file -> file.toString().endsWith(".pom"));
        if (poms.isEmpty()) {
            problems.add("the repository holds no POM");
        }
        poms.forEach(this::artifact);
        files(file -> true).forEach(this::file);
        return problems;
    }

    private void artifact(Path file) {
        Path folder = file.getParent();
        String version = folder.getFileName().toString();
        String artifact = folder.getParent().getFileName().toString();
        String group = repository.relativize(folder.getParent().getParent()).toString().replace('/', '.');
        Pom pom = Pom.read(file);
        pom.problems(group, artifact, version).forEach(problem -> report(file, problem));
        Path start = folder.resolve(artifact + "-" + version);
        sbom(Path.of(start + "-cyclonedx.json"));
        if (pom.packaging().equals("jar")) {
            archive(Path.of(start + ".jar"), name -> name.endsWith(".class"), "classes");
            archive(Path.of(start + ".jar"), "META-INF/LICENSE"::equals, "license");
            archive(Path.of(start + "-sources.jar"), name -> name.endsWith(".java"), "sources");
            archive(Path.of(start + "-javadoc.jar"), "index.html"::equals, "Javadoc");
        }
    }

    private void archive(Path file, Predicate<String> entry, String what) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.stream().noneMatch(each -> entry.test(each.getName()))) {
                report(file, "holds no " + what);
            }
        } catch (IOException e) {
            report(file, "is missing or no archive");
        }
    }

    private void sbom(Path file) {
        if (!Files.exists(file) || !text(file).contains("\"bomFormat\" : \"CycloneDX\"")) {
            report(file, "is missing or no list of components");
        }
    }

    private void file(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(file.getParent().getParent().getFileName() + "-" + file.getParent().getFileName())) {
            report(file, "does not belong into this folder");
        }
        ALGORITHMS.keySet().stream().filter(name::endsWith).forEach(ending -> checksum(file, ending));
        if (ALGORITHMS.keySet().stream().noneMatch(name::endsWith) && !name.endsWith(".asc")) {
            accompanied(file);
        }
    }

    private void checksum(Path file, String ending) {
        Path of = without(file, ending);
        if (!Files.exists(of) || !text(file).strip().equals(digest(of, ALGORITHMS.get(ending)))) {
            report(file, "is not the checksum of its file");
        }
    }

    private void accompanied(Path file) {
        List.of(".md5", ".sha1").forEach(ending -> {
            if (!Files.exists(Path.of(file + ending))) {
                report(file, "has no " + ending);
            }
        });
        if (!signatures.holds(Path.of(file + ".asc"), file)) {
            report(file, "has no signature that holds");
        }
    }

    private void report(Path file, String problem) {
        problems.add(repository.relativize(file) + ": " + problem);
    }

    private List<Path> files(Predicate<Path> which) {
        try (var files = Files.walk(repository)) {
            return files.filter(Files::isRegularFile).filter(which).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path without(Path file, String ending) {
        String name = file.toString();
        return Path.of(name.substring(0, name.length() - ending.length()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file, String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
