package io.github.ipt4j.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.wording.Wording;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of rules, by its permanent ids. */
class RuleTest {

    private static final String[] IDS = {
        "course.not-open",
        "course.already-open",
        "course.closed",
        "opening.concern",
        "date.order",
        "session.day",
        "session.number",
        "session.gap",
        "phase.maximum",
        "course.window",
        "phase.last-session",
        "problem.identified",
        "formulation.phase",
        "formulation.focus",
        "formulation.identified",
        "formulation.plan",
        "phase.order",
        "phase.minimum",
        "task.symptoms-assessed",
        "task.grief-explored",
        "task.role-dispute-explored",
        "task.role-transition-explored",
        "task.interpersonal-deficits-explored",
        "task.ipt-explained",
        "task.depression-explained",
        "task.formulation-agreed",
        "task.goals-set",
        "task.problem-presented",
        "task.termination-planned",
        "task.anger-accepted",
        "task.sadness-accepted",
        "task.loss-accepted",
        "task.grief-accepted",
        "task.competence-affirmed",
        "task.inventory-reviewed",
        "task.history-reviewed",
        "task.illness-named",
        "task.relapse-planned",
        "correction.entry",
        "deviation.needless"
    };

    @Test
    void theIdsAndTheirOrderArePermanent() {
        assertThat(Rule.values()).extracting(Rule::id).containsExactly(IDS);
        assertThat(Rule.values()).extracting(Rule::toString).containsExactly(IDS);
    }

    @Test
    void aRuleIsFoundByItsId() {
        for (Rule rule : Rule.values()) {
            assertThat(Rule.withId(rule.id())).contains(rule);
        }
        assertThat(Rule.withId("phase.middle")).isEmpty();
    }

    @Test
    void whatCanHaveHappenedCanBeWaived() {
        assertThat(Stream.of(Rule.values()).filter(rule -> !rule.isWaivable()))
                .extracting(Rule::id)
                .containsExactly(
                        "course.not-open",
                        "course.already-open",
                        "course.closed",
                        "opening.concern",
                        "date.order",
                        "session.number",
                        "phase.order",
                        "correction.entry",
                        "deviation.needless");
        assertThat(RuleSet.WAIVABLE.stream()).allMatch(Rule::isWaivable).hasSize(40 - 9);
    }

    @Test
    void fiveRulesAreReportedAlone() {
        assertThat(RuleSet.REPORTED_ALONE)
                .extracting(Rule::id)
                .containsExactly(
                        "course.not-open", "course.already-open", "course.closed", "phase.order", "correction.entry");
    }

    @Test
    void eachTaskHasItsRule() {
        for (Task task : Task.values()) {
            assertThat(Rule.of(task).id()).isEqualTo("task." + task.word());
            assertThat(Rule.of(task).task()).contains(task);
            assertThat(Rule.of(task).source()).isEqualTo(task.source());
        }
        assertThat(Rule.PHASE_MINIMUM.task()).isEmpty();
    }

    @Test
    void eachRuleSaysWhatItIsAndWhatToDo() {
        for (Rule rule : Rule.values()) {
            assertThat(Wording.english().of(rule.statement()))
                    .as(rule.id())
                    .isNotBlank()
                    .endsWith(".");
            assertThat(Wording.english().of(rule.remedy()))
                    .as(rule.id())
                    .isNotBlank()
                    .endsWith(".");
            assertThat(rule.source().mark()).isNotBlank();
            assertThat(rule.source().citation()).isNotBlank();
        }
        assertThat(Wording.english().of(Rule.of(Task.GOALS_SET).statement())).contains("intermediate", "set a goal");
    }

    @Test
    void statementsAreUnique() {
        assertThat(Stream.of(Rule.values()).map(Rule::statement)).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheSeriesOfSessionsLengthsFocusAndTasksAreWaivableKinds() {
        assertThat(Stream.of(RuleKind.values()).filter(RuleKind::isWaivable))
                .containsExactly(RuleKind.SERIES, RuleKind.LENGTH, RuleKind.FOCUS, RuleKind.TASK);
    }
}
