package io.github.ipt4j.exercises.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.exercises.handout.Handout;
import io.github.ipt4j.exercises.handout.Handouts;
import io.github.ipt4j.exercises.worksheet.DateField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.OneOf;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.TextField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PrintTest {

    private static final PageSetup A4 = PageSetup.builder().build();
    private static final String ATTACK =
            "<script>alert('x')</script>\"><img src=x onerror=alert(1)> & \u0000\u0085\uFFFE";
    private static final OneOf<String> COLOR = Field.oneOf("c", "r", "b");
    private static final RatingField MOOD = Field.rating("m", 0, 5);
    private static final DateField DATE = Field.date("d");
    private static final TextField TEXT = Field.longText("t");
    private static final Map<String, String> COLORS = ImmutableMap.of("r", "Red", "b", "Blue & white");
    private static final Worksheet SHEET = Worksheet.builder()
            .id("every")
            .title("Every <kind>")
            .addQuestions(
                    Question.of(Field.shortText("short").required(), "Short"),
                    Question.builder()
                            .field(Field.longText("long"))
                            .label("Long")
                            .hint("Take time")
                            .build(),
                    Question.of(Field.oneOf("one", "r", "b"), "One", COLORS),
                    Question.of(Field.anyOf("several", "x", "y"), "Several", ImmutableMap.of("x", "X", "y", "Y")),
                    Question.of(Field.rating("rating", 0, 10), "Rating", "none", "all"),
                    Question.of(Field.rating("minutes", 1, 120), "Minutes", "one", "many"),
                    Question.of(Field.date("day"), "Day"),
                    Question.of(Field.person("who"), "Who"),
                    Question.builder()
                            .field(Field.rows("rows", COLOR, MOOD, DATE, TEXT))
                            .label("Rows")
                            .hint("One for each")
                            .addColumns(
                                    Question.of(COLOR, "Color", COLORS),
                                    Question.of(MOOD, "Mood", "low", "high"),
                                    Question.of(DATE, "Date"),
                                    Question.of(TEXT, "Text"))
                            .build())
            .build();

    private static ExerciseRecord filled(String text) {
        return SHEET.fill(ImmutableMap.<String, Object>builder()
                .put("short", text)
                .put("long", text + "\nline two")
                .put("one", "b")
                .put("several", List.of("y"))
                .put("rating", 7)
                .put("minutes", 45)
                .put("day", "2026-01-05")
                .put("who", text)
                .put(
                        "rows",
                        List.of(Sheets.row("c", "r", "m", 3, "d", "2026-01-06", "t", text), Sheets.row("t", "last")))
                .buildOrThrow());
    }

    static List<ExerciseModule> modules() {
        return ExerciseCatalog.load(ExerciseModule.class.getClassLoader()).modules();
    }

    /** The page as XML, which it is but for the tags that HTML leaves open. */
    private static Document parsed(String page) throws Exception {
        String xml = page.replace("<!DOCTYPE html>", "")
                .replaceAll("<(meta|input)((?:\"[^\"]*\"|[^>\"])*)>", "<$1$2/>")
                .replace("<input checked ", "<input checked=\"\" ");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyWorksheetIsAWellFormedPageWithOneHeadingAndALabelForEveryControl(ExerciseModule module) throws Exception {
        for (Locale language : module.editions().keySet()) {
            PageSetup setup = PageSetup.builder().language(language).build();
            for (Worksheet sheet : module.edition(language).worksheets()) {
                Document page = parsed(HtmlPage.empty(sheet, setup));

                assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.toLanguageTag());
                assertThat(elements(page, "h1")).hasSize(1);
                assertThat(elements(page, "script")).isEmpty();
                assertThat(elements(page, "input")).allMatch(input -> isLabelled(page, input));
                assertThat(elements(page, "textarea")).allMatch(area -> isLabelled(page, area));
                assertThat(TextPage.empty(sheet, setup)).contains(sheet.title());
            }
        }
    }

    private static boolean isLabelled(Document page, Element control) {
        return !control.getAttribute("aria-label").isEmpty()
                || control.getParentNode().getNodeName().equals("label")
                || elements(page, "label").stream()
                        .anyMatch(label -> label.getAttribute("for").equals(control.getAttribute("id")));
    }

    @Test
    void whatAClientTypedIsShownAsTextWhateverItLooksLike() throws Exception {
        String html = HtmlPage.filled(SHEET, filled(ATTACK), A4);
        Document page = parsed(html);

        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "img")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert('x')</script>\"><img src=x");
        assertThat(html).doesNotContain("\u0000", "\u0085", "\uFFFE").contains("\uFFFD");
    }

    @Test
    void aFilledPageShowsEveryAnswer() throws Exception {
        Document page = parsed(HtmlPage.filled(SHEET, filled("words"), A4));

        assertThat(page.getDocumentElement().getTextContent())
                .contains("words\nline two", "45", "2026-01-05", "2026-01-06", "Every <kind>", "last");
        assertThat(elements(page, "input").stream()
                        .filter(input -> input.hasAttribute("checked"))
                        .map(input -> input.getAttribute("value")))
                .containsExactly("b", "y", "7");
        assertThat(elements(page, "td"))
                .hasSize(8)
                .extracting(Element::getTextContent)
                .startsWith("Red", "3");
    }

    @Test
    void thePageFitsThePaperAndBearsTheContactOfTheService() throws Exception {
        PageSetup letter = PageSetup.builder()
                .paper(Paper.LETTER)
                .emergencyContact("Call <112>")
                .notice("Not reviewed.")
                .build();

        assertThat(HtmlPage.empty(SHEET, A4)).contains("@page{size:a4", "Emergency contact of your service");
        assertThat(HtmlPage.empty(SHEET, letter))
                .contains("@page{size:letter", "Call &lt;112&gt;", "Not reviewed.")
                .doesNotContain("Emergency contact of your service");
        assertThat(TextPage.empty(SHEET, letter)).contains("Call <112>").endsWith("Not reviewed.\n");
    }

    @Test
    void theStyleHasEnoughContrast() {
        Matcher colors = Pattern.compile("(?<!-)color:#([0-9a-f]{3})").matcher(HtmlPage.empty(SHEET, A4));

        assertThat(colors.results().map(color -> color.group(1)))
                .isNotEmpty()
                .allMatch(color -> contrastWithWhite(Integer.parseInt(color.substring(0, 1), 16) * 17) >= 7);
    }

    private static double contrastWithWhite(int gray) {
        double value = gray / 255.0;
        double luminance = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 1.05 / (luminance + 0.05);
    }

    @Test
    void plainTextShowsTheSame() {
        assertThat(TextPage.filled(SHEET, filled("words"), A4))
                .startsWith(
                        "Every <kind>\n============\n\nShort (required)\n  words\n\nLong\n  Take time\n  words\n  line two\n")
                .contains("  [ ] Red\n  [x] Blue & white\n", "  [ ] X\n  [x] Y\n", "  0 = none, 10 = all\n  7\n")
                .contains("  Row 2\n    Color: \n    Mood: \n    Date: \n    Text: last\n")
                .contains("If you need help at once: ____");
        assertThat(TextPage.empty(SHEET, A4)).contains("Row 3").doesNotContain("Row 4");
    }

    @Test
    void aRecordThatDoesNotFitPrintsWhatDoes() {
        ExerciseRecord record =
                ExerciseRecord.of(Map.of("rating", new RecordValue.WholeNumber(99), "short", RecordValue.text("fits")));

        assertThat(HtmlPage.filled(SHEET, record, A4)).contains("fits").doesNotContain("checked", "99");
    }

    @Test
    void bothHandoutsComeInBothLanguages() throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            PageSetup setup = PageSetup.builder().language(language).build();
            assertThat(Handouts.in(language)).hasSize(2);
            for (Handout handout : Handouts.in(language)) {
                assertThat(handout.paragraphs()).hasSizeBetween(6, 7);
                assertThat(elements(parsed(HtmlPage.of(handout, setup)), "p").size())
                        .isGreaterThan(6);
                assertThat(TextPage.of(handout, setup)).contains(handout.title(), handout.notice());
            }
        }
        assertThat(Handouts.in(Locale.GERMAN)).doesNotContainAnyElementsOf(Handouts.in(Locale.ENGLISH));
    }
}
