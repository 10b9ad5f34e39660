package io.github.ipt4j.exercises.step;

import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.wording.Message;

/** Words findings. */
final class FindingWords {

    private FindingWords() {}

    static Message message(Finding finding) {
        return facts(finding)
                .with("statement", finding.kind().statement())
                .with("remedy", finding.kind().remedy());
    }

    private static Message facts(Finding finding) {
        return switch (finding.kind()) {
            case UNKNOWN, STEP_ORDER, FOLLOW_UP_DUE -> said("plain");
            case PREREQUISITE ->
                said("with-skills").with("skills", finding.skills().asList());
            case RECORD ->
                said("with-problems")
                        .with(
                                "problems",
                                Message.series(finding.problems().stream()
                                        .map(FieldProblem::message)
                                        .toList()));
        };
    }

    private static Message said(String key) {
        return Message.of("exercises/findings", key);
    }
}
