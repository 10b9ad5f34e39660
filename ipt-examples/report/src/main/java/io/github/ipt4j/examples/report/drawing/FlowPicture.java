package io.github.ipt4j.examples.report.drawing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.drawing.Drawing.Canvas;
import io.github.ipt4j.examples.report.page.PageWords;
import java.util.List;

/** How far the courses of a cohort came: bars as high as the number that came there, and what was lost on the way. */
public final class FlowPicture {

    private static final int WIDTH = 920;
    private static final int HEIGHT = 320;
    private static final int TOP = 56;
    private static final int FULL = 160;
    private static final int BASE = TOP + FULL + 46;
    private static final int COLUMN = 28;
    private static final int STEP = 262;
    private static final int BEND = 26;

    private final ImmutableList<Stage> stages;
    private final long most;
    private final PageWords words;
    private final Canvas canvas = new Canvas();

    private FlowPicture(ImmutableList<Stage> stages, PageWords words) {
        this.words = words;
        this.stages = stages;
        this.most = Math.max(1, stages.get(0).reached());
    }

    /**
     * How many courses came to a stage, and how many went no further.
     *
     * @param name what the stage is, in words
     * @param reached how many came there
     * @param lost how many were discontinued in it
     * @param open how many are still in it
     */
    public record Stage(String name, long reached, long lost, long open) {}

    /**
     * Draws a cohort.
     *
     * @param id what the page calls the drawing
     * @param stages the stages in order, at least one
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(String id, ImmutableList<Stage> stages, PageWords words) {
        return new FlowPicture(stages, words.in(Drawing.WORDS)).draw(id);
    }

    private Drawing draw(String id) {
        for (int i = 0; i < stages.size(); i++) {
            stage(8 + i * STEP, stages.get(i), i + 1 < stages.size());
        }
        return new Drawing(id, words.of("flow.title"), description(), WIDTH, HEIGHT, canvas.marks());
    }

    private double height(long courses) {
        return (double) FULL * courses / most;
    }

    private void stage(double x, Stage stage, boolean goesOn) {
        double all = height(stage.reached());
        double on = height(stage.reached() - stage.lost() - stage.open());
        canvas.label("label muted", x, TOP - 30, stage.name());
        canvas.label("label strong", x, TOP - 10, reached(stage.reached()));
        if (goesOn) {
            canvas.box("flow", x + COLUMN, TOP, STEP - COLUMN, on);
            lost(x + COLUMN, TOP + on, TOP + all, stage);
        }
        canvas.box("stage", x, TOP, COLUMN, Math.max(1, all));
    }

    private String reached(long courses) {
        return words.of(words.message("flow.reached")
                .with("count", courses)
                .with("percent", Math.round(100.0 * courses / most)));
    }

    /** What bends down and away. */
    private void lost(double x, double from, double to, Stage stage) {
        if (stage.lost() + stage.open() == 0) {
            return;
        }
        double inner = x + BEND;
        double outer = inner + to - from;
        canvas.path(
                "flow-lost",
                "M" + Canvas.point(x, from) + "C" + Canvas.point(outer, from) + " " + Canvas.point(outer, from) + " "
                        + Canvas.point(outer, BASE) + "H" + Drawing.number(inner) + "C" + Canvas.point(inner, to) + " "
                        + Canvas.point(inner, to) + " " + Canvas.point(x, to) + "Z");
        canvas.label("label", inner, BASE + 18, words.of("flow.discontinued", "count", stage.lost()));
        canvas.label("label muted", inner, BASE + 36, words.of("flow.open", "count", stage.open()));
    }

    private String description() {
        Message all = Message.series(stages.stream().map(this::described).toList());
        return words.sentences(
                List.of(words.message("flow.stages").with("stages", all), words.message("numbers-below")));
    }

    private Message described(Stage stage) {
        return words.message("flow.stage")
                .with("stage", stage.name())
                .with("reached", stage.reached())
                .with("lost", stage.lost())
                .with("open", stage.open());
    }
}
