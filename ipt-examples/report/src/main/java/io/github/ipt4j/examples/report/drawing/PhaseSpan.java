package io.github.ipt4j.examples.report.drawing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A phase that a course was in.
 *
 * @param phase the phase
 * @param from the day on which it was entered
 * @param to the day on which it was left or the course ended, or that of the latest event
 * @param sessions how many sessions were held in it, those that were not recorded among them
 */
public record PhaseSpan(Phase phase, LocalDate from, LocalDate to, int sessions) {

    /**
     * The phases of a course.
     *
     * @param history what was accepted
     * @return each phase that was entered, in order
     */
    public static ImmutableList<PhaseSpan> of(History history) {
        List<PhaseSpan> spans = new ArrayList<>();
        for (AcceptedEvent recorded : history.events()) {
            LocalDate date = recorded.event().date();
            if (recorded.event() instanceof CourseOpened) {
                spans.add(new PhaseSpan(Phase.INITIAL, date, date, 0));
                continue;
            }
            int last = spans.size() - 1;
            PhaseSpan span = spans.get(last);
            if (!recorded.before().status().isClosed()) {
                int held = recorded.after().sessions() - recorded.before().sessions();
                spans.set(last, new PhaseSpan(span.phase, span.from, date, span.sessions + held));
            }
            if (recorded.event() instanceof PhaseEntered entered) {
                spans.add(new PhaseSpan(entered.phase(), date, date, 0));
            }
        }
        return ImmutableList.copyOf(spans);
    }
}
