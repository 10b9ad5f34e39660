package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.area.ProblemArea;
import java.util.stream.Stream;

/** What a session is for: the interviews, the explanations, the areas, and the end. */
final class WorkPart implements FormPart {

    private static final String IDENTIFIED = "identified";

    private static final String EXPLORED = "explored";

    private static final ActivityType[] DONE = {
        ActivityType.REVIEW_HISTORY,
        ActivityType.REVIEW_INVENTORY,
        ActivityType.PLAN_TERMINATION,
        ActivityType.PLAN_AHEAD
    };

    @Override
    public EntrySection section(FilledEntry filled) {
        return EntrySection.of(
                filled.words().say("section.work"),
                Stream.concat(
                                Stream.of(ProblemArea.values()).map(area -> exploration(area, filled)),
                                Stream.of(
                                        filled.several("presented", ProblemArea.values()),
                                        filled.several("topics", Topic.values()),
                                        filled.several("done", DONE),
                                        filled.one("medication", MedicationOutcome.values())))
                        .toArray(EntryField[]::new));
    }

    private static EntryField exploration(ProblemArea area, FilledEntry filled) {
        return filled.one(
                name(area),
                filled.words().say("field.area", "area", area),
                ImmutableList.of(
                        new EntryOption(IDENTIFIED, filled.words().say("area.identified")),
                        new EntryOption(EXPLORED, filled.words().say("area.explored"))));
    }

    private static String name(ProblemArea area) {
        return "area." + area.word();
    }

    @Override
    public ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        for (ProblemArea area : ProblemArea.values()) {
            filled.choice(name(area), IDENTIFIED, EXPLORED)
                    .ifPresent(found -> activities.add(ExploreArea.of(area, found.equals(IDENTIFIED))));
        }
        filled.terms("topics", Topic.values()).forEach(topic -> activities.add(Psychoeducate.of(topic)));
        filled.terms("done", DONE).forEach(type -> activities.add(done(type)));
        filled.term("medication", MedicationOutcome.values())
                .ifPresent(outcome -> activities.add(ReviewMedication.of(outcome)));
        filled.terms("presented", ProblemArea.values()).forEach(area -> activities.add(PresentProblem.of(area)));
        return activities.build();
    }

    private static Activity done(ActivityType type) {
        return switch (type) {
            case REVIEW_HISTORY -> ReviewHistory.of();
            case REVIEW_INVENTORY -> ReviewInventory.of();
            case PLAN_TERMINATION -> PlanTermination.of();
            case PLAN_AHEAD -> PlanAhead.of();
            default -> throw new IllegalArgumentException("It has more to say; give a field of its own.");
        };
    }
}
