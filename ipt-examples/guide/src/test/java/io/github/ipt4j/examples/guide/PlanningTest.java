package io.github.ipt4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ipt4j.examples.guide.pages.Page;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.plan.SessionPlan;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class PlanningTest {

    private static final Page PAGE = Page.named("docs/planning.md");

    @Test
    void aSessionOnADayOffIsHeldOnTheNextDayThatIsNone() {
        // #region docs/planning.md
        LocalDate monday = LocalDate.of(2026, 1, 5);
        Predicate<LocalDate> off = day -> day.equals(monday.plusWeeks(1));
        SessionPlan plan = SessionPlan.of(Protocols.standard(), monday, off);
        assertThat(plan.sessions().get(0)).hasToString("session 1, 2026-01-05, initial");
        assertThat(plan.sessions().get(1)).hasToString("session 2, 2026-01-13, initial");
        assertThat(plan.sessions().get(2)).hasToString("session 3, 2026-01-19, initial");
        assertThat(plan.terminationBegins()).hasToString("Optional[Dates[earliest=2026-03-16, latest=2026-04-27]]");
        assertThat(plan.lastSession()).hasToString("Optional[Dates[earliest=2026-04-06, latest=2026-05-04]]");
        // #endregion
    }

    @Test
    void aMissedSessionMovesTheRest() {
        Predicate<LocalDate> none = day -> false;
        Course course = Course.enforcing(Protocols.standard());
        for (String line :
                Splitter.on('\n').omitEmptyStrings().split(PAGE.blocks("json").get(0))) {
            course = course.record(JournalFormat.standard().read(line)).orElseThrow();
        }
        // #region docs/planning.md
        SessionPlan before = SessionPlan.of(course, LocalDate.of(2026, 1, 12), none);
        SessionPlan after = SessionPlan.of(course, LocalDate.of(2026, 1, 19), none);
        assertThat(before.terminationBegins()).hasToString("Optional[Dates[earliest=2026-03-16, latest=2026-04-27]]");
        assertThat(after.terminationBegins()).hasToString("Optional[Dates[earliest=2026-03-23, latest=2026-05-04]]");
        // #endregion
    }
}
