package io.github.ipt4j.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that fuzzing found interesting break no promise. */
final class CorpusTest {

    @ParameterizedTest
    @EnumSource
    void everyInputThatWasKeptIsTakenAsPromised(FuzzTarget target) throws IOException {
        int tried = 0;
        Path corpus =
                Path.of(System.getProperty("basedir"), "corpus", target.name().toLowerCase(Locale.ROOT) + ".zip");
        try (InputStream in = Files.newInputStream(corpus);
                ZipInputStream inputs = new ZipInputStream(in)) {
            for (ZipEntry entry = inputs.getNextEntry(); entry != null; entry = inputs.getNextEntry()) {
                target.attempt(inputs.readAllBytes());
                tried++;
            }
        }

        assertThat(tried).isPositive();
    }

    @Test
    void whatIsReadBackOtherwiseIsNoticed() {
        assertThatThrownBy(() -> Attempt.same("before", "after")).isInstanceOf(AssertionError.class);
    }
}
