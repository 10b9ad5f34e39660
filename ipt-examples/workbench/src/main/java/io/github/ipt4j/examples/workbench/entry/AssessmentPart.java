package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A scale, item by item; it can be recorded with items that were left unanswered. */
final class AssessmentPart implements FormPart {

    private final Scale scale;

    AssessmentPart(Scale scale) {
        this.scale = scale;
    }

    private String name(int number) {
        return scale.id() + "." + number;
    }

    @Override
    public EntrySection section(FilledEntry filled) {
        return new EntrySection(
                filled.words().of(scale),
                scale.stem(),
                true,
                numbers()
                        .mapToObj(number -> filled.one(name(number), label(number), options(number)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, scale.items().size());
    }

    private String label(int number) {
        return number + ". " + item(number).wording().orElse("");
    }

    private ScaleItem item(int number) {
        return scale.items().get(number - 1);
    }

    private ImmutableList<EntryOption> options(int number) {
        ImmutableList<String> answers = item(number).answers();
        int first = scale.scores(number).min();
        return IntStream.range(0, answers.size())
                .mapToObj(i -> new EntryOption(Integer.toString(first + i), (first + i) + " – " + answers.get(i)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList<OptionalInt> answers = numbers()
                .mapToObj(number -> filled.amount(name(number), scale.scores(number)))
                .collect(ImmutableList.toImmutableList());
        return Optional.of(answers)
                .filter(all -> all.stream().anyMatch(OptionalInt::isPresent))
                .map(all -> ImmutableList.<Activity>of(AssessSymptoms.of(Assessment.ofAnswers(scale, all))))
                .orElse(ImmutableList.of());
    }
}
