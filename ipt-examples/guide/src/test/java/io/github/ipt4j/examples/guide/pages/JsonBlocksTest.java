package io.github.ipt4j.examples.guide.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import io.github.ipt4j.protocol.journal.RatingReader;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events, cohorts, ratings, protocols and scales that a page shows are read by the library. */
final class JsonBlocksTest {

    private static Stream<Page> pages() {
        return Page.all().stream().filter(page -> !page.blocks("json").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockIsRead(Page page) {
        JournalFormat format = JournalFormat.standard().withScales(scales(page));
        assertThat(page.blocks("json"))
                .allSatisfy(block -> assertThatNoException().isThrownBy(() -> read(block, format)));
    }

    /** The scales that the page describes, which its other blocks may use. */
    private static ImmutableList<Scale> scales(Page page) {
        return page.blocks("json").stream()
                .filter(JsonBlocksTest::isScale)
                .map(JsonBlocksTest::scale)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isScale(String block) {
        return block.startsWith("{\"id\":") && !block.contains("\"phases\":");
    }

    private static Scale scale(String block) {
        try {
            return ScaleFile.read("scale", stream(block));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String block, JournalFormat format) throws IOException {
        if (isScale(block)) {
            assertThat(scale(block).items()).isNotEmpty();
        } else if (block.startsWith("{\"id\":")) {
            ProtocolFile.read("protocol", stream(block));
        } else if (block.contains("\"ratedBy\":")) {
            readRatings(block, format);
        } else if (block.startsWith("{\"course\":")) {
            block.lines().forEach(format::readCourse);
        } else {
            block.lines().forEach(format::read);
        }
    }

    private static void readRatings(String block, JournalFormat format) throws IOException {
        try (RatingReader ratings = format.ratingReader("ratings", stream(block))) {
            assertThat(ratings).hasSize((int) block.lines().count());
        }
    }

    private static InputStream stream(String block) {
        return new ByteArrayInputStream(block.getBytes(StandardCharsets.UTF_8));
    }
}
