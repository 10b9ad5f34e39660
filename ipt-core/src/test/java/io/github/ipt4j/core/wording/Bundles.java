package io.github.ipt4j.core.wording;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.testing.Patterns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of words in the sources of every module, the examples among them. */
final class Bundles {

    private static final Path ROOT = Path.of("..");
    private static final String FOLDER = "src/main/resources/META-INF/ipt4j";

    private Bundles() {}

    /** The modules with sources, each by its folder. */
    static Stream<Path> modules() {
        return Stream.concat(
                Stream.of("ipt-core", "ipt-protocol", "ipt-exercises").map(ROOT::resolve),
                list(ROOT.resolve("ipt-examples")).filter(folder -> Files.isDirectory(folder.resolve("src/main"))));
    }

    static Stream<File> files() {
        return modules()
                .filter(module -> Files.isDirectory(module.resolve(FOLDER)))
                .flatMap(module -> list(module.resolve(FOLDER))
                        .filter(Files::isDirectory)
                        .flatMap(folder -> list(folder).map(path -> File.of(module, folder, path))));
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of words in one language, such as {@code protocol/rules} in {@code de}. */
    record File(Path module, String bundle, String language) {

        private static File of(Path module, Path folder, Path path) {
            String name = String.valueOf(path.getFileName()).replace(".properties", "");
            int bar = name.lastIndexOf('_');
            return new File(module, folder.getFileName() + "/" + name.substring(0, bar), name.substring(bar + 1));
        }

        Path path() {
            return module.resolve(FOLDER).resolve(bundle + "_" + language + ".properties");
        }

        File in(String other) {
            return new File(module, bundle, other);
        }

        ImmutableSortedMap<String, String> patterns() {
            return Patterns.of(path());
        }
    }
}
