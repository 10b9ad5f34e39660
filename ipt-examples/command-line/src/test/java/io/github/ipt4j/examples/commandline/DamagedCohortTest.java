package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Compressed cohorts that are damaged: no course is lost without a word. */
final class DamagedCohortTest {

    private static final String FIRST =
            "{\"course\":\"c-1\",\"events\":[{\"type\":\"course-opened\",\"date\":\"2026-01-05\","
                    + "\"client\":{\"id\":\"c\"},\"concerns\":[\"major-depression\"]}]}\n";
    private static final String SECOND = FIRST.replace("c-1", "c-2");

    /** A member for each course, so that a member that is lost is a course that is lost. */
    private static final byte[] COHORT = Bytes.concat(gzip(FIRST), gzip(SECOND));

    @TempDir
    private Path folder;

    private static byte[] gzip(String text) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private Run check(byte[] cohort, String... options) throws IOException {
        String file = Files.write(folder.resolve("c.gz"), cohort).toString();
        String[] arguments = Arrays.copyOf(options, options.length + 3);
        System.arraycopy(new String[] {"check", "--cohort", file}, 0, arguments, 0, 3);
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.of(arguments);
    }

    @Tag("large")
    @Test
    void whereverAByteIsDamagedItIsReportedUnlessNothingIsLost() throws IOException {
        Run whole = check(COHORT);
        for (int place = 0; place < COHORT.length; place++) {
            byte[] damaged = COHORT.clone();
            damaged[place] ^= (byte) 0x55;
            Run run = check(damaged);
            assertThat(run.status() == 2 || run.equals(whole))
                    .as("byte %s", place)
                    .isTrue();
        }
    }

    /** A file that ends with its first member is whole: gzip does not say how many members there are. */
    @Tag("large")
    @Test
    void whereverItIsCutOffItIsReportedUnlessAWholeMemberIsMissing() throws IOException {
        int boundary = gzip(FIRST).length;
        for (int length = 0; length < COHORT.length; length++) {
            assertThat(check(Arrays.copyOf(COHORT, length)).status())
                    .as("%s bytes", length)
                    .isEqualTo(length == boundary ? 0 : 2);
        }
    }

    @Test
    void whatComesAfterItsEndIsReported() throws IOException {
        assertThat(check(Arrays.copyOf(COHORT, COHORT.length + 1)).status()).isEqualTo(2);
    }

    @Test
    void theErrorNamesTheLineAndWhatWasExpectedAndWhatCameBeforeIsJudged() throws IOException {
        Run run = check(Arrays.copyOf(COHORT, COHORT.length - 1));
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err())
                .isEqualTo(folder.resolve("c.gz") + ":3:1: expected whole and undamaged data" + System.lineSeparator());
    }

    @Test
    void damageAmongTheCoursesThatArePassedOverIsReported() throws IOException {
        byte[] cut = Arrays.copyOf(COHORT, COHORT.length - 1);
        for (String from : new String[] {"2", "3", "4", "5"}) {
            assertThat(check(cut, "--from", from).status()).isEqualTo(2);
        }
    }

    @Test
    @Timeout(60)
    @DisabledOnOs(OS.WINDOWS)
    void aPipeNamedAsAGzipFileIsRead() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.gz");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        Path file = Files.write(folder.resolve("c.gz"), COHORT);
        Process writer = new ProcessBuilder("cp", file.toString(), pipe.toString())
                .inheritIO()
                .start();
        Run run = Run.of("check", "--cohort", pipe.toString());
        assertThat(writer.waitFor()).isZero();
        assertThat(run).isEqualTo(check(COHORT));
        assertThat(run.lines()).hasSize(2);
    }
}
