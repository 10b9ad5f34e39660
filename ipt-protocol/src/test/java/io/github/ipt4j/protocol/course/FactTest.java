package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts say themselves in English. */
class FactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void aFactAboutWhereTheCourseStands() {
        assertThat(new Fact.InPhase(Phase.INITIAL)).hasToString("the course is in the initial phase");
        assertThat(new Fact.HeldInPhase(4)).hasToString("sessions held in this phase: 4");
        assertThat(new Fact.HeldInAll(9)).hasToString("sessions held in total: 9");
        assertThat(new Fact.LatestEvent(DAY)).hasToString("the latest event is dated 2026-01-05");
        assertThat(new Fact.LatestSession(DAY)).hasToString("the latest session was on 2026-01-05");
    }

    @Test
    void eachKindOfFactHasItsType() {
        assertThat(Stream.of(Fact.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyElementsOf(Stream.of(FactType.values())
                        .map(type -> CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, type.name()))
                        .toList());
        assertThat(new Fact.HeldInAll(9).type()).isEqualTo(FactType.HELD_IN_ALL);
        assertThat(new Fact.Measured(ImmutableSet.of("phq-9"))).hasToString("scale: phq-9");
    }

    @Test
    void aFactAboutANumber() {
        assertThat(new Fact.Given(Quantity.SESSION_NUMBER, 7)).hasToString("session number: 7");
        assertThat(new Fact.Planned(Quantity.SESSIONS_IN_ALL, 16)).hasToString("sessions in total: 16 planned");
        assertThat(new Fact.Allowed(Quantity.AGE, Bounds.atLeast(18))).hasToString("age: at least 18 expected");
    }

    @Test
    void aFactAboutSeveralThings() {
        assertThat(new Fact.Undone(ImmutableSet.of(Task.GOALS_SET, Task.IPT_EXPLAINED)))
                .hasToString("not yet done: goals set, IPT explained");
        assertThat(new Fact.Unidentified(ImmutableSet.of(ProblemArea.GRIEF, ProblemArea.ROLE_DISPUTE)))
                .hasToString("no difficulty identified in: grief, role dispute");
        assertThat(new Fact.Unresolved(ImmutableSet.of(Feeling.ANGER))).hasToString("present and not accepted: anger");
        assertThat(new Fact.Measured(ImmutableSet.of("phq-9", "gad-7"))).hasToString("scales: phq-9, gad-7");
        assertThat(new Fact.NotWaived(RuleSet.of(Rule.DATE_ORDER)))
                .hasToString("kept by the event, or not waivable: [date.order]");
    }
}
