package io.github.ipt4j.examples.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.chart.ChartState;
import io.github.ipt4j.protocol.chart.ChartStep;
import io.github.ipt4j.protocol.chart.StateChart;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Pictures of the shipped protocols and of any others, compared with the protocols. */
class StateChartPictureProperties {

    private static final int TRIES = 60;

    @Property(tries = TRIES)
    void nothingIsRunAndNothingIsFetched(@ForAll("protocols") Protocol protocol) throws IOException {
        for (Element element : drawing(protocol).elements()) {
            assertThat(element.getTagName()).isIn("svg", "title", "desc", "style", "g", "rect", "path", "text");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                assertThat(attribute.getName()).doesNotStartWith("on").doesNotContain("href", "src");
                assertThat(attribute.getValue()).doesNotContain("url(");
            }
        }
        assertThat(style(protocol)).doesNotContain("url(", "@import", "@font-face");
    }

    @Property(tries = TRIES)
    void theTitleStandsAboveAndIsToldToScreenReaders(@ForAll("protocols") Protocol protocol) throws IOException {
        Drawing drawing = drawing(protocol);
        String title = Svg.legal(Wording.english().of(StateChart.of(protocol).title()));
        assertThat(String.join("", drawing.texts("text", "title"))).isEqualToIgnoringWhitespace(title);
        assertThat(element(drawing, "title").getTextContent()).isEqualTo(title.replaceAll("\\s+", " "));
        assertThat(drawing.elements().get(0).getAttribute("aria-labelledby"))
                .isEqualTo(element(drawing, "title").getAttribute("id") + " "
                        + element(drawing, "desc").getAttribute("id"));
    }

    @Property(tries = TRIES)
    void eachStateStandsOnceWithItsNameAndItsRange(@ForAll("protocols") Protocol protocol) throws IOException {
        Drawing drawing = drawing(protocol);
        for (ChartState state : StateChart.of(protocol).states()) {
            assertThat(within(drawing, drawing.box(state.id())))
                    .isEqualTo(state.lines().stream().map(Wording.english()::of).toList());
        }
        assertThat(drawing.of("rect", "state"))
                .hasSameSizeAs(StateChart.of(protocol).states());
    }

    @Property(tries = TRIES)
    void eachTaskStandsOnceOnTheStepThatItGates(@ForAll("protocols") Protocol protocol) throws IOException {
        Drawing drawing = drawing(protocol);
        List<Element> lines = drawing.of("path", "step");
        for (ChartStep step : StateChart.of(protocol).steps()) {
            Optional<Rectangle2D> gate = drawing.of("rect", "gate").stream()
                    .map(Drawing::place)
                    .filter(place -> crosses(line(drawing, lines, step), place))
                    .reduce((one, other) -> {
                        throw new AssertionError("two gates on one step");
                    });
            assertThat(gate.map(place -> within(drawing, place).stream().skip(1).toList())
                            .orElse(List.of()))
                    .isEqualTo(step.tasks().stream()
                            .map(task -> Wording.english().of(task.instruction()))
                            .toList());
        }
        assertThat(drawing.texts("text", "task")).hasSameSizeAs(protocol.tasks());
        assertThat(drawing.of("rect", "check")).hasSameSizeAs(protocol.tasks());
    }

    @Property(tries = TRIES)
    void eachStepLeadsFromItsStateToTheNextAndThereAreNoOthers(@ForAll("protocols") Protocol protocol)
            throws IOException {
        Drawing drawing = drawing(protocol);
        List<Element> lines = drawing.of("path", "step");
        List<ChartStep> steps = StateChart.of(protocol).steps();
        assertThat(steps.stream().map(step -> line(drawing, lines, step))).doesNotHaveDuplicates();
        assertThat(lines).hasSameSizeAs(steps);
        assertThat(drawing.of("path", "tip")).hasSameSizeAs(steps);
    }

    @Property(tries = TRIES)
    void nothingOverlaps(@ForAll("protocols") Protocol protocol) throws IOException {
        Drawing drawing = drawing(protocol);
        apart(drawing.boxes());
        apart(drawing.elements().stream()
                .filter(element -> element.getTagName().equals("text")
                        && !element.getAttribute("class").equals("title"))
                .map(Drawing::room)
                .toList());
        Rectangle2D ground = drawing.box("ground");
        assertThat(drawing.of("text", "title")).allMatch(line -> ground.contains(Drawing.room(line)));
        for (Element line : drawing.of("path", "step")) {
            List<Rectangle2D> crossed = drawing.boxes().stream()
                    .filter(place -> crosses(line, place))
                    .toList();
            assertThat(crossed.size()).as("gates on a line").isLessThanOrEqualTo(1);
        }
    }

    private static void apart(List<Rectangle2D> places) {
        for (Rectangle2D one : places) {
            assertThat(places.stream().filter(one::intersects)).containsExactly(one);
        }
    }

    /** The texts that stand wholly in a box; one that stands only partly in it is a mistake. */
    private static List<String> within(Drawing drawing, Rectangle2D box) {
        return drawing.elements().stream()
                .filter(element -> element.getTagName().equals("text")
                        && !element.getAttribute("class").equals("title"))
                .filter(text -> box.intersects(Drawing.room(text)))
                .peek(text -> assertThat(box.contains(Drawing.room(text)))
                        .as(text.getTextContent())
                        .isTrue())
                .map(Element::getTextContent)
                .toList();
    }

    /** The line that begins at the border of the state that is left, and ends at that of the state that is reached. */
    private static Element line(Drawing drawing, List<Element> lines, ChartStep step) {
        return lines.stream()
                .filter(line -> {
                    List<Point2D> corners = Drawing.corners(line);
                    return touches(drawing.box(step.from()), corners.get(0))
                            && touches(drawing.box(step.to()), corners.get(corners.size() - 1));
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + step));
    }

    private static boolean touches(Rectangle2D box, Point2D point) {
        Rectangle2D around =
                new Rectangle2D.Double(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
        Rectangle2D inside =
                new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
        return around.contains(point) && !inside.contains(point);
    }

    /** Whether a line goes through the inside of a box. */
    private static boolean crosses(Element line, Rectangle2D box) {
        Rectangle2D inside =
                new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
        List<Point2D> corners = Drawing.corners(line);
        for (int i = 1; i < corners.size(); i++) {
            if (new Line2D.Double(corners.get(i - 1), corners.get(i)).intersects(inside)) {
                return true;
            }
        }
        return false;
    }

    private static Element element(Drawing drawing, String name) {
        return drawing.elements().stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String style(Protocol protocol) throws IOException {
        return element(drawing(protocol), "style").getTextContent();
    }

    private static Drawing drawing(Protocol protocol) throws IOException {
        return new Drawing(StateChartPicture.svg(protocol, Wording.english()));
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return Arbitraries.oneOf(Arbitraries.of(Protocols.shipped().values()), RandomProtocols.any());
    }
}
