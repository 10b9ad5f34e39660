package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.browser.Chromium;
import io.github.ipt4j.examples.browser.OpenPage;
import io.github.ipt4j.examples.browser.PaperSize;
import io.github.ipt4j.examples.browser.View;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Makes the pictures of docs/reports.md, where it is asked to. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
final class PicturesTest {

    private static final int HEIGHT = 1150;
    private static final int MOST_BYTES = 150_000;
    private static final View SCREEN = View.screen(1280, HEIGHT);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"OPEN_RISK", "DEVIATING", "DISCONTINUED", "COHORT"})
    void aPictureInLightInDarkAndInPrint(Example example) throws IOException {
        String html = example.html(folder);
        String name = "report-" + example.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try (Chromium chromium = Chromium.launch()) {
            write(name + "-light", screen(chromium, html, SCREEN));
            write(name + "-dark", screen(chromium, html, SCREEN.inDarkColors()));
            try (OpenPage page = chromium.open(html, View.paper(PaperSize.A4, 15))) {
                write(name + "-print", page.print(PaperSize.A4).image(1, 90));
            }
        }
    }

    private static BufferedImage screen(Chromium chromium, String html, View view) throws IOException {
        try (OpenPage page = chromium.open(html, view)) {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            return whole.getSubimage(0, 0, whole.getWidth(), Math.min(HEIGHT, whole.getHeight()));
        }
    }

    private static void write(String name, BufferedImage image) throws IOException {
        Path file =
                Files.createDirectories(Path.of(System.getProperty("pictures"))).resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    }
}
