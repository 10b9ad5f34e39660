package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A scale, item by item; it can be recorded with items that were left unanswered. One whose words are not shipped can be
 * recorded by its total too.
 */
final class AssessmentPart implements FormPart {

    private final Scale scale;

    AssessmentPart(Scale scale) {
        this.scale = scale;
    }

    private String name(int number) {
        return scale.id() + "." + number;
    }

    private String total() {
        return scale.id() + ".total";
    }

    private String difficulty() {
        return scale.id() + ".difficulty";
    }

    private boolean isWorded() {
        return scale.items().stream().anyMatch(item -> item.wording().isPresent());
    }

    @Override
    public EntrySection section(FilledEntry filled) {
        EntrySection items = EntrySection.of(
                        filled.words().of(scale),
                        numbers().mapToObj(number -> item(number, filled)).collect(ImmutableList.toImmutableList()))
                .withHints(hints(filled))
                .withLead(scale.stem())
                .inLanguage(language(filled))
                .withParts(further(filled));
        return scale.items().isEmpty() ? items : items.summed();
    }

    /** The language of the words, if there are some, and it is not that of the page: only their owners translate them. */
    private Optional<String> language(FilledEntry filled) {
        return filled.foreign(scale.language()).filter(any -> isWorded());
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, scale.items().size());
    }

    private EntryField item(int number, FilledEntry filled) {
        String label = item(number)
                .wording()
                .map(wording -> number + ". " + wording)
                .orElseGet(() -> filled.words()
                        .say(
                                scale.suicideItems().contains(number) ? "scale.item-suicide" : "scale.item",
                                "number",
                                number));
        return filled.one(name(number), label, answers(item(number), scale.scores(number)));
    }

    private ScaleItem item(int number) {
        return scale.items().get(number - 1);
    }

    private static ImmutableList<EntryOption> answers(ScaleItem item, Bounds scores) {
        ImmutableList<String> answers = item.answers();
        return answers.isEmpty()
                ? FilledEntry.numbers(scores)
                : IntStream.range(0, answers.size())
                        .mapToObj(i -> answer(scores.min() + i, answers.get(i)))
                        .collect(ImmutableList.toImmutableList());
    }

    private static EntryOption answer(int score, String words) {
        return new EntryOption(Integer.toString(score), score + " – " + words);
    }

    private ImmutableList<String> hints(FilledEntry filled) {
        ImmutableList.Builder<String> hints = ImmutableList.builder();
        language(filled).ifPresent(any -> hints.add(filled.words().say("scale.foreign")));
        if (!scale.reversedItems().isEmpty()) {
            hints.add(filled.words()
                    .say(
                            "scale.reversed",
                            "items",
                            scale.reversedItems().stream().map(String::valueOf).toList()));
        }
        return hints.build();
    }

    /** What is asked beside the items and not added up: how difficult it all makes life, or the total from a sheet. */
    private ImmutableList<EntrySection> further(FilledEntry filled) {
        ImmutableList.Builder<EntrySection> further = ImmutableList.builder();
        scale.difficulty()
                .filter(item -> scale.recordsDifficulty())
                .ifPresent(item -> further.add(difficulty(item, filled)));
        if (!isWorded()) {
            further.add(total(filled));
        }
        return further.build();
    }

    private EntrySection difficulty(ScaleItem item, FilledEntry filled) {
        EntryField field = filled.one(difficulty(), item.wording().orElse(""), answers(item, Assessment.DIFFICULTY));
        return EntrySection.of(filled.words().say("scale.difficulty"), field).inLanguage(language(filled));
    }

    private EntrySection total(FilledEntry filled) {
        EntryField field = filled.field(
                EntryField.Kind.NUMBER,
                total(),
                filled.words().say("scale.total-of", "range", scale.totalRange()),
                ImmutableList.of());
        return EntrySection.of(filled.words().say("scale.by-total"), field);
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList<OptionalInt> answers = numbers()
                .mapToObj(number -> filled.amount(name(number), scale.scores(number)))
                .collect(ImmutableList.toImmutableList());
        OptionalInt total = filled.amount(total(), scale.totalRange());
        OptionalInt difficulty = filled.amount(difficulty(), Assessment.DIFFICULTY);
        Assessment.Builder assessment = Assessment.builder(scale);
        boolean isAnswered = answers.stream().anyMatch(OptionalInt::isPresent);
        if (isAnswered || difficulty.isPresent()) {
            assessment.answers(answers);
        }
        total.ifPresent(assessment::total);
        difficulty.ifPresent(assessment::difficulty);
        return isAnswered || difficulty.isPresent() || total.isPresent()
                ? recorded(assessment, filled)
                : ImmutableList.of();
    }

    private ImmutableList<Activity> recorded(Assessment.Builder assessment, FilledEntry filled) {
        ImmutableList<FieldProblem> problems = assessment.problems();
        problems.forEach(problem -> filled.refuse(total(), problem));
        return problems.isEmpty() ? ImmutableList.of(AssessSymptoms.of(assessment.build())) : ImmutableList.of();
    }
}
