package io.github.ipt4j.examples.play.form;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.screen.Tone;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks for a measure, as a total or by its items. */
final class AssessmentForm {

    private static final String UNANSWERED = "-";
    private static final Splitter ANSWERS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",;"))).omitEmptyStrings();

    private final Dialogue talk;

    AssessmentForm(Dialogue talk) {
        this.talk = talk;
    }

    Assessment ask(ImmutableList<Scale> scales) {
        Scale scale = talk.choose(Menu.of(message("ask.scale"), scales));
        return !scale.items().isEmpty() && byItems() ? answers(scale) : total(scale);
    }

    private boolean byItems() {
        return talk.choose(Menu.<Boolean>asking(message("ask.measure"))
                .with(message("measure.total"), false)
                .with(message("measure.items"), true));
    }

    private Assessment total(Scale scale) {
        return Assessment.ofTotal(
                scale,
                talk.number(
                        message("ask.total", "range", scale.totalRange()), scale.totalRange(), OptionalInt.empty()));
    }

    private Assessment answers(Scale scale) {
        for (int i = 0; i < scale.items().size(); i++) {
            talk.item("  ", item(scale, i + 1));
        }
        talk.say(Tone.PLAIN, message("ask.items", "count", scale.items().size()));
        return talk.understood(answer -> answered(scale, answer));
    }

    private static Message item(Scale scale, int number) {
        ScaleItem item = scale.items().get(number - 1);
        return item.wording()
                .map(SharedWords::verbatim)
                .map(words -> message("measure.item", "number", number, "words", words, "scores", scale.scores(number)))
                .orElseGet(() -> message("measure.item.unworded", "number", number, "scores", scale.scores(number)));
    }

    private Optional<Assessment> answered(Scale scale, String line) {
        List<OptionalInt> answers = new ArrayList<>();
        for (String answer : ANSWERS.split(line)) {
            Integer score = Ints.tryParse(answer);
            if (score == null && !answer.equals(UNANSWERED)) {
                talk.say(Tone.CAUTION, message("answer.items"));
                return Optional.empty();
            }
            answers.add(score == null ? OptionalInt.empty() : OptionalInt.of(score));
        }
        ImmutableList<FieldProblem> problems =
                Assessment.builder(scale).answers(answers).problems();
        problems.forEach(problem -> talk.say(Tone.CAUTION, message("answer.expected", "expected", problem.expected())));
        return problems.isEmpty() ? Optional.of(Assessment.ofAnswers(scale, answers)) : Optional.empty();
    }
}
