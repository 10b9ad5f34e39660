package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.area.ProblemArea;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a session is for: the interviews, the explanations, the areas, and the end. */
final class WorkPart implements FormPart {

    private static final ImmutableList<AreaPart> AREAS =
            Stream.of(ProblemArea.values()).map(AreaPart::new).collect(ImmutableList.toImmutableList());

    /** What can be recorded with nothing but that it was done. */
    private static final ActivityType[] DONE = {
        ActivityType.REVIEW_HISTORY, ActivityType.PLAN_TERMINATION, ActivityType.PLAN_AHEAD
    };

    @Override
    public EntrySection section(FilledEntry filled) {
        return EntrySection.of(
                        filled.words().say("section.work"),
                        filled.several("done", DONE),
                        filled.text("review-history-summary"),
                        filled.text("plan-termination-summary"),
                        filled.text("plan-ahead-summary"),
                        filled.one("medication", MedicationOutcome.values()),
                        filled.text("medication-summary"),
                        filled.several("presented", ProblemArea.values()),
                        filled.text("presented-summary"),
                        filled.several("topics", Topic.values()))
                .withParts(AREAS.stream().map(area -> area.section(filled)).toList());
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        AREAS.forEach(area -> activities.addAll(area.activities(filled)));
        filled.terms("topics", Topic.values()).forEach(topic -> activities.add(Psychoeducate.of(topic)));
        return activities
                .addAll(done(filled))
                .addAll(medication(filled))
                .addAll(presented(filled))
                .build();
    }

    private static ImmutableList<Activity> done(FilledEntry filled) {
        return Stream.of(
                        done(
                                ActivityType.REVIEW_HISTORY,
                                filled,
                                summary ->
                                        ReviewHistory.builder().summary(summary).build()),
                        done(
                                ActivityType.PLAN_TERMINATION,
                                filled,
                                summary -> PlanTermination.builder()
                                        .summary(summary)
                                        .build()),
                        done(
                                ActivityType.PLAN_AHEAD,
                                filled,
                                summary -> PlanAhead.builder().summary(summary).build()))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whoever says something of it says that it was done. */
    private static Optional<Activity> done(
            ActivityType type, FilledEntry filled, Function<Optional<PrivateText>, Activity> with) {
        Optional<PrivateText> summary = filled.privateText(type.word() + "-summary");
        return filled.isChosen("done", type.word()) || summary.isPresent()
                ? Optional.of(with.apply(summary))
                : Optional.empty();
    }

    private static ImmutableList<Activity> medication(FilledEntry filled) {
        Optional<PrivateText> summary = filled.privateText("medication-summary");
        Optional<MedicationOutcome> outcome = filled.term("medication", MedicationOutcome.values());
        filled.requireChoice("medication", outcome.isPresent(), summary);
        return outcome.stream()
                .map(found -> ReviewMedication.builder()
                        .outcome(found)
                        .summary(summary)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Activity> presented(FilledEntry filled) {
        Optional<PrivateText> summary = filled.privateText("presented-summary");
        ImmutableList<ProblemArea> areas = filled.terms("presented", ProblemArea.values());
        filled.requireChoice("presented", !areas.isEmpty(), summary);
        return areas.stream()
                .map(area ->
                        PresentProblem.builder().area(area).summary(summary).build())
                .collect(ImmutableList.toImmutableList());
    }
}
