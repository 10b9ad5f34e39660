package io.github.ipt4j.exercises.step;

import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.exercises.Skill;
import java.util.stream.Collectors;

/** Words findings in English. */
final class FindingEnglish {

    private FindingEnglish() {}

    static String explanation(Finding finding) {
        return finding.kind().statement() + facts(finding) + " "
                + finding.kind().remedy();
    }

    private static String facts(Finding finding) {
        return switch (finding.kind()) {
            case UNKNOWN, STEP_ORDER, FOLLOW_UP_DUE -> "";
            case PREREQUISITE ->
                " Missing: " + finding.skills().stream().map(Skill::toString).collect(Collectors.joining(", ")) + ".";
            case RECORD ->
                " Here: "
                        + finding.problems().stream()
                                .map(FieldProblem::toString)
                                .collect(Collectors.joining("; "))
                        + ".";
        };
    }
}
