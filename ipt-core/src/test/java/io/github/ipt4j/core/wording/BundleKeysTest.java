package io.github.ipt4j.core.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every key of the files of words is used somewhere, and every key that is written out in the sources is there. */
final class BundleKeysTest {

    private static final Pattern MESSAGE = Pattern.compile("Message\\.of\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"\\)");
    /** Between any two quotes, since a template quotes within the quotes of an attribute. */
    private static final Pattern QUOTED = Pattern.compile("\"(?=([^\"\\\\\n]+)\")");

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");

    /** Files whose keys follow from data, which the tests of their modules compare with them. */
    private static final Pattern OF_DATA = Pattern.compile(
            "[a-z-]+/(usage|options)|(core|protocol)/(titles|remarks|notes)|exercises/(handouts|common|[a-z]+(-[a-z]+)?)(?<!terms|problems|findings|suggestions)");

    static Stream<Bundles.File> english() {
        return Bundles.files().filter(file -> file.language().equals("en"));
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyKeyIsUsed(Bundles.File file) throws IOException {
        if (OF_DATA.matcher(file.bundle()).matches()) {
            return;
        }
        String sources = sources(file.module());
        Set<String> quoted = matches(QUOTED, sources);
        Set<String> constants = matches(CONSTANT, sources);
        assertThat(file.patterns().keySet())
                .as(file.bundle())
                .allMatch(key -> quoted.contains(key)
                        || parts(key).anyMatch(quoted::contains)
                        || parts(key).anyMatch(part -> constants.contains(constant(part))));
    }

    /** What code can add to a part that it computes: the beginning of a key up to a dot, its end from a dot on. */
    private static Stream<String> parts(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0
                ? Stream.of(key)
                : Stream.of(key.substring(0, dot + 1), key.substring(dot), key.substring(dot + 1));
    }

    private static String constant(String word) {
        return CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_UNDERSCORE, word);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void everyKeyThatIsWrittenOutIsThere() throws IOException {
        List<Bundles.File> english = english().toList();
        for (Path module : Bundles.modules().toList()) {
            Matcher message = MESSAGE.matcher(sources(module));
            while (message.find()) {
                assertThat(english)
                        .as("%s#%s", message.group(1), message.group(2))
                        .anyMatch(file -> file.bundle().equals(message.group(1))
                                && file.patterns().containsKey(message.group(2)));
            }
        }
    }

    private static String sources(Path module) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(module.resolve("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|jte)"))
                    .toList()) {
                sources.append(Files.readString(file, UTF_8)).append('\n');
            }
        }
        return sources.toString();
    }
}
