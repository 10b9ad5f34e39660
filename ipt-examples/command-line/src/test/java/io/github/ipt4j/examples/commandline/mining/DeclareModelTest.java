package io.github.ipt4j.examples.commandline.mining;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model says every rule or why not, in lines that its readers take, and no constraint is idle. */
@Tag("large")
final class DeclareModelTest {

    static Stream<Protocol> protocols() {
        return Protocols.shipped().values().stream();
    }

    /** A constraint that holds of everything would say nothing; one that another rule breaks would stand under the wrong one. */
    @ParameterizedTest
    @MethodSource("protocols")
    void eachConstraintIsBrokenByACourseThatBreaksItsRule(Protocol protocol) {
        List<Departed> courses = Departures.from(protocol).map(Departed::of).toList();
        DeclareConstraints constraints = new DeclareConstraints(protocol);
        assertThat(Iterables.concat(constraints.always(), constraints.onceConcluded()))
                .allSatisfy(constraint -> {
                    DeclareChecker checker = DeclareChecker.read(constraint.line());
                    assertThat(courses)
                            .as(constraint.line())
                            .anyMatch(course ->
                                    course.rules().contains(constraint.rule()) && !checker.holdsOf(course.events()));
                });
    }

    /**
     * A course that departs from its protocol.
     *
     * @param events what was submitted, as a log shows it
     * @param rules the rules that it breaks
     */
    private record Departed(ImmutableList<ImmutableMap<String, String>> events, RuleSet rules) {

        static Departed of(AuditedCourse course) {
            return new Departed(
                    Logs.events(course, XesView.SUBMITTED),
                    course.verdicts().stream().map(Verdict::rules).reduce(RuleSet.NONE, RuleSet::union));
        }
    }

    @Test
    void everyRuleIsSaidOrTheReasonWhyNot() {
        Protocol all = Protocol.like(Protocols.standard(), "all")
                .tasks(List.of(Task.values()))
                .build();
        String model = DeclareModel.of(all);
        assertThat(Rule.values())
                .allMatch(rule ->
                        model.contains("\n# " + rule.id() + "\n") != model.contains("\n# " + rule.id() + ", since "));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void itsConstraintsAreThoseThatAreChecked(Protocol protocol) {
        assertThat(DeclareChecker.of(DeclareModel.of(protocol)))
                .extracting(DeclareChecker::line)
                .containsExactlyElementsOf(Iterables.transform(
                        Iterables.concat(Logs.always(protocol), Logs.onceConcluded(protocol)), DeclareChecker::line));
    }

    /** By the expressions by which Declare4Py distinguishes lines; what is none of these it passes over without a word. */
    @ParameterizedTest
    @MethodSource("protocols")
    void itsLinesAreOfTheKindsThatReadersKnow(Protocol protocol) {
        assertThat(DeclareModel.of(protocol).lines())
                .allMatch(line -> line.matches("\\w+ [\\w ]+")
                        || line.matches("bind [\\w ]+: [\\w:]+")
                        || line.matches("[\\w:]+: [\\w, ]+")
                        || line.matches("[\\w -]+\\[[\\w ]+(, [\\w ]+)?] \\|.*\\|")
                        || line.matches("# [^\\[|:]+"));
    }

    @Test
    void whatAConstraintIsAboutIsDeclared() {
        String model = DeclareModel.of(Protocols.standard());
        ImmutableSet<String> declared = model.lines()
                .filter(line -> line.startsWith("activity "))
                .map(line -> line.substring("activity ".length()))
                .collect(ImmutableSet.toImmutableSet());
        assertThat(DeclareChecker.of(model)).allMatch(constraint -> declared.containsAll(constraint.activities()));
        assertThat(declared).hasSize(29);
        assertThat(new DeclareConstraints(Protocols.standard()).always())
                .filteredOn(constraint -> !constraint.condition().isEmpty())
                .hasSize(5)
                .allMatch(constraint ->
                        model.contains("\nbind " + constraint.activities().get(0) + ": "
                                + constraint.condition().split(" ", 2)[0].substring("A.".length()) + "\n"));
    }

    @Test
    void theStandardsNumbersStandInItsModel() {
        assertThat(DeclareModel.of(Protocols.standard()))
                .contains(
                        "Init[course opened] | |\n",
                        "Absence5[session held] |A.ipt:phase is initial |\n",
                        "Absence19[session held] | |\n",
                        "Absence[phase entered termination] |A.ipt:sessions < 10 |\n",
                        "Absence[phase entered termination] |A.ipt:sessions > 16 |\n",
                        "Precedence[termination planned, phase entered termination] | | |\n",
                        "Precedence[anger accepted, course concluded] | | |\n",
                        "Not Response[phase entered termination, formulation agreed] | | |\n",
                        "Existence14[session held] | |\n");
    }
}
