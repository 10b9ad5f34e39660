package io.github.ipt4j.exercises.meditation;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;

/** Words the conclusion. */
final class MeditationWords {

    private MeditationWords() {}

    static ImmutableList<Message> statements(MeditationConclusion conclusion) {
        ImmutableList.Builder<Message> statements = ImmutableList.builder();
        if (!conclusion.beliefs().isEmpty()) {
            statements.add(said("beliefs").with("beliefs", conclusion.beliefs().asList()));
        }
        conclusion.forms().forEach(form -> statements.add(statement(form)));
        if (!conclusion.obstacles().isEmpty()) {
            statements.add(said("obstacles").with("obstacles", conclusion.obstacles()));
        }
        if (conclusion.madeWorse()) {
            statements.add(said("made-worse"));
        }
        return statements.build();
    }

    private static Message statement(FormPractice practice) {
        Message practiced = said(practice.isFeasible() ? "feasible" : "hardly-feasible")
                .with("form", practice.form())
                .with("times", practice.times())
                .with("planned", practice.asPlanned())
                .with("part", practice.inPart());
        return practice.meanChange().isPresent()
                ? practiced.with("change", practice.meanChange().getAsDouble())
                : practiced.with("change", "none");
    }

    private static Message said(String key) {
        return Message.of("exercises/" + Meditation.ID, "conclusion." + key);
    }
}
