package io.github.ipt4j.examples.report.drawing;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.drawing.Drawing.Canvas;
import io.github.ipt4j.examples.report.page.PageWords;
import java.util.List;
import java.util.Map;

/** How many courses had how many sessions: bars, and on them those that were discontinued. */
public final class SessionsChart {

    private static final int WIDTH = 920;
    private static final int HEIGHT = 260;
    private static final int TOP = 30;
    private static final int BOTTOM = HEIGHT - 44;
    private static final int MOST = 40;

    private final long[] held = new long[MOST + 1];
    private final long[] lost = new long[MOST + 1];
    private final PageWords words;
    private final Canvas canvas = new Canvas();

    private SessionsChart(Map<Integer, Long> held, Map<Integer, Long> lost, PageWords words) {
        this.words = words;
        held.forEach((sessions, courses) -> this.held[Math.min(MOST, sessions)] += courses);
        lost.forEach((sessions, courses) -> this.lost[Math.min(MOST, sessions)] += courses);
    }

    /**
     * Draws a cohort.
     *
     * @param id what the page calls the drawing
     * @param held how many courses had so many sessions, by the number of sessions
     * @param lost how many of them were discontinued
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(
            String id,
            ImmutableSortedMap<Integer, Long> held,
            ImmutableSortedMap<Integer, Long> lost,
            PageWords words) {
        return new SessionsChart(held, lost, words.in(Drawing.WORDS)).draw(id);
    }

    private Drawing draw(String id) {
        int last = 0;
        long most = 1;
        long courses = 0;
        for (int i = 0; i <= MOST; i++) {
            last = held[i] > 0 ? i : last;
            most = Math.max(most, held[i]);
            courses += held[i];
        }
        double step = (double) WIDTH / (last + 1);
        for (int i = 0; i <= last; i++) {
            bar(i, step, (double) (BOTTOM - TOP) / most);
        }
        canvas.line("grid", 0, BOTTOM, WIDTH, BOTTOM);
        canvas.label("label muted", 0, HEIGHT - 6, words.of("held.axis"));
        return new Drawing(id, words.of("held.title"), description(courses, last), WIDTH, HEIGHT, canvas.marks());
    }

    private String description(long courses, int last) {
        Message held = words.message(last == MOST ? "held.up-to-or-more" : "held.up-to")
                .with("courses", courses)
                .with("most", last);
        return words.sentences(List.of(held, words.message("numbers-below")));
    }

    private void bar(int sessions, double step, double unit) {
        double width = Math.min(40, step * .72);
        double x = step * sessions + (step - width) / 2;
        double high = held[sessions] * unit;
        String number = sessions == MOST ? words.of("held.or-more", "number", MOST) : words.of(sessions);
        canvas.label("label middle muted", x + width / 2, BOTTOM + 18, number);
        if (held[sessions] == 0) {
            return;
        }
        canvas.box("flow", x, BOTTOM - high, width, high);
        double low = lost[sessions] * unit;
        if (lost[sessions] > 0) {
            canvas.box("bar-lost", x, BOTTOM - low, width, low);
        }
        canvas.label("label small middle", x + width / 2, BOTTOM - high - 6, words.of(held[sessions]));
    }
}
