package io.github.ipt4j.exercises;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page or picture that people looked at once, and that is kept, so that it changes only when somebody looks again. */
public final class KeptPage {

    private KeptPage() {}

    /**
     * Compares with the page that is kept. What is drawn now is left in {@code target/pages}; if it is better, it takes
     * the other's place.
     *
     * @param test the test in whose package the page is kept
     * @param name its file's name
     * @param drawn what is drawn now
     */
    public static void assertUnchanged(Class<?> test, String name, String drawn) throws IOException {
        Path now = Path.of("target", "pages", name);
        Files.createDirectories(now.getParent());
        Files.writeString(now, drawn);

        assertThat(drawn)
                .as("%s, drawn now, against the page that is kept in the resources of the test", now)
                .isEqualTo(Resources.toString(Resources.getResource(test, name), UTF_8));
    }
}
