package io.github.ipt4j.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.exercises.handout.Handout;
import io.github.ipt4j.exercises.handout.Handouts;
import io.github.ipt4j.exercises.print.HtmlPage;
import io.github.ipt4j.exercises.print.PageSetup;
import io.github.ipt4j.exercises.print.Paper;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every worksheet and handout is valid, accessible, and fits the paper, empty and filled in. */
@ExtendWith(SharedChromium.class)
class PrintedSheetsTest {

    /** Millimeters, as the pages themselves say. */
    private static final double MARGIN = 15;

    private static final String WORDS =
            "We talked until late, and this time I could finish what I wanted to say.\nThen it was quiet.";
    private static final String ONE_WORD = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(8);

    @ParameterizedTest
    @MethodSource("io.github.ipt4j.examples.browser.Sheet#all")
    void everyWorksheetIsFaultlessEmptyAndFilledIn(Sheet sheet, Chromium chromium) {
        checkEverything(sheet.empty(Paper.A4), Paper.A4, chromium);
        checkEverything(sheet.filled(Paper.A4, WORDS), Paper.A4, chromium);
    }

    @ParameterizedTest
    @MethodSource("io.github.ipt4j.examples.browser.Sheet#all")
    void everyWorksheetFitsBothPapersEvenWithAWordThatFitsNoLine(Sheet sheet, Chromium chromium) {
        checkFit(sheet.filled(Paper.A4, ONE_WORD), Paper.A4, chromium);
        checkFit(sheet.filled(Paper.LETTER, ONE_WORD), Paper.LETTER, chromium);
        checkFit(sheet.empty(Paper.LETTER), Paper.LETTER, chromium);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyHandoutIsFaultless(Locale language, Chromium chromium) {
        for (Handout handout : Handouts.in(language)) {
            for (Paper paper : Paper.values()) {
                PageSetup setup =
                        PageSetup.builder().language(language).paper(paper).build();
                checkEverything(HtmlPage.of(handout, setup), paper, chromium);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWorksheetIsPrintedOnItsOwnPaperWhateverThePrinterHolds(Paper paper, Chromium chromium) {
        Sheet sheet = Sheet.all().findFirst().orElseThrow();
        try (OpenPage page = chromium.open(sheet.empty(paper), view(paper))) {
            BufferedImage printed = page.print(paper == Paper.A4 ? PaperSize.LETTER : PaperSize.A4)
                    .image(1, 72);

            assertThat(printed.getWidth()).isCloseTo(paper == Paper.A4 ? 595 : 612, within(1));
            assertThat(printed.getHeight()).isCloseTo(paper == Paper.A4 ? 842 : 792, within(1));
        }
    }

    private static PaperSize size(Paper paper) {
        return switch (paper) {
            case A4 -> PaperSize.A4;
            case LETTER -> PaperSize.LETTER;
        };
    }

    private static View view(Paper paper) {
        return View.paper(size(paper), MARGIN).withoutScripts();
    }

    private static void checkEverything(String html, Paper paper, Chromium chromium) {
        assertThat(HtmlValidator.problems(html)).isEmpty();
        try (OpenPage page = chromium.open(html, view(paper))) {
            assertThat(page.violations()).isEmpty();
            assertThat(page.cutOff()).isEmpty();
        }
    }

    private static void checkFit(String html, Paper paper, Chromium chromium) {
        try (OpenPage page = chromium.open(html, view(paper))) {
            assertThat(page.cutOff()).isEmpty();
        }
    }
}
