package io.github.ipt4j.examples.statechart;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.chart.ChartState;
import io.github.ipt4j.protocol.chart.ChartStep;
import io.github.ipt4j.protocol.chart.StateChart;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Draws the state chart of a protocol. */
public final class StateChartPicture {

    private static final double MARGIN = 20;
    private static final double CHECK_MARK = 9;

    private final StateChart chart;
    private final Voice voice;
    private final ChartLayout layout;
    private final String title;
    private final ImmutableList<TextLine> titleLines;
    private final double below;
    private final Svg svg = new Svg();

    private StateChartPicture(Protocol protocol, Wording wording) {
        this.chart = StateChart.of(protocol);
        this.voice = ChartWords.FILE.in(wording);
        this.layout = ChartLayout.of(chart, voice);
        this.title = Svg.legal(voice.of(chart.title())).replaceAll("\\s+", " ");
        this.titleLines = Title.lines(title, layout.width());
        this.below = MARGIN
                + titleLines.stream().mapToDouble(line -> line.style().height()).sum();
    }

    /**
     * The state chart of a protocol as SVG: the phases with their ranges of sessions, and the tasks that gate each step.
     *
     * <p>It is a document of its own, without scripts or anything to fetch. It has a title and a description for screen
     * readers, and follows the reader's preference of light or dark. The same protocol gives the same text.
     *
     * @param protocol any protocol
     * @param wording the language of what stands on it
     * @return an SVG document, with line feeds, ended by one
     */
    public static String svg(Protocol protocol, Wording wording) {
        return new StateChartPicture(protocol, wording).draw();
    }

    private String draw() {
        double width = layout.width() + 2 * MARGIN;
        double height = below + layout.height() + MARGIN;
        svg.begin(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "lang",
                voice.wording().locale().toLanguageTag(),
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "aria-labelledby",
                "chart-title chart-description");
        svg.characters("\n");
        svg.text("title", title, "id", "chart-title");
        svg.text("desc", Description.of(chart, voice), "id", "chart-description");
        svg.text("style", style());
        svg.empty("rect", "class", "ground", "x", 0, "y", 0, "width", width, "height", height, "rx", 8);
        lines(titleLines, MARGIN, MARGIN / 2, 0);
        svg.begin("g", "transform", "translate(" + Svg.number(MARGIN) + " " + Svg.number(below) + ")");
        svg.characters("\n");
        chart.steps().forEach(this::arrow);
        chart.steps().stream().filter(step -> !step.tasks().isEmpty()).forEach(this::gate);
        chart.states().forEach(this::state);
        svg.end();
        svg.end();
        return svg.toString();
    }

    private static String style() {
        try {
            return Resources.toString(
                    Resources.getResource(StateChartPicture.class, "picture.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void state(ChartState state) {
        box(layout.state(state), "state " + state.id(), 10);
        text(Box.of(state, voice), layout.state(state));
    }

    private void gate(ChartStep step) {
        Rectangle2D place = layout.gate(step);
        box(place, "gate", 2);
        double top = place.getY() + Box.ABOVE + TextStyle.HEADING.height();
        for (int i = 0; i < step.tasks().size(); i++) {
            double middle = top + (i + 0.5) * TextStyle.TASK.height();
            box(
                    new Rectangle2D.Double(place.getX() + Box.BESIDE, middle - CHECK_MARK / 2, CHECK_MARK, CHECK_MARK),
                    "check",
                    1);
        }
        text(Box.of(step, voice), place);
    }

    private void box(Rectangle2D place, String style, int corners) {
        svg.empty(
                "rect",
                "class",
                style,
                "x",
                place.getX(),
                "y",
                place.getY(),
                "width",
                place.getWidth(),
                "height",
                place.getHeight(),
                "rx",
                corners);
    }

    private void text(Box box, Rectangle2D place) {
        lines(box.lines(), place.getX() + Box.BESIDE, place.getY() + Box.ABOVE, box.indent());
    }

    private void lines(ImmutableList<TextLine> lines, double left, double top, double indent) {
        double y = top;
        double x = left;
        for (TextLine line : lines) {
            svg.text(
                    "text",
                    line.text(),
                    "class",
                    line.style().word(),
                    "x",
                    x,
                    "y",
                    y + line.style().baseline(),
                    "textLength",
                    line.width(),
                    "lengthAdjust",
                    "spacingAndGlyphs");
            y += line.style().height();
            x = left + indent;
        }
    }

    private void arrow(ChartStep step) {
        ImmutableList<Point2D> line = layout.line(step);
        svg.empty(
                "path",
                "class",
                "step",
                "d",
                line.stream().map(StateChartPicture::corner).collect(Collectors.joining(" L", "M", "")));
        Point2D tip = line.get(line.size() - 1);
        svg.empty("path", "class", "tip", "d", "M" + corner(tip) + " l-5 -9 h10 z");
    }

    private static String corner(Point2D corner) {
        return Svg.number(corner.getX()) + " " + Svg.number(corner.getY());
    }
}
