package io.github.ipt4j.exercises.meditation;

import io.github.ipt4j.exercises.worksheet.Answers;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** One time that meditation was practiced, or was meant to be. */
record LoggedPractice(
        MeditationForm form, Feasibility feasibility, OptionalInt change, Optional<MeditationObstacle> obstacle) {

    static Stream<LoggedPractice> of(Answers row) {
        return row.get(Meditation.FORM).stream()
                .flatMap(form -> row.get(Meditation.FEASIBLE).stream()
                        .map(feasible ->
                                new LoggedPractice(form, feasible, change(row), row.get(Meditation.OBSTACLE))));
    }

    private static OptionalInt change(Answers row) {
        OptionalInt before = row.get(Meditation.BEFORE);
        OptionalInt after = row.get(Meditation.AFTER);
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(after.getAsInt() - before.getAsInt())
                : OptionalInt.empty();
    }

    static FormPractice of(MeditationForm form, Collection<LoggedPractice> all) {
        return ImmutableFormPractice.builder()
                .form(form)
                .times(all.size())
                .asPlanned(count(all, Feasibility.AS_PLANNED))
                .inPart(count(all, Feasibility.IN_PART))
                .meanChange(
                        all.stream().flatMapToInt(one -> one.change.stream()).average())
                .build();
    }

    private static int count(Collection<LoggedPractice> all, Feasibility feasibility) {
        return (int) all.stream().filter(one -> one.feasibility == feasibility).count();
    }
}
