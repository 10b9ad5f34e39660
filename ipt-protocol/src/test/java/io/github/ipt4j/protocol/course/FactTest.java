package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Wording;
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
        assertThat(Wording.english().of(new Fact.InPhase(Phase.INITIAL)))
                .isEqualTo("the course is in the initial phase");
        assertThat(Wording.english().of(new Fact.HeldInPhase(4))).isEqualTo("sessions held in this phase: 4");
        assertThat(Wording.english().of(new Fact.HeldInAll(9))).isEqualTo("sessions held in total: 9");
        assertThat(Wording.english().of(new Fact.LatestEvent(DAY))).isEqualTo("the latest event is dated 2026-01-05");
        assertThat(Wording.english().of(new Fact.LatestSession(DAY))).isEqualTo("the latest session was on 2026-01-05");
    }

    @Test
    void eachKindOfFactHasItsType() {
        assertThat(Stream.of(Fact.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyElementsOf(Stream.of(FactType.values())
                        .map(type -> CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, type.name()))
                        .toList());
        assertThat(new Fact.HeldInAll(9).type()).isEqualTo(FactType.HELD_IN_ALL);
        assertThat(Wording.english().of(new Fact.Measured(ImmutableSet.of("phq-9"))))
                .isEqualTo("scale: phq-9");
    }

    @Test
    void aFactAboutANumber() {
        assertThat(Wording.english().of(new Fact.Given(Quantity.SESSION_NUMBER, 7)))
                .isEqualTo("session number: 7");
        assertThat(Wording.english().of(new Fact.Planned(Quantity.SESSIONS_IN_ALL, 16)))
                .isEqualTo("sessions in total: 16 planned");
        assertThat(Wording.english().of(new Fact.Allowed(Quantity.AGE, Bounds.atLeast(18))))
                .isEqualTo("age: at least 18 expected");
    }

    @Test
    void aFactAboutSeveralThings() {
        assertThat(Wording.english().of(new Fact.Undone(ImmutableSet.of(Task.GOALS_SET, Task.IPT_EXPLAINED))))
                .isEqualTo("not yet done: goals set, IPT explained");
        assertThat(Wording.english()
                        .of(new Fact.Unidentified(ImmutableSet.of(ProblemArea.GRIEF, ProblemArea.ROLE_DISPUTE))))
                .isEqualTo("no difficulty identified in: grief, role dispute");
        assertThat(Wording.english().of(new Fact.Unresolved(ImmutableSet.of(Feeling.ANGER))))
                .isEqualTo("present and not accepted: anger");
        assertThat(Wording.english().of(new Fact.Measured(ImmutableSet.of("phq-9", "gad-7"))))
                .isEqualTo("scales: phq-9, gad-7");
        assertThat(Wording.english().of(new Fact.NotWaived(RuleSet.of(Rule.DATE_ORDER))))
                .isEqualTo("kept by the event, or not waivable: date.order");
    }
}
